// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/codebook.h"

namespace filrouge {

std::optional<ParticipantId> CodeBook::voter(const QString& code) const
{
    // Nobody types more than a code with spaces; what strangers send may be long.
    constexpr qsizetype longest = 3 * codeTokenLength;
    if (voters_.isEmpty() || code.size() > longest)
        return std::nullopt;
    const auto canonical = votingCodeFromText(code);
    if (!canonical)
        return std::nullopt;
    const auto found = voters_.constFind(codeMac(key_, *canonical));
    return found == voters_.cend() ? std::nullopt : std::optional(*found);
}

} // namespace filrouge

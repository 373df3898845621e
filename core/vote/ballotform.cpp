// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/ballotform.h"

namespace filrouge {

QString optionLetter(int position)
{
    Q_ASSERT(position >= 0 && position < mostOptions);
    return QChar(static_cast<char16_t>(u'A' + position));
}

std::optional<int> optionPosition(const QString& letter)
{
    if (letter.size() != 1 || letter[0] < u'A' || letter[0] > u'Z')
        return std::nullopt;
    return letter[0].unicode() - u'A';
}

bool BallotForm::accepts(const QString& content) const
{
    if (content.isEmpty())
        return blankAllowed;
    switch (method) {
    case VoteMethod::Single:
        break;
    }
    const auto position = optionPosition(content);
    return position && *position < options;
}

} // namespace filrouge

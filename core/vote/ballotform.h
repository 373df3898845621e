// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vote/vote.h"

namespace filrouge {

/// Options are named by letters on paper, on the screen and in the box: a wall of more is no longer a ballot.
inline constexpr int mostOptions = 26;

/// A for the first on the wall, B, ... Z; position 0 .. mostOptions - 1.
[[nodiscard]] QString optionLetter(int position);
/// The position of a letter as above; nothing else (no lower case, no empty text) is one.
[[nodiscard]] std::optional<int> optionPosition(const QString& letter);

/// What a ballot may say. Its content is the same text everywhere: in the box, in the published list, in the count.
/// Single choice: the option's letter, or nothing for a blank vote.
struct BallotForm final {
    VoteMethod method = VoteMethod::Single;
    int options = 0; ///< 1 .. mostOptions
    bool blankAllowed = true;

    [[nodiscard]] bool accepts(const QString& content) const;
    friend bool operator==(const BallotForm&, const BallotForm&) = default;
};

} // namespace filrouge

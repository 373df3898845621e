// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/vote/vote.h"

#include <QStringList>

#include <optional>
#include <vector>

// What a ballot may say. Pure, callable from any thread.

namespace filrouge {

/// Options are named by letters on paper, on the screen and in the box: a wall of more is no longer a ballot.
inline constexpr int mostOptions = 26;
/// A handful of stickers; and every ballot fits into a slot of the box, whatever it says.
inline constexpr int mostPoints = 20;

/// A for the first on the wall, B, ... Z; position 0 .. mostOptions - 1.
[[nodiscard]] QString optionLetter(int position);
/// The position of a letter as above; nothing else (no lower case, no empty text) is one.
[[nodiscard]] std::optional<int> optionPosition(const QString& letter);

/// How much one ballot may say; each is read by one method only, as in Vote.
struct BallotLimits final {
    int mostApprovals = 3; ///< 1 .. mostOptions
    int points = 5;        ///< 1 .. mostPoints
    int mostOnOne = 3;     ///< 1 .. points

    [[nodiscard]] bool inRange() const;
    friend bool operator==(const BallotLimits&, const BallotLimits&) = default;
};

/// What a ballot gives to each option, in wall order: 1 or 0, or points.
using BallotMarks = std::vector<int>;

/// What a ballot may say. Its content is the same text everywhere: in the box, in the published list, in the count; and
/// there is one text only for the same choice. Empty is a blank vote; otherwise
///  - single choice: the option's letter, "C";
///  - approval: the letters in order, each once, "ACF";
///  - dots: each letter with its points, from 1, without leading zeros, in order, "A3C2". Points may be left over.
struct BallotForm final {
    VoteMethod method = VoteMethod::Single;
    int options = 0; ///< 1 .. mostOptions
    bool blankAllowed = true;
    BallotLimits limits = {};
    bool changeable = false; ///< another may take its place until the vote closes, from a phone

    /// How many marks one ballot may hold, and how many of them one option: 1 and 1, n and 1, n points and m.
    [[nodiscard]] int mostMarks() const;
    [[nodiscard]] int mostOnOne() const;

    [[nodiscard]] bool accepts(const QString& content) const { return marks(content).has_value(); }
    /// As many as options, all 0 for a blank vote; nothing for a text that is no ballot of this form.
    [[nodiscard]] std::optional<BallotMarks> marks(const QString& content) const;
    /// The canonical text. Invalid (where: "marks") for marks that objection() objects to.
    [[nodiscard]] Result<QString> content(const BallotMarks& marks) const;
    /// What a voter should be told about these marks, and do; nothing when they are a ballot. `names` in wall order.
    [[nodiscard]] std::optional<Text> objection(const BallotMarks& marks, const QStringList& names) const;

    friend bool operator==(const BallotForm&, const BallotForm&) = default;
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/kiosk/kioskballot.h"

namespace filrouge {

/// What a voter has filled in, in words: while it is filled in, and to be looked at before it is cast.
class KioskAnswer final {
public:
    /// Both outlive it; no marks: nothing is chosen yet.
    KioskAnswer(const KioskBallot& ballot, std::optional<BallotMarks> marks);

    [[nodiscard]] bool isBallot() const;
    [[nodiscard]] bool isBlank() const;
    /// The persona of a single choice.
    [[nodiscard]] std::optional<KioskPersona> one() const;
    /// What to do, and what is left or too much; empty for a single choice, which needs no word.
    [[nodiscard]] QString guidance(Language language) const;
    /// "You choose C, Roseline", "You tick 2 personas", "You give 5 points".
    [[nodiscard]] Text heading() const;
    /// All that is marked, where it is more than one persona.
    [[nodiscard]] QString list(Language language) const;

private:
    [[nodiscard]] int placed() const;
    [[nodiscard]] QStringList names() const;

    const KioskBallot& ballot_;
    std::optional<BallotMarks> marks_;
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/formfields.h"
#include "core/network/visit.h"

namespace filrouge {

class Markup;

/// The ballot's own fields, a fieldset of native controls: one radio button a persona, one box to tick, or one list of
/// points, as the ballot's form asks. `marks`: what is chosen already; nothing: nothing is, not even a blank vote.
void writeBallotFields(Markup& out, const Visit& visit, const std::optional<BallotMarks>& marks);

/// What those fields say. Nothing when they are not this form's: somebody else wrote them.
[[nodiscard]] std::optional<BallotMarks> marksFrom(const FormFields& fields, const BallotForm& form);

/// Whether somebody has to choose yet: single choice with no button pressed, not even the blank vote's.
[[nodiscard]] bool nothingChosen(const FormFields& fields, const BallotForm& form);

} // namespace filrouge

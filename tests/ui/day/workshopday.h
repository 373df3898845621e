// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/day/seminarday.h"

namespace filrouge::tests {

/// On the page Commit, by hand: a letter to that chosen persona, with one promise and one who signs on screen.
void writeTheLetter(SeminarDay& seminar, const QString& persona);
/// The signed version of all letters, each checked as an accessible PDF.
void exportThreeLetters(SeminarDay& seminar);

} // namespace filrouge::tests

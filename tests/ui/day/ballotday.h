// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/day/killedchild.h"
#include "tests/ui/day/seminarday.h"

namespace filrouge::tests {

/// Lines, anywhere on the page Choose, on the projector or the kiosk, seen or not, that have a persona's name and a
/// figure: whatever could tell how many chose whom.
[[nodiscard]] QStringList tellingLines(SeminarDay& seminar);

/// Everything that can be read now: at every station, newly come to, on the projector, at the kiosk, in menus and
/// actions, in what would be undone, and what is found by each persona's name. As placesOf() gives it. Ends on the
/// stage.
[[nodiscard]] QStringList everythingToRead(SeminarDay& seminar);

/// Those people, by what stands at the beginning of their names or all of it, vote on paper: marked, then counted by
/// two persons who do not see each other's figures, a figure a line. `wrong`: what the second person finds at first.
void voteWithPaper(SeminarDay& seminar, const QStringList& people, const QString& figures, const QString& wrong = {});

/// Of the eleven who have signed in, one after the other opens the vote and votes at the kiosk; two have when the
/// laptop dies: kill -9.
[[nodiscard]] SaidBeforeDeath voteUntilTheLaptopDies(const QString& folder);
/// The window that opens after that has every acknowledged ballot, and says so to everybody.
void checkNothingIsLost(SeminarDay& seminar, const SaidBeforeDeath& said);
/// To the twelfth ballot: somebody comes late, five vote on paper, one at the kiosk votes blank. Lucien 4, Amina 3,
/// Théo and Bernadette 2 each.
void voteOn(SeminarDay& seminar);

} // namespace filrouge::tests

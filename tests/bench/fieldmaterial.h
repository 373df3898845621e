// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/windowbed.h"

// What the area `field` measures of lists, matrix, notes and files. Each tells its values.

namespace filrouge::bench {

/// Every large list of the station Listen: letters into its filter, each column sorted both ways, to the painted list.
void measureFilters(WindowBed& bed);
/// The matrix of the whole programme read from the file and laid; and laid by other columns on its page.
void measureMatrix(WindowBed& bed);
/// Keys in the middle of notes of 300,000 letters in which 500 passages are marked, to the painted text.
void measureNotes(WindowBed& bed);
/// A DOCX of 5,000 paragraphs, read as notes.
void measureDocuments(WindowBed& bed);

} // namespace filrouge::bench

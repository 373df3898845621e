// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/evidence.h"

#include <vector>

namespace filrouge {

// Where evidence stands in notes. Everything is counted in Unicode code points, as other tools for interviews do
// (REFI-QDA 1.5, PlainTextSelection), not in the UTF-16 units of QString.

struct Anchor final {
    AnchorState state = AnchorState::None;
    int start = 0;
    int length = 0;

    friend bool operator==(const Anchor&, const Anchor&) = default;
};

[[nodiscard]] int codePoints(const QString& text);
/// The part of the notes that begins at `start`; less when the notes end before.
[[nodiscard]] QString passage(const QString& notes, int start, int length);

/// Where the quotation stands in the notes now, when it stood at `start` before: the same place if it still reads the
/// same there, another if that is the only one, otherwise lost (at `start`, to be looked for by a person).
/// A negative `start` means that no place is known.
[[nodiscard]] Anchor reanchored(const QString& notes, const QString& quotation, int start);

/// The pieces of evidence whose anchors an edit of the notes changes, as they are afterwards. A lost one comes back
/// when its text stands in the new notes at exactly one place (cut and pasted elsewhere).
[[nodiscard]] std::vector<Evidence> followNotes(const std::vector<Evidence>& evidence, const QString& notesBefore,
                                                const QString& notesAfter);

} // namespace filrouge

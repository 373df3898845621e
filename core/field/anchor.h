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

[[nodiscard]] inline Anchor anchorOf(const Evidence& piece)
{
    return {piece.anchor, piece.anchorStart, piece.anchorLength};
}
void setAnchor(Evidence& piece, const Anchor& anchor);

[[nodiscard]] int codePoints(const QString& text);
/// The part of the notes that begins at `start`; less when the notes end before.
[[nodiscard]] QString passage(const QString& notes, int start, int length);

/// The pieces of evidence whose anchors an edit of the notes changes, as they are afterwards. What stands before the
/// edit stays, what stands behind it moves with its words. A piece whose words the edit touched is anchored only where
/// the same words stand and no other place could be meant (moved within the edit, cut and pasted), and otherwise lost,
/// around what stands there now. A lost one comes back when the edit writes its words at its old place, or at the only
/// place they stand.
[[nodiscard]] std::vector<Evidence> followNotes(const std::vector<Evidence>& evidence, const QString& notesBefore,
                                                const QString& notesAfter);

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/anchor.h"

#include <algorithm>

namespace filrouge {

int codePoints(const QString& text)
{
    return static_cast<int>(text.toStdU32String().size());
}

QString passage(const QString& notes, int start, int length)
{
    const std::u32string all = notes.toStdU32String();
    const auto first = std::min(static_cast<std::size_t>(std::max(start, 0)), all.size());
    return QString::fromStdU32String(all.substr(first, static_cast<std::size_t>(std::max(length, 0))));
}

Anchor reanchored(const QString& notes, const QString& quotation, int start)
{
    const std::u32string text = notes.toStdU32String();
    const std::u32string sought = quotation.toStdU32String();
    const int length = static_cast<int>(sought.size());
    const Anchor lost{AnchorState::Lost, std::max(start, 0), length};
    if (sought.empty())
        return lost;
    const auto place = static_cast<std::size_t>(std::max(start, 0));
    if (start >= 0 && place <= text.size() && text.compare(place, sought.size(), sought) == 0)
        return {AnchorState::Anchored, start, length};
    const std::size_t found = text.find(sought);
    if (found == std::u32string::npos || text.find(sought, found + 1) != std::u32string::npos)
        return lost;
    return {AnchorState::Anchored, static_cast<int>(found), length};
}

std::vector<Evidence> followNotes(const std::vector<Evidence>& evidence, const QString& notesBefore,
                                  const QString& notesAfter)
{
    std::vector<Evidence> changed;
    for (const Evidence& piece : evidence) {
        Anchor anchor{piece.anchor, piece.anchorStart, piece.anchorLength};
        if (piece.anchor == AnchorState::Anchored) {
            // The notes' own words, not the evidence's: those may have been shortened or pseudonymised since.
            const QString quotation = passage(notesBefore, piece.anchorStart, piece.anchorLength);
            anchor = reanchored(notesAfter, quotation, piece.anchorStart);
        } else if (piece.anchor == AnchorState::Lost) {
            if (const Anchor back = reanchored(notesAfter, piece.text, -1); back.state == AnchorState::Anchored)
                anchor = back;
        }
        if (anchor == Anchor{piece.anchor, piece.anchorStart, piece.anchorLength})
            continue;
        Evidence moved = piece;
        moved.anchor = anchor.state;
        moved.anchorStart = anchor.start;
        moved.anchorLength = anchor.length;
        changed.push_back(moved);
    }
    return changed;
}

} // namespace filrouge

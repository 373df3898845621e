// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/evidence.h"

#include <vector>

namespace filrouge {

/// A piece of evidence where it stands in the text of an editor: [start, end), in UTF-16 units.
struct Highlight final {
    EvidenceId piece;
    EvidenceKind kind = EvidenceKind::Verbatim;
    Voice voice = Voice::User;
    qsizetype start = 0;
    qsizetype end = 0;
    int lane = 0; ///< how many others it lies over: each has a line of its own below the words

    friend bool operator==(const Highlight&, const Highlight&) = default;
};

/// All of one text, in the order of the text. Typing moves them; nothing is made anew.
class Highlights final {
public:
    void set(std::vector<Highlight> all);
    [[nodiscard]] const std::vector<Highlight>& all() const { return all_; }
    /// That many units at `position` were replaced by others. A piece that grows or shrinks by it stays around what
    /// stands there, until the file says what became of it.
    void follow(qsizetype position, qsizetype removed, qsizetype added);

    /// Those of which something stands in [from, to).
    [[nodiscard]] std::vector<const Highlight*> between(qsizetype from, qsizetype to) const;
    /// Those that hold that place, the shortest first.
    [[nodiscard]] std::vector<EvidenceId> at(qsizetype position) const;
    [[nodiscard]] const Highlight* of(EvidenceId piece) const;
    /// The first that begins behind that place, or the last that begins before it; around the ends of the text.
    [[nodiscard]] const Highlight* following(qsizetype position) const;
    [[nodiscard]] const Highlight* preceding(qsizetype position) const;

private:
    std::vector<Highlight> all_;
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/lettersheet.h"
#include "ui/engagement/letterplace.h"
#include "ui/shell/page.h"

namespace filrouge {

/// What is done to the promises of a letter as a whole. Tells what went wrong itself.
class PromiseEdits final {
public:
    explicit PromiseEdits(const Desk& desk) : desk_(desk) {}

    /// A blank one that answers the place's difficulty; no id: it was refused.
    [[nodiscard]] PromiseId add(const LetterSheet& sheet, const LetterPlace& place) const;
    /// To stand before that one, or last of the letter.
    bool move(const LetterSheet& sheet, PromiseId promise, PromiseId before) const;
    /// From answering one place to answering another; what else it answers stays.
    bool send(const LetterSheet& sheet, PromiseId promise, const LetterPlace& from, const LetterPlace& to) const;
    bool remove(PromiseId promise) const;

private:
    Desk desk_;
};

} // namespace filrouge

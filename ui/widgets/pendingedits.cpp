// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pendingedits.h"

#include <algorithm>

namespace filrouge {

PendingEdits::Claim::Claim(PendingEdits& edits, std::function<void()> flush) : edits_(edits), flush_(std::move(flush))
{
    edits_.claims_.push_back(this);
}

PendingEdits::Claim::~Claim()
{
    std::erase(edits_.claims_, this);
}

void PendingEdits::flush()
{
    // A flush may make or destroy fields.
    const std::vector<Claim*> now = claims_;
    for (Claim* claim : now)
        if (std::ranges::find(claims_, claim) != claims_.end())
            claim->flush_();
}

} // namespace filrouge

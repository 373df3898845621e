// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/undojournal.h"

#include "core/storage/changeset.h"

namespace filrouge {

Result<> UndoJournal::record(UndoStep step)
{
    for (const UndoStep& undone : redo_)
        size_ -= undone.changeset.size();
    redo_.clear();

    const bool merges =
        merging_ && !undo_.empty() && !step.mergeKey.isEmpty() && undo_.back().mergeKey == step.mergeKey;
    merging_ = true;
    if (merges) {
        UndoStep& last = undo_.back();
        FILROUGE_TRY_VALUE(both, joined(last.changeset, step.changeset));
        size_ += both.size() - last.changeset.size();
        last.changeset = both;
        // Typing that came back to where it began leaves nothing to undo.
        if (both.isEmpty())
            undo_.pop_back();
    } else {
        size_ += step.changeset.size();
        undo_.push_back(std::move(step));
    }
    trim();
    return {};
}

void UndoJournal::clear()
{
    undo_.clear();
    redo_.clear();
    size_ = 0;
    merging_ = false;
}

void UndoJournal::moveToRedo()
{
    redo_.push_back(std::move(undo_.back()));
    undo_.pop_back();
    merging_ = false;
}

void UndoJournal::moveToUndo()
{
    undo_.push_back(std::move(redo_.back()));
    redo_.pop_back();
    merging_ = false;
}

void UndoJournal::trim()
{
    while (size_ > capacity_ && !undo_.empty()) {
        size_ -= undo_.front().changeset.size();
        undo_.pop_front();
    }
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text.h"

#include <QByteArray>

#include <deque>
#include <vector>

namespace filrouge {

/// What one edit changed, and what the menu calls it.
struct UndoStep final {
    Text label;
    QByteArray changeset;
    QString mergeKey; ///< steps with the same key become one; empty: never
};

/// The two stacks of undo and redo. In memory only: a file starts without history.
class UndoJournal final {
public:
    /// `capacity`: bytes of changesets kept, in both stacks together; the oldest steps are dropped first.
    explicit UndoJournal(qsizetype capacity = qsizetype{64} * 1024 * 1024) : capacity_(capacity) {}

    /// A new edit: it can be undone, and nothing can be redone any more.
    [[nodiscard]] Result<> record(UndoStep step);
    /// The next step with the same merge key starts anew (focus has left the field).
    void endMerging() { merging_ = false; }
    void clear();

    [[nodiscard]] const UndoStep* undoable() const { return undo_.empty() ? nullptr : &undo_.back(); }
    [[nodiscard]] const UndoStep* redoable() const { return redo_.empty() ? nullptr : &redo_.back(); }
    void moveToRedo();
    void moveToUndo();

private:
    void trim();

    qsizetype capacity_;
    qsizetype size_ = 0;
    bool merging_ = false;
    std::deque<UndoStep> undo_;
    std::vector<UndoStep> redo_;
};

} // namespace filrouge

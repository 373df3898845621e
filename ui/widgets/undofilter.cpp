// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undofilter.h"

#include <QKeyEvent>
#include <QKeySequence>

namespace filrouge {

bool UndoFilter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace filrouge

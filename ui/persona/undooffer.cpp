// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persona/undooffer.h"

#include "core/programme/programme.h"
#include "ui/shell/page.h"

#include <QCoreApplication>

namespace filrouge {

void offerUndo(const Desk& desk, const QString& sentence)
{
    const QString label = Desk::say(desk.programme.file().undoLabel());
    desk.toasts.offer(sentence, QCoreApplication::translate("filrouge::UndoOffer", "Undo"), [desk, label] {
        ProgrammeFile& file = desk.programme.file();
        if (Desk::say(file.undoLabel()) == label)
            desk.report(file.undo());
        else
            desk.toasts.complain(QCoreApplication::translate(
                "filrouge::UndoOffer", "Other changes were made since: undo them first, with Ctrl+Z."));
    });
}

} // namespace filrouge

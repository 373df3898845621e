// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are dropped where notes are brought in.
#include "ui/imports/notesimportpanel.h"

#include "core/readers/readnotes.h"
#include "core/readers/readtable.h"
#include "ui/widgets/droppedfiles.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace filrouge {

namespace {

/// Without folders.
QStringList filesAlone(const QMimeData* dragged)
{
    QStringList paths = filesIn(*dragged);
    paths.removeIf([](const QString& path) { return !QFileInfo(path).isFile(); });
    return paths;
}

} // namespace

bool NotesImportPanel::isList(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return tableEndings().contains(ending) && !notesEndings().contains(ending);
}

void NotesImportPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (!filesAlone(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void NotesImportPanel::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    QStringList notes = filesAlone(event->mimeData());
    QStringList lists;
    std::ranges::copy_if(notes, std::back_inserter(lists), isList);
    notes.removeIf(isList);
    takeFiles(notes);
    if (!lists.isEmpty())
        Q_EMIT listsDropped(lists);
}

} // namespace filrouge

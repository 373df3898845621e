// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are dropped where notes are brought in.
#include "ui/imports/notesimportpanel.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <iterator>

namespace filrouge {

QStringList NotesImportPanel::filesIn(const QMimeData* dragged)
{
    QStringList paths;
    for (const QUrl& url : dragged->urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths << url.toLocalFile();
    return paths;
}

bool NotesImportPanel::isList(const QString& path)
{
    const QStringList endings{
        QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("xlsx"), QStringLiteral("ods")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

void NotesImportPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (!filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void NotesImportPanel::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    QStringList notes = filesIn(event->mimeData());
    QStringList lists;
    std::ranges::copy_if(notes, std::back_inserter(lists), isList);
    notes.removeIf(isList);
    takeFiles(notes);
    if (!lists.isEmpty())
        Q_EMIT listsDropped(lists);
}

} // namespace filrouge

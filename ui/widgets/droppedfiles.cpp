// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/droppedfiles.h"

#include <QMimeData>
#include <QUrl>

namespace filrouge {

QStringList filesIn(const QMimeData& carried)
{
    QStringList paths;
    for (const QUrl& url : carried.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace filrouge

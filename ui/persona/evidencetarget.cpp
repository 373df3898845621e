// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persona/evidencetarget.h"

#include "ui/widgets/evidencemime.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QPen>

namespace filrouge {

void EvidenceTarget::dragEnterEvent(QDragEnterEvent* event)
{
    if (evidenceIn(*event->mimeData()).empty())
        return;
    event->acceptProposedAction();
    setOver(true);
}

void EvidenceTarget::dragLeaveEvent(QDragLeaveEvent* /*event*/)
{
    setOver(false);
}

void EvidenceTarget::dropEvent(QDropEvent* event)
{
    setOver(false);
    const std::vector<EvidenceId> evidence = evidenceIn(*event->mimeData());
    if (evidence.empty())
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(evidence);
}

void EvidenceTarget::setOver(bool over)
{
    over_ = over;
    update();
}

void EvidenceTarget::paintEvent(QPaintEvent* /*event*/)
{
    if (!over_)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme_.tokens().selection);
    painter.setPen(QPen(theme_.tokens().thread, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace filrouge

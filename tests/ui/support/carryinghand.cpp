// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/carryinghand.h"

#include "ui/widgets/carrying.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPixmap>
#include <QWidget>

namespace filrouge::tests {

namespace {

void mouse(QWidget& on, QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons held)
{
    QMouseEvent event(type, at, on.mapToGlobal(at), button, held, Qt::NoModifier);
    QApplication::sendEvent(&on, &event);
}

QMap<QString, QByteArray> contentOf(const QDrag& drag)
{
    QMap<QString, QByteArray> content;
    for (const QString& format : drag.mimeData()->formats())
        content.insert(format, drag.mimeData()->data(format));
    return content;
}

} // namespace

CarryingHand::CarryingHand(std::function<void()> during)
{
    setCarrier([this, during = std::move(during)](const QDrag& drag) {
        carried << contentOf(drag);
        pictured = pictured && !drag.pixmap().isNull();
        if (during)
            during();
    });
}

CarryingHand::~CarryingHand()
{
    setCarrier({});
}

void pressAndMove(QWidget& on, QPoint from, int by)
{
    mouse(on, QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    // Lists look where the hand is at the first move, and how far it has come at the next.
    mouse(on, QEvent::MouseMove, from + QPoint(1, 0), Qt::NoButton, Qt::LeftButton);
    mouse(on, QEvent::MouseMove, from + QPoint(by, 0), Qt::NoButton, Qt::LeftButton);
    mouse(on, QEvent::MouseButtonRelease, from + QPoint(by, 0), Qt::LeftButton, Qt::NoButton);
}

int farEnough()
{
    return QApplication::startDragDistance() + 4;
}

QMap<QString, QByteArray> carriedAway(QAbstractItemView& list, const QModelIndex& index)
{
    qDeleteAll(list.findChildren<QDrag*>());
    list.scrollTo(index);
    pressAndMove(*list.viewport(), list.visualRect(index).center(), farEnough());
    const auto* drag = list.findChild<QDrag*>();
    return drag == nullptr ? QMap<QString, QByteArray>() : contentOf(*drag);
}

} // namespace filrouge::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/carrying.h"

#include <QDrag>

namespace filrouge {

namespace {

Carrier& standIn()
{
    static Carrier carrier;
    return carrier;
}

} // namespace

void carry(QDrag* drag)
{
    if (!standIn()) {
        drag->exec(Qt::MoveAction);
        return;
    }
    standIn()(*drag);
    drag->deleteLater(); // as after exec()
}

void setCarrier(Carrier carrier)
{
    standIn() = std::move(carrier);
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announcing.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleEvent>

namespace filrouge {

void announceCurrent(QAbstractItemView& view)
{
    if (!view.currentIndex().isValid())
        return;
    QAccessibleEvent there(&view, QAccessible::Focus);
    there.setChild(view.currentIndex().row());
    QAccessible::updateAccessibility(&there);
}

} // namespace filrouge

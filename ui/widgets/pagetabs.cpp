// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagetabs.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

namespace filrouge {

void makePageTabs(QTabWidget& tabs)
{
    tabs.setDocumentMode(true);
    tabs.setUsesScrollButtons(false);
    tabs.setElideMode(Qt::ElideRight);
    // Whatever had the keyboard goes out of sight: Qt looks for another place for it, and scrolls there.
    QObject::connect(
        &tabs,
        &QTabWidget::currentChanged,
        &tabs,
        [&tabs] {
            for (QWidget* around = tabs.parentWidget(); around != nullptr; around = around->parentWidget())
                if (auto* area = qobject_cast<QScrollArea*>(around))
                    area->verticalScrollBar()->setValue(0);
        },
        Qt::QueuedConnection);
}

void nameTab(QTabWidget& tabs, int tab, const QString& name)
{
    tabs.setTabText(tab, name);
    tabs.setTabToolTip(tab, name);
}

} // namespace filrouge

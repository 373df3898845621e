// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagetabs.h"

#include <QTabWidget>

namespace filrouge {

void makePageTabs(QTabWidget& tabs)
{
    tabs.setDocumentMode(true);
    tabs.setUsesScrollButtons(false);
    tabs.setElideMode(Qt::ElideRight);
}

void nameTab(QTabWidget& tabs, int tab, const QString& name)
{
    tabs.setTabText(tab, name);
    tabs.setTabToolTip(tab, name);
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagetabs.h"

#include "ui/theme/uitheme.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

namespace filrouge {

namespace {

constexpr int narrowPage = 860; // at 100 %

} // namespace

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

QMargins pageMargins(const UiTheme& theme, int width)
{
    const int side = theme.px(width < theme.px(narrowPage) ? 12 : 24);
    return {side, theme.px(12), side, theme.px(8)};
}

} // namespace filrouge

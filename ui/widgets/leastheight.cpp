// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/leastheight.h"

#include <QBoxLayout>
#include <QLayoutItem>
#include <QMargins>
#include <QSizePolicy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

#include <utility>
#include <vector>

namespace filrouge {

namespace {

int leastOf(const QLayout& layout, int width);

int leastOf(const QWidget& widget, int width)
{
    const QMargins around = widget.contentsMargins();
    const int inside = width - around.left() - around.right();
    const int frame = around.top() + around.bottom();
    if (const auto* tabs = qobject_cast<const QTabWidget*>(&widget)) {
        const int bar = tabs->tabBar()->isVisibleTo(tabs) ? tabs->tabBar()->sizeHint().height() : 0;
        return frame + bar + (tabs->currentWidget() == nullptr ? 0 : leastHeight(*tabs->currentWidget(), inside));
    }
    if (const auto* stack = qobject_cast<const QStackedWidget*>(&widget))
        return frame + (stack->currentWidget() == nullptr ? 0 : leastHeight(*stack->currentWidget(), inside));
    if (widget.layout() != nullptr)
        return leastOf(*widget.layout(), width);
    return widget.hasHeightForWidth() ? widget.heightForWidth(width) : widget.minimumSizeHint().height();
}

int leastOf(QLayoutItem& item, int width)
{
    if (const QLayout* inner = item.layout())
        return leastOf(*inner, width);
    const QWidget* widget = item.widget();
    if (widget == nullptr)
        return item.minimumSize().height();
    const bool holds = widget->layout() != nullptr || qobject_cast<const QTabWidget*>(widget) != nullptr;
    return holds || widget->hasHeightForWidth() ? leastHeight(*widget, width) : item.minimumSize().height();
}

int leastOf(const QLayout& layout, int width)
{
    const auto* box = qobject_cast<const QBoxLayout*>(&layout);
    if (box == nullptr || (box->direction() != QBoxLayout::TopToBottom && box->direction() != QBoxLayout::BottomToTop))
        return layout.hasHeightForWidth() ? layout.minimumHeightForWidth(width) : layout.minimumSize().height();
    const QMargins around = box->contentsMargins();
    const int inside = width - around.left() - around.right();
    int height = around.top() + around.bottom();
    bool first = true;
    int most = 0; // of what one of them needs
    std::vector<int> wishes;
    for (int i = 0; i < box->count(); ++i) {
        QLayoutItem* item = box->itemAt(i);
        const bool room = item->spacerItem() != nullptr;
        if (item->isEmpty() && !room)
            continue;
        if (!room && !std::exchange(first, false))
            height += qMax(0, box->spacing());
        most = qMax(most, leastOf(*item, inside));
        wishes.push_back(item->hasHeightForWidth() ? item->heightForWidth(inside) : item->minimumSize().height());
    }
    // Where there is too little room for what all would like a box takes from the highest first, whatever it needs.
    for (const int wish : wishes)
        height += qMin(wish, most);
    return height;
}

} // namespace

int leastHeight(const QWidget& widget, int width)
{
    int least = leastOf(widget, width);
    if (!(widget.sizePolicy().verticalPolicy() & QSizePolicy::ShrinkFlag) && !widget.hasHeightForWidth())
        least = qMax(least, widget.sizeHint().height());
    return qBound(widget.minimumHeight(), least, widget.maximumHeight());
}

} // namespace filrouge

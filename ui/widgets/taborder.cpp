// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QEvent>
#include <QLayout>
#include <QLayoutItem>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QWidgetList>

namespace filrouge {

namespace {

void collect(const QLayout& layout, QWidgetList& widgets);

void collectIn(QWidget& widget, QWidgetList& widgets)
{
    if (const auto* splitter = qobject_cast<const QSplitter*>(&widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collectIn(*splitter->widget(i), widgets);
        return;
    }
    if (widget.focusPolicy() & Qt::TabFocus)
        widgets << &widget;
    const auto* scroll = qobject_cast<QScrollArea*>(&widget);
    const QWidget* inside = scroll != nullptr && scroll->widget() != nullptr ? scroll->widget() : &widget;
    if (inside->layout() != nullptr)
        collect(*inside->layout(), widgets);
}

void collect(const QLayout& layout, QWidgetList& widgets)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (const QLayout* inner = item->layout())
            collect(*inner, widgets);
        else if (QWidget* widget = item->widget())
            collectIn(*widget, widgets);
    }
}

} // namespace

void orderTabs(const QLayout& layout)
{
    QWidgetList widgets;
    collect(layout, widgets);
    for (int i = 1; i < widgets.size(); ++i)
        QWidget::setTabOrder(widgets[i - 1], widgets[i]);
}

ReadingOrder::ReadingOrder(QWidget* page) : QObject(page)
{
    soon_.setSingleShot(true);
    soon_.setInterval(0);
    connect(&soon_, &QTimer::timeout, page, [page] {
        if (page->layout() != nullptr)
            orderTabs(*page->layout());
    });
    page->installEventFilter(this);
    soon_.start();
}

void ReadingOrder::watch(QWidget* changing)
{
    changing->installEventFilter(this);
}

bool ReadingOrder::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        soon_.start();
    return QObject::eventFilter(watched, event);
}

} // namespace filrouge

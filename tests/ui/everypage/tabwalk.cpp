// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/everypage/tabwalk.h"

#include "tests/ui/day/hands.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPointer>
#include <QWidgetList>
#include <QtTest>

#include <algorithm>

namespace filrouge::tests {

namespace {

constexpr int mostStops = 400;
constexpr int leastRing = 30; // pixels: less than that nobody sees

QString focusName(const QWidget* widget)
{
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
    return QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()),
                                         face == nullptr ? QString() : face->text(QAccessible::Name).left(50));
}

bool wantsTab(const QWidget* widget, const QWidget& window)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->focusProxy() == nullptr && widget->isVisibleTo(&window) &&
           widget->isEnabled() && widget->window() == &window;
}

int differing(const QImage& with, const QImage& without)
{
    if (with.size() != without.size())
        return leastRing;
    int count = 0;
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
            count += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
    return count;
}

/// A widget's place among those around it, as its nearest common ancestor with the other sees it.
QRect placeIn(const QWidget* widget, const QWidget* ancestor)
{
    const QWidget* part = widget;
    while (part->parentWidget() != ancestor)
        part = part->parentWidget();
    return part->geometry();
}

const QWidget* commonAncestor(const QWidget* a, const QWidget* b)
{
    const QWidget* ancestor = a->parentWidget();
    while (ancestor != nullptr && !ancestor->isAncestorOf(b))
        ancestor = ancestor->parentWidget();
    return ancestor;
}

bool goesBack(const QWidget* from, const QWidget* to)
{
    if (from->isAncestorOf(to) || to->isAncestorOf(from))
        return false;
    const QWidget* ancestor = commonAncestor(from, to);
    if (ancestor == nullptr)
        return false;
    const QRect a = placeIn(from, ancestor);
    const QRect b = placeIn(to, ancestor);
    const bool above = b.bottom() <= a.top() && b.left() < a.right();
    const bool beforeInRow = b.right() <= a.left() && b.top() < a.bottom() && b.bottom() > a.top();
    return above || beforeInRow;
}

} // namespace

TabWalk walkByTab(QWidget& window)
{
    TabWalk walk;
    const QPointer<QWidget> before = QApplication::focusWidget();
    QWidgetList expected;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (wantsTab(widget, window))
            expected << widget;
    if (expected.isEmpty())
        return walk;
    // The first stop is the one that the chain gives after the window itself.
    for (QWidget* at = window.nextInFocusChain(); at != &window; at = at->nextInFocusChain())
        if (wantsTab(at, window)) {
            at->setFocus(Qt::TabFocusReason);
            settle();
            break;
        }
    QWidget* at = QApplication::focusWidget();
    while (at != nullptr && walk.stops.size() < mostStops) {
        walk.stops << at;
        const QImage with = at->grab().toImage();
        press(Qt::Key_Tab);
        QWidget* next = QApplication::focusWidget();
        if (next == at) {
            const auto elsewhere = [&](const QWidget* stop) { return stop != at && wantsTab(stop, window); };
            if (std::ranges::any_of(expected, elsewhere))
                walk.trapped << focusName(at);
            break;
        }
        if (differing(with, at->grab().toImage()) < leastRing)
            walk.invisible << focusName(at);
        at = next;
        if (walk.stops.contains(at))
            break;
    }
    if (at != walk.stops.value(0))
        walk.trapped << QStringLiteral("back to ") + (at == nullptr ? QStringLiteral("nothing") : focusName(at));
    for (const QWidget* widget : expected)
        if (!walk.stops.contains(widget) && wantsTab(widget, window))
            walk.missed << focusName(widget);
    for (int i = 1; i < walk.stops.size(); ++i)
        if (goesBack(walk.stops[i - 1], walk.stops[i]))
            walk.backwards << focusName(walk.stops[i - 1]) + QStringLiteral(" -> ") + focusName(walk.stops[i]);
    if (before)
        before->setFocus(Qt::OtherFocusReason);
    return walk;
}

} // namespace filrouge::tests

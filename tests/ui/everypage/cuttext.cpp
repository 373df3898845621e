// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/everypage/cuttext.h"

#include "tests/ui/support/testdesk.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>

namespace filrouge::tests {

namespace {

constexpr int slack = 1;

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

/// The widest line of a text, as its widget draws it.
int widthOf(const QWidget& widget, const QString& text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

bool tells(const QWidget& widget, const QString& text)
{
    return widget.toolTip().contains(plain(text).left(40));
}

bool cutLabel(const QLabel& label)
{
    const QString text = label.text();
    if (text.isEmpty() || tells(label, text))
        return false;
    const QRect box = label.contentsRect();
    if (!label.wordWrap())
        return label.sizeHint().width() > label.width() + slack || label.sizeHint().height() > label.height() + slack;
    const QRect needed = label.fontMetrics().boundingRect(
        QRect(0, 0, box.width(), 1 << 20), static_cast<int>(Qt::TextWordWrap | label.alignment()), text);
    return needed.width() > box.width() + slack || needed.height() > box.height() + slack;
}

bool cutButton(const QAbstractButton& button)
{
    const QString text = button.text();
    if (text.isEmpty() || tells(button, text))
        return false;
    // A button that wraps its words says how high they are at this width.
    if (button.hasHeightForWidth())
        return button.heightForWidth(button.width()) > button.height() + slack;
    return button.sizeHint().width() > button.width() + slack;
}

bool cutTab(const QTabBar& tabs, int tab)
{
    const QRect box = tabs.tabRect(tab);
    return tabs.isTabVisible(tab) && tabs.tabToolTip(tab).isEmpty() &&
           (!tabs.rect().contains(box) || widthOf(tabs, tabs.tabText(tab)) > box.width());
}

bool cutField(const QWidget& field, const QString& text, const QString& placeholder)
{
    const QString shown = text.isEmpty() ? placeholder : QString();
    return !shown.isEmpty() && !tells(field, shown) && widthOf(field, shown) > field.contentsRect().width();
}

bool cutChoice(const QComboBox& choice)
{
    const QString text = choice.currentText();
    if (choice.isEditable() || text.isEmpty() || tells(choice, text) || choice.width() >= choice.sizeHint().width())
        return false;
    QStyleOptionComboBox option;
    option.initFrom(&choice);
    option.frame = choice.hasFrame();
    const QRect box =
        choice.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &choice);
    const int icon = choice.itemIcon(choice.currentIndex()).isNull() ? 0 : choice.iconSize().width() + 4;
    return choice.fontMetrics().horizontalAdvance(text) > box.width() - icon + slack;
}

/// What cannot be typed in cannot be scrolled with the keyboard either.
bool cutReading(const QLineEdit& line)
{
    const QString text = line.text();
    return line.isReadOnly() && !text.isEmpty() && !tells(line, text) &&
           widthOf(line, text) > line.contentsRect().width();
}

bool ownsText(const QWidget& widget)
{
    return qobject_cast<const QLabel*>(&widget) != nullptr ||
           qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           qobject_cast<const QLineEdit*>(&widget) != nullptr || qobject_cast<const QComboBox*>(&widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(&widget) != nullptr || qobject_cast<const QTabBar*>(&widget) != nullptr;
}

/// What hides a part of it that cannot be brought into view by scrolling.
const QWidget* cutBy(const QWidget& widget, const QWidget& root)
{
    QRect box = widget.rect();
    bool scrolls = false;  // what stands in a viewport may stand anywhere up or down,
    bool sideways = false; // and on a board that is wider than its window anywhere to the side
    for (const QWidget* at = &widget; at != &root && at->parentWidget() != nullptr; at = at->parentWidget()) {
        box.translate(at->pos());
        const QWidget* around = at->parentWidget();
        const auto* scroll = qobject_cast<const QAbstractScrollArea*>(around->parentWidget());
        const bool viewport = scroll != nullptr && scroll->viewport() == around;
        scrolls = scrolls || viewport;
        sideways = sideways || (viewport && scroll->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff &&
                                scroll->horizontalScrollBar()->maximum() > 0);
        if (!sideways && (box.left() < -slack || box.right() > around->width() + slack))
            return around;
        if (!scrolls && (box.top() < -slack || box.bottom() > around->height() + slack))
            return around;
    }
    return nullptr;
}

QString nameOf(const QWidget& widget, const QString& text, const char* why)
{
    return QStringLiteral("%1 “%2” %3 (%4 x %5, wants %6 x %7)")
        .arg(QLatin1String(widget.metaObject()->className()), text.left(50).replace(u'\n', u' '), QLatin1String(why))
        .arg(widget.width())
        .arg(widget.height())
        .arg(widget.sizeHint().width())
        .arg(widget.sizeHint().height());
}

QString textOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text().isEmpty() ? button->accessibleName() : button->text();
    return widget.accessibleName();
}

} // namespace

QStringList cutTexts(const QWidget& root)
{
    QStringList found;
    for (const auto* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root) || widget->size().isEmpty() || !ownsText(*widget))
            continue;
        const QString text = textOf(*widget);
        if (const auto* label = qobject_cast<const QLabel*>(widget); label != nullptr && cutLabel(*label))
            found << nameOf(*widget, text, "is too long");
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button != nullptr && cutButton(*button))
            found << nameOf(*widget, text, "is too long");
        if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
            if (cutField(*line, line->text(), line->placeholderText()))
                found << nameOf(*widget, line->placeholderText(), "is too long a prompt");
            else if (cutReading(*line))
                found << nameOf(*widget, line->text(), "is too long to read");
        }
        // Magnified, a choice is as wide as the page, and its list and its tip say the whole.
        const auto* choice = qobject_cast<const QComboBox*>(widget);
        if (choice != nullptr && theme().zoom() == 100 && cutChoice(*choice))
            found << nameOf(*widget, choice->currentText(), "is too long a choice");
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                if (cutTab(*tabs, tab))
                    found << nameOf(*widget, tabs->tabText(tab), "is a tab cut off");
        if (const QWidget* around = cutBy(*widget, root); around != nullptr && !text.isEmpty())
            found << nameOf(*widget, text, "is cut off by ") + QLatin1String(around->metaObject()->className());
    }
    return found;
}

QStringList tooLarge(const QWidget& window, QSize room)
{
    if (window.width() <= room.width() && window.height() <= room.height())
        return {};
    const bool tall = window.height() > room.height();
    const auto least = [tall](const QWidget& widget) {
        const QSize size = widget.minimumSizeHint().expandedTo(widget.minimumSize());
        return tall ? size.height() : size.width();
    };
    QStringList chain;
    for (const QWidget* at = &window; at != nullptr;) {
        chain << QStringLiteral("%1 “%2” %3")
                     .arg(QLatin1String(at->metaObject()->className()), textOf(*at))
                     .arg(least(*at));
        const QWidget* largest = nullptr;
        for (const QObject* child : at->children())
            if (const auto* part = qobject_cast<const QWidget*>(child);
                part != nullptr && !part->isWindow() && (largest == nullptr || least(*part) > least(*largest)))
                largest = part;
        at = largest;
    }
    return chain;
}

} // namespace filrouge::tests

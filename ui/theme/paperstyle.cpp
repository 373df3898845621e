// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paperstyle.h"

#include "ui/theme/uitheme.h"

#include <QAbstractSpinBox>
#include <QBrush>
#include <QIcon>
#include <QPainter>
#include <QPen>
#include <QPushButton>
#include <QStyle>
#include <QStyleHintReturn>
#include <QStyleOption>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QStyleOptionComplex>
#include <QStyleOptionFrame>
#include <QStyleOptionHeader>
#include <QStyleOptionSlider>
#include <QStyleOptionSpinBox>
#include <QStyleOptionTab>
#include <QStyleOptionTabBarBase>
#include <QStyleOptionToolButton>
#include <QStyleOptionViewItem>

#include <optional>

namespace filrouge {

namespace {

constexpr const char* primaryProperty = "primary";
constexpr int radius = 6;

bool isPrimary(const QWidget* widget, const QStyleOption* option)
{
    return widget != nullptr && widget->property(primaryProperty).toBool() &&
           option->state.testFlag(QStyle::State_Enabled);
}

bool isOn(const QStyleOption* option)
{
    return option->state.testFlag(QStyle::State_On) && option->state.testFlag(QStyle::State_Enabled);
}

/// A button's label as its style option has it, but for words and icon in that colour.
template <class Button>
Button inkedLabel(const Button& button, const QColor& words, const std::optional<QColor>& icon)
{
    Button label(button);
    label.palette.setColor(QPalette::ButtonText, words);
    if (icon && !label.icon.isNull())
        label.icon = QIcon(inked(label.icon, label.iconSize, 1, *icon));
    return label;
}

bool opensMenu(const QStyleOptionToolButton& button)
{
    return button.features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

QColor pressed(const QStyleOption* option, const QColor& colour)
{
    if (option->state.testFlag(QStyle::State_Sunken))
        return colour.darker(118);
    return option->state.testFlag(QStyle::State_MouseOver) ? colour.darker(106) : colour;
}

} // namespace

PaperStyle::PaperStyle(const UiTheme& theme) : QProxyStyle(QStringLiteral("Fusion")), theme_(theme) {}

void PaperStyle::drawFrame(const QStyleOption* option, QPainter* painter, const QBrush& fill) const
{
    const Tokens& t = theme_.tokens();
    const bool focused = option->state.testFlag(State_HasFocus);
    const qreal width = focused ? 2 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(QPen(focused ? t.focus : (option->state.testFlag(State_Enabled) ? t.outline : t.hairline), width));
    painter->drawRoundedRect(
        QRectF(option->rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
    painter->restore();
}

// A mark in an outline, in the colours of text, so that it is seen on every ground, a selected row's too.
void PaperStyle::drawIndicator(const QStyleOption* option, QPainter* painter, bool round) const
{
    const Tokens& t = theme_.tokens();
    const bool on = option->state.testFlag(State_On);
    const bool usable = option->state.testFlag(State_Enabled);
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(usable ? t.ink : t.outline, 1.5));
    painter->setBrush(on && !round && usable ? t.ink : t.surface);
    if (round) {
        painter->drawEllipse(box);
        if (on) {
            const qreal inset = box.width() / 4;
            painter->setPen(Qt::NoPen);
            painter->setBrush(usable ? t.ink : t.outline);
            painter->drawEllipse(box.adjusted(inset, inset, -inset, -inset));
        }
    } else {
        painter->drawRoundedRect(box, 3, 3);
        painter->setPen(
            QPen(usable ? t.surface : t.outline, box.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (on) {
            const QPointF tick[] = {{box.left() + box.width() * 0.22, box.center().y()},
                                    {box.left() + box.width() * 0.42, box.bottom() - box.height() * 0.26},
                                    {box.right() - box.width() * 0.2, box.top() + box.height() * 0.28}};
            painter->drawPolyline(tick, 3);
        } else if (option->state.testFlag(State_NoChange)) {
            painter->setPen(QPen(t.ink, box.width() / 7));
            painter->drawLine(QPointF(box.left() + 3, box.center().y()), QPointF(box.right() - 3, box.center().y()));
        }
    }
    painter->restore();
}

void PaperStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const Tokens& t = theme_.tokens();
    switch (element) {
    case PE_PanelButtonCommand: {
        if (isPrimary(widget, option)) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(option->state.testFlag(State_HasFocus) ? QPen(t.focus, 2) : QPen(Qt::NoPen));
            painter->setBrush(pressed(option, t.thread));
            painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), radius, radius);
            painter->restore();
            return;
        }
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool flat = button != nullptr && button->features.testFlag(QStyleOptionButton::Flat);
        const bool at = option->state & (State_HasFocus | State_MouseOver | State_Sunken | State_On);
        if (!flat || at)
            drawFrame(
                option, painter, option->state.testFlag(State_On) ? QColor(t.selection) : pressed(option, t.surface));
        return;
    }
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            drawFrame(option, painter, option->palette.brush(QPalette::Base));
        else
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    case PE_FrameLineEdit:
        return;
    case PE_PanelButtonTool:
        if (option->state & (State_MouseOver | State_Sunken | State_On | State_HasFocus))
            drawFrame(option, painter, option->state.testFlag(State_On) ? t.selection : t.surface);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const Qt::ArrowType direction = element == PE_IndicatorArrowDown   ? Qt::DownArrow
                                        : element == PE_IndicatorArrowUp   ? Qt::UpArrow
                                        : element == PE_IndicatorArrowLeft ? Qt::LeftArrow
                                                                           : Qt::RightArrow;
        drawArrow(painter, option->rect, direction, option->palette.color(QPalette::ButtonText));
        return;
    }
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            if (header->sortIndicator != QStyleOptionHeader::None)
                drawArrow(painter,
                          option->rect,
                          header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow : Qt::DownArrow,
                          t.ink);
        return;
    case PE_IndicatorBranch: // no lines: only what unfolds says so
        if (option->state.testFlag(State_Children))
            drawArrow(painter,
                      option->rect,
                      option->state.testFlag(State_Open)     ? Qt::DownArrow
                      : option->direction == Qt::RightToLeft ? Qt::LeftArrow
                                                             : Qt::RightArrow,
                      t.muted);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(option, painter, true);
        return;
    case PE_PanelScrollAreaCorner: // between two bars there is only paper
        painter->fillRect(option->rect, t.paper);
        return;
    case PE_FrameTabBarBase:
        if (const auto* base = qstyleoption_cast<const QStyleOptionTabBarBase*>(option))
            painter->fillRect(QRect(base->rect.left(), base->rect.bottom(), base->rect.width(), 1), t.hairline);
        return;
    case PE_FrameFocusRect: {
        if (qobject_cast<const QPushButton*>(widget) != nullptr)
            return; // its frame is the ring, a flat one's too
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(t.focus, 2));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 3, 3);
        painter->restore();
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void PaperStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    const Tokens& t = theme_.tokens();
    // What is written on a filled button has the colour that is legible there; icons have that of text, and some of
    // them one of their own, which is not for those who need contrast.
    const bool on = isOn(option);
    const QColor plain = option->state.testFlag(State_Enabled) ? t.ink : t.disabled;
    const std::optional<QColor> icons =
        theme_.appearance() == Appearance::HighContrast ? std::optional(on ? t.onSelection : plain) : std::nullopt;
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        element == CE_PushButtonLabel && button != nullptr && (isPrimary(widget, option) || on || icons)) {
        const bool primary = isPrimary(widget, option);
        const QColor words = primary ? t.onThread : on ? t.onSelection : button->palette.color(QPalette::ButtonText);
        const auto label = inkedLabel(*button, words, primary ? std::optional(t.onThread) : icons);
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        element == CE_ToolButtonLabel && button != nullptr && (on || icons)) {
        const QColor words = on ? t.onSelection : button->palette.color(QPalette::ButtonText);
        const auto label = inkedLabel(*button, words, icons);
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    if (element == CE_PushButtonBevel) {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button != nullptr && button->features.testFlag(QStyleOptionButton::Flat) && !isOn(option) &&
            option->state & (State_HasFocus | State_MouseOver))
            drawFrame(option, painter, pressed(option, t.surface));
    }
    if (element == CE_ComboBoxLabel) { // as short as its box, and seen to be shortened
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            QStyleOptionComboBox label(*box);
            const QRect words = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
            const int icon = label.currentIcon.isNull() ? 0 : label.iconSize.width() + 4;
            label.currentText =
                label.fontMetrics.elidedText(label.currentText, Qt::ElideRight, words.width() - icon - 2);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
    }
    if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        element == CE_ItemViewItem && item != nullptr && drawCellLine(*item, painter, widget))
        return;
    if (element == CE_TabBarTabShape) {
        drawTab(option, painter);
        return;
    }
    // The head of a table is words over a line, its corner and what is left of its row too.
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, t.paper);
        if (element == CE_HeaderSection || option->state.testFlag(State_Horizontal))
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.hairline);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

// Words on the page: the chosen one stands on the thread.
void PaperStyle::drawTab(const QStyleOption* option, QPainter* painter) const
{
    const Tokens& t = theme_.tokens();
    const bool chosen = option->state.testFlag(State_Selected);
    if (!chosen && !option->state.testFlag(State_MouseOver))
        return;
    const int bar = theme_.px(3);
    const int inset = theme_.px(8);
    painter->fillRect(QRect(option->rect.left() + inset,
                            option->rect.bottom() - bar + 1,
                            qMax(0, option->rect.width() - 2 * inset),
                            bar),
                      chosen ? t.thread : t.outline);
}

// A scroll bar is a rounded grip on nothing: the page is what one looks at.
void PaperStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    if (const auto* choice = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        control == CC_ComboBox && choice != nullptr) {
        drawChoice(*choice, painter, widget);
        return;
    }
    if (const auto* number = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        control == CC_SpinBox && number != nullptr) {
        drawNumber(*number, painter, widget);
        return;
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        control == CC_ToolButton && button != nullptr && opensMenu(*button)) {
        drawMenuButton(*button, painter, widget);
        return;
    }
    if (control != CC_ScrollBar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    const Tokens& t = theme_.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option->rect, t.paper);
    if (bar->maximum > bar->minimum) {
        const QRectF grip = QRectF(subControlRect(control, option, SC_ScrollBarSlider, widget)).adjusted(3, 3, -3, -3);
        const bool held =
            bar->activeSubControls.testFlag(SC_ScrollBarSlider) && option->state & (State_Sunken | State_MouseOver);
        painter->setPen(Qt::NoPen);
        painter->setBrush(held ? t.ink : t.outline);
        const qreal corner = qMin(grip.width(), grip.height()) / 2;
        painter->drawRoundedRect(grip, corner, corner);
    }
    painter->restore();
}

QRect PaperStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const
{
    if (const auto* choice = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        control == CC_ComboBox && choice != nullptr && (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField))
        return choiceRect(*choice, part);
    if (const auto* number = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        control == CC_SpinBox && number != nullptr && number->buttonSymbols != QAbstractSpinBox::NoButtons)
        return numberRect(*number, part);
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || bar == nullptr)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const int span = bar->maximum - bar->minimum;
    int grip = length;
    if (span > 0) {
        const auto share = static_cast<int>(qint64(length) * bar->pageStep / (qint64(span) + bar->pageStep));
        grip = qBound(qMin(theme_.px(32), length), share, length);
    }
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - grip, bar->upsideDown);
    const auto along = [&](int from, int size) {
        return upright ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size)
                       : QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height());
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, grip);
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + grip, length - start - grip);
    default:
        return {}; // no arrows
    }
}

void makePrimary(QPushButton* button)
{
    button->setProperty(primaryProperty, true);
}

} // namespace filrouge

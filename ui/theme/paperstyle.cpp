// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paperstyle.h"

#include "ui/theme/uitheme.h"

#include <QBrush>
#include <QPainter>
#include <QPen>
#include <QPushButton>
#include <QStyle>
#include <QStyleHintReturn>
#include <QStyleOption>
#include <QStyleOptionButton>
#include <QStyleOptionComplex>
#include <QStyleOptionFrame>
#include <QStyleOptionSlider>

namespace filrouge {

namespace {

constexpr const char* primaryProperty = "primary";
constexpr int radius = 6;

bool isPrimary(const QWidget* widget, const QStyleOption* option)
{
    return widget != nullptr && widget->property(primaryProperty).toBool() &&
           option->state.testFlag(QStyle::State_Enabled);
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
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(option, painter, true);
        return;
    case PE_FrameFocusRect: {
        if (qobject_cast<const QPushButton*>(widget) != nullptr)
            return; // its frame is the ring
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
    if (element == CE_PushButtonLabel && isPrimary(widget, option)) {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        QStyleOptionButton label(*button);
        label.palette.setColor(QPalette::ButtonText, theme_.tokens().onThread);
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

// A scroll bar is a rounded grip on nothing: the page is what one looks at.
void PaperStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
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

int PaperStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return theme_.px(8);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return theme_.px(16);
    case PM_ScrollBarExtent:
        return theme_.px(14);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
        return theme_.px(16);
    case PM_ToolBarIconSize:
        return theme_.px(22);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize PaperStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    // A finger or a hurried hand: 36 px high at least.
    if (type == CT_PushButton)
        result = result.expandedTo({0, theme_.px(36)}) + QSize(theme_.px(12), 0);
    else if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        result = result.expandedTo({0, theme_.px(34)});
    else if (type == CT_MenuItem)
        result = result.expandedTo({0, theme_.px(28)});
    return result;
}

QRect PaperStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == SE_LineEditContents && frame != nullptr && frame->lineWidth > 0)
        rect.adjust(theme_.px(6), 0, -theme_.px(6), 0);
    return rect;
}

int PaperStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const
{
    if (hint == SH_Widget_Animation_Duration && !theme_.motion())
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

void makePrimary(QPushButton* button)
{
    button->setProperty(primaryProperty, true);
}

} // namespace filrouge

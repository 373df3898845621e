// SPDX-License-Identifier: GPL-3.0-or-later
// Choices, numbers and arrows of the paper style: drawn by the theme's measure, for the platform's do not grow with it.
#include "ui/theme/paperstyle.h"
#include "ui/theme/uitheme.h"

#include <QAbstractSpinBox>
#include <QBrush>
#include <QPainter>
#include <QPen>
#include <QStyleOptionComboBox>
#include <QStyleOptionSpinBox>
#include <QStyleOptionToolButton>

namespace filrouge {

namespace {

constexpr int arrowRoom = 28;
constexpr int numberArrowRoom = 20;
constexpr int textInset = 8;

} // namespace

void PaperStyle::drawArrow(QPainter* painter, const QRect& box, Qt::ArrowType direction, const QColor& colour) const
{
    const qreal arm = qMin(qreal(theme_.px(4)), qMin(box.width(), box.height()) / 2.0);
    const QPointF middle = QRectF(box).center();
    const bool upright = direction == Qt::UpArrow || direction == Qt::DownArrow;
    const qreal tip = direction == Qt::DownArrow || direction == Qt::RightArrow ? arm / 2 : -arm / 2;
    const auto at = [&](qreal along, qreal across) {
        return middle + (upright ? QPointF(across, along) : QPointF(along, across));
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, qMax(1.5, theme_.px(3) / 2.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {at(-tip, -arm), at(tip, 0), at(-tip, arm)};
    painter->drawPolyline(points, 3);
    painter->restore();
}

void PaperStyle::drawChoice(const QStyleOptionComboBox& choice, QPainter* painter, const QWidget* widget) const
{
    const Tokens& t = theme_.tokens();
    if (choice.frame)
        drawFrame(&choice, painter, choice.palette.brush(choice.editable ? QPalette::Base : QPalette::Button));
    const QRect arrow = subControlRect(CC_ComboBox, &choice, SC_ComboBoxArrow, widget);
    drawArrow(painter, arrow, Qt::DownArrow, choice.state.testFlag(State_Enabled) ? t.ink : t.outline);
}

// Beside words an arrow says that there is a menu; a button that is a sign alone ("⋯") says so itself.
void PaperStyle::drawMenuButton(const QStyleOptionToolButton& button, QPainter* painter, const QWidget* widget) const
{
    QStyleOptionToolButton panel(button);
    panel.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    panel.text.clear();
    panel.icon = {};
    QProxyStyle::drawComplexControl(CC_ToolButton, &panel, painter, widget);
    QStyleOptionToolButton label(button);
    label.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    const int arrow = button.toolButtonStyle == Qt::ToolButtonTextBesideIcon
                          ? pixelMetric(PM_MenuButtonIndicator, &button, widget)
                          : 0;
    label.rect.setWidth(label.rect.width() - arrow);
    drawControl(CE_ToolButtonLabel, &label, painter, widget);
    if (arrow > 0)
        drawArrow(painter,
                  QRect(label.rect.right(), label.rect.top(), arrow, label.rect.height()),
                  Qt::DownArrow,
                  button.palette.color(QPalette::ButtonText));
}

void PaperStyle::drawNumber(const QStyleOptionSpinBox& number, QPainter* painter, const QWidget* widget) const
{
    const Tokens& t = theme_.tokens();
    if (number.frame)
        drawFrame(&number, painter, number.palette.brush(QPalette::Base));
    if (number.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const bool usable = number.state.testFlag(State_Enabled);
    const auto colour = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return usable && number.stepEnabled.testFlag(step) ? t.ink : t.outline;
    };
    drawArrow(painter,
              subControlRect(CC_SpinBox, &number, SC_SpinBoxUp, widget),
              Qt::UpArrow,
              colour(QAbstractSpinBox::StepUpEnabled));
    drawArrow(painter,
              subControlRect(CC_SpinBox, &number, SC_SpinBoxDown, widget),
              Qt::DownArrow,
              colour(QAbstractSpinBox::StepDownEnabled));
}

QRect PaperStyle::numberRect(const QStyleOptionSpinBox& number, SubControl part) const
{
    const QRect box = number.rect;
    const int arrow = theme_.px(numberArrowRoom);
    const int half = box.height() / 2;
    switch (part) {
    case SC_SpinBoxUp:
        return {box.right() - arrow, box.top() + 1, arrow, half - 1};
    case SC_SpinBoxDown:
        return {box.right() - arrow, box.top() + half, arrow, half - 1};
    case SC_SpinBoxEditField:
        return box.adjusted(2, 2, -arrow - 2, -2);
    default:
        return box;
    }
}

QRect PaperStyle::choiceRect(const QStyleOptionComboBox& choice, SubControl part) const
{
    const QRect box = choice.rect;
    const int arrow = theme_.px(arrowRoom);
    if (part == SC_ComboBoxArrow)
        return {box.right() - arrow + 1, box.top(), arrow, box.height()};
    return {
        box.left() + theme_.px(textInset), box.top() + 2, box.width() - arrow - theme_.px(textInset), box.height() - 4};
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
// How large and how far apart things are in the paper style: all of it grows with the text.
#include "ui/theme/paperstyle.h"
#include "ui/theme/uitheme.h"

#include <QProxyStyle>
#include <QStyleHintReturn>
#include <QStyleOption>
#include <QStyleOptionFrame>
#include <QStyleOptionToolButton>

namespace filrouge {

namespace {

constexpr int mostBetweenTabs = 40; // px: large letters need the place themselves

} // namespace

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
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return qMin(theme_.px(32), mostBetweenTabs);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return theme_.px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return theme_.px(8);
    case PM_MenuButtonIndicator:
        return theme_.px(16);
    case PM_ScrollBarExtent:
        return theme_.px(14);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
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
    else if (type == CT_ComboBox)
        result = (size + QSize(theme_.px(40), theme_.px(8))).expandedTo({0, theme_.px(34)});
    else if (type == CT_LineEdit || type == CT_SpinBox)
        result = result.expandedTo({0, theme_.px(34)});
    else if (type == CT_TabBarTab)
        result = result.expandedTo({0, theme_.px(36)});
    else if (type == CT_MenuItem)
        result = result.expandedTo({0, theme_.px(28)});
    // Fusion leaves no place for the arrow of a menu beside words.
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        type == CT_ToolButton && button != nullptr && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon &&
        button->features.testFlag(QStyleOptionToolButton::HasMenu))
        result += QSize(pixelMetric(PM_MenuButtonIndicator, option, widget), 0);
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

} // namespace filrouge

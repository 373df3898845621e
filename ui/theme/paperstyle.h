// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QPushButton;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;
class QStyleOptionViewItem;

namespace filrouge {

class UiTheme;

/// Fusion, flat: a control is an outline on paper, and what has the keyboard wears a ring. A push button that is the
/// default, or asks for it with the property "primary", is filled with the red.
class PaperStyle final : public QProxyStyle {
    Q_OBJECT

public:
    explicit PaperStyle(const UiTheme& theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                       const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                         const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* data) const override;

private:
    void drawIndicator(const QStyleOption* option, QPainter* painter, bool round) const;
    void drawFrame(const QStyleOption* option, QPainter* painter, const QBrush& fill) const;
    void drawTab(const QStyleOption* option, QPainter* painter) const;
    void drawArrow(QPainter* painter, const QRect& box, Qt::ArrowType direction, const QColor& colour) const;
    void drawChoice(const QStyleOptionComboBox& choice, QPainter* painter, const QWidget* widget) const;
    void drawMenuButton(const QStyleOptionToolButton& button, QPainter* painter, const QWidget* widget) const;
    /// False: the text is not one line of cells as most are, and is left to Qt.
    bool drawCellLine(const QStyleOptionViewItem& item, QPainter* painter, const QWidget* widget) const;
    void drawNumber(const QStyleOptionSpinBox& number, QPainter* painter, const QWidget* widget) const;
    [[nodiscard]] QRect choiceRect(const QStyleOptionComboBox& choice, SubControl part) const;
    [[nodiscard]] QRect numberRect(const QStyleOptionSpinBox& number, SubControl part) const;

    const UiTheme& theme_;
};

/// Makes a button the one red one of its surface.
void makePrimary(QPushButton* button);

} // namespace filrouge

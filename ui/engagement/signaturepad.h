// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"

#include <QPolygonF>
#include <QWidget>

#include <vector>

namespace filrouge {

/// Where one signs: mouse, finger or pen, ink on white in every theme.
class SignaturePad final : public QWidget {
    Q_OBJECT

public:
    explicit SignaturePad(const UiTheme& theme);

    void clear();
    [[nodiscard]] bool isBlank() const { return strokes_.empty(); }
    /// The signature alone, ink on nothing, as a PNG; empty when nothing is drawn.
    [[nodiscard]] QByteArray png() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void drawn();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void begin(QPointF at);
    void draw(QPointF to);
    void end();
    void drawStrokes(QPainter& painter) const;
    void retranslate();

    const UiTheme& theme_;
    std::vector<QPolygonF> strokes_;
    bool drawing_ = false;
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/persona/persona.h"
#include "ui/persona/emotioncurvegeometry.h"
#include "ui/theme/uitheme.h"

#include <QWidget>

#include <vector>

namespace filrouge {

/// The emotions of a journey as a curve whose points are carried up and down. Left and Right choose a step, Up and
/// Down change its emotion, Alt+Left and Alt+Right move it, Insert adds one after it, Delete removes it. It asks; its
/// owner does.
class EmotionCurve final : public QWidget {
    Q_OBJECT

public:
    explicit EmotionCurve(const UiTheme& theme, QWidget* parent = nullptr);

    void show(const std::vector<JourneyStep>& steps, int hue);
    void choose(int step);
    [[nodiscard]] int chosen() const { return chosen_; } ///< -1: there are no steps
    /// "worried" and the like.
    [[nodiscard]] static QString emotionName(int emotion);
    /// Where a step's point stands, in the widget.
    [[nodiscard]] QPointF pointOf(int step) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void stepChosen(int step);
    void emotionWanted(int step, int emotion);
    void moveWanted(int step, int position);
    void removeWanted(int step);
    void addWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] EmotionCurveGeometry geometryOf() const;
    [[nodiscard]] std::vector<int> shownEmotions() const;
    void paintScale(QPainter& painter) const;
    void paintStep(QPainter& painter, int step, int emotion) const;
    void describe();
    void resize();

    const UiTheme& theme_;
    std::vector<JourneyStep> steps_;
    int hue_ = 0;
    int chosen_ = -1;
    int carried_ = -1;
    int carriedEmotion_ = 0;
};

} // namespace filrouge

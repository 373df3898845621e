// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/projector/stageplan.h"
#include "ui/theme/uitheme.h"

#include <QPixmap>
#include <QWidget>

namespace filrouge {

/// Shows a scene: the projector's whole window, and small, line for line the same, what the presenter sees of it.
class SceneView final : public QWidget {
    Q_OBJECT

public:
    /// The edge says what this is: the room sees it, it would if there was a second screen, or only the presenter does.
    enum class Edge { None, Quiet, Live, Lost };

    explicit SceneView(const UiTheme& theme, QWidget* parent = nullptr);

    void show(const Scene& scene);
    [[nodiscard]] const Scene& scene() const { return scene_; }
    /// How far the bars of a reveal have grown, 0 .. 1. Only they are painted again.
    void setProgress(double progress);
    [[nodiscard]] double progress() const { return progress_; }
    /// Draws for a stage of that size and scales it down; empty: for its own size.
    void setStageSize(QSize size);
    void setEdge(Edge edge);
    [[nodiscard]] Edge edge() const { return edge_; }
    /// What a screen reader calls it; the scene's words follow.
    void setTitle(const QString& title);

    [[nodiscard]] bool hasHeightForWidth() const override { return !stage_.isEmpty(); }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void forget();
    void prepare();
    /// Where the stage is in the widget.
    [[nodiscard]] QRectF stageRect() const;
    [[nodiscard]] int edgeWidth() const;
    void paintEdge(QPainter& painter) const;

    const UiTheme& theme_;
    QString family_;
    QString title_;
    Scene scene_;
    StagePlan plan_;
    QPixmap still_; ///< all that does not move, in the screen's own pixels
    double progress_ = 1;
    QSize stage_;
    Edge edge_ = Edge::None;
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/projector/sceneview.h"
#include "ui/widgets/textlabel.h"

class QScrollArea;

namespace filrouge {

/// What the room sees now, what comes next, and the facilitator's notes beside it.
class RoomView final : public QWidget {
    Q_OBJECT

public:
    explicit RoomView(const UiTheme& theme, QWidget* parent = nullptr);

    /// Without `next`, the day is at its end.
    void show(const Scene& now, const std::optional<Scene>& next, const QString& notes);
    void setProgress(double progress) { now_->setProgress(progress); }
    void setStageSize(QSize size);
    /// The room has lost its screen, or has none.
    void setEdge(SceneView::Edge edge);
    void retranslate();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    const UiTheme& theme_;
    QSize stage_{1920, 1080};
    TextLabel* nowTitle_;
    SceneView* now_;
    TextLabel* nextTitle_;
    SceneView* next_;
    TextLabel* notesTitle_;
    TextLabel* notes_;
    QScrollArea* notesRoom_;
};

} // namespace filrouge

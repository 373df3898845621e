// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/sceneview.h"

#include "ui/projector/scenepainter.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPen>
#include <QResizeEvent>
#include <QSizePolicy>

namespace filrouge {

SceneView::SceneView(const UiTheme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      family_(theme.font(TextSize::Body).family())
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &UiTheme::changed, this, [this] {
        family_ = theme_.font(TextSize::Body).family();
        forget();
    });
}

void SceneView::show(const Scene& scene)
{
    if (scene == scene_)
        return;
    scene_ = scene;
    setTitle(title_);
    forget();
}

void SceneView::setProgress(double progress)
{
    if (progress == progress_)
        return;
    progress_ = progress;
    if (still_.isNull() || plan_.size.isEmpty()) {
        update();
        return;
    }
    const QRectF stage = stageRect();
    const double scale = stage.width() / plan_.size.width();
    const QRectF moving(stage.topLeft() + plan_.moving.topLeft() * scale, plan_.moving.size() * scale);
    update(moving.toAlignedRect().adjusted(-2, -2, 2, 2));
}

void SceneView::setStageSize(QSize size)
{
    if (size == stage_)
        return;
    stage_ = size;
    updateGeometry();
    forget();
}

void SceneView::setEdge(Edge edge)
{
    if (edge == edge_)
        return;
    edge_ = edge;
    forget();
}

void SceneView::setTitle(const QString& title)
{
    title_ = title;
    setAccessibleName(title);
    setAccessibleDescription(wordsOf(scene_));
}

int SceneView::heightForWidth(int width) const
{
    const int edge = 2 * edgeWidth();
    return stage_.isEmpty() ? QWidget::heightForWidth(width)
                            : qMax(1, width - edge) * stage_.height() / stage_.width() + edge;
}

QSize SceneView::sizeHint() const
{
    const int width = theme_.px(260);
    return {width, stage_.isEmpty() ? width * 9 / 16 : heightForWidth(width)};
}

int SceneView::edgeWidth() const
{
    switch (edge_) {
    case Edge::None:
        return 0;
    case Edge::Quiet:
        return 1;
    case Edge::Live:
    case Edge::Lost:
        return 3;
    }
    return 0;
}

QRectF SceneView::stageRect() const
{
    const QRectF room = QRectF(rect()).adjusted(edgeWidth(), edgeWidth(), -edgeWidth(), -edgeWidth());
    if (stage_.isEmpty())
        return room;
    QSizeF size = stage_;
    size.scale(room.size(), Qt::KeepAspectRatio);
    return {room.left() + (room.width() - size.width()) / 2,
            room.top() + (room.height() - size.height()) / 2,
            size.width(),
            size.height()};
}

void SceneView::forget()
{
    still_ = QPixmap();
    update();
}

void SceneView::prepare()
{
    const QRectF stage = stageRect();
    const QSizeF size = stage_.isEmpty() ? stage.size() : QSizeF(stage_);
    plan_ = planOf(scene_, size, family_);
    still_ = QPixmap(this->size() * devicePixelRatioF());
    still_.setDevicePixelRatio(devicePixelRatioF());
    still_.fill(edge_ == Edge::None ? QColor(Qt::black) : theme_.tokens().paper);
    QPainter painter(&still_);
    painter.save();
    painter.translate(stage.topLeft());
    painter.scale(stage.width() / plan_.size.width(), stage.height() / plan_.size.height());
    paintStill(painter, plan_, family_);
    painter.restore();
    paintEdge(painter);
}

void SceneView::paintEdge(QPainter& painter) const
{
    const int width = edgeWidth();
    if (width == 0)
        return;
    const Tokens& t = theme_.tokens();
    QPen pen(edge_ == Edge::Live ? t.thread : edge_ == Edge::Lost ? t.onWarning : t.outline, width);
    if (edge_ == Edge::Lost)
        pen.setStyle(Qt::DashLine);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double half = width / 2.0;
    painter.drawRect(stageRect().adjusted(-half, -half, half, half));
}

void SceneView::paintEvent(QPaintEvent* event)
{
    if (still_.isNull())
        prepare();
    QPainter painter(this);
    const double ratio = devicePixelRatioF();
    for (const QRect& part : event->region())
        painter.drawPixmap(QRectF(part), still_, QRectF(QPointF(part.topLeft()) * ratio, QSizeF(part.size()) * ratio));
    if (plan_.bars.empty())
        return;
    const QRectF stage = stageRect();
    painter.translate(stage.topLeft());
    painter.scale(stage.width() / plan_.size.width(), stage.height() / plan_.size.height());
    paintBars(painter, plan_, family_, progress_);
}

void SceneView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    forget();
}

} // namespace filrouge

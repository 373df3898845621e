// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote/roomview.h"

#include <QFrame>
#include <QResizeEvent>
#include <QScrollArea>

namespace filrouge {

namespace {

constexpr int nowWidth = 520;
constexpr int nextWidth = 260;
constexpr int gap = 16;
constexpr int leastNotes = 140;
constexpr int leastNext = 80;

} // namespace

RoomView::RoomView(const UiTheme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      nowTitle_(new TextLabel(theme, TextSize::Body, QFont::DemiBold, TextTone::Thread, this)),
      now_(new SceneView(theme, this)),
      nextTitle_(new TextLabel(theme, TextSize::Body, QFont::DemiBold, TextTone::Muted, this)),
      next_(new SceneView(theme, this)),
      notesTitle_(new TextLabel(theme, TextSize::Body, QFont::DemiBold, TextTone::Muted, this)),
      notes_(new TextLabel(theme, TextSize::Title)),
      notesRoom_(new QScrollArea(this))
{
    now_->setObjectName(QStringLiteral("roomSees"));
    next_->setObjectName(QStringLiteral("next"));
    notes_->setObjectName(QStringLiteral("notes"));
    now_->setStageSize(stage_);
    next_->setStageSize(stage_);
    now_->setEdge(SceneView::Edge::Live);
    next_->setEdge(SceneView::Edge::Quiet);
    notes_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    notesRoom_->setWidget(notes_);
    notesRoom_->setWidgetResizable(true);
    notesRoom_->setFrameStyle(QFrame::NoFrame);
    notesRoom_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    notesRoom_->setFocusPolicy(Qt::NoFocus); // the clicker's keys stay with the scenes; the wheel scrolls
    setMinimumSize(320, 320);
    connect(&theme_, &UiTheme::changed, this, [this] { place(); });
    retranslate();
}

void RoomView::setEdge(SceneView::Edge edge)
{
    now_->setEdge(edge);
    retranslate();
}

void RoomView::show(const Scene& now, const std::optional<Scene>& next, const QString& notes)
{
    now_->show(now);
    next_->setVisible(next.has_value());
    nextTitle_->setVisible(next.has_value());
    if (next)
        next_->show(*next);
    if (notes_->text() != notes)
        notes_->setText(notes);
    notesTitle_->setVisible(!notes.isEmpty());
}

void RoomView::setStageSize(QSize size)
{
    stage_ = size;
    now_->setStageSize(size);
    next_->setStageSize(size);
    place();
}

void RoomView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

// Sketched in pixels, so placed in pixels: both stages keep the projector's shape and give way together when the
// window is small.
void RoomView::place()
{
    const QRect room = rect().adjusted(gap, 8, -gap, -8);
    const int line = theme_.px(24);
    const double shape = double(stage_.height()) / stage_.width();
    const auto heightOf = [shape](int width) { return static_cast<int>(width * shape); };
    int width = qMin(theme_.px(nowWidth), room.width());
    // Large letters need two lines for the sentence over the stage.
    const int title = qMax(line, nowTitle_->heightForWidth(room.width()));
    const auto needed = [&](int w) { return title + line + gap + heightOf(w) + heightOf(w / 2); };
    while (width > 160 && needed(width) > room.height())
        width -= 4;
    const QRect now(room.left(), room.top() + title, width, heightOf(width));
    nowTitle_->setGeometry(room.left(), room.top(), room.width(), title);
    now_->setGeometry(now);
    const int top = now.bottom() + gap;
    const int small =
        qMax(leastNext, qMin(theme_.px(nextWidth), qMin(width / 2, room.width() - theme_.px(leastNotes) - gap)));
    nextTitle_->setGeometry(room.left(), top, small, line);
    next_->setGeometry(room.left(), top + line, small, heightOf(small));
    const int left = room.left() + small + gap;
    notesTitle_->setGeometry(left, top, room.right() - left, line);
    notesRoom_->setGeometry(left, top + line, room.right() - left, room.bottom() - top - line);
}

void RoomView::retranslate()
{
    nowTitle_->setText(now_->edge() == SceneView::Edge::Quiet  ? tr("Ready for the room: the projector is off")
                       : now_->edge() == SceneView::Edge::Lost ? tr("The room sees nothing: its screen is gone")
                                                               : tr("The room sees"));
    now_->setTitle(tr("The room sees"));
    nextTitle_->setText(tr("Next"));
    next_->setTitle(tr("Next"));
    notesTitle_->setText(tr("Notes"));
    place();
}

} // namespace filrouge

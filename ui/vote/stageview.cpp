// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote/stageview.h"

#include "ui/vote/cuelist.h"
#include "ui/vote/helppanel.h"
#include "ui/vote/openingpanel.h"
#include "ui/vote/problemline.h"
#include "ui/vote/rehearsalstrip.h"
#include "ui/vote/roomview.h"
#include "ui/vote/stageactions.h"
#include "ui/vote/stagebar.h"
#include "ui/vote/turnoutpanel.h"
#include "ui/vote/votesetup.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSizePolicy>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr int leftWidth = 220;
constexpr int rightWidth = 300;

QWidget* ruled(QWidget* part)
{
    auto* line = new QFrame;
    line->setFrameStyle(QFrame::VLine | QFrame::Plain);
    line->setForegroundRole(QPalette::Midlight);
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(part, 1);
    row->addWidget(line);
    return box;
}

} // namespace

StageView::StageView(const Desk& desk, bool rehearsal)
    : strip(new RehearsalStrip(desk.theme)),
      bar(new StageBar(desk.theme)),
      problem(new ProblemLine(desk.theme)),
      cues(new CueList(desk.theme)),
      room(new RoomView(desk.theme)),
      setup(new VoteSetup(desk)),
      opening(new OpeningPanel(desk.theme)),
      turnout(new TurnoutPanel(desk.theme)),
      help(new HelpPanel(desk.theme)),
      actions(new StageActions(desk.theme)),
      theme_(desk.theme),
      centre_(new QStackedWidget)
{
    centre_->addWidget(room);
    centre_->addWidget(setup);
    left_ = ruled(cues);
    side_ = makeSide();
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(left_);
    row->addWidget(ruled(centre_), 1);
    row->addWidget(side_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip);
    column->addWidget(bar);
    column->addWidget(problem);
    column->addLayout(row, 1);
    column->addWidget(actions);
    // Only now: what is shown before it stands somewhere opens as a window of its own.
    strip->setVisible(rehearsal);
    opening->setRehearsal(rehearsal);
    connect(&theme_, &UiTheme::changed, this, [this] { fitSides(); });
}

QWidget* StageView::makeSide()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(16);
    column->addWidget(opening);
    column->addWidget(turnout);
    column->addWidget(help);
    column->addStretch();
    auto* scrolled = new QScrollArea;
    scrolled->setFrameStyle(QFrame::NoFrame);
    scrolled->setWidgetResizable(true);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setWidget(side);
    return scrolled;
}

void StageView::retranslate(const Stage& stage)
{
    strip->retranslate();
    bar->retranslate();
    cues->retranslate(stage);
    room->retranslate();
    setup->retranslate();
    opening->retranslate();
    turnout->retranslate();
    help->retranslate();
    actions->retranslate();
}

void StageView::showRoom()
{
    centre_->setCurrentWidget(room);
}

void StageView::showSetup()
{
    centre_->setCurrentWidget(setup);
}

bool StageView::isSettingUp() const
{
    return centre_->currentWidget() == setup;
}

void StageView::showOpening(bool before)
{
    opening->setVisible(before);
    turnout->setVisible(!before);
}

void StageView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitSides();
}

// At 200 % the sides give way: what the room sees is the point.
void StageView::fitSides()
{
    left_->setFixedWidth(qMin(theme_.px(leftWidth), width() * 24 / 100));
    side_->setFixedWidth(qMin(theme_.px(rightWidth), width() * 34 / 100));
}

} // namespace filrouge

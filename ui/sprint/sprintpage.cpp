// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/sprintpage.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/sprint/boardhead.h"
#include "ui/sprint/cardpane.h"
#include "ui/sprint/reviewform.h"
#include "ui/sprint/sprintboardview.h"
#include "ui/sprint/sprintpane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keynotes.h"
#include "ui/widgets/pagetabs.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShowEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr int paneWidth = 344; // at 100 %, as the next
constexpr int fieldWidth = 220;
constexpr int choiceWidth = 264; // what is longer is shortened
constexpr int narrowChoiceWidth = 176;
constexpr int narrowBoard = 860;

QScrollArea* scrolled(QWidget* pane, int margin)
{
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(pane);
    auto* scroll = new QScrollArea;
    scroll->setFrameStyle(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    return scroll;
}

} // namespace

SprintPage::SprintPage(const Desk& desk)
    : Page(desk),
      body_(new QWidget),
      team_(new QComboBox),
      sprint_(new QComboBox),
      laneChoice_(new QComboBox),
      filter_(new QLineEdit),
      new_(new QLineEdit),
      toSprint_(new QPushButton),
      toPlan_(new QPushButton),
      toReview_(new QPushButton),
      toRoom_(new QPushButton),
      figures_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      warning_(new TextLabel(desk.theme, TextSize::Small, QFont::DemiBold, TextTone::Warning)),
      model_(new BoardModel(this)),
      view_(new SprintBoardView(desk.theme, *model_)),
      head_(new BoardHead(desk.theme, *view_)),
      side_(new QStackedWidget),
      cardPane_(new CardPane(desk)),
      sprintPane_(new SprintPane(desk)),
      review_(new ReviewForm(desk)),
      empty_(new EmptyState(desk.theme))
{
    layOut();
    connectParts();
    read();
    retranslate();
}

SprintPage::~SprintPage() = default;

void SprintPage::layOut()
{
    const auto px = [this](int pixels) { return desk().theme.px(pixels); };
    auto* controls = new QWidget;
    auto* flow = new FlowLayout(px(8));
    controls->setLayout(flow);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    controls->setSizePolicy(policy);
    for (QWidget* control : {static_cast<QWidget*>(team_),
                             static_cast<QWidget*>(sprint_),
                             static_cast<QWidget*>(laneChoice_),
                             static_cast<QWidget*>(filter_),
                             static_cast<QWidget*>(new_),
                             static_cast<QWidget*>(toSprint_),
                             static_cast<QWidget*>(toReview_),
                             static_cast<QWidget*>(toRoom_),
                             static_cast<QWidget*>(toPlan_)})
        flow->insertWidget(flow->count(), control);
    for (QComboBox* choice : {team_, sprint_, laneChoice_})
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    filter_->setClearButtonEnabled(true);
    warning_->setContentsMargins(0, px(2), 0, px(2));
    auto* board = new QVBoxLayout;
    board->setSpacing(px(4));
    board->addWidget(head_);
    board->addWidget(view_, 1);
    side_->addWidget(scrolled(cardPane_, px(8)));
    side_->addWidget(scrolled(sprintPane_, px(8)));
    side_->addWidget(scrolled(review_, px(8)));
    auto* sides = new QHBoxLayout;
    sides->setSpacing(px(8));
    sides->addLayout(board, 1);
    sides->addWidget(side_);
    auto* top = new QVBoxLayout;
    top->setSpacing(px(4));
    top->addWidget(controls);
    top->addWidget(figures_);
    top->addWidget(warning_);
    auto* column = new QVBoxLayout(body_);
    column->setSpacing(px(4));
    column->addLayout(top);
    column->addLayout(sides, 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(body_, 1);
    outer->addWidget(empty_, 1);
    auto* order = new ReadingOrder(this); // forms come and go
    order->watch(cardPane_);
    order->watch(sprintPane_);
    order->watch(review_);
}

void SprintPage::connectParts()
{
    connect(team_, &QComboBox::activated, this, [this](int index) {
        const TeamId team(team_->itemData(index).toLongLong());
        showTeam(team ? std::optional(team) : std::nullopt);
    });
    connect(sprint_, &QComboBox::activated, this, [this](int index) {
        const SprintId sprint(sprint_->itemData(index).toLongLong());
        showSprint(sprint ? std::optional(sprint) : std::nullopt);
    });
    connect(laneChoice_, &QComboBox::activated, this, [this](int index) {
        wanted_ = static_cast<Lanes>(laneChoice_->itemData(index).toInt());
        read();
    });
    connect(filter_, &QLineEdit::textChanged, this, [this] { filter(); });
    connect(new_, &QLineEdit::returnPressed, this, [this] { add(); });
    connect(toSprint_, &QPushButton::clicked, this, [this] { openSprint(false); });
    connect(toPlan_, &QPushButton::clicked, this, [this] { openSprint(true); });
    connect(toReview_, &QPushButton::clicked, this, [this] { openReview(); });
    connect(toRoom_, &QPushButton::clicked, this, [this] {
        this->desk().pending.flush();
        if (scope_.sprint)
            Q_EMIT sprintForRoom(*scope_.sprint);
    });
    connect(view_, &SprintBoardView::chosen, this, [this](CardId card) { choose(card); });
    connect(view_, &SprintBoardView::opened, this, [this](CardId card) { open(card); });
    connect(view_, &SprintBoardView::moveWanted, this, [this](CardId card, CardStage stage, int lane, CardId before) {
        move(card, stage, lane, before);
    });
    connect(view_, &SprintBoardView::removeWanted, this, [this](CardId card) { remove(card); });
    connect(view_, &SprintBoardView::newWanted, this, [this] { new_->setFocus(Qt::ShortcutFocusReason); });
    connect(view_, &SprintBoardView::menuWanted, this, [this](CardId card, QPoint at) { showMenu(card, at); });
    connect(cardPane_, &PaneForm::wanted, this, [this](Kind kind, qint64 id) {
        if (kind == Kind::Card)
            showCard(CardId(id));
        else
            Q_EMIT wanted(kind, id);
    });
    connect(cardPane_, &CardPane::showWanted, this, [this](QWidget* part) { bringIntoView(part); });
    connect(sprintPane_, &SprintPane::sprintWanted, this, [this](SprintId sprint) { showSprint(sprint); });
    connect(empty_, &EmptyState::activated, this, [this] { Q_EMIT wanted(Kind::Team, 0); });
    ProgrammeFile& file = desk().programme.file();
    connect(&file, &ProgrammeFile::changed, this, [this](const Changes& changes) { notice(changes); });
    connect(&file, &ProgrammeFile::contentReplaced, this, [this] {
        read();
        cardPane_->reopen();
    });
    connect(&desk().theme, &UiTheme::changed, this, [this] { arrange(); });
}

void SprintPage::arrange()
{
    const UiTheme& theme = desk().theme;
    body_->layout()->setContentsMargins(pageMargins(theme, width()));
    const bool narrow = width() < theme.px(narrowBoard);
    side_->setFixedWidth(qMin(theme.px(paneWidth), width() * 2 / 5));
    for (QComboBox* choice : {team_, sprint_, laneChoice_})
        choice->setMaximumWidth(theme.px(narrow ? narrowChoiceWidth : choiceWidth));
    for (QLineEdit* field : {filter_, new_})
        field->setFixedWidth(qMin(theme.px(fieldWidth), width() - theme.px(40)));
    if (read_)
        sayFigures();
}

void SprintPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void SprintPage::showEvent(QShowEvent* event)
{
    if (stale_) {
        read();
        cardPane_->reopen();
    }
    arrange();
    Page::showEvent(event);
}

// A part that has just come has no place yet.
void SprintPage::bringIntoView(QWidget* part)
{
    QTimer::singleShot(0, part, [this, part] {
        auto* scroll = qobject_cast<QScrollArea*>(side_->widget(CardSide));
        scroll->ensureWidgetVisible(part, 0, desk().theme.px(24));
    });
}

void SprintPage::retranslate()
{
    if (read_) { // its lanes and warnings are in words
        stale_ = true;
        if (isVisible())
            read();
    }
    team_->setAccessibleName(tr("Team"));
    sprint_->setAccessibleName(tr("Sprint"));
    laneChoice_->setAccessibleName(tr("Lanes"));
    filter_->setPlaceholderText(tr("Filter the cards"));
    filter_->setAccessibleName(tr("Filter the cards"));
    new_->setPlaceholderText(tr("New card"));
    new_->setAccessibleName(tr("Title of a new card"));
    new_->setToolTip(tr("Type its title, then Enter: it stands among the ideas, in the lane you are in"));
    toSprint_->setText(tr("The sprint"));
    toSprint_->setToolTip(tr("Goal, days and limits; start it, close it"));
    toReview_->setText(tr("The review"));
    toReview_->setToolTip(tr("One A4 for the steering committee, and the board for the wall"));
    toRoom_->setText(tr("Show to the room"));
    toRoom_->setToolTip(tr("The board on the projector, as it is now and as it changes"));
    toPlan_->setText(tr("Plan the sprints"));
    toPlan_->setToolTip(tr("Two months of sprints, in one step"));
    view_->setAccessibleName(tr("Cards of the sprint"));
    empty_->setTexts(tr("No team yet"),
                     tr("A board belongs to a team: users, front-line officers and local managers who try, week after "
                        "week, what was promised."),
                     tr("Make a team"));
    noteKeys(view_,
             {{{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}, tr("Go to the card beside")},
              {{Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Right}, tr("Take the card to the column beside")},
              {{Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}, tr("Take the card one place up or down")},
              {{Qt::Key_Return}, tr("Write about the card")},
              {{Qt::Key_Insert}, tr("Write a new card")},
              {{Qt::Key_Delete}, tr("Remove the card")}});
    showChoices();
    showLanes();
    sayFigures();
}

} // namespace filrouge

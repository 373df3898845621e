// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote/votesetup.h"

#include "core/persona/personarules.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/vote/methodchoice.h"
#include "ui/widgets/wrappedchoice.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QListWidgetItem>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

VoteSetup::VoteSetup(const Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      title_(new TextLabel(desk.theme, TextSize::Title, QFont::DemiBold)),
      questionTitle_(new TextLabel(desk.theme, TextSize::Body, QFont::DemiBold)),
      question_(new FieldText(desk.theme, desk.pending, FieldText::Lines::One,
                              [this](const QString& text) {
                                  Vote vote = vote_;
                                  vote.question = text.trimmed();
                                  return store(vote, QStringLiteral("vote question"));
                              })),
      personasTitle_(new TextLabel(desk.theme, TextSize::Body, QFont::DemiBold)),
      personas_(new QListWidget),
      method_(new MethodChoice(desk.theme)),
      seatsTitle_(new TextLabel(desk.theme, TextSize::Body, QFont::DemiBold)),
      seats_(new QSpinBox),
      tieTitle_(new TextLabel(desk.theme, TextSize::Body, QFont::DemiBold)),
      ties_(new QButtonGroup(this)),
      seedTitle_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      seed_(new FieldText(desk.theme, desk.pending, FieldText::Lines::One,
                          [this](const QString& text) {
                              Vote vote = vote_;
                              vote.lotSeed = text.trimmed();
                              return store(vote, QStringLiteral("vote seed"));
                          })),
      blank_(new QCheckBox),
      changeable_(new QCheckBox),
      shuffled_(new QCheckBox),
      done_(new QPushButton),
      remove_(new QPushButton)
{
    question_->setTextStyle(TextSize::Title);
    question_->setObjectName(QStringLiteral("voteQuestion"));
    seed_->setObjectName(QStringLiteral("lotSeed"));
    seats_->setObjectName(QStringLiteral("seats"));
    changeable_->setObjectName(QStringLiteral("changeable"));
    shuffled_->setObjectName(QStringLiteral("shuffled"));
    personas_->setObjectName(QStringLiteral("onTheBallot"));
    seats_->setMinimum(1);
    const auto measure = [this] {
        personas_->setMinimumHeight(desk_.theme.px(176));
        seats_->setMaximumWidth(desk_.theme.px(96));
    };
    measure();
    connect(&desk.theme, &UiTheme::changed, this, measure);
    personas_->setUniformItemSizes(true);

    auto* column = new QVBoxLayout;
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(done_);
    column->addLayout(head);
    column->addWidget(questionTitle_);
    column->addWidget(question_);
    column->addWidget(personasTitle_);
    column->addWidget(personas_);
    column->addWidget(method_);
    auto* seatsRow = new QHBoxLayout;
    seatsRow->addWidget(seatsTitle_, 1);
    seatsRow->addWidget(seats_);
    column->addLayout(seatsRow);
    for (QCheckBox* choice : {blank_, changeable_, shuffled_})
        column->addWidget(choices_.emplace_back(new WrappedChoice(desk.theme, choice)));
    column->addSpacing(6);
    column->addWidget(tieTitle_);
    for (const TieRule rule : {TieRule::RunOff, TieRule::KeepAll, TieRule::Lot}) {
        auto* choice = new QRadioButton;
        choice->setObjectName(QStringLiteral("tie%1").arg(static_cast<int>(rule)));
        ties_->addButton(choice, static_cast<int>(rule));
        column->addWidget(rules_.emplace_back(new WrappedChoice(desk.theme, choice)));
    }
    column->addWidget(seedTitle_);
    column->addWidget(seed_);
    column->addSpacing(8);
    remove_->setObjectName(QStringLiteral("removeVote"));
    remove_->setFlat(true);
    column->addWidget(remove_, 0, Qt::AlignLeft);
    column->addStretch();
    auto* sheet = new QWidget;
    sheet->setLayout(column);
    auto* scroll = new QScrollArea;
    scroll->setFrameStyle(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // its texts wrap
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(sheet);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    connect(done_, &QPushButton::clicked, this, &VoteSetup::done);
    connect(remove_, &QPushButton::clicked, this, [this] { remove(); });
    connect(personas_, &QListWidget::itemChanged, this, [this] { storePersonas(); });
    connect(seats_, &QSpinBox::valueChanged, this, [this](int seats) {
        Vote vote = vote_;
        vote.seats = seats;
        store(vote, QStringLiteral("vote seats"));
    });
    connect(method_, &MethodChoice::changed, this, [this] {
        Vote vote = vote_;
        method_->writeTo(vote);
        store(vote, QStringLiteral("vote method"));
    });
    connect(blank_, &QCheckBox::toggled, this, [this](bool allowed) {
        Vote vote = vote_;
        vote.blankAllowed = allowed;
        store(vote);
    });
    connect(changeable_, &QCheckBox::toggled, this, [this](bool allowed) {
        Vote vote = vote_;
        vote.changeable = allowed;
        store(vote);
    });
    connect(shuffled_, &QCheckBox::toggled, this, [this](bool shuffled) {
        Vote vote = vote_;
        vote.shuffled = shuffled;
        store(vote);
    });
    connect(ties_, &QButtonGroup::idClicked, this, [this](int rule) {
        Vote vote = vote_;
        vote.tieRule = static_cast<TieRule>(rule);
        store(vote);
    });
    retranslate();
}

void VoteSetup::show(const Vote& vote, const std::vector<BallotOption>& options, const std::vector<Persona>& wall)
{
    showing_ = true;
    vote_ = vote;
    question_->show(vote.question);
    seed_->show(vote.lotSeed);
    seats_->setMaximum(std::max({1, vote.seats, static_cast<int>(wall.size()) - 1}));
    seats_->setValue(vote.seats);
    method_->show(vote, static_cast<int>(options.size()));
    blank_->setChecked(vote.blankAllowed);
    changeable_->setChecked(vote.changeable);
    shuffled_->setChecked(vote.shuffled);
    ties_->button(static_cast<int>(vote.tieRule))->setChecked(true);
    seedTitle_->setVisible(vote.tieRule == TieRule::Lot);
    seed_->setVisible(vote.tieRule == TieRule::Lot);
    const bool sameWall = personas_->count() == static_cast<int>(wall.size());
    if (!sameWall)
        personas_->clear();
    for (std::size_t i = 0; i < wall.size(); ++i) {
        const Persona& persona = wall[i];
        QListWidgetItem* item = sameWall ? personas_->item(static_cast<int>(i)) : new QListWidgetItem(personas_);
        item->setText(QStringLiteral("%1  %2").arg(badgeLetter(persona.position), persona.firstName));
        item->setToolTip(persona.tagline);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(Qt::UserRole, persona.id.value);
        const bool on = std::ranges::any_of(
            options, [&](const BallotOption& option) { return option.option.persona == persona.id; });
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
    // A run-off is among those who are tied.
    personas_->setEnabled(!vote.runOffOf);
    if (personas_->currentRow() < 0)
        personas_->setCurrentRow(0);
    showing_ = false;
    retranslate();
}

std::vector<PersonaId> VoteSetup::personas() const
{
    std::vector<PersonaId> chosen;
    for (int i = 0; i < personas_->count(); ++i)
        if (personas_->item(i)->checkState() == Qt::Checked)
            chosen.emplace_back(personas_->item(i)->data(Qt::UserRole).toLongLong());
    return chosen;
}

bool VoteSetup::store(const Vote& vote, const QString& mergeKey)
{
    if (showing_ || !vote.id)
        return true;
    return desk_.report(desk_.programme.services().votes.updateDraft(vote, personas(), mergeKey));
}

void VoteSetup::storePersonas()
{
    if (!showing_)
        store(vote_);
}

void VoteSetup::remove()
{
    desk_.pending.flush();
    if (!desk_.report(desk_.programme.services().votes.removeDraft(vote_.id)))
        return;
    vote_ = {};
    desk_.offerUndo(tr("The vote that was being set up is removed."));
    Q_EMIT done();
}

void VoteSetup::focusOn(bool tieRule)
{
    if (tieRule)
        ties_->checkedButton()->setFocus();
    else
        question_->setFocus();
}

void VoteSetup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT done();
    else
        QWidget::keyPressEvent(event);
}

void VoteSetup::retranslate()
{
    title_->setText(tr("Setting up the vote"));
    done_->setText(tr("Done"));
    done_->setToolTip(tr("Back to what the room sees (Esc)"));
    questionTitle_->setText(tr("The question on the ballot"));
    question_->setPrompt(tr("For which persona would you like to get involved?"), tr("The question on the ballot"));
    personasTitle_->setText(personas_->count() > 0 ? tr("On the ballot, in the order of the wall")
                                                   : tr("No persona yet: those of the wall will stand here"));
    personas_->setAccessibleName(tr("Personas on the ballot"));
    personas_->setToolTip(tr("Space puts a persona on the ballot, or takes it off"));
    method_->retranslate();
    seatsTitle_->setText(tr("How many are chosen"));
    seats_->setAccessibleName(tr("How many are chosen"));
    if (auto* edit = seats_->findChild<QLineEdit*>())
        edit->setAccessibleName(tr("How many are chosen"));
    const QString choices[] = {tr("A blank vote is possible"),
                               tr("A ballot can be changed until the vote closes"),
                               tr("Each phone shows the personas in an order of its own")};
    for (std::size_t i = 0; i < choices_.size(); ++i)
        choices_[i]->setText(choices[i]);
    choices_[1]->setToolTip(tr("From a phone, by its tracking code; not at the kiosk, nor on paper"));
    choices_[2]->setToolTip(tr("Under the same letters; the wall, the kiosk and paper keep the order of the wall"));
    tieTitle_->setText(tr("If there is a tie for the last place"));
    const QString rules[] = {tr("a run-off among those who are tied"),
                             tr("all who are tied are chosen"),
                             tr("a lot, drawn from a seed the room sees beforehand")};
    for (std::size_t i = 0; i < rules_.size(); ++i)
        rules_[i]->setText(rules[i]);
    remove_->setText(tr("Remove this vote"));
    remove_->setToolTip(tr("It has not been opened: it leaves no trace but in Undo"));
    seedTitle_->setText(tr("The seed: any words or figures. Whoever knows it can draw the same lot again."));
    seed_->setPrompt(tr("Seed of the lot"), tr("Seed of the lot"));
}

} // namespace filrouge

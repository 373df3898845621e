// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/paperentry.h"

#include "core/base/shortened.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/vote/pollingstation.h"
#include "ui/kiosk/paperfigures.h"
#include "ui/theme/paperstyle.h"
#include "ui/widgets/foldedtext.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QListWidgetItem>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace filrouge {

using Step = PaperCount::Step;

PaperEntry::PaperEntry(const Desk& desk, PollingStation& station, VoteId vote, Random& random, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      station_(station),
      vote_(vote),
      random_(random),
      title_(new TextLabel(desk.theme, TextSize::Title, QFont::DemiBold)),
      lead_(new TextLabel(desk.theme, TextSize::Body)),
      warning_(new TextLabel(desk.theme, TextSize::Body, QFont::DemiBold, TextTone::Warning)),
      middle_(new QStackedWidget),
      back_(new QPushButton),
      kiosk_(new QPushButton),
      next_(new QPushButton)
{
    Services& services = desk.programme.services();
    if (const auto options = services.votes.options(vote); desk.report(options))
        options_ = *options;
    BallotForm form;
    if (const auto stored = services.votes.vote(vote); desk.report(stored))
        form = ballotForm(*stored, options_.size());
    count_ = std::make_unique<PaperCount>(form);

    makePrimary(next_);
    middle_->addWidget(buildVoters());
    middle_->addWidget(buildFigures());
    middle_->addWidget(buildTalk());
    auto* foot = new QHBoxLayout;
    foot->addWidget(back_);
    foot->addStretch();
    foot->addWidget(kiosk_);
    foot->addWidget(next_);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(title_);
    column->addWidget(lead_);
    column->addWidget(warning_);
    column->addWidget(middle_, 1);
    column->addLayout(foot);

    connect(back_, &QPushButton::clicked, this, [this] { goBack(); });
    connect(next_, &QPushButton::clicked, this, [this] { proceed(); });
    connect(kiosk_, &QPushButton::clicked, this, &PaperEntry::kioskWanted);
    if (const auto box = station_.box(vote_))
        connect(*box, &BallotBox::turnoutChanged, this, [this] { refresh(); });
    connect(&desk.programme.file(), &ProgrammeFile::changed, this, [this](const Changes& changes) {
        if (changes.touches(Kind::Vote) || changes.touches(Kind::Participant))
            refresh();
    });
    retranslate();
    refresh();
}

PaperEntry::~PaperEntry() = default;

QWidget* PaperEntry::buildVoters()
{
    search_ = new QLineEdit;
    search_->setClearButtonEnabled(true);
    voters_ = new QListWidget;
    voters_->setUniformItemSizes(true);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(search_);
    column->addWidget(voters_, 1);
    connect(search_, &QLineEdit::textChanged, this, [this] { fillVoters(); });
    connect(search_, &QLineEdit::returnPressed, this, [this] {
        // Typed, marked, next: the list may be long and the pile of sheets is in the other hand.
        if (QListWidgetItem* item = voters_->item(0); item != nullptr && !search_->text().isEmpty()) {
            item->setCheckState(Qt::Checked);
            search_->clear();
        }
    });
    connect(voters_, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        const ParticipantId voter(item->data(Qt::UserRole).toLongLong());
        if (item->checkState() != Qt::Checked) {
            count_->mark(voter, false);
        } else if (desk_.report(station_.issuePaper(vote_, voter))) {
            count_->mark(voter, true); // their slip is void from now on
        } else {
            const QSignalBlocker quiet(voters_);
            item->setCheckState(Qt::Unchecked);
        }
        showMarked();
    });
    return page;
}

QWidget* PaperEntry::buildFigures()
{
    figures_ = new PaperFigures(desk_.theme, *count_);
    connect(figures_, &PaperFigures::changed, this, [this] { next_->setEnabled(figures_->addsUp()); });
    connect(figures_, &PaperFigures::entered, this, [this] { proceed(); });
    return figures_;
}

QWidget* PaperEntry::buildTalk()
{
    talk_ = new TextLabel(desk_.theme, TextSize::Large);
    talk_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* scroll = new QScrollArea;
    scroll->setFrameStyle(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(talk_);
    return scroll;
}

void PaperEntry::refresh()
{
    const auto waiting = waitingVoters(desk_.programme, station_, vote_);
    waiting_ = waiting ? *waiting : std::vector<WaitingVoter>();
    if (count_->step() == Step::Voters)
        fillVoters();
}

void PaperEntry::fillVoters()
{
    const QSignalBlocker quiet(voters_);
    voters_->clear();
    for (const WaitingVoter& voter : waiting_) {
        if (!matchesTyped(voter.name + u' ' + voter.organisation, search_->text()))
            continue;
        auto* item = new QListWidgetItem(
            voter.organisation.isEmpty() ? voter.name : voter.name + QStringLiteral(" · ") + voter.organisation);
        item->setSizeHint({0, desk_.theme.px(30)});
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setData(Qt::UserRole, voter.id.value);
        item->setCheckState(count_->isMarked(voter.id) ? Qt::Checked : Qt::Unchecked);
        voters_->addItem(item);
    }
    if (voters_->count() > 0)
        voters_->setCurrentRow(0);
    showMarked();
}

void PaperEntry::showMarked()
{
    if (count_->step() == Step::Voters)
        show(Step::Voters);
    Q_EMIT paperVotersChanged(paperVoters());
}

QSet<ParticipantId> PaperEntry::paperVoters() const
{
    return {count_->voters().begin(), count_->voters().end()};
}

void PaperEntry::mark(ParticipantId voter)
{
    for (int i = 0; count_->step() == Step::Voters && i < voters_->count(); ++i)
        if (ParticipantId(voters_->item(i)->data(Qt::UserRole).toLongLong()) == voter)
            voters_->item(i)->setCheckState(Qt::Checked);
}

QStringList PaperEntry::lineNames() const
{
    QStringList names;
    for (const BallotOption& option : options_)
        names << QStringLiteral("%1. %2").arg(optionLetter(option.option.position), shortened(option.name));
    if (count_->form().blankAllowed)
        names << tr("Blank votes");
    names << tr("Spoiled ballots");
    return names;
}

QString PaperEntry::howToCount() const
{
    switch (count_->form().method) {
    case VoteMethod::Single:
        break;
    case VoteMethod::Approval:
        return tr("Lay blank and spoiled papers aside. For each persona, count the other papers that tick it, and "
                  "enter what you find. Nobody else looks.");
    case VoteMethod::Dots:
        return tr("Lay blank and spoiled papers aside. For each persona, add up its points on the other papers, and "
                  "enter what you find. Nobody else looks.");
    }
    return tr("Sort the papers, count each pile, and enter what you find. Nobody else looks.");
}

int PaperEntry::alreadyOnPaper() const
{
    const auto box = station_.box(vote_);
    return box ? (*box)->turnout().on(Channel::Paper) : 0;
}

void PaperEntry::show(Step step)
{
    const int ballots = count_->ballots();
    kiosk_->setVisible(step == Step::Voters && count_->tooFew());
    warning_->setVisible(kiosk_->isVisibleTo(this));
    back_->setVisible(step != Step::Voters && step != Step::Cast);
    next_->setEnabled(true);
    switch (step) {
    case Step::Voters:
        middle_->setCurrentIndex(0);
        title_->setText(tr("Paper ballots: who voted on paper?"));
        lead_->setText(
            alreadyOnPaper() > 0
                ? tr("%n paper ballot(s) are in the box already. Mark only who is not among them.",
                     nullptr,
                     alreadyOnPaper())
                : tr("Mark each person who was handed a ballot paper. There must be as many papers as people."));
        next_->setText(ballots > 0 ? tr("Enter %n ballot(s)", nullptr, ballots) : tr("Enter the ballots"));
        next_->setEnabled(ballots > 0);
        break;
    case Step::First:
    case Step::Second:
        middle_->setCurrentIndex(1);
        title_->setText(step == Step::First ? tr("First person: the totals") : tr("Second person: the totals again"));
        lead_->setText(step == Step::First ? howToCount()
                                           : tr("Count the piles anew. You do not see what the first person found."));
        next_->setText(step == Step::First ? tr("Hide and hand over") : tr("Compare"));
        next_->setEnabled(figures_->addsUp());
        break;
    case Step::HandOver:
        middle_->setCurrentIndex(2);
        title_->setText(tr("Now somebody else"));
        lead_->setText(tr("The first figures are hidden. Give the papers and this place to a second person."));
        talk_->setText({});
        next_->setText(tr("I am the second person"));
        break;
    case Step::Differences: {
        middle_->setCurrentIndex(2);
        title_->setText(tr("The two counts differ"));
        lead_->setText(tr("Neither is kept. Count these piles together, then both enter all totals again:"));
        QStringList names;
        const QStringList all = lineNames();
        for (const int line : count_->differences())
            names << QStringLiteral("•  ") + all[line];
        talk_->setText(names.join(u'\n'));
        next_->setText(tr("Enter again"));
        break;
    }
    case Step::Agreed:
        middle_->setCurrentIndex(2);
        title_->setText(tr("Both counts agree"));
        lead_->setText(tr("All ballots go into the box at once, mixed, so that no paper is tied to a person. This "
                          "cannot be undone."));
        talk_->setText({});
        next_->setText(tr("Put %n ballot(s) into the box", nullptr, ballots));
        break;
    case Step::Cast:
        middle_->setCurrentIndex(2);
        title_->setText(tr("The paper ballots are in the box"));
        lead_->setText(
            tr("%n ballot(s) were added. Keep the papers sealed until the minutes are signed.", nullptr, lastCast_));
        talk_->setText({});
        next_->setText(tr("More paper ballots"));
        break;
    }
}

void PaperEntry::proceed()
{
    if (!next_->isEnabled())
        return;
    switch (count_->step()) {
    case Step::Voters:
        if (count_->start())
            figures_->clear();
        break;
    case Step::First:
    case Step::Second:
        if (!count_->enter(figures_->totals()))
            return;
        figures_->clear();
        break;
    case Step::HandOver:
        count_->takeOver();
        figures_->clear();
        break;
    case Step::Differences:
        count_->enterAgain();
        figures_->clear();
        break;
    case Step::Agreed:
        cast();
        return;
    case Step::Cast:
        count_->begin();
        refresh();
        break;
    }
    show(count_->step());
    if (count_->step() == Step::First || count_->step() == Step::Second)
        figures_->fields().front()->setFocus();
    else if (count_->step() == Step::Voters)
        search_->setFocus();
    else
        next_->setFocus();
}

void PaperEntry::goBack()
{
    count_->backToVoters();
    figures_->clear();
    fillVoters();
    search_->setFocus();
}

void PaperEntry::cast()
{
    const int ballots = count_->ballots();
    const Result<> done = castPaperBallots(station_, vote_, *count_, random_);
    if (!done && done.error().code == ErrorCode::AlreadyVoted) {
        QStringList names;
        for (const QString& key : done.error().where.split(u' '))
            if (const auto name = desk_.programme.services().roll.nameOf(ParticipantId(key.toLongLong())))
                names << *name;
        desk_.toasts.complain(tr("Nothing was added: %1 already voted another way. Set one paper aside for each, "
                                 "unread, and count again without them.")
                                  .arg(names.join(QStringLiteral(", "))));
        return;
    }
    if (!desk_.report(done))
        return;
    lastCast_ = ballots;
    refresh();
    Q_EMIT paperVotersChanged({});
    show(Step::Cast);
    Q_EMIT castDone(ballots);
}

void PaperEntry::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PaperEntry::retranslate()
{
    search_->setPlaceholderText(tr("Name or organisation; Enter marks the first one"));
    search_->setAccessibleName(tr("Find who voted on paper"));
    voters_->setAccessibleName(tr("On the roll and still to vote; Space marks who voted on paper"));
    figures_->setLines(lineNames());
    warning_->setText(
        tr("With fewer than five papers, their totals tell the counters who chose what. Better vote at the kiosk."));
    back_->setText(tr("Back to who voted"));
    back_->setToolTip(tr("Forgets the figures entered so far"));
    kiosk_->setText(tr("Use the kiosk instead"));
    show(count_->step());
}

} // namespace filrouge

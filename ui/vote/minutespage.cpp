// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote/minutespage.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/theme/paperstyle.h"
#include "ui/vote/minutesexport.h"
#include "ui/vote/reasonfield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagepreview.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QListWidget>
#include <QListWidgetItem>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int listWidth = 280;

QString reasonOf(const VoteService& votes, VoteId id)
{
    QString reason;
    if (const auto events = votes.events(id))
        for (const VoteEvent& event : *events)
            if (event.kind == VoteEventKind::Annulled)
                reason = event.note;
    return reason;
}

} // namespace

MinutesPage::MinutesPage(const Desk& desk, PollingStation& station)
    : Page(desk),
      station_(station),
      export_(new MinutesExport(desk, this)),
      either_(new QStackedWidget),
      empty_(new EmptyState(desk.theme)),
      title_(new TextLabel(desk.theme, TextSize::Large, QFont::DemiBold)),
      list_(new QListWidget),
      save_(new QPushButton),
      incident_(new QPushButton),
      annul_(new QPushButton),
      again_(new QPushButton),
      later_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      reason_(new ReasonField(desk.theme)),
      preview_(new PagePreview(desk.theme))
{
    reading_.setSingleShot(true);
    reading_.setInterval(0);
    layOut();
    ProgrammeFile& file = desk.programme.file();
    // What is in the minutes is not only in the vote: names of personas, title and place of the seminar.
    connect(&file, &ProgrammeFile::changed, this, [this](const Changes& changes) {
        for (const Kind kind : {Kind::Vote, Kind::Persona, Kind::Seminar, Kind::Programme})
            if (changes.touches(kind))
                reading_.start();
    });
    connect(&file, &ProgrammeFile::contentReplaced, this, [this] { reading_.start(); });
    connect(&reading_, &QTimer::timeout, this, [this] { read(); });
    connect(empty_, &EmptyState::activated, this, &MinutesPage::stageWanted);
    connect(list_, &QListWidget::currentRowChanged, this, [this] {
        reason_->cancel();
        showVote();
    });
    connect(list_, &QListWidget::itemActivated, this, [this] { save(); });
    connect(save_, &QPushButton::clicked, this, [this] { save(); });
    connect(incident_, &QPushButton::clicked, this, [this] { ask(Asking::Incident); });
    connect(annul_, &QPushButton::clicked, this, [this] { ask(Asking::Annulment); });
    connect(again_, &QPushButton::clicked, this, [this] { holdAgain(); });
    connect(reason_, &ReasonField::given, this, [this](const QString& reason) { take(reason); });
    connect(reason_, &ReasonField::cancelled, this, [this] {
        asking_ = Asking::Nothing;
        list_->setFocus();
    });
    connect(export_, &MinutesExport::runningChanged, this, [this] { showActions(); });
    read();
    retranslate();
}

MinutesPage::~MinutesPage() = default;

void MinutesPage::layOut()
{
    const UiTheme& theme = desk().theme;
    makePrimary(save_);
    save_->setObjectName(QStringLiteral("saveMinutes"));
    incident_->setObjectName(QStringLiteral("noteIncident"));
    annul_->setObjectName(QStringLiteral("annulVote"));
    again_->setObjectName(QStringLiteral("holdAgain"));
    list_->setObjectName(QStringLiteral("heldVotes"));
    list_->setFrameStyle(QFrame::NoFrame);
    list_->setWordWrap(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setSpacing(2);

    auto* left = new QWidget;
    const auto measure = [left, &theme] { left->setFixedWidth(theme.px(listWidth)); };
    measure();
    connect(&theme, &UiTheme::changed, left, measure);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(16, 12, 8, 12);
    leftColumn->addWidget(title_);
    leftColumn->addWidget(list_, 1);

    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(save_);
    actions->addWidget(again_);
    actions->addWidget(later_, 1);
    actions->addStretch();
    actions->addWidget(incident_);
    actions->addWidget(annul_);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(8, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(actions);
    column->addWidget(reason_);
    column->addWidget(preview_, 1);

    auto* held = new QWidget;
    auto* row = new QHBoxLayout(held);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(left);
    row->addWidget(right, 1);
    either_->addWidget(empty_);
    either_->addWidget(held);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(either_);
}

void MinutesPage::read()
{
    const auto all = VoteRepository(desk().programme.file().connection()).all();
    if (!desk().report(all))
        return;
    votes_.clear();
    drafts_.clear();
    for (const Vote& vote : *all)
        (vote.openedAt ? votes_ : drafts_).push_back(vote);
    std::ranges::stable_sort(votes_, std::greater<>(), &Vote::openedAt);
    either_->setCurrentIndex(votes_.empty() ? 0 : 1);
    fill();
    showVote();
}

void MinutesPage::fill()
{
    const qint64 kept = list_->currentItem() == nullptr ? 0 : list_->currentItem()->data(Qt::UserRole).toLongLong();
    const QSignalBlocker quiet(list_);
    list_->clear();
    int row = 0;
    for (const Vote& vote : votes_) {
        auto* item = new QListWidgetItem(lineOf(vote), list_);
        item->setData(Qt::UserRole, vote.id.value);
        item->setToolTip(vote.question);
        if (vote.id.value == kept)
            row = list_->row(item);
    }
    list_->setCurrentRow(votes_.empty() ? -1 : row);
}

QString MinutesPage::lineOf(const Vote& vote) const
{
    const Language language = windowLanguage();
    const QDateTime opened = vote.openedAt.local();
    const QString when = tr("%1, %2").arg(longDate(opened.date(), language),
                                          localeOf(language).toString(opened.time(), QLocale::ShortFormat));
    QString state;
    switch (vote.state) {
    case VoteState::Open:
        state = tr("Open");
        break;
    case VoteState::Closed:
        state = tr("Closed, not yet revealed");
        break;
    case VoteState::Annulled:
        state = tr("Annulled. %1").arg(reasonOf(desk().programme.services().votes, vote.id)).trimmed();
        break;
    default:
        state = tr("Revealed");
        if (const auto turnout = VoteRepository(desk().programme.file().connection()).turnout(vote.id)) {
            int voted = 0;
            for (const VoteTurnout& channel : *turnout)
                voted += channel.count;
            state = tr("Revealed: %n of %1 have voted", nullptr, voted).arg(vote.rollSize);
        }
        break;
    }
    return QStringList{vote.runOffOf ? tr("Run-off") : tr("The vote"), vote.question.simplified(), when, state}.join(
        QLatin1Char('\n'));
}

const Vote* MinutesPage::current() const
{
    const QListWidgetItem* item = list_->currentItem();
    if (item == nullptr)
        return nullptr;
    const auto found = std::ranges::find(votes_, VoteId(item->data(Qt::UserRole).toLongLong()), &Vote::id);
    return found == votes_.end() ? nullptr : &*found;
}

const Vote* MinutesPage::runOffUnderWay(const Vote& vote) const
{
    const auto found = std::ranges::find_if(
        votes_, [&](const Vote& one) { return one.runOffOf == vote.id && one.state != VoteState::Annulled; });
    return found == votes_.end() ? nullptr : &*found;
}

void MinutesPage::showVote()
{
    showActions();
    const Vote* vote = current();
    stale_ = vote != nullptr && !isVisible(); // laid out when somebody looks
    if (vote == nullptr) {
        preview_->clear();
        return;
    }
    if (stale_)
        return;
    const auto content = minutesContent(desk().programme, vote->id, desk().clock.now());
    if (desk().report(content))
        preview_->setDocument(minutesDocument(*content));
}

void MinutesPage::showActions()
{
    const Vote* vote = current();
    const bool over = vote != nullptr && (vote->state == VoteState::Revealed || vote->state == VoteState::Annulled);
    save_->setEnabled(over && !export_->isRunning());
    later_->setVisible(vote != nullptr && !over);
    incident_->setVisible(vote != nullptr);
    const bool annulled = vote != nullptr && vote->state == VoteState::Annulled;
    annul_->setVisible(vote != nullptr && !annulled);
    const bool settled = vote != nullptr && runOffUnderWay(*vote) != nullptr;
    annul_->setEnabled(!settled);
    annul_->setToolTip(settled ? tr("Its run-off builds on it: annul that one first")
                               : tr("It stays in the minutes, marked, with your reason; it can be held again"));
    const bool replaced = vote != nullptr && vote->runOffOf && std::ranges::any_of(votes_, [vote](const Vote& one) {
                              return one.runOffOf == vote->runOffOf && one.state != VoteState::Annulled;
                          });
    again_->setVisible(annulled && drafts_.empty() && !replaced);
}

void MinutesPage::ask(Asking what)
{
    asking_ = what;
    reason_->ask(asked());
}

ReasonAsked MinutesPage::asked() const
{
    const Vote* vote = current();
    if (asking_ == Asking::Incident)
        return {tr("What happened?"), tr("It stands in the minutes, with the time of now."), tr("Write it down")};
    const bool counted = vote != nullptr && vote->state == VoteState::Revealed;
    return {tr("Why is the vote annulled?"),
            counted ? tr("The result stays in the minutes, marked as annulled; the personas it chose are not chosen "
                         "any more.")
                    : tr("The ballots in the box are destroyed and never counted. The minutes keep this vote and "
                         "your reason."),
            tr("Annul the vote")};
}

void MinutesPage::take(const QString& reason)
{
    const Vote* vote = current();
    const Asking asked = std::exchange(asking_, Asking::Nothing);
    if (vote == nullptr)
        return;
    if (asked == Asking::Annulment) {
        annul(reason);
    } else if (desk().report(station_.recordIncident(vote->id, reason))) {
        desk().toasts.say(tr("It stands in the minutes."));
    }
    list_->setFocus();
}

void MinutesPage::annul(const QString& reason)
{
    const Vote vote = *current();
    // A run-off that was only prepared has nothing to settle any more.
    for (const Vote& draft : drafts_)
        if (draft.runOffOf == vote.id && !desk().report(desk().programme.services().votes.removeDraft(draft.id)))
            return;
    if (desk().report(station_.annul(vote.id, reason)))
        desk().toasts.say(tr("The vote is annulled. It stays listed here, and can be held again."));
}

void MinutesPage::holdAgain()
{
    const Vote* vote = current();
    if (vote != nullptr && desk().report(desk().programme.services().votes.addRerun(vote->id)))
        Q_EMIT stageWanted();
}

void MinutesPage::save()
{
    if (const Vote* vote = current(); vote != nullptr && save_->isEnabled())
        export_->save(vote->id, window());
}

bool MinutesPage::isSaving() const
{
    return export_->isRunning();
}

void MinutesPage::showItem(Kind kind, qint64 id)
{
    for (int i = 0; kind == Kind::Vote && i < list_->count(); ++i)
        if (list_->item(i)->data(Qt::UserRole).toLongLong() == id)
            list_->setCurrentRow(i);
    list_->setFocus();
}

bool MinutesPage::goBack()
{
    if (!reason_->isAsking())
        return false;
    reason_->cancel();
    return true;
}

void MinutesPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (stale_)
        showVote();
}

void MinutesPage::retranslate()
{
    empty_->setTexts(tr("No vote has been held yet"),
                     tr("Each vote leaves its minutes here: who could vote, how many did on each channel, the result "
                        "and why it is the result. They can be printed and signed."),
                     tr("Go to the stage"));
    title_->setText(tr("Votes held"));
    list_->setAccessibleName(tr("Votes held"));
    list_->setToolTip(tr("Enter saves the minutes of the vote that is marked"));
    save_->setText(tr("Save the minutes…"));
    save_->setToolTip(tr("As a PDF to print and to sign, for screen readers too"));
    incident_->setText(tr("Note an incident…"));
    incident_->setToolTip(tr("Something the minutes should tell"));
    annul_->setText(tr("Annul this vote…"));
    again_->setText(tr("Hold it again"));
    again_->setToolTip(tr("A new vote with the same question and personas; this one stays listed, marked"));
    later_->setText(tr("Saved once the vote is over; what follows is what they say so far."));
    if (reason_->isAsking())
        reason_->rename(asked());
    setAccessibleName(tr("Minutes"));
    fill();
    showVote();
}

} // namespace filrouge

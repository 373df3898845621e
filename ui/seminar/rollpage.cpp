// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seminar/rollpage.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/seminar/participantimport.h"
#include "ui/imports/tableimportpanel.h"
#include "ui/seminar/agendaview.h"
#include "ui/seminar/rollhead.h"
#include "ui/seminar/signinview.h"
#include "ui/widgets/emptystate.h"

#include <QComboBox>
#include <QDataStream>
#include <QIODevice>
#include <QScrollArea>
#include <QShowEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

RollPage::RollPage(const Desk& desk)
    : Page(desk),
      roll_(std::make_unique<RollModel>(desk)),
      agenda_(std::make_unique<AgendaModel>(desk)),
      outer_(new QStackedWidget),
      noSeminar_(new EmptyState(desk.theme)),
      emptyRoll_(new EmptyState(desk.theme)),
      which_(new QComboBox),
      head_(new RollHead(desk)),
      tabs_(new QTabWidget),
      rollOrEmpty_(new QStackedWidget),
      signIn_(new SignInView(desk, *roll_)),
      import_(new TableImportPanel(desk)),
      agendaView_(new AgendaView(desk, *agenda_))
{
    rollOrEmpty_->addWidget(signIn_);
    rollOrEmpty_->addWidget(emptyRoll_);
    rollOrEmpty_->addWidget(import_);
    tabs_->setDocumentMode(true);
    tabs_->addTab(rollOrEmpty_, QString());
    tabs_->addTab(agendaView_, QString());
    auto* day = new QWidget;
    auto* column = new QVBoxLayout(day);
    column->setContentsMargins(32, 16, 32, 16);
    column->setSpacing(8);
    which_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // however long a title is
    which_->setMinimumContentsLength(32);
    column->addWidget(which_, 0, Qt::AlignLeft);
    column->addWidget(head_);
    column->addWidget(tabs_, 1);
    outer_->addWidget(noSeminar_);
    outer_->addWidget(day);
    // At 200 % a small window shows a part of it, and no window grows for it.
    auto* scroll = new QScrollArea;
    scroll->setFrameStyle(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(outer_);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);

    connect(noSeminar_, &EmptyState::activated, this, [this] { addSeminar(); });
    connect(emptyRoll_, &EmptyState::activated, this, [this] {
        rollOrEmpty_->setCurrentWidget(signIn_);
        signIn_->addWalkIn();
    });
    connect(emptyRoll_, &EmptyState::otherActivated, this, [this] { startImport(); });
    connect(signIn_, &SignInView::importWanted, this, [this] { startImport(); });
    connect(import_, &TableImportPanel::closed, this, [this] { endImport(); });
    connect(import_, &TableImportPanel::imported, this, [this](int people) {
        endImport();
        this->desk().offerUndo(tr("%n person(s) have joined the roll.", nullptr, people));
    });
    // A list on its way needs the room: its names and figures say enough.
    const auto showHead = [this] { head_->setVisible(tabs_->currentIndex() != 0 || !isImporting()); };
    connect(tabs_, &QTabWidget::currentChanged, this, showHead);
    connect(tabs_, &QTabWidget::currentChanged, this, [this] {
        if (tabs_->currentWidget() == agendaView_ && !tabs_->tabBar()->hasFocus())
            agendaView_->takeKeyboard();
    });
    connect(rollOrEmpty_, &QStackedWidget::currentChanged, this, showHead);
    connect(which_, &QComboBox::activated, this, [this](int at) {
        if (at >= 0 && at < static_cast<int>(seminars_.size()))
            showSeminar(seminars_[static_cast<std::size_t>(at)]);
    });
    connect(signIn_, &SignInView::askingEnded, this, [this] { readRoll(); });
    connect(signIn_, &SignInView::signedIn, this, &RollPage::signedIn);
    ProgrammeFile& file = desk.programme.file();
    connect(&file, &ProgrammeFile::changed, this, [this](const Changes& changes) { takeUp(changes); });
    connect(&file, &ProgrammeFile::contentReplaced, this, [this] { readSeminars(); });
    readSeminars();
    retranslate();
}

RollPage::~RollPage()
{
    delete outer_; // its tables read the models
}

void RollPage::takeUp(const Changes& changes)
{
    if (changes.touches(Kind::Seminar))
        readSeminars();
    else if (changes.touches(Kind::Participant) || changes.touches(Kind::Person) ||
             changes.touches(Kind::Organisation) || changes.touches(Kind::Persona) || changes.touches(Kind::Vote))
        readRoll();
}

void RollPage::readSeminars()
{
    const auto all = desk().programme.services().seminars.read().all();
    if (!desk().report(all))
        return;
    seminars_ = *all;
    outer_->setCurrentIndex(seminars_.empty() ? 0 : 1);
    const QSignalBlocker quiet(which_);
    which_->clear();
    for (const Seminar& one : seminars_)
        which_->addItem(one.title);
    which_->setVisible(seminars_.size() > 1);
    const auto kept = std::ranges::find(seminars_, seminar_.id, &Seminar::id);
    showSeminar(seminars_.empty() ? Seminar() : (kept == seminars_.end() ? seminars_.front() : *kept));
}

void RollPage::showSeminar(const Seminar& seminar)
{
    seminar_ = seminar;
    const auto at = std::ranges::find(seminars_, seminar.id, &Seminar::id) - seminars_.begin();
    which_->setCurrentIndex(static_cast<int>(at));
    head_->showSeminar(seminar);
    signIn_->setSeminar(seminar.id);
    import_->setImport(std::make_unique<RollImport>(desk().programme.file(), seminar.id));
    agendaView_->setSeminar(seminar);
    roll_->setSeminar(seminar.id);
    agenda_->setSeminar(seminar.id);
    agendaView_->showTotals();
    readRoll();
}

void RollPage::readRoll()
{
    roll_->read();
    signIn_->showWorkgroups();
    showCounts();
    if (isImporting()) {
        import_->refresh();
        return;
    }
    const bool nobody = roll_->rowCount() == 0;
    // Whoever is typing the first name goes on typing.
    if (!nobody || !signIn_->isAsking())
        rollOrEmpty_->setCurrentWidget(nobody ? static_cast<QWidget*>(emptyRoll_) : signIn_);
}

void RollPage::showCounts()
{
    head_->showCounts(counts(roll_->rows()), roll_->workgroups().sizesIn(roll_->rows()));
}

bool RollPage::isImporting() const
{
    return rollOrEmpty_->currentWidget() == import_;
}

void RollPage::startImport()
{
    if (!import_->chooseFiles())
        return;
    rollOrEmpty_->setCurrentWidget(import_);
    import_->focusFirst();
}

void RollPage::endImport()
{
    if (!isImporting())
        return;
    rollOrEmpty_->setCurrentWidget(signIn_);
    signIn_->focusSearch();
    readRoll();
}

void RollPage::addSeminar()
{
    Seminar seminar;
    seminar.title = tr("Orientation seminar");
    if (const auto details = desk().programme.services().details.read().details())
        seminar.place = details->place;
    (void)desk().report(desk().programme.services().seminars.add(seminar));
}

void RollPage::showItem(Kind kind, qint64 id)
{
    tabs_->setCurrentIndex(0);
    soughtSeminar_ = kind == Kind::Seminar;
    if (kind == Kind::Participant && id != 0) {
        const auto line = desk().programme.services().roll.read().find(ParticipantId(id));
        if (!desk().report(line))
            return;
        if (const auto at = std::ranges::find(seminars_, line->seminar, &Seminar::id); at != seminars_.end())
            showSeminar(*at);
        endImport();
        signIn_->select(ParticipantId(id));
        return;
    }
    if (kind == Kind::Seminar)
        if (const auto at = std::ranges::find(seminars_, SeminarId(id), &Seminar::id); at != seminars_.end())
            showSeminar(*at);
    focusDesk();
}

void RollPage::markSought(const SearchWords& words)
{
    const auto has = [&words](const QString& text) { return !words.in(text, 1).empty(); };
    if (soughtSeminar_ && (has(seminar_.welcome) || std::ranges::any_of(agenda_->rows(), [&](const Activity& one) {
                               return has(one.title) || has(one.notes);
                           })))
        tabs_->setCurrentWidget(agendaView_);
    Page::markSought(words);
}

void RollPage::focusDesk()
{
    if (isImporting())
        import_->focusFirst();
    else
        signIn_->focusSearch();
}

bool RollPage::goBack()
{
    if (tabs_->currentIndex() == 0 && isImporting()) {
        endImport();
        return true;
    }
    return tabs_->currentIndex() == 0 && rollOrEmpty_->currentWidget() == signIn_ && signIn_->goBack();
}

QByteArray RollPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << signIn_->saveState() << agendaView_->saveState();
    return state;
}

void RollPage::restoreState(const QByteArray& state)
{
    QDataStream stream(state);
    QByteArray roll;
    QByteArray agenda;
    stream >> roll >> agenda;
    if (stream.status() != QDataStream::Ok)
        return; // of another version, or none: as new
    signIn_->restoreState(roll);
    agendaView_->restoreState(agenda);
}

void RollPage::takeKeyboard()
{
    if (tabs_->currentIndex() == 0)
        focusDesk();
}

void RollPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    takeKeyboard();
}

void RollPage::retranslate()
{
    noSeminar_->setTexts(tr("The day everything is decided"),
                         tr("The orientation seminar brings everybody together: they sign in, meet the personas, vote, "
                            "and write what they promise."),
                         tr("Prepare the seminar"));
    emptyRoll_->setTexts(
        tr("Nobody is on the roll yet"),
        tr("Type the names of those who come, import the list of those invited, or let them sign in as they arrive. "
           "Whoever is here when the vote opens may vote."),
        tr("Add the first person"));
    emptyRoll_->setOtherAction(tr("Import a list…"));
    which_->setAccessibleName(tr("Seminar"));
    tabs_->setTabText(0, tr("Sign-in"));
    tabs_->setTabText(1, tr("Agenda"));
    tabs_->setAccessibleName(tr("Sign-in and agenda"));
    tabs_->tabBar()->setAccessibleName(tr("Sign-in and agenda"));
    showCounts();
}

} // namespace filrouge

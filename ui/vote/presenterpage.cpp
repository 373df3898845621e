// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote/presenterpage.h"

#include "core/programme/programme.h"
#include "ui/vote/clickerkeys.h"
#include "ui/vote/cuelist.h"
#include "ui/vote/dayproblems.h"
#include "ui/vote/helppanel.h"
#include "ui/vote/minutesexport.h"
#include "ui/vote/openingpanel.h"
#include "ui/vote/rehearsalstrip.h"
#include "ui/vote/roomview.h"
#include "ui/vote/stageactions.h"
#include "ui/vote/stagebar.h"
#include "ui/vote/stageview.h"
#include "ui/vote/turnoutpanel.h"
#include "ui/vote/votesetup.h"
#include "ui/widgets/keynotes.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QShowEvent>
#include <QVBoxLayout>
#include <QVariantAnimation>

namespace filrouge {

namespace {

using namespace std::chrono_literals;
constexpr auto pulse = 250ms;   // of the clock: a last call is told in whole seconds
constexpr int growthMs = 2'600; // of the bars of a reveal

} // namespace

PresenterPage::PresenterPage(const Desk& desk, PollingStation& station, Run run)
    : Page(desk),
      station_(station),
      run_(run),
      source_(desk.programme, desk.clock, desk.theme.font(TextSize::Body).family()),
      export_(new MinutesExport(desk, this)),
      growth_(new QVariantAnimation(this)),
      view_(new StageView(desk, run == Run::Rehearsal)),
      keys_(new ClickerKeys(this)),
      problems_(new DayProblems(desk, station, *this))
{
    setFocusPolicy(Qt::StrongFocus);
    growth_->setStartValue(0.0);
    growth_->setEndValue(1.0);
    growth_->setDuration(growthMs);
    growth_->setEasingCurve(QEasingCurve::Linear); // one ballot takes as long as the next
    // Several changes in a row are read once; and what follows from one may write, which nothing may while it is told.
    reading_.setSingleShot(true);
    reading_.setInterval(0);
    clockwork_.setInterval(pulse);
    source_.setRehearsal(run_ == Run::Rehearsal);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(view_);
    connectParts();
    read();
    retranslate();
    clockwork_.start();
}

PresenterPage::~PresenterPage() = default;

void PresenterPage::connectParts()
{
    ProgrammeFile& file = desk().programme.file();
    connect(&file, &ProgrammeFile::changed, this, [this](const Changes& changes) {
        for (const Kind kind : {Kind::ChallengeLetter, Kind::Programme})
            if (changes.touches(kind))
                source_.forget();
        reading_.start();
    });
    connect(&file, &ProgrammeFile::contentReplaced, this, [this] {
        source_.forget();
        reading_.start();
    });
    connect(&reading_, &QTimer::timeout, this, [this] { read(); });
    connect(&clockwork_, &QTimer::timeout, this, [this] { beat(); });
    connect(growth_, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        view_->room->setProgress(value.toDouble());
        Q_EMIT revealProgressed(value.toDouble());
    });
    connect(view_->cues, &CueList::previewWanted, this, [this](const StagePoint& point) {
        stage_.preview(point);
        showScenes();
        showActions();
    });
    connect(view_->actions, &StageActions::pressed, this, [this](StageKey key) { press(key); });
    connect(view_->actions, &StageActions::setUpWanted, this, [this] { setUpVote(false); });
    connect(view_->actions, &StageActions::againWanted, this, [this] { holdAgain(); });
    connect(view_->strip, &RehearsalStrip::othersWanted, this, &PresenterPage::othersWanted);
    connect(view_->strip, &RehearsalStrip::endWanted, this, &PresenterPage::rehearsalEndWanted);
    connect(view_->setup, &VoteSetup::done, this, [this] { goBack(); });
    connect(view_->bar, &StageBar::projectorWanted, this, &PresenterPage::projectorWanted);
    connect(view_->opening, &OpeningPanel::wanted, this, [this](OpeningSubject subject) { seeTo(subject); });
    connect(view_->turnout, &TurnoutPanel::runOffWanted, this, [this] { prepareRunOff(); });
    connect(view_->turnout, &TurnoutPanel::reopenWanted, this, [this] {
        if (day_.vote)
            note(station_.reopen(day_.vote->id));
    });
    connect(view_->turnout, &TurnoutPanel::minutesWanted, this, [this] {
        if (day_.vote)
            export_->save(day_.vote->id, window());
    });
    connect(view_->turnout, &TurnoutPanel::incidentNoted, this, [this](const QString& incident) {
        if (day_.vote && desk().report(station_.recordIncident(day_.vote->id, incident)))
            desk().toasts.say(tr("It stands in the minutes."));
        view_->cues->setFocus();
    });
    connect(view_->turnout, &TurnoutPanel::annulmentWanted, this, [this](const QString& reason) { annulVote(reason); });
    connect(view_->help, &HelpPanel::peopleWanted, this, [this] { listPeople(); });
    connect(view_->help, &HelpPanel::slipWanted, this, &PresenterPage::slipWanted);
    connect(view_->help, &HelpPanel::kioskWanted, this, [this](ParticipantId who) {
        Q_EMIT kioskWanted(day_.vote ? day_.vote->id : VoteId(), who);
    });
    connect(view_->help, &HelpPanel::paperWanted, this, [this](ParticipantId who) {
        Q_EMIT paperWanted(day_.vote ? day_.vote->id : VoteId(), who);
    });
    connectProblems();
    connect(keys_, &ClickerKeys::pressed, this, [this](StageKey key) { press(key); });
    keys_->listenOn(*this, *view_->setup);
}

void PresenterPage::connectProblems()
{
    connect(problems_, &DayProblems::changed, this, [this] { showProblems(); });
    connect(problems_, &DayProblems::voteChanged, this, [this] {
        if (box_)
            turnout_ = box_->turnout();
        read();
    });
    connect(
        problems_, &DayProblems::paperWanted, this, [this](VoteId vote) { Q_EMIT paperWanted(vote, ParticipantId()); });
    connect(problems_, &DayProblems::phonesWanted, this, &PresenterPage::phonesWanted);
    connect(problems_, &DayProblems::screenWanted, this, [this] {
        if (projector_)
            projector_->followScreens();
    });
    connect(problems_, &DayProblems::annulmentWanted, view_->turnout, &TurnoutPanel::askForAnnulment);
}

void PresenterPage::attach(ProjectorWindow& projector)
{
    projector_ = &projector;
    place_ = projector.place();
    connect(
        this, &PresenterPage::sceneChanged, &projector, [&projector](const Scene& scene) { projector.show(scene); });
    connect(this, &PresenterPage::revealProgressed, &projector, &ProjectorWindow::setProgress);
    connect(this, &PresenterPage::projectorWanted, &projector, &ProjectorWindow::start);
    connect(&projector, &ProjectorWindow::keyHandedOn, this, &PresenterPage::pressKey);
    connect(
        &projector, &ProjectorWindow::screenFound, this, [this] { openProjector(); }, Qt::QueuedConnection);
    connect(&projector, &ProjectorWindow::placeChanged, this, [this](ProjectorPlace place) {
        place_ = place;
        showAll();
    });
    connect(
        &projector, &ProjectorWindow::stageSizeChanged, this, [this](QSize size) { view_->room->setStageSize(size); });
    projector.show(sceneAt(stage_.isBlack() ? std::nullopt : stage_.current()));
    view_->room->setStageSize(projector.stageSize());
    showAll();
}

void PresenterPage::detach()
{
    if (projector_ == nullptr)
        return;
    disconnect(projector_);
    projector_->disconnect(this);
    projector_ = nullptr;
    place_ = ProjectorPlace::Hidden;
    showAll();
}

void PresenterPage::setPaperWaiting(int ballots)
{
    paperWaiting_ = ballots;
    showProblems();
}

void PresenterPage::setPhones(const PhonesOnStage& phones)
{
    if (phones == phones_)
        return;
    phones_ = phones;
    source_.setJoin(phones.on ? std::optional(JoinFacts{phones.target, phones.wifi}) : std::nullopt);
    showAll();
}

bool PresenterPage::isSaving() const
{
    return export_->isRunning();
}

void PresenterPage::setPolling(const Result<PollingReport>& report)
{
    problems_->take(report);
    read();
}

void PresenterPage::showItem(Kind kind, qint64 id)
{
    if (kind == Kind::Persona && id != 0)
        stage_.preview({CueKind::Persona, id, 0});
    else if (kind == Kind::Vote && id != 0)
        stage_.preview({CueKind::Vote, id, 0});
    else if (kind == Kind::ChallengeLetter && id != 0) {
        for (const Cue& cue : stage_.cues())
            if (cue.kind == CueKind::Letter && source_.isLetterOf(ChallengeLetterId(id), PersonaId(cue.id)))
                stage_.preview({cue.kind, cue.id, 0});
    }
    showAll();
    view_->cues->setFocus();
}

// A vote that is to come shows its words where it is set up; in a rehearsal it cannot be.
void PresenterPage::markSought(const SearchWords& words)
{
    const auto shown = stage_.next();
    if (!words.isEmpty() && day_.isIn(VoteState::Draft) && shown && shown->kind == CueKind::Vote &&
        shown->id == day_.vote->id.value)
        setUpVote(false);
    Page::markSought(words);
}

bool PresenterPage::goBack()
{
    if (stage_.canCancel(desk().clock.steady())) {
        press(StageKey::Cancel);
        return true;
    }
    if (view_->turnout->cancelAsking())
        return true;
    if (!view_->isSettingUp())
        return false;
    desk().pending.flush();
    view_->showRoom();
    view_->cues->setFocus();
    return true;
}

void PresenterPage::showPersona(PersonaId persona)
{
    stage_.show({CueKind::Persona, persona.value, 0});
    showAsked();
}

void PresenterPage::showDifficulty(EngagementLetterId letter, DifficultyId difficulty)
{
    stage_.show({CueKind::Engagement, letter.value, source_.pageOf(letter, difficulty)});
    showAsked();
}

void PresenterPage::followDifficulty(EngagementLetterId letter, DifficultyId difficulty)
{
    const auto current = stage_.current();
    if (!current || current->kind != CueKind::Engagement || current->id != letter.value)
        return;
    stage_.turnTo(source_.pageOf(letter, difficulty));
    showAll();
}

void PresenterPage::showSprint(SprintId sprint)
{
    stage_.show({CueKind::Sprint, sprint.value, 0});
    showAsked();
}

// Asked for on another page, where nobody sees whether the room has a screen.
void PresenterPage::showAsked()
{
    showAll();
    if (!projector_ || isVisible())
        return;
    if (projector_->place() != ProjectorPlace::Hidden || projector_->openByItself()) {
        desk().toasts.say(tr("The room sees it now."));
        return;
    }
    desk().toasts.offer(
        tr("The room does not see it yet: the projector is closed."), tr("Open the projector"), [room = projector_] {
            if (room)
                room->start();
        });
}

bool PresenterPage::pressKey(int key)
{
    if (key == Qt::Key_Escape)
        return goBack();
    const auto meant = stageKey(key);
    if (meant)
        press(*meant);
    return meant.has_value();
}

void PresenterPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier || !goBack())
        Page::keyPressEvent(event);
}

void PresenterPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    // Not before this window is there: the other one is not to come first.
    QMetaObject::invokeMethod(
        this, [this] { openProjector(); }, Qt::QueuedConnection);
}

// Whoever presents finds the room's screen in use. On a desk with two screens it may surprise: it says so.
void PresenterPage::openProjector()
{
    if (!projector_ || !isVisible() || !projector_->openByItself())
        return;
    desk().toasts.offer(
        tr("The second screen now shows what the room sees."), tr("Close the projector"), [room = projector_] {
            if (room)
                room->stop();
        });
}

void PresenterPage::takeKeyboard()
{
    view_->cues->setFocus();
}

void PresenterPage::retranslate()
{
    view_->retranslate(stage_);
    setAccessibleName(tr("Presenter"));
    noteKeys(this,
             {{{Qt::Key_Space, Qt::Key_Right, Qt::Key_PageDown}, tr("Show the next scene")},
              {{Qt::Key_Left, Qt::Key_PageUp}, tr("Show the scene before")},
              {{Qt::Key_B, Qt::Key_Period}, tr("Black screen")},
              {{Qt::Key_V}, tr("Open the vote; twice: last call, then close it")},
              {{Qt::Key_R}, tr("Twice: reveal the result")}});
    showAll();
}

} // namespace filrouge

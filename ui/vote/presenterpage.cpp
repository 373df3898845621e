// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote/presenterpage.h"

#include "core/programme/programme.h"
#include "ui/vote/cuelist.h"
#include "ui/vote/minutesexport.h"
#include "ui/vote/openingpanel.h"
#include "ui/vote/rehearsalstrip.h"
#include "ui/vote/roomview.h"
#include "ui/vote/stagebar.h"
#include "ui/vote/turnoutpanel.h"
#include "ui/vote/votesetup.h"

#include <QAbstractSpinBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShowEvent>
#include <QSizePolicy>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QVariantAnimation>

namespace filrouge {

namespace {

using namespace std::chrono_literals;
constexpr auto pulse = 250ms;   // of the clock: a last call is told in whole seconds
constexpr int growthMs = 2'600; // of the bars of a reveal
constexpr int leftWidth = 220;
constexpr int rightWidth = 300;

std::optional<StageKey> stageKey(int key)
{
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        return StageKey::Forward;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        return StageKey::Back;
    case Qt::Key_B:
    case Qt::Key_Period: // some clickers
        return StageKey::Black;
    case Qt::Key_V:
        return StageKey::Vote;
    case Qt::Key_R:
        return StageKey::Reveal;
    default:
        return std::nullopt;
    }
}

bool takesText(const QObject* widget)
{
    return qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr;
}

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

PresenterPage::PresenterPage(const Desk& desk, PollingStation& station, Run run)
    : Page(desk),
      station_(station),
      run_(run),
      source_(desk.programme, desk.clock, desk.theme.font(TextSize::Body).family()),
      export_(new MinutesExport(desk, this)),
      growth_(new QVariantAnimation(this)),
      strip_(new RehearsalStrip(desk.theme)),
      bar_(new StageBar(desk.theme)),
      problem_(new ProblemLine(desk.theme)),
      cues_(new CueList(desk.theme)),
      centre_(new QStackedWidget),
      room_(new RoomView(desk.theme)),
      setup_(new VoteSetup(desk)),
      state_(new QStackedWidget),
      opening_(new OpeningPanel(desk.theme)),
      turnoutPanel_(new TurnoutPanel(desk.theme)),
      help_(new HelpPanel(desk.theme)),
      actions_(new StageActions(desk.theme))
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
    opening_->setRehearsal(run_ == Run::Rehearsal);
    strip_->setVisible(run_ == Run::Rehearsal);
    layOut();
    connectParts();
    read();
    retranslate();
    clockwork_.start();
}

PresenterPage::~PresenterPage() = default;

void PresenterPage::layOut()
{
    auto* side = new QWidget;
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(16, 12, 16, 12);
    sideColumn->setSpacing(16);
    state_->addWidget(opening_);
    state_->addWidget(turnoutPanel_);
    state_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    sideColumn->addWidget(state_);
    sideColumn->addWidget(help_);
    sideColumn->addStretch();
    auto* sideRoom = new QScrollArea;
    sideRoom->setObjectName(QStringLiteral("side"));
    sideRoom->setFrameStyle(QFrame::NoFrame);
    sideRoom->setWidgetResizable(true);
    sideRoom->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sideRoom->setFocusPolicy(Qt::NoFocus);
    sideRoom->setWidget(side);
    centre_->addWidget(room_);
    centre_->addWidget(setup_);

    QWidget* left = ruled(cues_);
    left->setObjectName(QStringLiteral("left"));
    QWidget* middle = ruled(centre_);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(left);
    row->addWidget(middle, 1);
    row->addWidget(sideRoom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip_);
    column->addWidget(bar_);
    column->addWidget(problem_);
    column->addLayout(row, 1);
    column->addWidget(actions_);
}

void PresenterPage::connectParts()
{
    ProgrammeFile& file = desk().programme.file();
    connect(&file, &ProgrammeFile::changed, this, [this](const Changes& changes) {
        for (const Kind kind : {Kind::Persona, Kind::ChallengeLetter, Kind::Programme})
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
        room_->setProgress(value.toDouble());
        Q_EMIT revealProgressed(value.toDouble());
    });
    connect(cues_, &CueList::previewWanted, this, [this](const StagePoint& point) {
        stage_.preview(point);
        showScenes();
        showActions();
    });
    connect(actions_, &StageActions::pressed, this, [this](StageKey key) { press(key); });
    connect(actions_, &StageActions::setUpWanted, this, [this] { setUpVote(false); });
    connect(actions_, &StageActions::againWanted, this, [this] { holdAgain(); });
    connect(strip_, &RehearsalStrip::othersWanted, this, &PresenterPage::othersWanted);
    connect(strip_, &RehearsalStrip::endWanted, this, &PresenterPage::rehearsalEndWanted);
    connect(setup_, &VoteSetup::done, this, [this] { goBack(); });
    connect(bar_, &StageBar::projectorWanted, this, &PresenterPage::projectorWanted);
    connect(opening_, &OpeningPanel::wanted, this, [this](OpeningSubject subject) { seeTo(subject); });
    connect(turnoutPanel_, &TurnoutPanel::runOffWanted, this, [this] { prepareRunOff(); });
    connect(turnoutPanel_, &TurnoutPanel::reopenWanted, this, [this] {
        if (day_.vote)
            note(station_.reopen(day_.vote->id));
    });
    connect(turnoutPanel_, &TurnoutPanel::minutesWanted, this, [this] {
        if (day_.vote)
            export_->save(day_.vote->id, window());
    });
    connect(turnoutPanel_, &TurnoutPanel::incidentNoted, this, [this](const QString& incident) {
        if (day_.vote && desk().report(station_.recordIncident(day_.vote->id, incident)))
            desk().toasts.say(tr("It stands in the minutes."));
        cues_->setFocus();
    });
    connect(turnoutPanel_, &TurnoutPanel::annulmentWanted, this, [this](const QString& reason) { annulVote(reason); });
    connect(help_, &HelpPanel::peopleWanted, this, [this] { listPeople(); });
    connect(help_, &HelpPanel::kioskWanted, this, [this](ParticipantId who) {
        Q_EMIT kioskWanted(day_.vote ? day_.vote->id : VoteId(), who);
    });
    connect(help_, &HelpPanel::paperWanted, this, [this](ParticipantId who) {
        Q_EMIT paperWanted(day_.vote ? day_.vote->id : VoteId(), who);
    });
    // The clicker's keys mean the same wherever the focus is, but in a text.
    for (QWidget* part : findChildren<QWidget*>())
        if (part->focusPolicy() != Qt::NoFocus && !setup_->isAncestorOf(part))
            part->installEventFilter(this);
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
    connect(&projector, &ProjectorWindow::placeChanged, this, [this](ProjectorPlace place) {
        place_ = place;
        showAll();
    });
    connect(&projector, &ProjectorWindow::stageSizeChanged, this, [this](QSize size) { room_->setStageSize(size); });
    projector.show(sceneAt(stage_.isBlack() ? std::nullopt : stage_.current()));
    room_->setStageSize(projector.stageSize());
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

bool PresenterPage::isSaving() const
{
    return export_->isRunning();
}

void PresenterPage::setPolling(const Result<PollingReport>& report)
{
    if (report)
        polling_ = *report;
    else
        trouble_ = report.error();
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
    cues_->setFocus();
}

bool PresenterPage::goBack()
{
    if (stage_.canCancel(desk().clock.now())) {
        press(StageKey::Cancel);
        return true;
    }
    if (turnoutPanel_->cancelAsking())
        return true;
    if (centre_->currentWidget() != setup_)
        return false;
    desk().pending.flush();
    centre_->setCurrentWidget(room_);
    cues_->setFocus();
    return true;
}

void PresenterPage::showPersona(PersonaId persona)
{
    stage_.show({CueKind::Persona, persona.value, 0});
    showAll();
}

void PresenterPage::showDifficulty(EngagementLetterId letter, DifficultyId difficulty)
{
    stage_.show({CueKind::Engagement, letter.value, source_.pageOf(letter, difficulty)});
    showAll();
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
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    // A key that is held down is one press: the vote is not closed by a heavy hand.
    if (plain && event->isAutoRepeat() && stageKey(event->key()))
        return;
    if (!plain || !pressKey(event->key()))
        Page::keyPressEvent(event);
}

bool PresenterPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (takesText(watched) || key->key() == Qt::Key_Escape || !stageKey(key->key()) ||
        (key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier)
        return Page::eventFilter(watched, event);
    keyPressEvent(key);
    return true;
}

void PresenterPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    // At 200 % the sides give way: what the room sees is the point.
    const UiTheme& theme = desk().theme;
    if (auto* left = findChild<QWidget*>(QStringLiteral("left")))
        left->setFixedWidth(qMin(theme.px(leftWidth), width() * 24 / 100));
    if (auto* side = findChild<QWidget*>(QStringLiteral("side")))
        side->setFixedWidth(qMin(theme.px(rightWidth), width() * 34 / 100));
}

void PresenterPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!isAncestorOf(focusWidget()))
        cues_->setFocus();
}

void PresenterPage::retranslate()
{
    strip_->retranslate();
    bar_->retranslate();
    cues_->retranslate(stage_);
    room_->retranslate();
    setup_->retranslate();
    opening_->retranslate();
    turnoutPanel_->retranslate();
    help_->retranslate();
    actions_->retranslate();
    setAccessibleName(tr("Presenter"));
    showAll();
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/programme/services.h"
#include "core/storage/searchindex.h"
#include "ui/shell/commands.h"
#include "ui/shell/filecommands.h"
#include "ui/shell/interfacelanguage.h"
#include "ui/shell/overviewpage.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/preferences.h"
#include "ui/shell/rail.h"
#include "ui/shell/searchpalette.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/windowcall.h"
#include "ui/thread/threadpage.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <chrono>

namespace filrouge {

namespace {

using namespace std::chrono_literals;
// Figures are glanced at; while somebody types, the typing comes first.
constexpr auto figuresAfter = 150ms;

Station stationOf(Kind kind)
{
    switch (kind) {
    case Kind::Theme:
    case Kind::Irritant:
    case Kind::Persona:
    case Kind::ChallengeQuestion:
    case Kind::ChallengeLetter:
        return Station::Understand;
    case Kind::Seminar:
    case Kind::Participant:
    case Kind::Vote:
        return Station::Choose;
    case Kind::EngagementLetter:
        return Station::Commit;
    case Kind::Team:
    case Kind::SolutionBundle:
    case Kind::Solution:
    case Kind::Sprint:
    case Kind::Card:
    case Kind::FieldTest:
        return Station::Build;
    default:
        return Station::Listen;
    }
}

} // namespace

MainWindow::MainWindow(const WindowEnvironment& environment)
    : environment_(environment),
      commands_(new Commands(this)),
      rail_(new Rail(environment.theme)),
      stack_(new PageStack),
      welcome_(new WelcomePage(environment.theme)),
      past_(new TextLabel(environment.theme, TextSize::Body, QFont::DemiBold, TextTone::Warning)),
      call_(new WindowCall(this))
{
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    past_->setContentsMargins(12, 6, 12, 6);
    column->addWidget(past_);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rail_);
    row->addWidget(stack_, 1);
    column->addLayout(row, 1);
    setCentralWidget(centre);
    stack_->addPage(welcome_);
    toasts_ = new Toasts(environment.theme, centre);
    palette_ = new SearchPalette(
        environment.theme,
        [this](const QString& typed, int mostOfAKind) {
            auto hits = session_ ? session_->programme().file().search().find(typed, mostOfAKind)
                                 : Result<std::vector<SearchHit>>();
            return hits ? std::move(*hits) : std::vector<SearchHit>();
        },
        centre);

    figuresSoon_.setSingleShot(true);
    figuresSoon_.setInterval(figuresAfter);
    connect(&figuresSoon_, &QTimer::timeout, this, [this] { refreshFigures(); });
    connect(rail_, &QListWidget::currentRowChanged, this, [this](int now) { showRow(now); });
    connect(rail_, &QListWidget::itemClicked, this, [this] { enterPage(); });
    connect(rail_, &QListWidget::itemActivated, this, [this] { enterPage(); });
    connect(palette_, &SearchPalette::itemWanted, this, &MainWindow::showItem);
    connect(call_, &WindowCall::called, this, [this] { comeToFront(); });
    connect(welcome_, &WelcomePage::fileWanted, this, &MainWindow::openFile);
    connect(&environment.theme, &UiTheme::changed, this, [this] {
        arrange();
        commands_->action(Commands::Motion)->setChecked(environment_.theme.motion());
    });

    makeMenus();
    auto* files = new FileCommands(*this);
    connect(welcome_, &WelcomePage::newWanted, files, [files] { files->newProgramme({}); });
    connect(welcome_, &WelcomePage::sampleWanted, files, [files] { files->newProgramme(QStringLiteral("cahors")); });
    connect(welcome_, &WelcomePage::openWanted, files, &FileCommands::open);
    connectCommands();
    if (!restoreGeometry(environment.preferences.placeOf(QStringLiteral("window"))))
        resize(1366, 768);
    closeProgramme();
    retranslate();
}

// Pages let go of the programme, and fields of what is pending, while both are still there.
MainWindow::~MainWindow()
{
    closeProgramme();
}

bool MainWindow::openFile(const QString& path)
{
    pending_.flush();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    // The same file cannot be open twice, in this window either.
    const bool again = session_ && QFileInfo(session_->programme().file().path()) == QFileInfo(absolute);
    if (again)
        closeProgramme();
    auto session = Session::open(absolute, {environment_.clock, environment_.random, environment_.snapshotFolder});
    if (!session) {
        offerInstead(absolute, session.error());
        return false;
    }
    closeProgramme();
    install(std::move(*session));
    if (!session_->isPast()) {
        call_->listen(absolute);
        environment_.preferences.addRecentFile(absolute);
    }
    Q_EMIT programmeOpened();
    return true;
}

void MainWindow::install(std::unique_ptr<Session> session)
{
    session_ = std::move(session);
    ProgrammeFile& file = session_->programme().file();
    connect(&file, &ProgrammeFile::changed, this, [this] { figuresSoon_.start(); });
    connect(&file, &ProgrammeFile::contentReplaced, this, [this] { figuresSoon_.start(); });
    connect(&file, &ProgrammeFile::historyChanged, this, [this] { refreshHistory(); });
    if (SnapshotSchedule* snapshots = session_->snapshots()) {
        snapshots->setSecondFolder(environment_.preferences.secondSnapshotFolder());
        connect(snapshots, &SnapshotSchedule::failed, this, &MainWindow::complain);
    }
    overview_ = new OverviewPage(desk());
    connect(overview_, &OverviewPage::stationWanted, this, &MainWindow::showStation);
    connect(overview_, &OverviewPage::stepWanted, this, &MainWindow::goTo);
    connectPage(overview_);
    toasts_->hideToast();
    refreshFigures();
    rail_->setCurrentRow(0);
    showRow(0);
    refreshCommands();
    if (file.wasRecovered())
        toasts_->say(
            tr("The last session ended abruptly. The file was checked: everything it had acknowledged is there."));
    reportPolling();
}

void MainWindow::reportPolling()
{
    const Result<PollingReport>& polling = session_->polling();
    if (!polling) {
        complain(polling.error());
        return;
    }
    if (!polling->resumed.empty()) {
        showStation(Station::Choose);
        toasts_->say(tr("The vote goes on where it stopped: every ballot that was acknowledged is in the box."));
    } else if (!polling->interrupted.empty()) {
        showStation(Station::Choose);
    }
}

void MainWindow::closeProgramme()
{
    pending_.flush();
    if (palette_ != nullptr)
        palette_->hide();
    call_->stop();
    delete std::exchange(overview_, nullptr);
    delete std::exchange(thread_, nullptr);
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        if (pages_[i] == nullptr)
            continue;
        if (const QString place = pages_[i]->whereabouts(); !place.isEmpty())
            environment_.preferences.setPlaceOf(placeNameOf(static_cast<Station>(i)), place.toUtf8());
        delete std::exchange(pages_[i], nullptr);
    }
    session_.reset();
    welcome_->showRecent(environment_.preferences.recentFiles());
    stack_->showPage(welcome_);
    refreshCommands();
}

Desk MainWindow::desk()
{
    return {session_->programme(), environment_.theme, environment_.clock, environment_.prompts, pending_, *toasts_};
}

Page* MainWindow::ensurePage(Station station)
{
    if (!session_)
        return nullptr;
    Page*& page = pages_[static_cast<std::size_t>(station)];
    if (page == nullptr) {
        page = environment_.makePage ? environment_.makePage(station, desk(), *session_) : nullptr;
        if (page == nullptr)
            page = makeStationPage();
        connectPage(page);
        if (const QByteArray place = environment_.preferences.placeOf(placeNameOf(station)); !place.isEmpty())
            page->comeBackTo(QString::fromUtf8(place));
    }
    return page;
}

QString MainWindow::placeNameOf(Station station) const
{
    return QStringLiteral("station%1/%2").arg(static_cast<int>(station)).arg(session_->programme().file().uuid());
}

void MainWindow::showRow(int row)
{
    if (!session_ || row < 0)
        return;
    pending_.flush();
    session_->programme().file().endMerging();
    stack_->showPage(row == 0 ? static_cast<Page*>(overview_) : ensurePage(static_cast<Station>(row - 1)));
    if (rail_->isWalked())
        rail_->setFocus(); // whatever the page would like
    else if (!rail_->hasFocus())
        enterPage();
}

// Along the rail the keyboard stays on it; a click, Enter or a shortcut goes on to where keys do most in the page.
void MainWindow::enterPage()
{
    leaveThread();
    if (auto* page = qobject_cast<Page*>(stack_->currentPage()))
        page->takeKeyboard();
}

void MainWindow::showStation(Station station)
{
    if (session_)
        rail_->setCurrentRow(Rail::rowOf(station));
}

void MainWindow::showItem(Kind kind, qint64 id, const SearchWords& words)
{
    if (!session_)
        return;
    if (kind == Kind::Programme) {
        rail_->setCurrentRow(0);
        leaveThread();
        overview_->markSought(words);
        return;
    }
    const Station station = stationOf(kind);
    showStation(station);
    leaveThread();
    Page* page = ensurePage(station);
    page->showItem(kind, id);
    page->markSought(words);
}

void MainWindow::refreshFigures()
{
    if (!session_)
        return;
    const auto figures = threadFigures(session_->programme().file().connection(), environment_.clock.today());
    if (!figures) {
        complain(figures.error());
        return;
    }
    rail_->show(*figures);
    overview_->show(*figures);
    const auto details = session_->programme().services().details.read().details();
    const QString name = details && !details->name.isEmpty()
                             ? details->name
                             : QFileInfo(session_->programme().file().path()).completeBaseName();
    setWindowTitle(QStringLiteral("%1 – Fil rouge").arg(session_->isPast() ? tr("%1 (snapshot)").arg(name) : name));
}

void MainWindow::undo()
{
    pending_.flush();
    if (const Result<> done = session_->programme().file().undo(); !done)
        complain(done.error());
}

void MainWindow::redo()
{
    pending_.flush();
    if (const Result<> done = session_->programme().file().redo(); !done)
        complain(done.error());
}

void MainWindow::complain(const Error& error)
{
    // Without a programme there is no desk, but the words are the same.
    toasts_->complain(sentenceFor(error));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    closeProgramme();
    environment_.preferences.setPlaceOf(QStringLiteral("window"), saveGeometry());
    event->accept();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && session_) {
        auto* page = qobject_cast<Page*>(stack_->currentPage());
        if (page != nullptr && page->goBack())
            return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace filrouge

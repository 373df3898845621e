// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/daywindow.h"

#include "app/choosepage.h"
#include "tests/ui/day/hands.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/projector/stageplan.h"
#include "ui/vote/presenterpage.h"

#include <QTabBar>
#include <QTabWidget>
#include <QtTest>

namespace filrouge::tests {

namespace {

constexpr qint64 nineOClock = 1517990400000; // 7 February 2018 in Cahors

/// What phones would join, were there any: this computer's own network, as a Wi-Fi and as a cable.
std::vector<InterfaceFacts> roomNetwork()
{
    const QString wifi = QStringLiteral("wlan0");
    const QString cable = QStringLiteral("eth0");
    return {{wifi, wifi, LinkKind::Wireless, true, {QStringLiteral("127.0.0.1")}},
            {cable, cable, LinkKind::Wired, true, {QStringLiteral("127.0.0.2")}}};
}

} // namespace

DayWindow::DayWindow(const QString& folder, UiTheme& theme, Prompts& prompts, const ProjectorWindow::Screens& screens)
    : folder_(folder),
      clock_(Instant{nineOClock}),
      preferences_(folder + QStringLiteral("/preferences.ini")),
      pages_(screens, &preferences_, roomNetwork)
{
    language_.set(Language::English);
    qApp->installEventFilter(&undoFilter_);
    window_ = std::make_unique<MainWindow>(WindowEnvironment{
        theme,
        language_,
        preferences_,
        prompts,
        clock_,
        random_,
        folder + QStringLiteral("/snapshots"),
        [this](Station station, const Desk& desk, Session& session) { return pages_.make(station, desk, session); }});
    pages_.connectTo(*window_);
    window_->resize(1366, 768);
    window_->show();
    turnTo(window_.get());
}

DayWindow::~DayWindow() = default;

void DayWindow::goTo(Station station)
{
    turnTo(window_.get());
    press(Qt::Key_1 + static_cast<int>(station), Qt::ControlModifier);
}

bool DayWindow::goToTab(const QString& name)
{
    auto* tabs = choose().findChild<QTabWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (int i = 0; i < tabs->count(); ++i)
        if (tabs->tabText(i) == name && tabs->isTabVisible(i)) {
            QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(i).center());
            settle();
            return tabs->currentIndex() == i;
        }
    return false;
}

ChoosePage& DayWindow::choose()
{
    return *qobject_cast<ChoosePage*>(window_->ensurePage(Station::Choose));
}

QString DayWindow::roomReads()
{
    return wordsOf(roomSees());
}

const Scene& DayWindow::roomSees()
{
    return choose().projector().view().scene();
}

void DayWindow::pass(qint64 seconds)
{
    clock_.set({clock_.now().ms + seconds * 1000});
    choose().presenter().beat();
    settle();
}

QString DayWindow::reviewAtKiosk(const QString& name, int letter)
{
    if (!goToTab(QStringLiteral("Voting kiosk")))
        return QStringLiteral("no kiosk desk");
    auto* search = named<QWidget>(&choose(), QStringLiteral("Find somebody who has not voted"));
    if (search == nullptr)
        return QStringLiteral("no search");
    click(search);
    type(name);
    press(Qt::Key_Return);
    KioskWindow* kiosk = choose().kiosk();
    if (kiosk == nullptr || !kiosk->voter() || !kiosk->isVisible())
        return QStringLiteral("the kiosk did not open for ") + name;
    if (!kiosk->isActiveWindow())
        return QStringLiteral("the kiosk has not the keyboard");
    press(Qt::Key_Return);
    if (kiosk->state() != KioskWindow::State::Ballot)
        return QStringLiteral("no ballot");
    if (letter != 0) {
        press(letter);
    } else {
        // The last card, in the lowest row; the kiosk speaks the programme's language.
        for (int i = 0; i < 20 && atKeyboard() != QStringLiteral("Vote blanc"); ++i)
            press(i < 10 ? Qt::Key_Down : Qt::Key_Right);
        if (atKeyboard() != QStringLiteral("Vote blanc"))
            return QStringLiteral("no blank vote");
        press(Qt::Key_Space);
    }
    press(Qt::Key_Return);
    return kiosk->state() == KioskWindow::State::Review ? QString() : QStringLiteral("no review");
}

QString DayWindow::confirmAtKiosk()
{
    press(Qt::Key_Return);
    return choose().kiosk()->state() == KioskWindow::State::Thanks ? QString() : QStringLiteral("not acknowledged");
}

void DayWindow::leaveKiosk()
{
    press(Qt::Key_Return); // Finish
    press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    turnTo(window_.get());
}

QString DayWindow::voteAtKiosk(const QString& name, int letter)
{
    QString wrong = reviewAtKiosk(name, letter);
    if (wrong.isEmpty())
        wrong = confirmAtKiosk();
    if (wrong.isEmpty())
        leaveKiosk();
    return wrong;
}

} // namespace filrouge::tests

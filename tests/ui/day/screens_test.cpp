// SPDX-License-Identifier: GPL-3.0-or-later
// One screen only, and a second one that goes in the middle of the reveal.
#include "app/choosepage.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/day/seminarday.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/vote/presenterpage.h"
#include "ui/vote/problemline.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

const ScreenFacts beamer{QStringLiteral("HDMI-1"), QRect(1366, 0, 1024, 768)};

ScreenFacts own()
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    return {screen->name(), screen->geometry()};
}

QString problemShown(SeminarDay& seminar)
{
    const auto* line = seminar.day().choose().presenter().findChild<ProblemLine*>();
    REQUIRE(line != nullptr);
    return line->isVisible() ? line->sentence() : QString();
}

void openTheProjector(SeminarDay& seminar)
{
    REQUIRE(seminar.day().goToTab(QStringLiteral("Stage")));
    QAbstractButton* open = button(&seminar.day().choose(), QStringLiteral("Open the projector"));
    REQUIRE(open != nullptr);
    click(open);
    turnTo(&seminar.day().window());
}

void voteForLucien(SeminarDay& seminar, int people)
{
    press(Qt::Key_V);
    REQUIRE(seminar.vote().state == VoteState::Open);
    seminar.openKiosk();
    for (int i = 0; i < people; ++i)
        seminar.voteAtKiosk({}, i == 0 ? Qt::Key_E : Qt::Key_D);
}

} // namespace

TEST_CASE("with one screen only, the room sees a window and the presenter knows, the vote goes to its end", "[day]")
{
    SeminarDay seminar(4, [] { return QList<ScreenFacts>{own()}; });
    seminar.signEverybodyIn();
    openTheProjector(seminar);
    DayWindow& day = seminar.day();
    CHECK(day.choose().projector().place() == ProjectorPlace::Window); // only now
    CHECK_FALSE(day.choose().projector().isFullScreen());
    CHECK(seminar.label("projector") == QStringLiteral("Projector in a window: no second screen"));
    const auto* check = day.choose().presenter().findChild<QPushButton*>(QStringLiteral("check5"));
    REQUIRE(check != nullptr);
    CHECK(check->text() == QStringLiteral("No second screen: the room sees a window."));
    voteForLucien(seminar, 4);
    seminar.closeAndReveal();
    CHECK(seminar.vote().state == VoteState::Revealed);
    REQUIRE(std::holds_alternative<RevealScene>(day.roomSees()));
    // Closed by mistake, it is a click away, and has the scene.
    day.choose().projector().close();
    settle();
    CHECK(day.choose().projector().place() == ProjectorPlace::Hidden);
    openTheProjector(seminar);
    CHECK(day.choose().projector().isVisible());
    CHECK(std::holds_alternative<RevealScene>(day.roomSees()));
}

TEST_CASE("the projector opens by itself once somebody is on the stage, and stays closed when it is closed", "[day]")
{
    QList<ScreenFacts> screens{own()};
    SeminarDay seminar(4, [&screens] { return screens; });
    DayWindow& day = seminar.day();
    ProjectorWindow& projector = day.choose().projector();
    seminar.signEverybodyIn();
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    CHECK_FALSE(projector.isVisible()); // no second screen
    REQUIRE(day.goToTab(QStringLiteral("Sign-in")));
    screens.append(beamer);
    projector.followScreens();
    settle();
    CHECK_FALSE(projector.isVisible()); // nobody is on the stage
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    CHECK(projector.place() == ProjectorPlace::Screen);
    CHECK(projector.isFullScreen());
    CHECK(std::holds_alternative<WelcomeScene>(day.roomSees()));
    CHECK(day.window().toasts().sentence() == QStringLiteral("The second screen now shows what the room sees."));
    turnTo(&day.window());

    QAbstractButton* close = button(&day.window(), QStringLiteral("Close the projector"));
    REQUIRE(close != nullptr);
    click(close);
    CHECK(projector.place() == ProjectorPlace::Hidden);
    REQUIRE(day.goToTab(QStringLiteral("Sign-in")));
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    screens.removeLast();
    projector.followScreens();
    screens.append(beamer);
    projector.followScreens();
    settle();
    CHECK_FALSE(projector.isVisible());
    openTheProjector(seminar);
    CHECK(projector.place() == ProjectorPlace::Screen);
}

TEST_CASE("a second screen that is plugged in while somebody is on the stage is the projector's", "[day]")
{
    QList<ScreenFacts> screens{own()};
    SeminarDay seminar(2, [&screens] { return screens; });
    DayWindow& day = seminar.day();
    day.goTo(Station::Choose);
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    REQUIRE_FALSE(day.choose().projector().isVisible());
    screens.append(beamer);
    Q_EMIT qGuiApp->screenAdded(QGuiApplication::primaryScreen());
    settle();
    CHECK(day.choose().projector().place() == ProjectorPlace::Screen);
}

TEST_CASE("the projector is unplugged while the bars rise: the presenter is told, and nothing is lost", "[day]")
{
    QList<ScreenFacts> screens{own(), beamer};
    SeminarDay seminar(5, [&screens] { return screens; });
    seminar.signEverybodyIn();
    DayWindow& day = seminar.day();
    ProjectorWindow& projector = day.choose().projector();
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    turnTo(&day.window());
    REQUIRE(projector.place() == ProjectorPlace::Screen);
    CHECK(projector.isFullScreen());
    CHECK(seminar.label("projector") == QStringLiteral("Projector on the second screen"));
    voteForLucien(seminar, 5);
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_V);
    theme().setMotion(true); // so that there is a while
    press(Qt::Key_R);
    press(Qt::Key_R);
    REQUIRE(std::holds_alternative<RevealScene>(day.roomSees()));
    REQUIRE(projector.view().progress() < 1);

    screens.removeLast();
    projector.followScreens(); // as the desktop tells it
    settle();
    CHECK(projector.place() == ProjectorPlace::Lost);
    CHECK(problemShown(seminar).startsWith(QStringLiteral("The second screen is gone: the room sees nothing.")));
    CHECK(seminar.vote().state == VoteState::Revealed);
    REQUIRE(QTest::qWaitFor([&] { return projector.view().progress() == 1; }, 10'000));
    CHECK(std::get<RevealScene>(day.roomSees()).bars[3].ballots == 4);

    // Plugged in again: the button of the complaint, and the room has its scene.
    screens.append(beamer);
    QAbstractButton* again = button(&day.choose(), QStringLiteral("Look again"));
    REQUIRE(again != nullptr);
    click(again);
    CHECK(projector.place() == ProjectorPlace::Screen);
    CHECK(projector.isFullScreen());
    CHECK(problemShown(seminar).isEmpty());
    REQUIRE(std::holds_alternative<RevealScene>(day.roomSees()));
    turnTo(&day.window());
    press(Qt::Key_Space);
    CHECK(std::holds_alternative<ChosenScene>(day.roomSees()));
    theme().setMotion(false);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/projector/scenesamples.h"
#include "tests/ui/support/testdesk.h"
#include "ui/projector/projectorwindow.h"

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

} // namespace

TEST_CASE("the projector takes the other screen, the same one again, never a mirror", "[projector]")
{
    const ScreenFacts laptop{QStringLiteral("eDP-1"), QRect(0, 0, 1366, 768)};
    const ScreenFacts other{QStringLiteral("DP-1"), QRect(1366, 0, 1920, 1080)};
    const ScreenFacts mirror{QStringLiteral("HDMI-2"), laptop.geometry};
    CHECK_FALSE(stageScreen({laptop}, laptop.name, {}));
    CHECK(stageScreen({laptop, beamer}, laptop.name, {}) == beamer);
    CHECK(stageScreen({beamer, laptop}, laptop.name, {}) == beamer);
    CHECK(stageScreen({laptop, other, beamer}, laptop.name, beamer.name) == beamer);
    CHECK(stageScreen({laptop, other}, laptop.name, beamer.name) == other);
    CHECK_FALSE(stageScreen({laptop, mirror}, laptop.name, {}));
}

TEST_CASE("the projector opens by itself where there is a second screen, once, and nowhere else", "[projector]")
{
    QList<ScreenFacts> screens{own()};
    QWidget presenter;
    presenter.show();
    ProjectorWindow window(theme(), &presenter, [&screens] { return screens; });
    QSignalSpy found(&window, &ProjectorWindow::screenFound);
    CHECK_FALSE(window.openByItself());
    CHECK(window.place() == ProjectorPlace::Hidden);
    CHECK_FALSE(window.isVisible());
    window.followScreens();
    CHECK(found.isEmpty());
    screens.append(beamer);
    window.followScreens();
    CHECK(found.count() == 1);
    CHECK(window.openByItself());
    CHECK(window.place() == ProjectorPlace::Screen);
    CHECK(window.isFullScreen());
    window.close();
    window.followScreens();
    CHECK(found.count() == 1);
    CHECK_FALSE(window.openByItself());
    CHECK_FALSE(window.isVisible());
    window.start();
    CHECK(window.isFullScreen());
}

TEST_CASE("the desktop tells the projector of screens that come and go", "[projector]")
{
    QList<ScreenFacts> screens{own(), beamer};
    QWidget presenter;
    presenter.show();
    ProjectorWindow window(theme(), &presenter, [&screens] { return screens; });
    window.start();
    REQUIRE(window.place() == ProjectorPlace::Screen);
    screens.removeLast();
    Q_EMIT qGuiApp->screenRemoved(QGuiApplication::primaryScreen());
    QCoreApplication::processEvents();
    CHECK(window.place() == ProjectorPlace::Lost);
    screens.append(beamer);
    Q_EMIT qGuiApp->screenAdded(QGuiApplication::primaryScreen());
    QCoreApplication::processEvents();
    CHECK(window.place() == ProjectorPlace::Screen);
}

TEST_CASE("the projector follows a screen that comes and goes", "[projector]")
{
    QList<ScreenFacts> screens{own()};
    QWidget presenter;
    presenter.show();
    ProjectorWindow window(theme(), &presenter, [&screens] { return screens; });
    CHECK(window.place() == ProjectorPlace::Hidden);
    window.start();
    CHECK(window.place() == ProjectorPlace::Window);
    CHECK_FALSE(window.isFullScreen());
    const QSignalSpy places(&window, &ProjectorWindow::placeChanged);

    screens.append(beamer);
    window.followScreens();
    CHECK(window.place() == ProjectorPlace::Screen);
    CHECK(window.isFullScreen());

    screens.removeLast();
    window.show(sampleReveal(8)); // unplugged during the reveal
    window.followScreens();
    CHECK(window.place() == ProjectorPlace::Lost);
    CHECK(window.isVisible());
    CHECK(std::holds_alternative<RevealScene>(window.view().scene()));

    screens.append(beamer);
    window.followScreens();
    CHECK(window.place() == ProjectorPlace::Screen);
    CHECK(places.count() == 3);
}

TEST_CASE("Esc and F11 on the projector, every other key is the presenter's", "[projector]")
{
    QList<ScreenFacts> screens{own(), beamer};
    QWidget presenter;
    presenter.show();
    ProjectorWindow window(theme(), &presenter, [&screens] { return screens; });
    window.start();
    REQUIRE(window.place() == ProjectorPlace::Screen);
    QSignalSpy keys(&window, &ProjectorWindow::keyHandedOn);
    QTest::keyClick(&window, Qt::Key_PageDown);
    REQUIRE(keys.count() == 1);
    CHECK(keys[0][0].toInt() == Qt::Key_PageDown);
    QTest::keyClick(&window, Qt::Key_Escape);
    CHECK(window.place() == ProjectorPlace::Window);
    CHECK_FALSE(window.isFullScreen());
    window.followScreens(); // by choice, so it stays
    CHECK(window.place() == ProjectorPlace::Window);
    QTest::keyClick(&window, Qt::Key_F11);
    CHECK(window.place() == ProjectorPlace::Screen);
    CHECK(window.testAttribute(Qt::WA_ShowWithoutActivating));
    window.close();
    CHECK(window.place() == ProjectorPlace::Hidden);
}

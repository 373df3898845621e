// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/vote/votingday.h"
#include "ui/projector/projectorwindow.h"

#include <QPushButton>
#include <QScreen>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

void take(VotingDay& day, const QString& state, Language language, const QString& look)
{
    day.settle();
    picture(*day.page().window(), QStringLiteral("presenter-%1-%2-%3").arg(state, QLatin1String(word(language)), look));
}

/// The whole day in one look.
void takeDay(Language language, Appearance appearance, int zoom, const QString& look)
{
    QList<ScreenFacts> screens{{QGuiApplication::primaryScreen()->name(), QRect(0, 0, 800, 800)},
                               {QStringLiteral("HDMI"), QRect(1366, 0, 1920, 1080)}};
    VotingDay day(Content::Cahors, language);
    theme().setAppearance(appearance);
    theme().setZoom(zoom);
    // As the shell does when the zoom changes: pages are laid out anew.
    auto* window = &day.desk().window();
    window->resize(1183, 744);
    ProjectorWindow projector(theme(), &day.page(), [&screens] { return screens; });
    day.page().attach(projector);
    take(day, QStringLiteral("0noprojector"), language, look);
    projector.start();
    take(day, QStringLiteral("1before"), language, look);
    QTest::mouseClick(day.part<QPushButton>("check1"), Qt::LeftButton);
    take(day, QStringLiteral("2setup"), language, look);
    day.press(Qt::Key_Escape);
    day.signIn(50);
    for (int i = 0; i < 5; ++i)
        day.press(Qt::Key_Space);
    take(day, QStringLiteral("3persona"), language, look);
    day.press(Qt::Key_Space);
    take(day, QStringLiteral("4letter"), language, look);
    day.press(Qt::Key_V);
    day.cast(QStringLiteral("A"), 20);
    day.cast(QStringLiteral("B"), 12, Channel::Paper);
    day.cast(QStringLiteral("C"), 5);
    day.cast(QStringLiteral("H"), 5);
    day.cast({}, 1);
    day.settle();
    take(day, QStringLiteral("5open"), language, look);
    day.press(Qt::Key_V, 2);
    day.pass(9);
    take(day, QStringLiteral("6lastcall"), language, look);
    screens.removeLast();
    projector.followScreens();
    take(day, QStringLiteral("7screenlost"), language, look);
    day.press(Qt::Key_V, 2);
    take(day, QStringLiteral("8closed"), language, look);
    day.press(Qt::Key_R, 2);
    take(day, QStringLiteral("9tie"), language, look);
}

} // namespace

TEST_CASE("the presenter's view through the day", "[.pictures]")
{
    takeDay(Language::English, Appearance::Light, 100, QStringLiteral("light"));
    takeDay(Language::French, Appearance::Dark, 100, QStringLiteral("dark"));
    takeDay(Language::French, Appearance::HighContrast, 200, QStringLiteral("contrast200"));
    for (const Language language : {Language::English, Language::French}) {
        VotingDay empty(Content::Empty, language);
        take(empty, QStringLiteral("empty"), language, QStringLiteral("light"));
        QTest::mouseClick(empty.part<QPushButton>("primary"), Qt::LeftButton);
        take(empty, QStringLiteral("emptysetup"), language, QStringLiteral("light"));
    }
    VotingDay overfull(Content::Overfull);
    overfull.signIn(30);
    for (int i = 0; i < 5; ++i)
        overfull.press(Qt::Key_Space);
    take(overfull, QStringLiteral("overfull"), Language::English, QStringLiteral("light"));
}

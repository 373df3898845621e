// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/boxfolder.h"
#include "tests/ui/vote/votingday.h"
#include "ui/projector/projectorwindow.h"
#include "ui/projector/sceneview.h"
#include "ui/vote/problemline.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

ProblemLine* problemOf(VotingDay& day)
{
    auto* line = day.page().findChild<ProblemLine*>();
    REQUIRE(line != nullptr);
    return line;
}

void pressAction(VotingDay& day, const QString& text)
{
    for (auto* button : problemOf(day)->findChildren<QPushButton*>())
        if (button->text() == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            day.settle();
            return;
        }
    FAIL("no such action: " << text.toStdString());
}

PhonesOnStage phonesVoting()
{
    PhonesOnStage phones;
    phones.on = true;
    phones.target = {QStringLiteral("192.168.1.20"), 8080};
    return phones;
}

} // namespace

TEST_CASE("who signs in after the opening is let in with one click", "[presenter]")
{
    VotingDay day;
    day.signIn(5);
    day.press(Qt::Key_V);
    CHECK_FALSE(problemOf(day)->isVisible());
    day.signIn(2);
    REQUIRE(problemOf(day)->isVisible());
    CHECK(problemOf(day)->sentence().contains(QStringLiteral("2")));
    pressAction(day, QStringLiteral("Let them vote"));
    CHECK_FALSE(problemOf(day)->isVisible());
    CHECK(day.vote().rollSize == 7);
    CHECK(day.part<QLabel>("count")->text() == QStringLiteral("0 / 7"));
}

TEST_CASE("a box that is gone is located, and the vote goes on", "[presenter]")
{
    VotingDay day;
    day.signIn(5);
    day.press(Qt::Key_V);
    day.cast(QStringLiteral("A"), 2);
    const Vote vote = day.vote();
    const QString path = boxPath(day.desk().programme().file().path(), vote.boxUuid);
    const QString elsewhere = day.desk().folder() + QStringLiteral("/elsewhere");
    REQUIRE(QDir().mkpath(elsewhere));

    // As after a crash: another station finds what this one left.
    PollingStation later(day.desk().programme().file(), [] { return std::make_unique<SeededRandom>(12); });
    auto* page = new PresenterPage(day.desk().desk(), later);
    REQUIRE(QFile::copy(path, elsewhere + QLatin1Char('/') + QFileInfo(path).fileName()));
    const QString hidden = day.desk().folder() + QStringLiteral("/hidden");
    REQUIRE(QFile::rename(path, hidden));
    const auto report = later.resume();
    REQUIRE(report);
    REQUIRE(report->interrupted.size() == 1);
    page->setPolling(report);
    auto* line = page->findChild<ProblemLine*>();
    CHECK(line->sentence().contains(QStringLiteral("interrupted")));
    day.desk().prompts().paths.enqueue(elsewhere + QLatin1Char('/') + QFileInfo(path).fileName());
    for (auto* button : line->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Locate the box…"))
            button->click();
    CHECK(day.desk().prompts().kinds == QList{Prompts::FileKind::BallotBox});
    CHECK(later.box(vote.id));
    CHECK(line->sentence().isEmpty());
    CHECK(page->findChild<QLabel*>(QStringLiteral("count"))->text() == QStringLiteral("2 / 5"));
    delete page;
}

TEST_CASE("a vote whose box is lost is annulled where it stands, with a reason that can be changed", "[presenter]")
{
    VotingDay day;
    day.signIn(5);
    day.press(Qt::Key_V);
    day.cast(QStringLiteral("A"), 2);
    const Vote vote = day.vote();
    PollingStation later(day.desk().programme().file(), [] { return std::make_unique<SeededRandom>(12); });
    auto* page = new PresenterPage(day.desk().desk(), later);
    const QString path = boxPath(day.desk().programme().file().path(), vote.boxUuid);
    REQUIRE(QFile::rename(path, day.desk().folder() + QStringLiteral("/hidden")));
    const auto report = later.resume();
    REQUIRE(report);
    page->setPolling(report);
    day.page().hide();
    day.desk().show(page);
    for (auto* button : page->findChild<ProblemLine*>()->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Annul the vote"))
            QTest::mouseClick(button, Qt::LeftButton);
    auto* reason = page->findChild<QLineEdit*>(QStringLiteral("reasonText"));
    REQUIRE(reason->isVisible());
    CHECK(reason->text() == QStringLiteral("L’urne a été perdue.")); // the minutes are in French
    QTest::keyClick(reason, Qt::Key_End);
    QTest::keyClicks(reason, QStringLiteral(" Panne."));
    CHECK(day.vote().state == VoteState::Open);
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(day.vote().state == VoteState::Open); // the first Enter only goes on
    QTest::keyClick(day.desk().window().focusWidget(), Qt::Key_Return);
    CHECK(day.vote().state == VoteState::Annulled);
    const auto events = day.services().votes.events(vote.id);
    REQUIRE(events);
    CHECK(events->back().note == QStringLiteral("L’urne a été perdue. Panne."));
    CHECK(page->findChild<ProblemLine*>()->sentence().isEmpty());
    delete page;
}

TEST_CASE("ballots that could not be stored are told until somebody has understood, and again when there are more",
          "[presenter]")
{
    VotingDay day;
    day.signIn(5);
    day.press(Qt::Key_V);
    PhonesOnStage phones = phonesVoting();
    day.page().setPhones(phones);
    CHECK_FALSE(problemOf(day)->isVisible());
    phones.ballotsFailed = 3;
    day.page().setPhones(phones);
    REQUIRE(problemOf(day)->isVisible());
    CHECK(problemOf(day)->sentence() == QStringLiteral("3 ballots could not be stored: see whether the disk is full. "
                                                       "Their voters were told, and can send them again."));
    pressAction(day, QStringLiteral("Understood"));
    CHECK_FALSE(problemOf(day)->isVisible());
    phones.phones = 4;
    day.page().setPhones(phones);
    CHECK_FALSE(problemOf(day)->isVisible());
    phones.ballotsFailed = 5;
    day.page().setPhones(phones);
    CHECK(problemOf(day)->sentence().startsWith(QStringLiteral("2 ballots could not be stored")));
}

TEST_CASE("a room mistypes codes, who tries them out is told of", "[presenter]")
{
    VotingDay day;
    day.signIn(5);
    day.press(Qt::Key_V);
    PhonesOnStage phones = phonesVoting();
    phones.wrongCodes = 49;
    day.page().setPhones(phones);
    CHECK_FALSE(problemOf(day)->isVisible());
    phones.wrongCodes = 50;
    day.page().setPhones(phones);
    REQUIRE(problemOf(day)->isVisible());
    CHECK(problemOf(day)->sentence() == QStringLiteral("Somebody is trying out codes: 50 wrong ones. They are slowed "
                                                       "down, and everybody else can vote."));
    pressAction(day, QStringLiteral("Understood"));
    phones.wrongCodes = 99;
    day.page().setPhones(phones);
    CHECK_FALSE(problemOf(day)->isVisible());
    phones.wrongCodes = 100;
    day.page().setPhones(phones);
    CHECK(problemOf(day)->isVisible());
    // The page was closed and opened again: it counts from nothing.
    phones.wrongCodes = 2;
    day.page().setPhones(phones);
    CHECK_FALSE(problemOf(day)->isVisible());
    phones.wrongCodes = 50;
    day.page().setPhones(phones);
    CHECK(problemOf(day)->isVisible());
}

TEST_CASE("a second screen that goes is told in amber and dashes, and comes back", "[presenter]")
{
    VotingDay day;
    QList<ScreenFacts> screens{{QGuiApplication::primaryScreen()->name(), QRect(0, 0, 800, 800)},
                               {QStringLiteral("HDMI"), QRect(1366, 0, 1024, 768)}};
    ProjectorWindow projector(theme(), &day.page(), [&screens] { return screens; });
    day.page().attach(projector);
    CHECK(day.part<SceneView>("roomSees")->edge() == SceneView::Edge::Quiet);
    projector.start();
    day.settle();
    CHECK(day.part<SceneView>("roomSees")->edge() == SceneView::Edge::Live);
    CHECK(std::holds_alternative<WelcomeScene>(projector.view().scene()));
    const ScreenFacts beamer = screens.takeLast();
    projector.followScreens();
    CHECK(day.part<SceneView>("roomSees")->edge() == SceneView::Edge::Lost);
    CHECK(problemOf(day)->isVisible());
    screens.append(beamer);
    pressAction(day, QStringLiteral("Look again"));
    CHECK_FALSE(problemOf(day)->isVisible());
    QTest::keyClick(&projector, Qt::Key_PageDown); // the clicker's window had the focus
    CHECK(std::holds_alternative<QuestionScene>(projector.view().scene()));
}

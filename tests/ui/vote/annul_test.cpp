// SPDX-License-Identifier: GPL-3.0-or-later
// A vote that goes wrong is annulled on stage, with its reason, and held again; the first one stays.
#include "core/vote/boxfolder.h"
#include "tests/ui/vote/votingday.h"
#include "ui/projector/sceneview.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("an open vote is annulled by keys with a reason, and held again", "[presenter][annul]")
{
    VotingDay day;
    day.signIn(8);
    day.press(Qt::Key_V);
    day.cast(QStringLiteral("A"), 3);
    const Vote before = day.vote();
    const QString box = boxPath(day.desk().programme().file().path(), before.boxUuid);
    REQUIRE(QFileInfo::exists(box));

    auto* annul = day.part<QPushButton>("annulVote");
    annul->setFocus();
    day.press(Qt::Key_Return);
    auto* reason = day.part<QLineEdit>("reasonText");
    REQUIRE(reason->hasFocus());
    CHECK_FALSE(day.part<QPushButton>("reasonGiven")->isEnabled());
    day.press(Qt::Key_Return); // without a reason nothing happens
    CHECK(reason->hasFocus());
    QTest::keyClicks(reason, QStringLiteral("vvrr b Wrong list")); // letters are letters here
    CHECK(day.vote().state == VoteState::Open);
    CHECK_FALSE(day.page().stage().isBlack());
    day.press(Qt::Key_Escape);
    CHECK_FALSE(reason->isVisible());
    CHECK(day.vote().state == VoteState::Open);
    CHECK(annul->hasFocus());

    day.press(Qt::Key_Return);
    QTest::keyClicks(reason, QStringLiteral("Wrong list."));
    day.press(Qt::Key_Return);
    CHECK(day.vote().state == VoteState::Open);
    CHECK(day.part<QPushButton>("reasonGiven")->hasFocus());
    day.press(Qt::Key_Return);
    REQUIRE(day.vote().state == VoteState::Annulled);
    CHECK_FALSE(QFileInfo::exists(box));
    CHECK(day.part<QLabel>("state")->text() == QStringLiteral("Annulled at %1. Wrong list.").arg(day.now()));
    CHECK_FALSE(day.part<QLabel>("count")->isVisible());
    REQUIRE(std::holds_alternative<TurnoutScene>(day.roomSees()));
    CHECK(std::get<TurnoutScene>(day.roomSees()).state == QStringLiteral("Ce vote a été annulé."));
    CHECK_FALSE(std::get<TurnoutScene>(day.roomSees()).counting);
    CHECK(namelessWidgets(day.page()) == QStringList());
    // What comes next is what came after the vote, not the morning's welcome.
    REQUIRE(day.page().stage().next());
    CHECK(day.page().stage().next()->kind != CueKind::Welcome);
    const auto events = day.services().votes.events(before.id);
    REQUIRE(events);
    CHECK(events->back().kind == VoteEventKind::Annulled);
    CHECK(events->back().note == QStringLiteral("Wrong list."));

    auto* primary = day.part<QPushButton>("primary");
    CHECK(primary->text() == QStringLiteral("Hold it again"));
    QTest::mouseClick(primary, Qt::LeftButton);
    day.settle();
    const auto votes = day.services().votes.votes(day.seminar().id);
    REQUIRE(votes);
    REQUIRE(votes->size() == 2);
    CHECK(votes->at(0).state == VoteState::Annulled);
    CHECK(votes->at(1).state == VoteState::Draft);
    CHECK(votes->at(1).question == before.question);
    REQUIRE(day.page().stage().next());
    CHECK(day.page().stage().next()->id == votes->at(1).id.value);
    day.press(Qt::Key_Space);
    day.press(Qt::Key_V);
    CHECK(day.vote(1).state == VoteState::Open);
    day.cast(QStringLiteral("B"), 2, Channel::Kiosk, 1);
    CHECK(day.part<QLabel>("count")->text() == QStringLiteral("2 / 8"));
}

TEST_CASE("a closed vote is annulled before anybody knows its result", "[presenter][annul]")
{
    VotingDay day;
    day.voteToTheEnd(false);
    QTest::mouseClick(day.part<QPushButton>("annulVote"), Qt::LeftButton);
    auto* reason = day.part<QLineEdit>("reasonText");
    QTest::keyClicks(reason, QStringLiteral("Somebody voted twice."));
    QTest::mouseClick(day.part<QPushButton>("reasonGiven"), Qt::LeftButton);
    day.settle();
    CHECK(day.vote().state == VoteState::Annulled);
    CHECK_FALSE(day.services().votes.result(day.vote().id));
    CHECK(day.services().votes.chosen(day.seminar().id)->empty());
    CHECK_FALSE(day.part<QPushButton>("reopen")->isVisible());
    CHECK(day.part<QPushButton>("saveMinutes")->isVisible());
}

TEST_CASE("what was being annulled and closes meanwhile is asked about again", "[presenter][annul]")
{
    VotingDay day;
    day.signIn(4);
    day.press(Qt::Key_V);
    day.press(Qt::Key_V, 2); // last call
    QTest::mouseClick(day.part<QPushButton>("annulVote"), Qt::LeftButton);
    auto* reason = day.part<QLineEdit>("reasonText");
    REQUIRE(reason->isVisible());
    day.pass(31);
    REQUIRE(day.vote().state == VoteState::Closed);
    CHECK_FALSE(reason->isVisible());
}

TEST_CASE("a vote that was revealed has no such button on stage", "[presenter][annul]")
{
    VotingDay day;
    day.voteToTheEnd(false);
    day.press(Qt::Key_R, 2);
    CHECK_FALSE(day.part<QPushButton>("annulVote")->isVisible());
    CHECK(day.part<QPushButton>("saveMinutes")->isVisible());
}

TEST_CASE("an incident is noted from the stage", "[presenter]")
{
    VotingDay day;
    day.signIn(4);
    day.press(Qt::Key_V);
    QTest::mouseClick(day.part<QPushButton>("noteIncident"), Qt::LeftButton);
    auto* reason = day.part<QLineEdit>("reasonText");
    QTest::keyClicks(reason, QStringLiteral("Fire drill."));
    QTest::mouseClick(day.part<QPushButton>("reasonGiven"), Qt::LeftButton);
    const auto events = day.services().votes.events(day.vote().id);
    REQUIRE(events);
    CHECK(events->back().note == QStringLiteral("Fire drill."));
    CHECK(day.vote().state == VoteState::Open);
}

TEST_CASE("under Verify, words first: the empty box, and what anyone can compare", "[presenter]")
{
    VotingDay day;
    day.signIn(4);
    day.press(Qt::Key_V);
    auto* verified = day.part<QLabel>("verified");
    CHECK_FALSE(verified->isVisible());
    QTest::mouseClick(day.part<QPushButton>("verify"), Qt::LeftButton);
    REQUIRE(verified->isVisible());
    CHECK(verified->text().startsWith(QStringLiteral("Box empty, sealed at ") + day.now()));
    CHECK(verified->text().contains(QStringLiteral("not a political election")));
    QString bare = verified->text();
    bare.remove(QLatin1Char(' '));
    CHECK(bare.contains(day.vote().definitionHash));
    // The room sees the same in short.
    const auto& scene = std::get<TurnoutScene>(day.roomSees());
    CHECK(scene.verify.contains(day.now()));
    CHECK(scene.verify.contains(day.vote().definitionHash.left(4)));
    CHECK(scene.rule.contains(QStringLiteral("second tour")));
}

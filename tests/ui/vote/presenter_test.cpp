// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/tellingplaces.h"
#include "tests/ui/vote/votingday.h"
#include "ui/projector/sceneview.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

QString textOf(VotingDay& day, const char* name)
{
    return day.part<QLabel>(name)->text();
}

} // namespace

TEST_CASE("before anybody has signed in, the primary button says why it waits", "[presenter]")
{
    VotingDay day;
    auto* primary = day.part<QPushButton>("primary");
    CHECK_FALSE(primary->isEnabled());
    CHECK(textOf(day, "reason").contains(QStringLiteral("Nobody has signed in")));
    day.press(Qt::Key_V);
    CHECK(day.vote().state == VoteState::Draft);
    day.signIn(3);
    CHECK(primary->isEnabled());
    CHECK(textOf(day, "reason").isEmpty());
}

TEST_CASE("the clicker goes through the day, and the room with it", "[presenter]")
{
    VotingDay day;
    CHECK(std::holds_alternative<WelcomeScene>(day.roomSees()));
    CHECK(std::holds_alternative<QuestionScene>(day.part<SceneView>("next")->scene()));
    QSignalSpy scenes(&day.page(), &PresenterPage::sceneChanged);
    day.press(Qt::Key_PageDown);
    CHECK(std::holds_alternative<QuestionScene>(day.roomSees()));
    CHECK(scenes.count() >= 1);
    day.press(Qt::Key_Right);
    CHECK(std::holds_alternative<AgendaScene>(day.roomSees()));
    day.press(Qt::Key_Left);
    CHECK(std::holds_alternative<QuestionScene>(day.roomSees()));
    day.press(Qt::Key_B);
    CHECK(std::holds_alternative<BlackScene>(day.roomSees()));
    day.press(Qt::Key_B);
    CHECK(std::holds_alternative<QuestionScene>(day.roomSees()));
}

TEST_CASE("from opening to reveal with the keyboard alone", "[presenter]")
{
    VotingDay day;
    day.signIn(12);
    day.press(Qt::Key_V);
    CHECK(day.vote().state == VoteState::Open);
    CHECK(std::holds_alternative<TurnoutScene>(day.roomSees()));
    day.cast(QStringLiteral("A"), 4);
    day.cast(QStringLiteral("B"), 3, Channel::Paper);
    waitUntil([&] { return textOf(day, "count") == QStringLiteral("7 / 12"); });
    CHECK(textOf(day, "kiosk") == QStringLiteral("4"));
    CHECK(textOf(day, "paper") == QStringLiteral("3"));
    CHECK(textOf(day, "phone") == QStringLiteral("0"));
    CHECK(textOf(day, "notYet") == QStringLiteral("5"));
    CHECK(std::get<TurnoutScene>(day.roomSees()).voted == 7);

    for (int i = 0; i < 20; ++i)
        day.press(Qt::Key_Space); // Space never closes a vote
    CHECK(day.vote().state == VoteState::Open);
    day.press(Qt::Key_V, 2);
    REQUIRE(std::holds_alternative<TurnoutScene>(day.roomSees()));
    CHECK(std::get<TurnoutScene>(day.roomSees()).lastCall == 30);
    day.pass(10);
    CHECK(std::get<TurnoutScene>(day.roomSees()).lastCall == 20);
    day.press(Qt::Key_Escape);
    CHECK_FALSE(std::get<TurnoutScene>(day.roomSees()).lastCall);
    day.press(Qt::Key_V, 2);
    day.pass(29);
    CHECK(day.vote().state == VoteState::Open);
    day.pass(1);
    CHECK(day.vote().state == VoteState::Closed);
    CHECK(std::get<TurnoutScene>(day.roomSees()).verify.size() > 16);

    day.press(Qt::Key_R);
    CHECK(day.vote().state == VoteState::Closed);
    day.press(Qt::Key_R);
    CHECK(day.vote().state == VoteState::Revealed);
    REQUIRE(std::holds_alternative<RevealScene>(day.roomSees()));
    const auto& reveal = std::get<RevealScene>(day.roomSees());
    CHECK(reveal.bars.size() == 8);
    CHECK(reveal.bars[0].ballots == 4);
    CHECK(reveal.bars[7].ballots == 0);
    CHECK(textOf(day, "count") == QStringLiteral("7 / 12"));
    day.press(Qt::Key_Space);
    CHECK(std::holds_alternative<ChosenScene>(day.roomSees()));
}

TEST_CASE("a clock that is set during the last call neither stretches nor cuts it", "[presenter]")
{
    constexpr qint64 hour = 3'600'000;
    for (const qint64 by : {-hour, hour}) {
        VotingDay day;
        day.signIn(6);
        day.press(Qt::Key_V);
        day.press(Qt::Key_V, 2);
        const QSignalSpy told(&day.page(), &PresenterPage::lastCallChanged);
        day.pass(10);
        day.desk().clock().correct(by);
        day.pass(0);
        REQUIRE(day.vote().state == VoteState::Open);
        CHECK(std::get<TurnoutScene>(day.roomSees()).lastCall == 20);
        // Phones count by the time of day.
        REQUIRE(told.count() == 1);
        CHECK(told[0][0].value<Instant>().ms == day.desk().clock().now().ms + 20'000);
        day.pass(19);
        CHECK(day.vote().state == VoteState::Open);
        CHECK(std::get<TurnoutScene>(day.roomSees()).lastCall == 1);
        day.pass(1);
        CHECK(day.vote().state == VoteState::Closed);
    }
}

TEST_CASE("a V that was pressed once is forgotten in its time, though the clock is set back", "[presenter]")
{
    VotingDay day;
    day.signIn(6);
    day.press(Qt::Key_V);
    day.press(Qt::Key_V);
    CHECK(day.page().stage().armed(day.desk().clock().steady()) == StageKey::Vote);
    day.desk().clock().correct(-3'600'000);
    day.pass(Stage::armedMs / 1000 - 1);
    CHECK(day.page().stage().armed(day.desk().clock().steady()) == StageKey::Vote);
    day.pass(1);
    CHECK_FALSE(day.page().stage().armed(day.desk().clock().steady()));
    day.press(Qt::Key_V);
    CHECK_FALSE(std::get<TurnoutScene>(day.roomSees()).lastCall);
}

TEST_CASE("no widget and no scene names a persona's total before the reveal", "[presenter]")
{
    VotingDay day;
    day.signIn(12);
    const std::vector<SecretTotal> totals{{QStringLiteral("Sarah"), 9}};
    const auto telling = [&] { return tellingPlaces(placesOf({&day.desk().window()}), totals); };
    // What stands there before anybody has voted tells nothing.
    QStringList before = telling();
    for (int i = 0; i < 100 && day.page().stage().next(); ++i) {
        day.press(Qt::Key_Space);
        before << telling();
    }
    const auto checkSilent = [&] {
        for (const QString& place : telling())
            if (!before.contains(place))
                FAIL_CHECK(place.toStdString());
        CHECK_FALSE(std::holds_alternative<RevealScene>(day.roomSees()));
        CHECK_FALSE(std::holds_alternative<ChosenScene>(day.roomSees()));
        const auto* cues = day.page().findChild<QListWidget*>();
        for (int i = 0; i < cues->count(); ++i)
            if (cues->item(i)->text() == QStringLiteral("Result"))
                CHECK_FALSE(cues->item(i)->flags().testFlag(Qt::ItemIsEnabled));
    };

    day.press(Qt::Key_V);
    day.cast(QStringLiteral("A"), 9);
    REQUIRE(day.vote().state == VoteState::Open);
    for (int i = 0; i < 100 && !std::holds_alternative<WelcomeScene>(day.roomSees()); ++i) {
        checkSilent();
        day.press(Qt::Key_Left);
    }
    checkSilent();
    day.press(Qt::Key_V, 4);
    REQUIRE(day.vote().state == VoteState::Closed);
    for (int i = 0; i < 100 && day.page().stage().next(); ++i) {
        checkSilent();
        day.press(Qt::Key_Space);
    }
    checkSilent();

    // And it is what would be found.
    day.press(Qt::Key_R, 2);
    REQUIRE(std::holds_alternative<RevealScene>(day.roomSees()));
    QStringList told = telling();
    told.removeIf([&](const QString& place) { return before.contains(place); });
    CHECK_FALSE(told.isEmpty());
}

TEST_CASE("a key held down is one press", "[presenter]")
{
    VotingDay day;
    day.signIn(4);
    for (int i = 0; i < 5; ++i) {
        QKeyEvent repeat(QEvent::KeyPress, Qt::Key_V, Qt::NoModifier, QStringLiteral("v"), true);
        QCoreApplication::sendEvent(&day.page(), &repeat);
    }
    CHECK(day.vote().state == VoteState::Draft);
}

TEST_CASE("Space on a focused button is the next scene, Enter presses the button", "[presenter]")
{
    VotingDay day;
    day.signIn(4);
    auto* primary = day.part<QPushButton>("primary");
    primary->setFocus();
    QTest::keyClick(primary, Qt::Key_Space);
    CHECK(day.vote().state == VoteState::Draft);
    CHECK(std::holds_alternative<QuestionScene>(day.roomSees()));
    QTest::keyClick(primary, Qt::Key_Return);
    CHECK(day.vote().state == VoteState::Open);
}

TEST_CASE("letters typed into a search do nothing to the vote", "[presenter]")
{
    VotingDay day;
    day.signIn(6);
    day.press(Qt::Key_V);
    auto* find = day.part<QLineEdit>("findPerson");
    find->setFocus();
    QTest::keyClicks(find, QStringLiteral("v v b r r"));
    CHECK(day.vote().state == VoteState::Open);
    CHECK_FALSE(day.page().stage().lastCall(day.desk().clock().steady()));
    CHECK_FALSE(day.page().stage().isBlack());
}

TEST_CASE("somebody who needs help is found without accents and led to the kiosk", "[presenter]")
{
    VotingDay day;
    day.signIn(50);
    day.press(Qt::Key_V);
    const auto roll = day.services().roll.read().roll(day.seminar().id);
    REQUIRE(roll);
    const RollLine someone = roll->at(3);
    auto* find = day.part<QLineEdit>("findPerson");
    find->setFocus();
    QTest::keyClicks(find, someone.person.name.toUpper());
    auto* found = day.part<QListWidget>("foundPeople");
    REQUIRE(found->count() >= 1);
    CHECK(found->item(0)->text().startsWith(someone.person.name));
    QSignalSpy kiosk(&day.page(), &PresenterPage::kioskWanted);
    QTest::mouseClick(day.part<QPushButton>("toKiosk"), Qt::LeftButton);
    REQUIRE(kiosk.count() == 1);
    CHECK(kiosk[0][0].value<VoteId>() == day.vote().id);
    CHECK(kiosk[0][1].value<ParticipantId>() == someone.participant.id);
}

TEST_CASE("a tie ends in a run-off among those who are tied", "[presenter]")
{
    VotingDay day;
    day.voteToTheEnd(true);
    day.press(Qt::Key_R, 2);
    REQUIRE(std::holds_alternative<RevealScene>(day.roomSees()));
    CHECK(std::get<RevealScene>(day.roomSees()).explanation.contains(QStringLiteral("Roseline")));
    auto* prepare = day.part<QPushButton>("runOff");
    REQUIRE(prepare->isVisible());
    QTest::mouseClick(prepare, Qt::LeftButton);
    day.settle();
    const Vote runOff = day.vote(1);
    CHECK(runOff.runOffOf == day.vote(0).id);
    CHECK_FALSE(prepare->isVisible());
    REQUIRE(day.page().stage().next());
    CHECK(day.page().stage().next()->id == runOff.id.value);
    // It may tie again and be settled by lot: the room must have seen the seed.
    day.press(Qt::Key_V);
    CHECK(day.vote(1).state == VoteState::Draft);
    CHECK(textOf(day, "reason").contains(runOff.lotSeed));
    day.press(Qt::Key_B);
    day.press(Qt::Key_Space);
    REQUIRE(std::holds_alternative<TurnoutScene>(day.roomSees()));
    CHECK(std::get<TurnoutScene>(day.roomSees()).rule.contains(runOff.lotSeed));
    CHECK(textOf(day, "reason").isEmpty());
    day.press(Qt::Key_V);
    CHECK(day.vote(1).state == VoteState::Open);
    day.cast(QStringLiteral("A"), 6, Channel::Kiosk, 1);
    day.cast(QStringLiteral("B"), 2, Channel::Kiosk, 1);
    day.press(Qt::Key_V, 4);
    day.press(Qt::Key_R, 2);
    CHECK(day.vote(1).state == VoteState::Revealed);
    const auto chosen = day.services().votes.chosen(day.seminar().id);
    REQUIRE(chosen);
    CHECK(chosen->size() == 3);
}

TEST_CASE("other pages show a persona or a difficulty to the room", "[presenter]")
{
    VotingDay day;
    const auto personas = day.services().personas.read().all();
    REQUIRE(personas);
    day.page().showPersona(personas->at(2).id);
    REQUIRE(std::holds_alternative<PersonaScene>(day.roomSees()));
    CHECK(std::get<PersonaScene>(day.roomSees()).persona.name == personas->at(2).firstName);
    const auto letters = day.services().engagementLetters.read().all();
    REQUIRE(letters);
    REQUIRE_FALSE(letters->empty());
    const auto sheet = day.services().engagementLetters.sheet(letters->front().id);
    REQUIRE(sheet);
    day.page().showDifficulty(letters->front().id, sheet->difficulties.at(1).difficulty.id);
    REQUIRE(std::holds_alternative<EngagementScene>(day.roomSees()));
    CHECK(std::get<EngagementScene>(day.roomSees()).difficulty == sheet->difficulties.at(1).difficulty.title);
}

TEST_CASE("every part of the presenter's view has a name, in every state", "[presenter]")
{
    VotingDay day;
    CHECK(namelessWidgets(day.page()) == QStringList());
    day.signIn(5);
    day.press(Qt::Key_V);
    CHECK(namelessWidgets(day.page()) == QStringList());
    day.press(Qt::Key_V, 4);
    CHECK(namelessWidgets(day.page()) == QStringList());
    VotingDay empty(Content::Empty);
    CHECK(namelessWidgets(empty.page()) == QStringList());
    QTest::mouseClick(empty.part<QPushButton>("primary"), Qt::LeftButton);
    CHECK(namelessWidgets(empty.page()) == QStringList());
}

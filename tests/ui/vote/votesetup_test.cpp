// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/vote/votingday.h"
#include "ui/shell/pagemarks.h"
#include "ui/vote/votesetup.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

VoteSetup* openSetup(VotingDay& day)
{
    auto* check = day.part<QPushButton>("check1");
    QTest::mouseClick(check, Qt::LeftButton);
    day.settle();
    auto* setup = day.page().findChild<VoteSetup*>();
    REQUIRE(setup->isVisible());
    return setup;
}

} // namespace

TEST_CASE("the vote is set up in place, and every step can be undone", "[presenter]")
{
    VotingDay day;
    const QString asked = day.vote().question;
    openSetup(day);
    auto* question = day.part<FieldText>("voteQuestion");
    question->selectAll();
    QTest::keyClicks(question, QStringLiteral("Qui ?"));
    QTest::keyClick(question, Qt::Key_Return);
    day.settle();
    CHECK(day.vote().question == QStringLiteral("Qui ?"));
    day.part<QSpinBox>("seats")->setValue(2);
    day.settle();
    CHECK(day.vote().seats == 2);
    auto* lot = day.part<QRadioButton>("tie2");
    QTest::mouseClick(lot, Qt::LeftButton, {}, QPoint(8, lot->height() / 2));
    day.settle();
    CHECK(day.vote().tieRule == TieRule::Lot);
    CHECK_FALSE(day.vote().lotSeed.isEmpty()); // drawn, and shown
    CHECK(day.part<FieldText>("lotSeed")->isVisible());
    auto* ballot = day.part<QListWidget>("onTheBallot");
    ballot->setFocus();
    ballot->setCurrentRow(1);
    QTest::keyClick(ballot, Qt::Key_Space);
    day.settle();
    CHECK(day.services().votes.options(day.vote().id)->size() == 7);
    for (int i = 0; i < 4; ++i)
        REQUIRE(day.desk().programme().file().undo());
    day.settle();
    CHECK(day.vote().tieRule == TieRule::RunOff);
    CHECK(day.vote().seats == 3);
    CHECK(day.services().votes.options(day.vote().id)->size() == 8);
    CHECK(question->toPlainText() == asked);
}

TEST_CASE("what phones may do is set up with the vote", "[presenter]")
{
    VotingDay day;
    openSetup(day);
    for (const auto& [name, setting] :
         {std::pair{"changeable", &Vote::changeable}, std::pair{"shuffled", &Vote::shuffled}}) {
        CAPTURE(name);
        auto* box = day.part<QCheckBox>(name);
        CHECK_FALSE(day.vote().*setting);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        day.settle();
        CHECK(day.vote().*setting);
        REQUIRE(day.desk().programme().file().undo());
        day.settle();
        CHECK_FALSE(day.vote().*setting);
        CHECK_FALSE(box->isChecked());
    }
}

TEST_CASE("Escape leaves the setup with what was typed", "[presenter]")
{
    VotingDay day;
    VoteSetup* setup = openSetup(day);
    auto* question = day.part<FieldText>("voteQuestion");
    question->selectAll();
    QTest::keyClicks(question, QStringLiteral("Qui donc ?"));
    CHECK(day.page().goBack());
    CHECK_FALSE(setup->isVisible());
    CHECK(day.vote().question == QStringLiteral("Qui donc ?"));
    CHECK_FALSE(day.page().goBack());
}

TEST_CASE("the words of a vote that is to come are pointed at where it is set up, until Escape", "[presenter][search]")
{
    VotingDay day;
    const auto* setup = day.page().findChild<VoteSetup*>();
    day.page().showItem(Kind::Vote, day.vote().id.value);
    CHECK_FALSE(setup->isVisible()); // nothing is sought
    const QString word = day.vote().question.section(u' ', -2, -2);
    day.page().markSought(SearchWords::typed(word));
    day.settle();
    CHECK(setup->isVisible());
    auto* question = day.part<FieldText>("voteQuestion");
    CHECK(question->hasFocus());
    const auto* marks = day.page().findChild<PageMarks*>();
    REQUIRE(marks != nullptr);
    CHECK(marks->texts() == std::vector<QWidget*>{question});
    QTest::keyClick(question, Qt::Key_Escape);
    CHECK_FALSE(marks->isShowing());
    CHECK(setup->isVisible());
    QTest::keyClick(question, Qt::Key_Escape);
    CHECK_FALSE(setup->isVisible());
}

TEST_CASE("of another item on stage, or once the vote is open, nothing is set up for a search", "[presenter][search]")
{
    VotingDay day;
    const auto* setup = day.page().findChild<VoteSetup*>();
    const SearchWords words = SearchWords::typed(day.vote().question.section(u' ', -2, -2));
    day.page().showItem(Kind::Persona, day.services().personas.read().all()->front().id.value);
    day.page().markSought(words);
    CHECK_FALSE(setup->isVisible());
    day.signIn(4);
    REQUIRE_OK(day.station().open(day.vote().id));
    day.settle();
    day.page().showItem(Kind::Vote, day.vote().id.value);
    day.page().markSought(words);
    CHECK_FALSE(setup->isVisible());
}

TEST_CASE("an empty programme gets its seminar and its vote with one button", "[presenter]")
{
    VotingDay day(Content::Empty);
    auto* primary = day.part<QPushButton>("primary");
    REQUIRE(primary->isEnabled());
    QTest::mouseClick(primary, Qt::LeftButton);
    day.settle();
    CHECK(day.vote().state == VoteState::Draft);
    CHECK(day.vote().seats == 3);
    CHECK_FALSE(primary->isEnabled());
}

TEST_CASE("a typed question is in the file before V opens the vote", "[presenter]")
{
    VotingDay day;
    day.signIn(4);
    openSetup(day);
    auto* question = day.part<FieldText>("voteQuestion");
    question->selectAll();
    QTest::keyClicks(question, QStringLiteral("Avec qui ?"));
    QTest::mouseClick(day.part<QPushButton>("primary"), Qt::LeftButton);
    day.settle();
    CHECK(day.vote().state == VoteState::Open);
    CHECK(day.vote().question == QStringLiteral("Avec qui ?"));
}

TEST_CASE("a vote that is not wanted is removed, and comes back with Undo", "[presenter]")
{
    VotingDay day;
    const Vote before = day.vote();
    QTest::mouseClick(day.part<QPushButton>("check1"), Qt::LeftButton);
    auto* remove = day.part<QPushButton>("removeVote");
    REQUIRE(remove->isVisible());
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);
    day.settle();
    CHECK(day.services().votes.votes(day.seminar().id)->empty());
    CHECK_FALSE(remove->isVisible());
    CHECK(day.part<QPushButton>("primary")->text() == QStringLiteral("Set up the vote"));
    for (auto* button : day.desk().toasts().findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Undo"))
            QTest::mouseClick(button, Qt::LeftButton);
    day.settle();
    CHECK(day.vote() == before);
}

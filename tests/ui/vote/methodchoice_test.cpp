// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/vote/votingday.h"
#include "ui/projector/stageplan.h"
#include "ui/vote/methodchoice.h"
#include "ui/vote/votesetup.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

MethodChoice* openMethods(VotingDay& day)
{
    QTest::mouseClick(day.part<QPushButton>("check1"), Qt::LeftButton);
    day.settle();
    auto* choice = day.page().findChild<MethodChoice*>();
    REQUIRE(choice->isVisible());
    return choice;
}

QString wordsIn(const QWidget& widget)
{
    QStringList all;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        if (label->isVisibleTo(&widget))
            all << label->text();
    return all.join(u'\n');
}

/// A revealed vote by that method in which everybody's ballot is that one.
Scene revealedScene(VotingDay& day, VoteMethod method, const QString& ballot)
{
    Vote vote = day.vote();
    vote.method = method;
    std::vector<PersonaId> personas;
    const auto options = day.services().votes.options(vote.id);
    REQUIRE(options);
    for (const BallotOption& option : *options)
        personas.push_back(option.option.persona);
    REQUIRE(day.services().votes.updateDraft(vote, personas));
    day.signIn(6);
    REQUIRE(day.station().open(vote.id));
    day.cast(ballot, 4);
    day.cast({}, 1);
    REQUIRE(day.station().close(vote.id));
    REQUIRE(day.station().reveal(vote.id));
    SceneSource source(day.desk().programme(), day.desk().clock(), theme().font(TextSize::Body).family());
    return source.scene({CueKind::Result, vote.id.value, 0}, {});
}

} // namespace

TEST_CASE("other methods are out of sight until asked for, each with its sentence", "[presenter][methods]")
{
    VotingDay day;
    MethodChoice* choice = openMethods(day);
    CHECK(wordsIn(*choice).contains(QStringLiteral("Each voter names one persona")));
    CHECK_FALSE(wordsIn(*choice).contains(QStringLiteral("points")));
    auto* others = day.part<QPushButton>("otherMethods");
    others->setFocus();
    QTest::keyClick(others, Qt::Key_Space);
    CHECK(wordsIn(*choice).contains(QStringLiteral("Each voter ticks up to 3")));
    CHECK(wordsIn(*choice).contains(QStringLiteral("Each voter has 5 point")));
    CHECK(namelessWidgets(*choice) == QStringList());
    CHECK(day.vote().method == VoteMethod::Single); // looking is not choosing
}

TEST_CASE("a method and its parameters are chosen by keys, stored and undone", "[presenter][methods]")
{
    VotingDay day;
    MethodChoice* choice = openMethods(day);
    auto* others = day.part<QPushButton>("otherMethods");
    others->setFocus();
    QTest::keyClick(others, Qt::Key_Space);
    auto* single = day.part<QRadioButton>("method0");
    single->setFocus();
    QTest::keyClick(single, Qt::Key_Down);
    QTest::keyClick(day.part<QRadioButton>("method1"), Qt::Key_Down);
    day.settle();
    CHECK(day.vote().method == VoteMethod::Dots);
    CHECK_FALSE(others->isEnabled()); // what is chosen is not folded away
    CHECK_FALSE(day.part<QSpinBox>("mostApprovals")->isEnabled());
    auto* points = day.part<QSpinBox>("points");
    points->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(points, Qt::Key_Down);
    day.settle();
    CHECK(day.vote().points == 2);
    CHECK(day.vote().mostOnOne == 2); // not more on one than there are
    CHECK(day.part<QSpinBox>("mostOnOne")->maximum() == 2);
    CHECK(wordsIn(*choice).contains(QStringLiteral("Each voter has 2 point")));
    while (day.vote().method != VoteMethod::Single)
        REQUIRE(day.desk().programme().file().undo());
    day.settle();
    CHECK(day.part<QRadioButton>("method0")->isChecked());
    CHECK(points->value() == 5);
}

TEST_CASE("what a method lacks keeps the vote from opening, in words", "[presenter][methods]")
{
    VotingDay day;
    day.signIn(4);
    Vote vote = day.vote();
    vote.method = VoteMethod::Dots;
    vote.points = 5;
    vote.mostOnOne = 1;
    std::vector<PersonaId> four;
    const auto options = day.services().votes.options(vote.id);
    REQUIRE(options);
    for (std::size_t i = 0; i < 4; ++i)
        four.push_back((*options)[i].option.persona);
    REQUIRE(day.services().votes.updateDraft(vote, four));
    day.settle();
    CHECK(day.part<QLabel>("reason")->text() ==
          QStringLiteral("There are more points than can be given to the personas on the ballot."));
    vote.method = VoteMethod::Approval;
    vote.mostApprovals = 5;
    REQUIRE(day.services().votes.updateDraft(vote, four));
    day.settle();
    CHECK(day.part<QLabel>("reason")->text() ==
          QStringLiteral("One may tick more personas than there are on the ballot."));
    vote.mostApprovals = 4;
    REQUIRE(day.services().votes.updateDraft(vote, four));
    day.settle();
    CHECK(day.part<QPushButton>("primary")->isEnabled());
}

TEST_CASE("the room sees points as points, and blank votes in words", "[presenter][methods]")
{
    VotingDay day;
    const Scene scene = revealedScene(day, VoteMethod::Dots, QStringLiteral("A3B2"));
    REQUIRE(std::holds_alternative<RevealScene>(scene));
    const auto& reveal = std::get<RevealScene>(scene);
    CHECK(reveal.bars[0].ballots == 12);
    CHECK(reveal.bars[1].ballots == 8);
    CHECK(reveal.bars[7].ballots == 0);
    CHECK(reveal.blankLabel.isEmpty());
    CHECK(reveal.blank == 1);
    const StagePlan plan = planOf(scene, {1920, 1080}, theme().font(TextSize::Body).family());
    REQUIRE(plan.bars.size() == 8); // no bar for blank votes
    CHECK(plan.bars[0].most == 12);
    CHECK(wordsOf(scene).contains(QStringLiteral("points")));
    CHECK(wordsOf(scene).contains(reveal.explanation));
}

TEST_CASE("four-digit totals find their place beside the bars", "[presenter][methods]")
{
    RevealScene scene;
    for (int i = 0; i < 3; ++i) {
        RevealBar bar;
        bar.persona.letter = QChar(u'A' + i);
        bar.persona.name = QStringLiteral("Roseline");
        bar.ballots = 12'345 - i;
        scene.bars.push_back(bar);
    }
    scene.chosenWord = QStringLiteral("chosen");
    const QString family = theme().font(TextSize::Body).family();
    const StagePlan wide = planOf(Scene(scene), {1920, 1080}, family);
    for (RevealBar& bar : scene.bars)
        bar.ballots = 12;
    const StagePlan narrow = planOf(Scene(scene), {1920, 1080}, family);
    CHECK(wide.bars[0].track.width() < narrow.bars[0].track.width());
}

TEST_CASE("method choice and reveal of points", "[.pictures]")
{
    for (const Language language : {Language::English, Language::French}) {
        VotingDay day(Content::Cahors, language);
        openMethods(day);
        auto* others = day.part<QPushButton>("otherMethods");
        QTest::mouseClick(others, Qt::LeftButton);
        day.settle();
        picture(day.page(), QStringLiteral("methods-%1").arg(QLatin1String(word(language))));
    }
}

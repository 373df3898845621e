// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 while people vote at the kiosk of the whole window.
#include "app/choosepage.h"
#include "core/vote/voterepository.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/day/killedchild.h"
#include "tests/ui/day/seminarday.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/projector/sceneview.h"
#include "ui/vote/presenterpage.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>
#include <QtTest>

#include <map>

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("a kill -9 in the middle of the vote loses nothing", "[day][kill]")
{
    constexpr int people = 10;
    const int ballots = GENERATE(1, 4, 7);
    const QTemporaryDir folder;
    {
        makeProgrammeBeforeTheDay(folder.filePath(QStringLiteral("cahors.filrouge")), people);
        SeminarDay morning(folder.path());
        morning.signEverybodyIn();
    }
    const SaidBeforeDeath said = voteAndDie(folder.path(), ballots);

    SeminarDay after(folder.path());
    DayWindow& day = after.day();
    // It opens where the vote goes on, and says so.
    CHECK(day.window().toasts().sentence().contains(QStringLiteral("The vote goes on where it stopped")));
    REQUIRE(after.vote().state == VoteState::Open);
    CHECK(day.choose().presenter().isVisible());
    REQUIRE(std::holds_alternative<TurnoutScene>(day.roomSees()));

    // Every acknowledged ballot is in the box; at most the one whose answer was lost besides.
    const auto box = day.session().station().box(after.vote().id);
    REQUIRE(box);
    std::map<QString, int> inTheBox;
    std::vector<QString> waiting;
    int voted = 0;
    for (const RollLine& line : after.roll()) {
        const qint64 key = line.participant.id.value;
        const bool has = (*box)->hasVoted(line.participant.id).value();
        CHECK((has || !said.acknowledged.contains(key)));
        CHECK((!has || said.tried.contains(key)));
        if (has) {
            ++voted;
            ++inTheBox[said.tried.at(key)];
        } else {
            waiting.push_back(line.person.name);
        }
    }
    const auto acknowledged = static_cast<int>(said.acknowledged.size());
    CHECK(voted >= acknowledged);
    CHECK(voted <= acknowledged + 1);
    CHECK(after.turnout().voted == voted);
    CHECK(after.label("count") == QStringLiteral("%1 / %2").arg(voted).arg(people));
    CHECK(std::get<TurnoutScene>(day.roomSees()).voted == voted);

    // Who has voted is not offered the kiosk any more, neither in its list nor by name.
    QString someone;
    for (const RollLine& line : after.roll())
        if (said.acknowledged.contains(line.participant.id.value))
            someone = line.person.name;
    after.openKiosk();
    const auto* list = named<QListWidget>(&day.choose(), QStringLiteral("On the roll and still to vote"));
    REQUIRE(list != nullptr);
    CHECK(list->count() == static_cast<int>(waiting.size()));
    CHECK_FALSE(day.voteAtKiosk(someone, Qt::Key_D).isEmpty());
    CHECK(after.turnout().voted == voted);
    auto* search = named<QLineEdit>(&day.choose(), QStringLiteral("Find somebody who has not voted"));
    search->clear();

    for (const QString& name : waiting)
        after.voteAtKiosk(name, Qt::Key_G);
    CHECK(after.turnout().voted == people);
    after.closeAndReveal();
    REQUIRE(after.vote().state == VoteState::Revealed);
    REQUIRE(std::holds_alternative<RevealScene>(day.roomSees()));
    inTheBox[QStringLiteral("G")] = static_cast<int>(waiting.size());
    for (const RevealBar& bar : std::get<RevealScene>(day.roomSees()).bars) {
        CAPTURE(bar.persona.letter.toStdString());
        CHECK(bar.ballots == inTheBox[bar.persona.letter]);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
// A room as it is: most by phone, some at the kiosk, some on paper, one who does not vote; all on the one roll.
#include "app/demophones.h"
#include "core/documents/newprogramme.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace filrouge;

namespace {

constexpr int byPhone = 50;
constexpr int others = 10; ///< walk-ins: kiosk, paper, a spoiled sheet, one who keeps out of it

} // namespace

TEST_CASE("fifty by phone, with kiosk and paper, reach the right result", "[app][network][seminar]")
{
    const SystemClock clock;
    SystemRandom random;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cahors.filrouge"));
    REQUIRE_OK(makeProgrammeFile(path, QStringLiteral("cahors"), Language::French, clock, random));
    const auto programme = Programme::open(path, {clock, random, {}});
    REQUIRE_OK(programme);
    Services& services = (*programme)->services();
    const SeminarId seminar = services.seminars.read().all()->front().id;
    const auto roll = services.roll.read().of(seminar);
    REQUIRE_OK(roll);
    for (const Participant& participant : *roll)
        REQUIRE_OK(services.signIn.signIn(participant.id));
    for (int i = 0; i < others; ++i) {
        Person person;
        person.name = QStringLiteral("Arrivée sans inscription %1").arg(i);
        REQUIRE_OK(services.signIn.addWalkIn(seminar, {person, {}, {}, {}, false}));
    }
    const auto present = services.roll.presentParticipants(seminar);
    REQUIRE_OK(present);
    REQUIRE(present->size() == byPhone + others);

    PollingStation station((*programme)->file(), [] { return std::make_unique<SystemRandom>(); });
    const VoteId vote = services.votes.votes(seminar)->front().id;
    DemoPhones phones(**programme, station, clock);
    REQUIRE_OK(phones.handOutSlips(seminar));
    REQUIRE_OK(station.open(vote));

    // By phone: A 16, B 13, C 9, D 7, blank 5. At the kiosk and on paper: C 5 and D 3, and a spoiled sheet.
    std::vector<std::pair<ParticipantId, QString>> ballots;
    for (std::size_t i = 0; i < byPhone; ++i)
        ballots.emplace_back((*present)[i],
                             i < 16   ? QStringLiteral("A")
                             : i < 29 ? QStringLiteral("B")
                             : i < 38 ? QStringLiteral("C")
                             : i < 45 ? QStringLiteral("D")
                                      : QString());
    REQUIRE_OK(phones.vote(vote, ballots));
    const auto other = [&](std::size_t i) { return (*present)[byPhone + i]; };
    for (std::size_t i = 0; i < 5; ++i)
        REQUIRE_OK(station.cast(vote, other(i), Channel::Kiosk, QStringLiteral("C")));
    for (std::size_t i = 5; i < 9; ++i)
        REQUIRE_OK(station.issuePaper(vote, other(i)));
    // Nobody votes a second time another way: not with a slip after the kiosk, nor with one that paper has taken.
    CHECK_FALSE(phones.vote(vote, {{other(0), QStringLiteral("A")}}));
    CHECK_FALSE(phones.vote(vote, {{other(5), QStringLiteral("A")}}));
    REQUIRE_FAILS(station.cast(vote, (*present)[0], Channel::Kiosk, QStringLiteral("A")), ErrorCode::AlreadyVoted);
    for (std::size_t i = 5; i < 8; ++i)
        REQUIRE_OK(station.cast(vote, other(i), Channel::Paper, QStringLiteral("D")));
    REQUIRE_OK(station.castSpoiled(vote, other(8)));

    const auto box = station.box(vote);
    REQUIRE_OK(box);
    CHECK((*box)->turnout() == Turnout{byPhone + others, 59, {byPhone, 5, 4}, 1}); // and one has not voted yet
    REQUIRE_OK(station.close(vote));
    const auto revealed = station.reveal(vote);
    REQUIRE_OK(revealed);
    const Tally& tally = revealed->tally;
    CHECK(tally.outcome == Outcome::Settled);
    CHECK(tally.blank == 5);
    std::vector<std::pair<int, int>> totals; // position, ballots
    std::vector<int> chosen;
    for (const OptionTally& option : tally.options) {
        totals.emplace_back(option.option, option.total);
        if (option.chosen)
            chosen.push_back(option.option);
    }
    std::ranges::sort(totals);
    std::ranges::sort(chosen);
    CHECK(totals ==
          std::vector<std::pair<int, int>>{{0, 16}, {1, 13}, {2, 14}, {3, 10}, {4, 0}, {5, 0}, {6, 0}, {7, 0}});
    CHECK(chosen == std::vector{0, 1, 2});
    CHECK(services.votes.result(vote)->tally.options == tally.options); // counted again from the two lists
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/voterules.h"
#include "tests/core/vote/votefixture.h"

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("a draft has the personas in the order of the wall", "[vote][service]")
{
    VoteFixture fixture;
    Vote vote;
    vote.seminar = fixture.seminar;
    vote.question = QStringLiteral("Pour qui ?");
    vote.state = VoteState::Revealed; // not for the caller to say
    vote.boxUuid = QStringLiteral("x");
    const auto before = fixture.programme.dump();
    const auto draft = fixture.votes.addDraft(vote, {fixture.personas[3], fixture.personas[0], fixture.personas[2]});
    REQUIRE_OK(draft);
    CHECK(draft->state == VoteState::Draft);
    CHECK(draft->boxUuid.isEmpty());
    const auto options = fixture.votes.options(draft->id);
    REQUIRE_OK(options);
    CHECK(namesOf(*options) ==
          QStringList{QStringLiteral("Sarah"), QStringLiteral("Roseline"), QStringLiteral("Karim")});
    for (std::size_t i = 0; i < 3; ++i)
        CHECK((*options)[i].option.position == static_cast<int>(i));
    CHECK(fixture.votes.votes(fixture.seminar)->size() == 1);
    fixture.programme.checkUndoRedo(before);
}

TEST_CASE("a draft is changed and removed, each in one step", "[vote][service]")
{
    VoteFixture fixture;
    Vote vote = fixture.draft();
    auto before = fixture.programme.dump();
    vote.question = QStringLiteral("Autre question ?");
    vote.seats = 3;
    vote.boxUuid = QStringLiteral("not for the caller to say");
    REQUIRE_OK(fixture.votes.updateDraft(vote, {fixture.personas[1], fixture.personas[4]}));
    CHECK(fixture.vote(vote.id).question == vote.question);
    CHECK(fixture.vote(vote.id).seats == 3);
    CHECK(fixture.vote(vote.id).boxUuid.isEmpty());
    CHECK(namesOf(*fixture.votes.options(vote.id)) ==
          QStringList{QStringLiteral("Sébastien"), QStringLiteral("Odette")});
    fixture.programme.checkUndoRedo(before);

    before = fixture.programme.dump();
    REQUIRE_OK(fixture.votes.removeDraft(vote.id));
    REQUIRE_FAILS(fixture.votes.vote(vote.id), ErrorCode::NotFound);
    fixture.programme.checkUndoRedo(before);
}

TEST_CASE("what cannot be a vote is no draft either", "[vote][service]")
{
    VoteFixture fixture;
    Vote vote;
    vote.seminar = fixture.seminar;
    const auto before = fixture.programme.dump();
    REQUIRE_FAILS(fixture.votes.addDraft(vote, {fixture.personas[0], fixture.personas[0]}), ErrorCode::Invalid);
    REQUIRE_FAILS(fixture.votes.addDraft(vote, {PersonaId(999)}), ErrorCode::NotFound);
    vote.seats = 0;
    REQUIRE_FAILS(fixture.votes.addDraft(vote, fixture.personas), ErrorCode::Invalid);
    vote.seats = 1;
    vote.seminar = SeminarId(999);
    REQUIRE_FAILS(fixture.votes.addDraft(vote, fixture.personas), ErrorCode::DanglingReference);
    REQUIRE_FAILS(fixture.votes.addDraft(vote, std::vector<PersonaId>(27, fixture.personas[0])), ErrorCode::Invalid);
    CHECK(fixture.programme.dump() == before);
}

TEST_CASE("a lot has its seed before anybody votes", "[vote][service]")
{
    VoteFixture fixture;
    Vote vote = fixture.draft(2, TieRule::Lot);
    CHECK(vote.lotSeed.size() == 10);
    vote.lotSeed = QStringLiteral("tirage du 7 février");
    REQUIRE_OK(fixture.votes.updateDraft(vote, fixture.personas));
    CHECK(fixture.vote(vote.id).lotSeed == vote.lotSeed);
    CHECK(fixture.draft(2, TieRule::RunOff).lotSeed.isEmpty());
}

TEST_CASE("what a vote needs to be opened", "[vote][service]")
{
    const QStringList names{QStringLiteral("Sarah"), QStringLiteral("Karim"), QStringLiteral("Odette")};
    Vote vote;
    vote.question = QStringLiteral("?");
    vote.seats = 2;
    CHECK(validateOpening(vote, names, 1));
    const auto refused = [&](const Result<>& outcome) { return outcome ? QString() : outcome.error().where; };
    CHECK(refused(validateOpening(vote, names, 0)) == QStringLiteral("roll"));
    CHECK(refused(validateOpening(vote, names.mid(0, 1), 1)) == QStringLiteral("options"));
    CHECK(refused(validateOpening(vote, QStringList(27, QStringLiteral("x")), 1)) == QStringLiteral("options"));
    vote.seats = 3;
    CHECK(refused(validateOpening(vote, names, 1)) == QStringLiteral("seats"));
    vote.seats = 0;
    CHECK(refused(validateOpening(vote, names, 1)) == QStringLiteral("seats"));
    vote.seats = 1;
    vote.question = QStringLiteral(" \n");
    CHECK(refused(validateOpening(vote, names, 1)) == QStringLiteral("question"));
    vote.question = QStringLiteral("?");
    vote.tieRule = TieRule::Lot;
    CHECK(refused(validateOpening(vote, names, 1)) == QStringLiteral("lot_seed"));
    CHECK_FALSE(defaultQuestion().isEmpty());
}

TEST_CASE("a run-off is among those tied, for the seats left", "[vote][service]")
{
    VoteFixture fixture;
    const VoteId first = fixture.openVote(3);
    fixture.cast(first, "AAABBCCD");
    REQUIRE_FAILS(fixture.votes.addRunOff(first), ErrorCode::Conflict);
    REQUIRE_OK(fixture.station->close(first));
    REQUIRE_OK(fixture.station->reveal(first));
    REQUIRE_FAILS(fixture.votes.addRunOff(first), ErrorCode::Conflict); // A, B and C: no tie

    const VoteId second = fixture.openVote(2);
    fixture.cast(second, "AAABBCCD");
    REQUIRE_OK(fixture.station->close(second));
    const auto reveal = fixture.station->reveal(second);
    REQUIRE_OK(reveal);
    CHECK(reveal->tally.outcome == Outcome::RunOffNeeded);
    const auto runOff = fixture.votes.addRunOff(second);
    REQUIRE_OK(runOff);
    CHECK(runOff->runOffOf == second);
    CHECK(runOff->seats == 1);
    CHECK(runOff->tieRule == TieRule::Lot);
    CHECK_FALSE(runOff->lotSeed.isEmpty());
    CHECK(runOff->question == fixture.vote(second).question);
    CHECK(namesOf(*fixture.votes.options(runOff->id)) ==
          QStringList{QStringLiteral("Sébastien"), QStringLiteral("Roseline")});
    REQUIRE_FAILS(fixture.votes.addRunOff(second), ErrorCode::Conflict);

    REQUIRE_OK(fixture.station->open(runOff->id));
    fixture.cast(runOff->id, "AB"); // tied again: the lot speaks
    REQUIRE_OK(fixture.station->close(runOff->id));
    const auto settled = fixture.station->reveal(runOff->id);
    REQUIRE_OK(settled);
    CHECK(settled->tally.outcome == Outcome::SettledByLot);
}

TEST_CASE("whom the seminar chose, over all its votes", "[vote][service]")
{
    VoteFixture fixture;
    const auto revealed = [&](VoteId id, const char* ballots) {
        REQUIRE_OK(fixture.station->open(id));
        fixture.cast(id, ballots);
        REQUIRE_OK(fixture.station->close(id));
        REQUIRE_OK(fixture.station->reveal(id));
    };
    CHECK(fixture.votes.chosen(fixture.seminar)->empty());
    const VoteId first = fixture.draft(2).id;
    revealed(first, "DDDBBAAE");
    CHECK(*fixture.votes.chosen(fixture.seminar) == std::vector{fixture.personas[3]});
    fixture.programme.clock().set({fixture.programme.clock().now().ms + 60'000});
    const auto runOff = fixture.votes.addRunOff(first);
    REQUIRE_OK(runOff);
    revealed(runOff->id, "BBA");
    CHECK(*fixture.votes.chosen(fixture.seminar) == std::vector{fixture.personas[3], fixture.personas[1]});

    REQUIRE_OK(fixture.station->annul(runOff->id, QStringLiteral("Une personne a voté pour une autre.")));
    CHECK(*fixture.votes.chosen(fixture.seminar) == std::vector{fixture.personas[3]});
    REQUIRE_OK(fixture.votes.addRunOff(first)); // the annulled one stays, and another may follow
    CHECK(fixture.votes.votes(fixture.seminar)->size() == 3);
}

TEST_CASE("a result is recounted from what was published", "[vote][service]")
{
    VoteFixture fixture;
    const VoteId id = fixture.openVote(2);
    fixture.cast(id, "AAB-A");
    REQUIRE_OK(fixture.station->castSpoiled(id, fixture.participants[5]));
    REQUIRE_FAILS(fixture.votes.result(id), ErrorCode::Conflict);
    REQUIRE_OK(fixture.station->close(id));
    REQUIRE_FAILS(fixture.votes.result(id), ErrorCode::Conflict);
    const auto reveal = fixture.station->reveal(id);
    REQUIRE_OK(reveal);
    const auto result = fixture.votes.result(id);
    REQUIRE_OK(result);
    CHECK(result->tally.options == reveal->tally.options);
    CHECK(result->tally.blank == 1);
    CHECK(result->turnout == Turnout{12, 6, {0, 5, 1}, 1});

    // Somebody edits the file with another program.
    REQUIRE_OK(fixture.programme.connection().script("UPDATE vote_tally SET total = 9 WHERE rank = 1"));
    REQUIRE_FAILS(fixture.votes.result(id), ErrorCode::Damaged);
}

TEST_CASE("an annulled vote is held again, and stays itself", "[vote][service]")
{
    VoteFixture fixture;
    const VoteId first = fixture.openVote(2, TieRule::Lot);
    REQUIRE_FAILS(fixture.votes.addRerun(first), ErrorCode::Conflict);
    fixture.cast(first, "AAB");
    REQUIRE_OK(fixture.station->annul(first, QStringLiteral("La liste était fausse.")));
    const Vote annulled = fixture.vote(first);
    const auto again = fixture.votes.addRerun(first);
    REQUIRE_OK(again);
    CHECK(again->state == VoteState::Draft);
    CHECK(again->question == annulled.question);
    CHECK(again->seats == 2);
    CHECK_FALSE(again->runOffOf);
    CHECK_FALSE(again->lotSeed.isEmpty());
    CHECK(again->lotSeed != annulled.lotSeed);
    CHECK(again->boxUuid.isEmpty());
    CHECK_FALSE(again->openedAt);
    CHECK(namesOf(*fixture.votes.options(again->id)) == namesOf(*fixture.votes.options(first)));
    CHECK(fixture.vote(first) == annulled);
    REQUIRE_FAILS(fixture.votes.addRerun(first), ErrorCode::Conflict); // there is one already
    REQUIRE_OK(fixture.station->open(again->id));
}

TEST_CASE("an annulled run-off is held again only once", "[vote][service]")
{
    VoteFixture fixture;
    const VoteId first = fixture.openVote();
    fixture.cast(first, "AAABBCC");
    REQUIRE_OK(fixture.station->close(first));
    REQUIRE_OK(fixture.station->reveal(first));
    const auto runOff = fixture.votes.addRunOff(first);
    REQUIRE_OK(runOff);
    REQUIRE_OK(fixture.station->open(runOff->id));
    REQUIRE_OK(fixture.station->annul(runOff->id, QStringLiteral("Deux personnes étaient sorties.")));
    const auto again = fixture.votes.addRerun(runOff->id);
    REQUIRE_OK(again);
    CHECK(again->runOffOf == first);
    REQUIRE_OK(fixture.station->open(again->id));
    REQUIRE_FAILS(fixture.votes.addRerun(runOff->id), ErrorCode::Conflict);
    REQUIRE_FAILS(fixture.votes.addRunOff(first), ErrorCode::Conflict);
}

TEST_CASE("a rehearsal leaves a line in the minutes and nothing else", "[vote][service]")
{
    VoteFixture fixture;
    const Vote draft = fixture.draft();
    REQUIRE_OK(fixture.votes.recordRehearsal(draft.id));
    CHECK(fixture.vote(draft.id) == draft);
    CHECK(fixture.eventWords(draft.id) == QStringList{QStringLiteral("rehearsed")});
    REQUIRE_OK(fixture.station->open(draft.id));
    CHECK(fixture.eventWords(draft.id) == QStringList{QStringLiteral("rehearsed"), QStringLiteral("opened")});
    REQUIRE_FAILS(fixture.votes.recordRehearsal(draft.id), ErrorCode::Conflict);
    // A draft that was rehearsed goes like any other.
    const Vote other = fixture.draft();
    REQUIRE_OK(fixture.votes.recordRehearsal(other.id));
    REQUIRE_OK(fixture.votes.removeDraft(other.id));
}

TEST_CASE("a vote that was opened is not a draft any more", "[vote][service]")
{
    VoteFixture fixture;
    const VoteId id = fixture.openVote();
    const Vote vote = fixture.vote(id);
    REQUIRE_FAILS(fixture.votes.updateDraft(vote, fixture.personas), ErrorCode::Conflict);
    REQUIRE_FAILS(fixture.votes.removeDraft(id), ErrorCode::Conflict);
    CHECK_FALSE(fixture.programme.file().canUndo());
    CHECK(fixture.vote(id) == vote);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "tests/ui/support/testdesk.h"
#include "ui/vote/openingchecks.h"

using namespace filrouge;

namespace {

OpeningFacts ready()
{
    OpeningFacts facts;
    facts.vote = Vote();
    facts.vote->question = QStringLiteral("Which?");
    facts.vote->seats = 1;
    facts.options = {QStringLiteral("Sarah"), QStringLiteral("Théo")};
    facts.present = 12;
    return facts;
}

QString why(const OpeningFacts& facts)
{
    const auto reason = reasonNotToOpen(openingChecks(facts));
    return reason ? QString::fromUtf8(reason->source) : QString();
}

} // namespace

TEST_CASE("a vote may open without rehearsal and second screen, and says so", "[presenter]")
{
    CHECK(why(ready()).isEmpty());
    const std::vector<OpeningCheck> checks = openingChecks(ready());
    REQUIRE(checks.size() == 6);
    for (const std::size_t optional : {3U, 4U, 5U})
        CHECK_FALSE(checks[optional].met);
    OpeningFacts facts = ready();
    facts.rehearsed = QStringLiteral("7 February 2018, 09:40");
    CHECK(openingChecks(facts)[4].met);
    CHECK(openingChecks(facts)[4].sentence.args.contains(facts.rehearsed));
}

TEST_CASE("a projector that is off is not taken for a second screen that is missing", "[presenter]")
{
    OpeningFacts facts = ready();
    const auto said = [&facts] { return QString::fromUtf8(openingChecks(facts)[5].sentence.source); };
    CHECK(said().contains(QStringLiteral("No second screen")));
    facts.projectorOff = true;
    CHECK(said().contains(QStringLiteral("is off")));
    CHECK_FALSE(openingChecks(facts)[5].met);
    facts.projectorOff = false;
    facts.projector = true;
    CHECK(openingChecks(facts)[5].met);
}

TEST_CASE("the line of the phones says what stands between them and the vote", "[presenter]")
{
    OpeningFacts facts = ready();
    const auto check = [&facts] { return openingChecks(facts)[3]; };
    const auto said = [&check] { return translated(check().sentence, Language::English); };
    facts.withoutSlip = 7;
    CHECK(said() == QStringLiteral("Phones are off: people vote at the kiosk and on paper."));
    CHECK_FALSE(check().met);
    facts.phones = true;
    facts.phonesTrouble = QStringLiteral("Another program already uses port 8080.");
    CHECK(said() == QStringLiteral("Phones: Another program already uses port 8080."));
    CHECK_FALSE(check().met);
    facts.phonesTrouble.clear();
    CHECK(said() == QStringLiteral("Phones are on, and 7 people have no voting slip yet."));
    CHECK_FALSE(check().met);
    facts.vote->admission = Admission::OpenRoom; // nobody needs one
    CHECK(said() == QStringLiteral("Phones are on: one ballot for each phone in the room."));
    CHECK(check().met);
    facts.vote->admission = Admission::Codes;
    facts.withoutSlip = 0;
    CHECK(said() == QStringLiteral("Phones are on, and everybody has a voting slip."));
    CHECK(check().met);
    CHECK(check().subject == OpeningSubject::Phones);
    CHECK_FALSE(check().required);
}

TEST_CASE("what keeps a vote from opening is the first thing that is missing", "[presenter]")
{
    OpeningFacts facts = ready();
    facts.present = 0;
    CHECK(why(facts).contains(QStringLiteral("Nobody")));
    facts = ready();
    facts.vote.reset();
    CHECK(why(facts).contains(QStringLiteral("not set up")));
    facts = ready();
    facts.vote->question = QStringLiteral("  ");
    CHECK(why(facts).contains(QStringLiteral("question")));
    facts = ready();
    facts.options.removeLast();
    CHECK(why(facts).contains(QStringLiteral("two personas")));
    facts = ready();
    facts.vote->seats = 2;
    CHECK(why(facts).contains(QStringLiteral("fewer")));
    facts = ready();
    facts.vote->tieRule = TieRule::Lot;
    CHECK(why(facts).contains(QStringLiteral("needs a seed")));
    facts.vote->lotSeed = QStringLiteral("Cahors");
    CHECK(why(facts).contains(QStringLiteral("Show the vote to the room first")));
    facts.seedSeen = true;
    CHECK(why(facts).isEmpty());
    facts = ready();
    facts.otherVoteUnderWay = true;
    CHECK(why(facts).contains(QStringLiteral("under way")));
}

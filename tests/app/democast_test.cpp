// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/democast.h"
#include "core/vote/tally.h"
#include "core/vote/voteservice.h"
#include "tests/support/catch.h"

#include <QSet>

#include <map>

using namespace filrouge;

namespace {

/// The vote of the sample, as far as it is needed to draw and count ballots.
struct SampleVote final {
    SampleVote()
    {
        SeededRandom random(1);
        const auto content = readSample(QStringLiteral("cahors"), random);
        REQUIRE_OK(content);
        std::map<PersonaId, QString> names;
        for (const Persona& persona : content->rows.of<Persona>())
            names.emplace(persona.id, persona.firstName);
        vote = content->rows.of<Vote>().front();
        for (const VoteOption& option : content->rows.of<VoteOption>())
            options.push_back({option, names.at(option.persona)});
        for (const Participant& participant : content->rows.of<Participant>())
            voters += participant.seminar == vote.seminar ? 1 : 0;
    }

    /// Who is chosen without a run-off, in the first round of the demo with that seed.
    [[nodiscard]] QSet<QString> chosenWith(quint64 seed) const
    {
        DemoCast cast(*readSampleOdds(QStringLiteral("cahors")), seed);
        QStringList ballots;
        for (int voter = 0; voter < voters; ++voter)
            ballots << cast.nextBallot(options, vote.blankAllowed);
        const auto counted = tally(countingRule(vote), namesOf(options), ballots);
        REQUIRE_OK(counted);
        QSet<QString> chosen;
        for (const int option : counted->chosen())
            chosen << options[static_cast<std::size_t>(option)].name;
        return chosen;
    }

    Vote vote;
    std::vector<BallotOption> options;
    int voters = 0;
};

} // namespace

TEST_CASE("the demo's odds favour the three whom Cahors chose, and decree nothing", "[app][demo]")
{
    const SampleVote sample;
    CHECK(sample.voters == 50);
    CHECK(sample.options.size() == 8);
    const auto odds = readSampleOdds(QStringLiteral("cahors"));
    REQUIRE_OK(odds);
    for (const BallotOption& option : sample.options) {
        CAPTURE(option.name);
        CHECK(odds->weights.at(option.option.persona) > 0); // anybody may be chosen
    }
    CHECK(odds->blank > 0);

    const QSet<QString> ofCahors{QStringLiteral("Sarah"), QStringLiteral("Sébastien"), QStringLiteral("Roseline")};
    constexpr int seeds = 40;
    int alike = 0;
    for (quint64 seed = 1; seed <= seeds; ++seed)
        alike += sample.chosenWith(seed) == ofCahors ? 1 : 0;
    CHECK(alike >= seeds * 6 / 10);
    CHECK(alike < seeds);
}

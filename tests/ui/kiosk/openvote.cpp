// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/kiosk/openvote.h"

#include "core/vote/voterepository.h"

namespace filrouge::tests {

OpenVote::OpenVote(Content content, Language language, VoteMethod method) : desk(content, language)
{
    Services& services = desk.services();
    const auto seminars = services.seminars.read().all();
    REQUIRE(seminars);
    REQUIRE_FALSE(seminars->empty());
    seminar = seminars->front().id;
    const auto participants = services.roll.read().of(seminar);
    REQUIRE(participants);
    for (const Participant& one : *participants) {
        REQUIRE(services.signIn.signIn(one.id));
        roll.push_back(one.id);
    }
    const auto votes = services.votes.votes(seminar);
    REQUIRE(votes);
    Vote draft = votes->front();
    vote = draft.id;
    if (content == Content::Overfull) {
        const auto personas = services.personas.read().all();
        REQUIRE(personas);
        std::vector<PersonaId> all;
        for (const Persona& persona : *personas)
            all.push_back(persona.id);
        REQUIRE(services.votes.updateDraft(draft, all));
    }
    if (method != VoteMethod::Single) {
        draft = *services.votes.vote(vote);
        draft.method = method;
        std::vector<PersonaId> personas;
        const auto options = services.votes.options(vote);
        REQUIRE(options);
        for (const BallotOption& option : *options)
            personas.push_back(option.option.persona);
        REQUIRE(services.votes.updateDraft(draft, personas));
    }
    station = std::make_unique<PollingStation>(desk.programme().file(),
                                               [this] { return std::make_unique<SeededRandom>(nextSeed_++); });
    REQUIRE(station->open(vote));
}

Turnout OpenVote::turnout() const
{
    const auto box = station->box(vote);
    REQUIRE(box);
    return (*box)->turnout();
}

QString OpenVote::nameOf(ParticipantId id)
{
    const auto name = desk.services().roll.nameOf(id);
    REQUIRE(name);
    return *name;
}

QMap<QString, int> OpenVote::count()
{
    REQUIRE(station->close(vote));
    REQUIRE(station->reveal(vote));
    const auto ballots = VoteRepository(desk.programme().file().connection()).publishedBallots(vote);
    REQUIRE(ballots);
    QMap<QString, int> counts;
    for (const QString& ballot : *ballots)
        ++counts[ballot];
    return counts;
}

void OpenVote::restart()
{
    station.reset();
    station = std::make_unique<PollingStation>(desk.programme().file(),
                                               [this] { return std::make_unique<SeededRandom>(nextSeed_++); });
    const auto report = station->resume();
    REQUIRE(report);
    REQUIRE(report->resumed.size() == 1);
}

} // namespace filrouge::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roomquestion.h"

#include "core/base/random.h"
#include "core/documents/newprogramme.h"
#include "core/network/handle.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/vote/votingcode.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

namespace filrouge::tests {

namespace {

/// The Cahors sample's eight personas, as phones show them.
RoomQuestion cahorsQuestion()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cahors.filrouge"));
    const FixedClock clock({1'518'000'000'000});
    SeededRandom random(3);
    REQUIRE_OK(makeProgrammeFile(path, QStringLiteral("cahors"), Language::French, clock, random));
    const auto programme = Programme::open(path, {clock, random});
    REQUIRE_OK(programme);
    Services& services = (*programme)->services();
    const auto personas = services.personas.read().all();
    REQUIRE_OK(personas);
    const auto seminars = services.seminars.read().all();
    REQUIRE_OK(seminars);
    std::vector<PersonaId> wall;
    for (const Persona& persona : *personas)
        wall.push_back(persona.id);
    Vote vote;
    vote.seminar = seminars->front().id;
    vote.question = QStringLiteral("Pour quel persona souhaitez-vous vous mobiliser ?");
    vote.seats = 3;
    vote.shuffled = true;
    vote.changeable = true;
    const auto draft = services.votes.addDraft(vote, wall);
    REQUIRE_OK(draft);
    const auto question = roomQuestion(**programme, draft->id);
    REQUIRE_OK(question);
    return *question;
}

} // namespace

TEST_CASE("every phone page of the sample loads in one request under 60 kB", "[network][app]")
{
    RoomState room;
    room.question = std::make_shared<RoomQuestion>(cahorsQuestion());
    room.address = "192.168.1.20";
    room.programme = QStringLiteral("Carte blanche à Cahors");
    room.admission = Admission::OpenRoom; // every code is a voter's
    room.turnout = {50, 12, {12, 0, 0}, 0};
    REQUIRE(room.question->options.size() == 8);
    CHECK(room.question->shuffled);
    CHECK(room.question->form.changeable);
    for (const RoomOption& option : room.question->options) {
        CHECK(option.portrait.size() > 1'000);
        CHECK(option.letter.size() > 6);
        CHECK(option.extract.size() > 30);
        CHECK(option.extract.size() <= 150);
    }
    const std::string page = "/c/" + std::string(codeTokenLength, '7');
    for (const RoomPhase phase : {RoomPhase::Waiting, RoomPhase::Open, RoomPhase::Closed}) {
        room.phase = phase;
        for (const std::string& target :
             {std::string("/letters"), std::string("/letters/A"), page, page + "?lang=en"}) {
            Request request;
            request.method = "GET";
            request.target = target;
            request.host = "192.168.1.20";
            const Handled handled = handle(request, room);
            REQUIRE(std::holds_alternative<Response>(handled));
            const Response& response = std::get<Response>(handled);
            INFO(target << ": " << response.body.size());
            CHECK(response.status == 200);
            CHECK(response.body.size() < 60'000);
            CHECK_FALSE(response.body.contains("src=\"http"));
            CHECK_FALSE(response.body.contains("url("));
        }
    }
}

TEST_CASE("an extract of a letter ends with a sentence, or after a word", "[app]")
{
    CHECK(letterExtract(QStringLiteral(" Un.  Deux. "), 20) == QStringLiteral("Un. Deux."));
    CHECK(letterExtract(QStringLiteral("Un deux trois. Quatre cinq six sept."), 20) ==
          QStringLiteral("Un deux trois."));
    CHECK(letterExtract(QStringLiteral("Un deux trois quatre cinq six"), 20) == QStringLiteral("Un deux trois…"));
    CHECK(letterExtract(QStringLiteral("Un. Deux trois quatre cinq six"), 20) == QStringLiteral("Un. Deux trois…"));
    CHECK(letterExtract(QString(30, u'x'), 20) == QString(19, u'x') + QStringLiteral("…"));
    CHECK(letterExtract({}, 20).isEmpty());
}

} // namespace filrouge::tests

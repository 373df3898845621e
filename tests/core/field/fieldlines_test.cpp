// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/evidenceservice.h"
#include "core/field/fieldlinerepository.h"
#include "core/field/fieldschema.h"
#include "core/field/interviewservice.h"
#include "core/field/localnetworkservice.h"
#include "core/field/territoryservice.h"
#include "tests/support/programmefixture.h"

using namespace filrouge;
using namespace filrouge::tests;
using namespace Qt::StringLiterals;

namespace {

template <class Line>
Line only(const Result<std::vector<Line>>& lines)
{
    REQUIRE(lines);
    REQUIRE(lines->size() == 1);
    return lines->front();
}

} // namespace

TEST_CASE("the line of an interview says who came, where, and how much evidence there is", "[field][lines]")
{
    ProgrammeFixture programme({fieldSchema()});
    TerritoryService territory(programme.file());
    InterviewService interviews(programme.file());
    EvidenceService evidence(programme.file());
    Commune commune;
    commune.name = u"Cahors"_s;
    const auto cahors = territory.addCommune(commune);
    Person person;
    person.name = u"Marie"_s;
    const auto marie = territory.addPerson(person);
    Interview interview;
    interview.title = u"Au guichet"_s;
    interview.commune = cahors->id;
    const auto stored = interviews.add(interview);
    REQUIRE(stored);
    REQUIRE(interviews.setPerson(stored->id, marie->id, InterviewPart::Met));
    Evidence piece;
    piece.text = u"On m’a renvoyé trois fois."_s;
    piece.interview = stored->id;
    REQUIRE(evidence.record(piece));

    const FieldLineRepository<InterviewLine> lines(programme.connection());
    const InterviewLine line = only(lines.all());
    CHECK(line.id == stored->id);
    CHECK(line.communeName == u"Cahors"_s);
    CHECK(line.met == QString::number(marie->id.value));
    CHECK(line.names.contains(u"Marie"_s));
    CHECK(line.evidence == 1);
    CHECK_FALSE(line.hasNotes);
    CHECK(only(lines.of({stored->id.value, 4711})).id == stored->id);
    CHECK(lines.of({})->empty());
    for (const LineShows& shows : InterviewLine::shows())
        if (shows.of == Kind::Person)
            CHECK(only(lines.showing(shows, marie->id.value)).id == stored->id);
    for (const auto& count : InterviewLine::counts())
        CHECK(lines.counted(count)->at(stored->id.value) == line.*count.member);

    const FieldLineRepository<PersonLine> people(programme.connection());
    CHECK(only(people.all()).interviews == 1);
    const FieldLineRepository<CommuneLine> communes(programme.connection());
    CHECK(only(communes.all()).interviews == 1);
}

TEST_CASE("every list can be read, empty too, and its counts with it", "[field][lines]")
{
    ProgrammeFixture programme({fieldSchema()});
    const auto readable = [&]<class Line>(const FieldLineRepository<Line>& lines) {
        CHECK(lines.all()->empty());
        for (const auto& count : Line::counts())
            CHECK(lines.counted(count)->empty());
        for (const LineShows& shows : Line::shows())
            CHECK(lines.showing(shows, 1)->empty());
    };
    readable(FieldLineRepository<InterviewLine>(programme.connection()));
    readable(FieldLineRepository<ImmersionLine>(programme.connection()));
    readable(FieldLineRepository<PersonLine>(programme.connection()));
    readable(FieldLineRepository<OrganisationLine>(programme.connection()));
    readable(FieldLineRepository<CommuneLine>(programme.connection()));
    readable(FieldLineRepository<NetworkLine>(programme.connection()));
}

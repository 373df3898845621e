// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/documents/sample.h"
#include "core/persona/personarules.h"
#include "core/programme/rowtable.h"
#include "tests/core/documents/cahorscontent.h"
#include "tests/support/catch.h"

#include <map>
#include <set>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

template <class Row>
std::size_t count()
{
    return cahorsContent().rows.of<Row>().size();
}

} // namespace

TEST_CASE("the Cahors sample has the article's size", "[sample]")
{
    CHECK(count<Interview>() == 30);
    CHECK(count<Immersion>() == 10);
    CHECK(count<Persona>() == 8);
    CHECK(count<ChallengeLetter>() == 8);
    CHECK(count<Participant>() == 50);
    CHECK(count<Theme>() == 3);
    CHECK(count<EngagementLetter>() == 3);
    CHECK(count<Irritant>() >= 25);
    CHECK(count<Evidence>() >= 150);
    std::set<PersonId> met;
    for (const InterviewPerson& one : cahorsContent().rows.of<InterviewPerson>())
        if (one.part == InterviewPart::Met)
            met.insert(one.person);
    CHECK(met.size() >= 100);
    const ProgrammeDetails& details = cahorsContent().rows.of<ProgrammeDetails>().front();
    CHECK(details.illustrative);
    CHECK_FALSE(details.illustrativeNote.isEmpty());
    CHECK(details.language == Language::French);
    CHECK(details.horizon == QDate(2018, 12, 31));
}

TEST_CASE("everything a persona of the sample says rests on evidence, and each is quoted with a user's words",
          "[sample]")
{
    std::map<EvidenceId, const Evidence*> evidence;
    for (const Evidence& one : cahorsContent().rows.of<Evidence>())
        evidence.emplace(one.id, &one);
    std::set<StatementId> supported;
    for (const StatementEvidence& link : cahorsContent().rows.of<StatementEvidence>())
        supported.insert(link.statement);
    for (const Statement& statement : cahorsContent().rows.of<Statement>()) {
        CAPTURE(statement.text);
        CHECK(supported.contains(statement.id));
    }
    for (const Persona& persona : cahorsContent().rows.of<Persona>()) {
        CAPTURE(persona.firstName);
        REQUIRE(persona.verbatimEvidence);
        const Evidence& source = *evidence.at(*persona.verbatimEvidence);
        CHECK(verbatimOrigin(persona, source) == VerbatimOrigin::UserSaid);
        CHECK(source.text == persona.verbatim);
        CHECK(cahorsContent().pictures.contains(persona.portrait.sha256));
        CHECK_FALSE(persona.portraitAlt.isEmpty());
    }
}

TEST_CASE("the sample's anchors stand where they say, in code points", "[sample]")
{
    std::map<InterviewId, QList<uint>> interviews;
    for (const Interview& one : cahorsContent().rows.of<Interview>())
        interviews.emplace(one.id, one.notes.toUcs4());
    std::map<ImmersionId, QList<uint>> immersions;
    for (const Immersion& one : cahorsContent().rows.of<Immersion>())
        immersions.emplace(one.id, one.notes.toUcs4());
    std::size_t anchored = 0;
    for (const Evidence& one : cahorsContent().rows.of<Evidence>()) {
        if (one.anchor != AnchorState::Anchored)
            continue;
        CAPTURE(one.text);
        const QList<uint>& notes = one.interview ? interviews.at(*one.interview) : immersions.at(*one.immersion);
        CHECK(notes.mid(one.anchorStart, one.anchorLength) == one.text.toUcs4());
        ++anchored;
    }
    CHECK(anchored > 150);
}

TEST_CASE("the sample's French is set as French is, wherever a text stands", "[sample]")
{
    int texts = 0;
    for (const auto& table : rowTables())
        for (std::size_t field = 0; field < table->fields().size(); ++field)
            for (std::size_t row = 0; row < table->size(cahorsContent().rows); ++row) {
                if (table->fields()[field].type != FieldType::Text)
                    continue;
                const QString text = table->value(cahorsContent().rows, row, field).toString();
                CAPTURE(table->name(), table->fields()[field].name, text);
                CHECK_FALSE(text.contains(QLatin1Char('\'')));
                CHECK_FALSE(text.contains(QStringLiteral("...")));
                CHECK(typeset(text, Language::French) == text);
                texts += text.isEmpty() ? 0 : 1;
            }
    CHECK(texts > 1000);
}

TEST_CASE("each persona of the sample is whole, and no journey is one colour", "[sample]")
{
    for (const Persona& persona : cahorsContent().rows.of<Persona>()) {
        CAPTURE(persona.firstName);
        CHECK_FALSE(persona.tagline.isEmpty());
        CHECK_FALSE(persona.situation.isEmpty());
        std::map<StatementKind, int> statements;
        for (const Statement& statement : cahorsContent().rows.of<Statement>())
            if (statement.persona == persona.id)
                ++statements[statement.kind];
        for (const StatementKind kind : {StatementKind::Story,
                                         StatementKind::Need,
                                         StatementKind::Motivation,
                                         StatementKind::Obstacle,
                                         StatementKind::Behaviour,
                                         StatementKind::Trait}) {
            CAPTURE(word(kind));
            CHECK(statements[kind] >= 3);
        }
        std::set<int> emotions;
        for (const JourneyStep& step : cahorsContent().rows.of<JourneyStep>())
            if (step.persona == persona.id)
                emotions.insert(step.emotion);
        CHECK(emotions.size() >= 3);
        CHECK(*emotions.begin() < 0);
        CHECK(*emotions.rbegin() > 0);
    }
}

TEST_CASE("the sample's voices, kinds of evidence and participants are all those of the article", "[sample]")
{
    std::map<EvidenceKind, int> kinds;
    std::map<Voice, int> voices;
    for (const Evidence& one : cahorsContent().rows.of<Evidence>()) {
        ++kinds[one.kind];
        ++voices[one.voice];
    }
    for (const EvidenceKind kind :
         {EvidenceKind::Verbatim, EvidenceKind::Observation, EvidenceKind::Fact, EvidenceKind::Analysis})
        CHECK(kinds[kind] >= 20);
    CHECK(voices[Voice::User] >= 75);
    CHECK(voices[Voice::Actor] >= 75);

    std::map<OrganisationId, OrganisationKind> organisations;
    for (const Organisation& one : cahorsContent().rows.of<Organisation>())
        organisations.emplace(one.id, one.kind);
    std::map<PersonId, OrganisationKind> people;
    for (const Person& one : cahorsContent().rows.of<Person>())
        if (one.organisation)
            people.emplace(one.id, organisations.at(*one.organisation));
    std::set<OrganisationKind> convened;
    for (const Participant& one : cahorsContent().rows.of<Participant>())
        convened.insert(people.at(one.person));
    // Everybody comes from somewhere, and every kind that the article names has come.
    CHECK(convened.size() == Choices<OrganisationKind>::names.size());
}

TEST_CASE("exactly the difficulties meant to stay open are unanswered", "[sample]")
{
    std::set<DifficultyId> answered;
    for (const PromiseDifficulty& link : cahorsContent().rows.of<PromiseDifficulty>())
        answered.insert(link.difficulty);
    std::set<PersonaId> written;
    for (const EngagementLetter& letter : cahorsContent().rows.of<EngagementLetter>())
        written.insert(letter.persona);
    int open = 0;
    for (const ChallengeLetter& letter : cahorsContent().rows.of<ChallengeLetter>())
        for (const Difficulty& difficulty : cahorsContent().rows.of<Difficulty>())
            if (difficulty.letter == letter.id && written.contains(letter.persona) && !answered.contains(difficulty.id))
                ++open;
    CHECK(open == 1);
}

TEST_CASE("the odds name every persona of the sample and nobody else", "[sample]")
{
    const auto odds = readSampleOdds(QStringLiteral("cahors"));
    REQUIRE(odds);
    CHECK(odds->weights.size() == count<Persona>());
    for (const Persona& persona : cahorsContent().rows.of<Persona>())
        CHECK(odds->weights.contains(persona.id));
    CHECK(readSampleOdds(QStringLiteral("argenteuil")).error().code == ErrorCode::NotFound);
    SeededRandom random(1);
    CHECK(readSample(QStringLiteral("../cahors"), random).error().code == ErrorCode::NotFound);
}

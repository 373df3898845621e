// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persona/personarules.h"
#include "tests/support/catch.h"

using namespace filrouge;
using namespace Qt::StringLiterals;

namespace {

Persona roseline()
{
    Persona persona;
    persona.firstName = u"Roseline"_s;
    return persona;
}

/// The field that a rule refuses; empty: accepted.
template <class Row>
QString refused(const Row& row)
{
    const Result<> result = validate(row);
    if (result)
        return {};
    CHECK(result.error().code == ErrorCode::Invalid);
    CHECK_FALSE(result.error().detail.isEmpty());
    return result.error().where;
}

} // namespace

TEST_CASE("Rules of a persona", "[persona][rules]")
{
    CHECK(refused(roseline()).isEmpty());
    for (const QString& name : {QString(), u""_s, u" "_s, u"\t\n"_s, u"\u00A0"_s}) {
        Persona nameless = roseline();
        nameless.firstName = name;
        CHECK(refused(nameless) == u"first_name"_s);
    }
    const auto withAge = [](int age) {
        Persona persona = roseline();
        persona.age = age;
        return refused(persona);
    };
    CHECK(withAge(-1) == u"age"_s);
    CHECK(withAge(0).isEmpty());
    CHECK(withAge(120).isEmpty());
    CHECK(withAge(121) == u"age"_s);
    const auto withHue = [](int hue) {
        Persona persona = roseline();
        persona.hue = hue;
        return refused(persona);
    };
    CHECK(withHue(-1) == u"hue"_s);
    CHECK(withHue(0).isEmpty());
    CHECK(withHue(7).isEmpty());
    CHECK(withHue(8) == u"hue"_s);
}

TEST_CASE("Rules of statements and journeys", "[persona][rules]")
{
    Statement statement;
    CHECK(refused(statement) == u"text"_s);
    statement.text = u"Un seul numéro, et quelqu’un au bout."_s;
    CHECK(refused(statement).isEmpty());

    JourneyStep step;
    CHECK(refused(step) == u"title"_s);
    step.title = u"Appeler"_s;
    for (const int emotion : {-2, -1, 0, 1, 2}) {
        step.emotion = emotion;
        CHECK(refused(step).isEmpty());
    }
    for (const int emotion : {-3, 3}) {
        step.emotion = emotion;
        CHECK(refused(step) == u"emotion"_s);
    }
}

TEST_CASE("Rules of challenge questions and letters", "[persona][rules]")
{
    ChallengeQuestion question;
    CHECK(refused(question) == u"text"_s);
    question.text = u"Comment favoriser la rencontre ?"_s;
    CHECK(refused(question).isEmpty());
    question.horizon = QDate(1018, 12, 31);
    CHECK(refused(question) == u"horizon"_s);
    question.horizon = QDate(2018, 12, 31);
    question.writtenOn = QDate(2201, 1, 1);
    CHECK(refused(question) == u"written_on"_s);

    ChallengeLetter letter;
    CHECK(refused(letter).isEmpty());
    letter.writtenOn = QDate(1, 1, 1);
    CHECK(refused(letter) == u"written_on"_s);

    Difficulty difficulty;
    CHECK(refused(difficulty) == u"title"_s);
    difficulty.text = u"La machine raccroche."_s;
    CHECK(refused(difficulty).isEmpty());
    difficulty = {};
    difficulty.title = u"Au téléphone"_s;
    CHECK(refused(difficulty).isEmpty());

    CHECK(refused(Expectation()) == u"text"_s);
}

TEST_CASE("Badge letters count without a zero", "[persona][rules]")
{
    CHECK(badgeLetter(0) == u"A"_s);
    CHECK(badgeLetter(7) == u"H"_s);
    CHECK(badgeLetter(25) == u"Z"_s);
    CHECK(badgeLetter(26) == u"AA"_s);
    CHECK(badgeLetter(27) == u"AB"_s);
    CHECK(badgeLetter(51) == u"AZ"_s);
    CHECK(badgeLetter(52) == u"BA"_s);
    CHECK(badgeLetter(701) == u"ZZ"_s);
    CHECK(badgeLetter(702) == u"AAA"_s);
    CHECK(badgeLetter(-1).isEmpty());
}

TEST_CASE("The next colour is the first that is free, then the least used", "[persona][rules]")
{
    const auto next = [](std::initializer_list<int> hues) {
        std::vector<Persona> personas;
        for (const int hue : hues) {
            personas.push_back(roseline());
            personas.back().hue = hue;
        }
        return nextHue(personas);
    };
    CHECK(next({}) == 0);
    CHECK(next({0, 1}) == 2);
    CHECK(next({0, 2, 3}) == 1);
    CHECK(next({1, 2, 3, 4, 5, 6, 7}) == 0);
    CHECK(next({0, 1, 2, 3, 4, 5, 6, 7}) == 0);
    CHECK(next({0, 0, 1, 2, 3, 4, 5, 6, 7}) == 1);
    CHECK(next({99, -1}) == 0);
}

TEST_CASE("A difficulty's number is its place from 1", "[persona][rules]")
{
    Difficulty difficulty;
    CHECK(numberOf(difficulty) == 1);
    difficulty.position = 4;
    CHECK(numberOf(difficulty) == 5);
}

TEST_CASE("A verbatim that no user said is flagged", "[persona][rules]")
{
    Persona persona = roseline();
    Evidence source;
    source.id = EvidenceId(7081);
    source.kind = EvidenceKind::Verbatim;
    source.voice = Voice::User;
    source.text = u"Au téléphone : j’ai tapé 1, j’ai tapé 3, et personne."_s;

    CHECK(verbatimOrigin(persona, {}) == VerbatimOrigin::Empty);
    persona.verbatim = u"J’ai tapé 1, j’ai tapé 3."_s;
    CHECK(verbatimOrigin(persona, {}) == VerbatimOrigin::Unsourced);
    // The evidence of another persona is no source of this one.
    CHECK(verbatimOrigin(persona, source) == VerbatimOrigin::Unsourced);
    persona.verbatimEvidence = source.id;
    CHECK(verbatimOrigin(persona, source) == VerbatimOrigin::UserSaid);
    persona.verbatim = u"J’ai tapé 9."_s;
    CHECK(verbatimOrigin(persona, source) == VerbatimOrigin::OtherWords);
    persona.verbatim = u"J’ai tapé 1, j’ai tapé 3."_s;
    source.voice = Voice::Actor;
    CHECK(verbatimOrigin(persona, source) == VerbatimOrigin::ActorPerception);
    for (const EvidenceKind kind : {EvidenceKind::Observation, EvidenceKind::Fact, EvidenceKind::Analysis}) {
        source.voice = Voice::User;
        source.kind = kind;
        CHECK(verbatimOrigin(persona, source) == VerbatimOrigin::NotAQuotation);
    }

    CHECK_FALSE(isFlagged(VerbatimOrigin::Empty));
    CHECK_FALSE(isFlagged(VerbatimOrigin::UserSaid));
    CHECK(isFlagged(VerbatimOrigin::Unsourced));
    CHECK(isFlagged(VerbatimOrigin::NotAQuotation));
    CHECK(isFlagged(VerbatimOrigin::ActorPerception));
    CHECK(isFlagged(VerbatimOrigin::OtherWords));
}

TEST_CASE("A quotation holds the words that were said, in their order", "[persona][rules]")
{
    const QString said = u"Moi, l'été, j’attends le car. Il ne vient pas !"_s;
    CHECK(isQuotedFrom(said, said));
    CHECK(isQuotedFrom(u"« J'ATTENDS le car »"_s, said));
    CHECK(isQuotedFrom(u"Moi […] il ne vient pas"_s, said));
    CHECK(isQuotedFrom(u"… le car... vient pas…"_s, said));
    CHECK(isQuotedFrom(u"…"_s, said));
    CHECK_FALSE(isQuotedFrom(u"il vient"_s, said));
    CHECK_FALSE(isQuotedFrom(u"le car … moi"_s, said)); // the other way round
    CHECK_FALSE(isQuotedFrom(u"attend"_s, said));       // half a word
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/programmejson.h"
#include "core/documents/sample.h"
#include "tests/core/thread/threadchain.h"

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("the thread is told from a persona up to the voices and down to the promises", "[thread][trace]")
{
    ThreadChain chain;
    CHECK(chain.outline(Kind::Persona, chain.sarah.id.value) ==
          QStringLiteral("Persona: Sarah\n"
                         "\n"
                         "What it rests on\n"
                         "    – Need: “Aller au bourg sans voiture”\n"
                         "        – Pain point: Le car ne passe plus — 1 piece · 1 source · 1 user voice\n"
                         "            ! Needs more sources: 1 so far.\n"
                         "            – A user says (mère seule): “Sans voiture, on ne va nulle part.”\n"
                         "                – Interview: Au café de Luzech — 12 January 2018\n"
                         "\n"
                         "What rests on it\n"
                         "    – Challenge letter: Monsieur le préfet%1\n"
                         "        – Difficulty 1: Il n’y a plus de car\n"
                         "            – Promise: Un car le mardi — 31 December 2018 · before the lab\n")
              .arg(chain.letter.writtenOn.isValid() ? QStringLiteral(" — 7 February 2018") : QString()));
}

TEST_CASE("the thread is told back from a voice, an irritant, a source and the letters", "[thread][trace]")
{
    ThreadChain chain;
    CHECK(chain.outline(Kind::Evidence, chain.said.id.value) ==
          QStringLiteral("A user says (mère seule): “Sans voiture, on ne va nulle part.”\n"
                         "\n"
                         "What it rests on\n"
                         "    – Interview: Au café de Luzech — 12 January 2018\n"
                         "\n"
                         "What rests on it\n"
                         "    – Pain point: Le car ne passe plus — 1 piece · 1 source · 1 user voice\n"
                         "        – Need (Sarah): “Aller au bourg sans voiture”\n"
                         "        – Difficulty 1 (Sarah): Il n’y a plus de car\n"
                         "            – Promise: Un car le mardi — 31 December 2018 · before the lab\n"));

    const Trace irritant = chain.trace(Kind::Irritant, chain.irritant.id.value);
    REQUIRE(irritant.voices.size() == 2); // and that it needs more sources
    CHECK(irritant.voices[1].id == chain.said.id.value);
    REQUIRE(irritant.answers.size() == 2);
    CHECK(irritant.answers[0].part == TracePart::Sentence);
    CHECK(irritant.answers[0].id == chain.sarah.id.value);
    CHECK(irritant.promises == 1);
    CHECK(irritant.userVoices == 1);

    const Trace interview = chain.trace(Kind::Interview, chain.interview.id.value);
    CHECK(interview.voices.empty());
    REQUIRE(interview.answers.size() == 1);
    CHECK(interview.answers[0].id == chain.said.id.value);
    CHECK(interview.promises == 1);
    CHECK(interview.sources == 1);
    CHECK(interview.gaps == 0);

    const Trace challenge = chain.trace(Kind::ChallengeLetter, chain.letter.id.value);
    CHECK(challenge.item.by == QStringLiteral("Sarah"));
    CHECK(challenge.userVoices == 1);
    CHECK(challenge.promises == 1);

    const Trace answer = chain.trace(Kind::EngagementLetter, chain.answer.id.value);
    REQUIRE(answer.voices.size() == 1);
    CHECK(answer.voices[0].part == TracePart::Promise);
    CHECK(answer.voices[0].children.at(0).part == TracePart::Difficulty);
    CHECK(answer.userVoices == 1);

    REQUIRE_FAILS(traceOf(chain.programme.connection(), Kind::Persona, 4711), ErrorCode::NotFound);
    REQUIRE_FAILS(traceOf(chain.programme.connection(), Kind::Theme, 1), ErrorCode::Invalid);
    CHECK_FALSE(isOnThread(Kind::Theme));
}

TEST_CASE("every gap in the thread is named", "[thread][trace]")
{
    ThreadChain chain;
    Services& services = chain.services;
    const auto gaps = [&](Kind kind, qint64 id, const char* sentence) { return chain.gaps(kind, id, sentence); };
    const qint64 sarah = chain.sarah.id.value;

    REQUIRE(
        services.statements.add({{}, chain.sarah.id, StatementKind::Story, QStringLiteral("Elle est née ici."), 0}));
    CHECK(gaps(Kind::Persona, sarah, "It rests on nothing yet: nobody told us this.") == 1);

    Persona persona = chain.sarah;
    persona.verbatim = QStringLiteral("On tourne en rond.");
    REQUIRE(services.personas.update(persona));
    CHECK(gaps(Kind::Persona, sarah, "No user is known to have said this.") == 1);
    persona.verbatimEvidence = chain.said.id;
    REQUIRE(services.personas.update(persona));
    CHECK(gaps(Kind::Persona, sarah, "No user is known to have said this.") == 1); // something else was said
    persona.verbatim = chain.said.text;
    REQUIRE(services.personas.update(persona));
    CHECK(gaps(Kind::Persona, sarah, "No user is known to have said this.") == 0);

    Irritant bare;
    bare.title = QStringLiteral("Les guichets ferment");
    bare = services.irritants.add(bare).value();
    CHECK(gaps(Kind::Irritant, bare.id.value, "It rests on no evidence yet.") == 1);
    CHECK(gaps(Kind::Irritant, bare.id.value, "No persona carries it yet.") == 1);

    Evidence lonely;
    lonely.text = QStringLiteral("Trois guichets, un seul ouvert.");
    lonely = services.evidence.record(lonely).value();
    CHECK(gaps(Kind::Evidence, lonely.id.value, "Where this was heard or seen is not known.") == 1);
    CHECK(gaps(Kind::Evidence, lonely.id.value, "Nothing rests on it yet.") == 1);

    Interview silent;
    silent.title = QStringLiteral("Sans notes");
    silent = services.interviews.add(silent).value();
    CHECK(gaps(Kind::Interview, silent.id.value, "No evidence was drawn from its notes yet.") == 1);

    const auto second =
        services.challengeLetters.addDifficulty({{}, chain.letter.id, QStringLiteral("Personne ne répond"), {}, 0});
    REQUIRE(second);
    CHECK(gaps(Kind::ChallengeLetter, chain.letter.id.value, "It rests on no pain point yet.") == 1);
    CHECK(gaps(Kind::ChallengeLetter, chain.letter.id.value, "No promise answers it yet.") == 1);
    CHECK(gaps(Kind::EngagementLetter, chain.answer.id.value, "No promise answers it yet.") == 1);
    Promise loose;
    loose.letter = chain.answer.id;
    loose.title = QStringLiteral("Une page web");
    REQUIRE(services.promises.add(loose));
    CHECK(gaps(Kind::EngagementLetter, chain.answer.id.value, "It answers no difficulty.") == 1);

    const Persona karim = services.personas.addNamed(QStringLiteral("Karim")).value();
    CHECK(gaps(Kind::Persona, karim.id.value, "No challenge letter is written yet.") == 1);
    CHECK(gaps(Kind::Persona, karim.id.value, "The sheet says nothing yet.") == 1);
    // Nobody has voted, and no letter to him is begun: that nothing answers yet is no gap.
    const ChallengeLetter his = services.challengeLetters.begin(karim.id).value();
    REQUIRE(services.challengeLetters.addDifficulty({{}, his.id, QStringLiteral("Loin de tout"), {}, 0}));
    CHECK(gaps(Kind::Persona, karim.id.value, "No promise answers it yet.") == 0);
}

TEST_CASE("what hangs on an irritant is told where it comes first", "[thread][trace]")
{
    ThreadChain chain;
    const Statement other =
        chain.services.statements.add({{}, chain.sarah.id, StatementKind::Obstacle, QStringLiteral("Plus de car"), 0})
            .value();
    REQUIRE(chain.services.statements.linkIrritant(other.id, chain.irritant.id));
    const Trace trace = chain.trace(Kind::Persona, chain.sarah.id.value);
    REQUIRE(trace.voices.size() == 2);
    CHECK_FALSE(trace.voices[0].children.at(0).again);
    CHECK(trace.voices[1].children.at(0).again);
    CHECK(trace.voices[1].children.at(0).children.empty());
    CHECK(trace.userVoices == 1);
    CHECK(outlineOf(trace, Language::English).count(QStringLiteral("as above")) == 1);
}

TEST_CASE("sentences that rest on evidence directly or through an irritant are told apart", "[thread][trace]")
{
    ThreadChain chain;
    const auto on = [&](Kind kind, qint64 id) {
        auto sentences = sentencesRestingOn(chain.programme.connection(), kind, id);
        REQUIRE_OK(sentences);
        return *sentences;
    };
    CHECK(on(Kind::Irritant, chain.irritant.id.value).size() == 1);
    CHECK(on(Kind::Irritant, chain.irritant.id.value).front().notes.empty());
    REQUIRE(on(Kind::Evidence, chain.said.id.value).size() == 1);
    CHECK(on(Kind::Evidence, chain.said.id.value).front().notes.size() == 1);
    // Linked both ways it is one sentence, and rests directly; the verbatim comes first.
    REQUIRE(chain.services.statements.linkEvidence(chain.need.id, chain.said.id));
    Persona persona = chain.sarah;
    persona.verbatim = QStringLiteral("On ne va nulle part.");
    persona.verbatimEvidence = chain.said.id;
    REQUIRE(chain.services.personas.update(persona));
    const std::vector<TraceNode> both = on(Kind::Evidence, chain.said.id.value);
    REQUIRE(both.size() == 2);
    CHECK(both[0].words == QStringLiteral("On ne va nulle part."));
    CHECK(both[1].words == chain.need.text);
    CHECK(both[1].notes.empty());
    REQUIRE_FAILS(sentencesRestingOn(chain.programme.connection(), Kind::Theme, 1), ErrorCode::Invalid);
}

TEST_CASE("the threads of the sample agree with what each room counts", "[thread][trace]")
{
    ProgrammeFixture programme({programmeSchema()});
    SeededRandom random(1);
    const auto sample = readSample(QStringLiteral("cahors"), random);
    REQUIRE_OK(sample);
    REQUIRE(addContent(programme.file(), *sample));
    Services services(programme.file());
    const auto support = services.personas.read().support();
    REQUIRE_OK(support);
    const auto personas = services.personas.read().all();
    REQUIRE(personas->size() == 8);
    for (const Persona& persona : *personas) {
        INFO(persona.firstName.toStdString());
        const auto trace = traceOf(programme.connection(), Kind::Persona, persona.id.value);
        REQUIRE_OK(trace);
        const PersonaSupport& counted = support->at(persona.id);
        CHECK(static_cast<int>(trace->voices.size()) == counted.statements + 1); // the verbatim
        CHECK(trace->sources == counted.sources);
        CHECK(trace->userVoices > 0);
        CHECK(trace->userVoices <= counted.pieces);
        // A statement whose irritants rest on nothing is bare too; the gap is named at the irritant then.
        CHECK(gapsSaying(trace->voices, "It rests on nothing yet: nobody told us this.") <=
              counted.unsupportedStatements);
        REQUIRE(trace->answers.size() == 1);
        const auto letter = services.challengeLetters.read().of(persona.id);
        CHECK(trace->answers[0].children.size() ==
              services.challengeLetters.read().difficulties((*letter)->id)->size());
    }
    // Each irritant is reached from each of its pieces, and the other way round.
    const auto links = services.irritants.read().links();
    REQUIRE_OK(links);
    for (std::size_t i = 0; i < links->size(); i += 17) {
        const IrritantEvidence& link = (*links)[i];
        const auto down = traceOf(programme.connection(), Kind::Evidence, link.evidence.value);
        REQUIRE_OK(down);
        CHECK(std::ranges::any_of(down->answers, [&](const TraceNode& node) {
            return node.part == TracePart::Irritant && node.id == link.irritant.value;
        }));
        const auto up = traceOf(programme.connection(), Kind::Irritant, link.irritant.value);
        REQUIRE_OK(up);
        CHECK(std::ranges::any_of(up->voices, [&](const TraceNode& node) { return node.id == link.evidence.value; }));
    }
}

TEST_CASE("the outline of a thread reads in French too", "[thread][trace]")
{
    ThreadChain chain;
    const QString outline = chain.outline(Kind::Persona, chain.sarah.id.value, Language::French);
    CHECK(outline.contains(QStringLiteral("Un usager dit")));
    CHECK(outline.contains(QStringLiteral("12 janvier 2018")));
    CHECK_FALSE(outline.contains(QStringLiteral("What")));
}

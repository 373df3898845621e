// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/thread/traceknots.h"

#include "core/persona/personarules.h"
#include "core/sprint/sprintwords.h"

#include <optional>

namespace filrouge {

namespace {

TraceNode knot(TracePart part, Kind kind, qint64 id, Text label, const QString& words)
{
    TraceNode node;
    node.part = part;
    node.kind = kind;
    node.id = id;
    node.label = std::move(label);
    node.words = words.simplified();
    return node;
}

Text labelOf(const Evidence& evidence)
{
    const bool user = evidence.voice == Voice::User;
    switch (evidence.kind) {
    case EvidenceKind::Verbatim:
        return user ? FILROUGE_TEXT("Thread", "A user says") : FILROUGE_TEXT("Thread", "Said about users");
    case EvidenceKind::Observation:
        return FILROUGE_TEXT("Thread", "Observed");
    case EvidenceKind::Fact:
        return FILROUGE_TEXT("Thread", "Fact");
    case EvidenceKind::Analysis:
        break;
    }
    return FILROUGE_TEXT("Thread", "Analysis");
}

Text labelOf(StatementKind kind)
{
    switch (kind) {
    case StatementKind::Story:
        return FILROUGE_TEXT("Thread", "Story");
    case StatementKind::Need:
        return FILROUGE_TEXT("Thread", "Need");
    case StatementKind::Motivation:
        return FILROUGE_TEXT("Thread", "Motivation");
    case StatementKind::Obstacle:
        return FILROUGE_TEXT("Thread", "Obstacle");
    case StatementKind::Behaviour:
        return FILROUGE_TEXT("Thread", "Behaviour");
    case StatementKind::Trait:
        break;
    }
    return FILROUGE_TEXT("Thread", "Trait");
}

/// What a field test lacks to have been held.
std::optional<Text> missingOf(const FieldTest& test)
{
    if (test.wasHeld())
        return std::nullopt;
    if (test.heldOn.isValid())
        return FILROUGE_TEXT("Thread", "nothing seen is noted yet");
    return test.observation.trimmed().isEmpty() ? FILROUGE_TEXT("Thread", "not held yet")
                                                : FILROUGE_TEXT("Thread", "without its day");
}

/// What was decided on the card after its field tests.
std::optional<Text> whatCameOf(Decision decision)
{
    switch (decision) {
    case Decision::Open:
        break;
    case Decision::Keep:
        return FILROUGE_TEXT("Thread", "card kept");
    case Decision::Adjust:
        return FILROUGE_TEXT("Thread", "card adjusted");
    case Decision::Drop:
        return FILROUGE_TEXT("Thread", "card dropped");
    }
    return std::nullopt;
}

} // namespace

TraceNode knotOf(const Interview& interview)
{
    TraceNode node = knot(
        TracePart::Source, Kind::Interview, interview.id.value, FILROUGE_TEXT("Thread", "Interview"), interview.title);
    node.day = interview.heldOn;
    return node;
}

TraceNode knotOf(const Immersion& immersion)
{
    TraceNode node = knot(
        TracePart::Source, Kind::Immersion, immersion.id.value, FILROUGE_TEXT("Thread", "Immersion"), immersion.title);
    node.day = immersion.heldOn;
    return node;
}

TraceNode knotOf(const Seminar& seminar)
{
    TraceNode node =
        knot(TracePart::Source, Kind::Seminar, seminar.id.value, FILROUGE_TEXT("Thread", "Seminar"), seminar.title);
    node.day = seminar.heldOn;
    return node;
}

TraceNode knotOf(const Evidence& evidence)
{
    TraceNode node = knot(TracePart::Evidence, Kind::Evidence, evidence.id.value, labelOf(evidence), evidence.text);
    node.by = evidence.speaker;
    node.userVoice = evidence.voice == Voice::User;
    return node;
}

TraceNode knotOf(const Irritant& irritant, const IrritantWeight& weight)
{
    TraceNode node = knot(
        TracePart::Irritant, Kind::Irritant, irritant.id.value, FILROUGE_TEXT("Thread", "Pain point"), irritant.title);
    if (weight.pieces > 0) {
        node.notes = {FILROUGE_TEXT("Thread", "%n piece(s)", {}, weight.pieces),
                      FILROUGE_TEXT("Thread", "%n source(s)", {}, weight.sources),
                      FILROUGE_TEXT("Thread", "%n user voice(s)", {}, weight.userVoices)};
    }
    return node;
}

TraceNode knotOf(const Persona& persona)
{
    TraceNode node = knot(
        TracePart::Persona, Kind::Persona, persona.id.value, FILROUGE_TEXT("Thread", "Persona"), persona.firstName);
    node.by = persona.tagline;
    return node;
}

TraceNode knotOf(const Statement& statement, const QString& by)
{
    TraceNode node =
        knot(TracePart::Sentence, Kind::Persona, statement.persona.value, labelOf(statement.kind), statement.text);
    node.by = by;
    return node;
}

TraceNode verbatimKnot(const Persona& persona, const QString& by)
{
    TraceNode node =
        knot(TracePart::Sentence, Kind::Persona, persona.id.value, FILROUGE_TEXT("Thread", "Quote"), persona.verbatim);
    node.by = by;
    return node;
}

TraceNode knotOf(const ChallengeLetter& letter, const QString& by)
{
    TraceNode node = knot(TracePart::ChallengeLetter,
                          Kind::ChallengeLetter,
                          letter.id.value,
                          FILROUGE_TEXT("Thread", "Challenge letter"),
                          letter.addressee);
    node.by = by;
    node.day = letter.writtenOn;
    return node;
}

TraceNode knotOf(const Difficulty& difficulty, const QString& by)
{
    TraceNode node = knot(TracePart::Difficulty,
                          Kind::ChallengeLetter,
                          difficulty.letter.value,
                          FILROUGE_TEXT("Thread", "Difficulty %1", {QString::number(numberOf(difficulty))}),
                          difficulty.title.trimmed().isEmpty() ? difficulty.text : difficulty.title);
    node.by = by;
    return node;
}

TraceNode knotOf(const EngagementLetter& letter, const QString& to)
{
    TraceNode node = knot(TracePart::EngagementLetter,
                          Kind::EngagementLetter,
                          letter.id.value,
                          FILROUGE_TEXT("Thread", "Engagement letter to %1", {to.simplified()}),
                          {});
    node.day = letter.writtenOn;
    return node;
}

TraceNode knotOf(const Promise& promise, const QString& owner)
{
    TraceNode node = knot(TracePart::Promise,
                          Kind::EngagementLetter,
                          promise.letter.value,
                          FILROUGE_TEXT("Thread", "Promise"),
                          promise.title.trimmed().isEmpty() ? promise.description : promise.title);
    node.by = owner;
    node.day = promise.dueOn;
    return node;
}

TraceNode knotOf(const Solution& solution, const QString& team, const QString& bundle)
{
    TraceNode node = knot(
        TracePart::Solution, Kind::Solution, solution.id.value, FILROUGE_TEXT("Thread", "Solution"), solution.title);
    node.by = team;
    if (!bundle.trimmed().isEmpty())
        node.notes.push_back(FILROUGE_TEXT("Thread", "bundle “%1”", {bundle.simplified()}));
    return node;
}

TraceNode knotOf(const Card& card)
{
    TraceNode node = knot(TracePart::Card, Kind::Card, card.id.value, FILROUGE_TEXT("Thread", "Card"), card.title);
    if (card.iteration > 1 || card.decision == Decision::Adjust) // adjusting opens the next one
        node.notes.push_back(FILROUGE_TEXT("Thread", "iteration %1", {QString::number(card.iteration)}));
    const bool decided = card.decision != Decision::Open;
    node.notes.push_back(decided ? wordsFor(card.decision) : wordsFor(card.stage));
    if (decided && !card.reason.trimmed().isEmpty())
        node.notes.push_back(FILROUGE_TEXT("Thread", "reason: %1", {card.reason.simplified()}));
    return node;
}

// What was learnt says most of a field test, then what was seen; before it is held there is what one believes.
TraceNode knotOf(const FieldTest& test, const QString& place, Decision decision)
{
    const auto said = [](const QString& text) { return !text.trimmed().isEmpty(); };
    Text label = FILROUGE_TEXT("Thread", "Field test");
    QString words = said(test.hypothesis) ? test.hypothesis : test.mockUp;
    if (said(test.lesson)) {
        label = FILROUGE_TEXT("Thread", "Field test, lesson");
        words = test.lesson;
    } else if (said(test.observation)) {
        label = FILROUGE_TEXT("Thread", "Field test, what was seen");
        words = test.observation;
    }
    TraceNode node = knot(TracePart::FieldTest, Kind::FieldTest, test.id.value, std::move(label), words);
    node.by = test.whoTested;
    node.day = test.heldOn;
    node.held = test.wasHeld();
    if (!place.isEmpty())
        node.notes.push_back(FILROUGE_TEXT("Thread", "place: %1", {place}));
    if (test.testers > 0)
        node.notes.push_back(FILROUGE_TEXT("Thread", "%n tester(s)", {}, test.testers));
    if (const std::optional<Text> missing = missingOf(test))
        node.notes.push_back(*missing);
    else if (const std::optional<Text> then = whatCameOf(decision))
        node.notes.push_back(*then);
    return node;
}

TraceNode gapOf(Text sentence)
{
    TraceNode node;
    node.label = std::move(sentence);
    return node;
}

} // namespace filrouge

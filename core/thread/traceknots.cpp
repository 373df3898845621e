// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/thread/traceknots.h"

#include "core/persona/personarules.h"

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

TraceNode gapOf(Text sentence)
{
    TraceNode node;
    node.label = std::move(sentence);
    return node;
}

} // namespace filrouge

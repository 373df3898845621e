// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/thread/threadchain.h"

namespace filrouge::tests {

ThreadChain::ThreadChain()
{
    interview.title = QStringLiteral("Au café de Luzech");
    interview.heldOn = QDate(2018, 1, 12);
    interview = services.interviews.add(interview).value();
    irritant.title = QStringLiteral("Le car ne passe plus");
    irritant = services.irritants.add(irritant).value();
    said.text = QStringLiteral("Sans voiture,\non ne va nulle part.");
    said.voice = Voice::User;
    said.speaker = QStringLiteral("mère seule");
    said.interview = interview.id;
    said = services.evidence.record(said, {irritant.id}).value();
    sarah = services.personas.addNamed(QStringLiteral("Sarah")).value();
    need =
        services.statements.add({{}, sarah.id, StatementKind::Need, QStringLiteral("Aller au bourg sans voiture"), 0})
            .value();
    REQUIRE(services.statements.linkIrritant(need.id, irritant.id));
    letter = services.challengeLetters.begin(sarah.id).value();
    letter.addressee = QStringLiteral("Monsieur le préfet");
    REQUIRE(services.challengeLetters.update(letter));
    difficulty =
        services.challengeLetters.addDifficulty({{}, letter.id, QStringLiteral("Il n’y a plus de car"), {}, 0}).value();
    REQUIRE(services.challengeLetters.linkIrritant(difficulty.id, irritant.id));
    answer.persona = sarah.id;
    answer = services.engagementLetters.add(answer).value();
    promise.letter = answer.id;
    promise.title = QStringLiteral("Un car le mardi");
    promise.dueOn = QDate(2018, 12, 31);
    promise = services.promises.add(promise, {difficulty.id}).value();
}

Trace ThreadChain::trace(Kind kind, qint64 id)
{
    auto traced = traceOf(programme.connection(), kind, id);
    REQUIRE_OK(traced);
    return *traced;
}

QString ThreadChain::outline(Kind kind, qint64 id, Language language)
{
    return outlineOf(trace(kind, id), language).replace(QChar(0xA0), QLatin1Char(' ')); // in dates
}

int ThreadChain::gaps(Kind kind, qint64 id, const char* sentence)
{
    const Trace found = trace(kind, id);
    return gapsSaying(found.voices, sentence) + gapsSaying(found.answers, sentence);
}

int gapsSaying(const std::vector<TraceNode>& nodes, const char* sentence)
{
    int count = 0;
    for (const TraceNode& node : nodes) {
        count += node.part == TracePart::Gap && QByteArray(node.label.source) == sentence ? 1 : 0;
        count += gapsSaying(node.children, sentence);
    }
    return count;
}

std::vector<TraceNode> knotsOf(TracePart part, const std::vector<TraceNode>& nodes)
{
    std::vector<TraceNode> knots;
    for (const TraceNode& node : nodes) {
        if (node.part == part)
            knots.push_back(node);
        const std::vector<TraceNode> below = knotsOf(part, node.children);
        knots.insert(knots.end(), below.begin(), below.end());
    }
    return knots;
}

} // namespace filrouge::tests

// SPDX-License-Identifier: GPL-3.0-or-later
// The two ways along the thread: towards the voices, and towards the promises and the lab.
#include "core/persona/personarules.h"
#include "core/thread/traceknots.h"
#include "core/thread/tracereader.h"

#include <algorithm>
#include <tuple>

namespace filrouge {

Result<TraceNode> TraceReader::sourceOf(const Evidence& evidence)
{
    if (evidence.interview) {
        FILROUGE_TRY_VALUE(interview, interviews_.find(*evidence.interview));
        return knotOf(interview);
    }
    if (evidence.immersion) {
        FILROUGE_TRY_VALUE(immersion, immersions_.find(*evidence.immersion));
        return knotOf(immersion);
    }
    if (evidence.seminar) {
        FILROUGE_TRY_VALUE(seminar, seminars_.find(*evidence.seminar));
        return knotOf(seminar);
    }
    return gapOf(FILROUGE_TEXT("Thread", "Where this was heard or seen is not known."));
}

Result<TraceNode> TraceReader::heard(const Evidence& evidence)
{
    TraceNode node = knotOf(evidence);
    FILROUGE_TRY_VALUE(source, sourceOf(evidence));
    node.children.push_back(std::move(source));
    return node;
}

Result<TraceReader::Nodes> TraceReader::heard(std::vector<Evidence> evidence)
{
    std::ranges::stable_sort(evidence, {}, &Evidence::voice);
    Nodes nodes;
    for (const Evidence& each : evidence) {
        FILROUGE_TRY_VALUE(node, heard(each));
        nodes.push_back(std::move(node));
    }
    return nodes;
}

Result<TraceNode> TraceReader::knot(const Irritant& irritant) const
{
    FILROUGE_TRY_VALUE(weight, irritants_.weight(irritant.id));
    return knotOf(irritant, weight);
}

Result<TraceNode> TraceReader::behind(const Irritant& irritant)
{
    FILROUGE_TRY_VALUE(weight, irritants_.weight(irritant.id));
    TraceNode node = knotOf(irritant, weight);
    if (!told_.insert(irritant.id).second) {
        node.again = true;
        return node;
    }
    if (weight.pieces == 0) {
        node.children.push_back(gapOf(FILROUGE_TEXT("Thread", "It rests on no evidence yet.")));
        return node;
    }
    if (weight.needsMoreSources())
        node.children.push_back(gapOf(FILROUGE_TEXT("Thread", "Needs more sources: %n so far.", {}, weight.sources)));
    FILROUGE_TRY_VALUE(evidence, evidence_.of(irritant.id));
    FILROUGE_TRY_VALUE(pieces, heard(std::move(evidence)));
    node.children.insert(node.children.end(), pieces.begin(), pieces.end());
    return node;
}

Result<TraceReader::Nodes> TraceReader::behind(const std::vector<Difficulty>& difficulties, ChallengeLetterId letter)
{
    FILROUGE_TRY_VALUE(links, challenges_.irritantLinks(letter));
    Nodes nodes;
    for (const Difficulty& difficulty : difficulties) {
        TraceNode node = knotOf(difficulty, {});
        for (const DifficultyIrritant& link : links) {
            if (link.difficulty != difficulty.id)
                continue;
            FILROUGE_TRY_VALUE(irritant, irritants_.find(link.irritant));
            FILROUGE_TRY_VALUE(behindIt, behind(irritant));
            node.children.push_back(std::move(behindIt));
        }
        if (node.children.empty())
            node.children.push_back(gapOf(FILROUGE_TEXT("Thread", "It rests on no pain point yet.")));
        nodes.push_back(std::move(node));
    }
    return nodes;
}

Result<TraceReader::Nodes> TraceReader::behindSentencesOf(const Persona& persona)
{
    Nodes nodes;
    if (!persona.verbatim.trimmed().isEmpty() || persona.verbatimEvidence) {
        std::optional<Evidence> source;
        if (persona.verbatimEvidence) {
            FILROUGE_TRY_VALUE(evidence, evidence_.find(*persona.verbatimEvidence));
            source = std::move(evidence);
        }
        TraceNode node = verbatimKnot(persona, {});
        if (isFlagged(verbatimOrigin(persona, source)))
            node.children.push_back(gapOf(FILROUGE_TEXT("Thread", "No user is known to have said this.")));
        if (source) {
            FILROUGE_TRY_VALUE(said, heard(*source));
            node.children.push_back(std::move(said));
        }
        nodes.push_back(std::move(node));
    }
    FILROUGE_TRY_VALUE(statements, personas_.statements(persona.id));
    FILROUGE_TRY_VALUE(pieces, personas_.evidenceLinks(persona.id));
    FILROUGE_TRY_VALUE(irritants, personas_.irritantLinks(persona.id));
    std::ranges::stable_sort(statements, {}, &Statement::kind); // as the sheet has them
    for (const Statement& statement : statements) {
        TraceNode node = knotOf(statement, {});
        std::vector<Evidence> direct;
        for (const StatementEvidence& link : pieces)
            if (link.statement == statement.id) {
                FILROUGE_TRY_VALUE(evidence, evidence_.find(link.evidence));
                direct.push_back(std::move(evidence));
            }
        FILROUGE_TRY_VALUE(said, heard(std::move(direct)));
        node.children = std::move(said);
        for (const StatementIrritant& link : irritants)
            if (link.statement == statement.id) {
                FILROUGE_TRY_VALUE(irritant, irritants_.find(link.irritant));
                FILROUGE_TRY_VALUE(behindIt, behind(irritant));
                node.children.push_back(std::move(behindIt));
            }
        if (node.children.empty())
            node.children.push_back(gapOf(FILROUGE_TEXT("Thread", "It rests on nothing yet: nobody told us this.")));
        nodes.push_back(std::move(node));
    }
    if (nodes.empty())
        nodes.push_back(gapOf(FILROUGE_TEXT("Thread", "The sheet says nothing yet.")));
    return nodes;
}

Result<TraceReader::Nodes> TraceReader::behind(const Promise& promise, bool named)
{
    FILROUGE_TRY_VALUE(answers, letters_.answers(promise.id));
    std::vector<Difficulty> answered;
    for (const PromiseDifficulty& answer : answers) {
        FILROUGE_TRY_VALUE(difficulty, challenges_.difficultyStore().find(answer.difficulty));
        answered.push_back(std::move(difficulty));
    }
    if (answered.empty())
        return Nodes{gapOf(FILROUGE_TEXT("Thread", "It answers no difficulty."))};
    std::ranges::sort(answered, {}, [](const Difficulty& each) { return std::tuple(each.letter, each.position); });
    Nodes nodes;
    for (const Difficulty& difficulty : answered) {
        FILROUGE_TRY_VALUE(behindIt, behind({difficulty}, difficulty.letter));
        if (named) {
            FILROUGE_TRY_VALUE(sender, senderOf(difficulty.letter));
            behindIt.front().by = sender.firstName;
        }
        nodes.push_back(std::move(behindIt.front()));
    }
    return nodes;
}

Result<TraceReader::Nodes> TraceReader::behind(const Solution& solution)
{
    FILROUGE_TRY_VALUE(answers, lab_.solutions().answers(solution.id));
    std::vector<Promise> promises;
    for (const SolutionPromise& answer : answers) {
        FILROUGE_TRY_VALUE(promise, letters_.find(answer.promise));
        promises.push_back(std::move(promise));
    }
    if (promises.empty())
        return Nodes{gapOf(FILROUGE_TEXT("Thread", "The solution answers no promise yet."))};
    std::ranges::sort(promises, {}, [](const Promise& each) { return std::tuple(each.letter, each.position); });
    Nodes nodes;
    for (const Promise& promise : promises) {
        FILROUGE_TRY_VALUE(node, knot(promise));
        FILROUGE_TRY_VALUE(difficulties, behind(promise, true));
        node.children = std::move(difficulties);
        nodes.push_back(std::move(node));
    }
    return nodes;
}

Result<TraceReader::Nodes> TraceReader::behind(const Card& card)
{
    Nodes nodes;
    if (card.solution) {
        FILROUGE_TRY_VALUE(solution, lab_.solutions().find(*card.solution));
        FILROUGE_TRY_VALUE(node, lab_.knot(solution));
        FILROUGE_TRY_VALUE(promises, behind(solution));
        node.children = std::move(promises);
        nodes.push_back(std::move(node));
    } else {
        nodes.push_back(gapOf(FILROUGE_TEXT("Thread", "The card belongs to no solution yet.")));
    }
    FILROUGE_TRY_VALUE(earlier, lab_.before(card));
    nodes.insert(nodes.end(), earlier.begin(), earlier.end());
    return nodes;
}

Result<TraceReader::Nodes> TraceReader::sentences(const std::vector<RestingSentence>& resting)
{
    Nodes nodes;
    for (const RestingSentence& sentence : resting) {
        FILROUGE_TRY_VALUE(persona, personas_.find(sentence.persona));
        if (!sentence.statement) {
            nodes.push_back(verbatimKnot(persona, persona.firstName));
            continue;
        }
        FILROUGE_TRY_VALUE(statement, personas_.statementStore().find(sentence.statement));
        nodes.push_back(knotOf(statement, persona.firstName));
    }
    return nodes;
}

Result<TraceReader::Nodes> TraceReader::sentencesOn(Kind kind, qint64 id)
{
    if (kind != Kind::Evidence && kind != Kind::Irritant)
        return fail(ErrorCode::Invalid, QStringLiteral("kind"), QString::number(static_cast<int>(kind)));
    FILROUGE_TRY_VALUE(
        resting, kind == Kind::Evidence ? personas_.restingOn(EvidenceId(id)) : personas_.restingOn(IrritantId(id)));
    FILROUGE_TRY_VALUE(nodes, sentences(resting));
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (!resting[i].directly)
            nodes[i].notes.push_back(FILROUGE_TEXT("Thread", "through a pain point"));
    return nodes;
}

Result<TraceNode> TraceReader::carrying(const Irritant& irritant)
{
    FILROUGE_TRY_VALUE(node, knot(irritant));
    if (!carried_.insert(irritant.id).second) {
        node.again = true;
        return node;
    }
    FILROUGE_TRY_VALUE(resting, personas_.restingOn(irritant.id));
    FILROUGE_TRY_VALUE(said, sentences(resting));
    node.children = std::move(said);
    FILROUGE_TRY_VALUE(difficulties, challenges_.difficultiesNaming(irritant.id));
    for (const Difficulty& difficulty : difficulties) {
        FILROUGE_TRY_VALUE(sender, senderOf(difficulty.letter));
        FILROUGE_TRY_VALUE(asked, answering(difficulty, sender.firstName, sender.id));
        node.children.push_back(std::move(asked));
    }
    if (resting.empty() && difficulties.empty())
        node.children.push_back(gapOf(FILROUGE_TEXT("Thread", "No persona carries it yet.")));
    return node;
}

Result<TraceReader::Nodes> TraceReader::carrying(const Evidence& evidence)
{
    Nodes nodes;
    FILROUGE_TRY_VALUE(irritants, irritants_.of(evidence.id));
    for (const Irritant& irritant : irritants) {
        FILROUGE_TRY_VALUE(node, carrying(irritant));
        nodes.push_back(std::move(node));
    }
    FILROUGE_TRY_VALUE(resting, personas_.restingOn(evidence.id));
    std::erase_if(resting, [](const RestingSentence& sentence) { return !sentence.directly; });
    FILROUGE_TRY_VALUE(said, sentences(resting));
    nodes.insert(nodes.end(), said.begin(), said.end());
    FILROUGE_TRY_VALUE(contributions, letters_.contributionsOf(evidence.id));
    for (const Contribution& contribution : contributions) {
        FILROUGE_TRY_VALUE(difficulty, challenges_.difficultyStore().find(contribution.difficulty));
        FILROUGE_TRY_VALUE(sender, senderOf(difficulty.letter));
        FILROUGE_TRY_VALUE(asked, answering(difficulty, sender.firstName, sender.id));
        nodes.push_back(std::move(asked));
    }
    if (nodes.empty())
        nodes.push_back(gapOf(FILROUGE_TEXT("Thread", "Nothing rests on it yet.")));
    return nodes;
}

Result<TraceNode> TraceReader::knot(const Promise& promise) const
{
    QString owner;
    if (promise.owner) {
        FILROUGE_TRY_VALUE(organisation, organisations_.find(*promise.owner));
        owner = organisation.name;
    }
    return knotOf(promise, owner);
}

Result<TraceNode> TraceReader::keeping(const Promise& promise)
{
    FILROUGE_TRY_VALUE(node, knot(promise));
    FILROUGE_TRY(lab_.hangSolutions(node, promise.id));
    return node;
}

Result<TraceNode> TraceReader::answering(const Difficulty& difficulty, const QString& by, PersonaId persona)
{
    TraceNode node = knotOf(difficulty, by);
    FILROUGE_TRY_VALUE(promises, letters_.promisesAnswering(difficulty.id));
    for (const Promise& promise : promises) {
        FILROUGE_TRY_VALUE(kept, keeping(promise));
        node.children.push_back(std::move(kept));
    }
    if (!promises.empty())
        return node;
    FILROUGE_TRY_VALUE(standing, standingOf(persona));
    if (standing == Standing::Awaited)
        node.children.push_back(gapOf(FILROUGE_TEXT("Thread", "No promise answers it yet.")));
    else
        node.notes.push_back(standing == Standing::HeldOver ? FILROUGE_TEXT("Thread", "held over")
                                                            : FILROUGE_TEXT("Thread", "before the vote"));
    return node;
}

Result<TraceReader::Nodes> TraceReader::answering(const std::vector<Difficulty>& difficulties, PersonaId persona)
{
    Nodes nodes;
    for (const Difficulty& difficulty : difficulties) {
        FILROUGE_TRY_VALUE(node, answering(difficulty, {}, persona));
        nodes.push_back(std::move(node));
    }
    if (nodes.empty())
        nodes.push_back(gapOf(FILROUGE_TEXT("Thread", "The letter names no difficulty yet.")));
    return nodes;
}

} // namespace filrouge

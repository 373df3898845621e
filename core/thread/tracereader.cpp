// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/thread/tracereader.h"

#include "core/persona/personarules.h"
#include "core/thread/traceknots.h"
#include "core/vote/voterepository.h"

#include <algorithm>

namespace filrouge {

namespace {

using Nodes = std::vector<TraceNode>;

/// What a reader counts once, however often the thread passes by.
struct Passed final {
    std::set<qint64> voices;
    std::set<std::pair<Kind, qint64>> sources;
    std::set<std::pair<qint64, QString>> promises;
    std::set<qint64> solutions;
    std::set<qint64> fieldTests;
    int gaps = 0;

    void pass(const Nodes& nodes)
    {
        for (const TraceNode& node : nodes) {
            if (node.part == TracePart::Gap)
                ++gaps;
            else if (node.part == TracePart::Evidence && node.userVoice)
                voices.insert(node.id);
            else if (node.part == TracePart::Source)
                sources.emplace(node.kind, node.id);
            else if (node.part == TracePart::Promise)
                promises.emplace(node.id, node.words);
            else if (node.part == TracePart::Solution)
                solutions.insert(node.id);
            else if (node.part == TracePart::FieldTest && node.held)
                fieldTests.insert(node.id);
            pass(node.children);
        }
    }
};

Result<Trace> counted(Trace trace)
{
    Passed passed;
    passed.pass({trace.item});
    passed.pass(trace.voices);
    passed.pass(trace.answers);
    trace.userVoices = static_cast<int>(passed.voices.size());
    trace.sources = static_cast<int>(passed.sources.size());
    trace.promises = static_cast<int>(passed.promises.size());
    trace.solutions = static_cast<int>(passed.solutions.size());
    trace.fieldTests = static_cast<int>(passed.fieldTests.size());
    trace.gaps = passed.gaps;
    return trace;
}

} // namespace

TraceReader::TraceReader(Connection& connection)
    : connection_(connection),
      evidence_(connection),
      irritants_(connection),
      interviews_(connection),
      immersions_(connection),
      organisations_(connection),
      personas_(connection),
      challenges_(connection),
      seminars_(connection),
      letters_(connection),
      lab_(connection)
{}

Result<Trace> TraceReader::read(Kind kind, qint64 id)
{
    const auto through = [this](const auto& found) -> Result<Trace> {
        FILROUGE_TRY_VALUE(row, found);
        FILROUGE_TRY_VALUE(trace, this->through(row));
        return counted(std::move(trace));
    };
    switch (kind) {
    case Kind::Interview:
        return through(interviews_.find(InterviewId(id)));
    case Kind::Immersion:
        return through(immersions_.find(ImmersionId(id)));
    case Kind::Evidence:
        return through(evidence_.find(EvidenceId(id)));
    case Kind::Irritant:
        return through(irritants_.find(IrritantId(id)));
    case Kind::Persona:
        return through(personas_.find(PersonaId(id)));
    case Kind::ChallengeLetter:
        return through(challenges_.find(ChallengeLetterId(id)));
    case Kind::EngagementLetter:
        return through(letters_.find(EngagementLetterId(id)));
    case Kind::Solution:
        return through(lab_.solutions().find(SolutionId(id)));
    case Kind::Card:
        return through(lab_.cards().find(CardId(id)));
    case Kind::FieldTest:
        return through(lab_.tests().find(FieldTestId(id)));
    default:
        return fail(ErrorCode::Invalid, QStringLiteral("kind"), QString::number(static_cast<int>(kind)));
    }
}

Result<Trace> TraceReader::through(const Interview& interview)
{
    FILROUGE_TRY_VALUE(heardThere, evidence_.of(interview.id));
    return throughSource(knotOf(interview), std::move(heardThere));
}

Result<Trace> TraceReader::through(const Immersion& immersion)
{
    FILROUGE_TRY_VALUE(heardThere, evidence_.of(immersion.id));
    return throughSource(knotOf(immersion), std::move(heardThere));
}

Result<Trace> TraceReader::throughSource(TraceNode source, std::vector<Evidence> heardThere)
{
    Trace trace;
    trace.item = std::move(source);
    if (heardThere.empty())
        trace.answers.push_back(gapOf(FILROUGE_TEXT("Thread", "No evidence was drawn from its notes yet.")));
    std::ranges::stable_sort(heardThere, {}, &Evidence::voice);
    for (const Evidence& each : heardThere) {
        TraceNode node = knotOf(each);
        FILROUGE_TRY_VALUE(further, carrying(each));
        node.children = std::move(further);
        trace.answers.push_back(std::move(node));
    }
    return trace;
}

Result<Trace> TraceReader::through(const Evidence& evidence)
{
    Trace trace;
    trace.item = knotOf(evidence);
    FILROUGE_TRY_VALUE(source, sourceOf(evidence));
    trace.voices.push_back(std::move(source));
    FILROUGE_TRY_VALUE(further, carrying(evidence));
    trace.answers = std::move(further);
    return trace;
}

Result<Trace> TraceReader::through(const Irritant& irritant)
{
    Trace trace;
    FILROUGE_TRY_VALUE(behindIt, behind(irritant));
    FILROUGE_TRY_VALUE(onIt, carrying(irritant));
    trace.voices = std::move(behindIt.children);
    behindIt.children.clear();
    trace.item = std::move(behindIt);
    trace.answers = std::move(onIt.children);
    return trace;
}

Result<Trace> TraceReader::through(const Persona& persona)
{
    Trace trace;
    trace.item = knotOf(persona);
    FILROUGE_TRY_VALUE(sentences, behindSentencesOf(persona));
    trace.voices = std::move(sentences);
    FILROUGE_TRY_VALUE(letter, challenges_.of(persona.id));
    if (!letter) {
        trace.answers.push_back(gapOf(FILROUGE_TEXT("Thread", "No challenge letter is written yet.")));
        return trace;
    }
    TraceNode written = knotOf(*letter, {});
    FILROUGE_TRY_VALUE(difficulties, challenges_.difficulties(letter->id));
    FILROUGE_TRY_VALUE(answers, answering(difficulties, persona.id));
    written.children = std::move(answers);
    trace.answers.push_back(std::move(written));
    return trace;
}

Result<Trace> TraceReader::through(const ChallengeLetter& letter)
{
    Trace trace;
    FILROUGE_TRY_VALUE(sender, personas_.find(letter.persona));
    trace.item = knotOf(letter, sender.firstName);
    FILROUGE_TRY_VALUE(difficulties, challenges_.difficulties(letter.id));
    FILROUGE_TRY_VALUE(voices, behind(difficulties, letter.id));
    trace.voices = std::move(voices);
    FILROUGE_TRY_VALUE(answers, answering(difficulties, letter.persona));
    trace.answers = std::move(answers);
    return trace;
}

Result<Trace> TraceReader::through(const EngagementLetter& letter)
{
    Trace trace;
    FILROUGE_TRY_VALUE(persona, personas_.find(letter.persona));
    trace.item = knotOf(letter, persona.firstName);
    FILROUGE_TRY_VALUE(promises, letters_.promises(letter.id));
    FILROUGE_TRY_VALUE(challenge, challenges_.of(letter.persona));
    std::vector<Difficulty> difficulties;
    if (challenge) {
        FILROUGE_TRY_VALUE(asked, challenges_.difficulties(challenge->id));
        difficulties = std::move(asked);
    }
    for (const Promise& promise : promises) {
        FILROUGE_TRY_VALUE(node, knot(promise));
        FILROUGE_TRY_VALUE(behindIt, behind(promise, false));
        node.children = std::move(behindIt);
        trace.voices.push_back(std::move(node));
        FILROUGE_TRY_VALUE(kept, keeping(promise));
        trace.answers.push_back(std::move(kept));
    }
    for (const Difficulty& difficulty : difficulties) {
        FILROUGE_TRY_VALUE(answers, letters_.promisesAnswering(difficulty.id));
        if (!answers.empty())
            continue;
        FILROUGE_TRY_VALUE(node, answering(difficulty, {}, letter.persona));
        trace.voices.push_back(std::move(node));
    }
    if (promises.empty() && difficulties.empty())
        trace.voices.push_back(gapOf(FILROUGE_TEXT("Thread", "No promise is written yet.")));
    return trace;
}

Result<Trace> TraceReader::through(const Solution& solution)
{
    Trace trace;
    FILROUGE_TRY_VALUE(item, lab_.knot(solution));
    FILROUGE_TRY(lab_.hangCards(item, solution));
    trace.answers = std::move(item.children);
    item.children.clear();
    trace.item = std::move(item);
    FILROUGE_TRY_VALUE(promises, behind(solution));
    trace.voices = std::move(promises);
    return trace;
}

Result<Trace> TraceReader::through(const Card& card)
{
    Trace trace;
    trace.item = knotOf(card);
    FILROUGE_TRY_VALUE(behindIt, behind(card));
    trace.voices = std::move(behindIt);
    FILROUGE_TRY_VALUE(tested, lab_.tested(card));
    FILROUGE_TRY_VALUE(later, lab_.after(card));
    trace.answers = std::move(tested);
    trace.answers.insert(trace.answers.end(), later.begin(), later.end());
    return trace;
}

Result<Trace> TraceReader::through(const FieldTest& test)
{
    Trace trace;
    FILROUGE_TRY_VALUE(card, lab_.cards().find(test.card));
    FILROUGE_TRY_VALUE(item, lab_.knot(test, card));
    trace.item = std::move(item);
    TraceNode tried = knotOf(card);
    FILROUGE_TRY_VALUE(behindIt, behind(card));
    tried.children = std::move(behindIt);
    trace.voices.push_back(std::move(tried));
    FILROUGE_TRY_VALUE(gaps, lab_.gapsAt(test, card));
    FILROUGE_TRY_VALUE(later, lab_.after(card));
    trace.answers = std::move(gaps);
    trace.answers.insert(trace.answers.end(), later.begin(), later.end());
    return trace;
}

Result<TraceReader::Standing> TraceReader::standingOf(PersonaId persona)
{
    if (const auto known = standings_.find(persona); known != standings_.end())
        return known->second;
    if (!chosen_) {
        chosen_.emplace();
        FILROUGE_TRY_VALUE(seminars, seminars_.all());
        for (const Seminar& seminar : seminars) {
            FILROUGE_TRY_VALUE(chosen, VoteRepository(connection_).chosen(seminar.id));
            chosen_->insert(chosen.begin(), chosen.end());
        }
    }
    FILROUGE_TRY_VALUE(letter, letters_.answering(persona));
    const Standing standing = letter || chosen_->contains(persona) ? Standing::Awaited
                              : chosen_->empty()                   ? Standing::BeforeTheVote
                                                                   : Standing::HeldOver;
    standings_.emplace(persona, standing);
    return standing;
}

Result<Persona> TraceReader::senderOf(ChallengeLetterId letter) const
{
    FILROUGE_TRY_VALUE(written, challenges_.find(letter));
    return personas_.find(written.persona);
}

} // namespace filrouge

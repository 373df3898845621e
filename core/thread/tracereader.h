// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagementletterrepository.h"
#include "core/field/evidencerepository.h"
#include "core/field/immersionrepository.h"
#include "core/field/interviewrepository.h"
#include "core/field/irritantrepository.h"
#include "core/field/territoryrepository.h"
#include "core/persona/challengeletterrepository.h"
#include "core/persona/personarepository.h"
#include "core/seminar/seminarrepository.h"
#include "core/thread/trace.h"
#include "core/thread/tracelab.h"

#include <map>
#include <optional>
#include <set>

namespace filrouge {

/// Ties the thread through one item out of what each room holds. For one reading: it remembers what it has come by.
class TraceReader final {
public:
    explicit TraceReader(Connection& connection);

    using Nodes = std::vector<TraceNode>;

    [[nodiscard]] Result<Trace> read(Kind kind, qint64 id);
    [[nodiscard]] Result<Nodes> sentencesOn(Kind kind, qint64 id);

private:
    Result<Trace> through(const Interview& interview);
    Result<Trace> through(const Immersion& immersion);
    Result<Trace> through(const Persona& persona);
    Result<Trace> through(const Irritant& irritant);
    Result<Trace> through(const Evidence& evidence);
    Result<Trace> through(const ChallengeLetter& letter);
    Result<Trace> through(const EngagementLetter& letter);
    Result<Trace> through(const Solution& solution);
    Result<Trace> through(const Card& card);
    Result<Trace> through(const FieldTest& test);
    Result<Trace> throughSource(TraceNode source, std::vector<Evidence> heardThere);

    // Towards the voices
    Result<TraceNode> sourceOf(const Evidence& evidence);
    Result<TraceNode> heard(const Evidence& evidence);
    Result<Nodes> heard(std::vector<Evidence> evidence);
    Result<TraceNode> behind(const Irritant& irritant);
    Result<Nodes> behind(const std::vector<Difficulty>& difficulties, ChallengeLetterId letter);
    Result<Nodes> behindSentencesOf(const Persona& persona);
    /// `named`: its difficulties say whose they are.
    Result<Nodes> behind(const Promise& promise, bool named);
    Result<Nodes> behind(const Solution& solution);
    /// Its solution, then the iterations before it.
    Result<Nodes> behind(const Card& card);
    // Towards the promises, and through the lab to the field
    Result<TraceNode> carrying(const Irritant& irritant);
    Result<Nodes> carrying(const Evidence& evidence);
    Result<TraceNode> answering(const Difficulty& difficulty, const QString& by, PersonaId persona);
    Result<Nodes> answering(const std::vector<Difficulty>& difficulties, PersonaId persona);
    Result<Nodes> sentences(const std::vector<RestingSentence>& resting);

    Result<TraceNode> keeping(const Promise& promise);

    [[nodiscard]] Result<TraceNode> knot(const Irritant& irritant) const;
    [[nodiscard]] Result<TraceNode> knot(const Promise& promise) const;
    [[nodiscard]] Result<Persona> senderOf(ChallengeLetterId letter) const;

    /// Whether promises to a persona can be expected.
    enum class Standing { BeforeTheVote, HeldOver, Awaited };
    Result<Standing> standingOf(PersonaId persona);

    Connection& connection_;
    EvidenceRepository evidence_;
    IrritantRepository irritants_;
    InterviewRepository interviews_;
    ImmersionRepository immersions_;
    OrganisationRepository organisations_;
    PersonaRepository personas_;
    ChallengeLetterRepository challenges_;
    SeminarRepository seminars_;
    EngagementLetterRepository letters_;
    TraceLab lab_;
    std::set<IrritantId> told_;                 ///< what they rest on stands further up
    std::set<IrritantId> carried_;              ///< what rests on them does
    std::optional<std::set<PersonaId>> chosen_; ///< by any vote
    std::map<PersonaId, Standing> standings_;
};

} // namespace filrouge

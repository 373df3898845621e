// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagementletter.h"
#include "core/engagement/promise.h"
#include "core/engagement/promiseprogress.h"
#include "core/field/distinctpair.h"
#include "core/field/evidence.h"
#include "core/field/fieldwork.h"
#include "core/field/localnetwork.h"
#include "core/field/organisation.h"
#include "core/field/programmedetails.h"
#include "core/persona/challengeletter.h"
#include "core/persona/persona.h"
#include "core/seminar/seminar.h"
#include "core/sprint/card.h"
#include "core/sprint/fieldtest.h"
#include "core/sprint/solution.h"
#include "core/sprint/sprint.h"
#include "core/sprint/team.h"
#include "core/vote/vote.h"
#include "core/vote/voteresult.h"

#include <tuple>

namespace filrouge {

/// Every row type of a programme: one for each captured table.
using AllRows =
    std::tuple<ProgrammeDetails, Label, Commune, Organisation, Person, Theme, Interview, InterviewPerson,
               InterviewOrganisation, Immersion, Attachment, Irritant, LocalNetwork, LocalNetworkMember,
               LocalNetworkIrritant, Seminar, Activity, Participant, Evidence, IrritantEvidence, ChallengeQuestion,
               Persona, Statement, StatementEvidence, StatementIrritant, JourneyStep, ChallengeLetter, Difficulty,
               DifficultyIrritant, Expectation, Vote, VoteOption, VoteTally, VoteTurnout, VoteEvent, PublishedCode,
               PublishedBallot, EngagementLetter, Contribution, Promise, PromiseDifficulty, Signatory, PromiseProgress,
               Team, TeamMember, SolutionBundle, Solution, SolutionPromise, Sprint, SprintReview, Card, CardEvent,
               CardAttachment, FieldTest, FieldTestPhoto, DistinctPair<OrganisationId>, DistinctPair<PersonId>,
               DistinctPair<InterviewId>, DistinctPair<ImmersionId>>;

/// Calls `visit(Row{})` for every row type.
template <class Visit>
void forEachRowType(Visit&& visit)
{
    std::apply([&](auto... rows) { (visit(rows), ...); }, AllRows{});
}

} // namespace filrouge

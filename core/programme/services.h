// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/contributionservice.h"
#include "core/engagement/engagementletterservice.h"
#include "core/engagement/promiseprogressservice.h"
#include "core/engagement/promiseservice.h"
#include "core/engagement/signatoryservice.h"
#include "core/field/affinityservice.h"
#include "core/field/attachmentservice.h"
#include "core/field/captureservice.h"
#include "core/field/distinctpairservice.h"
#include "core/field/evidenceservice.h"
#include "core/field/immersionservice.h"
#include "core/field/interviewservice.h"
#include "core/field/irritantservice.h"
#include "core/field/localnetworkservice.h"
#include "core/field/programmedetailsservice.h"
#include "core/field/territoryservice.h"
#include "core/persona/challengeletterservice.h"
#include "core/persona/challengequestionservice.h"
#include "core/persona/journeyservice.h"
#include "core/persona/personaservice.h"
#include "core/persona/statementservice.h"
#include "core/seminar/rollservice.h"
#include "core/seminar/seminarservice.h"
#include "core/seminar/signinservice.h"
#include "core/sprint/cardservice.h"
#include "core/sprint/fieldtestservice.h"
#include "core/sprint/solutionservice.h"
#include "core/sprint/sprintservice.h"
#include "core/sprint/teamservice.h"
#include "core/vote/voteservice.h"

namespace filrouge {

/// The use cases of every room, over one open file. A view is given those it needs, not all of them.
struct Services final {
    explicit Services(ProgrammeFile& file);
    Q_DISABLE_COPY_MOVE(Services)

    // Listen
    ProgrammeDetailsService details;
    TerritoryService territory;
    LocalNetworkService localNetworks;
    InterviewService interviews;
    ImmersionService immersions;
    AttachmentService attachments;
    DistinctPairService distinctPairs;
    EvidenceService evidence;
    CaptureService capture;
    IrritantService irritants;
    AffinityService affinity;
    // Understand
    ChallengeQuestionService challengeQuestions;
    PersonaService personas;
    StatementService statements;
    JourneyService journeys;
    ChallengeLetterService challengeLetters;
    // Choose
    SeminarService seminars;
    RollService roll;
    SignInService signIn;
    VoteService votes;
    // Commit
    EngagementLetterService engagementLetters;
    PromiseService promises;
    ContributionService contributions;
    SignatoryService signatories;
    PromiseProgressService promiseProgress;
    // Build
    TeamService teams;
    SolutionService solutions;
    CardService cards;
    SprintService sprints;
    FieldTestService fieldTests;
};

} // namespace filrouge

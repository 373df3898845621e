// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>
#include <functional>

namespace filrouge {

/// Key of one row: a random positive 63-bit integer, so that files from two laptops can be merged without
/// renumbering. Zero means "not stored yet". The tag keeps an irritant's key from being passed for a persona's.
template <class Tag>
struct Id final {
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 key) : value(key) {}
    [[nodiscard]] constexpr explicit operator bool() const { return value > 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

using ProgrammeId = Id<struct ProgrammeTag>;
using LabelId = Id<struct LabelTag>;

using CommuneId = Id<struct CommuneTag>;
using OrganisationId = Id<struct OrganisationTag>;
using PersonId = Id<struct PersonTag>;
using LocalNetworkId = Id<struct LocalNetworkTag>;
using InterviewId = Id<struct InterviewTag>;
using ImmersionId = Id<struct ImmersionTag>;
using AttachmentId = Id<struct AttachmentTag>;
using EvidenceId = Id<struct EvidenceTag>;
using ThemeId = Id<struct ThemeTag>;
using IrritantId = Id<struct IrritantTag>;

using PersonaId = Id<struct PersonaTag>;
using StatementId = Id<struct StatementTag>;
using JourneyStepId = Id<struct JourneyStepTag>;
using ChallengeQuestionId = Id<struct ChallengeQuestionTag>;
using ChallengeLetterId = Id<struct ChallengeLetterTag>;
using DifficultyId = Id<struct DifficultyTag>;
using ExpectationId = Id<struct ExpectationTag>;

using SeminarId = Id<struct SeminarTag>;
using ActivityId = Id<struct ActivityTag>;
using ParticipantId = Id<struct ParticipantTag>;

using VoteId = Id<struct VoteTag>;
using VoteOptionId = Id<struct VoteOptionTag>;
using VoteEventId = Id<struct VoteEventTag>;

using EngagementLetterId = Id<struct EngagementLetterTag>;
using ContributionId = Id<struct ContributionTag>;
using PromiseId = Id<struct PromiseTag>;
using SignatoryId = Id<struct SignatoryTag>;
using PromiseProgressId = Id<struct PromiseProgressTag>;

using TeamId = Id<struct TeamTag>;
using SolutionBundleId = Id<struct SolutionBundleTag>;
using SolutionId = Id<struct SolutionTag>;
using SprintId = Id<struct SprintTag>;
using SprintReviewId = Id<struct SprintReviewTag>;
using CardId = Id<struct CardTag>;
using CardEventId = Id<struct CardEventTag>;
using CardAttachmentId = Id<struct CardAttachmentTag>;
using FieldTestId = Id<struct FieldTestTag>;
using FieldTestPhotoId = Id<struct FieldTestPhotoTag>;

} // namespace filrouge

template <class Tag>
struct std::hash<filrouge::Id<Tag>> {
    std::size_t operator()(filrouge::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"

namespace filrouge {

/// What a workgroup answers to its persona's challenge letter. At most one a persona.
struct EngagementLetter final {
    EngagementLetterId id;
    PersonaId persona;
    std::optional<SeminarId> seminar;
    QString place;
    QDate writtenOn;
    QString salutation;
    QString opening;
    QString closing;

    friend bool operator==(const EngagementLetter&, const EngagementLetter&) = default;
};

/// What the group brings to a difficulty before promising: something lived, something that exists, an idea.
enum class ContributionKind { Lived, Exists, Idea };

template <>
struct Choices<ContributionKind> {
    static constexpr std::array names{"lived", "exists", "idea"};
};

/// The words themselves are a piece of evidence with the seminar as its source.
struct Contribution final {
    ContributionId id;
    EngagementLetterId letter;
    DifficultyId difficulty;
    ContributionKind kind = ContributionKind::Lived;
    EvidenceId evidence;
    int position = 0;

    friend bool operator==(const Contribution&, const Contribution&) = default;
};

struct Signatory final {
    SignatoryId id;
    EngagementLetterId letter;
    PersonId person;
    QString role; ///< as printed; may differ from the person's everyday role
    std::optional<OrganisationId> organisation;
    PictureRef signature; ///< drawn on screen; never in published versions
    QDate signedOn;
    int position = 0; ///< protocol order, set by hand

    friend bool operator==(const Signatory&, const Signatory&) = default;
};

template <>
struct Description<EngagementLetter> {
    static constexpr const char* table = "engagement_letter";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&EngagementLetter::id>("id"),
        field<&EngagementLetter::persona>("persona"),
        field<&EngagementLetter::seminar>("seminar"),
        field<&EngagementLetter::place>("place"),
        field<&EngagementLetter::writtenOn>("written_on"),
        field<&EngagementLetter::salutation>("salutation"),
        field<&EngagementLetter::opening>("opening"),
        field<&EngagementLetter::closing>("closing"),
    };
};

template <>
struct Description<Contribution> {
    static constexpr const char* table = "contribution";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&Contribution::id>("id"),
        field<&Contribution::letter>("letter"),
        field<&Contribution::difficulty>("difficulty"),
        field<&Contribution::kind>("kind"),
        field<&Contribution::evidence>("evidence"),
        field<&Contribution::position>("position"),
    };
};

template <>
struct Description<Signatory> {
    static constexpr const char* table = "signatory";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&Signatory::id>("id"),
        field<&Signatory::letter>("letter"),
        field<&Signatory::person>("person"),
        field<&Signatory::role>("role"),
        field<&Signatory::organisation>("organisation"),
        field<&Signatory::signature>("signature"),
        field<&Signatory::signedOn>("signed_on"),
        field<&Signatory::position>("position"),
    };
};

} // namespace filrouge

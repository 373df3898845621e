// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"
#include "core/field/organisation.h"

namespace filrouge {

enum class InterviewMode { Group, Individual };

template <>
struct Choices<InterviewMode> {
    static constexpr std::array names{"group", "individual"};
};

/// How the observer took part in a reception place.
enum class Posture { AsUser, BesideOfficer, Observer };

template <>
struct Choices<Posture> {
    static constexpr std::array names{"as_user", "beside_officer", "observer"};
};

enum class InterviewPart { Met, Interviewer };

template <>
struct Choices<InterviewPart> {
    static constexpr std::array names{"met", "interviewer"};
};

struct Interview final {
    InterviewId id;
    QString title;
    QDate heldOn;
    std::optional<CommuneId> commune;
    QString place;
    InterviewMode mode = InterviewMode::Group;
    QString guide;
    Consent consent = Consent::Unknown; ///< of the people met, to being quoted without their name
    QDate keepUntil;                    ///< the notes are to be erased after this day
    QString notes;

    friend bool operator==(const Interview&, const Interview&) = default;
};

struct InterviewPerson final {
    InterviewId interview;
    PersonId person;
    InterviewPart part = InterviewPart::Met;

    friend bool operator==(const InterviewPerson&, const InterviewPerson&) = default;
};

struct InterviewOrganisation final {
    InterviewId interview;
    OrganisationId organisation;

    friend bool operator==(const InterviewOrganisation&, const InterviewOrganisation&) = default;
};

struct Immersion final {
    ImmersionId id;
    QString title;
    QString place; ///< the reception place
    std::optional<CommuneId> commune;
    std::optional<OrganisationId> organisation; ///< who receives there
    QDate heldOn;
    int minutes = 0; ///< 0 or more
    Posture posture = Posture::Observer;
    QString publics; ///< whom one met
    QDate keepUntil;
    QString notes;

    friend bool operator==(const Immersion&, const Immersion&) = default;
};

/// A photo or file kept with an interview or an immersion (one of the two is set).
struct Attachment final {
    AttachmentId id;
    std::optional<InterviewId> interview;
    std::optional<ImmersionId> immersion;
    PictureRef content;
    QString caption; ///< also its alternative text
    int position = 0;

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

template <>
struct Description<Interview> {
    static constexpr const char* table = "interview";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&Interview::id>("id"),
        field<&Interview::title>("title"),
        field<&Interview::heldOn>("held_on"),
        field<&Interview::commune>("commune"),
        field<&Interview::place>("place"),
        field<&Interview::mode>("mode"),
        field<&Interview::guide>("guide"),
        field<&Interview::consent>("consent"),
        field<&Interview::keepUntil>("keep_until"),
        field<&Interview::notes>("notes"),
    };
};

template <>
struct Description<InterviewPerson> {
    static constexpr const char* table = "interview_person";
    static constexpr std::size_t keys = 2;
    static constexpr std::array fields{
        field<&InterviewPerson::interview>("interview"),
        field<&InterviewPerson::person>("person"),
        field<&InterviewPerson::part>("part"),
    };
};

template <>
struct Description<InterviewOrganisation> {
    static constexpr const char* table = "interview_organisation";
    static constexpr std::size_t keys = 2;
    static constexpr std::array fields{
        field<&InterviewOrganisation::interview>("interview"),
        field<&InterviewOrganisation::organisation>("organisation"),
    };
};

template <>
struct Description<Immersion> {
    static constexpr const char* table = "immersion";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&Immersion::id>("id"),
        field<&Immersion::title>("title"),
        field<&Immersion::place>("place"),
        field<&Immersion::commune>("commune"),
        field<&Immersion::organisation>("organisation"),
        field<&Immersion::heldOn>("held_on"),
        field<&Immersion::minutes>("minutes"),
        field<&Immersion::posture>("posture"),
        field<&Immersion::publics>("publics"),
        field<&Immersion::keepUntil>("keep_until"),
        field<&Immersion::notes>("notes"),
    };
};

template <>
struct Description<Attachment> {
    static constexpr const char* table = "attachment";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&Attachment::id>("id"),
        field<&Attachment::interview>("interview"),
        field<&Attachment::immersion>("immersion"),
        field<&Attachment::content>("content"),
        field<&Attachment::caption>("caption"),
        field<&Attachment::position>("position"),
    };
};

} // namespace filrouge

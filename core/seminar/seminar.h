// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"

namespace filrouge {

struct Seminar final {
    SeminarId id;
    QString title;
    QDate heldOn;
    QString place;
    std::optional<CommuneId> commune;
    QString welcome; ///< what the projector says while people arrive

    friend bool operator==(const Seminar&, const Seminar&) = default;
};

enum class ActivityKind { Welcome, Presentation, Vote, Break, Workshop, Signature, Other };

template <>
struct Choices<ActivityKind> {
    static constexpr std::array names{"welcome", "presentation", "vote", "break", "workshop", "signature", "other"};
};

/// One line of the agenda.
struct Activity final {
    ActivityId id;
    SeminarId seminar;
    QString title;
    ActivityKind kind = ActivityKind::Other;
    QTime startsAt;
    int minutes = 0; ///< planned duration, 0 or more
    QString notes;   ///< the facilitator's own
    int position = 0;

    friend bool operator==(const Activity&, const Activity&) = default;
};

enum class Invitation { NotSent, Sent, Accepted, Declined, WalkIn };

template <>
struct Choices<Invitation> {
    static constexpr std::array names{"not_sent", "sent", "accepted", "declined", "walk_in"};
};

enum class Attendance { Expected, Present, Absent, Left };

template <>
struct Choices<Attendance> {
    static constexpr std::array names{"expected", "present", "absent", "left"};
};

/// One line of the attendance roll. Name and organisation are the person's.
struct Participant final {
    ParticipantId id;
    SeminarId seminar;
    PersonId person;
    std::optional<OrganisationId> represents; ///< whom one speaks for that day, when not one's own organisation
    Invitation invitation = Invitation::NotSent;
    Attendance attendance = Attendance::Expected;
    std::optional<ParticipantId> substituteFor; ///< whose chair this is; that one is absent
    QString accessNeeds;
    QTime leavesAt;
    bool contactAgain = false; ///< agreed to be contacted after the seminar
    Instant signedInAt;
    std::optional<PersonaId> workgroup; ///< whose, after the vote; named, unlike a ballot
    int position = 0;

    friend bool operator==(const Participant&, const Participant&) = default;
};

template <>
struct Description<Seminar> {
    static constexpr const char* table = "seminar";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&Seminar::id>("id"),
        field<&Seminar::title>("title"),
        field<&Seminar::heldOn>("held_on"),
        field<&Seminar::place>("place"),
        field<&Seminar::commune>("commune"),
        field<&Seminar::welcome>("welcome"),
    };
};

template <>
struct Description<Activity> {
    static constexpr const char* table = "activity";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&Activity::id>("id"),
        field<&Activity::seminar>("seminar"),
        field<&Activity::title>("title"),
        field<&Activity::kind>("kind"),
        field<&Activity::startsAt>("starts_at"),
        field<&Activity::minutes>("minutes"),
        field<&Activity::notes>("notes"),
        field<&Activity::position>("position"),
    };
};

template <>
struct Description<Participant> {
    static constexpr const char* table = "participant";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&Participant::id>("id"),
        field<&Participant::seminar>("seminar"),
        field<&Participant::person>("person"),
        field<&Participant::represents>("represents"),
        field<&Participant::invitation>("invitation"),
        field<&Participant::attendance>("attendance"),
        field<&Participant::substituteFor>("substitute_for"),
        field<&Participant::accessNeeds>("access_needs"),
        field<&Participant::leavesAt>("leaves_at"),
        field<&Participant::contactAgain>("contact_again"),
        field<&Participant::signedInAt>("signed_in_at"),
        field<&Participant::workgroup>("workgroup"),
        field<&Participant::position>("position"),
    };
};

} // namespace filrouge

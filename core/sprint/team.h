// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"

namespace filrouge {

/// What somebody does in a team: one of the three it is made of, or a coach.
enum class TeamPart {
    ServiceUser,
    FrontLineOfficer,
    LocalManager,
    ServiceDesignCoach,
    UserRelationsCoach,
    DigitalCoach
};

template <>
struct Choices<TeamPart> {
    static constexpr std::array names{"service_user",
                                      "front_line_officer",
                                      "local_manager",
                                      "service_design_coach",
                                      "user_relations_coach",
                                      "digital_coach"};
};

/// A team of the lab, usually the workgroup of a chosen persona (requirement B1).
struct Team final {
    TeamId id;
    QString name;
    std::optional<PersonaId> persona; ///< for whom it works
    QString place;                    ///< where it meets
    int position = 0;

    friend bool operator==(const Team&, const Team&) = default;
};

struct TeamMember final {
    TeamId team;
    PersonId person;
    TeamPart part = TeamPart::ServiceUser;

    friend bool operator==(const TeamMember&, const TeamMember&) = default;
};

template <>
struct Description<Team> {
    static constexpr const char* table = "team";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&Team::id>("id"),
        field<&Team::name>("name"),
        field<&Team::persona>("persona"),
        field<&Team::place>("place"),
        field<&Team::position>("position"),
    };
};

template <>
struct Description<TeamMember> {
    static constexpr const char* table = "team_member";
    static constexpr std::size_t keys = 2;
    static constexpr std::array fields{
        field<&TeamMember::team>("team"),
        field<&TeamMember::person>("person"),
        field<&TeamMember::part>("part"),
    };
};

} // namespace filrouge

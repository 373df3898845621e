// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"

namespace filrouge {

enum class OrganisationKind { StateOffice, LocalAuthority, Operator, Association, Company, Users };

template <>
struct Choices<OrganisationKind> {
    static constexpr std::array names{"state_office", "local_authority", "operator", "association", "company", "users"};
};

enum class Consent { Unknown, Given, Refused };

template <>
struct Choices<Consent> {
    static constexpr std::array names{"unknown", "given", "refused"};
};

/// A commune of the living area, with the authority it belongs to.
struct Commune final {
    CommuneId id;
    QString name;
    QString code; ///< the national statistics office's code; may be empty
    std::optional<OrganisationId> authority;

    friend bool operator==(const Commune&, const Commune&) = default;
};

struct Organisation final {
    OrganisationId id;
    QString name;
    QString shortName; ///< as on a name badge; may be empty
    OrganisationKind kind = OrganisationKind::StateOffice;
    std::optional<CommuneId> commune;
    QString note;

    friend bool operator==(const Organisation&, const Organisation&) = default;
};

/// The one place where an identity lives: everything else points here, so that erasing it erases it.
struct Person final {
    PersonId id;
    QString name;
    QString role;
    std::optional<OrganisationId> organisation;
    QString email;
    QString phone;
    Consent consent = Consent::Unknown; ///< to being kept in this file
    QDate keepUntil;
    QString note;

    friend bool operator==(const Person&, const Person&) = default;
};

template <>
struct Description<Commune> {
    static constexpr const char* table = "commune";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&Commune::id>("id"),
        field<&Commune::name>("name"),
        field<&Commune::code>("code"),
        field<&Commune::authority>("authority"),
    };
};

template <>
struct Description<Organisation> {
    static constexpr const char* table = "organisation";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&Organisation::id>("id"),
        field<&Organisation::name>("name"),
        field<&Organisation::shortName>("short_name"),
        field<&Organisation::kind>("kind"),
        field<&Organisation::commune>("commune"),
        field<&Organisation::note>("note"),
    };
};

template <>
struct Description<Person> {
    static constexpr const char* table = "person";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&Person::id>("id"),
        field<&Person::name>("name"),
        field<&Person::role>("role"),
        field<&Person::organisation>("organisation"),
        field<&Person::email>("email"),
        field<&Person::phone>("phone"),
        field<&Person::consent>("consent"),
        field<&Person::keepUntil>("keep_until"),
        field<&Person::note>("note"),
    };
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/kind.h"
#include "core/field/fieldwork.h"

#include <span>

namespace filrouge {

// What the lists of the field work show of each item: read with one query, without the notes.

/// How many of another kind belong to each line: that kind's changes do not say to which.
template <class Line>
struct LineCount final {
    Kind of;
    const char* sql; ///< key of the line, count
    int Line::*member;
};

/// Which lines show something of an item of another kind: the tail of a query, with the item's key as its value.
struct LineShows final {
    Kind of;
    const char* tail;
};

struct InterviewLine final {
    static constexpr Kind aggregate = Kind::Interview;
    [[nodiscard]] static std::span<const LineCount<InterviewLine>> counts();
    [[nodiscard]] static std::span<const LineShows> shows();

    InterviewId id;
    QString title;
    QDate heldOn;
    std::optional<CommuneId> commune;
    QString communeName;
    QString place;
    InterviewMode mode = InterviewMode::Group;
    Consent consent = Consent::Unknown;
    QDate keepUntil;
    bool hasNotes = false;
    int evidence = 0; ///< pieces
    QString met;      ///< keys of the people met, with commas between them
    QString names;    ///< of those who took part and of the organisations
};

struct ImmersionLine final {
    static constexpr Kind aggregate = Kind::Immersion;
    [[nodiscard]] static std::span<const LineCount<ImmersionLine>> counts();
    [[nodiscard]] static std::span<const LineShows> shows();

    ImmersionId id;
    QString title;
    QString place;
    std::optional<CommuneId> commune;
    QString communeName;
    QString organisationName;
    QDate heldOn;
    int minutes = 0;
    Posture posture = Posture::Observer;
    QString publics;
    QDate keepUntil;
    bool hasNotes = false;
    int evidence = 0; ///< pieces
};

struct PersonLine final {
    static constexpr Kind aggregate = Kind::Person;
    [[nodiscard]] static std::span<const LineCount<PersonLine>> counts();
    [[nodiscard]] static std::span<const LineShows> shows();

    PersonId id;
    QString name;
    QString role;
    std::optional<OrganisationId> organisation;
    QString organisationName;
    QString email;
    QString phone;
    Consent consent = Consent::Unknown;
    QDate keepUntil;
    int interviews = 0; ///< that the person came to or led
};

struct OrganisationLine final {
    static constexpr Kind aggregate = Kind::Organisation;
    [[nodiscard]] static std::span<const LineCount<OrganisationLine>> counts();
    [[nodiscard]] static std::span<const LineShows> shows();

    OrganisationId id;
    QString name;
    QString shortName;
    OrganisationKind kind = OrganisationKind::StateOffice;
    std::optional<CommuneId> commune;
    QString communeName;
    int people = 0;
    int interviews = 0;
    int immersions = 0;
};

struct CommuneLine final {
    static constexpr Kind aggregate = Kind::Commune;
    [[nodiscard]] static std::span<const LineCount<CommuneLine>> counts();
    [[nodiscard]] static std::span<const LineShows> shows();

    CommuneId id;
    QString name;
    QString code;
    QString authorityName;
    int interviews = 0;
    int immersions = 0;
    int organisations = 0;
};

struct NetworkLine final {
    static constexpr Kind aggregate = Kind::LocalNetwork;
    [[nodiscard]] static std::span<const LineCount<NetworkLine>> counts();
    [[nodiscard]] static std::span<const LineShows> shows();

    LocalNetworkId id;
    QString name;
    QString description;
    int members = 0;
    int irritants = 0;
    QString memberNames;
};

} // namespace filrouge

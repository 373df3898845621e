// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/distinctpair.h"
#include "core/field/fieldwork.h"

#include <QStringList>

#include <vector>

// What was perhaps written down twice. Only pointed out: homonyms are people, and two visits may well be two.

namespace filrouge {

enum class Likeness {
    SameName,
    SameEmail,
    Abbreviation,    ///< one is called what the other is called for short
    SameDayAndTitle, ///< on the same day, at the same place, under a similar title
    SameDayAndPeople ///< on the same day, at the same place, with some of the same people
};

template <class Key>
struct PossibleDuplicate final {
    Key one;
    Key other;
    Likeness likeness = Likeness::SameName;

    friend bool operator==(const PossibleDuplicate&, const PossibleDuplicate&) = default;
};

template <class Key>
using PossibleDuplicates = std::vector<PossibleDuplicate<Key>>;

// What rows are compared by, made once for each: comparing is done after every edit.

struct PersonTraits final {
    PersonId id;
    QString name; ///< its words in the order of the alphabet: "Dupont Marie" is "Marie Dupont"
    QString email;
};

struct OrganisationTraits final {
    OrganisationId id;
    std::optional<CommuneId> commune; ///< two town halls of two communes are two
    QString name;
    QString shortName;
    QString initials; ///< of the name's words that say something; empty: fewer than three
};

/// An interview or an immersion.
template <class Key>
struct VisitTraits final {
    Key id;
    QDate day;
    std::optional<CommuneId> commune;
    QString place;
    QStringList words; ///< of the title, each once, in the order of the alphabet
    std::vector<PersonId> people;
};

[[nodiscard]] PersonTraits traitsOf(PersonId id, const QString& name, const QString& email);
[[nodiscard]] OrganisationTraits traitsOf(OrganisationId id, std::optional<CommuneId> commune, const QString& name,
                                          const QString& shortName);
[[nodiscard]] QStringList titleWords(const QString& title);

/// Each pair once, in the order of the rows, but for those that are known to be two. Where a great many are alike, not
/// every pair of them is named.
[[nodiscard]] PossibleDuplicates<PersonId> possibleDuplicates(const std::vector<PersonTraits>& people,
                                                              const DistinctPairs<PersonId>& distinct = {});
[[nodiscard]] PossibleDuplicates<OrganisationId>
possibleDuplicates(const std::vector<OrganisationTraits>& organisations,
                   const DistinctPairs<OrganisationId>& distinct = {});
[[nodiscard]] PossibleDuplicates<InterviewId> possibleDuplicates(const std::vector<VisitTraits<InterviewId>>& visits,
                                                                 const DistinctPairs<InterviewId>& distinct = {});
[[nodiscard]] PossibleDuplicates<ImmersionId> possibleDuplicates(const std::vector<VisitTraits<ImmersionId>>& visits,
                                                                 const DistinctPairs<ImmersionId>& distinct = {});

} // namespace filrouge

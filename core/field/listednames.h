// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/listwords.h"
#include "core/field/territoryrepository.h"

#include <QHash>

namespace filrouge {

/// Rows by any name they go under, as comparableName() takes it.
template <class Key>
class NameIndex final {
public:
    void add(const QString& name, Key id)
    {
        if (const QString key = comparableName(name); !key.isEmpty() && !ids_.contains(key))
            ids_.insert(key, id);
    }
    [[nodiscard]] bool contains(const QString& name) const { return ids_.contains(comparableName(name)); }
    /// No key: there is none of that name.
    [[nodiscard]] Key of(const QString& name) const { return ids_.value(comparableName(name)); }

private:
    QHash<QString, Key> ids_;
};

/// Organisations by their names and their short names.
[[nodiscard]] NameIndex<OrganisationId> namesOf(const std::vector<Organisation>& organisations);

/// The communes, organisations and people that a list names beside what it lists. First the whole list is met, which
/// tells who is new; then, in the edit, each is found or made.
class ListedNames final {
public:
    /// Errors: those of the file.
    [[nodiscard]] static Result<ListedNames> read(Connection& connection);

    void meetCommune(const QString& name);
    void meetOrganisation(const QString& name);
    /// `said`: who is meant; no key: a new one. False: several people are called that, and it was not said.
    [[nodiscard]] bool meetPerson(const QString& name, std::optional<PersonId> said = std::nullopt);

    QStringList newCommunes;
    QStringList newOrganisations;
    QStringList newPeople;

    /// By that name, made if there is none; no key for an empty name.
    [[nodiscard]] Result<std::optional<CommuneId>> commune(Edit& edit, const QString& name);
    /// `kind`: of a new one; nothing: as its name lets guess.
    [[nodiscard]] Result<std::optional<OrganisationId>> organisation(Edit& edit, const QString& name,
                                                                     std::optional<OrganisationKind> kind = {});
    [[nodiscard]] Result<PersonId> person(Edit& edit, const QString& name);
    /// One more, whoever is called that already.
    [[nodiscard]] Result<PersonId> newPerson(Edit& edit, const QString& name) const;

private:
    explicit ListedNames(Connection& connection);

    CommuneRepository communeRows_;
    OrganisationRepository organisationRows_;
    PersonRepository personRows_;
    NameIndex<CommuneId> communes_;
    NameIndex<OrganisationId> organisations_;
    NameIndex<PersonId> people_;
    QHash<QString, int> namesakes_;
};

} // namespace filrouge

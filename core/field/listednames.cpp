// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/listednames.h"

#include "core/field/fieldrules.h"

namespace filrouge {

NameIndex<OrganisationId> namesOf(const std::vector<Organisation>& organisations)
{
    NameIndex<OrganisationId> names;
    for (const Organisation& organisation : organisations)
        names.add(organisation.name, organisation.id);
    for (const Organisation& organisation : organisations) // a short name never hides another's whole one
        names.add(organisation.shortName, organisation.id);
    return names;
}

ListedNames::ListedNames(Connection& connection)
    : communeRows_(connection),
      organisationRows_(connection),
      personRows_(connection)
{}

Result<ListedNames> ListedNames::read(Connection& connection)
{
    ListedNames names(connection);
    FILROUGE_TRY_VALUE(communes, names.communeRows_.all());
    FILROUGE_TRY_VALUE(organisations, names.organisationRows_.all());
    FILROUGE_TRY_VALUE(people, names.personRows_.all());
    for (const Commune& commune : communes)
        names.communes_.add(commune.name, commune.id);
    names.organisations_ = namesOf(organisations);
    for (const Person& person : people) {
        names.people_.add(person.name, person.id);
        ++names.namesakes_[comparableName(person.name)];
    }
    return names;
}

void ListedNames::meetCommune(const QString& name)
{
    if (comparableName(name).isEmpty() || communes_.contains(name))
        return;
    communes_.add(name, {});
    newCommunes << name;
}

void ListedNames::meetOrganisation(const QString& name)
{
    if (comparableName(name).isEmpty() || organisations_.contains(name))
        return;
    organisations_.add(name, {});
    newOrganisations << name;
}

bool ListedNames::meetPerson(const QString& name, std::optional<PersonId> said)
{
    const QString key = comparableName(name);
    if (said) {
        if (!*said)
            newPeople << name;
        return true;
    }
    if (namesakes_.value(key) > 1)
        return false;
    if (!key.isEmpty() && !people_.contains(name)) {
        people_.add(name, {});
        newPeople << name;
    }
    return true;
}

Result<std::optional<CommuneId>> ListedNames::commune(Edit& edit, const QString& name)
{
    if (comparableName(name).isEmpty())
        return std::optional<CommuneId>();
    if (const CommuneId known = communes_.of(name))
        return std::optional(known);
    Commune commune;
    commune.name = name;
    FILROUGE_TRY(validate(commune));
    FILROUGE_TRY_VALUE(stored, communeRows_.insert(edit, commune));
    communes_.add(name, stored.id);
    return std::optional(stored.id);
}

Result<std::optional<OrganisationId>> ListedNames::organisation(Edit& edit, const QString& name,
                                                                std::optional<OrganisationKind> kind)
{
    if (comparableName(name).isEmpty())
        return std::optional<OrganisationId>();
    if (const OrganisationId known = organisations_.of(name))
        return std::optional(known);
    Organisation organisation;
    organisation.name = name;
    organisation.kind = kind.value_or(organisationKindOf(name).value_or(organisation.kind));
    FILROUGE_TRY(validate(organisation));
    FILROUGE_TRY_VALUE(stored, organisationRows_.insert(edit, organisation));
    organisations_.add(name, stored.id);
    return std::optional(stored.id);
}

Result<PersonId> ListedNames::person(Edit& edit, const QString& name)
{
    if (const PersonId known = people_.of(name))
        return known;
    FILROUGE_TRY_VALUE(made, newPerson(edit, name));
    people_.add(name, made);
    return made;
}

Result<PersonId> ListedNames::newPerson(Edit& edit, const QString& name) const
{
    Person person;
    person.name = name;
    FILROUGE_TRY(validate(person));
    FILROUGE_TRY_VALUE(stored, personRows_.insert(edit, person));
    return stored.id;
}

} // namespace filrouge

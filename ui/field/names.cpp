// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/names.h"

#include "core/base/comparablename.h"

#include <QHash>

#include <algorithm>

namespace filrouge {

namespace {

template <class Rows>
Names namesOf(const Result<Rows>& rows)
{
    Names names;
    if (rows)
        for (const auto& row : *rows)
            names.push_back({row.id.value, row.name});
    return names;
}

Text added(const QString& name)
{
    return FILROUGE_TEXT("Edits", "Add “%1”", {name.left(40)});
}

} // namespace

Names communeNames(const Services& services)
{
    return namesOf(services.territory.communes().all());
}

Names organisationNames(const Services& services)
{
    return namesOf(services.territory.organisations().all());
}

// The second of that name is told apart by what they do, or by its number.
Names personNames(const Services& services)
{
    const auto people = services.territory.people().all();
    Names names;
    QHash<QString, int> alike;
    if (people)
        for (const Person& person : *people) {
            const int before = alike[comparableName(person.name)]++;
            const QString apart = person.role.isEmpty() ? QString::number(before + 1) : person.role.simplified();
            names.push_back(
                {person.id.value, before == 0 ? person.name : QStringLiteral("%1 (%2)").arg(person.name, apart)});
        }
    return names;
}

void sortByName(Names& names)
{
    std::ranges::sort(names, [](const auto& a, const auto& b) { return a.name.localeAwareCompare(b.name) < 0; });
}

Result<qint64> addCommuneNamed(Services& services, const QString& name)
{
    Commune commune;
    commune.name = name;
    FILROUGE_TRY_VALUE(stored, services.territory.addCommune(commune));
    return stored.id.value;
}

Result<qint64> addOrganisationNamed(Services& services, const QString& name)
{
    Organisation organisation;
    organisation.name = name;
    FILROUGE_TRY_VALUE(stored, services.territory.addOrganisation(organisation));
    return stored.id.value;
}

Result<> addPersonAnd(Programme& programme, const Person& person, const std::function<Result<>(PersonId)>& then)
{
    return programme.file().edit(added(person.name), [&](Edit&) -> Result<> {
        FILROUGE_TRY_VALUE(stored, programme.services().territory.addPerson(person));
        return then(stored.id);
    });
}

Result<> addOrganisationAnd(Programme& programme, const QString& name,
                            const std::function<Result<>(OrganisationId)>& then)
{
    return programme.file().edit(added(name), [&](Edit&) -> Result<> {
        FILROUGE_TRY_VALUE(id, addOrganisationNamed(programme.services(), name));
        return then(OrganisationId(id));
    });
}

} // namespace filrouge

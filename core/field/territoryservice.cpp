// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/territoryservice.h"

#include "core/base/shortened.h"
#include "core/field/fieldrules.h"

namespace filrouge {

TerritoryService::TerritoryService(ProgrammeFile& file)
    : file_(file),
      communes_(file.connection()),
      organisations_(file.connection()),
      people_(file.connection())
{}

Result<Commune> TerritoryService::addCommune(const Commune& commune)
{
    FILROUGE_TRY(validate(commune));
    return file_.edit(FILROUGE_TEXT("Edits", "Add commune “%1”", {shortened(commune.name)}),
                      [&](Edit& edit) { return communes_.insert(edit, commune); });
}

Result<> TerritoryService::updateCommune(const Commune& commune, const QString& mergeKey)
{
    FILROUGE_TRY(validate(commune));
    return file_.edit(FILROUGE_TEXT("Edits", "Edit commune “%1”", {shortened(commune.name)}),
                      [&](Edit& edit) { return communes_.update(edit, commune); },
                      {.mergeKey = mergeKey});
}

Result<> TerritoryService::removeCommune(CommuneId id)
{
    FILROUGE_TRY_VALUE(commune, communes_.find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove commune “%1”", {shortened(commune.name)}),
                      [&](Edit& edit) { return communes_.remove(edit, id); });
}

Result<Organisation> TerritoryService::addOrganisation(const Organisation& organisation)
{
    FILROUGE_TRY(validate(organisation));
    return file_.edit(FILROUGE_TEXT("Edits", "Add organisation “%1”", {shortened(organisation.name)}),
                      [&](Edit& edit) { return organisations_.insert(edit, organisation); });
}

Result<> TerritoryService::updateOrganisation(const Organisation& organisation, const QString& mergeKey)
{
    FILROUGE_TRY(validate(organisation));
    return file_.edit(FILROUGE_TEXT("Edits", "Edit organisation “%1”", {shortened(organisation.name)}),
                      [&](Edit& edit) { return organisations_.update(edit, organisation); },
                      {.mergeKey = mergeKey});
}

Result<> TerritoryService::removeOrganisation(OrganisationId id)
{
    FILROUGE_TRY_VALUE(organisation, organisations_.find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove organisation “%1”", {shortened(organisation.name)}),
                      [&](Edit& edit) { return organisations_.remove(edit, id); });
}

Result<Person> TerritoryService::addPerson(const Person& person)
{
    FILROUGE_TRY(validate(person));
    return file_.edit(FILROUGE_TEXT("Edits", "Add “%1”", {shortened(person.name)}),
                      [&](Edit& edit) { return people_.insert(edit, person); });
}

Result<> TerritoryService::updatePerson(const Person& person, const QString& mergeKey)
{
    FILROUGE_TRY(validate(person));
    return file_.edit(FILROUGE_TEXT("Edits", "Edit “%1”", {shortened(person.name)}),
                      [&](Edit& edit) { return people_.update(edit, person); },
                      {.mergeKey = mergeKey});
}

Result<> TerritoryService::removePerson(PersonId id)
{
    FILROUGE_TRY_VALUE(person, people_.find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove “%1”", {shortened(person.name)}),
                      [&](Edit& edit) { return people_.remove(edit, id); });
}

} // namespace filrouge

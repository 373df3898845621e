// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/territoryrepository.h"
#include "core/storage/programmefile.h"

namespace filrouge {

/// Communes, organisations and people of the living area.
class TerritoryService final {
public:
    explicit TerritoryService(ProgrammeFile& file);

    [[nodiscard]] const CommuneRepository& communes() const { return communes_; }
    [[nodiscard]] const OrganisationRepository& organisations() const { return organisations_; }
    [[nodiscard]] const PersonRepository& people() const { return people_; }

    [[nodiscard]] Result<Commune> addCommune(const Commune& commune);
    [[nodiscard]] Result<> updateCommune(const Commune& commune, const QString& mergeKey = {});
    /// What lay in it stays, without a commune.
    [[nodiscard]] Result<> removeCommune(CommuneId id);

    [[nodiscard]] Result<Organisation> addOrganisation(const Organisation& organisation);
    [[nodiscard]] Result<> updateOrganisation(const Organisation& organisation, const QString& mergeKey = {});
    /// Its people stay, without an organisation; it leaves interviews and networks.
    [[nodiscard]] Result<> removeOrganisation(OrganisationId id);

    [[nodiscard]] Result<Person> addPerson(const Person& person);
    [[nodiscard]] Result<> updatePerson(const Person& person, const QString& mergeKey = {});
    /// Takes the person out of the programme, and out of every interview. Can be undone: it is not erasure.
    [[nodiscard]] Result<> removePerson(PersonId id);

private:
    ProgrammeFile& file_;
    CommuneRepository communes_;
    OrganisationRepository organisations_;
    PersonRepository people_;
};

} // namespace filrouge

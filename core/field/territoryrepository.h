// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/aggregaterepository.h"
#include "core/field/organisation.h"

namespace filrouge {

class CommuneRepository final : public AggregateRepository<Commune> {
public:
    using AggregateRepository::AggregateRepository;
    [[nodiscard]] static AggregateSchema schema();

    [[nodiscard]] Result<std::vector<Commune>> all() const { return rows_.all("name"); }
};

class OrganisationRepository final : public AggregateRepository<Organisation> {
public:
    using AggregateRepository::AggregateRepository;
    [[nodiscard]] static AggregateSchema schema();

    [[nodiscard]] Result<std::vector<Organisation>> all() const { return rows_.all("name"); }
};

class PersonRepository final : public AggregateRepository<Person> {
public:
    using AggregateRepository::AggregateRepository;
    [[nodiscard]] static AggregateSchema schema();

    [[nodiscard]] Result<std::vector<Person>> all() const { return rows_.all("name"); }
    [[nodiscard]] Result<std::vector<Person>> ofOrganisation(OrganisationId organisation) const;
    /// Whose retention date has passed: their identity is due for erasure.
    [[nodiscard]] Result<std::vector<Person>> keptTooLong(QDate today) const;
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/territoryrepository.h"

namespace filrouge {

// What a search finds of an aggregate is its own text only. Another's (the names of people met, the persona of a
// letter) would stay in the index after that one was renamed or erased.

AggregateSchema CommuneRepository::schema()
{
    return {Kind::Commune, "commune", {}, "SELECT name, code FROM commune WHERE id = ?"};
}

AggregateSchema OrganisationRepository::schema()
{
    return {Kind::Organisation,
            "organisation",
            {{"interview_organisation", "organisation"},
             {"local_network_member", "organisation"},
             {"distinct_organisation", "one"},
             {"distinct_organisation", "other"}},
            "SELECT name, short_name || '\n' || note FROM organisation WHERE id = ?"};
}

AggregateSchema PersonRepository::schema()
{
    return {Kind::Person,
            "person",
            {{"interview_person", "person"}, {"distinct_person", "one"}, {"distinct_person", "other"}},
            "SELECT name, role || '\n' || email || '\n' || phone || '\n' || note FROM person WHERE id = ?"};
}

Result<std::vector<Person>> PersonRepository::ofOrganisation(OrganisationId organisation) const
{
    return rows_.where("organisation", organisation.value, "name");
}

Result<std::vector<Person>> PersonRepository::keptTooLong(QDate today) const
{
    return rows_.select(QStringLiteral(" WHERE keep_until < ?"), {today.toString(Qt::ISODate)}, "keep_until, name");
}

} // namespace filrouge

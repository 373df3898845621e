// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/organisationlist.h"

#include "core/programme/merging.h"
#include "ui/field/fieldwords.h"

namespace filrouge {

namespace {

// What a line is like, for the filter.
constexpr qint64 noPeople = 1;
constexpr qint64 notMet = 2;

} // namespace

ListWords OrganisationList::words() const
{
    return {tr("Organisations"),
            tr("New organisation"),
            tr("No organisation has been written down yet"),
            tr("State offices, local authorities, operators, associations, companies and groups of users: whom people "
               "speak for, and who can promise something."),
            tr("Name, short name, commune"),
            tr("“%1” was removed; its people stay, and promises and immersions name it no more."),
            tr("Organisations")};
}

std::vector<ListSource::Column> OrganisationList::columns() const
{
    return {{tr("Name"), 240},
            {tr("Short name"), 100},
            {tr("Kind"), 130},
            {tr("Commune"), 120},
            {tr("People"), 70},
            {tr("Interviews"), 84},
            {tr("Immersions"), 90}};
}

std::vector<Facet> OrganisationList::facets() const
{
    return {{tr("Kind of organisation"), tr("All kinds"), optionsOf(FieldWords::organisationKinds())},
            {tr("Commune"), tr("All communes"), optionsByName(services().territory.communes().all())},
            {tr("State"),
             tr("Any state"),
             {{noPeople, tr("Without people")}, {notMet, tr("Not met yet")}, {duplicateBit, tr("Possible duplicates")}},
             true}};
}

ListRow OrganisationList::rowOf(const OrganisationLine& line) const
{
    qint64 state = line.people == 0 ? noPeople : 0;
    state |= line.interviews + line.immersions == 0 ? notMet : 0;
    ListRow row;
    row.id = line.id.value;
    row.name = line.name;
    row.cells = {textCell(line.name),
                 textCell(line.shortName),
                 choiceCell(FieldWords::organisationKinds(), static_cast<int>(line.kind)),
                 textCell(line.communeName),
                 numberCell(line.people),
                 numberCell(line.interviews),
                 numberCell(line.immersions)};
    row.search = searchText({line.name, line.shortName, line.communeName});
    row.facets = {optionOf(line.kind), line.commune.value_or(CommuneId()).value, state};
    return row;
}

void OrganisationList::take(const OrganisationLine& line)
{
    traits_.insert_or_assign(line.id.value, traitsOf(line.id, line.commune, line.name, line.shortName));
}

Result<std::vector<ListSource::Likely>> OrganisationList::duplicates() const
{
    return likely(traits_, services().distinctPairs.read());
}

Result<> OrganisationList::tellApart(qint64 one, qint64 other)
{
    return services().distinctPairs.tellApart(OrganisationId(one), OrganisationId(other));
}

Result<qint64> OrganisationList::add()
{
    Organisation organisation;
    organisation.name = tr("New organisation");
    FILROUGE_TRY_VALUE(added, services().territory.addOrganisation(organisation));
    return added.id.value;
}

Result<> OrganisationList::remove(qint64 id)
{
    return services().territory.removeOrganisation(OrganisationId(id));
}

Text OrganisationList::removalLabel(int count) const
{
    return FILROUGE_TEXT("Edits", "Remove %n organisations", {}, count);
}

std::vector<BulkEdit> OrganisationList::bulkEdits()
{
    TerritoryService& service = services().territory;
    const auto each = [this, &service](const std::vector<qint64>& ids, const auto& change) {
        return changeEach(
            desk().programme.file(),
            FILROUGE_TEXT("Edits", "Edit %n organisations", {}, static_cast<int>(ids.size())),
            ids,
            [&](qint64 id) { return service.organisations().find(OrganisationId(id)); },
            [&](Organisation& organisation) {
                change(organisation);
                return service.updateOrganisation(organisation);
            });
    };
    return {{tr("Kind of organisation"),
             optionsOf(FieldWords::organisationKinds()),
             [each](const std::vector<qint64>& ids, qint64 kind) {
                 return each(ids, [&](Organisation& one) { one.kind = static_cast<OrganisationKind>(kind - 1); });
             }},
            {tr("Commune"),
             optionsByName(service.communes().all()),
             [each](const std::vector<qint64>& ids, qint64 commune) {
                 return each(ids, [&](Organisation& one) { one.commune = CommuneId(commune); });
             }}};
}

Result<> OrganisationList::merge(qint64 kept, qint64 gone)
{
    return mergeOrganisations(desk().programme, OrganisationId(kept), OrganisationId(gone));
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/communelist.h"

namespace filrouge {

namespace {

// What a line is like, for the filter.
constexpr qint64 notVisited = 1;
constexpr qint64 visited = 2;

} // namespace

ListWords CommuneList::words() const
{
    return {tr("Communes"),
            tr("New commune"),
            tr("No commune has been written down yet"),
            tr("The communes of the living area, with the authority each belongs to: what you hear can then be "
               "compared from one to the next."),
            tr("Name, code, authority"),
            tr("“%1” was removed; what lay in it stays, without a commune."),
            tr("Communes")};
}

std::vector<ListSource::Column> CommuneList::columns() const
{
    return {{tr("Name"), 180},
            {tr("Code"), 80},
            {tr("Authority"), 220},
            {tr("Interviews"), 84},
            {tr("Immersions"), 90},
            {tr("Organisations"), 104}};
}

std::vector<Facet> CommuneList::facets() const
{
    return {{tr("State"),
             tr("All communes"),
             {{notVisited, tr("Without interview or immersion")}, {visited, tr("With interviews or immersions")}},
             true}};
}

ListRow CommuneList::rowOf(const CommuneLine& line) const
{
    ListRow row;
    row.id = line.id.value;
    row.name = line.name;
    row.cells = {textCell(line.name),
                 textCell(line.code),
                 textCell(line.authorityName),
                 numberCell(line.interviews),
                 numberCell(line.immersions),
                 numberCell(line.organisations)};
    row.search = searchText({line.name, line.code, line.authorityName});
    row.facets = {line.interviews + line.immersions == 0 ? notVisited : visited};
    return row;
}

Result<qint64> CommuneList::add()
{
    Commune commune;
    commune.name = tr("New commune");
    FILROUGE_TRY_VALUE(added, services().territory.addCommune(commune));
    return added.id.value;
}

Result<> CommuneList::remove(qint64 id)
{
    return services().territory.removeCommune(CommuneId(id));
}

Text CommuneList::removalLabel(int count) const
{
    return FILROUGE_TEXT("Edits", "Remove %n communes", {}, count);
}

} // namespace filrouge

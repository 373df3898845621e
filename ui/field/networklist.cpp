// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/networklist.h"

namespace filrouge {

namespace {

// What a line is like, for the filter.
constexpr qint64 noMembers = 1;
constexpr qint64 actsOnNothing = 2;

} // namespace

ListWords NetworkList::words() const
{
    return {tr("Local networks"),
            tr("New network"),
            tr("No local network has been written down yet"),
            tr("Organisations that already act together: a pain point that a network works on is one you need not "
               "face alone."),
            tr("Name, member"),
            tr("“%1” was removed; its members stay."),
            tr("Local networks")};
}

std::vector<ListSource::Column> NetworkList::columns() const
{
    return {{tr("Name"), 220}, {tr("What it does"), 280}, {tr("Members"), 84}, {tr("Pain points"), 96}};
}

std::vector<Facet> NetworkList::facets() const
{
    return {{tr("State"),
             tr("All networks"),
             {{noMembers, tr("Without members")}, {actsOnNothing, tr("Not acting on a pain point yet")}},
             true}};
}

ListRow NetworkList::rowOf(const NetworkLine& line) const
{
    ListRow row;
    row.id = line.id.value;
    row.name = line.name;
    row.cells = {textCell(line.name),
                 textCell(line.description.simplified()),
                 numberCell(line.members),
                 numberCell(line.irritants)};
    row.search = searchText({line.name, line.description, line.memberNames});
    row.facets = {(line.members == 0 ? noMembers : 0) | (line.irritants == 0 ? actsOnNothing : 0)};
    return row;
}

Result<qint64> NetworkList::add()
{
    LocalNetwork network;
    network.name = tr("New network");
    FILROUGE_TRY_VALUE(added, services().localNetworks.add(network));
    return added.id.value;
}

Result<> NetworkList::remove(qint64 id)
{
    return services().localNetworks.remove(LocalNetworkId(id));
}

Text NetworkList::removalLabel(int count) const
{
    return FILROUGE_TEXT("Edits", "Remove %n local networks", {}, count);
}

} // namespace filrouge

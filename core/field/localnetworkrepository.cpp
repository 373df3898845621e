// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/localnetworkrepository.h"

namespace filrouge {

LocalNetworkRepository::LocalNetworkRepository(Connection& connection)
    : AggregateRepository(connection),
      members_(connection),
      irritants_(connection)
{}

AggregateSchema LocalNetworkRepository::schema()
{
    return {Kind::LocalNetwork,
            "local_network",
            {{"local_network_member", "network"}, {"local_network_irritant", "network"}},
            "SELECT name, description FROM local_network WHERE id = ?"};
}

Result<std::vector<LocalNetwork>> LocalNetworkRepository::actingOn(IrritantId irritant) const
{
    return rows_.select(QStringLiteral(" WHERE id IN (SELECT network FROM local_network_irritant WHERE irritant = ?)"),
                        {irritant.value},
                        "name");
}

Result<std::vector<LocalNetworkMember>> LocalNetworkRepository::membersOf(LocalNetworkId network) const
{
    return members_.where("network", network.value);
}

Result<std::vector<LocalNetworkIrritant>> LocalNetworkRepository::irritantsOf(LocalNetworkId network) const
{
    return irritants_.where("network", network.value);
}

Result<std::vector<LocalNetworkIrritant>> LocalNetworkRepository::linksTo(IrritantId irritant) const
{
    return irritants_.where("irritant", irritant.value);
}

} // namespace filrouge

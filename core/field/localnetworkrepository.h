// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/aggregaterepository.h"
#include "core/field/localnetwork.h"

namespace filrouge {

/// Local networks, who belongs to them and on what they already act.
class LocalNetworkRepository final : public AggregateRepository<LocalNetwork> {
public:
    explicit LocalNetworkRepository(Connection& connection);
    [[nodiscard]] static AggregateSchema schema();

    [[nodiscard]] Result<std::vector<LocalNetwork>> all() const { return rows_.all("name"); }
    [[nodiscard]] Result<std::vector<LocalNetwork>> actingOn(IrritantId irritant) const;
    [[nodiscard]] Result<std::vector<LocalNetworkMember>> members() const { return members_.all(); }
    [[nodiscard]] Result<std::vector<LocalNetworkMember>> membersOf(LocalNetworkId network) const;
    [[nodiscard]] Result<std::vector<LocalNetworkIrritant>> irritants() const { return irritants_.all(); }
    [[nodiscard]] Result<std::vector<LocalNetworkIrritant>> irritantsOf(LocalNetworkId network) const;

    [[nodiscard]] Result<std::vector<LocalNetworkIrritant>> linksTo(IrritantId irritant) const;

    [[nodiscard]] Result<> link(Edit& edit, const LocalNetworkMember& member) const
    {
        return members_.link(edit, member);
    }
    [[nodiscard]] Result<> unlink(Edit& edit, const LocalNetworkMember& member) const
    {
        return members_.remove(edit, member);
    }
    [[nodiscard]] Result<> link(Edit& edit, const LocalNetworkIrritant& link) const
    {
        return irritants_.link(edit, link);
    }
    [[nodiscard]] Result<> unlink(Edit& edit, const LocalNetworkIrritant& link) const
    {
        return irritants_.remove(edit, link);
    }

private:
    RowStore<LocalNetworkMember> members_;
    RowStore<LocalNetworkIrritant> irritants_;
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/localnetworkservice.h"

#include "core/base/shortened.h"
#include "core/field/fieldrules.h"

namespace filrouge {

Result<LocalNetwork> LocalNetworkService::add(const LocalNetwork& network)
{
    FILROUGE_TRY(validate(network));
    return file_.edit(FILROUGE_TEXT("Edits", "Add local network “%1”", {shortened(network.name)}),
                      [&](Edit& edit) { return networks_.insert(edit, network); });
}

Result<> LocalNetworkService::update(const LocalNetwork& network, const QString& mergeKey)
{
    FILROUGE_TRY(validate(network));
    return file_.edit(FILROUGE_TEXT("Edits", "Edit local network “%1”", {shortened(network.name)}),
                      [&](Edit& edit) { return networks_.update(edit, network); },
                      {.mergeKey = mergeKey});
}

Result<> LocalNetworkService::remove(LocalNetworkId id)
{
    FILROUGE_TRY_VALUE(network, networks_.find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove local network “%1”", {shortened(network.name)}),
                      [&](Edit& edit) { return networks_.remove(edit, id); });
}

Result<> LocalNetworkService::addMember(LocalNetworkId network, OrganisationId organisation)
{
    FILROUGE_TRY_VALUE(named, networks_.find(network));
    return file_.edit(FILROUGE_TEXT("Edits", "Add a member to “%1”", {shortened(named.name)}), [&](Edit& edit) {
        return networks_.link(edit, LocalNetworkMember{network, organisation});
    });
}

Result<> LocalNetworkService::removeMember(LocalNetworkId network, OrganisationId organisation)
{
    FILROUGE_TRY_VALUE(named, networks_.find(network));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove a member from “%1”", {shortened(named.name)}), [&](Edit& edit) {
        return networks_.unlink(edit, LocalNetworkMember{network, organisation});
    });
}

Result<> LocalNetworkService::linkIrritant(LocalNetworkId network, IrritantId irritant)
{
    FILROUGE_TRY_VALUE(named, networks_.find(network));
    return file_.edit(FILROUGE_TEXT("Edits", "Link a pain point to “%1”", {shortened(named.name)}), [&](Edit& edit) {
        return networks_.link(edit, LocalNetworkIrritant{network, irritant});
    });
}

Result<> LocalNetworkService::unlinkIrritant(LocalNetworkId network, IrritantId irritant)
{
    FILROUGE_TRY_VALUE(named, networks_.find(network));
    return file_.edit(FILROUGE_TEXT("Edits", "Unlink a pain point from “%1”", {shortened(named.name)}),
                      [&](Edit& edit) {
                          return networks_.unlink(edit, LocalNetworkIrritant{network, irritant});
                      });
}

} // namespace filrouge

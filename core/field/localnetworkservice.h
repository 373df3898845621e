// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/localnetworkrepository.h"
#include "core/storage/programmefile.h"

namespace filrouge {

/// The local networks, and on which irritants they already act. Linking twice is no error, unlinking what is not
/// linked is (NotFound).
class LocalNetworkService final {
public:
    explicit LocalNetworkService(ProgrammeFile& file) : file_(file), networks_(file.connection()) {}

    [[nodiscard]] const LocalNetworkRepository& read() const { return networks_; }

    [[nodiscard]] Result<LocalNetwork> add(const LocalNetwork& network);
    [[nodiscard]] Result<> update(const LocalNetwork& network, const QString& mergeKey = {});
    [[nodiscard]] Result<> remove(LocalNetworkId id);
    [[nodiscard]] Result<> addMember(LocalNetworkId network, OrganisationId organisation);
    [[nodiscard]] Result<> removeMember(LocalNetworkId network, OrganisationId organisation);
    [[nodiscard]] Result<> linkIrritant(LocalNetworkId network, IrritantId irritant);
    [[nodiscard]] Result<> unlinkIrritant(LocalNetworkId network, IrritantId irritant);

private:
    ProgrammeFile& file_;
    LocalNetworkRepository networks_;
};

} // namespace filrouge

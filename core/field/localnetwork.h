// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"

namespace filrouge {

/// People and organisations of the area who already act together on some irritants ("réseaux locaux investis").
struct LocalNetwork final {
    LocalNetworkId id;
    QString name;
    QString description;

    friend bool operator==(const LocalNetwork&, const LocalNetwork&) = default;
};

struct LocalNetworkMember final {
    LocalNetworkId network;
    OrganisationId organisation;

    friend bool operator==(const LocalNetworkMember&, const LocalNetworkMember&) = default;
};

struct LocalNetworkIrritant final {
    LocalNetworkId network;
    IrritantId irritant;

    friend bool operator==(const LocalNetworkIrritant&, const LocalNetworkIrritant&) = default;
};

template <>
struct Description<LocalNetwork> {
    static constexpr const char* table = "local_network";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&LocalNetwork::id>("id"),
        field<&LocalNetwork::name>("name"),
        field<&LocalNetwork::description>("description"),
    };
};

template <>
struct Description<LocalNetworkMember> {
    static constexpr const char* table = "local_network_member";
    static constexpr std::size_t keys = 2;
    static constexpr std::array fields{
        field<&LocalNetworkMember::network>("network"),
        field<&LocalNetworkMember::organisation>("organisation"),
    };
};

template <>
struct Description<LocalNetworkIrritant> {
    static constexpr const char* table = "local_network_irritant";
    static constexpr std::size_t keys = 2;
    static constexpr std::array fields{
        field<&LocalNetworkIrritant::network>("network"),
        field<&LocalNetworkIrritant::irritant>("irritant"),
    };
};

} // namespace filrouge

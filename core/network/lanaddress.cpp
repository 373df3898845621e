// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/lanaddress.h"

#include <QHostAddress>
#include <QNetworkInterface>

#include <algorithm>
#include <array>

namespace filrouge {

namespace {

/// What virtual machines, containers and tunnels call theirs.
bool soundsVirtual(const QString& name)
{
    constexpr std::array starts{
        "docker", "br-", "virbr", "veth", "vmnet", "vboxnet", "tun", "tap", "wg", "zt", "vEthernet"};
    return std::ranges::any_of(starts, [&](const char* start) { return name.startsWith(QLatin1String(start)); });
}

LinkKind kindOf(const QNetworkInterface& interface)
{
    if (interface.flags().testFlag(QNetworkInterface::IsLoopBack))
        return LinkKind::Loopback;
    if (soundsVirtual(interface.name()) || soundsVirtual(interface.humanReadableName()))
        return LinkKind::Virtual;
    switch (interface.type()) {
    case QNetworkInterface::Wifi:
        return LinkKind::Wireless;
    case QNetworkInterface::Ethernet:
        return LinkKind::Wired;
    case QNetworkInterface::Virtual:
        return LinkKind::Virtual;
    default:
        break;
    }
    return interface.flags().testFlag(QNetworkInterface::IsPointToPoint) ? LinkKind::Virtual : LinkKind::Other;
}

/// RFC 1918.
bool isPrivate(const QHostAddress& address)
{
    constexpr std::array networks{"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"};
    return std::ranges::any_of(networks, [&](const char* network) {
        return address.isInSubnet(QHostAddress::parseSubnet(QLatin1String(network)));
    });
}

/// Less is better; by network first, then by kind of address.
int rank(const LanAddress& candidate)
{
    const QHostAddress address(candidate.address);
    const bool ownInvention = address.isLinkLocal();
    return (ownInvention ? 100 : 0) + static_cast<int>(candidate.kind) * 10 + (isPrivate(address) ? 0 : 1);
}

} // namespace

std::vector<InterfaceFacts> interfacesNow()
{
    std::vector<InterfaceFacts> facts;
    for (const QNetworkInterface& interface : QNetworkInterface::allInterfaces()) {
        const auto flags = interface.flags();
        InterfaceFacts fact{interface.name(),
                            interface.humanReadableName(),
                            kindOf(interface),
                            flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning),
                            {}};
        for (const QNetworkAddressEntry& entry : interface.addressEntries())
            if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol)
                fact.addresses.push_back(entry.ip().toString());
        facts.push_back(std::move(fact));
    }
    return facts;
}

std::vector<LanAddress> usableAddresses(const std::vector<InterfaceFacts>& interfaces)
{
    std::vector<LanAddress> usable;
    for (const InterfaceFacts& interface : interfaces) {
        if (!interface.running || interface.kind == LinkKind::Loopback)
            continue;
        for (const QString& address : interface.addresses)
            usable.push_back({address, interface.name, interface.shownName, interface.kind});
    }
    std::ranges::stable_sort(usable, {}, rank);
    return usable;
}

bool hasAddress(const std::vector<InterfaceFacts>& interfaces, const QString& address)
{
    return std::ranges::any_of(interfaces, [&](const InterfaceFacts& interface) {
        // All of 127.0.0.0/8 is this machine, whichever of it the interface names.
        if (interface.running && interface.kind == LinkKind::Loopback && QHostAddress(address).isLoopback())
            return true;
        return interface.running && std::ranges::find(interface.addresses, address) != interface.addresses.end();
    });
}

} // namespace filrouge

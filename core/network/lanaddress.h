// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace filrouge {

enum class LinkKind { Wireless, Wired, Other, Virtual, Loopback };

/// One network interface of this machine, as the system describes it.
struct InterfaceFacts final {
    QString name;      ///< "wlp2s0"
    QString shownName; ///< as people see it in their settings; may be the same
    LinkKind kind = LinkKind::Other;
    bool running = false;
    std::vector<QString> addresses; ///< IPv4, dotted

    friend bool operator==(const InterfaceFacts&, const InterfaceFacts&) = default;
};

/// An address phones may be able to reach.
struct LanAddress final {
    QString address;
    QString interfaceName;
    QString shownName;
    LinkKind kind = LinkKind::Other;

    friend bool operator==(const LanAddress&, const LanAddress&) = default;
};

/// As they are now. Never waits; any thread.
[[nodiscard]] std::vector<InterfaceFacts> interfacesNow();

/// Those of running interfaces, the one to propose first: Wi-Fi before cable before the rest, networks of virtual
/// machines and tunnels after those, private addresses (RFC 1918) before public ones. Addresses that a machine gives
/// itself for want of a network (RFC 3927) come last; loopback is none. Only IPv4: an IPv6 address is too long to be
/// typed from a wall. Pure.
[[nodiscard]] std::vector<LanAddress> usableAddresses(const std::vector<InterfaceFacts>& interfaces);

/// Whether a running interface, loopback included, has it. Pure.
[[nodiscard]] bool hasAddress(const std::vector<InterfaceFacts>& interfaces, const QString& address);

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/lanaddress.h"
#include "tests/support/catch.h"

using namespace filrouge;

namespace {

InterfaceFacts made(const char* name, LinkKind kind, std::vector<QString> addresses, bool running = true)
{
    return {QLatin1String(name), QLatin1String(name), kind, running, std::move(addresses)};
}

QStringList proposed(const std::vector<InterfaceFacts>& interfaces)
{
    QStringList addresses;
    for (const LanAddress& usable : usableAddresses(interfaces))
        addresses << usable.address;
    return addresses;
}

} // namespace

TEST_CASE("the address that phones most likely reach is proposed first", "[network][interfaces]")
{
    const auto lo = made("lo", LinkKind::Loopback, {QStringLiteral("127.0.0.1")});
    const auto wifi = made("wlp2s0", LinkKind::Wireless, {QStringLiteral("192.168.1.20")});
    const auto cable = made("enp3s0", LinkKind::Wired, {QStringLiteral("10.1.2.3")});
    const auto docker = made("docker0", LinkKind::Virtual, {QStringLiteral("172.17.0.1")});
    const auto other = made("usb0", LinkKind::Other, {QStringLiteral("192.168.42.5")});

    CHECK(proposed({}).isEmpty());
    CHECK(proposed({lo}).isEmpty());
    CHECK(proposed({lo, docker, other, cable, wifi}) == QStringList{QStringLiteral("192.168.1.20"),
                                                                    QStringLiteral("10.1.2.3"),
                                                                    QStringLiteral("192.168.42.5"),
                                                                    QStringLiteral("172.17.0.1")});
    // Switched off, it is none.
    CHECK(proposed({lo, cable, made("wlp2s0", LinkKind::Wireless, {QStringLiteral("192.168.1.20")}, false)}) ==
          QStringList{QStringLiteral("10.1.2.3")});
    // An address it gave itself says that there is no network behind it.
    CHECK(proposed({made("wlp2s0", LinkKind::Wireless, {QStringLiteral("169.254.3.4")}), cable}) ==
          QStringList{QStringLiteral("10.1.2.3"), QStringLiteral("169.254.3.4")});
    // Of two of one interface, the private one.
    CHECK(
        proposed({made("wlp2s0", LinkKind::Wireless, {QStringLiteral("203.0.113.7"), QStringLiteral("172.20.0.2")})}) ==
        QStringList{QStringLiteral("172.20.0.2"), QStringLiteral("203.0.113.7")});
    CHECK(usableAddresses({wifi}).front() ==
          LanAddress{
              QStringLiteral("192.168.1.20"), QStringLiteral("wlp2s0"), QStringLiteral("wlp2s0"), LinkKind::Wireless});
}

TEST_CASE("whether an address is still this machine's", "[network][interfaces]")
{
    const std::vector interfaces{made("lo", LinkKind::Loopback, {QStringLiteral("127.0.0.1")}),
                                 made("wlp2s0", LinkKind::Wireless, {QStringLiteral("192.168.1.20")}),
                                 made("enp3s0", LinkKind::Wired, {QStringLiteral("10.1.2.3")}, false)};
    CHECK(hasAddress(interfaces, QStringLiteral("192.168.1.20")));
    CHECK(hasAddress(interfaces, QStringLiteral("127.0.0.2")));
    CHECK_FALSE(hasAddress(interfaces, QStringLiteral("10.1.2.3")));
    CHECK_FALSE(hasAddress(interfaces, QStringLiteral("192.168.1.2")));
    CHECK_FALSE(hasAddress({}, QStringLiteral("127.0.0.1")));
}

TEST_CASE("this machine has a loopback, and it is never proposed", "[network][interfaces]")
{
    const auto now = interfacesNow();
    CHECK(hasAddress(now, QStringLiteral("127.0.0.1")));
    for (const LanAddress& usable : usableAddresses(now))
        CHECK_FALSE(usable.address.startsWith(QStringLiteral("127.")));
}

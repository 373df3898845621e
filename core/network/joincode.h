// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/qrcode.h"
#include "core/network/simulatedphones.h"

namespace filrouge {

/// What the room is shown so that phones find their way.

/// "http://192.168.1.20:8080/"; without a port when it is the usual one.
[[nodiscard]] QString pageAddress(const PhoneTarget& target);
/// What Host must be: "192.168.1.20:8080" (RoomState::address).
[[nodiscard]] QByteArray hostOf(const PhoneTarget& target);

/// The room's Wi-Fi, as the facilitator typed it.
struct WifiAccess final {
    QString name;
    QString password; ///< empty: an open network
    bool hidden = false;

    friend bool operator==(const WifiAccess&, const WifiAccess&) = default;
};

/// What a phone's camera reads as an offer to join: WIFI:T:WPA;S:…;P:…;; with \ ; , : " escaped, and quoted where name
/// or password could be taken for hexadecimal (https://github.com/zxing/zxing/wiki/Barcode-Contents, as Android and iOS
/// read it). Empty without a name.
[[nodiscard]] QString wifiPayload(const WifiAccess& access);

/// Errors: Invalid (where: "name": empty, over 32 bytes or with control characters; "password": not 8 to 63
/// characters).
[[nodiscard]] Result<> validate(const WifiAccess& access);

} // namespace filrouge

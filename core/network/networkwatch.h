// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/lanaddress.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace filrouge {

class HttpServer;

enum class NetworkCondition {
    Listening,
    InterfaceGone, ///< its interface is off or has lost the address: phones cannot reach it until it is back
    PortLost,      ///< the address is there, but the port cannot be opened; it is tried every second
};

/// Sees whether the server's address is still this machine's, and has the server listen again at the same address and
/// port when it comes back. On the thread of the server's owner.
class NetworkWatch final : public QObject {
    Q_OBJECT

public:
    using Source = std::function<std::vector<InterfaceFacts>()>;

    /// `server` outlives it; `source` says what interfaces there are.
    NetworkWatch(HttpServer& server, QString address, Source source = interfacesNow);

    [[nodiscard]] NetworkCondition condition() const { return condition_; }
    /// Looks now; otherwise every two seconds.
    void look();

Q_SIGNALS:
    void conditionChanged(filrouge::NetworkCondition condition);

private:
    HttpServer& server_;
    QString address_;
    Source source_;
    NetworkCondition condition_ = NetworkCondition::Listening;
    QTimer timer_;
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/networkwatch.h"

#include "core/network/httpserver.h"

namespace filrouge {

namespace {

constexpr int interval = 2'000; // ms

}

NetworkWatch::NetworkWatch(HttpServer& server, QString address, Source source)
    : server_(server),
      address_(std::move(address)),
      source_(std::move(source))
{
    connect(&timer_, &QTimer::timeout, this, &NetworkWatch::look);
    timer_.start(interval);
}

void NetworkWatch::look()
{
    const NetworkCondition before = condition_;
    if (!hasAddress(source_(), address_)) {
        condition_ = NetworkCondition::InterfaceGone;
    } else {
        // The socket may have survived; one opened anew surely hears.
        if (before == NetworkCondition::InterfaceGone)
            server_.listenAgain();
        condition_ = server_.figures().listening ? NetworkCondition::Listening : NetworkCondition::PortLost;
    }
    if (condition_ != before)
        Q_EMIT conditionChanged(condition_);
}

} // namespace filrouge

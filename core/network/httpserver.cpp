// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/httpserver.h"

#include "core/base/random.h"
#include "core/network/serverloop.h"

namespace filrouge {

HttpServer::HttpServer(std::unique_ptr<ServerLoop> loop) : loop_(std::move(loop)) {}

Result<std::unique_ptr<HttpServer>> HttpServer::start(const Place& place, const ServerLimits& limits,
                                                      std::unique_ptr<Random> random, const Clock& clock)
{
    // Private constructor: make_unique cannot reach it.
    std::unique_ptr<HttpServer> server(new HttpServer(std::make_unique<ServerLoop>(limits, std::move(random), clock)));
    FILROUGE_TRY_VALUE(port, server->loop_->listen(place.address, place.port));
    server->port_ = port;
    server->thread_ = std::thread([loop = server->loop_.get()] { loop->run(); });
    return server;
}

HttpServer::~HttpServer()
{
    if (!thread_.joinable())
        return;
    loop_->stop();
    thread_.join();
}

void HttpServer::publish(std::shared_ptr<const RoomState> state, std::shared_ptr<BallotInbox> inbox)
{
    loop_->publish(std::move(state), std::move(inbox));
}

void HttpServer::listenAgain()
{
    loop_->listenAgain();
}

ServerFigures HttpServer::figures() const
{
    return loop_->figures();
}

} // namespace filrouge

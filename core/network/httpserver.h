// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/network/roomstate.h"
#include "core/network/serverlimits.h"

#include <memory>
#include <thread>

namespace filrouge {

class BallotInbox;
class Random;
class ServerLoop;

/// What the server has seen, for the presenter; a tenth of a second old.
struct ServerFigures final {
    bool listening = false;    ///< false while its interface is gone: it comes back at the same address and port
    int connections = 0;       ///< open now
    int listeners = 0;         ///< of these, told of every new state
    int visitors = 0;          ///< different addresses since the start, this machine's own not counted
    quint64 requests = 0;      ///< answered
    quint64 ballots = 0;       ///< accepted, each after its commit
    quint64 ballotsFailed = 0; ///< refused because they could not be stored
    quint64 wrongCodes = 0;
    int slowed = 0;      ///< requests that wait because of wrong codes
    quint64 refused = 0; ///< over a limit, malformed or too slow

    friend bool operator==(const ServerFigures&, const ServerFigures&) = default;
};

/// The voting pages on one address of this machine, from start to destruction. Has a thread of its own, which knows
/// nothing of the programme but the RoomState it was given last; pages and their rules are handle.h's, the limits
/// ServerLimits'. Writes no log.
///
/// Belongs to the thread that started it.
class HttpServer final {
public:
    struct Place final {
        QString address;  ///< an address of this machine: only what comes in there is heard
        quint16 port = 0; ///< 0: any that is free
    };

    /// Listens from here on; answers from the first publish() on. `clock` outlives it; `random` becomes the thread's
    /// own. Errors: InUse (the port is taken), NotFound (not an address of this machine), ReadOnly (a port that needs
    /// rights), ReadFailed (another one; detail).
    [[nodiscard]] static Result<std::unique_ptr<HttpServer>> start(const Place& place, const ServerLimits& limits,
                                                                   std::unique_ptr<Random> random, const Clock& clock);
    /// Ballots that are on their way are answered first, for a moment; then every connection is closed.
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    [[nodiscard]] quint16 port() const { return port_; }

    /// The room as it is from now on, and where its ballots go (null: no box is open). Listeners are told when the
    /// number is new.
    void publish(std::shared_ptr<const RoomState> state, std::shared_ptr<BallotInbox> inbox);

    /// Its interface has come back: the port is opened anew, until it is open.
    void listenAgain();

    [[nodiscard]] ServerFigures figures() const;

private:
    explicit HttpServer(std::unique_ptr<ServerLoop> loop);

    std::unique_ptr<ServerLoop> loop_;
    std::thread thread_;
    quint16 port_ = 0;
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Includes Asio: for the .cpp files of this room only.

#include "core/base/clock.h"
#include "core/network/ballotcourier.h"
#include "core/network/guessgate.h"
#include "core/network/httpserver.h"
#include "core/network/phoneconnection.h"

#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/executor_work_guard.hpp>

#include <mutex>
#include <unordered_map>
#include <unordered_set>

namespace filrouge {

class Random;

/// Everything that happens on the network thread: who may connect, who is answered when, who is told of a new state.
/// Private to HttpServer. Only the calls that say so may come from another thread.
class ServerLoop final {
public:
    using Connected = std::shared_ptr<PhoneConnection>;
    using Moment = std::chrono::steady_clock::time_point;

    ServerLoop(const ServerLimits& limits, std::unique_ptr<Random> random, const Clock& clock);
    ~ServerLoop();
    Q_DISABLE_COPY_MOVE(ServerLoop)

    // Before run(), or from any thread.
    [[nodiscard]] Result<quint16> listen(const QString& address, quint16 port);
    /// The thread's work: until stop().
    void run();
    void publish(std::shared_ptr<const RoomState> state, std::shared_ptr<BallotInbox> inbox);
    /// Opens its port anew, and tries until it is open.
    void listenAgain();
    void stop();
    [[nodiscard]] ServerFigures figures() const;

    // For connections.
    [[nodiscard]] const ServerLimits& limits() const { return limits_; }
    [[nodiscard]] bool isStopping() const { return stopping_; }
    [[nodiscard]] quint64 stateNumber() const { return state_->number; }
    [[nodiscard]] Response refusalFor(RefusalKind kind, std::string_view acceptLanguage);
    [[nodiscard]] bool setAsideBody(std::size_t bytes);
    void giveBackBody(std::size_t bytes) { bodies_ -= bytes; }
    void serve(const Connected& connection);
    void addListener(const Connected& connection);
    /// Unless it knows the newest state already.
    void announceTo(const PhoneConnection& listener);
    void forget(PhoneConnection& connection);

private:
    using Executor = boost::asio::io_context::executor_type;
    using Acceptor = boost::asio::basic_socket_acceptor<boost::asio::ip::tcp, Executor>;
    using Timer = boost::asio::basic_waitable_timer<std::chrono::steady_clock,
                                                    boost::asio::wait_traits<std::chrono::steady_clock>, Executor>;

    [[nodiscard]] boost::system::error_code openAcceptor();
    void tryToListen(Moment now);
    void accept();
    void acceptorFailed(const boost::system::error_code& error);
    void admit(PhoneConnection::Socket socket, const boost::asio::ip::address& from);
    [[nodiscard]] bool makeRoomFor(const std::string& address);
    void tick();
    void checkAll(Moment now);
    [[nodiscard]] bool stopped(Moment now);

    void look(const Connected& connection, bool guessable);
    void keepWaiting(const Connected& connection);
    void serveWaiting(Moment now);
    void carry(const Connected& connection, BallotPost post);
    void deliver();

    void removeListener(const PhoneConnection& connection);
    void announce();
    void beginPush();
    void pushSome();
    void beat(Moment now);

    const ServerLimits limits_;
    const std::unique_ptr<Random> random_;
    const Clock& clock_;
    boost::asio::io_context io_{1};
    boost::asio::executor_work_guard<Executor> work_{io_.get_executor()};
    Acceptor acceptor_{io_};
    PhoneConnection::Socket incoming_{io_};
    Timer ticker_{io_};
    Timer pusher_{io_};
    boost::asio::ip::tcp::endpoint place_;
    Moment listenAgainAt_;
    bool accepting_ = false;
    bool stopping_ = false;
    Moment stopBy_;

    std::shared_ptr<const RoomState> state_;
    std::vector<Connected> connections_;
    std::unordered_map<std::string, std::size_t> socketsOf_;
    std::unordered_set<std::string> visitors_;
    std::size_t bodies_ = 0;

    GuessGate gate_;
    std::vector<Connected> slowed_; ///< whose short codes wait to be looked at
    BallotCourier courier_;
    std::unordered_map<quint64, Connected> ballots_; ///< by ticket
    quint64 lastTicket_ = 0;
    bool sendPlanned_ = false;

    std::vector<Connected> listeners_;
    PhoneConnection::Event event_;
    quint64 eventNumber_ = 0;
    std::size_t pushNext_ = 0;
    bool pushing_ = false;
    Moment lastPush_;
    Moment lastBeat_;

    ServerFigures now_; ///< as it is
    mutable std::mutex figuresLock_;
    ServerFigures shown_; ///< as it was a moment ago; guarded by figuresLock_
};

} // namespace filrouge

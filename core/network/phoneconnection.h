// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Includes Asio: for the .cpp files of this room only.

#include "core/network/requestreader.h"
#include "core/network/responsehead.h"

#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <array>
#include <chrono>
#include <memory>
#include <string>

namespace filrouge {

class ServerLoop;

/// One open connection. Reads requests one after the other, hands each to the loop, writes its answer; or, as a
/// listener, writes events until either side has enough. Lives as long as the loop knows it or something it has asked
/// of its socket is outstanding.
class PhoneConnection final : public std::enable_shared_from_this<PhoneConnection> {
public:
    using Socket = boost::asio::basic_stream_socket<boost::asio::ip::tcp, boost::asio::io_context::executor_type>;
    using Moment = std::chrono::steady_clock::time_point;
    using Event = std::shared_ptr<const QByteArray>;

    enum class Phase {
        Idle,      ///< no request has begun
        Reading,   ///< one has
        Answering, ///< it is with the loop
        Writing,
        Listening,
        Parting, ///< said all: waits for the other side to end, so that it can read that
        Closed,
    };

    PhoneConnection(Socket socket, std::string address, ServerLoop& loop);

    void start();
    /// Answers the request that is with the loop.
    void finish(Response response);
    /// As finish(), for what could not be made a request of.
    void refuse(RefusalKind kind);
    /// For a listener: unless it is still busy with what it was told before.
    void push(const Event& event, quint64 number);
    /// Ends it when its time is up. `now` never goes back.
    void checkDeadline(Moment now);
    void close();
    /// While it is with the loop: the other side has ended it, and nobody would read an answer. Takes nothing of what
    /// was sent.
    [[nodiscard]] bool hasLeft();

    [[nodiscard]] Phase phase() const { return phase_; }
    [[nodiscard]] Moment since() const { return since_; } ///< when the phase began
    [[nodiscard]] const std::string& address() const { return address_; }
    [[nodiscard]] Request request() const { return reader_.request(); }
    [[nodiscard]] quint64 toldNumber() const { return told_; }
    [[nodiscard]] bool isBusy() const { return event_ != nullptr; }

    std::size_t place = 0;         ///< the loop's: where it keeps this
    std::size_t listenerPlace = 0; ///< the same among the listeners

private:
    void enter(Phase phase, std::chrono::milliseconds patience);
    void awaitBytes();
    void goOn(RequestReader::Progress progress);
    void write(AfterAnswer after, bool headOnly);
    void written(AfterAnswer after);
    void listen();
    void watchListener();
    void part();
    void discard();
    void releaseBody();

    Socket socket_;
    const std::string address_;
    ServerLoop& loop_;
    RequestReader reader_;
    Phase phase_ = Phase::Idle;
    Moment since_;
    Moment deadline_;
    Moment requestBegan_;
    std::string head_;
    Response response_;
    Event event_;               ///< on its way to a listener
    quint64 told_ = 0;          ///< a listener: the newest state it knows of
    std::size_t body_ = 0;      ///< bytes the loop has set aside for the body
    std::size_t discarded_ = 0; ///< bytes that came in while parting or listening
    std::array<char, 256> ignored_{};
};

} // namespace filrouge

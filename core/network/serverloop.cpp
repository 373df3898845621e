// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/serverloop.h"

#include "core/base/random.h"
#include "core/network/descriptorlimit.h"

#include <boost/asio/post.hpp>

#include <algorithm>
#include <exception>

// Its life, and who may connect. Requests: serverserving.cpp; listeners: serverpushing.cpp.

namespace filrouge {

namespace {

namespace asio = boost::asio;
using boost::system::error_code;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr milliseconds tickTime{100};
constexpr milliseconds listenAgainTime{1'000};
constexpr std::size_t otherFiles = 256; // what the rest of the application has open
constexpr std::size_t mostVisitors = 8'192;
constexpr int backlog = 4'096; // a room that scans the same code at once

ServerLimits withinDescriptors(ServerLimits limits)
{
    const std::size_t files = raiseDescriptorLimit(limits.sockets + otherFiles);
    limits.sockets = std::min(limits.sockets, files > 2 * otherFiles ? files - otherFiles : files / 2);
    limits.socketsOfOne = std::min(limits.socketsOfOne, limits.sockets - limits.sockets / 8);
    limits.listeners = std::min(limits.listeners, limits.sockets - limits.sockets / 4);
    return limits;
}

/// Whose connection it is. Whoever has an IPv6 address has a whole network of them.
std::string keyOf(const asio::ip::address& address)
{
    if (address.is_v6() && !address.to_v6().is_v4_mapped()) {
        const auto bytes = address.to_v6().to_bytes();
        return {bytes.begin(), bytes.begin() + 8};
    }
    const auto bytes =
        (address.is_v4() ? address.to_v4() : asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()))
            .to_bytes();
    return {bytes.begin(), bytes.end()};
}

/// An address phones can be sent to; "any" and "all" can be bound, and are none.
bool isOneAddress(const asio::ip::address& address)
{
    return !address.is_unspecified() && !address.is_multicast() &&
           address != asio::ip::address(asio::ip::address_v4::broadcast());
}

bool owesAnswer(const ServerLoop::Connected& connection)
{
    return connection->phase() == PhoneConnection::Phase::Answering ||
           connection->phase() == PhoneConnection::Phase::Writing;
}

Error listenError(const error_code& error)
{
    const QString detail = QString::fromStdString(error.message());
    if (error == asio::error::address_in_use)
        return {ErrorCode::InUse, QStringLiteral("port"), detail};
    if (error == boost::system::errc::address_not_available)
        return {ErrorCode::NotFound, QStringLiteral("address"), detail};
    if (error == asio::error::access_denied)
        return {ErrorCode::ReadOnly, QStringLiteral("port"), detail};
    return {ErrorCode::ReadFailed, QStringLiteral("address"), detail};
}

} // namespace

ServerLoop::ServerLoop(const ServerLimits& limits, std::unique_ptr<Random> random, const Clock& clock)
    : limits_(withinDescriptors(limits)),
      random_(std::move(random)),
      clock_(clock),
      gate_(limits.guesses, steady_clock::now()),
      courier_([this] { asio::post(io_, [this] { deliver(); }); })
{}

ServerLoop::~ServerLoop() = default;

Result<quint16> ServerLoop::listen(const QString& address, quint16 port)
{
    error_code error;
    const asio::ip::address parsed = asio::ip::make_address(address.toStdString(), error);
    if (error || !isOneAddress(parsed))
        return fail(ErrorCode::NotFound, QStringLiteral("address"), address);
    place_ = {parsed, port};
    if (const error_code failed = openAcceptor(); failed)
        return fail(listenError(failed));
    place_ = acceptor_.local_endpoint(error);
    now_.listening = shown_.listening = true;
    return place_.port();
}

error_code ServerLoop::openAcceptor()
{
    error_code error;
    acceptor_.close(error);
    acceptor_.open(place_.protocol(), error);
#ifndef Q_OS_WIN
    // So that a vote comes back at its address at once; on Windows it would let two listen at the same port.
    if (!error)
        acceptor_.set_option(asio::socket_base::reuse_address(true), error);
#endif
    if (!error)
        acceptor_.bind(place_, error);
    if (!error)
        acceptor_.listen(backlog, error);
    error_code ignored;
    if (error)
        acceptor_.close(ignored);
    return error;
}

void ServerLoop::run()
{
    tick();
    for (;;) {
        try {
            io_.run();
            return;
        } catch (const std::exception&) {
            // No memory for one request; its connection runs into its deadline, the others go on.
            ++now_.refused;
        }
    }
}

void ServerLoop::publish(std::shared_ptr<const RoomState> state, std::shared_ptr<BallotInbox> inbox)
{
    asio::post(io_, [this, state = std::move(state), inbox = std::move(inbox)]() mutable {
        if (stopping_)
            return;
        const bool first = !state_;
        state_ = std::move(state);
        courier_.deliverTo(std::move(inbox));
        if (first)
            accept();
        announce();
    });
}

void ServerLoop::listenAgain()
{
    asio::post(io_, [this] {
        if (!stopping_)
            tryToListen(steady_clock::now());
    });
}

void ServerLoop::accept()
{
    accepting_ = true;
    incoming_ = PhoneConnection::Socket(io_);
    acceptor_.async_accept(incoming_, [this](const error_code& error) {
        if (stopping_ || error == asio::error::operation_aborted)
            return;
        if (error) {
            acceptorFailed(error);
            return;
        }
        error_code gone;
        const asio::ip::tcp::endpoint from = incoming_.remote_endpoint(gone);
        if (!gone)
            admit(std::move(incoming_), from.address());
        accept();
    });
}

void ServerLoop::admit(PhoneConnection::Socket socket, const asio::ip::address& from)
{
    std::string address = keyOf(from);
    if (!makeRoomFor(address)) {
        ++now_.refused; // every socket is at work: the phone's browser tries again
        return;
    }
    if (from != place_.address() && visitors_.size() < mostVisitors)
        visitors_.insert(address);
    ++socketsOf_[address];
    auto connection = std::make_shared<PhoneConnection>(std::move(socket), std::move(address), *this);
    connection->place = connections_.size();
    connections_.push_back(connection);
    connection->start();
}

/// When all sockets are taken, the one that waits longest for nothing makes room; of an address that holds too many,
/// one of its own.
bool ServerLoop::makeRoomFor(const std::string& address)
{
    const auto own = socketsOf_.find(address);
    const bool ownFull = own != socketsOf_.end() && own->second >= limits_.socketsOfOne;
    if (!ownFull && connections_.size() < limits_.sockets)
        return true;
    const auto rank = [&](const Connected& connection) {
        if (ownFull && connection->address() != address)
            return 0;
        switch (connection->phase()) {
        case PhoneConnection::Phase::Parting:
            return 4;
        case PhoneConnection::Phase::Idle:
            return 3;
        case PhoneConnection::Phase::Listening: // asks now and then instead
            return 2;
        case PhoneConnection::Phase::Reading: // slowly, or it would be through
            return 1;
        default:
            return 0;
        }
    };
    const auto best = std::ranges::max_element(connections_, [&](const Connected& one, const Connected& other) {
        const int oneRank = rank(one);
        const int otherRank = rank(other);
        return oneRank != otherRank ? oneRank < otherRank : one->since() > other->since();
    });
    if (best == connections_.end() || rank(*best) == 0)
        return false;
    const Connected leaving = *best;
    leaving->close();
    return true;
}

void ServerLoop::forget(PhoneConnection& connection)
{
    if (const auto own = socketsOf_.find(connection.address()); own != socketsOf_.end() && --own->second == 0)
        socketsOf_.erase(own);
    removeListener(connection);
    // The last one takes its place.
    connections_.back()->place = connection.place;
    std::swap(connections_[connection.place], connections_.back());
    connections_.pop_back();
}

void ServerLoop::acceptorFailed(const error_code& error)
{
    accepting_ = false;
    if (error == asio::error::connection_aborted || error == asio::error::connection_reset) {
        accept(); // one that left before it was let in
        return;
    }
    // No descriptors, or no interface: tried again in a moment.
    listenAgainAt_ = steady_clock::now() + listenAgainTime;
    if (error == asio::error::no_descriptors || error == asio::error::no_memory)
        return;
    error_code ignored;
    acceptor_.close(ignored);
    now_.listening = false;
}

void ServerLoop::tryToListen(Moment now)
{
    now_.listening = !openAcceptor();
    listenAgainAt_ = now + listenAgainTime;
    accepting_ = false;
    if (now_.listening && state_)
        accept();
}

void ServerLoop::tick()
{
    ticker_.expires_after(tickTime);
    ticker_.async_wait([this](const error_code& /*woken early by stop()*/) {
        const Moment now = steady_clock::now();
        checkAll(now);
        if (stopping_ && stopped(now))
            return;
        tick();
    });
}

void ServerLoop::checkAll(Moment now)
{
    // From behind: whoever closes has its place taken by one that was checked.
    for (std::size_t i = connections_.size(); i-- > 0;)
        if (i < connections_.size())
            Connected(connections_[i])->checkDeadline(now);
    gate_.tidy(now);
    serveWaiting(now);
    if (!stopping_ && !accepting_ && state_ && now >= listenAgainAt_) {
        if (acceptor_.is_open())
            accept();
        else
            tryToListen(now);
    }
    beat(now);
    now_.connections = static_cast<int>(connections_.size());
    now_.listeners = static_cast<int>(listeners_.size());
    now_.visitors = static_cast<int>(visitors_.size());
    now_.slowed = static_cast<int>(slowed_.size());
    const std::lock_guard lock(figuresLock_);
    shown_ = now_;
}

ServerFigures ServerLoop::figures() const
{
    const std::lock_guard lock(figuresLock_);
    return shown_;
}

void ServerLoop::stop()
{
    asio::post(io_, [this] {
        stopping_ = true;
        stopBy_ = steady_clock::now() + limits_.busyTime;
        error_code ignored;
        acceptor_.close(ignored);
        for (const Connected& connection : std::exchange(slowed_, {}))
            connection->close();
        for (std::size_t i = connections_.size(); i-- > 0;)
            if (!owesAnswer(connections_[i]))
                Connected(connections_[i])->close();
        ticker_.cancel(); // there may be nothing to wait for
    });
}

/// Whoever still waits for a ballot's commit gets its answer, up to a moment.
bool ServerLoop::stopped(Moment now)
{
    if (std::ranges::any_of(connections_, owesAnswer) && now < stopBy_)
        return false;
    while (!connections_.empty())
        Connected(connections_.back())->close();
    ballots_.clear();
    pusher_.cancel();
    work_.reset();
    return true;
}

} // namespace filrouge

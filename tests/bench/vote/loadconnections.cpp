// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/vote/loadconnections.h"

#include <array>
#include <chrono>
#include <cstring>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace filrouge::bench {

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t patience = 30 * second; // after the end, for answers that are still owed
constexpr std::uint32_t addresses = 16;        // of this machine's own network: a room is not one phone

std::int64_t clockNow()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

/// Where the body begins and how long it is; 0 before the head is there.
std::size_t wholeLength(const std::string& received)
{
    const std::size_t end = received.find("\r\n\r\n");
    if (end == std::string::npos)
        return 0;
    // Servers write it in lower or in upper case.
    std::size_t at = received.find("ontent-");
    while (at != std::string::npos && at < end) {
        if (strncasecmp(received.c_str() + at + 7, "length:", 7) == 0)
            return end + 4 + static_cast<std::size_t>(std::atoll(received.c_str() + at + 14));
        at = received.find("ontent-", at + 1);
    }
    return end + 4;
}

} // namespace

LoadConnections::LoadConnections(const LoadPlan& plan) : plan_(plan), poll_(::epoll_create1(0)) {}

LoadConnections::~LoadConnections()
{
    for (const Link& link : links_)
        if (link.socket >= 0)
            ::close(link.socket);
    ::close(poll_);
}

bool LoadConnections::connect(Link& link, std::size_t number)
{
    link.socket = ::socket(AF_INET, SOCK_STREAM, 0);
    const int on = 1;
    ::setsockopt(link.socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in own{};
    own.sin_family = AF_INET;
    own.sin_addr.s_addr = htonl(INADDR_LOOPBACK + 1 + static_cast<std::uint32_t>(number) % addresses);
    sockaddr_in server{};
    server.sin_family = AF_INET;
    server.sin_port = htons(plan_.port);
    server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(link.socket, reinterpret_cast<const sockaddr*>(&own), sizeof own) != 0 ||
        ::connect(link.socket, reinterpret_cast<const sockaddr*>(&server), sizeof server) != 0)
        return false;
    ::fcntl(link.socket, F_SETFL, O_NONBLOCK);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = static_cast<std::uint64_t>(&link - links_.data());
    return ::epoll_ctl(poll_, EPOLL_CTL_ADD, link.socket, &event) == 0;
}

bool LoadConnections::prepare(Role role, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        links_.emplace_back();
        links_.back().role = role;
        if (!connect(links_.back(), links_.size()))
            return false;
    }
    return true;
}

bool LoadConnections::open()
{
    const std::size_t senders = plan_.spread >= 0 ? plan_.requests.size() : plan_.connections;
    links_.reserve(senders + plan_.listeners + plan_.held + plan_.idle);
    if (!prepare(Role::Sender, senders) || !prepare(Role::Listener, plan_.listeners) ||
        !prepare(Role::Held, plan_.held) || !prepare(Role::Idle, plan_.idle))
        return false;
    for (std::size_t i = senders; i-- > 0;)
        free_.push_back(i);
    for (Link& link : links_) {
        if (link.role == Role::Listener)
            send(link, plan_.listenRequests.front(), clockNow());
        else if (link.role == Role::Held)
            send(link, "POST / HTTP/1.1\r\nContent-Length: 16000\r\n", clockNow());
        else if (link.role == Role::Idle)
            send(link, plan_.requests.front(), clockNow());
    }
    const std::int64_t until = clockNow() + patience;
    while (greeted_ < plan_.listeners + plan_.idle && clockNow() < until)
        wait(100);
    return greeted_ >= plan_.listeners + plan_.idle;
}

void LoadConnections::send(Link& link, const std::string& request, std::int64_t now)
{
    link.sentAt = now;
    link.busy = link.role == Role::Sender;
    outcome_.sent += link.busy ? 1 : 0;
    const auto sent = ::send(link.socket, request.data(), request.size(), MSG_NOSIGNAL);
    if (sent != static_cast<ssize_t>(request.size())) {
        ++outcome_.failed;
        link.busy = false;
        return;
    }
    waiting_ += link.busy ? 1 : 0;
}

void LoadConnections::takeWhatCame(Link& link, std::int64_t now)
{
    std::array<char, 65'536> bytes{};
    const auto count = ::recv(link.socket, bytes.data(), bytes.size(), 0);
    if (count <= 0) {
        if (count < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        outcome_.failed += link.busy ? 1 : 0;
        waiting_ -= link.busy ? 1 : 0;
        link.busy = false;
        ::close(link.socket);
        link.socket = -1;
        return;
    }
    link.received.append(bytes.data(), static_cast<std::size_t>(count));
    if (link.role == Role::Sender) {
        takeReplies(link, now);
    } else if (link.role == Role::Listener) {
        greeted_ += link.sentAt != 0 ? 1 : 0;
        link.sentAt = 0;
        for (std::size_t at = 0; (at = link.received.find("data: ", at)) != std::string::npos; ++at)
            ++outcome_.events;
        link.received.clear();
    } else if (link.role == Role::Idle) {
        const std::size_t length = wholeLength(link.received);
        if (length > 0 && link.received.size() >= length) {
            ++greeted_;
            link.received = {};
        }
    }
}

void LoadConnections::takeReplies(Link& link, std::int64_t now)
{
    const std::size_t length = wholeLength(link.received);
    if (length == 0 || link.received.size() < length)
        return;
    ++(link.received.compare(9, 3, "200") == 0 ? outcome_.accepted : outcome_.refused);
    outcome_.milliseconds.push_back(static_cast<double>(now - link.sentAt) / 1e6);
    lastAnswer_ = now;
    link.received.erase(0, length);
    link.busy = false;
    --waiting_;
    free_.push_back(static_cast<std::size_t>(&link - links_.data()));
}

void LoadConnections::wait(int milliseconds)
{
    std::array<epoll_event, 512> events{};
    const int count = ::epoll_wait(poll_, events.data(), static_cast<int>(events.size()), milliseconds);
    const std::int64_t now = clockNow();
    for (int i = 0; i < count; ++i) {
        Link& link = links_[events[static_cast<std::size_t>(i)].data.u64];
        if (link.socket >= 0)
            takeWhatCame(link, now);
    }
}

const std::string* LoadConnections::nextRequest()
{
    if (plan_.cycle && next_ == plan_.requests.size())
        next_ = 0;
    return next_ < plan_.requests.size() ? &plan_.requests[next_++] : nullptr;
}

bool LoadConnections::over(std::int64_t now) const
{
    return static_cast<double>(now - began_) >= plan_.seconds * second ||
           (!plan_.cycle && next_ == plan_.requests.size());
}

void LoadConnections::sendDue(std::int64_t now)
{
    const double elapsed = static_cast<double>(now - began_);
    const auto total = static_cast<double>(plan_.requests.size());
    while (!free_.empty() && !over(now)) {
        const auto sent = static_cast<double>(outcome_.milliseconds.size() + waiting_ + outcome_.failed);
        std::int64_t due = now;
        if (plan_.spread >= 0)
            due = began_ + static_cast<std::int64_t>(plan_.spread * second * sent / total);
        else if (plan_.rate > 0)
            due = began_ + static_cast<std::int64_t>(sent * second / plan_.rate);
        if (static_cast<double>(due - began_) > elapsed)
            return;
        const std::string* request = nextRequest();
        if (request == nullptr)
            return;
        Link& link = links_[free_.back()];
        free_.pop_back();
        // Measured from when it was to be sent: a client that is held up does not make the server look faster.
        if (link.socket >= 0) {
            send(link, *request, due);
        } else {
            ++outcome_.sent;
            ++outcome_.failed;
        }
    }
}

LoadOutcome LoadConnections::run()
{
    outcome_ = {};
    outcome_.milliseconds.reserve(plan_.requests.size());
    began_ = lastAnswer_ = clockNow();
    const bool paced = plan_.rate > 0 || plan_.spread > 0;
    const bool sends = plan_.connections > 0 || plan_.spread >= 0;
    for (std::int64_t now = began_; sends && !over(now); now = clockNow()) {
        sendDue(now);
        wait(paced ? 0 : 10);
    }
    const std::int64_t until = clockNow() + patience;
    while (waiting_ > 0 && clockNow() < until)
        wait(10);
    outcome_.failed += waiting_;
    outcome_.seconds = static_cast<double>(lastAnswer_ - began_) / second;
    return std::move(outcome_);
}

void LoadConnections::stay()
{
    ::fcntl(STDIN_FILENO, F_SETFL, O_NONBLOCK);
    char byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) != 0)
        wait(50);
}

} // namespace filrouge::bench

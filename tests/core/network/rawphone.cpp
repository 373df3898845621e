// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/network/rawphone.h"

#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace filrouge::tests {

namespace {

sockaddr_in place(const char* address, quint16 port)
{
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(port);
    inet_pton(AF_INET, address, &place.sin_addr);
    return place;
}

QByteArray hostOf(quint16 port)
{
    return "127.0.0.1:" + QByteArray::number(port);
}

} // namespace

QByteArray RawReply::header(const char* name) const
{
    const QByteArray start = QByteArray("\r\n") + name + ": ";
    const qsizetype at = head.indexOf(start);
    if (at < 0)
        return {};
    const qsizetype begin = at + start.size();
    return head.mid(begin, head.indexOf("\r\n", begin) - begin);
}

RawPhone::RawPhone(quint16 port, const char* from, int receiveBuffer)
{
    socket_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval patience{30, 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(socket_, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    if (receiveBuffer > 0) // before it connects: the other side is told how much it may send
        ::setsockopt(socket_, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    const sockaddr_in own = place(from, 0);
    const sockaddr_in other = place("127.0.0.1", port);
    if (::bind(socket_, reinterpret_cast<const sockaddr*>(&own), sizeof own) != 0 ||
        ::connect(socket_, reinterpret_cast<const sockaddr*>(&other), sizeof other) != 0) {
        ::close(socket_);
        socket_ = -1;
    }
}

RawPhone::~RawPhone()
{
    if (socket_ >= 0)
        ::close(socket_);
}

RawPhone::RawPhone(RawPhone&& other) noexcept
    : socket_(std::exchange(other.socket_, -1)),
      received_(std::move(other.received_))
{}

bool RawPhone::send(const QByteArray& bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const auto count =
            ::send(socket_, bytes.constData() + sent, static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += count;
    }
    return true;
}

bool RawPhone::hears(int milliseconds) const
{
    pollfd waiting{socket_, POLLIN, 0};
    return !received_.isEmpty() || ::poll(&waiting, 1, milliseconds) > 0;
}

bool RawPhone::receive()
{
    char bytes[16'384];
    const auto count = ::recv(socket_, bytes, sizeof bytes, 0);
    if (count <= 0)
        return false;
    received_.append(bytes, count);
    return true;
}

QByteArray RawPhone::readUntil(const QByteArray& text)
{
    qsizetype at = -1;
    while ((at = received_.indexOf(text)) < 0)
        if (!receive())
            return {};
    QByteArray read = received_.left(at + text.size());
    received_.remove(0, read.size());
    return read;
}

std::optional<RawReply> RawPhone::reply()
{
    RawReply reply;
    reply.head = readUntil("\r\n\r\n");
    if (reply.head.isEmpty())
        return std::nullopt;
    reply.status = reply.head.mid(9, 3).toInt();
    const auto length = reply.header("Content-Length").toLongLong();
    while (received_.size() < length)
        if (!receive())
            return std::nullopt;
    reply.body = received_.left(length);
    received_.remove(0, length);
    return reply;
}

bool RawPhone::closes()
{
    char bytes[4'096];
    ssize_t count = 0;
    while ((count = ::recv(socket_, bytes, sizeof bytes, 0)) > 0) {}
    return count == 0 || errno == ECONNRESET;
}

void RawPhone::vanish()
{
    // Closing with a reset: nothing more is taken.
    const linger hard{1, 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    ::close(std::exchange(socket_, -1));
}

std::optional<RawReply> RawPhone::ask(const QByteArray& request)
{
    return send(request) ? reply() : std::nullopt;
}

QByteArray getRequest(quint16 port, const QByteArray& target, const QByteArray& fields)
{
    return "GET " + target + " HTTP/1.1\r\nHost: " + hostOf(port) + "\r\n" + fields + "\r\n";
}

QByteArray postRequest(quint16 port, const QByteArray& target, const QByteArray& form, const QByteArray& fields)
{
    return "POST " + target + " HTTP/1.1\r\nHost: " + hostOf(port) + "\r\nOrigin: http://" + hostOf(port) +
           "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + QByteArray::number(form.size()) +
           "\r\n" + fields + "\r\n" + form;
}

} // namespace filrouge::tests

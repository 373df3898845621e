// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace filrouge {

struct ResponseHeader final {
    QByteArray name;
    QByteArray value;

    friend bool operator==(const ResponseHeader&, const ResponseHeader&) = default;
};

/// What goes back over the connection. The server adds what only it knows: Connection, Content-Length. To HEAD it
/// sends everything but the body.
struct Response final {
    int status = 200;
    std::vector<ResponseHeader> headers; ///< with Content-Type and those for safety, ready to be sent
    QByteArray body;

    /// Somebody's code opened nothing: whoever guesses is slowed by the server (per address and in all).
    bool codeUnknown = false;
    /// The connection becomes a listener: after `body` it stays open, without a length, and the server writes
    /// eventFor() of every newer RoomState to it.
    bool listens = false;
    /// The server closes the connection after it.
    bool closes = false;

    friend bool operator==(const Response&, const Response&) = default;
};

} // namespace filrouge

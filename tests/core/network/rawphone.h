// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace filrouge::tests {

/// An answer as it came over the socket.
struct RawReply final {
    int status = 0;
    QByteArray head;
    QByteArray body;

    [[nodiscard]] QByteArray header(const char* name) const; ///< empty without one
};

/// A client that sends whatever it is told, byte by byte if need be. Waits half a minute for an answer at most: a test
/// that hangs fails.
class RawPhone final {
public:
    /// From that address of the loopback network. `receiveBuffer`: bytes kept of what is not read; 0: as the system
    /// likes.
    explicit RawPhone(quint16 port, const char* from = "127.0.0.1", int receiveBuffer = 0);
    ~RawPhone();
    RawPhone(RawPhone&& other) noexcept;
    RawPhone& operator=(RawPhone&&) = delete;

    [[nodiscard]] bool connected() const { return socket_ >= 0; }
    /// False when the other side has closed.
    bool send(const QByteArray& bytes);
    /// Whether the other side says something within that time, or has closed; takes nothing of it.
    [[nodiscard]] bool hears(int milliseconds) const;
    /// The next answer, with its body; nothing when the connection ends before.
    [[nodiscard]] std::optional<RawReply> reply();
    /// Up to and with that text; empty when the connection ends before.
    [[nodiscard]] QByteArray readUntil(const QByteArray& text);
    /// Whether the other side closes, whatever it still says.
    [[nodiscard]] bool closes();
    /// Gone without a word: the other side's next write fails.
    void vanish();

    /// Sends and reads one.
    [[nodiscard]] std::optional<RawReply> ask(const QByteArray& request);

private:
    [[nodiscard]] bool receive();

    int socket_ = -1;
    QByteArray received_;
};

/// "GET <target>" as a browser of that address's page sends it.
[[nodiscard]] QByteArray getRequest(quint16 port, const QByteArray& target, const QByteArray& fields = {});
[[nodiscard]] QByteArray postRequest(quint16 port, const QByteArray& target, const QByteArray& form,
                                     const QByteArray& fields = {});

} // namespace filrouge::tests

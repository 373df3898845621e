// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/selfcheck.h"

#include "core/network/joincode.h"

#include <QDeadlineTimer>
#include <QTcpSocket>

namespace filrouge {

namespace {

constexpr qsizetype longestAnswer = 16'384;

}

SelfCheckOutcome checkReachable(const PhoneTarget& target, int patience)
{
    const QDeadlineTimer deadline(patience);
    const auto left = [&] { return static_cast<int>(deadline.remainingTime()); };
    QTcpSocket socket;
    socket.connectToHost(target.address, target.port);
    if (!socket.waitForConnected(left()))
        return socket.error() == QAbstractSocket::ConnectionRefusedError ? SelfCheckOutcome::Refused
                                                                         : SelfCheckOutcome::NoAnswer;
    socket.write("GET /state.json HTTP/1.1\r\nHost: " + hostOf(target) + "\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (answer.size() < longestAnswer && socket.waitForReadyRead(left()))
        answer += socket.readAll();
    answer += socket.readAll();
    if (answer.isEmpty())
        return SelfCheckOutcome::NoAnswer;
    const bool ours = answer.startsWith("HTTP/1.1 200 ") && answer.contains("\r\n\r\n{\"number\":");
    return ours ? SelfCheckOutcome::Reached : SelfCheckOutcome::Stranger;
}

} // namespace filrouge

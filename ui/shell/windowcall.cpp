// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowcall.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace filrouge {

namespace {

constexpr int patience = 200; // ms
constexpr char greeting = '!';

/// A path may be longer than the name of a socket.
QString nameFor(const QString& path)
{
    const QByteArray digest =
        QCryptographicHash::hash(QFileInfo(path).canonicalFilePath().toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("filrouge-") + QString::fromLatin1(digest.toHex().left(24));
}

bool reach(QLocalSocket& socket, const QString& path)
{
    socket.connectToServer(nameFor(path));
    return socket.waitForConnected(patience);
}

} // namespace

WindowCall::WindowCall(QObject* parent) : QObject(parent) {}

WindowCall::~WindowCall() = default;

void WindowCall::listen(const QString& path)
{
    const QString name = nameFor(path);
    QLocalServer::removeServer(name);
    server_ = std::make_unique<QLocalServer>();
    server_->setSocketOptions(QLocalServer::UserAccessOption);
    connect(server_.get(), &QLocalServer::newConnection, this, [this] {
        QLocalSocket* caller = server_->nextPendingConnection();
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        const auto hear = [this, caller] {
            if (caller->readAll().contains(greeting))
                Q_EMIT called();
        };
        connect(caller, &QLocalSocket::readyRead, this, hear);
        hear(); // it may have spoken already
    });
    server_->listen(name); // should it not, the other window is told to look for this one
}

void WindowCall::stop()
{
    server_.reset();
}

bool WindowCall::isAnswered(const QString& path)
{
    QLocalSocket socket;
    return reach(socket, path);
}

bool WindowCall::call(const QString& path)
{
    QLocalSocket socket;
    if (!reach(socket, path))
        return false;
    socket.write(&greeting, 1);
    return socket.waitForBytesWritten(patience);
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/vote/contestants.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <unistd.h>

namespace filrouge::bench {

namespace {

constexpr int patience = 180'000; // ms

QByteArray nextLine(QProcess& process)
{
    while (!process.canReadLine())
        if (!process.waitForReadyRead(patience))
            return {};
    return process.readLine().trimmed();
}

std::optional<LoadResult> parsed(const QByteArray& line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    if (json.isEmpty())
        return std::nullopt;
    const auto number = [&](const char* key) { return json.value(QLatin1String(key)).toDouble(); };
    return LoadResult{static_cast<long>(number("sent")),
                      static_cast<long>(number("accepted")),
                      static_cast<long>(number("refused")),
                      static_cast<long>(number("failed")),
                      number("seconds"),
                      number("p50"),
                      number("p99"),
                      number("most"),
                      static_cast<long>(number("events"))};
}

void end(QProcess& process)
{
    process.closeWriteChannel();
    if (!process.waitForFinished(10'000)) {
        process.kill();
        process.waitForFinished();
    }
}

} // namespace

Contestant::Contestant(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment)
{
    process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (!environment.isEmpty())
        process_.setProcessEnvironment(environment);
    process_.start(program, arguments);
}

Contestant::~Contestant()
{
    process_.write("end\n");
    end(process_);
}

QByteArray Contestant::line()
{
    return nextLine(process_);
}

long Contestant::ask(const char* question)
{
    process_.write(QByteArray(question) + '\n');
    return line().toLong();
}

std::optional<LoadResult> load(quint16 port, const QString& requests, const QStringList& options)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(sibling("filrouge_vote_load"), QStringList{QString::number(port), requests} + options);
    const auto result = parsed(nextLine(process));
    end(process);
    return result;
}

StandingLoad::StandingLoad(quint16 port, const QString& requests, const QStringList& options)
{
    process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process_.start(sibling("filrouge_vote_load"), QStringList{QString::number(port), requests} + options);
    stands_ = nextLine(process_) == "stands";
}

StandingLoad::~StandingLoad()
{
    end(process_);
}

std::optional<LoadResult> StandingLoad::result()
{
    return parsed(nextLine(process_));
}

void RequestFile::add(const QByteArray& request)
{
    const auto size = static_cast<quint32>(request.size());
    for (const unsigned shift : {0U, 8U, 16U, 24U})
        bytes_.append(static_cast<char>((size >> shift) & 0xFFU));
    bytes_ += request;
}

void RequestFile::addGet(const QByteArray& target)
{
    add("GET " + target + " HTTP/1.1\r\nHost: " + host_ +
        "\r\nConnection: keep-alive\r\nUser-Agent: Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, "
        "like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36\r\nAccept: */*\r\nReferer: http://" +
        host_ + "/\r\nAccept-Encoding: gzip, deflate\r\nAccept-Language: fr-FR,fr;q=0.9,en;q=0.8\r\n\r\n");
}

void RequestFile::addBallot(const QByteArray& code, char letter, const QByteArray& trackingCode)
{
    const QByteArray form = QByteArray("step=confirm&content=") + letter + "&code=" + trackingCode;
    add("POST /c/" + code + " HTTP/1.1\r\nHost: " + host_ +
        "\r\nConnection: keep-alive\r\nContent-Length: " + QByteArray::number(form.size()) +
        "\r\nUser-Agent: Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) "
        "Chrome/126.0.0.0 Mobile Safari/537.36\r\nFil-Rouge-Part: page\r\nContent-Type: "
        "application/x-www-form-urlencoded\r\nAccept: */*\r\nOrigin: http://" +
        host_ + "\r\nReferer: http://" + host_ + "/c/" + code +
        "\r\nAccept-Encoding: gzip, deflate\r\nAccept-Language: fr-FR,fr;q=0.9,en;q=0.8\r\n\r\n" + form);
}

bool RequestFile::write(const QString& path) const
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes_) == bytes_.size();
}

QString Nginx::program()
{
    return QStandardPaths::findExecutable(
        QStringLiteral("nginx"),
        {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin"), QStringLiteral("/usr/bin")});
}

Nginx::Nginx(const QString& folder, quint16 port)
{
    QFile page(folder + QStringLiteral("/page.html"));
    QFile configuration(folder + QStringLiteral("/nginx.conf"));
    if (page.open(QIODevice::WriteOnly))
        page.write(QByteArray(2'048, 'x'));
    page.close();
    if (configuration.open(QIODevice::WriteOnly))
        // Its workers read a folder that is the starter's own.
        configuration.write((::geteuid() == 0 ? QByteArray("user root; ") : QByteArray()) +
                            "daemon off; worker_processes auto; pid nginx.pid; error_log stderr crit;\n"
                            "events { worker_connections 8192; }\n"
                            "http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;\n"
                            "default_type text/html; client_body_temp_path b; proxy_temp_path p; fastcgi_temp_path f;\n"
                            "uwsgi_temp_path u; scgi_temp_path s; open_file_cache max=10;\n"
                            "server { listen 127.0.0.1:" +
                            QByteArray::number(port) + " backlog=4096; root " + folder.toUtf8() + "; } }\n");
    configuration.close();
    process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process_.start(program(), {QStringLiteral("-p"), folder, QStringLiteral("-c"), configuration.fileName()});
    for (int tries = 0; tries < 200; ++tries) {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        if (socket.waitForConnected(1'000))
            return;
        process_.waitForFinished(20); // as a pause
    }
}

Nginx::~Nginx()
{
    process_.terminate();
    process_.waitForFinished(10'000);
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

QString sibling(const char* name)
{
    return QCoreApplication::applicationDirPath() + u'/' + QLatin1String(name);
}

} // namespace filrouge::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

#include <optional>
#include <vector>

// Who takes part in the vote's benchmark: servers as processes of their own, and the load that all of them get.

namespace filrouge::bench {

/// A server under test, ended with this object. What it is asked and answers goes over its standard input and output.
class Contestant final {
public:
    Contestant(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment = {});
    ~Contestant();
    Q_DISABLE_COPY_MOVE(Contestant)

    /// The next line it says; empty when it has ended.
    [[nodiscard]] QByteArray line();
    [[nodiscard]] long ask(const char* question);

private:
    QProcess process_;
};

/// As filrouge_vote_load says it.
struct LoadResult final {
    long sent = 0;
    long accepted = 0;
    long refused = 0;
    long failed = 0;
    double seconds = 0;
    double p50 = 0; ///< ms, as all latencies
    double p99 = 0;
    double most = 0;
    long events = 0;

    [[nodiscard]] double perSecond() const { return seconds > 0 ? static_cast<double>(accepted) / seconds : 0; }
};

/// One load of senders only; nothing when it could not be run.
[[nodiscard]] std::optional<LoadResult> load(quint16 port, const QString& requests, const QStringList& options = {});

/// One with listeners, held or idle connections, which stay while it lives.
class StandingLoad final {
public:
    StandingLoad(quint16 port, const QString& requests, const QStringList& options);
    ~StandingLoad();
    Q_DISABLE_COPY_MOVE(StandingLoad)
    /// Its connections are open and have been answered.
    [[nodiscard]] bool stands() const { return stands_; }
    /// Not before its own requests are answered.
    [[nodiscard]] std::optional<LoadResult> result();

private:
    QProcess process_;
    bool stands_ = false;
};

/// Requests as a phone's browser sends them, in the form that filrouge_vote_load reads.
class RequestFile final {
public:
    explicit RequestFile(quint16 port) : host_("127.0.0.1:" + QByteArray::number(port)) {}
    void addGet(const QByteArray& target);
    /// The last step of voting: the ballot that was checked, sent by the page's script.
    void addBallot(const QByteArray& code, char letter, const QByteArray& trackingCode);
    [[nodiscard]] bool write(const QString& path) const;

private:
    void add(const QByteArray& request);

    QByteArray host_;
    QByteArray bytes_;
};

/// A page of 2 kB from nginx; nothing when it is not installed.
class Nginx final {
public:
    [[nodiscard]] static QString program();
    Nginx(const QString& folder, quint16 port);
    ~Nginx();
    Q_DISABLE_COPY_MOVE(Nginx)

private:
    QProcess process_;
};

[[nodiscard]] quint16 freePort();
/// Beside this program.
[[nodiscard]] QString sibling(const char* name);

} // namespace filrouge::bench

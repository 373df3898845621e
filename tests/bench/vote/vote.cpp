// SPDX-License-Identifier: GPL-3.0-or-later
// Ballots from a phone's request to the disk and back: beside nginx serving a page, beside the same commits without a
// network, and beside Fastify with better-sqlite3. Every contestant runs as a process of its own, one load for all,
// runs interleaved, medians. FILROUGE_PEERS names the folder with the npm packages (scripts/bench installs them).
//
// Every ballot that was sent must be acknowledged and stored, in every run: otherwise this fails.
#include "core/base/random.h"
#include "core/vote/ballotboxfile.h"
#include "core/vote/crockford.h"
#include "tests/bench/report.h"
#include "tests/bench/vote/benchrooms.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <cstdlib>

using namespace filrouge;
using namespace filrouge::bench;

namespace {

constexpr int runs = 5;
constexpr int ballots = 10'000;           // as many as one box takes
constexpr int connections = 1'000;        // phones that vote without a pause
constexpr double longest = 5;             // s a run: who commits each ballot would take minutes
constexpr int rawBatch = connections / 2; // while half of them commits, the other half arrives

/// "1,234 to 1,300 a second": what lies behind a median.
QString range(const std::vector<double>& values, int decimals = 0)
{
    const auto [least, most] = std::ranges::minmax(values);
    return QStringLiteral("%1 to %2").arg(least, 0, 'f', decimals).arg(most, 0, 'f', decimals);
}

std::vector<double> microseconds(const std::vector<double>& perSecond)
{
    std::vector<double> each;
    std::ranges::transform(perSecond, std::back_inserter(each), [](double rate) { return 1e6 / rate; });
    return each;
}

class VoteBench final {
public:
    explicit VoteBench(const Report& report) : report_(report) {}

    void throughput();
    void burst();
    void oneSecond(int syncDelay, double limit);
    void memory();
    void underAttack();

private:
    double product();
    double nginx();
    double raw();
    double fastify(const char* mode);

    const Report& report_;
    BenchRooms rooms_;
};

QStringList asManyAtOnce()
{
    return {QStringLiteral("--connections"),
            QString::number(connections),
            QStringLiteral("--seconds"),
            QString::number(longest)};
}

double VoteBench::product()
{
    const BenchRoom room = rooms_.open(ballots);
    const auto result = load(room.port, room.ballots(), asManyAtOnce());
    return checked("Fil rouge", *room.host, result).perSecond();
}

double VoteBench::nginx()
{
    const quint16 port = freePort();
    const Nginx server(rooms_.newFolder(), port);
    const auto result = load(port,
                             rooms_.pageRequests(port, "/page.html"),
                             {QStringLiteral("--connections"),
                              QString::number(connections),
                              QStringLiteral("--seconds"),
                              QStringLiteral("2"),
                              QStringLiteral("--cycle")});
    return result ? result->perSecond() : 0;
}

/// The product's own commits in a loop, as large as they come when so many vote at once.
double VoteBench::raw()
{
    BallotBoxSetup setup{QStringLiteral("0b7c1f0e-6f5d-4f0e-9a55-3d1f4a0c2b11"),
                         QString(64, u'a'),
                         {VoteMethod::Single, 8, true, {}},
                         {},
                         0,
                         Admission::Codes};
    std::vector<CastRequest> requests;
    for (int voter = 1; voter <= ballots; ++voter) {
        setup.roll.push_back(ParticipantId(voter));
        requests.push_back({ParticipantId(voter),
                            Channel::Phone,
                            newCode(rooms_.random(), trackingCodeLength),
                            QString(QLatin1Char(static_cast<char>('A' + voter % 8))),
                            false});
    }
    rooms_.random().shuffle(requests);
    auto box =
        BallotBoxFile::create(rooms_.newFolder() + QStringLiteral("/box.urn"), setup, std::make_unique<SystemRandom>());
    if (!box)
        std::exit(1);
    QElapsedTimer watch;
    watch.start();
    for (std::size_t at = 0; at < requests.size(); at += rawBatch)
        for (const Result<>& answer : (*box)->castAll(std::span(requests).subspan(at, rawBatch)))
            if (!answer)
                std::exit(1);
    const double seconds = static_cast<double>(watch.nsecsElapsed()) / 1e9;
    const auto sealed = (*box)->seal();
    const auto counted = sealed ? (*box)->count() : Result<CountedBox>(fail(sealed.error()));
    if (const qsizetype rows = counted ? counted->ballots.size() : -1; rows != ballots)
        giveUp(QStringLiteral("the same commits in a loop: %1 acknowledged, %2 stored").arg(ballots).arg(rows));
    return ballots / seconds;
}

double VoteBench::fastify(const char* mode)
{
    const QString folder = rooms_.newFolder();
    QByteArray codes;
    for (int voter = 0; voter < ballots; ++voter)
        codes += newCode(rooms_.random(), 26).toLatin1() + '\n';
    QFile file(folder + QStringLiteral("/codes"));
    if (!file.open(QIODevice::WriteOnly) || file.write(codes) != codes.size())
        std::exit(1);
    file.close();
    Contestant server(QStringLiteral("node"),
                      {QStringLiteral(FILROUGE_FASTIFY_VOTE),
                       qEnvironmentVariable("FILROUGE_PEERS"),
                       folder + QStringLiteral("/ballots.db"),
                       file.fileName(),
                       QLatin1String(mode)});
    const quint16 port = server.line().toUShort();
    if (port == 0)
        return 0;
    rooms_.writeBallots(folder + QStringLiteral("/requests"), port, codes.trimmed().split('\n'));
    const auto result = load(port, folder + QStringLiteral("/requests"), asManyAtOnce());
    return checked("Fastify", server, result).perSecond();
}

void VoteBench::throughput()
{
    struct Peer final {
        QString name;
        double goal;
        std::function<double()> measure;
        std::vector<double> rates;
    };
    const bool npm = QFile::exists(qEnvironmentVariable("FILROUGE_PEERS") + QStringLiteral("/node_modules/fastify")) &&
                     !QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty();
    std::vector<Peer> peers{
        {QStringLiteral("nginx, a page of 2 kB"), 0.5, {}, {}},
        {QStringLiteral("the same commits in a loop"), 0, [this] { return raw(); }, {}},
        {QStringLiteral("Fastify, a commit a ballot"), 12, {}, {}},
        {QStringLiteral("Fastify, grouped commits"), 2, {}, {}},
    };
    if (!Nginx::program().isEmpty())
        peers[0].measure = [this] { return nginx(); };
    if (npm) {
        peers[2].measure = [this] { return fastify("one"); };
        peers[3].measure = [this] { return fastify("group"); };
    }
    std::vector<double> ours;
    for (int run = 0; run < runs; ++run) {
        ours.push_back(product());
        for (Peer& peer : peers)
            if (peer.measure)
                peer.rates.push_back(peer.measure());
    }
    for (const Peer& peer : peers) {
        const QString seen = peer.rates.empty() ? QString() : QStringLiteral(" (%1/s)").arg(range(peer.rates));
        report_.add({QStringLiteral("a ballot to disk and back, %1 phones (%2/s)").arg(connections).arg(range(ours)),
                     median(microseconds(ours)),
                     QStringLiteral("us"),
                     peer.name + seen,
                     peer.rates.empty() ? std::nullopt : std::optional(median(microseconds(peer.rates))),
                     peer.goal,
                     true});
    }
}

/// 500 at the same instant, while 500 others are told of every state.
void VoteBench::burst()
{
    std::vector<double> latest;
    std::vector<double> pauses;
    for (int run = 0; run < runs; ++run) {
        const BenchRoom room = rooms_.open(500);
        const StandingLoad listeners(room.port,
                                     rooms_.pageRequests(room.port, "/"),
                                     {QStringLiteral("--connections"),
                                      QStringLiteral("0"),
                                      QStringLiteral("--listeners"),
                                      QStringLiteral("500"),
                                      rooms_.pageRequests(room.port, "/events")});
        if (!listeners.stands())
            std::exit(1);
        (void)room.host->ask("pause");
        const auto result = load(room.port, room.ballots(), {QStringLiteral("--spread"), QStringLiteral("0")});
        pauses.push_back(static_cast<double>(room.host->ask("pause")));
        latest.push_back(checked("500 at once", *room.host, result).most);
    }
    report_.add({QStringLiteral("500 phones at once, 500 listening: the last answer (%1)").arg(range(latest)),
                 median(latest),
                 QStringLiteral("ms"),
                 QStringLiteral("limit"),
                 50,
                 1,
                 false});
    report_.add({QStringLiteral("meanwhile the window's thread is late by at most (%1)").arg(range(pauses)),
                 median(pauses),
                 QStringLiteral("ms"),
                 QStringLiteral("one frame"),
                 16,
                 1,
                 false});
}

void VoteBench::oneSecond(int syncDelay, double limit)
{
    std::vector<double> slowest;
    for (int run = 0; run < runs; ++run) {
        const BenchRoom room = rooms_.open(50, syncDelay);
        const auto result = load(room.port, room.ballots(), {QStringLiteral("--spread"), QStringLiteral("1")});
        slowest.push_back(checked("50 in a second", *room.host, result).p99);
    }
    const QString disk = syncDelay > 0 ? QStringLiteral(", a sync takes %1 ms more").arg(syncDelay) : QString();
    report_.add({QStringLiteral("50 people within a second%1: p99 (%2)").arg(disk, range(slowest, 1)),
                 median(slowest),
                 QStringLiteral("ms"),
                 QStringLiteral("limit"),
                 limit,
                 1,
                 false});
}

/// Each has read its page, keeps that connection and listens on another.
void VoteBench::memory()
{
    const BenchRoom room = rooms_.open(2'000);
    const long before = room.host->ask("memory");
    const StandingLoad phones(room.port,
                              rooms_.pageRequests(room.port, "/"),
                              {QStringLiteral("--connections"),
                               QStringLiteral("0"),
                               QStringLiteral("--idle"),
                               QStringLiteral("2000"),
                               QStringLiteral("--listeners"),
                               QStringLiteral("2000"),
                               rooms_.pageRequests(room.port, "/events")});
    const bool stands = phones.stands();
    report_.add({QStringLiteral("2,000 phones connected and listening: memory"),
                 stands ? std::optional(static_cast<double>(room.host->ask("memory") - before) / 1'024) : std::nullopt,
                 QStringLiteral("MB"),
                 QStringLiteral("limit"),
                 60,
                 1,
                 false});
}

/// 400 who begin a request and do not end it, 2,000 requests a second, and 50 people who vote.
void VoteBench::underAttack()
{
    std::vector<double> slowest;
    std::vector<double> more;
    for (int run = 0; run < runs; ++run) {
        const BenchRoom room = rooms_.open(50);
        const long before = room.host->ask("memory");
        const StandingLoad attack(room.port,
                                  rooms_.pageRequests(room.port, "/"),
                                  {QStringLiteral("--connections"),
                                   QStringLiteral("50"),
                                   QStringLiteral("--rate"),
                                   QStringLiteral("2000"),
                                   QStringLiteral("--cycle"),
                                   QStringLiteral("--seconds"),
                                   QStringLiteral("10"),
                                   QStringLiteral("--hold"),
                                   QStringLiteral("400")});
        if (!attack.stands())
            std::exit(1);
        const auto result = load(room.port, room.ballots(), {QStringLiteral("--spread"), QStringLiteral("3")});
        more.push_back(static_cast<double>(room.host->ask("memory") - before) / 1'024);
        slowest.push_back(checked("under attack", *room.host, result).p99);
    }
    report_.add(
        {QStringLiteral("50 vote while 400 are slow and 2,000 requests/s come: p99 (%1)").arg(range(slowest, 1)),
         median(slowest),
         QStringLiteral("ms"),
         QStringLiteral("limit"),
         1'000,
         1,
         false});
    report_.add({QStringLiteral("memory that the attack takes (%1)").arg(range(more, 1)),
                 median(more),
                 QStringLiteral("MB"),
                 QStringLiteral("limit"),
                 20,
                 1,
                 false});
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Report report(QStringLiteral("vote"), arguments.contains(QStringLiteral("--json")));
    VoteBench bench(report);
    bench.throughput();
    bench.burst();
    bench.oneSecond(0, 20);
    bench.oneSecond(30, 150);
    bench.memory();
    bench.underAttack();
    return 0;
}

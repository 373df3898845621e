// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/vote/benchrooms.h"

#include "core/vote/crockford.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <cstdlib>

namespace filrouge::bench {

namespace {

QByteArrayList codesIn(const QString& folder)
{
    QFile file(folder + QStringLiteral("/codes"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QByteArrayList();
}

} // namespace

void giveUp(const QString& why)
{
    std::fprintf(stderr, "filrouge_bench_vote: %s\n", qUtf8Printable(why));
    std::exit(1);
}

BenchRooms::BenchRooms() : folder_(QCoreApplication::applicationDirPath() + QStringLiteral("/vote-bench-XXXXXX"))
{
    if (!folder_.isValid())
        giveUp(folder_.errorString());
}

QString BenchRooms::newFolder()
{
    const QString path = folder_.filePath(QString::number(++folders_));
    if (!QDir().mkpath(path))
        giveUp(path);
    return path;
}

void BenchRooms::writeBallots(const QString& path, quint16 port, QByteArrayList codes)
{
    random_.shuffle(codes);
    RequestFile file(port);
    for (const QByteArray& code : codes)
        file.addBallot(
            code, static_cast<char>('A' + random_.below(8)), newCode(random_, trackingCodeLength).toLatin1());
    if (!file.write(path))
        giveUp(path);
}

QString BenchRooms::pageRequests(quint16 port, const char* target)
{
    RequestFile file(port);
    file.addGet(target);
    QString path = newFolder() + QStringLiteral("/get");
    if (!file.write(path))
        giveUp(path);
    return path;
}

BenchRoom BenchRooms::open(int voters, int syncDelay)
{
    BenchRoom room;
    room.folder = newFolder();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (syncDelay > 0) {
        environment.insert(QStringLiteral("LD_PRELOAD"), sibling("libfilrouge_slow_sync.so"));
        environment.insert(QStringLiteral("FILROUGE_SYNC_MS"), QString::number(syncDelay));
    }
    room.host = std::make_unique<Contestant>(
        sibling("filrouge_vote_host"), QStringList{room.folder, QString::number(voters)}, environment);
    room.port = room.host->line().toUShort();
    if (room.port == 0)
        giveUp(QStringLiteral("filrouge_vote_host does not start"));
    writeBallots(room.ballots(), room.port, codesIn(room.folder));
    return room;
}

LoadResult checked(const char* what, Contestant& contestant, const std::optional<LoadResult>& result)
{
    const LoadResult load = result.value_or(LoadResult());
    const long rows = contestant.ask("rows");
    if (load.sent == 0 || load.accepted != load.sent || load.failed != 0 || rows != load.accepted)
        giveUp(QStringLiteral("%1: %2 sent, %3 acknowledged, %4 not answered, %5 stored")
                   .arg(QLatin1String(what))
                   .arg(load.sent)
                   .arg(load.accepted)
                   .arg(load.failed)
                   .arg(rows));
    return load;
}

} // namespace filrouge::bench

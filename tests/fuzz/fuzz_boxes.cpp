// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/vote/ballotboxfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdlib>

// The file of a ballot box, as somebody may have changed it: opened, and where that works voted at, sealed and counted.

using namespace filrouge;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

/// In memory where there is such a folder: an input a millisecond, whatever the disk.
QString boxPath()
{
    static const QTemporaryDir folder(
        (QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm") : QDir::tempPath()) +
        QStringLiteral("/filrouge-fuzz-XXXXXX"));
    demand(folder.isValid());
    return folder.filePath(QStringLiteral("box.urn"));
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile::remove(path + QStringLiteral("-journal"));
    QFile file(path);
    demand(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    demand(file.write(bytes) == bytes.size());
}

void use(BallotBoxFile& box)
{
    const Turnout before = box.turnout();
    const auto roll = box.roll();
    demand(before.rollSize == static_cast<int>(roll.size()));
    const QString code = QStringLiteral("VWXYZVWXYZ");
    const CastRequest ballot{
        roll.empty() ? ParticipantId(1) : roll.front(), Channel::Phone, code, QStringLiteral("A"), false};
    const bool in = box.castAll(std::array{ballot}).front().has_value();
    demand(box.turnout().voted - before.voted <= (in ? 1 : 0));
    const auto sealed = box.seal();
    const auto counted = box.count();
    if (!counted)
        return;
    demand(counted->codes.size() == counted->ballots.size());
    demand(std::ranges::is_sorted(counted->codes) && std::ranges::is_sorted(counted->ballots));
    demand(!in || counted->codes.contains(code));
    demand(!sealed || sealed->ballotsHash == counted->ballotsHash);
    demand(box.count() == counted);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// Qt looks for its SQLite driver where the application is.
extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    static const QCoreApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString path = boxPath();
    write(path, QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    const auto box = BallotBoxFile::open(
        path, QStringLiteral("0b7c1f0e-6f5d-4f0e-9a55-3d1f4a0c2b11"), std::make_unique<SeededRandom>(1));
    if (box)
        use(**box);
    return 0;
}

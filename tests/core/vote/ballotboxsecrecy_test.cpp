// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/vote/ballotboxlayout.h"
#include "tests/core/vote/boxfixture.h"
#include "tests/support/catch.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace filrouge;
using namespace filrouge::tests;

// What someone learns who has the box's file and its journal, before and after, and reads it byte by byte.

namespace {

constexpr qsizetype pageSize = 4096;

/// Every b-tree page's header and cell pointers: where each cell starts, where there is room.
QByteArray layoutOf(const QByteArray& file)
{
    QByteArray layout;
    for (qsizetype page = 0; page < file.size(); page += pageSize) {
        const qsizetype header = page == 0 ? 100 : page;
        const auto type = static_cast<unsigned char>(file[header]);
        const bool interior = type == 0x02 || type == 0x05;
        REQUIRE((interior || type == 0x0a || type == 0x0d)); // no overflow page, no free page
        const auto cells = qFromBigEndian<quint16>(file.constData() + header + 3);
        layout += file.mid(header, (interior ? 12 : 8) + 2 * cells);
    }
    return layout;
}

void castAs(BallotBoxFile& box, int voter, int codeOf, const char* content = "A")
{
    REQUIRE_OK(cast(box, ballot(voter, codeNumber(codeOf), content)));
}

std::unique_ptr<BallotBoxFile> opened(const QString& path, quint64 seed)
{
    auto box = BallotBoxFile::open(path, QLatin1String(boxUuid), seeded(seed));
    REQUIRE_OK(box);
    return std::move(*box);
}

/// What stands in the slots that hold no ballot.
QSet<QByteArray> noiseIn(const QString& path)
{
    const auto connection = Connection::open(path, Access::ReadOnly);
    REQUIRE_OK(connection);
    auto cursor = (*connection)->run(QStringLiteral("SELECT record FROM urn WHERE used = 0"));
    REQUIRE_OK(cursor);
    QSet<QByteArray> records;
    qsizetype rows = 0;
    for (; cursor->next(); ++rows)
        records.insert(cursor->value(0).toByteArray());
    REQUIRE_OK(cursor->outcome());
    CHECK(records.size() == rows); // no two alike
    return records;
}

} // namespace

TEST_CASE("ballots move nothing in the box's file", "[vote][box][secrecy]")
{
    QTemporaryDir folder(fastFolder());
    const QString path = folder.filePath(QStringLiteral("box.urn"));
    REQUIRE_OK(BallotBoxFile::create(path, boxSetup(200), seeded(7)));
    const QByteArray before = bytesOf(path);
    {
        const auto box = opened(path, 8);
        for (int voter = 1; voter <= 200; ++voter)
            castAs(*box, voter, voter, voter % 3 == 0 ? "" : voter % 3 == 1 ? "A" : "H");
        REQUIRE_OK(box->addLateArrival(ParticipantId(4611686018427387904)));
        REQUIRE_OK(box->seal());
    }
    const QByteArray after = bytesOf(path);
    REQUIRE(after.size() == before.size());
    CHECK(layoutOf(after) == layoutOf(before));
    CHECK(after.size() / pageSize > 20); // slots enough for the b-tree to have more than one level
    for (int voter = 1; voter <= 200; ++voter)
        CHECK(after.count(codeNumber(voter).toLatin1()) == 1);
}

TEST_CASE("the slots lie in the order of their keys, not in the order they were made", "[vote][box][secrecy]")
{
    QTemporaryDir folder(fastFolder());
    const QString path = folder.filePath(QStringLiteral("box.urn"));
    REQUIRE_OK(BallotBoxFile::create(path, boxSetup(50), seeded(7)));
    const QByteArray file = bytesOf(path);
    int leaves = 0;
    for (qsizetype page = pageSize; page < file.size(); page += pageSize) {
        if (file[page] != '\x0a')
            continue;
        ++leaves;
        // Pointers are in the order of the keys; SQLite fills a page from its end. Where a page's last cell went up to
        // the page above, the next one took its room.
        const auto cells = qFromBigEndian<quint16>(file.constData() + page + 3);
        const auto offset = [&](int cell) { return qFromBigEndian<quint16>(file.constData() + page + 8 + 2 * cell); };
        int outOfOrder = 0;
        for (int cell = 1; cell < cells; ++cell)
            outOfOrder += offset(cell) > offset(cell - 1) ? 1 : 0;
        CHECK(outOfOrder <= 1);
    }
    CHECK(leaves >= 6);
}

TEST_CASE("the roll's rows are in no order that tells", "[vote][box][secrecy]")
{
    QTemporaryDir folder(fastFolder());
    const QString path = folder.filePath(QStringLiteral("box.urn"));
    REQUIRE_OK(BallotBoxFile::create(path, boxSetup(50), seeded(3)));
    const QByteArray file = bytesOf(path);
    int ascending = 0;
    for (int voter = 1; voter < 50; ++voter) {
        const qsizetype here = file.indexOf(boxlayout::packed(qint64(voter)));
        const qsizetype next = file.indexOf(boxlayout::packed(qint64(voter) + 1));
        REQUIRE(here > 0);
        REQUIRE(next > 0);
        ascending += here < next ? 1 : 0;
    }
    // Of 49 pairs half go either way, standard deviation about 2 (ascents of a random permutation: (n + 1) / 12).
    CHECK(ascending > 14);
    CHECK(ascending < 35);
}

TEST_CASE("where a ballot lies does not tell when it was cast", "[vote][box][secrecy]")
{
    // The roll says nothing of the order (flags without time), so this is what is left to go by: the places of the
    // ballots in the file. In a random order of n, the matches with any given order have mean 1 and variance 1, and
    // Spearman's rank correlation has mean 0 and variance 1 / (n - 1). Seeded: the same numbers every time.
    constexpr int runs = 150;
    constexpr int voters = 50;
    int matches = 0;
    double correlations = 0;
    QTemporaryDir folder(fastFolder());
    for (int run = 0; run < runs; ++run) {
        const QString path = folder.filePath(QStringLiteral("%1.urn").arg(run));
        {
            auto box = BallotBoxFile::create(path, boxSetup(voters), seeded(static_cast<quint64>(run) * 2 + 1));
            REQUIRE_OK(box);
            for (int turn = 0; turn < voters; ++turn)
                castAs(**box, turn + 1, turn);
        }
        const QByteArray file = bytesOf(path);
        std::vector<qsizetype> places;
        places.reserve(voters);
        for (int turn = 0; turn < voters; ++turn)
            places.push_back(file.indexOf(codeNumber(turn).toLatin1()));
        std::vector<int> byPlace(voters);
        std::iota(byPlace.begin(), byPlace.end(), 0);
        std::ranges::sort(byPlace, {}, [&](int turn) { return places[static_cast<std::size_t>(turn)]; });
        double squares = 0;
        for (int place = 0; place < voters; ++place) {
            const int difference = byPlace[static_cast<std::size_t>(place)] - place;
            matches += difference == 0 ? 1 : 0;
            squares += static_cast<double>(difference) * difference;
        }
        correlations += 1 - 6 * squares / (static_cast<double>(voters) * (voters * voters - 1));
        REQUIRE(QFile::remove(path));
    }
    CHECK(std::abs(matches - runs) < 5 * std::sqrt(runs));
    CHECK(std::abs(correlations / runs) < 5 / std::sqrt(static_cast<double>(runs) * (voters - 1)));
}

TEST_CASE("a free slot holds noise, and keeps it while others vote", "[vote][box][secrecy]")
{
    QTemporaryDir folder(fastFolder());
    const QString path = folder.filePath(QStringLiteral("box.urn"));
    REQUIRE_OK(BallotBoxFile::create(path, boxSetup(60), seeded(7)));
    const QSet<QByteArray> fresh = noiseIn(path);
    REQUIRE(fresh.size() == 70 * boxlayout::slotsPerRow);
    std::array<int, 256> counts{};
    for (const QByteArray& record : fresh) {
        REQUIRE(record.size() == boxlayout::recordSize);
        for (const char byte : record)
            ++counts[static_cast<unsigned char>(byte)];
    }
    // Chi-squared with 255 degrees of freedom: mean 255, standard deviation 22.6. Seeded, so always or never.
    const double expected = static_cast<double>(fresh.size()) * boxlayout::recordSize / 256;
    double chiSquared = 0;
    for (const int count : counts)
        chiSquared += (count - expected) * (count - expected) / expected;
    CHECK(chiSquared < 255 + 5 * 22.6);

    {
        const auto box = opened(path, 8);
        for (int voter = 1; voter <= 50; ++voter)
            castAs(*box, voter, voter);
    }
    const QSet<QByteArray> left = noiseIn(path);
    CHECK(left.size() == fresh.size() - 50);
    CHECK(fresh.contains(left));

    const QString other = folder.filePath(QStringLiteral("other.urn"));
    REQUIRE_OK(BallotBoxFile::create(other, boxSetup(60), seeded(9)));
    CHECK_FALSE(noiseIn(other).intersects(fresh));
}

TEST_CASE("every free slot is as likely as another", "[vote][box][secrecy]")
{
    // Two voters, eight slots: the first ballot's place over many boxes. Chi-squared with 7 degrees of freedom stays
    // below 29.9 but for once in ten thousand times; seeded, so always or never.
    constexpr int runs = 800;
    std::array<int, 8> counts{};
    QTemporaryDir folder(fastFolder());
    for (int run = 0; run < runs; ++run) {
        const QString path = folder.filePath(QStringLiteral("%1.urn").arg(run));
        REQUIRE_OK(BallotBoxFile::create(path, boxSetup(2, 8, 0), seeded(5)));
        const QByteArray empty = bytesOf(path);
        castAs(*opened(path, static_cast<quint64>(run) + 100), 1, 1);
        const QByteArray after = bytesOf(path);
        // All slots are cells of equal size, one behind the other: the place counts in cells from the first.
        const qsizetype urn = after.size() - pageSize; // the last table made, on one page
        REQUIRE(qFromBigEndian<quint16>(after.constData() + urn + 3) == 8);
        const auto first = qFromBigEndian<quint16>(after.constData() + urn + 5);
        const auto cell = (pageSize - first) / 8;
        const auto slot = (after.indexOf(codeNumber(1).toLatin1()) - urn - first) / cell;
        ++counts[static_cast<std::size_t>(slot)];
        REQUIRE(empty.size() == after.size());
        REQUIRE(QFile::remove(path));
    }
    double chiSquared = 0;
    for (const int count : counts)
        chiSquared += (count - runs / 8.0) * (count - runs / 8.0) / (runs / 8.0);
    CHECK(chiSquared < 29.9);
}

TEST_CASE("no journal is left that tells the last ballot from the others", "[vote][box][secrecy]")
{
    QTemporaryDir folder(fastFolder());
    const QString path = folder.filePath(QStringLiteral("box.urn"));
    auto box = BallotBoxFile::create(path, boxSetup(5), seeded(1));
    REQUIRE_OK(box);
    for (int voter = 1; voter <= 5; ++voter) {
        castAs(**box, voter, voter);
        // The journal has a descriptor of its own; asking for its size opens nothing.
        CHECK(QFileInfo(path + QStringLiteral("-journal")).size() == 0);
    }
    box->reset();
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{QStringLiteral("box.urn")});
}

TEST_CASE("the box can be read by its owner only", "[vote][box][secrecy]")
{
    QTemporaryDir folder(fastFolder());
    const QString path = folder.filePath(QStringLiteral("box.urn"));
    REQUIRE_OK(BallotBoxFile::create(path, boxSetup(5), seeded(1)));
    CHECK((QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                                       QFileDevice::WriteOther)) == QFileDevice::Permissions());
}

TEST_CASE("what comes out of the box is two lists, each sorted", "[vote][box][secrecy]")
{
    QTemporaryDir folder(fastFolder());
    auto box = BallotBoxFile::create(folder.filePath(QStringLiteral("box.urn")), boxSetup(40), seeded(1));
    REQUIRE_OK(box);
    for (int voter = 1; voter <= 40; ++voter)
        castAs(**box, voter, voter, voter <= 20 ? "B" : "A");
    REQUIRE_OK((*box)->seal());
    const auto counted = (*box)->count();
    REQUIRE_OK(counted);
    CHECK(std::is_sorted(counted->codes.begin(), counted->codes.end()));
    CHECK(counted->ballots == QStringList(20, QStringLiteral("A")) + QStringList(20, QStringLiteral("B")));
}

TEST_CASE("a destroyed box leaves nothing beside the programme", "[vote][box][secrecy]")
{
    QTemporaryDir folder(fastFolder());
    const QString path = folder.filePath(QStringLiteral("box.urn"));
    auto box = BallotBoxFile::create(path, boxSetup(5), seeded(1));
    REQUIRE_OK(box);
    castAs(**box, 1, 1);
    REQUIRE_OK((*box)->destroy());
    box->reset();
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

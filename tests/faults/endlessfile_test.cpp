// SPDX-License-Identifier: GPL-3.0-or-later
// A file whose pages lead to each other, so that reading it row by row takes no end: refused, not read.
#include "core/storage/migrations.h"
#include "core/storage/programmefile.h"
#include "tests/support/catch.h"
#include "tests/support/storageworld.h"

#include <vector>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

// https://www.sqlite.org/fileformat.html, section 1.6.
constexpr int pageBytes = 4096;
constexpr char leafPage = 13;
constexpr char innerPage = 5;

QByteArray bigEndianOf(quint32 value, int bytes)
{
    QByteArray result;
    for (int i = bytes - 1; i >= 0; --i)
        result.append(static_cast<char>(value >> (8 * i)));
    return result;
}

void put(QByteArray& page, int at, const QByteArray& bytes)
{
    page.replace(at, bytes.size(), bytes);
}

/// A page of a table's tree with these cells; `start` is 100 on the file's first page, after the file's header.
QByteArray treePage(char kind, const std::vector<QByteArray>& cells, quint32 rightMost = 0, int start = 0)
{
    QByteArray page(pageBytes, '\0');
    int pointers = start + (kind == innerPage ? 12 : 8);
    int content = pageBytes;
    for (const QByteArray& cell : cells) {
        content -= static_cast<int>(cell.size());
        put(page, content, cell);
        put(page, pointers, bigEndianOf(static_cast<quint32>(content), 2));
        pointers += 2;
    }
    page[start] = kind;
    put(page, start + 3, bigEndianOf(static_cast<quint32>(cells.size()), 2));
    put(page, start + 5, bigEndianOf(static_cast<quint32>(content), 2));
    if (kind == innerPage)
        put(page, start + 8, bigEndianOf(rightMost, 4));
    return page;
}

/// An inner page that says five hundred times that its rows are on that other page.
QByteArray manyTimes(quint32 page)
{
    return treePage(innerPage, std::vector<QByteArray>(499, bigEndianOf(page, 4) + '\2'), page);
}

/// A cell of a leaf, out of a page that SQLite wrote. Short ones only: nothing of them on other pages.
QByteArray cellOf(const QByteArray& page, int pointer)
{
    const auto byte = [&](int at) { return static_cast<unsigned char>(page[at]); };
    const int at = byte(pointer) * 256 + byte(pointer + 1);
    REQUIRE(byte(at) < 128);
    REQUIRE(byte(at + 1) < 128);
    return page.mid(at, 2 + byte(at));
}

/// Five pages, of which the schema reads as 250,000 rows; one more inner page would make it a hundred million.
QByteArray endlessSchema(const QString& path)
{
    {
        const auto connection = Connection::open(path, Access::ReadWrite);
        REQUIRE_OK(connection);
        REQUIRE_OK((*connection)
                       ->script("PRAGMA page_size = 4096; CREATE TABLE programme (uuid TEXT UNIQUE);"
                                "PRAGMA user_version = 1; PRAGMA application_id = " +
                                QByteArray::number(applicationId)));
    }
    QByteArray bytes = bytesOf(path);
    const auto pages = static_cast<quint32>(bytes.size() / pageBytes);
    REQUIRE(bytes[100] == leafPage);
    const QByteArray table = cellOf(bytes, 108);
    const QByteArray index = cellOf(bytes, 110);
    bytes += treePage(leafPage, {table});
    bytes += treePage(leafPage, {index});
    bytes += manyTimes(pages + 2);
    bytes += manyTimes(pages + 3);
    const QByteArray root = treePage(innerPage, {bigEndianOf(pages + 1, 4) + '\1'}, pages + 4, 100);
    put(bytes, 100, root.mid(100));
    put(bytes, 28, bigEndianOf(pages + 4, 4));
    return bytes;
}

} // namespace

TEST_CASE("a schema that has no end is refused after a bounded number of steps", "[faults][badfile]")
{
    StorageWorld world;
    const QString path = world.path();
    const QByteArray bytes = endlessSchema(path);
    writeBytes(path, bytes);
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        CAPTURE(static_cast<int>(access));
        const auto file = access == Access::ReadWrite ? ProgrammeFile::open(path, world.environment())
                                                      : ProgrammeFile::openReadOnly(path, world.environment());
        REQUIRE_FAILS(file, ErrorCode::Damaged);
        // Not because of what was in it, once it had all been read.
        CHECK(file.error().detail == QStringLiteral("its schema has no end"));
        CHECK(bytesOf(path) == bytes);
    }
}

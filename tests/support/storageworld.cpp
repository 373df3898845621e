// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storageworld.h"

#include "tests/support/catch.h"

#include <QCryptographicHash>
#include <QFile>

namespace filrouge::tests {

QStringList content(Connection& connection)
{
    static const char* const queries[] = {
        "SELECT 'programme', * FROM programme",
        "SELECT 'persona', * FROM persona ORDER BY id",
        "SELECT 'statement', * FROM statement ORDER BY id",
        "SELECT 'blob', sha256, hex(bytes) FROM blob WHERE sha256 IN (SELECT portrait FROM persona) ORDER BY sha256",
        ("SELECT 'search', e.kind, e.id, s.title, s.body FROM search_entry e LEFT JOIN search s ON s.rowid = e.row "
         "ORDER BY e.kind, e.id"),
        "SELECT 'entries', count(*) FROM search",
    };
    QStringList lines;
    for (const char* query : queries) {
        Result<Cursor> rows = connection.run(QString::fromLatin1(query));
        REQUIRE_OK(rows);
        while (rows->next()) {
            QStringList values;
            for (int i = 0; rows->value(i).isValid(); ++i)
                values << (rows->value(i).isNull() ? QStringLiteral("NULL") : rows->text(i));
            lines << values.join(QLatin1Char('|'));
        }
        REQUIRE_OK(rows->outcome());
    }
    return lines;
}

QByteArray contentHash(Connection& connection)
{
    return QCryptographicHash::hash(content(connection).join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha1);
}

StorageWorld::StorageWorld(quint64 seed) : random(seed)
{
    REQUIRE(folder_.isValid());
}

QString StorageWorld::path(const QString& name) const
{
    return folder_.filePath(name);
}

StorageEnvironment StorageWorld::environment()
{
    return environment(todaysSchema());
}

StorageEnvironment StorageWorld::environment(Migrations migrations)
{
    return {clock, random, sampleSchema(), std::move(migrations), path(QStringLiteral("snapshots"))};
}

void StorageWorld::makeFile(const QString& filePath, int edits)
{
    auto file = ProgrammeFile::create(filePath, environment(), fillSample);
    REQUIRE_OK(file);
    for (int n = 1; n <= edits; ++n)
        REQUIRE_OK(sampleEdit(**file, n));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace filrouge::tests

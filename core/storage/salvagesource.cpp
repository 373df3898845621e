// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/salvagesource.h"

#include <QFile>

#include <sqlite3.h>

namespace filrouge {

namespace {

constexpr int block = 4096;
constexpr int deepest = 24;      // halvings of one gap: keys are spread evenly over 63 bits, or counted from 1
constexpr int mostProbes = 2000; // in one table

/// A key about halfway between two; invalid when there is none between.
QVariant between(const QVariant& low, const QVariant& high)
{
    if (low.userType() == QMetaType::QString || high.userType() == QMetaType::QString) {
        // Hashes, as hexadecimal text: halved by their first digits.
        bool lowRead = false;
        bool highRead = false;
        const quint64 from = low.toString().left(12).toULongLong(&lowRead, 16);
        const quint64 to = high.toString().left(12).toULongLong(&highRead, 16);
        const quint64 first = lowRead ? from : 0;
        const quint64 last = highRead ? to : (quint64{1} << 48) - 1;
        if (last < first + 2)
            return {};
        return QStringLiteral("%1").arg(first + (last - first) / 2, 12, 16, QLatin1Char('0'));
    }
    const qint64 first = low.isValid() ? low.toLongLong() : 0;
    const qint64 last = high.isValid() ? high.toLongLong() : std::numeric_limits<qint64>::max();
    if (last < 2 || first > last - 2)
        return {};
    return first + (last - first) / 2;
}

} // namespace

Result<std::unique_ptr<SalvageSource>> SalvageSource::open(const QString& damagedPath)
{
    std::unique_ptr<SalvageSource> source(new SalvageSource);
    if (!source->folder_.isValid())
        return fail(ErrorCode::WriteFailed, source->folder_.path(), source->folder_.errorString());
    const QString copy = source->folder_.filePath(QStringLiteral("damaged"));
    const QString journal = QStringLiteral("-journal");
    FILROUGE_TRY(source->copyBytes(damagedPath, copy));
    if (QFile::exists(damagedPath + journal)) {
        FILROUGE_TRY(source->copyBytes(damagedPath + journal, copy + journal));
        if (source->connect())
            return source;
        // The journal is damaged as well: without it, then, from the bytes as they were.
        source->connection_.reset();
        QFile::remove(copy + journal);
        FILROUGE_TRY(source->copyBytes(damagedPath, copy));
    }
    FILROUGE_TRY(source->connect());
    return source;
}

// By blocks, and what the disk refuses to give counts as zeros: QFile::copy would stop there.
Result<> SalvageSource::copyBytes(const QString& from, const QString& to)
{
    QFile in(from);
    if (!in.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(in.exists() ? ErrorCode::ReadFailed : ErrorCode::FileMissing, from, in.errorString());
    QFile out(to);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(ErrorCode::WriteFailed, to, out.errorString());
    for (qint64 offset = 0; offset < in.size(); offset += block) {
        const qint64 size = std::min<qint64>(block, in.size() - offset);
        QByteArray bytes;
        if (in.seek(offset))
            bytes = in.read(size);
        bytes.append(static_cast<int>(size - bytes.size()), '\0');
        if (out.write(bytes) != size)
            return fail(ErrorCode::DiskFull, to, out.errorString());
    }
    if (!out.flush())
        return fail(ErrorCode::DiskFull, to, out.errorString());
    return {};
}

Result<> SalvageSource::connect()
{
    FILROUGE_TRY_VALUE(connection, Connection::open(folder_.filePath(QStringLiteral("damaged")), Access::ReadWrite));
    connection_ = std::move(connection);
    sqlite3* const handle = connection_->handle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    // With writable_schema SQLite goes on with what it could read of the schema; the statement that met the error
    // still fails, and the next one works.
    FILROUGE_TRY(connection_->script("PRAGMA writable_schema = ON; PRAGMA cell_size_check = ON; "
                                     "PRAGMA temp_store = MEMORY"));
    (void)connection_->single(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    FILROUGE_TRY(connection_->single(QStringLiteral("SELECT 1 FROM sqlite_schema LIMIT 1")));
    return {};
}

int SalvageSource::schemaVersion()
{
    const Result<QVariant> version = connection_->single(QStringLiteral("PRAGMA user_version"));
    return version ? version->toInt() : 0;
}

QStringList SalvageSource::columnsOf(const QString& table)
{
    QStringList columns;
    const QString isTable = QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = ? AND type = 'table' LIMIT 1");
    const Result<QVariant> found = connection_->single(isTable, {table});
    // A damaged entry elsewhere in the schema is no reason to give up: the pragma answers from what was read.
    if (found && found->isNull())
        return columns;
    Result<Cursor> rows =
        connection_->run(QStringLiteral("SELECT name FROM pragma_table_info(?) ORDER BY cid"), {table});
    while (rows && rows->next())
        columns << rows->text(0);
    return columns;
}

bool SalvageSource::readAll(const QString& table, const QStringList& columns, const QString& key, const Visit& visit)
{
    probes_ = 0;
    const QString select =
        QStringLiteral("SELECT %1, %2 FROM %3 NOT INDEXED").arg(key, columns.join(QLatin1Char(',')), table);
    Range gap{{}, {}, 0};
    if (scan(select + QStringLiteral(" ORDER BY %1").arg(key), {}, visit, gap.low))
        return true;
    scan(select + QStringLiteral(" ORDER BY %1 DESC").arg(key), {}, visit, gap.high);
    split(gap, select, key, visit);
    return false;
}

bool SalvageSource::scan(const QString& sql, const QVariantList& values, const Visit& visit, QVariant& last)
{
    ++probes_;
    Result<Cursor> rows = connection_->run(sql, values);
    if (!rows)
        return false;
    QVariantList row;
    while (rows->next()) {
        row.clear();
        // The first column is the key, and the rest the row.
        for (int i = 1; rows->value(i).isValid(); ++i)
            row << rows->value(i);
        last = rows->value(0);
        visit(row);
    }
    return rows->outcome().has_value();
}

void SalvageSource::split(const Range& gap, const QString& select, const QString& key, const Visit& visit)
{
    const QVariant middle = between(gap.low, gap.high);
    if (gap.depth == deepest || probes_ > mostProbes || !middle.isValid())
        return;
    // Up from the middle, and down from it; where either breaks off before the gap's end, a smaller gap is left.
    const QVariant top = gap.high.isValid() ? gap.high : QVariant(std::numeric_limits<qint64>::max());
    Range above{middle, gap.high, gap.depth + 1};
    Range below{gap.low, middle, gap.depth + 1};
    const QString up = gap.high.isValid() ? select + QStringLiteral(" WHERE %1 >= ? AND %1 < ? ORDER BY %1").arg(key)
                                          : select + QStringLiteral(" WHERE %1 >= ? ORDER BY %1").arg(key);
    const QVariantList upValues = gap.high.isValid() ? QVariantList{middle, top} : QVariantList{middle};
    if (!scan(up, upValues, visit, above.low))
        split(above, select, key, visit);
    const QString down = gap.low.isValid()
                             ? select + QStringLiteral(" WHERE %1 < ? AND %1 > ? ORDER BY %1 DESC").arg(key)
                             : select + QStringLiteral(" WHERE %1 < ? ORDER BY %1 DESC").arg(key);
    const QVariantList downValues = gap.low.isValid() ? QVariantList{middle, gap.low} : QVariantList{middle};
    if (!scan(down, downValues, visit, below.high))
        split(below, select, key, visit);
}

} // namespace filrouge

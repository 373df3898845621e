// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/integerrows.h"

#include "core/storage/sqliteerror.h"

#include <sqlite3.h>

namespace filrouge {

void IntegerRows::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Result<IntegerRows> IntegerRows::of(const Connection& connection, const QByteArray& sql,
                                    const std::vector<qint64>& values)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(connection.handle(), sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        return fail(sqliteError(connection.handle(), QString::fromUtf8(sql)));
    IntegerRows rows(connection.handle(), statement);
    for (std::size_t i = 0; i < values.size(); ++i)
        if (sqlite3_bind_int64(statement, static_cast<int>(i) + 1, values[i]) != SQLITE_OK)
            return fail(sqliteError(connection.handle(), QString::fromUtf8(sql)));
    return rows;
}

bool IntegerRows::next()
{
    const int code = sqlite3_step(statement_.get());
    failed_ = code != SQLITE_ROW && code != SQLITE_DONE;
    return code == SQLITE_ROW;
}

qint64 IntegerRows::at(int column) const
{
    return sqlite3_column_int64(statement_.get(), column);
}

Result<> IntegerRows::outcome() const
{
    if (failed_)
        return fail(sqliteError(handle_, QString::fromUtf8(sqlite3_sql(statement_.get()))));
    return {};
}

} // namespace filrouge

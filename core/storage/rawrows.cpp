// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rawrows.h"

#include "core/storage/sqliteerror.h"

#include <sqlite3.h>

namespace filrouge {

void RawRows::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Result<RawRows> RawRows::of(const Connection& connection, const QByteArray& sql, const QVariantList& values)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(connection.handle(), sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        return fail(sqliteError(connection.handle(), QString::fromUtf8(sql)));
    RawRows rows(connection.handle(), statement);
    for (int i = 0; i < values.size(); ++i) {
        const bool isText = values[i].typeId() == QMetaType::QString;
        const QByteArray text = values[i].toString().toUtf8();
        const int bound =
            isText
                ? sqlite3_bind_text(statement, i + 1, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT)
                : sqlite3_bind_int64(statement, i + 1, values[i].toLongLong());
        if (bound != SQLITE_OK)
            return fail(sqliteError(connection.handle(), QString::fromUtf8(sql)));
    }
    return rows;
}

bool RawRows::next()
{
    const int code = sqlite3_step(statement_.get());
    failed_ = code != SQLITE_ROW && code != SQLITE_DONE;
    return code == SQLITE_ROW;
}

qint64 RawRows::at(int column) const
{
    return sqlite3_column_int64(statement_.get(), column);
}

std::string_view RawRows::letters(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_.get(), column));
    return bytes == nullptr ? std::string_view()
                            : std::string_view(bytes, sqlite3_column_bytes(statement_.get(), column));
}

Result<> RawRows::outcome() const
{
    if (failed_)
        return fail(sqliteError(handle_, QString::fromUtf8(sqlite3_sql(statement_.get()))));
    return {};
}

} // namespace filrouge

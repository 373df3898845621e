// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changeset.h"

#include "core/storage/sqliteerror.h"

#include <sqlite3.h>

namespace filrouge {

namespace {

QByteArray taken(int size, void* bytes)
{
    QByteArray copy(static_cast<const char*>(bytes), size);
    sqlite3_free(bytes);
    return copy;
}

// SQLite reads changesets through a non-const pointer without writing to them.
void* readable(const QByteArray& changeset)
{
    return const_cast<char*>(changeset.constData()); // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

int abortOnConflict(void*, int, sqlite3_changeset_iter*)
{
    return SQLITE_CHANGESET_ABORT;
}

QVariant variantOf(sqlite3_value* value)
{
    if (value == nullptr)
        return {};
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return static_cast<qint64>(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(value)));
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char*>(sqlite3_value_blob(value)), sqlite3_value_bytes(value));
    default:
        return QVariant(QMetaType::fromType<qint64>());
    }
}

RowChange::Operation operationOf(int code)
{
    switch (code) {
    case SQLITE_INSERT:
        return RowChange::Operation::Insert;
    case SQLITE_DELETE:
        return RowChange::Operation::Delete;
    default:
        return RowChange::Operation::Update;
    }
}

RowChange rowAt(sqlite3_changeset_iter* iterator)
{
    const char* table = nullptr;
    int columns = 0;
    int code = 0;
    sqlite3changeset_op(iterator, &table, &columns, &code, nullptr);
    RowChange row{table, operationOf(code), {}, {}};
    for (int column = 0; column < columns; ++column) {
        sqlite3_value* value = nullptr;
        if (row.operation != RowChange::Operation::Insert &&
            sqlite3changeset_old(iterator, column, &value) == SQLITE_OK)
            row.before << variantOf(value);
        value = nullptr;
        if (row.operation != RowChange::Operation::Delete &&
            sqlite3changeset_new(iterator, column, &value) == SQLITE_OK)
            row.after << variantOf(value);
    }
    return row;
}

} // namespace

ChangesetRecorder::ChangesetRecorder(sqlite3* handle, const std::set<std::string>& capturedTables)
{
    started_ = sqlite3session_create(handle, "main", &session_);
    for (const std::string& table : capturedTables)
        if (started_ == SQLITE_OK)
            started_ = sqlite3session_attach(session_, table.c_str());
}

ChangesetRecorder::~ChangesetRecorder()
{
    if (session_ != nullptr)
        sqlite3session_delete(session_);
}

Result<QByteArray> ChangesetRecorder::take()
{
    int size = 0;
    void* bytes = nullptr;
    const int code = started_ == SQLITE_OK ? sqlite3session_changeset(session_, &size, &bytes) : started_;
    if (code != SQLITE_OK)
        return fail(sqliteError(code, QStringLiteral("recording an edit")));
    return taken(size, bytes);
}

Result<QByteArray> inverse(const QByteArray& changeset)
{
    int size = 0;
    void* bytes = nullptr;
    const int code = sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &bytes);
    if (code != SQLITE_OK)
        return fail(sqliteError(code, QStringLiteral("inverting an edit")));
    return taken(size, bytes);
}

Result<QByteArray> joined(const QByteArray& first, const QByteArray& second)
{
    int size = 0;
    void* bytes = nullptr;
    const int code = sqlite3changeset_concat(static_cast<int>(first.size()),
                                             readable(first),
                                             static_cast<int>(second.size()),
                                             readable(second),
                                             &size,
                                             &bytes);
    if (code != SQLITE_OK)
        return fail(sqliteError(code, QStringLiteral("joining two edits")));
    return taken(size, bytes);
}

Result<> apply(sqlite3* handle, const QByteArray& changeset)
{
    const int code = sqlite3changeset_apply(
        handle, static_cast<int>(changeset.size()), readable(changeset), nullptr, abortOnConflict, nullptr);
    if (code == SQLITE_ABORT || (code & 0xFF) == SQLITE_CONSTRAINT)
        return fail(ErrorCode::Conflict, QStringLiteral("applying an edit"));
    if (code != SQLITE_OK)
        return fail(sqliteError(code, QStringLiteral("applying an edit")));
    return {};
}

Result<> forEachRow(const QByteArray& changeset, const std::function<void(const RowChange&)>& visit)
{
    sqlite3_changeset_iter* iterator = nullptr;
    int code = sqlite3changeset_start(&iterator, static_cast<int>(changeset.size()), readable(changeset));
    if (code == SQLITE_OK) {
        while (sqlite3changeset_next(iterator) == SQLITE_ROW)
            visit(rowAt(iterator));
        code = sqlite3changeset_finalize(iterator);
    }
    if (code != SQLITE_OK)
        return fail(sqliteError(code, QStringLiteral("reading an edit")));
    return {};
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QVariant>

#include <memory>
#include <unordered_map>

class QSqlQuery;
struct sqlite3;

namespace filrouge {

/// The rows of one query. Finishes it when it goes, because an unfinished SELECT blocks VACUUM and commits.
class Cursor final {
public:
    Cursor(Cursor&& other) noexcept;
    Cursor& operator=(Cursor&&) = delete;
    ~Cursor();

    /// Moves to the next row. False at the end and on an error: ask outcome() which.
    [[nodiscard]] bool next();
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] qint64 integer(int column) const { return value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return value(column).toString(); }
    [[nodiscard]] Result<> outcome() const;

private:
    friend class Connection;
    Cursor(std::shared_ptr<QSqlQuery> query, sqlite3* handle);

    std::shared_ptr<QSqlQuery> query_;
    sqlite3* handle_;
    bool failed_ = false;
};

enum class Access { ReadWrite, ReadOnly };

/// One SQLite connection through Qt SQL, used by the thread that opened it. Statements are prepared once.
class Connection final {
public:
    /// Opens an existing or (ReadWrite) new file; ":memory:" is a private database. Checks nothing about the content.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& path, Access access);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Runs one statement and gives its rows. `sql` is prepared at first use and kept.
    [[nodiscard]] Result<Cursor> run(const QString& sql, const QVariantList& values = {});
    /// Runs one statement that gives no rows; returns how many it changed.
    [[nodiscard]] Result<int> change(const QString& sql, const QVariantList& values = {});
    /// The first column of the first row; a null QVariant without one.
    [[nodiscard]] Result<QVariant> single(const QString& sql, const QVariantList& values = {});
    /// Several statements at once, which Qt's driver refuses. Not prepared, no values.
    [[nodiscard]] Result<> script(const QByteArray& sql);

    [[nodiscard]] sqlite3* handle() const { return handle_; }

private:
    explicit Connection(QString name) : name_(std::move(name)) {}
    Result<> connect(const QString& path, Access access);

    QString name_;
    sqlite3* handle_ = nullptr;
    std::unordered_map<QString, std::shared_ptr<QSqlQuery>> prepared_;
};

} // namespace filrouge

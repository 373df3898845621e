// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QByteArray>

#include <memory>
#include <vector>

struct sqlite3_stmt;

namespace filrouge {

/// The rows of a query whose columns are all whole numbers, for tables of which everything is read at once: Qt SQL
/// makes a QVariant of every value. On the thread of the connection, and gone before the next edit.
class IntegerRows final {
public:
    /// `values` in the order of the question marks. Errors: those of SQLite.
    [[nodiscard]] static Result<IntegerRows> of(const Connection& connection, const QByteArray& sql,
                                                const std::vector<qint64>& values = {});

    /// Moves to the next row. False at the end and on an error: ask outcome() which.
    [[nodiscard]] bool next();
    /// NULL is 0.
    [[nodiscard]] qint64 at(int column) const;
    [[nodiscard]] Result<> outcome() const;

private:
    struct Finalize final {
        void operator()(sqlite3_stmt* statement) const;
    };
    IntegerRows(sqlite3* handle, sqlite3_stmt* statement) : handle_(handle), statement_(statement) {}

    sqlite3* handle_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
    bool failed_ = false;
};

} // namespace filrouge

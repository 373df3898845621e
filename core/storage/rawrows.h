// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"
#include "core/storage/connection.h"

#include <QByteArray>
#include <QVariant>

#include <algorithm>
#include <memory>
#include <string_view>

struct sqlite3_stmt;

namespace filrouge {

/// The rows of a query whose columns are whole numbers and words of choices, for tables of which everything is read at
/// once: Qt SQL makes a QVariant of every value. On the thread of the connection, and gone before the next edit.
class RawRows final {
public:
    /// `values`, whole numbers and texts, in the order of the question marks. Errors: those of SQLite.
    [[nodiscard]] static Result<RawRows> of(const Connection& connection, const QByteArray& sql,
                                            const QVariantList& values = {});

    /// Moves to the next row. False at the end and on an error: ask outcome() which.
    [[nodiscard]] bool next();
    /// NULL is 0.
    [[nodiscard]] qint64 at(int column) const;
    /// The choice whose word stands there; the first one for NULL and other words.
    template <class Choice>
    [[nodiscard]] Choice choice(int column) const
    {
        const auto found = std::ranges::find(Choices<Choice>::names, letters(column));
        return static_cast<Choice>(found == Choices<Choice>::names.end() ? 0 : found - Choices<Choice>::names.begin());
    }
    [[nodiscard]] Result<> outcome() const;

private:
    struct Finalize final {
        void operator()(sqlite3_stmt* statement) const;
    };
    [[nodiscard]] std::string_view letters(int column) const;
    RawRows(sqlite3* handle, sqlite3_stmt* statement) : handle_(handle), statement_(statement) {}

    sqlite3* handle_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
    bool failed_ = false;
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/aggregateschema.h"
#include "core/storage/changes.h"
#include "core/storage/connection.h"

#include <map>
#include <set>
#include <string>

namespace filrouge {

struct RowChange;

/// Turns a changeset (rows of tables) into Changes (aggregates), with the help of what the repositories declared.
class ChangeResolver final {
public:
    ChangeResolver(Connection& connection, const ProgrammeSchema& schema);

    [[nodiscard]] const std::set<std::string>& capturedTables() const { return captured_; }
    /// To be asked after the changeset was applied, in the same transaction: columns that the changeset does not
    /// carry are read from the rows.
    [[nodiscard]] Result<Changes> resolve(const QByteArray& changeset);

private:
    struct Owner {
        Kind kind;
        OwnedTable table;
        bool root;
    };
    struct Columns {
        QStringList names;
        QList<int> keys; ///< their numbers
    };
    using Found = std::map<std::pair<Kind, qint64>, Operation>;

    Result<const Columns*> columnsOf(const std::string& table);
    Result<> resolveRow(const RowChange& row, Found& found);
    Result<QVariantList> ownerValues(const RowChange& row, const Columns& columns, const char* column);
    Result<qint64> throughRow(const OwnedTable& table, const QVariant& key);

    Connection& connection_;
    std::multimap<std::string, Owner> owners_;
    std::set<std::string> captured_;
    std::map<std::string, Columns> columns_;
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"
#include "core/base/random.h"
#include "core/storage/connection.h"

#include <QVariantList>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace filrouge::tests {

/// A programme in plain memory, with what the schema promises about references and nothing of how SQLite keeps it:
/// what storage is held against.
class ProgrammeModel final {
public:
    struct Column {
        QString name;
        FieldType type;
        bool optional;
        QStringList choices;
        std::string target; ///< the table it refers to; empty: none
        QString onDelete;   ///< CASCADE, SET NULL, RESTRICT
    };
    struct Table {
        std::string name;
        int keys;
        std::vector<Column> columns;
    };
    using Rows = std::map<QString, QVariantList>; ///< by key, as text
    using State = std::map<std::string, Rows>;

    /// Tables from the descriptions of the row types, references from the schema in `connection`.
    static ProgrammeModel describing(Connection& connection);

    [[nodiscard]] const std::vector<Table>& tables() const { return tables_; }
    [[nodiscard]] const Table& table(const std::string& name) const;
    [[nodiscard]] const State& state() const { return state_; }
    void setState(const State& state) { state_ = state; }
    [[nodiscard]] static QString keyOf(const Table& table, const QVariantList& row);

    void put(const Table& table, const QVariantList& row) { state_[table.name][keyOf(table, row)] = row; }
    /// False, and nothing changed, when a reference forbids it.
    [[nodiscard]] bool remove(const Table& table, const QString& key);
    /// A row the schema accepts, with references to rows there are; nothing when a required one has no target.
    [[nodiscard]] std::optional<QVariantList> randomRow(const Table& table, Random& random) const;

private:
    [[nodiscard]] QVariant randomValue(const Column& column, Random& random) const;
    bool removeInto(State& state, const Table& table, const QString& key) const;

    std::vector<Table> tables_;
    State state_;
};

/// What stands in the captured tables.
[[nodiscard]] ProgrammeModel::State storedState(Connection& connection, const ProgrammeModel& model);

} // namespace filrouge::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/aggregateschema.h"
#include "core/storage/rowstore.h"

namespace filrouge {

/// What the repositories of all aggregates have in common: their root row. Errors: those of the file, NotFound,
/// DanglingReference (a key to a row that is not there), DuplicateId.
template <class Row>
class AggregateRepository {
public:
    using Key = decltype(Row::id);

    explicit AggregateRepository(Connection& connection) : connection_(connection), rows_(connection) {}

    [[nodiscard]] Result<Row> find(Key id) const { return rows_.find(id); }
    [[nodiscard]] Result<int> count() const { return rows_.count(); }

    /// Stores a new row and returns it; a row without a key gets a fresh one.
    [[nodiscard]] Result<Row> insert(Edit& edit, const Row& row) const { return rows_.insert(edit, row); }
    [[nodiscard]] Result<> update(Edit& edit, const Row& row) const { return rows_.update(edit, row); }
    [[nodiscard]] Result<> remove(Edit& edit, Key id) const { return rows_.removeById(edit, id); }

protected:
    ~AggregateRepository() = default;

    Connection& connection_;
    RowStore<Row> rows_;
};

} // namespace filrouge

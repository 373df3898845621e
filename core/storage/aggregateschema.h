// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/kind.h"

#include <vector>

namespace filrouge {

/// A captured table and how its rows lead to the aggregate that owns them. A table may stand in several aggregates
/// (a link belongs to both ends).
struct OwnedTable final {
    const char* table;
    /// The column that names the aggregate, or (with `through`) a row of `through`; nullptr: the aggregate is the only
    /// one of its kind, number 1.
    const char* owner;
    const char* through = nullptr;      ///< the table between ...
    const char* throughOwner = nullptr; ///< ... and its column that names the aggregate
};

/// What storage must know of an aggregate; each repository declares its own.
struct AggregateSchema final {
    Kind kind;
    const char* root;              ///< the table whose `id` is the aggregate's
    std::vector<OwnedTable> owned; ///< the other tables
    /// "SELECT title, body FROM … WHERE id = ?" with what a search should find, its fields apart by line ends;
    /// nullptr: not searchable.
    const char* searchSql = nullptr;
};

using ProgrammeSchema = std::vector<AggregateSchema>;

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/rows.h"
#include "core/storage/edit.h"

#include <functional>
#include <vector>

namespace filrouge {

namespace detail {

template <class>
struct VectorsOf;

template <class... Rows>
struct VectorsOf<std::tuple<Rows...>> {
    using Type = std::tuple<std::vector<Rows>...>;
};

} // namespace detail

/// A whole programme as values, but for the bytes of its pictures: what JSON is written from and read into.
struct ProgrammeRows final {
    detail::VectorsOf<AllRows>::Type tables;

    template <class Row>
    [[nodiscard]] std::vector<Row>& of()
    {
        return std::get<std::vector<Row>>(tables);
    }
    template <class Row>
    [[nodiscard]] const std::vector<Row>& of() const
    {
        return std::get<std::vector<Row>>(tables);
    }

    friend bool operator==(const ProgrammeRows&, const ProgrammeRows&) = default;
};

/// All rows, each table by key.
[[nodiscard]] Result<ProgrammeRows> readRows(Connection& connection);

/// Nothing in it but the programme's own row.
[[nodiscard]] bool isEmpty(const ProgrammeRows& rows);

/// Adds the rows to a programme, in whatever order they refer to each other. Into an empty one with their keys and
/// with their programme details (its uuid stays); into another with fresh keys, keeping that one's details, labels
/// and current challenge question. References must have been checked.
[[nodiscard]] Result<> addRows(Edit& edit, ProgrammeRows rows);

/// Says where row `index` of `table` came from, for a message.
using RowLocator = std::function<QString(const char* table, std::size_t index)>;

/// Keys that stand twice (DuplicateId) and references to rows that are not there (DanglingReference). Without a
/// locator `where` names table and key.
[[nodiscard]] Result<> checkReferences(const ProgrammeRows& rows, const RowLocator& locate = {});

} // namespace filrouge

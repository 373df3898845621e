// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programmerows.h"

#include <set>

// What the rules over the whole programme say of a row. For consistency.cpp and its like.

namespace filrouge {

/// Invalid, at that field of row `index`.
template <class Row>
[[nodiscard]] tl::unexpected<Error> broken(const RowLocator& locate, std::size_t index, const Row& row,
                                           const char* field, const char* rule)
{
    const char* table = Description<Row>::table;
    const QString place =
        locate ? locate(table, index)
               : QStringLiteral("%1 %2").arg(QLatin1String(table), Description<Row>::fields[0].toSql(row).toString());
    return fail(ErrorCode::Invalid, place + QLatin1Char('.') + QLatin1String(field), QLatin1String(rule));
}

/// No two rows with the same value of `member`.
template <class Row, class Value>
[[nodiscard]] Result<> eachOnce(const ProgrammeRows& rows, const RowLocator& locate, Value member, const char* field,
                                const char* rule)
{
    const auto& table = rows.of<Row>();
    std::set<std::remove_cvref_t<std::invoke_result_t<Value, const Row&>>> seen;
    for (std::size_t i = 0; i < table.size(); ++i)
        if (!seen.insert(std::invoke(member, table[i])).second)
            return broken(locate, i, table[i], field, rule);
    return {};
}

} // namespace filrouge

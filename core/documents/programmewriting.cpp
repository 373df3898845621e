// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/programmewriting.h"

#include <algorithm>

namespace filrouge {

const std::vector<std::size_t>& ProgrammeWriting::children(const RowTable& table, std::optional<std::size_t> parent,
                                                           qint64 key)
{
    static const std::vector<std::size_t> none;
    const auto index = std::pair(&table, parent);
    auto known = children_.find(index);
    if (known == children_.end())
        known = children_.emplace(index, childrenOf(table, parent)).first;
    const auto rows = known->second.find(key);
    return rows == known->second.end() ? none : rows->second;
}

ProgrammeWriting::Children ProgrammeWriting::childrenOf(const RowTable& table, std::optional<std::size_t> parent) const
{
    Children children;
    for (std::size_t row = 0; row < table.size(rows_); ++row)
        children[parent ? table.value(rows_, row, *parent).toLongLong() : 0].push_back(row);
    if (const auto position = table.field("position"))
        for (auto& [key, list] : children)
            std::stable_sort(list.begin(), list.end(), [&](std::size_t a, std::size_t b) {
                return table.value(rows_, a, *position).toInt() < table.value(rows_, b, *position).toInt();
            });
    return children;
}

} // namespace filrouge

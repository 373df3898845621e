// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/listmapping.h"

namespace filrouge {

/// On one line, without characters that cannot be seen and only ever deceive.
[[nodiscard]] QString cleanedCell(const QString& cell);
/// The same with its lines.
[[nodiscard]] QString cleanedLines(const QString& cell);
enum class NamesOf { People, Organisations };
/// The names in a cell: parted by semicolons and lines, or, where there are none of these, by commas, though not
/// within "DUPONT, Marie" or "Direction de la cohésion sociale, du travail".
[[nodiscard]] QStringList namesIn(const QString& cell, NamesOf whom);
[[nodiscard]] bool looksLikeEmail(const QString& text);

/// Goes through the rows of a list and says where something in them cannot be understood. Table and mapping outlive
/// it.
class ListCells final {
public:
    ListCells(const CellTable& table, const ListMapping& mapping);

    /// To the next row that holds something. Where no column tells rows apart that is objected to, and there is none.
    [[nodiscard]] bool next();
    [[nodiscard]] int row() const { return static_cast<int>(row_); } ///< of the spreadsheet, from 1

    /// Whether a column holds that field.
    template <class Field>
    [[nodiscard]] bool has(Field field) const
    {
        return mapping_.of(field).has_value();
    }
    template <class Field>
    [[nodiscard]] QString text(Field field) const
    {
        return cleanedCell(cell(static_cast<int>(field)));
    }
    template <class Field>
    [[nodiscard]] QString lines(Field field) const
    {
        return cleanedLines(cell(static_cast<int>(field)));
    }
    /// All cells of that column, the heading aside.
    template <class Field>
    [[nodiscard]] QStringList column(Field field) const
    {
        return columnOf(static_cast<int>(field));
    }
    template <class Field>
    void object(Field field, const QString& detail)
    {
        objectTo(static_cast<int>(field), detail);
    }
    template <class Field>
    void limit(Field field, qsizetype most)
    {
        if (cell(static_cast<int>(field)).size() > most)
            object(field, QStringLiteral("more than %1 characters").arg(most));
    }
    /// What the words of a cell mean; an objection when they mean nothing.
    template <class Field, class Value>
    [[nodiscard]] Value understood(Field field, std::optional<Value> (*meaning)(const QString&), Value otherwise,
                                   const QString& objection)
    {
        constexpr qsizetype quoted = 60;
        const QString words = text(field);
        if (words.isEmpty())
            return otherwise;
        const std::optional<Value> value = meaning(words);
        if (!value)
            object(field, objection.arg(words.left(quoted)));
        return value.value_or(otherwise);
    }

    [[nodiscard]] std::vector<Error>& problems() { return problems_; }

private:
    [[nodiscard]] QString cell(int field) const;
    [[nodiscard]] QStringList columnOf(int field) const;
    void objectTo(int field, const QString& detail);

    const CellTable& table_;
    const ListMapping& mapping_;
    std::vector<Error> problems_;
    std::size_t row_ = 0; ///< the one after the last that was read, so from 1
};

} // namespace filrouge

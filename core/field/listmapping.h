// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/celltable.h"
#include "core/base/text.h"

#include <array>
#include <optional>
#include <vector>

// What the columns of a list may hold, and which of them does. Callable from any thread.

namespace filrouge {

/// What becomes of a row when a list is imported.
enum class ListVerdict {
    New,
    Known,   ///< is there in part: what the list adds is taken
    There,   ///< is there already: skipped
    Repeated ///< stands further up in the list: skipped
};

/// What lists of one kind hold. One constant object for each kind.
struct ListSchema final {
    struct Field final {
        const char* name; ///< in --map
        Text label;
        std::vector<const char*> headings; ///< what columns of it are called in French and English, as comparableName()
    };
    /// Fields for whole names and for their parts, which exclude each other.
    struct NameParts final {
        int whole;
        int first;
        int last;
    };
    /// Its words; %n is filled with how many. Outcomes and counts in the order of ListVerdict.
    struct Words final {
        std::array<Text, 4> outcomes;
        std::array<Text, 4> counts;
        Text nobody; ///< there is no row
        Text allThere;
        Text import;   ///< what the button does
        Text imported; ///< what was done
        Text wouldBe;  ///< what would be done
        Text rows;     ///< what a reader is told the preview shows
    };

    std::vector<Field> fields; ///< in the order in which they are shown
    std::optional<NameParts> names = std::nullopt;
    std::vector<int> required; ///< one of them must be in some column
    const char* missing;       ///< what is wrong when none is, as details are worded
    Words words;
};

/// Which column holds what.
class ListMapping final {
public:
    ListMapping();
    /// Nothing is in any column yet. The schema outlives the mapping.
    explicit ListMapping(const ListSchema& schema);

    int headings = 1; ///< the row that names the columns, from 1; 0: none does. The list follows it
    std::vector<std::optional<int>> columns; ///< from 0, for each field of the schema

    template <class Field>
    [[nodiscard]] std::optional<int>& of(Field field)
    {
        return columns[static_cast<std::size_t>(field)];
    }
    template <class Field>
    [[nodiscard]] std::optional<int> of(Field field) const
    {
        return columns[static_cast<std::size_t>(field)];
    }
    /// That column holds that field from now on, and no other; nothing: no column does. Whole names and last names
    /// exclude each other: with the one, the other is given up, and with whole names first names too.
    template <class Field>
    void assign(Field field, std::optional<int> column)
    {
        assignColumn(static_cast<int>(field), column);
    }
    /// Whether a row could be told by it.
    [[nodiscard]] bool isEnough() const;
    [[nodiscard]] const ListSchema& schema() const { return *schema_; }

    friend bool operator==(const ListMapping&, const ListMapping&) = default;

private:
    void assignColumn(int field, std::optional<int> column);

    const ListSchema* schema_;
};

/// A title and the like may stand above the names of the columns: these are looked for in so many rows.
inline constexpr int mostRowsAbove = 10;

/// From what a row calls its columns, in French or English: the one of the first rows that names most, or the one that
/// is said (0: none). Where none names any, all rows are of the list, and the first column is taken for the first
/// required field.
[[nodiscard]] ListMapping guessedMapping(const ListSchema& schema, const CellTable& table,
                                         std::optional<int> headings = std::nullopt);

/// The same with what somebody says about it: "name=2,organisation=3", columns from 1, 0 for none; "header=no" when the
/// first row names nothing. Error: Invalid (where: "map", detail: what is wrong).
[[nodiscard]] Result<ListMapping> mappingFromText(const QString& text, const ListSchema& schema,
                                                  const CellTable& table);

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/field/duplicates.h"

#include <QString>

#include <functional>
#include <vector>

namespace filrouge {

/// One cell of a list, with what it is sorted by worked out beforehand.
struct ListCell final {
    QString text;
    qint64 number = 0; ///< first of what it is sorted by; texts without one: 0, empty ones 1, so that they come last
    QString sort;      ///< then this
    const char* icon = nullptr; ///< of the theme; nullptr: none

    friend bool operator==(const ListCell&, const ListCell&) = default;
};

[[nodiscard]] ListCell textCell(const QString& text);
/// Empty for 0.
[[nodiscard]] ListCell numberCell(int number);
[[nodiscard]] ListCell dayCell(QDate day);
/// A choice, sorted by its place among the others.
[[nodiscard]] ListCell choiceCell(const QStringList& words, int value);

/// One line of a list.
struct ListRow final {
    qint64 id = 0;
    QString name; ///< what a sentence calls it
    std::vector<ListCell> cells;
    QString search;             ///< words as searchText() makes them
    std::vector<qint64> facets; ///< a value for each facet of the list; of a facet of bits, all that hold

    friend bool operator==(const ListRow&, const ListRow&) = default;
};

/// The words of all these, ready to be looked through.
[[nodiscard]] QString searchText(const QStringList& texts);

/// One of several values of a facet or a bulk edit.
struct ListOption final {
    qint64 value = 0;
    QString label;
};

/// One way to show fewer lines. 0 is no value of it: all lines.
struct Facet final {
    QString name; ///< for screen readers
    QString everything;
    std::vector<ListOption> options;
    bool bits = false; ///< a line has several values at once
};

/// The bit of a facet that the list itself knows: lines that are perhaps there twice.
inline constexpr qint64 duplicateBit = 1 << 30;

/// Something that several lines get at once.
struct BulkEdit final {
    QString label;
    std::vector<ListOption> options;
    std::function<Result<>(const std::vector<qint64>& ids, qint64 value)> apply;
};

} // namespace filrouge

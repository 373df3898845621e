// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/celltable.h"
#include "core/readers/skipped.h"

namespace filrouge {

/// The cells of one sheet as they are met. Empty ones cost nothing: formatting alone makes no table, however far it
/// reaches.
class SheetCells final {
public:
    explicit SheetCells(const TableLimits& limits) : limits_(limits) {}

    /// From 0, in any order; an empty text changes nothing. TooLarge (more rows, columns or cells than a list has),
    /// BadCell (too long).
    [[nodiscard]] Result<> set(qint64 row, qint64 column, const QString& text);
    /// The same text that many times to the right and downwards.
    [[nodiscard]] Result<> fill(qint64 row, qint64 column, const QString& text, qint64 rows, qint64 columns);
    void leaveOut(SkippedKind kind, qint64 row, qint64 column);

    /// Rows as long as their last cell, the first as long as the longest. BadCell: the first row is empty; Malformed:
    /// all of them are.
    [[nodiscard]] Result<CellTable> finished();
    [[nodiscard]] bool isEmpty() const { return rows_.empty(); }
    [[nodiscard]] std::vector<Skipped>& skipped() { return skipped_; }

private:
    TableLimits limits_;
    std::vector<QStringList> rows_;
    std::vector<Skipped> skipped_;
    qint64 cells_ = 0;
};

/// A number as a list would say it: without exponent, without the last digits that only binary has.
[[nodiscard]] QString plainNumber(double number);

} // namespace filrouge

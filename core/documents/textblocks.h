// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace filrouge {

/// A stretch of text in one style. Text is never markup.
struct Run final {
    QString text = {};
    bool bold = false;
    bool italic = false;
    bool accent = false; ///< in the document's colour, darkened until it can be read
    QString link = {};   ///< http:, https: or mailto: address; empty: none

    friend bool operator==(const Run&, const Run&) = default;
};

using Runs = std::vector<Run>;

/// A term and what it is: "Due date: 30 June 2018".
struct Fact final {
    QString term = {};
    Runs value = {};

    friend bool operator==(const Fact&, const Fact&) = default;
};

struct Facts final {
    std::vector<Fact> facts = {};

    friend bool operator==(const Facts&, const Facts&) = default;
};

enum class CellRole { Value, ColumnHeader, RowHeader };

struct Cell final {
    Runs runs = {};
    CellRole role = CellRole::Value;

    friend bool operator==(const Cell&, const Cell&) = default;
};

struct Row final {
    std::vector<Cell> cells = {}; ///< as many as the table has columns

    friend bool operator==(const Row&, const Row&) = default;
};

struct Table final {
    std::vector<double> widths = {}; ///< one a column, > 0; only their ratio counts
    std::vector<Row> header = {};    ///< repeated to the eye, not to the ear, on every page
    std::vector<Row> rows = {};

    friend bool operator==(const Table&, const Table&) = default;
};

} // namespace filrouge

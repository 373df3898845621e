// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

// A board that is printed to hang on a wall. Sentences are already in the document's language.

namespace filrouge {

struct PrintedCard final {
    QString title = {}; ///< never empty
    QString marks = {}; ///< "Iteration 2 · Carried over from sprint 1"; empty: none
    bool gone = false;  ///< it went on to another board: its edge is dotted

    friend bool operator==(const PrintedCard&, const PrintedCard&) = default;
};

struct PrintedColumn final {
    QString name = {};  ///< never empty
    QString count = {}; ///< "3 cards, limit 2"; empty: not said
    bool over = false;  ///< more than the limit: the count stands out

    friend bool operator==(const PrintedColumn&, const PrintedColumn&) = default;
};

/// A lane, or what of it stays together: no page break goes through a row.
struct PrintedRow final {
    QString lane = {};                                ///< never empty
    std::vector<std::vector<PrintedCard>> cells = {}; ///< one a column, from top to bottom; a page holds them

    friend bool operator==(const PrintedRow&, const PrintedRow&) = default;
};

/// A table whose cells hold lists of cards; its head is seen again on every page.
struct PrintedBoard final {
    QString laneTerm = {}; ///< what the lanes are: "Solution"; never empty
    std::vector<PrintedColumn> columns = {};
    std::vector<PrintedRow> rows = {};

    friend bool operator==(const PrintedBoard&, const PrintedBoard&) = default;
};

} // namespace filrouge

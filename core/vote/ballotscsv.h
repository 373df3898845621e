// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv.h"
#include "core/vote/ballotform.h"

#include <QByteArray>

namespace filrouge {

// Ballots as a table, so that anyone can count them again: resources/schema/ballots-csv.md says how it is written.

struct CsvBallots final {
    QStringList options; ///< names in wall order; letters where the table has no names
    QStringList ballots; ///< contents as BallotForm writes them, in the table's order
    bool named = false;  ///< false: there are as many options as the last letter that a ballot names

    friend bool operator==(const CsvBallots&, const CsvBallots&) = default;
};

/// `limits` are those of the vote. Errors: BadCell, with row and column.
[[nodiscard]] Result<CsvBallots> ballotsFrom(const CsvTable& table, VoteMethod method, const BallotLimits& limits);

/// Published ballots as such a table: under "ballot" their contents, beside it the options' names. UTF-8 with a
/// byte-order mark, which spreadsheets need, separated by semicolons. A name that a spreadsheet would take for a
/// formula gets an apostrophe in front.
[[nodiscard]] QByteArray ballotsCsv(const QStringList& options, const QStringList& ballots);

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

// Dates as people type them, in French and English. Callable from any thread.

namespace filrouge {

/// What a cell says of a date, and what it leaves open.
struct WrittenDate final {
    int day = 0;
    int month = 0;
    std::optional<int> year;
    int weekday = 0;   ///< 1 .. 7 as Qt counts; 0: not said
    bool open = false; ///< day and month may be the other way round
};

/// 12/01/2018, 12.1.18, 2018-01-12, 20180112, 12 janv. 2018, 12 janvier, jeudi 11 janvier 2018, Jan 12 2018, the
/// number of a day as spreadsheets count (43112); a time after it is passed over. Nothing: it is no date.
[[nodiscard]] std::optional<WrittenDate> writtenDate(const QString& words);

/// Reads the dates of one column. Where they do not say which of day and month comes first, the others decide, or else
/// the day does: French and British both write it first. Where they do not say the year, that of the others is meant,
/// if they all share one, or else `year`.
class ListDates final {
public:
    ListDates() = default;
    ListDates(const QStringList& cells, int year);

    /// Nothing: no date, or none that there is.
    [[nodiscard]] std::optional<QDate> read(const QString& words) const;
    /// Why the cell is no date, as details are worded; empty: it is one.
    [[nodiscard]] QString objection(const QString& words) const;
    /// What had to be decided for the column, in sentences.
    [[nodiscard]] std::vector<Text> decisions() const;

private:
    enum class DecidedBy { Nothing, OtherDates, Custom };

    bool monthFirst_ = false;
    DecidedBy orderBy_ = DecidedBy::Nothing;
    DecidedBy yearBy_ = DecidedBy::Nothing;
    int year_ = 0;
    QString example_;
};

/// The first date in a text: in the name of a file, or the first line of notes. Only where day, month and year are
/// said.
[[nodiscard]] QDate dateWithin(const QString& text);

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace filrouge {

/// What a number of a workbook is shown as.
enum class NumberForm { Plain, Date, Time, DateTime };

/// By the number of a format that every workbook has, or by its code ("dd/mm/yyyy", "[h]:mm", "[$-40C]d mmm yy;@").
[[nodiscard]] NumberForm numberForm(int builtIn);
[[nodiscard]] NumberForm numberForm(const QString& code);

/// Days since the calendar of a workbook begins.
enum class SheetCalendar { From1900, From1904 };

/// ISO: "2018-01-12", "2018-01-12 09:30", "09:30". Empty for a number that no calendar has.
[[nodiscard]] QString dateFromSerial(double serial, NumberForm form, SheetCalendar calendar);

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/readtable.h"

namespace filrouge {

/// A sheet of an Excel workbook. Errors: as readTable().
[[nodiscard]] Result<ReadTable> xlsxTable(const OfficeFile& file, const QString& sheet, const TableLimits& limits);

/// A sheet of an OpenDocument workbook.
[[nodiscard]] Result<ReadTable> odsTable(const OfficeFile& file, const QString& sheet, const TableLimits& limits);

} // namespace filrouge

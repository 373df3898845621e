// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/celltable.h"

namespace filrouge {

QString placeAt(qsizetype row, qsizetype column)
{
    return column > 0 ? QStringLiteral("row %1, column %2").arg(row).arg(column) : QStringLiteral("row %1").arg(row);
}

tl::unexpected<Error> failAt(qsizetype row, qsizetype column, QString detail)
{
    return fail(ErrorCode::BadCell, placeAt(row, column), std::move(detail));
}

} // namespace filrouge

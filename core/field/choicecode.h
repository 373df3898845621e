// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"

namespace filrouge {

/// A column that holds one of the words of a choice, as SQL that gives the number of the choice: where many thousands
/// of rows are read, a number costs a fraction of a word.
template <class Choice>
[[nodiscard]] QString choiceCode(const char* column)
{
    QString sql = QStringLiteral("CASE %1").arg(QLatin1String(column));
    int code = 0;
    for (const char* name : Choices<Choice>::names)
        sql += QStringLiteral(" WHEN '%1' THEN %2").arg(QLatin1String(name)).arg(code++);
    return sql + QStringLiteral(" END");
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QDate>

#include <vector>

namespace filrouge {

/// What a list calls an interview or an immersion, without reading its notes.
struct SourceName final {
    qint64 id = 0;
    QString title;
    QDate heldOn;

    friend bool operator==(const SourceName&, const SourceName&) = default;
};

/// Of a table with these columns; in no order.
[[nodiscard]] inline Result<std::vector<SourceName>> sourceNames(Connection& connection, const char* table)
{
    FILROUGE_TRY_VALUE(rows,
                       connection.run(QStringLiteral("SELECT id, title, held_on FROM %1").arg(QLatin1String(table))));
    std::vector<SourceName> names;
    while (rows.next())
        names.push_back({rows.integer(0), rows.text(1), QDate::fromString(rows.text(2), Qt::ISODate)});
    FILROUGE_TRY(rows.outcome());
    return names;
}

} // namespace filrouge

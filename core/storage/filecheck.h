// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QStringList>

namespace filrouge {

/// Looks at the first 100 bytes before SQLite does, and writes nothing: not SQLite or another application's file is
/// NotAProgramme, a schema above `latestSchema` NewerVersion (detail: its number), one that never was Damaged.
/// https://www.sqlite.org/fileformat.html, section 1.3. Leaves the locks of a file that is open elsewhere alone.
[[nodiscard]] Result<> checkHeader(const QString& path, int latestSchema);

/// SQLite's quick_check: Damaged with its first complaint. 10 s at most (Cancelled).
[[nodiscard]] Result<> quickCheck(Connection& connection);

/// Everything that is wrong: SQLite's integrity_check, then foreign keys. Empty: sound.
[[nodiscard]] Result<QStringList> findFaults(Connection& connection);

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace filrouge {

/// The error a SQLite handle reports now, as one of ours. `where` says what was being done.
[[nodiscard]] Error sqliteError(sqlite3* handle, const QString& where);
/// The same from a (primary or extended) result code, for calls that fail without a handle.
[[nodiscard]] Error sqliteError(int resultCode, const QString& where, const QString& detail = {});

} // namespace filrouge

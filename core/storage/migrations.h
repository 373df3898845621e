// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QByteArray>

#include <vector>

namespace filrouge {

/// "FilR": tells a programme file from any other SQLite file.
constexpr qint32 applicationId = 0x46696C52;

/// The steps from an empty file to today's schema: step n brings user_version from n - 1 to n.
struct Migrations final {
    std::vector<QByteArray> steps;

    [[nodiscard]] int latest() const { return static_cast<int>(steps.size()); }
    /// Those in resources/schema, in their order.
    [[nodiscard]] static Migrations builtIn();
};

/// Brings the file to the latest schema in one transaction: all of it or nothing (MigrationFailed, or what the disk
/// says). Checks foreign keys before committing. Also what creates a new file.
[[nodiscard]] Result<> migrate(Connection& connection, const Migrations& migrations);

/// A copy in memory, at the latest schema: for snapshots of older versions, which stay as they are.
[[nodiscard]] Result<std::unique_ptr<Connection>> migratedCopy(Connection& source, const Migrations& migrations);

/// Compares tables, indexes, views and triggers with those of a new file: what a hostile or half-restored file has
/// more, less or otherwise makes it Damaged.
[[nodiscard]] Result<> checkSchema(Connection& connection, const Migrations& migrations);

} // namespace filrouge

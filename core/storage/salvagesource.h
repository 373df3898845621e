// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace filrouge {

/// A damaged file as salvage reads it: a private copy, in which nothing is trusted.
class SalvageSource final {
public:
    using Visit = std::function<void(const QVariantList&)>;

    [[nodiscard]] static Result<std::unique_ptr<SalvageSource>> open(const QString& damagedPath);

    /// How many migrations the file has had, as its header says; 0: it cannot be read.
    [[nodiscard]] int schemaVersion();
    /// The columns a table has in this file, in its order; empty when the table cannot be found.
    [[nodiscard]] QStringList columnsOf(const QString& table);
    /// Visits every row that can be read, some perhaps twice. From both ends, and where that breaks off from points
    /// in between, found by halving the range of `key` (the first column of the primary key). False: rows are missing.
    [[nodiscard]] bool readAll(const QString& table, const QStringList& columns, const QString& key,
                               const Visit& visit);

private:
    struct Range {
        QVariant low; ///< the last key read below the gap; invalid: none
        QVariant high;
        int depth;
    };

    SalvageSource() = default;
    Result<> copyBytes(const QString& from, const QString& to);
    Result<> connect();
    bool scan(const QString& sql, const QVariantList& values, const Visit& visit, QVariant& last);
    void split(const Range& gap, const QString& select, const QString& key, const Visit& visit);

    QTemporaryDir folder_;
    std::unique_ptr<Connection> connection_;
    int probes_ = 0;
};

} // namespace filrouge

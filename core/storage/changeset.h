// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QVariant>

#include <functional>
#include <set>
#include <string>

struct sqlite3;
struct sqlite3_session;

namespace filrouge {

/// Records what is written to the captured tables between its construction and take().
class ChangesetRecorder final {
public:
    ChangesetRecorder(sqlite3* handle, const std::set<std::string>& capturedTables);
    ~ChangesetRecorder();
    Q_DISABLE_COPY_MOVE(ChangesetRecorder)

    /// The changes so far; empty if what was written left everything as it was.
    [[nodiscard]] Result<QByteArray> take();

private:
    sqlite3_session* session_ = nullptr;
    int started_ = 0;
};

/// One row of a changeset.
struct RowChange final {
    enum class Operation { Insert, Update, Delete };

    std::string table;
    Operation operation = Operation::Update;
    /// By column number: the values before (Update, Delete) and after (Insert, Update). An invalid QVariant: the
    /// changeset does not carry it (a column an update left alone). NULL is a null QVariant of type qint64.
    QVariantList before;
    QVariantList after;
};

[[nodiscard]] Result<QByteArray> inverse(const QByteArray& changeset);
/// Both one after the other, as one changeset.
[[nodiscard]] Result<QByteArray> joined(const QByteArray& first, const QByteArray& second);
/// Applies inside the caller's transaction; any conflict aborts and leaves the database as it was (Conflict).
[[nodiscard]] Result<> apply(sqlite3* handle, const QByteArray& changeset);
[[nodiscard]] Result<> forEachRow(const QByteArray& changeset, const std::function<void(const RowChange&)>& visit);

} // namespace filrouge

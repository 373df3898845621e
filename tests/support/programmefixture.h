// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/programmefile.h"
#include "tests/support/catch.h"

#include <QStringList>
#include <QTemporaryDir>

#include <initializer_list>
#include <utility>

namespace filrouge::tests {

/// A new, empty programme in a temporary folder, at noon (UTC) of 7 February 2018 and with the same chance each time.
///
///     ProgrammeFixture programme({fieldSchema(), personaSchema()});
///     IrritantService irritants(programme.file());
class ProgrammeFixture final {
public:
    explicit ProgrammeFixture(std::initializer_list<ProgrammeSchema> rooms);
    Q_DISABLE_COPY_MOVE(ProgrammeFixture)

    [[nodiscard]] ProgrammeFile& file() { return *file_; }
    [[nodiscard]] Connection& connection() { return file_->connection(); }
    [[nodiscard]] FixedClock& clock() { return clock_; }
    [[nodiscard]] QString folder() const { return folder_.path(); }

    /// What was delivered since the last call: one entry an edit, undo or redo that changed something.
    std::vector<Changes> takeChanges() { return std::exchange(delivered_, {}); }
    /// The only notice since the last call; fails the test when there was none, or more.
    [[nodiscard]] Changes takeChange();
    /// Every row of every table that undo keeps, as sorted lines "table: column=value, …".
    [[nodiscard]] QStringList dump() const;
    /// What PRAGMA foreign_key_check has to say; empty: sound.
    [[nodiscard]] QStringList foreignKeyFaults() const;
    /// Takes the last edit back and does it again, and fails the test unless the file is first as `before`, then as it
    /// was when this was called, with sound foreign keys both times.
    void checkUndoRedo(const QStringList& before);

private:
    QTemporaryDir folder_;
    FixedClock clock_;
    SeededRandom random_;
    ProgrammeSchema schema_;
    std::unique_ptr<ProgrammeFile> file_;
    std::vector<Changes> delivered_;
};

/// The first column of what the statement finds.
[[nodiscard]] QStringList textColumn(Connection& connection, const QString& sql, const QVariantList& values = {});
/// All rows of the captured tables of any programme, sorted.
[[nodiscard]] QStringList dump(Connection& connection);

} // namespace filrouge::tests

namespace Catch {

template <>
struct StringMaker<filrouge::Change> {
    static std::string convert(const filrouge::Change& change);
};

} // namespace Catch

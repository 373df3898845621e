// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/programmefile.h"

#include "core/storage/blobstore.h"
#include "core/storage/changeresolver.h"
#include "core/storage/changeset.h"
#include "core/storage/filecheck.h"
#include "core/storage/searchindex.h"
#include "core/storage/slicedbackup.h"

#include <QLockFile>
#include <QScopeGuard>

#include <sqlite3.h>

namespace filrouge {

ProgrammeFile::ProgrammeFile(QString path, const StorageEnvironment& environment)
    : path_(std::move(path)),
      environment_(environment)
{}

ProgrammeFile::~ProgrammeFile()
{
    Q_EMIT closing();
    // Nothing can be undone any more, so pictures that nothing shows can go. Failing is no harm: next time.
    if (blobs_ && !readOnly_)
        (void)blobs_->removeUnreferenced();
    recorder_.reset();
}

QString ProgrammeFile::uuid() const
{
    const Result<QVariant> uuid = connection_->single(QStringLiteral("SELECT uuid FROM programme"));
    return uuid ? uuid->toString() : QString();
}

Result<> ProgrammeFile::Step::begin()
{
    if (file_.readOnly_)
        return fail(ErrorCode::ReadOnly, file_.path_);
    if (file_.delivering_)
        return fail(ErrorCode::Conflict, QStringLiteral("edit"), QStringLiteral("an edit while changes are delivered"));
    outer_ = file_.depth_ == 0;
    // A full disk makes SQLite roll back by itself; what an outer edit still does must not become permanent alone.
    if (!outer_ && sqlite3_get_autocommit(file_.connection_->handle()) != 0)
        return fail(ErrorCode::WriteFailed, file_.path_, QStringLiteral("the outer edit was rolled back"));
    FILROUGE_TRY(outer_ ? file_.beginOuter() : file_.connection_->script("SAVEPOINT inner_edit"));
    ++file_.depth_;
    open_ = true;
    return {};
}

Result<> ProgrammeFile::Step::commit(const Text& label, const EditOptions& options)
{
    if (!outer_) {
        FILROUGE_TRY(file_.connection_->script("RELEASE inner_edit"));
        file_.nestedIrreversible_ = file_.nestedIrreversible_ || !options.undoable;
        open_ = false;
        --file_.depth_;
        return {};
    }
    EditOptions effective = options;
    effective.undoable = options.undoable && !file_.nestedIrreversible_;
    // commitOuter() ends the transaction by itself unless it fails.
    FILROUGE_TRY(file_.commitOuter(label, effective));
    open_ = false;
    return {};
}

ProgrammeFile::Step::~Step()
{
    if (!open_)
        return;
    --file_.depth_;
    if (outer_)
        file_.rollBackOuter();
    else
        (void)file_.connection_->script("ROLLBACK TO inner_edit; RELEASE inner_edit");
}

Result<> ProgrammeFile::beginOuter()
{
    FILROUGE_TRY(begin());
    recorder_ = std::make_unique<ChangesetRecorder>(connection_->handle(), resolver_->capturedTables());
    nestedIrreversible_ = false;
    return {};
}

void ProgrammeFile::rollBackOuter()
{
    recorder_.reset();
    rollBack();
}

Result<> ProgrammeFile::begin()
{
    if (searchUnsettled_)
        search_->settle();
    searchUnsettled_ = false;
    return connection_->script("BEGIN IMMEDIATE");
}

void ProgrammeFile::rollBack()
{
    // SQLite rolls back by itself when the disk fails it.
    if (sqlite3_get_autocommit(connection_->handle()) != 0)
        searchUnsettled_ = true;
    else
        (void)connection_->script("ROLLBACK");
}

Result<> ProgrammeFile::commitOuter(const Text& label, const EditOptions& options)
{
    FILROUGE_TRY_VALUE(changeset, recorder_->take());
    FILROUGE_TRY_VALUE(changes, resolver_->resolve(changeset));
    FILROUGE_TRY(search_->update(changes));
    recorder_.reset();
    if (Result<> committed = connection_->script("COMMIT"); !committed) {
        takeBack(changeset);
        return committed;
    }
    --depth_;

    const bool remembered =
        options.undoable && (changeset.isEmpty() || journal_.record({label, changeset, options.mergeKey}));
    if (!remembered)
        journal_.clear(); // a history with a hole would undo the wrong thing; what was edited is on disk
    deliver(changes);
    return {};
}

Result<> ProgrammeFile::undo()
{
    if (!canUndo())
        return fail(ErrorCode::NothingToUndo);
    FILROUGE_TRY_VALUE(backwards, inverse(journal_.undoable()->changeset));
    FILROUGE_TRY_VALUE(changes, moveInHistory(backwards));
    journal_.moveToRedo();
    deliver(changes);
    return {};
}

Result<> ProgrammeFile::redo()
{
    if (!canRedo())
        return fail(ErrorCode::NothingToUndo);
    FILROUGE_TRY_VALUE(changes, moveInHistory(journal_.redoable()->changeset));
    journal_.moveToUndo();
    deliver(changes);
    return {};
}

Result<Changes> ProgrammeFile::moveInHistory(const QByteArray& changeset)
{
    if (delivering_ || depth_ > 0)
        return fail(ErrorCode::Conflict, QStringLiteral("undo"), QStringLiteral("in the middle of an edit"));
    return applyWhole(changeset, [this](const QByteArray& applied) { takeBack(applied); });
}

Result<Changes> ProgrammeFile::applyWhole(const QByteArray& changeset,
                                          const std::function<void(const QByteArray&)>& onFailedCommit)
{
    // A changeset restores rows in any order, so keys are only right again at its end.
    FILROUGE_TRY(connection_->script("PRAGMA foreign_keys = OFF"));
    const auto enforceAgain = qScopeGuard([this] { (void)connection_->script("PRAGMA foreign_keys = ON"); });
    FILROUGE_TRY(begin());
    auto undone = qScopeGuard([this] { rollBack(); });
    FILROUGE_TRY(apply(connection_->handle(), changeset));
    FILROUGE_TRY_VALUE(changes, resolver_->resolve(changeset));
    FILROUGE_TRY(search_->update(changes));
    if (Result<> committed = connection_->script("COMMIT"); !committed) {
        onFailedCommit(changeset);
        return fail(committed.error());
    }
    undone.dismiss();
    return changes;
}

// COMMIT can fail past the point of no return: the journal is invalid already, only the last sync of that was refused.
// Then what was reported as failed stands in the file. Its inverse applies if and only if it does.
void ProgrammeFile::takeBack(const QByteArray& changeset)
{
    rollBack();
    const Result<QByteArray> backwards = inverse(changeset);
    const Result<Changes> taken =
        backwards ? applyWhole(*backwards, [](const QByteArray&) {}) : Result<Changes>(fail(backwards.error()));
    if (taken || taken.error().code == ErrorCode::Conflict)
        return;
    // The disk refuses this too, and nobody knows what stands there: nothing remembered can be trusted.
    journal_.clear();
    const auto done = qScopeGuard([this] { delivering_ = false; });
    delivering_ = true;
    Q_EMIT contentReplaced();
    Q_EMIT historyChanged();
}

Result<> ProgrammeFile::replaceContent(const QString& source)
{
    if (readOnly_)
        return fail(ErrorCode::ReadOnly, path_);
    if (delivering_ || depth_ > 0)
        return fail(ErrorCode::Conflict, QStringLiteral("restore"), QStringLiteral("in the middle of an edit"));
    FILROUGE_TRY(checkHeader(source, environment_.migrations.latest()));
    FILROUGE_TRY_VALUE(copy, Connection::open(source, Access::ReadOnly));
    FILROUGE_TRY(quickCheck(*copy));
    FILROUGE_TRY_VALUE(version, copy->single(QStringLiteral("PRAGMA user_version")));
    if (version.toInt() != environment_.migrations.latest()) {
        FILROUGE_TRY_VALUE(migrated, migratedCopy(*copy, environment_.migrations));
        copy = std::move(migrated);
    }
    FILROUGE_TRY(checkSchema(*copy, environment_.migrations));
    Result<> copied = copyInto(*connection_, *copy);
    // Even when it failed: the last step of a commit may be refused after the content has changed.
    journal_.clear();
    Q_EMIT contentReplaced();
    Q_EMIT historyChanged();
    return copied;
}

void ProgrammeFile::deliver(const Changes& changes)
{
    delivering_ = true;
    const auto done = qScopeGuard([this] { delivering_ = false; });
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
    Q_EMIT historyChanged();
}

} // namespace filrouge

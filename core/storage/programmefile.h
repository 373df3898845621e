// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changes.h"
#include "core/storage/edit.h"
#include "core/storage/storageenvironment.h"
#include "core/storage/undojournal.h"

#include <QObject>

#include <functional>
#include <memory>

class QLockFile;

namespace filrouge {

class BlobStore;
class ChangeResolver;
class SearchIndex;

/// The programme's one SQLite file: opened exclusively, written only through edit(), told to the world by changed().
/// All of it belongs to the thread that opened it. Fails with the file errors of ErrorCode.
class ProgrammeFile final : public QObject {
    Q_OBJECT

public:
    /// A new file at `path`, which must not exist. Written beside and renamed: there is never half a file.
    /// `fill` writes the first rows; storage itself knows none of them.
    [[nodiscard]] static Result<std::unique_ptr<ProgrammeFile>>
    create(const QString& path, const StorageEnvironment& environment, const std::function<Result<>(Edit&)>& fill);
    /// Opens for writing: checks, locks, hardens, recovers what a crash left, migrates.
    [[nodiscard]] static Result<std::unique_ptr<ProgrammeFile>> open(const QString& path,
                                                                     const StorageEnvironment& environment);
    /// Opens without a lock and without being able to write: snapshots, private copies.
    [[nodiscard]] static Result<std::unique_ptr<ProgrammeFile>> openReadOnly(const QString& path,
                                                                             const StorageEnvironment& environment);
    ~ProgrammeFile() override;

    [[nodiscard]] const QString& path() const { return path_; }
    [[nodiscard]] QString uuid() const;
    /// A crash had left an unfinished write, which was taken back while opening; the file was then checked whole.
    [[nodiscard]] bool wasRecovered() const { return recovered_; }

    /// Does `work(Edit&)` (which returns a Result) in one transaction: all of it is on disk when edit() returns
    /// without an error, nothing of it otherwise. Inside another edit it joins that one's step. Not during changed().
    template <class Work>
    [[nodiscard]] auto edit(const Text& label, Work&& work, const EditOptions& options = {})
        -> std::invoke_result_t<Work, Edit&>
    {
        Step step(*this);
        FILROUGE_TRY(step.begin());
        Edit permission(connection(), environment_.random, environment_.clock);
        auto outcome = std::invoke(std::forward<Work>(work), permission);
        if (!outcome)
            return outcome;
        FILROUGE_TRY(step.commit(label, options));
        return outcome;
    }

    [[nodiscard]] Result<> undo();
    [[nodiscard]] Result<> redo();
    [[nodiscard]] bool canUndo() const { return journal_.undoable() != nullptr; }
    [[nodiscard]] bool canRedo() const { return journal_.redoable() != nullptr; }
    /// What would be undone or redone, in words; empty when nothing can.
    [[nodiscard]] Text undoLabel() const { return canUndo() ? journal_.undoable()->label : Text{}; }
    [[nodiscard]] Text redoLabel() const { return canRedo() ? journal_.redoable()->label : Text{}; }
    /// Focus has left the field: further typing is a step of its own.
    void endMerging() { journal_.endMerging(); }

    [[nodiscard]] Connection& connection() const { return *connection_; }
    [[nodiscard]] BlobStore& blobs() const { return *blobs_; }
    [[nodiscard]] const SearchIndex& search() const { return *search_; }
    [[nodiscard]] const StorageEnvironment& environment() const { return environment_; }

    /// Puts the content of the programme file at `source` (a snapshot) in place of today's, in one transaction;
    /// cannot be undone. Checks it whole first: Damaged, NewerVersion, NotAProgramme leave everything as it is.
    [[nodiscard]] Result<> replaceContent(const QString& source);

Q_SIGNALS:
    /// After every commit that changed something, undo and redo included.
    void changed(const filrouge::Changes& changes);
    /// What can be undone or redone is not what it was.
    void historyChanged();
    /// Everything may be different: models read anew.
    void contentReplaced();
    /// The last moment to let go of what reads through connection().
    void closing();

private:
    /// One edit under way; takes back on destruction what was not committed.
    class Step final {
    public:
        explicit Step(ProgrammeFile& file) : file_(file) {}
        ~Step();
        Q_DISABLE_COPY_MOVE(Step)
        [[nodiscard]] Result<> begin();
        [[nodiscard]] Result<> commit(const Text& label, const EditOptions& options);

    private:
        ProgrammeFile& file_;
        bool open_ = false;
        bool outer_ = false;
    };

    ProgrammeFile(QString path, const StorageEnvironment& environment);

    static Result<std::unique_ptr<ProgrammeFile>> openAs(const QString& path, const StorageEnvironment& environment,
                                                         Access access);
    Result<> lock();
    Result<> openConnection(Access access);
    Result<> setPragmas(Access access);
    Result<> readIn(Access access);
    Result<> bringUpToDate(Access access);
    void attachParts();
    Result<> beginOuter();
    Result<> commitOuter(const Text& label, const EditOptions& options);
    void rollBackOuter();
    Result<> begin();
    void rollBack();
    Result<Changes> moveInHistory(const QByteArray& changeset);
    Result<Changes> applyWhole(const QByteArray& changeset,
                               const std::function<void(const QByteArray&)>& onFailedCommit);
    void takeBack(const QByteArray& changeset);
    void deliver(const Changes& changes);

    QString path_;
    StorageEnvironment environment_;
    std::unique_ptr<QLockFile> lock_;
    std::unique_ptr<Connection> connection_;
    std::unique_ptr<ChangeResolver> resolver_;
    std::unique_ptr<SearchIndex> search_;
    std::unique_ptr<BlobStore> blobs_;
    std::unique_ptr<class ChangesetRecorder> recorder_;
    UndoJournal journal_;
    int depth_ = 0;
    bool nestedIrreversible_ = false;
    bool delivering_ = false;
    bool recovered_ = false;
    bool readOnly_ = false;
    bool searchUnsettled_ = false;
};

} // namespace filrouge

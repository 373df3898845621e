// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/snapshotschedule.h"

#include "core/storage/programmefile.h"
#include "core/storage/slicedbackup.h"

namespace filrouge {

SnapshotSchedule::SnapshotSchedule(ProgrammeFile& file, std::chrono::milliseconds interval) : file_(&file)
{
    worker_.setMaxThreadCount(1);
    const auto note = [this] { changed_ = true; };
    connect(&file, &ProgrammeFile::changed, this, note);
    connect(&file, &ProgrammeFile::contentReplaced, this, note);
    connect(&file, &ProgrammeFile::closing, this, &SnapshotSchedule::stop);
    connect(&slices_, &QTimer::timeout, this, &SnapshotSchedule::copySlice);
    connect(&regularly_, &QTimer::timeout, this, [this] {
        if (changed_ && !isBusy())
            start(SnapshotReason::Regular);
    });
    regularly_.start(interval);
    // From the event loop, so that whoever makes this can still connect, and the window shows first.
    QMetaObject::invokeMethod(
        this, [this] { start(SnapshotReason::Opened); }, Qt::QueuedConnection);
}

SnapshotSchedule::~SnapshotSchedule()
{
    stop();
    worker_.waitForDone();
}

void SnapshotSchedule::start(SnapshotReason reason)
{
    if (file_ == nullptr || file_->environment().snapshotFolder.isEmpty())
        return;
    changed_ = false;
    const Result<QString> part = newSnapshotPart(file_->environment(), file_->uuid());
    if (!part)
        return finish(fail(part.error()));
    part_ = *part;
    reason_ = reason;
    Result<std::unique_ptr<SlicedBackup>> backup = SlicedBackup::start(file_->connection(), *part);
    if (!backup)
        return finish(fail(backup.error()));
    backup_ = std::move(*backup);
    slices_.start(0);
}

void SnapshotSchedule::copySlice()
{
    const Result<bool> complete = backup_->copySlice();
    if (complete && !*complete)
        return;
    slices_.stop();
    backup_.reset();
    if (!complete)
        return finish(fail(complete.error()));
    const Result<UnnamedSnapshot> copy = dateSnapshot(part_, *file_, reason_);
    if (!copy)
        return finish(fail(copy.error()));
    check(*copy);
}

void SnapshotSchedule::check(const UnnamedSnapshot& copy)
{
    checking_ = true;
    worker_.start([this, copy, second = secondFolder_] {
        // The destructor waits for this thread, so `this` is there; what it posts too late is dropped with it.
        const Result<Snapshot> outcome = keepSnapshot(copy);
        Result<> copied;
        if (outcome && !second.isEmpty())
            copied = copySnapshot(*outcome, copy.origin, second);
        QMetaObject::invokeMethod(
            this,
            [this, outcome, copied] {
                finish(outcome);
                if (!copied && copied.error().code != ErrorCode::FileMissing) // the stick is not in: no news
                    Q_EMIT failed(copied.error());
            },
            Qt::QueuedConnection);
    });
}

void SnapshotSchedule::finish(const Result<Snapshot>& outcome)
{
    checking_ = false;
    if (outcome) {
        Q_EMIT taken(*outcome);
        return;
    }
    changed_ = true;
    Q_EMIT failed(outcome.error());
}

void SnapshotSchedule::stop()
{
    regularly_.stop();
    slices_.stop();
    backup_.reset();
    file_ = nullptr;
}

} // namespace filrouge

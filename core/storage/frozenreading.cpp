// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/frozenreading.h"

#include "core/storage/frozencopy.h"
#include "core/storage/slicedbackup.h"

#include <utility>

namespace filrouge {

FrozenReading::FrozenReading(ProgrammeFile& file, QObject* parent) : QObject(parent), file_(&file)
{
    worker_.setMaxThreadCount(1);
    connect(&slices_, &QTimer::timeout, this, [this] { copySlice(); });
    connect(&file, &ProgrammeFile::closing, this, [this] {
        cancel();
        worker_.waitForDone(); // it reads a copy, but with the clock of the file
        file_ = nullptr;
    });
}

FrozenReading::~FrozenReading()
{
    cancel();
    worker_.waitForDone();
}

void FrozenReading::start(Read read)
{
    cancel();
    if (file_ == nullptr)
        return;
    wanted_ = std::make_shared<Read>(std::move(read));
    auto copy = FrozenCopy::empty();
    if (!copy) {
        finish(wanted_, fail(copy.error()));
        return;
    }
    copy_ = std::move(*copy);
    auto backup = SlicedBackup::start(file_->connection(), copy_->path());
    if (!backup) {
        finish(wanted_, fail(backup.error()));
        return;
    }
    backup_ = std::move(*backup);
    slices_.start(0);
}

void FrozenReading::cancel()
{
    slices_.stop();
    backup_.reset();
    copy_.reset();
    wanted_.reset();
}

void FrozenReading::copySlice()
{
    const Result<bool> complete = backup_->copySlice();
    if (complete && !*complete)
        return;
    slices_.stop();
    backup_.reset();
    if (complete)
        readCopy();
    else
        finish(wanted_, fail(complete.error()));
}

void FrozenReading::readCopy()
{
    worker_.start([this, copy = std::move(copy_), read = wanted_, environment = file_->environment()] {
        Result<Arrival> outcome = [&]() -> Result<Arrival> {
            FILROUGE_TRY_VALUE(file, copy->openIn(environment));
            return (*read)(*file);
        }();
        // Queued, so that it is dropped when this has gone meanwhile.
        QMetaObject::invokeMethod(
            this, [this, read, outcome = std::move(outcome)] { finish(read, outcome); }, Qt::QueuedConnection);
    });
}

void FrozenReading::finish(const std::shared_ptr<Read>& read, const Result<Arrival>& outcome)
{
    if (read != wanted_)
        return;
    cancel();
    if (outcome)
        (*outcome)();
    else
        Q_EMIT failed(outcome.error());
}

} // namespace filrouge

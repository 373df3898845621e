// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/programmefile.h"

#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace filrouge {

class FrozenCopy;
class SlicedBackup;

/// Reads what is large in the open programme without keeping its thread waiting: copies it in slices between events,
/// and reads the copy on a thread of its own. Edits made while it is copied are in the copy. Lives on the file's
/// thread; stops when the file closes.
class FrozenReading final : public QObject {
    Q_OBJECT

public:
    /// What is done with what was read, on the file's thread.
    using Arrival = std::function<void()>;
    /// Runs on the other thread, on the copy, and touches nothing of this one.
    using Read = std::function<Result<Arrival>(ProgrammeFile& copy)>;

    explicit FrozenReading(ProgrammeFile& file, QObject* parent = nullptr);
    /// Waits for a reading under way.
    ~FrozenReading() override;

    /// In place of one under way, whose arrival never comes.
    void start(Read read);
    void cancel();
    [[nodiscard]] bool isRunning() const { return wanted_ != nullptr; }

Q_SIGNALS:
    /// In place of an arrival.
    void failed(const filrouge::Error& error);

private:
    void copySlice();
    void readCopy();
    void finish(const std::shared_ptr<Read>& read, const Result<Arrival>& outcome);

    ProgrammeFile* file_;
    std::shared_ptr<FrozenCopy> copy_;
    std::unique_ptr<SlicedBackup> backup_;
    std::shared_ptr<Read> wanted_; ///< the reading whose arrival is waited for
    QTimer slices_;
    QThreadPool worker_;
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/programme/programme.h"
#include "core/storage/snapshotschedule.h"
#include "core/vote/pollingstation.h"

#include <QObject>

#include <memory>

namespace filrouge {

/// What is open in one window: a programme with its snapshots and its polling station, from open to close.
class Session final : public QObject {
    Q_OBJECT

public:
    /// Errors: those of Programme::open. A vote under way is resumed: polling() tells what was found. A snapshot is
    /// only looked at: nothing of it is written, no vote resumed.
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const QString& path,
                                                               const ProgrammeEnvironment& environment);

    [[nodiscard]] Programme& programme() { return *programme_; }
    [[nodiscard]] PollingStation& station() { return *station_; }
    [[nodiscard]] const Result<PollingReport>& polling() const { return polling_; }
    /// A vote is open, or closed and not yet revealed: there is a ballot box.
    [[nodiscard]] bool hasVoteUnderWay() const;
    [[nodiscard]] bool isPast() const { return snapshots_ == nullptr; }
    /// nullptr for a snapshot.
    [[nodiscard]] SnapshotSchedule* snapshots() { return snapshots_.get(); }

private:
    Session(std::unique_ptr<Programme> programme, bool snapshot);

    // Destroyed from below: nothing outlives the file it reads.
    std::unique_ptr<Programme> programme_;
    std::unique_ptr<SnapshotSchedule> snapshots_;
    std::unique_ptr<PollingStation> station_;
    Result<PollingReport> polling_;
};

} // namespace filrouge

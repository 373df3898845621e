// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include "core/storage/snapshotplace.h"

namespace filrouge {

Session::Session(std::unique_ptr<Programme> programme, bool snapshot)
    : programme_(std::move(programme)),
      snapshots_(snapshot ? nullptr : std::make_unique<SnapshotSchedule>(programme_->file())),
      station_(std::make_unique<PollingStation>(programme_->file(), [] { return std::make_unique<SystemRandom>(); })),
      polling_(snapshot ? PollingReport() : station_->resume())
{}

Result<std::unique_ptr<Session>> Session::open(const QString& path, const ProgrammeEnvironment& environment)
{
    FILROUGE_TRY_VALUE(programme, Programme::open(path, environment));
    const bool snapshot = isSnapshot(programme->file().environment(), path);
    return std::unique_ptr<Session>(new Session(std::move(programme), snapshot));
}

bool Session::hasVoteUnderWay() const
{
    const VoteRepository votes(programme_->file().connection());
    for (const VoteState state : {VoteState::Open, VoteState::Closed})
        if (const auto found = votes.in(state); !found || !found->empty())
            return true;
    return false;
}

} // namespace filrouge

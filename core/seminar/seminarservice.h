// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seminar/seminarrepository.h"
#include "core/seminar/timetable.h"
#include "core/storage/programmefile.h"

namespace filrouge {

/// Seminars and their agenda. Every change is one undo step. Invalid: see seminarrules.h; NotFound.
class SeminarService final {
public:
    explicit SeminarService(ProgrammeFile& file) : file_(file), seminars_(file.connection()) {}

    [[nodiscard]] const SeminarRepository& read() const { return seminars_; }

    [[nodiscard]] Result<Seminar> add(const Seminar& seminar);
    /// `mergeKey`: see EditOptions.
    [[nodiscard]] Result<> update(const Seminar& seminar, const QString& mergeKey = {});
    /// With its agenda, its roll and what was said there. StillUsed when a vote was held in it.
    [[nodiscard]] Result<> remove(SeminarId id);

    /// At the end of its seminar's agenda.
    [[nodiscard]] Result<Activity> addActivity(const Activity& activity);
    /// Stays in its seminar and at its place, whatever the row says of them.
    [[nodiscard]] Result<> updateActivity(Activity activity, const QString& mergeKey = {});
    [[nodiscard]] Result<> removeActivity(ActivityId id);
    /// To place 0 .. size - 1 (beyond: the nearest end); times stay with their activities (outOfOrder() tells).
    [[nodiscard]] Result<> moveActivity(ActivityId id, int to);

private:
    ProgrammeFile& file_;
    SeminarRepository seminars_;
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/storage/programmefile.h"
#include "core/storage/salvage.h"
#include "core/storage/snapshotlack.h"

#include <memory>

namespace filrouge {

struct Services;

/// What an open programme needs from outside.
struct ProgrammeEnvironment final {
    const Clock& clock;
    Random& random;
    QString snapshotFolder = {}; ///< empty: no snapshots
};

/// An open programme, from open to close: its file and the use cases of every room. Belongs to the thread that
/// opened it.
class Programme final {
public:
    /// A new, empty programme in that language. Errors: those of ProgrammeFile::create.
    [[nodiscard]] static Result<std::unique_ptr<Programme>> create(const QString& path, Language language,
                                                                   const ProgrammeEnvironment& environment);
    /// Errors: those of ProgrammeFile::open.
    [[nodiscard]] static Result<std::unique_ptr<Programme>> open(const QString& path,
                                                                 const ProgrammeEnvironment& environment);
    /// For what writes nothing into it: the file and its folder stay as they are, an older schema too. What a crash
    /// left unfinished is undone first, where it can be written to. InUse while it is open for writing anywhere.
    [[nodiscard]] static Result<std::unique_ptr<Programme>> openForReading(const QString& path,
                                                                           const ProgrammeEnvironment& environment);
    /// Puts what can still be read of a damaged file into a new one: see salvage(). Without its own row the programme
    /// is a new one in that language.
    [[nodiscard]] static Result<SalvageReport> salvage(const QString& damagedPath, const QString& newPath,
                                                       Language language, const ProgrammeEnvironment& environment);
    /// What a snapshot does not hold of a damaged file: see filrouge::lackOf().
    [[nodiscard]] static Result<SnapshotLack> lackOf(const Snapshot& snapshot, const QString& damagedPath,
                                                     const ProgrammeEnvironment& environment);
    ~Programme();
    Q_DISABLE_COPY_MOVE(Programme)

    [[nodiscard]] ProgrammeFile& file() { return *file_; }
    [[nodiscard]] Services& services() { return *services_; }

private:
    explicit Programme(std::unique_ptr<ProgrammeFile> file);

    std::unique_ptr<ProgrammeFile> file_;
    std::unique_ptr<Services> services_;
};

} // namespace filrouge

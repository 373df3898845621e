// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/programmefile.h"

#include <QTemporaryDir>

namespace filrouge {

/// The whole programme as it was at one moment, for exports and checks on another thread while edits go on: no second
/// connection can open the live file. Lies in a folder that only this user can read and that goes with this object.
class FrozenCopy final {
public:
    /// A place for a copy that somebody else makes, at path(). WriteFailed: there is none.
    [[nodiscard]] static Result<std::unique_ptr<FrozenCopy>> empty();
    /// Opens the copy for reading, on the thread that calls. Close what this returns before the copy goes.
    [[nodiscard]] Result<std::unique_ptr<ProgrammeFile>> openIn(const StorageEnvironment& environment) const;
    [[nodiscard]] QString path() const;

private:
    FrozenCopy() = default;

    QTemporaryDir folder_;
};

/// Copies the open programme; on its thread, not inside an edit (Conflict). About 1.6 ms a megabyte.
[[nodiscard]] Result<std::unique_ptr<FrozenCopy>> freeze(ProgrammeFile& file);

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/programmefile.h"

#include <vector>

namespace filrouge {

/// What became of one table.
struct SalvagedTable final {
    QString name;
    int kept = 0;          ///< rows in the new file
    int refused = 0;       ///< rows read whose values no programme can have
    int dangling = 0;      ///< rows dropped because what they belong to is lost
    int cleared = 0;       ///< references set to nothing because what they name is lost
    bool brokeOff = false; ///< part of the table could not be read: rows are missing, nobody knows how many

    friend bool operator==(const SalvagedTable&, const SalvagedTable&) = default;
};

struct SalvageReport final {
    std::vector<SalvagedTable> tables; ///< all but the search index, by name
    bool programmeFound = true;        ///< false: the programme's own row is the fallback

    [[nodiscard]] bool isComplete() const;
    /// Rows that were read and are in the new file, and those that are not.
    [[nodiscard]] int kept() const;
    [[nodiscard]] int lost() const;
    /// Something could not be read: there may be more that is lost.
    [[nodiscard]] bool brokeOff() const;
};

/// Puts what can still be read of the file at `damagedPath` into a new one at `newPath` (FileExists). The damaged file
/// is only read, once, into a private copy, without trusting anything in it; an unfinished write beside it is taken
/// back in that copy if it can be. `fallback` writes the programme's own row when that is lost. Damaged: nothing at
/// all could be read. Any thread; may take seconds.
[[nodiscard]] Result<SalvageReport> salvage(const QString& damagedPath, const QString& newPath,
                                            const StorageEnvironment& environment,
                                            const std::function<Result<>(Edit&)>& fallback);

} // namespace filrouge

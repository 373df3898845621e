// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storageenvironment.h"

namespace filrouge {

/// The file is one that the snapshots keep, of whatever programme.
[[nodiscard]] bool isSnapshot(const StorageEnvironment& environment, const QString& path);

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace filrouge {

class Random;

// What Qt does not offer about files that must survive a power cut, or must not survive at all. The only file of
// base that knows POSIX. Callable from any thread. Errors: FileMissing, ReadOnly, DiskFull, WriteFailed.
//
// None of these may be used on a database that SQLite has open in this process: closing a second descriptor of a
// file drops the locks SQLite holds on it.

/// Returns once the file's content is on the medium.
[[nodiscard]] Result<void> syncFile(const QString& path);

/// Returns once the names in the folder are on the medium: a new, renamed or removed file is only then certain.
[[nodiscard]] Result<void> syncFolder(const QString& path);

/// Overwrites the content with random bytes, brings them to the medium, removes the file and syncs its folder.
/// A symbolic link is refused (Invalid): its target was not meant. On media that write elsewhere (SSD wear
/// levelling, copy-on-write) old blocks may outlive this; whoever needs more encrypts the disk.
[[nodiscard]] Result<void> overwriteAndRemove(const QString& path, Random& random);

} // namespace filrouge

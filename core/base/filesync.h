// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

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

/// Makes the folder and those above it that are missing, and returns them, the deepest first: what removes them again
/// in that order takes all of it back. FileExists where a file has that name; what fails makes none.
[[nodiscard]] Result<QStringList> makeFolders(const QString& path);

/// Overwrites the content with random bytes, brings them to the medium, removes the file and syncs its folder.
/// A symbolic link is refused (Invalid): its target was not meant. On media that write elsewhere (SSD wear
/// levelling, copy-on-write) old blocks may outlive this; whoever needs more encrypts the disk.
[[nodiscard]] Result<void> overwriteAndRemove(const QString& path, Random& random);

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

// Where ballot boxes lie: beside the programme, named "<programme's file name>.<uuid>.urn".

namespace filrouge {

class Random;

[[nodiscard]] QString boxPath(const QString& programmePath, const QString& uuid);

/// The file beside the programme named after it with that end (".….urn"), also under the name the programme had before
/// it was renamed; empty when there is none. One named after another programme that is still there is that one's, and
/// this one its copy.
[[nodiscard]] QString findBeside(const QString& programmePath, const QString& end);

/// The box with that uuid, found so.
[[nodiscard]] QString findBox(const QString& programmePath, const QString& uuid);

struct BoxName final {
    QString path;
    QString uuid;

    friend bool operator==(const BoxName&, const BoxName&) = default;
};
/// All boxes that carry the programme's name, by path.
[[nodiscard]] std::vector<BoxName> boxesOf(const QString& programmePath);

/// Brings a box that nobody has open to its place beside the programme. From another folder it is copied, and the one
/// it came from overwritten and removed, so that there is one box. Errors: FileExists, FileMissing, ReadOnly, DiskFull,
/// WriteFailed.
[[nodiscard]] Result<> bringBox(const QString& from, const QString& to, Random& random);

} // namespace filrouge

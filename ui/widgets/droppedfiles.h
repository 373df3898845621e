// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace filrouge {

/// The paths of what is carried here from the computer's own files and folders; empty when something else is carried.
[[nodiscard]] QStringList filesIn(const QMimeData& carried);

} // namespace filrouge

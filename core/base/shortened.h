// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace filrouge {

/// What somebody wrote, as it fits a line of ours: on one line, at most `most` UTF-16 units with the ellipsis (at least
/// 2). Without a number as a sentence or an undo label can carry it.
[[nodiscard]] QString shortened(const QString& words, qsizetype most = 40);

} // namespace filrouge

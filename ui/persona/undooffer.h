// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace filrouge {

struct Desk;

/// Says what was just removed, with a way back. When something else was done in between, the way back is Ctrl+Z.
void offerUndo(const Desk& desk, const QString& sentence);

} // namespace filrouge

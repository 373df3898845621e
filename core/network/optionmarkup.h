// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/markup.h"
#include "core/network/roomstate.h"

namespace filrouge {

/// Badge, face, name and tagline of one persona. `position`: on the wall.
void writePersona(Markup& out, const RoomQuestion& question, int position);

/// The portrait, or the name's first letter on the persona's hue where there is none. `described`: with its alternative
/// text; otherwise left out for who listens, as the name stands beside it.
void writeFace(Markup& out, const RoomOption& option, bool described);

/// The option's letter on its hue.
void writeBadge(Markup& out, const RoomOption& option, int position);

[[nodiscard]] QStringList optionNames(const RoomQuestion& question);

/// Positions on the wall in the order in which this voter sees them: always the same for the same voter, so that a
/// phone that comes back does not find them elsewhere.
[[nodiscard]] std::vector<int> orderFor(const RoomQuestion& question, const QString& voter);

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/formfields.h"
#include "core/network/handle.h"
#include "core/network/visit.h"

namespace filrouge {

// What happens at a voter's own page, /c/<code>.

/// Who votes with that code; nothing for a code that opens nothing.
[[nodiscard]] std::optional<ParticipantId> voterOf(const RoomState& state, const QString& code);

/// What the page shows now.
[[nodiscard]] Response voterPage(const Visit& visit);

/// What its forms do: review a ballot, change it, or send it on its way.
[[nodiscard]] Handled votedWith(const Visit& visit, const FormFields& fields, const std::array<quint64, 3>& chance);

/// A code of up to 36 characters out of the request's chance (crockford.h).
[[nodiscard]] QString codeFromChance(std::span<const quint64> chance, int length);

} // namespace filrouge

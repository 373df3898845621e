// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/evidence.h"

namespace filrouge {

/// What an irritant rests on. Changes with Kind::Irritant (links) and with Kind::Evidence (kind, voice, source).
struct IrritantWeight final {
    int pieces = 0;
    /// Distinct interviews, immersions and seminars: ten quotations from one meeting are one source. A piece without a
    /// source counts as a piece only.
    int sources = 0;
    int verbatims = 0;
    int observations = 0;
    int facts = 0;
    int analyses = 0;
    int userVoices = 0;       ///< what users say themselves ...
    int actorPerceptions = 0; ///< ... and what officers, associations, companies perceive of them

    /// "À conforter": triangulation asks for three sources that do not know of each other.
    static constexpr int enoughSources = 3;
    [[nodiscard]] bool needsMoreSources() const { return sources < enoughSources; }

    friend bool operator==(const IrritantWeight&, const IrritantWeight&) = default;
};

} // namespace filrouge

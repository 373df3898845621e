// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskballot.h"

class QPainter;

namespace filrouge {

class UiTheme;

/// How a card says that it is chosen, beside its thick edge.
enum class CardMark {
    Round, ///< one of all
    Box,   ///< any of them
    None,  ///< something else on the card says it
};

struct CardLook final {
    CardMark mark = CardMark::Round;
    bool chosen = false;
    bool down = false;
    bool focused = false;
    qreal kept = 0; ///< px on the right that are somebody else's
};

/// One answer on a ballot, as large as a hand: portrait, letter, name, who it is.
void paintCard(QPainter& painter, const UiTheme& theme, const QRect& rect, const KioskPersona& persona,
               const CardLook& look);

} // namespace filrouge

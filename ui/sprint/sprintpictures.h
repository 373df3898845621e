// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sprint/picturerow.h"

namespace filrouge {

/// What a row of pictures does with those of a card. `services` outlives it.
[[nodiscard]] PictureRow::Operations picturesOfCards(Services& services);
/// Likewise with the photos of a field test.
[[nodiscard]] PictureRow::Operations photosOfFieldTests(Services& services);

} // namespace filrouge

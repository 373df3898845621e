// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/sprintreviewparts.h"

namespace filrouge {

/// "Review of sprint 2: Atelier Sarah" for the steering committee (requirement B9), on one A4 in the type of letters:
/// what does not fit is left out, never set smaller. First long texts break off, then every part keeps as many of its
/// items as there is room for and says how many more there are; of what the committee has to settle the least is left
/// out. In the programme's language. Errors: those of writePdf(); TooLarge when not even the least fits.
[[nodiscard]] Result<Document> sprintReviewDocument(const SprintReviewContent& content);

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

namespace filrouge {

class Programme;

// Two entries of the directory that were one from the start. Each merge is one undo step over all rooms: what named
// `gone` names `kept` from then on, and what `kept` did not say it takes over. Whom either was told apart from, `kept`
// is; that the two were told apart from each other is forgotten. Errors: NotFound, Invalid (one with
// itself), those of the file; nothing has changed then.

/// The stricter of two consents and the nearer of two retention dates hold. Where both stand on one roll, the one who
/// has signed in stays; Conflict when both have: they are two. Where both sign one letter, it is signed once.
[[nodiscard]] Result<> mergePeople(Programme& programme, PersonId kept, PersonId gone);
[[nodiscard]] Result<> mergeOrganisations(Programme& programme, OrganisationId kept, OrganisationId gone);

} // namespace filrouge

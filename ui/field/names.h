// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/widgets/namechoice.h"

#include <functional>
#include <vector>

// Whom and what a field can name, by name; empty when the file cannot be read, which another reading says.

namespace filrouge {

using Names = std::vector<NameChoice::Name>;

[[nodiscard]] Names communeNames(const Services& services);
[[nodiscard]] Names organisationNames(const Services& services);
[[nodiscard]] Names personNames(const Services& services);
void sortByName(Names& names);

/// Makes one of that name, and gives its key.
[[nodiscard]] Result<qint64> addCommuneNamed(Services& services, const QString& name);
[[nodiscard]] Result<qint64> addOrganisationNamed(Services& services, const QString& name);

/// Makes a person of a name and goes on with it, in one undo step.
[[nodiscard]] Result<> addPersonAnd(Programme& programme, const Person& person,
                                    const std::function<Result<>(PersonId)>& then);
/// The same with an organisation.
[[nodiscard]] Result<> addOrganisationAnd(Programme& programme, const QString& name,
                                          const std::function<Result<>(OrganisationId)>& then);

} // namespace filrouge

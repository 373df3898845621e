// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/listcells.h"
#include "core/field/organisation.h"

namespace filrouge {

/// The fields that every list of people has, first and in this order.
enum class PersonField { Name, FirstName, LastName, Organisation, OrganisationKind, Role, Email, Phone };

/// One person of a list, as it stands there but for spaces.
struct PersonCells {
    QString name;
    QString organisation;
    std::optional<OrganisationKind> organisationKind; ///< as it is said, or as the organisation's name lets guess
    QString role;
    QString email;
    QString phone;

    friend bool operator==(const PersonCells&, const PersonCells&) = default;
};

/// The row that `cells` is at; what cannot be understood is objected to.
[[nodiscard]] PersonCells readPerson(ListCells& cells);

/// Those fields, for the schema of a list of people.
[[nodiscard]] std::vector<ListSchema::Field> personFields();
[[nodiscard]] constexpr ListSchema::NameParts personNameParts()
{
    return {static_cast<int>(PersonField::Name),
            static_cast<int>(PersonField::FirstName),
            static_cast<int>(PersonField::LastName)};
}

/// Longer is no name, but the rest of a file whose quotation mark was lost.
constexpr qsizetype longestListedName = 500;
constexpr qsizetype longestListedText = 4'000;

/// What to say of somebody of a list of people who could be several of the directory.
[[nodiscard]] QString ambiguousPerson(const QString& name);
/// The same of one whom a list of something else names.
[[nodiscard]] QString ambiguousMention(const QString& name);

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv.h"
#include "core/field/organisation.h"
#include "core/seminar/seminar.h"

#include <array>
#include <optional>
#include <vector>

// A list of people in a table, such as a spreadsheet of who is invited. Pure, callable from any thread.

namespace filrouge {

/// What a column may hold; each once, and one of the names at least.
enum class ListField {
    Name, ///< the whole name
    FirstName,
    LastName,
    Organisation,
    OrganisationKind,
    Role,
    Email,
    Phone,
    Invitation,
    AccessNeeds,
    LeavesAt,
    ContactAgain
};

template <>
struct Choices<ListField> {
    static constexpr std::array names{"name",
                                      "first_name",
                                      "last_name",
                                      "organisation",
                                      "organisation_kind",
                                      "role",
                                      "email",
                                      "phone",
                                      "invitation",
                                      "access_needs",
                                      "leaves_at",
                                      "contact_again"};
};

/// Which column holds what.
struct ListMapping final {
    bool header = true; ///< the first row names the columns and is nobody
    std::array<std::optional<int>, Choices<ListField>::names.size()> columns; ///< from 0, in the order of ListField

    [[nodiscard]] std::optional<int>& of(ListField field) { return columns[static_cast<std::size_t>(field)]; }
    [[nodiscard]] std::optional<int> of(ListField field) const { return columns[static_cast<std::size_t>(field)]; }
    /// That column holds that field from now on, and no other; nothing: no column does. Whole names and last names
    /// exclude each other: with the one, the other is given up, and with whole names first names too.
    void assign(ListField field, std::optional<int> column);
    /// Whether somebody could be named by it.
    [[nodiscard]] bool names() const { return of(ListField::Name) || of(ListField::LastName); }

    friend bool operator==(const ListMapping&, const ListMapping&) = default;
};

/// From what the first row calls its columns, in French or English. Where it names none, the first row is somebody,
/// and the first column is taken for names.
[[nodiscard]] ListMapping guessedMapping(const CsvTable& table);

/// The same with what somebody says about it: "name=2,organisation=3", columns from 1, 0 for none; "header=no" when the
/// first row is somebody. Error: Invalid (where: "map", detail: what is wrong).
[[nodiscard]] Result<ListMapping> mappingFromText(const QString& text, const CsvTable& table);

/// One person of the list, as it stands there but for spaces.
struct ListedPerson final {
    int row = 0; ///< of the spreadsheet, from 1
    QString name;
    QString organisation;
    std::optional<OrganisationKind> organisationKind; ///< as it is said, or as the organisation's name lets guess
    QString role;
    QString email;
    QString phone;
    Invitation invitation = Invitation::NotSent;
    QString accessNeeds;
    QTime leavesAt;
    bool contactAgain = false;

    friend bool operator==(const ListedPerson&, const ListedPerson&) = default;
};

struct ParticipantList final {
    std::vector<ListedPerson> people; ///< in the order of the list
    std::vector<Error> problems;      ///< BadCell, in the order of the list: nothing is imported while there is one

    friend bool operator==(const ParticipantList&, const ParticipantList&) = default;
};

/// Empty rows are nobody.
[[nodiscard]] ParticipantList readParticipants(const CsvTable& table, const ListMapping& mapping);

/// Equal for names that people take for the same: case, accents, hyphens, apostrophes and spaces do not count.
[[nodiscard]] QString comparableName(const QString& name);

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seminar/roll.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace filrouge {

struct Services;

/// The workgroups of a seminar: one a persona.
class WorkgroupNames final {
    Q_DECLARE_TR_FUNCTIONS(WorkgroupNames)

public:
    struct Name {
        PersonaId persona;
        QString firstName;

        friend bool operator==(const Name&, const Name&) = default;
    };

    /// Those that the seminar's votes chose can be joined, in the order of the wall; before that, any persona's.
    [[nodiscard]] static Result<WorkgroupNames> read(const Services& services, SeminarId seminar);

    [[nodiscard]] const std::vector<Name>& open() const { return open_; }
    /// The vote is over, so groups may form.
    [[nodiscard]] bool areChosen() const { return chosen_; }
    /// Empty: no such persona.
    [[nodiscard]] QString nameOf(PersonaId persona) const;
    /// By its first name, as it would be typed; of two called alike, the one that can be joined.
    [[nodiscard]] std::optional<PersonaId> called(const QString& typed) const;
    /// "Inès 17 · Sarah 16 · 3 without one": who of these is where, and who is in the room without a group. Empty
    /// when nobody is in one.
    [[nodiscard]] QString sizesIn(const std::vector<RollLine>& roll) const;

private:
    std::vector<Name> all_;
    std::vector<Name> open_;
    bool chosen_ = false;
};

} // namespace filrouge

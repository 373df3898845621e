// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/aggregaterepository.h"
#include "core/seminar/roll.h"

namespace filrouge {

/// The lines of attendance rolls.
class ParticipantRepository final : public AggregateRepository<Participant> {
public:
    explicit ParticipantRepository(Connection& connection)
        : AggregateRepository(connection),
          people_(connection),
          organisations_(connection)
    {}
    [[nodiscard]] static AggregateSchema schema();

    /// In the order of the roll.
    [[nodiscard]] Result<std::vector<Participant>> of(SeminarId seminar) const;
    /// The same, with names: three queries, whatever the size.
    [[nodiscard]] Result<std::vector<RollLine>> roll(SeminarId seminar) const;
    /// Who is in the room now, in the order of the roll.
    [[nodiscard]] Result<std::vector<ParticipantId>> present(SeminarId seminar) const;
    /// The workgroup of a persona, over all seminars; in the order of the rolls.
    [[nodiscard]] Result<std::vector<Participant>> workgroup(PersonaId persona) const;
    /// Who sits in for that one, if anybody does.
    [[nodiscard]] Result<std::optional<Participant>> substituteOf(ParticipantId replaced) const;

    /// At the end of the roll.
    [[nodiscard]] Result<Participant> append(Edit& edit, Participant participant) const;
    /// Whoever sat in for that one then stands for themselves.
    [[nodiscard]] Result<> remove(Edit& edit, ParticipantId id) const;
    [[nodiscard]] Result<> move(Edit& edit, ParticipantId id, int to) const;

private:
    RowStore<Person> people_;
    RowStore<Organisation> organisations_;
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sprint/fieldtestrepository.h"

namespace filrouge {

AggregateSchema FieldTestRepository::schema()
{
    return {Kind::FieldTest,
            "field_test",
            {{"field_test_photo", "field_test"}},
            "SELECT hypothesis, mock_up || ' ' || place || ' ' || who_tested || ' ' || measure || ' ' || criterion"
            " || ' ' || observation || ' ' || lesson || ' ' || coalesce((SELECT group_concat(caption, ' ')"
            " FROM field_test_photo WHERE field_test = t.id), '') FROM field_test t WHERE t.id = ?"};
}

Result<std::vector<FieldTest>> FieldTestRepository::of(SprintId sprint) const
{
    return rows_.select(
        QStringLiteral(" WHERE card IN (SELECT id FROM card WHERE sprint = ?)"), {sprint.value}, "held_on, position");
}

Result<std::vector<FieldTest>> FieldTestRepository::of(TeamId team) const
{
    return rows_.select(
        QStringLiteral(" WHERE card IN (SELECT id FROM card WHERE team = ?)"), {team.value}, "held_on, position");
}

} // namespace filrouge

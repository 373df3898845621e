// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sprint/fieldtestrepository.h"

#include "core/storage/connection.h"

namespace filrouge {

AggregateSchema FieldTestRepository::schema()
{
    return {Kind::FieldTest,
            "field_test",
            {{"field_test_photo", "field_test"}},
            "SELECT hypothesis, mock_up || '\n' || place || '\n' || who_tested || '\n' || measure || '\n' || criterion"
            " || '\n' || observation || '\n' || lesson || '\n' || coalesce((SELECT group_concat(caption, '\n')"
            " FROM field_test_photo WHERE field_test = t.id), '') FROM field_test t WHERE t.id = ?"};
}

Result<std::vector<FieldTest>> FieldTestRepository::of(SolutionId solution) const
{
    return rows_.select(
        QStringLiteral(" WHERE card IN (SELECT id FROM card WHERE solution = ?)"), {solution.value}, "card, position");
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

Result<int> FieldTestRepository::countHeldBy(QDate day) const
{
    FILROUGE_TRY_VALUE(
        rows,
        connection_.run(
            QStringLiteral("SELECT count(*) FROM field_test WHERE held_on <= ? AND trim(observation) <> ''"),
            {day.toString(Qt::ISODate)}));
    const int held = rows.next() ? static_cast<int>(rows.integer(0)) : 0;
    FILROUGE_TRY(rows.outcome());
    return held;
}

} // namespace filrouge

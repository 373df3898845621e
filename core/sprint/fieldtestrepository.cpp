// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sprint/fieldtestrepository.h"

#include "core/storage/connection.h"
#include "core/storage/rawrows.h"

namespace filrouge {

namespace {

// As FieldTest::wasHeld() says it of a row.
constexpr const char* observed = "held_on IS NOT NULL AND trim(observation, char(9, 10, 11, 12, 13, 32, 160)) <> ''";

} // namespace

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

Result<std::unordered_map<CardId, CardTests>> FieldTestRepository::counts() const
{
    FILROUGE_TRY_VALUE(rows,
                       RawRows::of(connection_, QByteArrayLiteral("SELECT card, ") + observed + " FROM field_test"));
    std::unordered_map<CardId, CardTests> counts;
    while (rows.next()) {
        CardTests& of = counts[CardId(rows.at(0))];
        ++of.tests;
        of.held = of.held || rows.at(1) != 0;
    }
    FILROUGE_TRY(rows.outcome());
    return counts;
}

Result<int> FieldTestRepository::countHeldBy(QDate day) const
{
    FILROUGE_TRY_VALUE(rows,
                       connection_.run(QStringLiteral("SELECT count(*) FROM field_test WHERE held_on <= ? AND ") +
                                           QLatin1String(observed),
                                       {day.toString(Qt::ISODate)}));
    const int held = rows.next() ? static_cast<int>(rows.integer(0)) : 0;
    FILROUGE_TRY(rows.outcome());
    return held;
}

} // namespace filrouge

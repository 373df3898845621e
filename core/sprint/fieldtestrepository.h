// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/aggregaterepository.h"
#include "core/sprint/fieldtest.h"

#include <unordered_map>

namespace filrouge {

struct CardTests final {
    int tests = 0;
    bool held = false; ///< see FieldTest::wasHeld()
};

/// Field tests with their photos.
class FieldTestRepository final : public AggregateRepository<FieldTest> {
public:
    explicit FieldTestRepository(Connection& connection) : AggregateRepository(connection), photos_(connection) {}
    [[nodiscard]] static AggregateSchema schema();

    [[nodiscard]] Result<std::vector<FieldTest>> all() const { return rows_.all("held_on, position"); }
    /// In their order.
    [[nodiscard]] Result<std::vector<FieldTest>> of(CardId card) const
    {
        return rows_.where("card", card.value, "position");
    }
    /// Of all cards of that solution, card by card in their order.
    [[nodiscard]] Result<std::vector<FieldTest>> of(SolutionId solution) const;
    /// Of the cards of that sprint, by day.
    [[nodiscard]] Result<std::vector<FieldTest>> of(SprintId sprint) const;
    /// Of all cards of that team, by day.
    [[nodiscard]] Result<std::vector<FieldTest>> of(TeamId team) const;
    /// How many tests each card has, and whether one of them was held; of cards that have any.
    [[nodiscard]] Result<std::unordered_map<CardId, CardTests>> counts() const;
    /// Those of that day count already.
    [[nodiscard]] Result<int> countHeldBy(QDate day) const;
    [[nodiscard]] Result<std::vector<FieldTestPhoto>> photos(FieldTestId test) const
    {
        return photos_.where("field_test", test.value, "position");
    }
    [[nodiscard]] const RowStore<FieldTest>& store() const { return rows_; }
    [[nodiscard]] const RowStore<FieldTestPhoto>& photos() const { return photos_; }

private:
    RowStore<FieldTestPhoto> photos_;
};

} // namespace filrouge

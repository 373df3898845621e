// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagementschema.h"
#include "core/field/fieldschema.h"
#include "core/persona/personaschema.h"
#include "core/seminar/seminarschema.h"
#include "core/sprint/fieldtestservice.h"
#include "core/sprint/solutionservice.h"
#include "core/sprint/sprintschema.h"
#include "core/sprint/sprintservice.h"
#include "core/sprint/teamservice.h"
#include "tests/support/programmefixture.h"

#include <algorithm>
#include <functional>

namespace filrouge::tests {

/// A programme with one team whose first sprint is the two weeks from Monday 26 February 2018.
class BuildFixture final {
public:
    BuildFixture()
    {
        Team made;
        made.name = QStringLiteral("Atelier Sarah");
        const auto stored = teams.add(made);
        REQUIRE_OK(stored);
        team = stored->id;
        sprint = planned({2018, 2, 26}, {2018, 3, 9});
        (void)programme.takeChanges();
    }

    [[nodiscard]] Sprint planned(QDate first, QDate last)
    {
        Sprint made;
        made.team = team;
        made.startsOn = first;
        made.endsOn = last;
        const auto stored = sprints.add(made);
        REQUIRE_OK(stored);
        return *stored;
    }
    [[nodiscard]] Card card(const char* title, std::optional<SprintId> in)
    {
        Card made;
        made.team = team;
        made.sprint = in;
        made.title = QString::fromUtf8(title);
        const auto stored = cards.add(made);
        REQUIRE_OK(stored);
        return *stored;
    }
    [[nodiscard]] Card card(const char* title) { return card(title, sprint.id); }
    /// A field test of the card that was held.
    FieldTest tested(CardId card)
    {
        FieldTest test;
        test.card = card;
        test.heldOn = QDate(2018, 3, 6);
        test.observation = QStringLiteral("Six personnes sur huit trouvent le créneau seules.");
        const auto stored = tests.add(test);
        REQUIRE_OK(stored);
        return *stored;
    }
    [[nodiscard]] Card now(CardId id)
    {
        const auto stored = cards.read().find(id);
        REQUIRE_OK(stored);
        return *stored;
    }
    /// Titles of a stage, in their order; their positions must rise.
    [[nodiscard]] QString column(std::optional<SprintId> in, CardStage stage)
    {
        Card place;
        place.team = team;
        place.sprint = in;
        place.stage = stage;
        const auto stored = cards.read().siblings(place);
        REQUIRE_OK(stored);
        QStringList titles;
        for (const Card& each : *stored)
            titles << each.title;
        CHECK(std::ranges::adjacent_find(*stored, std::ranges::greater_equal{}, &Card::position) == stored->end());
        return titles.join(QStringLiteral(", "));
    }
    /// The kinds of a card's history, in their order.
    [[nodiscard]] std::vector<CardEventKind> history(CardId id)
    {
        const auto events = cards.read().events(id);
        REQUIRE_OK(events);
        std::vector<CardEventKind> kinds;
        for (const CardEvent& event : *events)
            kinds.push_back(event.kind);
        return kinds;
    }
    /// The clock goes on, so that what follows is later in a history.
    void pass() { programme.clock().set({programme.clock().now().ms + 60'000}); }

    ProgrammeFixture programme{fieldSchema(), personaSchema(), seminarSchema(), engagementSchema(), sprintSchema()};
    TeamService teams{programme.file()};
    CardService cards{programme.file()};
    SprintService sprints{programme.file(), cards};
    FieldTestService tests{programme.file()};
    SolutionService solutions{programme.file()};
    TeamId team;
    Sprint sprint;
};

/// Refused as invalid, at that field.
template <class T>
void checkRefused(const Result<T>& result, const char* field)
{
    REQUIRE_FAILS(result, ErrorCode::Invalid);
    CHECK(result.error().where == QLatin1String(field));
}

} // namespace filrouge::tests

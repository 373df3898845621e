// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/thread/labchain.h"

#include <algorithm>

namespace filrouge::tests {

LabChain::LabChain()
{
    team.name = QStringLiteral("Atelier Sarah");
    team = services.teams.add(team).value();
    sprint.team = team.id;
    sprint.startsOn = QDate(2018, 2, 26);
    sprint.endsOn = QDate(2018, 3, 9);
    sprint = services.sprints.add(sprint).value();
    bundle.title = QStringLiteral("Près de chez soi");
    bundle = services.solutions.addBundle(bundle).value();
    solution.title = QStringLiteral("Le car à la demande");
    solution.team = team.id;
    solution.bundle = bundle.id;
    solution = services.solutions.add(solution, {chain.promise.id}).value();
    first = card(QStringLiteral("Un appel, une voiture"));
    Commune luzech;
    luzech.name = QStringLiteral("Luzech");
    luzech = services.territory.addCommune(luzech).value();
    test.card = first.id;
    test.hypothesis = QStringLiteral("On appelle le matin même.");
    test.place = QStringLiteral("Place du marché");
    test.commune = luzech.id;
    test.heldOn = QDate(2018, 3, 6);
    test.testers = 6;
    test.whoTested = QStringLiteral("six habitants");
    test.observation = QStringLiteral("Cinq sur six appellent la veille.");
    test.lesson = QStringLiteral("Réserver la veille suffit.");
    test = services.fieldTests.add(test).value();
    const auto next = services.cards.decide(first.id, Decision::Adjust, QStringLiteral("Prendre les appels le soir."));
    REQUIRE_OK(next);
    REQUIRE(next->has_value());
    second = **next;
    first = services.cards.read().find(first.id).value();
}

Card LabChain::card(const QString& title, CardStage stage, std::optional<SprintId> in)
{
    Card made;
    made.team = team.id;
    made.sprint = in ? in : std::optional(sprint.id);
    made.solution = solution.id;
    made.title = title;
    made.stage = stage;
    const auto stored = services.cards.add(made);
    REQUIRE_OK(stored);
    return *stored;
}

FieldTest LabChain::held(CardId card, const QString& lesson)
{
    FieldTest made;
    made.card = card;
    made.heldOn = QDate(2018, 3, 7);
    made.observation = QStringLiteral("Quatre personnes sont venues.");
    made.lesson = lesson;
    const auto stored = services.fieldTests.add(made);
    REQUIRE_OK(stored);
    return *stored;
}

int LabChain::gaps(const char* sentence)
{
    return chain.gaps(Kind::Solution, solution.id.value, sentence);
}

bool says(const TraceNode& node, const char* note)
{
    return std::ranges::any_of(node.notes, [note](const Text& each) { return QByteArray(each.source) == note; });
}

} // namespace filrouge::tests

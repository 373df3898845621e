// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/thread/tracelab.h"

#include "core/thread/traceknots.h"

#include <algorithm>
#include <tuple>

namespace filrouge {

namespace {

/// Whether it has come to the field without a field test. What was dropped need not have been tried.
bool misses(const Card& card, const std::vector<FieldTest>& tests)
{
    return card.stage >= CardStage::FieldTest && card.decision != Decision::Drop &&
           std::ranges::none_of(tests, &FieldTest::wasHeld);
}

/// Whether its lesson ought to stand there: its card has come to the lessons.
bool missesLesson(const FieldTest& test, const Card& card)
{
    return test.wasHeld() && test.lesson.trimmed().isEmpty() && card.stage >= CardStage::Lessons;
}

TraceNode untestedGap()
{
    return gapOf(FILROUGE_TEXT("Thread", "Not tested in the field yet."));
}

TraceNode lessonGap()
{
    return gapOf(FILROUGE_TEXT("Thread", "No lesson is drawn from it yet."));
}

} // namespace

TraceLab::TraceLab(Connection& connection)
    : solutions_(connection),
      bundles_(connection),
      teams_(connection),
      sprints_(connection),
      cards_(connection),
      tests_(connection),
      communes_(connection)
{}

// Cards need no asking: they belong to teams.
Result<bool> TraceLab::hasBegun()
{
    if (!begun_) {
        FILROUGE_TRY_VALUE(teams, teams_.count());
        FILROUGE_TRY_VALUE(solutions, solutions_.count());
        begun_ = teams > 0 || solutions > 0;
    }
    return *begun_;
}

Result<bool> TraceLab::hasBoards()
{
    if (!boards_) {
        FILROUGE_TRY_VALUE(cards, cards_.count());
        boards_ = cards > 0;
    }
    return *boards_;
}

Result<> TraceLab::hangSolutions(TraceNode& node, PromiseId promise)
{
    FILROUGE_TRY_VALUE(begun, hasBegun());
    if (!begun) {
        node.notes.push_back(FILROUGE_TEXT("Thread", "before the lab"));
        return {};
    }
    if (!promised_.insert(promise).second) {
        node.again = true;
        return {};
    }
    FILROUGE_TRY_VALUE(solutions, solutions_.answering(promise));
    for (const Solution& solution : solutions) {
        FILROUGE_TRY_VALUE(built, knot(solution));
        FILROUGE_TRY(hangCards(built, solution));
        node.children.push_back(std::move(built));
    }
    if (solutions.empty())
        node.children.push_back(gapOf(FILROUGE_TEXT("Thread", "No solution answers it yet.")));
    return {};
}

Result<> TraceLab::hangCards(TraceNode& node, const Solution& solution)
{
    if (built_.contains(solution.id)) {
        node.again = true;
        return {};
    }
    FILROUGE_TRY_VALUE(cards, cards_.of(solution.id));
    FILROUGE_TRY_VALUE(all, tests_.of(solution.id));
    std::map<CardId, std::vector<FieldTest>> tests;
    for (FieldTest& test : all)
        tests[test.card].push_back(std::move(test));
    FILROUGE_TRY_VALUE(ordered, inOrder(cards));
    for (const Card& card : ordered) {
        TraceNode tried = knotOf(card);
        FILROUGE_TRY_VALUE(said, tested(card, tests[card.id]));
        tried.children = std::move(said);
        node.children.push_back(std::move(tried));
    }
    if (cards.empty()) {
        FILROUGE_TRY_VALUE(boards, hasBoards());
        if (!boards) {
            node.notes.push_back(FILROUGE_TEXT("Thread", "before the first card"));
            return {};
        }
        node.children.push_back(gapOf(FILROUGE_TEXT("Thread", "No card tries it yet.")));
    }
    built_.insert(solution.id);
    return {};
}

Result<QDate> TraceLab::startOf(SprintId sprint)
{
    if (const auto known = starts_.find(sprint); known != starts_.end())
        return known->second;
    FILROUGE_TRY_VALUE(found, sprints_.find(sprint));
    starts_.emplace(sprint, found.startsOn);
    return found.startsOn;
}

Result<std::vector<Card>> TraceLab::inOrder(const std::vector<Card>& cards)
{
    std::set<CardId> known;
    for (const Card& card : cards)
        known.insert(card.id);
    using Begin = std::tuple<bool, QDate, QString, std::size_t>;
    std::vector<Begin> begins;
    std::map<CardId, std::size_t> adjusted; // by the iteration before: at most one adjusts it
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const Card& card = cards[i];
        if (card.previous && known.contains(*card.previous)) {
            adjusted.emplace(*card.previous, i);
            continue;
        }
        QDate starts;
        if (card.sprint) {
            FILROUGE_TRY_VALUE(day, startOf(*card.sprint));
            starts = day;
        }
        begins.emplace_back(!card.sprint, starts, card.title, i);
    }
    std::ranges::sort(begins);
    std::vector<Card> ordered;
    for (const Begin& begin : begins) {
        const Card* card = &cards[std::get<std::size_t>(begin)];
        ordered.push_back(*card);
        for (auto later = adjusted.find(card->id); later != adjusted.end(); later = adjusted.find(card->id)) {
            card = &cards[later->second];
            ordered.push_back(*card);
        }
    }
    return ordered;
}

Result<TraceNode> TraceLab::knot(const Solution& solution) const
{
    QString team;
    if (solution.team) {
        FILROUGE_TRY_VALUE(found, teams_.find(*solution.team));
        team = found.name;
    }
    QString bundle;
    if (solution.bundle) {
        FILROUGE_TRY_VALUE(found, bundles_.find(*solution.bundle));
        bundle = found.title;
    }
    return knotOf(solution, team, bundle);
}

// Where, and in which commune unless the place says so itself.
Result<QString> TraceLab::placeOf(const FieldTest& test) const
{
    const QString place = test.place.simplified();
    if (!test.commune)
        return place;
    FILROUGE_TRY_VALUE(commune, communes_.find(*test.commune));
    const QString name = commune.name.simplified();
    if (place.isEmpty())
        return name;
    return place.contains(name, Qt::CaseInsensitive) ? place : place + QStringLiteral(", ") + name;
}

Result<TraceNode> TraceLab::knot(const FieldTest& test, const Card& card) const
{
    FILROUGE_TRY_VALUE(place, placeOf(test));
    return knotOf(test, place, card.decision);
}

Result<TraceLab::Nodes> TraceLab::tested(const Card& card) const
{
    FILROUGE_TRY_VALUE(tests, tests_.of(card.id));
    return tested(card, tests);
}

Result<TraceLab::Nodes> TraceLab::tested(const Card& card, const std::vector<FieldTest>& tests) const
{
    Nodes nodes;
    if (misses(card, tests))
        nodes.push_back(untestedGap());
    for (const FieldTest& test : tests) {
        FILROUGE_TRY_VALUE(node, knot(test, card));
        if (missesLesson(test, card))
            node.children.push_back(lessonGap());
        nodes.push_back(std::move(node));
    }
    return nodes;
}

Result<TraceLab::Nodes> TraceLab::gapsAt(const FieldTest& test, const Card& card) const
{
    Nodes gaps;
    FILROUGE_TRY_VALUE(tests, tests_.of(card.id));
    if (misses(card, tests))
        gaps.push_back(untestedGap());
    if (missesLesson(test, card))
        gaps.push_back(lessonGap());
    return gaps;
}

Result<TraceNode> TraceLab::withTests(const Card& card) const
{
    TraceNode node = knotOf(card);
    FILROUGE_TRY_VALUE(said, tested(card));
    node.children = std::move(said);
    return node;
}

Result<TraceLab::Nodes> TraceLab::before(const Card& card) const
{
    Nodes nodes;
    std::set<CardId> passed{card.id}; // a damaged file may lead in a circle
    for (std::optional<CardId> at = card.previous; at && passed.insert(*at).second;) {
        FILROUGE_TRY_VALUE(earlier, cards_.find(*at));
        FILROUGE_TRY_VALUE(node, withTests(earlier));
        nodes.push_back(std::move(node));
        at = earlier.previous;
    }
    std::ranges::reverse(nodes);
    return nodes;
}

Result<TraceLab::Nodes> TraceLab::after(const Card& card) const
{
    Nodes nodes;
    std::set<CardId> passed{card.id};
    for (CardId at = card.id;;) {
        FILROUGE_TRY_VALUE(later, cards_.next(at));
        if (!later || !passed.insert(later->id).second)
            return nodes;
        FILROUGE_TRY_VALUE(node, withTests(*later));
        nodes.push_back(std::move(node));
        at = later->id;
    }
}

} // namespace filrouge

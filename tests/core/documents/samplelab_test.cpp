// SPDX-License-Identifier: GPL-3.0-or-later
// The sample's first weeks in the lab: that they tell what the rooms of Build are there to show, and that nothing in
// them could not have been done with the services.
#include "core/documents/sample.h"
#include "core/sprint/sprint.h"
#include "core/sprint/teamcomposition.h"
#include "tests/core/documents/cahorscontent.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

template <class Row>
const std::vector<Row>& all()
{
    return cahorsContent().rows.of<Row>();
}

std::vector<CardEvent> historyOf(const Card& card)
{
    std::vector<CardEvent> history;
    std::ranges::copy_if(
        all<CardEvent>(), std::back_inserter(history), [&](const CardEvent& event) { return event.card == card.id; });
    return history;
}

std::map<SprintId, Sprint> sprintsById()
{
    std::map<SprintId, Sprint> sprints;
    for (const Sprint& sprint : all<Sprint>())
        sprints.emplace(sprint.id, sprint);
    return sprints;
}

} // namespace

TEST_CASE("the sample's lab: a team for each persona with a letter, and one of them lacks a part", "[sample]")
{
    std::set<PersonaId> answered;
    for (const EngagementLetter& letter : all<EngagementLetter>())
        answered.insert(letter.persona);
    std::set<PersonaId> worksFor;
    int lacking = 0;
    for (const Team& team : all<Team>()) {
        CAPTURE(team.name);
        REQUIRE(team.persona);
        worksFor.insert(*team.persona);
        std::vector<TeamMember> members;
        std::ranges::copy_if(all<TeamMember>(), std::back_inserter(members), [&](const TeamMember& member) {
            return member.team == team.id;
        });
        CHECK(members.size() >= 10);
        CHECK(missingCoaches(members).empty());
        lacking += static_cast<int>(missingParts(members).size());
    }
    CHECK(worksFor == answered);
    CHECK(lacking == 1);
}

TEST_CASE("the sample's lab: every promise but one has a solution", "[sample]")
{
    std::set<PromiseId> solved;
    for (const SolutionPromise& link : all<SolutionPromise>())
        solved.insert(link.promise);
    CHECK(solved.size() + 1 == all<Promise>().size());
    std::set<SolutionId> tried;
    for (const Card& card : all<Card>())
        if (card.solution)
            tried.insert(*card.solution);
    CHECK(tried.size() == all<Solution>().size());
    std::set<PromiseStatus> statuses;
    for (const PromiseProgress& entry : all<PromiseProgress>())
        statuses.insert(entry.status);
    for (const PromiseStatus status : {PromiseStatus::Studied,
                                       PromiseStatus::Started,
                                       PromiseStatus::HalfWay,
                                       PromiseStatus::Kept,
                                       PromiseStatus::Compromised,
                                       PromiseStatus::Revised}) {
        CAPTURE(word(status));
        CHECK(statuses.contains(status));
    }
}

TEST_CASE("the sample's lab: one sprint of each team is under way, what is over is reviewed", "[sample]")
{
    std::map<TeamId, std::vector<SprintState>> states;
    std::set<SprintId> reviewed;
    for (const SprintReview& review : all<SprintReview>())
        reviewed.insert(review.sprint);
    const QDate seminar = all<Seminar>().front().heldOn;
    for (const Sprint& sprint : all<Sprint>()) {
        CAPTURE(sprint.goal);
        states[sprint.team].push_back(sprint.state);
        CHECK(sprint.startsOn > seminar);
        CHECK(sprint.startsOn.daysTo(sprint.endsOn) < 14);
        CHECK(reviewed.contains(sprint.id) == (sprint.state == SprintState::Closed));
    }
    CHECK(states.size() == all<Team>().size());
    for (const auto& [team, ofTeam] : states) {
        CHECK(ofTeam.size() == 4);
        CHECK(ofTeam.front() == SprintState::Closed);
        CHECK(ofTeam.back() == SprintState::Planned);
        CHECK(std::ranges::count(ofTeam, SprintState::Running) == 1);
    }
}

TEST_CASE("the sample's lab: each card stands where its history ends", "[sample]")
{
    const std::map<SprintId, Sprint> sprints = sprintsById();
    const auto& cards = all<Card>();
    CHECK(cards.size() >= 30);
    std::set<CardEventKind> kinds;
    for (const Card& card : cards) {
        CAPTURE(card.title, card.iteration);
        const std::vector<CardEvent> history = historyOf(card);
        REQUIRE_FALSE(history.empty());
        CHECK(history.front().kind == (card.previous ? CardEventKind::Iterated : CardEventKind::Created));
        CHECK(history.back().stage == card.stage);
        CHECK(history.back().sprint == card.sprint);
        for (std::size_t i = 1; i < history.size(); ++i) {
            CHECK(history[i].cameFrom == history[i - 1].stage);
            CHECK(history[i].at > history[i - 1].at);
            if (history[i].kind == CardEventKind::CarriedOver)
                CHECK(sprints.at(*history[i - 1].sprint).state == SprintState::Closed);
        }
        for (const CardEvent& event : history)
            kinds.insert(event.kind);
        if (card.stage == CardStage::Decided)
            CHECK(history.back().note == card.reason);
        // What was not decided has been carried over, and what has not begun is an idea.
        if (card.sprint && sprints.at(*card.sprint).state == SprintState::Closed)
            CHECK(card.stage == CardStage::Decided);
        if (!card.sprint || sprints.at(*card.sprint).state == SprintState::Planned)
            CHECK(card.stage == CardStage::Idea);
        CHECK((card.decision == Decision::Adjust) ==
              std::ranges::any_of(cards, [&](const Card& next) { return next.previous == card.id; }));
    }
    CHECK(kinds.contains(CardEventKind::CarriedOver));
    CHECK(std::ranges::any_of(cards, [](const Card& card) { return card.iteration == 3; }));
    for (const Decision decision : {Decision::Keep, Decision::Adjust, Decision::Drop})
        CHECK(std::ranges::count(cards, decision, &Card::decision) >= 3);
}

TEST_CASE("the sample's lab: cards stand in their places from 0 without gaps", "[sample]")
{
    std::map<std::tuple<TeamId, std::optional<SprintId>, CardStage>, std::set<int>> places;
    for (const Card& card : all<Card>())
        CHECK(places[{card.team, card.sprint, card.stage}].insert(card.position).second);
    for (const auto& [place, positions] : places) {
        CHECK(*positions.begin() == 0);
        CHECK(*positions.rbegin() + 1 == static_cast<int>(positions.size()));
    }
}

TEST_CASE("the sample's lab: every field test says what it is after, every one that was held what it showed",
          "[sample]")
{
    for (const FieldTest& test : all<FieldTest>()) {
        CAPTURE(test.hypothesis);
        for (const QString& text :
             {test.hypothesis, test.mockUp, test.place, test.whoTested, test.measure, test.criterion})
            CHECK_FALSE(text.isEmpty());
        CHECK(test.heldOn.isValid());
        CHECK((test.testers > 0 || !test.wasHeld())); // of one to come, how many are expected
        // A lesson is drawn once something has been seen.
        CHECK((test.lesson.isEmpty() || test.wasHeld()));
    }
    // One column holds more than it should, so that the warning is seen.
    CHECK(std::ranges::any_of(all<Sprint>(), [](const Sprint& sprint) {
        return sprint.fieldTestLimit > 0 && sprint.state == SprintState::Running &&
               std::ranges::count_if(all<Card>(), [&](const Card& card) {
                   return card.sprint == sprint.id && card.stage == CardStage::FieldTest;
               }) > sprint.fieldTestLimit;
    }));
    for (const CardAttachment& attachment : all<CardAttachment>()) {
        CHECK(cahorsContent().pictures.contains(attachment.content.sha256));
        CHECK_FALSE(attachment.caption.isEmpty());
    }
    for (const FieldTestPhoto& photo : all<FieldTestPhoto>()) {
        CHECK(cahorsContent().pictures.contains(photo.content.sha256));
        CHECK_FALSE(photo.caption.isEmpty());
    }
}

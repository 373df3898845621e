// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/sprintconsistency.h"

#include "core/programme/rowfault.h"
#include "core/sprint/sprintrules.h"

#include <map>

namespace filrouge {

namespace {

/// Where a rule of the room refuses a row, in this row's own place.
template <class Row>
Result<> placed(const Result<>& outcome, const ProgrammeRows& rows, const RowLocator& locate, std::size_t index)
{
    if (outcome)
        return {};
    const Row& row = rows.of<Row>()[index];
    return broken(locate, index, row, outcome.error().where.toLatin1(), outcome.error().detail.toLatin1());
}

Result<> sprintsKeepApart(const ProgrammeRows& rows, const RowLocator& locate)
{
    const auto& sprints = rows.of<Sprint>();
    std::map<TeamId, std::vector<Sprint>> ofTeam;
    for (std::size_t i = 0; i < sprints.size(); ++i) {
        std::vector<Sprint>& before = ofTeam[sprints[i].team];
        before.push_back(sprints[i]);
        FILROUGE_TRY(placed<Sprint>(validateSprints(before), rows, locate, i));
    }
    return eachOnce<SprintReview>(rows, locate, &SprintReview::sprint, "sprint", "this sprint has a review already");
}

Result<> cardsFitTheirSprints(const ProgrammeRows& rows, const RowLocator& locate)
{
    std::map<SprintId, TeamId> teamOf;
    for (const Sprint& sprint : rows.of<Sprint>())
        teamOf.emplace(sprint.id, sprint.team);
    std::map<CardId, std::vector<FieldTest>> tests;
    for (const FieldTest& test : rows.of<FieldTest>())
        tests[test.card].push_back(test);
    const auto& cards = rows.of<Card>();
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (cards[i].sprint && teamOf[*cards[i].sprint] != cards[i].team)
            return broken(locate, i, cards[i], "sprint", "a sprint of the card's own team");
        FILROUGE_TRY(placed<Card>(validateDecision(cards[i].decision, tests[cards[i].id]), rows, locate, i));
    }
    return {};
}

/// Each iteration adjusts one that comes before it, and no two the same.
Result<> iterationsFollow(const ProgrammeRows& rows, const RowLocator& locate)
{
    std::map<CardId, const Card*> known;
    for (const Card& card : rows.of<Card>())
        known.emplace(card.id, &card);
    std::set<CardId> adjusted;
    const auto& cards = rows.of<Card>();
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (!cards[i].previous)
            continue;
        if (known.at(*cards[i].previous)->iteration >= cards[i].iteration)
            return broken(locate, i, cards[i], "iteration", "later than the one it adjusts");
        if (!adjusted.insert(*cards[i].previous).second)
            return broken(locate, i, cards[i], "previous", "another card adjusts it already");
    }
    return {};
}

Result<> progressFollowsLetters(const ProgrammeRows& rows, const RowLocator& locate)
{
    std::map<EngagementLetterId, QDate> writtenOn;
    for (const EngagementLetter& letter : rows.of<EngagementLetter>())
        writtenOn.emplace(letter.id, letter.writtenOn);
    std::map<PromiseId, QDate> promisedOn;
    for (const Promise& promise : rows.of<Promise>())
        promisedOn.emplace(promise.id, writtenOn[promise.letter]);
    const auto& entries = rows.of<PromiseProgress>();
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (const QDate since = promisedOn[entries[i].promise]; since.isValid() && entries[i].notedOn < since)
            return broken(locate, i, entries[i], "noted_on", "not before the letter's date");
    return {};
}

} // namespace

Result<> checkSprints(const ProgrammeRows& rows, const RowLocator& locate)
{
    FILROUGE_TRY(sprintsKeepApart(rows, locate));
    FILROUGE_TRY(cardsFitTheirSprints(rows, locate));
    FILROUGE_TRY(iterationsFollow(rows, locate));
    return progressFollowsLetters(rows, locate);
}

} // namespace filrouge

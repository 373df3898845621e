// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/consistency.h"
#include "tests/support/catch.h"

using namespace filrouge;

namespace {

/// A team with a sprint, and a card in it that was tested.
ProgrammeRows rows()
{
    ProgrammeRows rows;
    Team team;
    team.id = TeamId(1);
    team.name = QStringLiteral("Atelier Sarah");
    rows.of<Team>() = {team};
    Sprint sprint;
    sprint.id = SprintId(1);
    sprint.team = team.id;
    sprint.startsOn = QDate(2018, 2, 26);
    sprint.endsOn = QDate(2018, 3, 9);
    rows.of<Sprint>() = {sprint};
    Card card;
    card.id = CardId(1);
    card.team = team.id;
    card.sprint = sprint.id;
    card.title = QStringLiteral("Un créneau le soir");
    card.stage = CardStage::Decided;
    card.decision = Decision::Adjust;
    Card next = card;
    next.id = CardId(2);
    next.stage = CardStage::MockUp;
    next.decision = Decision::Open;
    next.previous = card.id;
    next.iteration = 2;
    rows.of<Card>() = {card, next};
    FieldTest test;
    test.id = FieldTestId(1);
    test.card = card.id;
    test.heldOn = QDate(2018, 3, 6);
    test.observation = QStringLiteral("Six sur huit y arrivent.");
    rows.of<FieldTest>() = {test};
    return rows;
}

QString faultOf(const ProgrammeRows& rows)
{
    const auto outcome = checkConsistency(rows, {});
    return outcome ? QString() : outcome.error().where;
}

} // namespace

TEST_CASE("what is read into Build hangs together, or is refused with its place", "[sprint]")
{
    CHECK(faultOf(rows()) == QString());

    ProgrammeRows overlapping = rows();
    Sprint second = overlapping.of<Sprint>().front();
    second.id = SprintId(2);
    second.number = 2;
    overlapping.of<Sprint>().push_back(second);
    CHECK(faultOf(overlapping) == QStringLiteral("sprint 2.starts_on"));

    ProgrammeRows astray = rows();
    Team other = astray.of<Team>().front();
    other.id = TeamId(2);
    astray.of<Team>().push_back(other);
    astray.of<Card>()[1].team = other.id;
    CHECK(faultOf(astray) == QStringLiteral("card 2.sprint"));

    ProgrammeRows untested = rows();
    untested.of<FieldTest>().clear();
    CHECK(faultOf(untested) == QStringLiteral("card 1.decision"));

    ProgrammeRows circle = rows();
    circle.of<Card>()[0].previous = CardId(2);
    CHECK(faultOf(circle) == QStringLiteral("card 1.iteration"));

    ProgrammeRows forked = rows();
    Card fork = forked.of<Card>()[1];
    fork.id = CardId(3);
    forked.of<Card>().push_back(fork);
    CHECK(faultOf(forked) == QStringLiteral("card 3.previous"));

    ProgrammeRows twice = rows();
    SprintReview review;
    review.id = SprintReviewId(1);
    review.sprint = SprintId(1);
    twice.of<SprintReview>() = {review, review};
    twice.of<SprintReview>().back().id = SprintReviewId(2);
    CHECK(faultOf(twice) == QStringLiteral("sprint_review 2.sprint"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/ballothash.h"
#include "tests/support/catch.h"

using namespace filrouge;

namespace {

VoteDefinition cahors()
{
    return {QStringLiteral("Pour quel persona souhaitez-vous vous mobiliser ?"),
            {VoteMethod::Single, 3, TieRule::RunOff, {}},
            true,
            {QStringLiteral("Sarah"), QStringLiteral("Sébastien"), QStringLiteral("Roseline")},
            {ParticipantId(30), ParticipantId(4611686018427387904), ParticipantId(7)}};
}

} // namespace

TEST_CASE("the definition is hashed as a text anyone can write down", "[vote][hash]")
{
    CHECK(definitionText(cahors()) == QStringLiteral("filrouge vote 1\n"
                                                     "question: Pour quel persona souhaitez-vous vous mobiliser ?\n"
                                                     "method: single\n"
                                                     "seats: 3\n"
                                                     "ties: run_off\n"
                                                     "blank votes: yes\n"
                                                     "A: Sarah\n"
                                                     "B: Sébastien\n"
                                                     "C: Roseline\n"
                                                     "roll: ROLLHASH\n")
                                          .replace(QStringLiteral("ROLLHASH"), rollHash(cahors().roll)));
    // printf 'filrouge roll 1\n7\n30\n4611686018427387904\n' | sha256sum
    CHECK(rollHash(cahors().roll) ==
          QStringLiteral("6c41fb715ba54a7285e926609353768c5c25d4a82995c26b0a5d40c048be5040"));
    // The text above through sha256sum.
    CHECK(definitionHash(cahors()) ==
          QStringLiteral("58240472e564d2c4e78180bdc3c2c7a791aa5ba99732df79f5f60c395e20de04"));
}

TEST_CASE("everything the room is told changes the definition's hash", "[vote][hash]")
{
    const QString original = definitionHash(cahors());
    VoteDefinition changed = cahors();
    SECTION("question")
    {
        changed.question += u'!';
    }
    SECTION("seats")
    {
        changed.rule.seats = 2;
    }
    SECTION("method")
    {
        changed.rule.method = VoteMethod::Approval;
    }
    SECTION("tie rule")
    {
        changed.rule.tieRule = TieRule::KeepAll;
    }
    SECTION("blank votes")
    {
        changed.blankAllowed = false;
    }
    SECTION("ballots that may be changed")
    {
        changed.changeable = true;
    }
    SECTION("a name")
    {
        changed.options[1] = QStringLiteral("Sebastien");
    }
    SECTION("the order of the options")
    {
        changed.options.swapItemsAt(0, 1);
    }
    SECTION("one voter more")
    {
        changed.roll.push_back(ParticipantId(8));
    }
    SECTION("one voter less")
    {
        changed.roll.pop_back();
    }
    SECTION("the seed of a lot")
    {
        changed.rule.tieRule = TieRule::Lot;
        changed.rule.lotSeed = QStringLiteral("a");
        VoteDefinition other = changed;
        other.rule.lotSeed = QStringLiteral("b");
        CHECK(definitionHash(other) != definitionHash(changed));
    }
    CHECK(definitionHash(changed) != original);
}

TEST_CASE("a method's parameters are part of the definition, another's are not", "[vote][hash]")
{
    VoteDefinition approval = cahors();
    approval.rule.method = VoteMethod::Approval;
    CHECK(definitionText(approval).contains(QStringLiteral("\nmethod: approval\nmost approvals: 3\nseats: 3\n")));
    VoteDefinition dots = cahors();
    dots.rule.method = VoteMethod::Dots;
    CHECK(definitionText(dots).contains(QStringLiteral("\nmethod: dots\npoints: 5\nmost on one: 3\nseats: 3\n")));

    const auto with = [](VoteDefinition definition, const BallotLimits& limits) {
        definition.rule.limits = limits;
        return definitionHash(definition);
    };
    CHECK(with(approval, {2, 5, 3}) != definitionHash(approval));
    CHECK(with(approval, {3, 6, 2}) == definitionHash(approval));
    CHECK(with(dots, {3, 6, 3}) != definitionHash(dots));
    CHECK(with(dots, {3, 5, 2}) != definitionHash(dots));
    CHECK(with(dots, {2, 5, 3}) == definitionHash(dots));
    CHECK(with(cahors(), {2, 6, 2}) == definitionHash(cahors()));
}

TEST_CASE("what nobody can see does not change the definition's hash", "[vote][hash]")
{
    VoteDefinition same = cahors();
    std::swap(same.roll.front(), same.roll.back());
    same.options[1] = QStringLiteral("Se\u0301bastien"); // the accent written apart
    same.rule.lotSeed = QStringLiteral("left from before, no lot");
    CHECK(definitionHash(same) == definitionHash(cahors()));
}

TEST_CASE("a line feed in a name does not pass for a line of the definition", "[vote][hash]")
{
    VoteDefinition one = cahors();
    VoteDefinition two = cahors();
    one.options = {QStringLiteral("Sarah\nB: Roseline")};
    two.options = {QStringLiteral("Sarah"), QStringLiteral("Roseline")};
    CHECK(definitionHash(one) != definitionHash(two));
    one.options = {QStringLiteral("a\\nb")};
    two.options = {QStringLiteral("a\nb")};
    CHECK(definitionHash(one) != definitionHash(two));
}

TEST_CASE("the ballots' hash is that of the two published lists", "[vote][hash]")
{
    const QStringList codes{QStringLiteral("ZZZZZZZZZZ"), QStringLiteral("0A1B2C3D4E"), QStringLiteral("5555555555")};
    const QStringList ballots{QStringLiteral("C"), QString(), QStringLiteral("A")};
    // printf 'filrouge ballots 1\ncodes: 3\n0A1B2C3D4E\n5555555555\nZZZZZZZZZZ\nballots: 3\n-\nA\nC\n' | sha256sum
    CHECK(ballotsHash(codes, ballots) ==
          QStringLiteral("1b4d958b789dc03a28e8e2203a94d71dec5382fae413348822f94deff08a7d7e"));

    // The pairs do not enter: whoever holds the hash cannot try out who goes with what.
    CHECK(ballotsHash({codes[1], codes[2], codes[0]}, {ballots[2], ballots[0], ballots[1]}) ==
          ballotsHash(codes, ballots));
    CHECK(ballotsHash(codes, {ballots[0], ballots[1], QStringLiteral("B")}) != ballotsHash(codes, ballots));
    CHECK(ballotsHash({}, {}) != ballotsHash(codes, {}));
}

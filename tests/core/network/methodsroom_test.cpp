// SPDX-License-Identifier: GPL-3.0-or-later
// Approval and dots, from phones to the count, over real sockets.
#include "core/vote/tally.h"
#include "tests/core/network/rawphone.h"
#include "tests/core/network/votingroom.h"
#include "tests/core/vote/boxfixture.h"
#include "tests/support/catch.h"

using namespace filrouge;
using namespace filrouge::tests;

namespace {

BallotBoxSetup boxFor(VoteMethod method, int voters)
{
    BallotBoxSetup setup = boxSetup(voters);
    setup.form.method = method;
    setup.form.limits = {3, 5, 3};
    return setup;
}

/// What the voter's page says to that form, in English.
RawReply pageAfter(const VotingRoom& room, int voter, const QByteArray& form)
{
    RawPhone phone(room.port());
    const auto reply = phone.ask(
        postRequest(room.port(), "/c/" + room.codeOf(voter).token.toLatin1(), form, "Accept-Language: en\r\n"));
    REQUIRE(reply);
    return *reply;
}

/// All vote from their phones; what was sent is what is in the box, and what is counted.
void everybodyVotes(VotingRoom& room, const std::vector<BallotMarks>& ballots)
{
    std::vector<SimulatedVoter> voters;
    QStringList sent;
    BallotMarks totals(static_cast<std::size_t>(room.form().options), 0);
    for (std::size_t i = 0; i < ballots.size(); ++i) {
        voters.push_back({room.codeOf(static_cast<int>(i) + 1).token, ballots[i]});
        const auto content = room.form().content(ballots[i]);
        REQUIRE_OK(content);
        sent << *content;
        for (std::size_t option = 0; option < totals.size(); ++option)
            totals[option] += ballots[i][option];
    }
    QStringList receipts;
    for (const SimulatedVote& vote : voteByPhones(room.target(), voters, room.form(), 8)) {
        REQUIRE_OK(vote);
        receipts << *vote;
    }
    for (const SimulatedVote& vote : voteByPhones(room.target(), voters, room.form(), 8))
        REQUIRE_FAILS(vote, ErrorCode::AlreadyVoted);
    REQUIRE_OK(room.box().seal());
    const auto counted = room.box().count();
    REQUIRE_OK(counted);
    sent.sort();
    receipts.sort();
    CHECK(counted->ballots == sent);
    CHECK(counted->codes == receipts);

    QStringList names;
    for (int option = 0; option < room.form().options; ++option)
        names << optionLetter(option);
    const auto result =
        tally({room.form().method, 3, TieRule::KeepAll, {}, room.form().limits}, names, counted->ballots);
    REQUIRE_OK(result);
    for (const OptionTally& option : result->options)
        CHECK(option.total == totals[static_cast<std::size_t>(option.option)]);
    CHECK(result->blank == sent.count(QString()));
}

struct RefusedForm final {
    const char* form;
    int status;
    QString sentence;
};

void checkRefusals(VotingRoom& room, const std::vector<RefusedForm>& refused)
{
    for (const RefusedForm& row : refused) {
        CAPTURE(row.form);
        const RawReply reply = pageAfter(room, 1, row.form);
        CHECK(reply.status == row.status);
        CHECK(QString::fromUtf8(reply.body).contains(row.sentence.toHtmlEscaped()));
    }
    CHECK(room.box().turnout().voted == 0);
}

QString objectionTo(const BallotForm& form, const BallotMarks& marks)
{
    QStringList names;
    for (int option = 1; option <= form.options; ++option)
        names << QStringLiteral("Persona %1").arg(option);
    const auto objection = form.objection(marks, names);
    REQUIRE(objection);
    return translated(*objection, Language::English);
}

QString unreadable()
{
    return QStringLiteral("This ballot cannot be read");
}

} // namespace

TEST_CASE("a room votes by approval from its phones", "[network][methods]")
{
    constexpr int voters = 24;
    VotingRoom room(boxFor(VoteMethod::Approval, voters));
    std::vector<BallotMarks> ballots;
    for (std::size_t voter = 0; voter < voters; ++voter) {
        BallotMarks marks(8, 0);
        for (std::size_t i = 0; i < voter % 4; ++i) // from none, a blank vote, to as many as may be
            marks[(voter + i * 3) % 8] = 1;
        ballots.push_back(marks);
    }
    everybodyVotes(room, ballots);
}

TEST_CASE("a room votes with dots from its phones", "[network][methods]")
{
    constexpr int voters = 24;
    VotingRoom room(boxFor(VoteMethod::Dots, voters));
    std::vector<BallotMarks> ballots;
    for (std::size_t voter = 0; voter < voters; ++voter) {
        BallotMarks marks(8, 0);
        marks[voter % 8] = static_cast<int>(voter % 4);
        marks[(voter + 5) % 8] = static_cast<int>(voter % 3); // five in all at most
        ballots.push_back(marks);
    }
    everybodyVotes(room, ballots);
}

TEST_CASE("what was ticked or given is shown to be checked, and no more on the receipt", "[network][methods]")
{
    struct Row final {
        VoteMethod method;
        const char* form;
        const char* content;
        QByteArrayList shown;
    };
    const Row rows[] = {
        {VoteMethod::Approval, "step=review&choice=D&choice=B", "BD", {"Persona 2", "Persona 4"}},
        {VoteMethod::Dots,
         "step=review&points-B=3&points-D=2",
         "B3D2",
         {"Persona 2", "3 point", "Persona 4", "2 point"}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.form);
        VotingRoom room(boxFor(row.method, 1));
        const RawReply review = pageAfter(room, 1, row.form);
        CHECK(review.status == 200);
        CHECK(review.body.contains("data-kind=\"review\""));
        CHECK(review.body.contains("name=\"content\" value=\"" + QByteArray(row.content) + "\""));
        for (const QByteArray& shown : row.shown)
            CHECK(review.body.contains(shown));
        CHECK_FALSE(review.body.contains("Persona 3"));
        CHECK(room.box().turnout().voted == 0);

        const RawReply receipt = pageAfter(room, 1, confirmation(QString::fromLatin1(row.content), codeNumber(1)));
        CHECK(receipt.status == 200);
        CHECK(receipt.body.contains("data-kind=\"receipt\""));
        CHECK(receipt.body.contains(grouped(codeNumber(1)).toLatin1()));
        CHECK_FALSE(receipt.body.contains("Persona"));
        CHECK(room.box().turnout().voted == 1);
    }
}

TEST_CASE("an approval ballot with too much on it is told so, and not added", "[network][methods]")
{
    VotingRoom room(boxFor(VoteMethod::Approval, 1));
    checkRefusals(
        room,
        {{"step=review&choice=A&choice=B&choice=C&choice=D", 422, objectionTo(room.form(), {1, 1, 1, 1, 0, 0, 0, 0})},
         {"step=review&choice=I", 400, unreadable()}, // there are eight
         {"step=review&choice=A&choice=A", 400, unreadable()},
         {"step=review&choice=blank", 400, unreadable()},
         {"step=confirm&content=ABCD&code=0123456789", 400, unreadable()},
         {"step=confirm&content=I&code=0123456789", 400, unreadable()},
         {"step=confirm&content=BA&code=0123456789", 400, unreadable()},
         {"step=confirm&content=A1&code=0123456789", 400, unreadable()}});
}

TEST_CASE("a ballot with too many dots is told so, and not added", "[network][methods]")
{
    VotingRoom room(boxFor(VoteMethod::Dots, 1));
    checkRefusals(room,
                  {{"step=review&points-A=3&points-B=3", 422, objectionTo(room.form(), {3, 3, 0, 0, 0, 0, 0, 0})},
                   {"step=review&points-B=4", 422, objectionTo(room.form(), {0, 4, 0, 0, 0, 0, 0, 0})},
                   {"step=review&points-I=1", 400, unreadable()}, // there are eight
                   {"step=review&points-A=1&points-=1", 400, unreadable()},
                   {"step=review&points-A=-1", 400, unreadable()},
                   {"step=confirm&content=A3B3&code=0123456789", 400, unreadable()},
                   {"step=confirm&content=A4&code=0123456789", 400, unreadable()},
                   {"step=confirm&content=I1&code=0123456789", 400, unreadable()},
                   {"step=confirm&content=A&code=0123456789", 400, unreadable()}});
}

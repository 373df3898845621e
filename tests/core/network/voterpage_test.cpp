// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/crockford.h"
#include "tests/core/network/phoneroom.h"

// What happens at a voter's own page, from the code to the receipt.

namespace filrouge::tests {

namespace {

BallotPost ballotIn(const PhoneRoom& room, const Request& request)
{
    const Handled handled = handle(request, room.state);
    REQUIRE(std::holds_alternative<BallotPost>(handled));
    return std::get<BallotPost>(handled);
}

} // namespace

TEST_CASE("a typed code leads to its voter's page, however it is written", "[network]")
{
    const PhoneRoom room;
    const QString code = room.codes[0].shortCode;
    const QString typed = GENERATE_COPY(QString(code),
                                        code.toLower(),
                                        grouped(code),
                                        code.left(3) + QStringLiteral(" - ") + code.mid(3),
                                        QStringLiteral("  ") + code);
    const QByteArray body = "code=" + typed.toUtf8().toPercentEncoding();
    const Response response = room.send("/", body.toStdString());
    CHECK(response.status == 303);
    CHECK(header(response, "Location") == "/c/" + code.toLatin1());
    CHECK_FALSE(response.codeUnknown);

    const std::string page = "/c/" + code.toStdString();
    CHECK(kindOf(room.read(page)) == QLatin1String("ballot"));
}

TEST_CASE("a code that opens nothing is said to be unknown, and counted", "[network]")
{
    const PhoneRoom room;
    SECTION("typed")
    {
        const Response response = room.send(
            "/",
            GENERATE(
                "code=ZZZ-ZZZ", "code=", "", "code=x", "other=1", "code=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E"));
        CHECK(response.status == 404);
        CHECK(response.codeUnknown);
        CHECK(heading(response) == QLatin1String("Code unknown"));
        CHECK_FALSE(response.body.contains("<script>alert"));
    }
    SECTION("in the address")
    {
        const Response response =
            room.read(GENERATE("/c/ZZZZZZ", "/c/ZZZ-ZZZ", "/c/x", "/c/00000000000000000000000000"));
        CHECK(response.status == 404);
        CHECK(response.codeUnknown);
        CHECK(heading(response) == QLatin1String("Code unknown"));
    }
    SECTION("posted to")
    {
        const Response response = room.send("/c/ZZZ-ZZZ", "step=confirm&content=A&code=0123456789");
        CHECK(response.status == 404);
        CHECK(response.codeUnknown);
    }
    SECTION("without a book of codes")
    {
        PhoneRoom without;
        without.state.codes.reset();
        CHECK(without.read(without.page()).status == 404);
    }
}

TEST_CASE("from the ballot to the receipt", "[network]")
{
    const PhoneRoom room;
    const std::string page = room.page();
    const Response ballot = room.read(page);
    CHECK(ballot.status == 200);
    CHECK(kindOf(ballot) == QLatin1String("ballot"));
    CHECK(ballot.body.count("type=\"radio\"") == 5); // with the blank vote
    CHECK(heading(ballot) == room.question.question);

    const Response review = room.send(page, "step=review&choice=B");
    CHECK(review.status == 200);
    CHECK(kindOf(review) == QLatin1String("review"));
    CHECK(mainText(review).contains(QStringLiteral("Sébastien")));
    CHECK_FALSE(mainText(review).contains(QStringLiteral("Roseline")));
    CHECK(inputValue(review, "content") == QLatin1String("B"));
    const QString code = inputValue(review, "code");
    CHECK(codeFromText(code, trackingCodeLength) == code);

    const std::string confirm = "step=confirm&content=B&code=" + code.toStdString();
    const BallotPost post = ballotIn(room, PhoneRoom::post(page, confirm));
    CHECK(post.cast.participant == PhoneRoom::voter(0));
    CHECK(post.cast.channel == Channel::Phone);
    CHECK(post.cast.content == QLatin1String("B"));
    CHECK(post.cast.trackingCode == code);
    CHECK_FALSE(post.cast.spoiled);

    const Response receipt = answer(post, {}, room.state);
    CHECK(receipt.status == 200);
    CHECK(kindOf(receipt) == QLatin1String("receipt"));
    CHECK(mainText(receipt).contains(grouped(code)));
    // The choice is nowhere on it.
    CHECK_FALSE(mainText(receipt).contains(QStringLiteral("Sébastien")));
    CHECK_FALSE(receipt.body.contains("value=\"B\""));
    // Sent again because the answer was lost: the same receipt.
    CHECK(answer(ballotIn(room, PhoneRoom::post(page, confirm)), {}, room.state) == receipt);
}

TEST_CASE("the phone's own tracking code stands in for the server's, in any spelling", "[network]")
{
    const PhoneRoom room;
    const std::string page = room.page();
    CHECK(ballotIn(room, PhoneRoom::post(page, "step=confirm&content=A&code=abcde-fghjk")).cast.trackingCode ==
          QLatin1String("ABCDEFGHJK"));
}

TEST_CASE("a choice can be changed before it is confirmed", "[network]")
{
    const PhoneRoom room;
    const Response again = room.send(room.page(), "step=edit&content=C&code=0123456789");
    CHECK(kindOf(again) == QLatin1String("ballot"));
    CHECK(again.body.contains("value=\"C\" checked"));
    CHECK(again.body.count(" checked") == 1);
    CHECK(room.send(room.page(), "step=edit&content=&code=0123456789").body.contains("value=\"blank\" checked"));
}

TEST_CASE("a blank vote is chosen like a persona, where there is one", "[network]")
{
    PhoneRoom room;
    const std::string page = room.page();
    const Response review = room.send(page, "step=review&choice=blank");
    CHECK(kindOf(review) == QLatin1String("review"));
    CHECK(inputValue(review, "content").isEmpty());
    CHECK(mainText(review).contains(QLatin1String("Blank vote")));
    CHECK(ballotIn(room, PhoneRoom::post(page, "step=confirm&content=&code=0123456789")).cast.content.isEmpty());

    room.question.form.blankAllowed = false;
    room.publish();
    CHECK_FALSE(room.read(page).body.contains("value=\"blank\""));
    CHECK(room.send(page, "step=review&choice=blank").status == 422);
    CHECK(room.send(page, "step=confirm&content=&code=0123456789").status == 400);
}

TEST_CASE("a ballot with nothing chosen comes back with what is missing", "[network]")
{
    const PhoneRoom room;
    const Response response = room.send(room.page(), "step=review");
    CHECK(response.status == 422);
    CHECK(kindOf(response) == QLatin1String("ballot"));
    CHECK(response.body.contains("role=\"alert\""));
    CHECK_FALSE(response.body.contains(" checked"));
}

TEST_CASE("a ballot that somebody else wrote is not read", "[network]")
{
    const PhoneRoom room;
    const Response response = room.send(room.page(),
                                        GENERATE("step=review&choice=E",
                                                 "step=review&choice=a",
                                                 "step=review&choice=AB",
                                                 "step=review&choice=A&choice=A",
                                                 "step=confirm&content=E&code=0123456789",
                                                 "step=confirm&content=AB&code=0123456789",
                                                 "step=confirm&content=A&code=",
                                                 "step=confirm&content=A&code=0123456789A",
                                                 "step=confirm&content=A&code=UUUUUUUUUU",
                                                 "step=close",
                                                 "step=",
                                                 "",
                                                 "content=A"));
    CHECK(response.status == 400);
    CHECK_FALSE(response.codeUnknown);
}

TEST_CASE("two radio buttons at once are too many", "[network]")
{
    const PhoneRoom room;
    CHECK(room.send(room.page(), "step=review&choice=A&choice=B").status == 422);
}

TEST_CASE("approval: boxes to tick, up to as many as may be", "[network]")
{
    PhoneRoom room;
    room.question.form.method = room.question.rule.method = VoteMethod::Approval;
    room.question.form.limits.mostApprovals = room.question.rule.limits.mostApprovals = 2;
    room.publish();
    const std::string page = room.page();
    CHECK(room.read(page).body.count("type=\"checkbox\"") == 4);
    const Response review = room.send(page, "step=review&choice=D&choice=A");
    CHECK(inputValue(review, "content") == QLatin1String("AD"));
    const Response tooMany = room.send(page, "step=review&choice=A&choice=B&choice=C");
    CHECK(tooMany.status == 422);
    CHECK(tooMany.body.count(" checked") == 3);
    CHECK(inputValue(room.send(page, "step=review"), "content").isEmpty());
}

TEST_CASE("dots: points for each persona", "[network]")
{
    PhoneRoom room;
    room.question.form.method = room.question.rule.method = VoteMethod::Dots;
    room.publish();
    const std::string page = room.page();
    CHECK(room.read(page).body.count("<select") == 4);
    const Response review = room.send(page, "step=review&points-A=3&points-B=0&points-C=2&points-D=");
    CHECK(inputValue(review, "content") == QLatin1String("A3C2"));
    CHECK(mainText(review).contains(QStringLiteral("3 point")));
    CHECK(room.send(page, "step=review&points-A=3&points-B=3").status == 422);
    CHECK(room.send(page,
                    GENERATE("step=review&points-A=x",
                             "step=review&points-A=-1",
                             "step=review&points-A=21",
                             "step=review&points-A=1&points-A=1",
                             "step=review&points-A=99999999999"))
              .status == 400);
    const Response again = room.send(page, "step=edit&content=A3C2&code=0123456789");
    CHECK(again.body.count(" selected>3<") == 1);
    CHECK(again.body.count(" selected>2<") == 1);
}

TEST_CASE("each way a ballot is not added is said in its own words", "[network]")
{
    PhoneRoom room;
    const std::string page = room.page();
    const BallotPost post = ballotIn(room, PhoneRoom::post(page, "step=confirm&content=B&code=ABCDEFGHJK"));
    struct Row final {
        ErrorCode code;
        int status;
        const char* heading;
    };
    const auto row = GENERATE(values<Row>({
        {ErrorCode::AlreadyVoted, 409, "You have already voted"},
        {ErrorCode::VoteNotOpen, 409, "The vote is closed"},
        {ErrorCode::NotOnRoll, 403, "You are not on the roll of this vote"},
        {ErrorCode::BoxFull, 409, "Every ballot has been cast"},
        {ErrorCode::DiskFull, 503, "Your ballot could not be kept"},
        {ErrorCode::WriteFailed, 503, "Your ballot could not be kept"},
        {ErrorCode::Invalid, 400, "This ballot cannot be read"},
    }));
    const Response response = answer(post, fail(row.code), room.state);
    CHECK(response.status == row.status);
    CHECK(heading(response) == QLatin1String(row.heading));
    // Where it may be tried again, it is the same ballot under the same code.
    CHECK(inputValue(response, "code") == (row.status == 503 ? QStringLiteral("ABCDEFGHJK") : QString()));
}

TEST_CASE("another ballot's tracking code is exchanged for a fresh one", "[network]")
{
    const PhoneRoom room;
    const BallotPost post = ballotIn(room, PhoneRoom::post(room.page(), "step=confirm&content=B&code=ABCDEFGHJK"));
    CHECK(codeFromText(post.freshCode, trackingCodeLength) == post.freshCode);
    const Response response = answer(post, fail(ErrorCode::Conflict, QStringLiteral("tracking_code")), room.state);
    CHECK(inputValue(response, "code") == post.freshCode);
    CHECK(inputValue(response, "content") == QLatin1String("B"));
}

TEST_CASE("a phone that comes back finds what has become of its vote", "[network]")
{
    PhoneRoom room;
    const std::string page = room.page(1);
    room.markVoted(1);
    CHECK(kindOf(room.read(page)) == QLatin1String("voted"));
    CHECK(room.read(page).status == 200);
    CHECK(kindOf(room.read(room.page(0))) == QLatin1String("ballot"));
    CHECK(heading(room.send(page, "step=review&choice=A")) == QLatin1String("You have already voted"));
    // Its own ballot sent again may still be asked of the box, which knows the code.
    CHECK(std::holds_alternative<BallotPost>(
        handle(PhoneRoom::post(page, "step=confirm&content=A&code=0123456789"), room.state)));

    room.state.phase = RoomPhase::Closed;
    CHECK(mainText(room.read(page)).contains(QLatin1String("Your ballot is in the box.")));
    CHECK(mainText(room.read(room.page(0))).contains(QLatin1String("No ballot was cast with this code.")));
}

TEST_CASE("a ballot that comes after the vote was closed is said not to be added", "[network]")
{
    PhoneRoom room(RoomPhase::Closed);
    const char* form = "step=confirm&content=B&code=ABCDEFGHJK";
    const Response late = room.send(room.page(), form);
    CHECK(late.status == 409);
    CHECK(mainText(late).contains(QLatin1String("it was not added")));
    // Unless it is in, and only its answer was lost.
    room.markVoted(0);
    const Response lost = room.send(room.page(), form);
    CHECK(lost.status == 200);
    CHECK(mainText(lost).contains(QLatin1String("Your ballot is in the box.")));
}

TEST_CASE("each phase has its page", "[network]")
{
    struct Row final {
        RoomPhase phase;
        const char* front;
        const char* voter;
    };
    const auto row = GENERATE(values<Row>({{RoomPhase::NoVote, "waiting", "waiting"},
                                           {RoomPhase::Waiting, "front", "waiting"},
                                           {RoomPhase::Rehearsal, "front", "ballot"},
                                           {RoomPhase::Open, "front", "ballot"},
                                           {RoomPhase::LastCall, "front", "ballot"},
                                           {RoomPhase::Closed, "closed", "closed"},
                                           {RoomPhase::Revealed, "result", "result"}}));
    PhoneRoom room(row.phase);
    if (row.phase == RoomPhase::NoVote)
        room.state.question.reset();
    room.state.result = Tally{};
    CHECK(kindOf(room.read("/")) == QLatin1String(row.front));
    CHECK(kindOf(room.read(room.page())) == QLatin1String(row.voter));
    const bool takes = QLatin1String(row.voter) == QLatin1String("ballot");
    const Handled handled = handle(PhoneRoom::post(room.page(), "step=confirm&content=B&code=ABCDEFGHJK"), room.state);
    CHECK(std::holds_alternative<BallotPost>(handled) == takes);
}

TEST_CASE("in an open room a phone is given an address of its own, once", "[network]")
{
    PhoneRoom room;
    room.state.admission = Admission::OpenRoom;
    room.state.codes.reset();
    const Response first = room.read("/");
    CHECK(first.status == 303);
    const QByteArray location = header(first, "Location");
    CHECK(location.size() == 3 + codeTokenLength);
    const QByteArray cookie = header(first, "Set-Cookie");
    CHECK(cookie.contains("HttpOnly"));
    CHECK(cookie.contains("SameSite=Lax"));

    Request again = PhoneRoom::get("/");
    const QByteArray sent = "other=1; " + cookie.left(cookie.indexOf(';'));
    again.cookie = {sent.constData(), static_cast<std::size_t>(sent.size())};
    again.chance = {1, 2, 3};
    const Response known = room.response(again);
    CHECK(header(known, "Location") == location);
    CHECK(header(known, "Set-Cookie").isEmpty());

    again.cookie = "phone=%0d%0aSet-Cookie:x";
    CHECK_FALSE(header(room.response(again), "Location").contains('%'));

    const std::string page = location.toStdString();
    CHECK(kindOf(room.read(page)) == QLatin1String("ballot"));
    CHECK(mainText(room.read(page)).contains(QLatin1String("a weaker guarantee")));
    const BallotPost post = ballotIn(room, PhoneRoom::post(page, "step=confirm&content=B&code=ABCDEFGHJK"));
    CHECK(post.cast.participant == openRoomPhone(QString::fromLatin1(location.mid(3))));
    CHECK(room.read("/c/ABC-DEF").status == 404);
}

} // namespace filrouge::tests

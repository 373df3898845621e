// SPDX-License-Identifier: GPL-3.0-or-later
// Changing a ballot from the phone, where the vote was set up so.
#include "core/vote/crockford.h"
#include "tests/core/network/phoneroom.h"
#include "tests/core/network/rawphone.h"
#include "tests/core/network/votingroom.h"
#include "tests/core/vote/boxfixture.h"

namespace filrouge::tests {

namespace {

BallotPost ballotOf(const PhoneRoom& room, std::string_view body)
{
    const std::string page = room.page();
    const Handled handled = handle(PhoneRoom::post(page, body), room.state);
    REQUIRE(std::holds_alternative<BallotPost>(handled));
    return std::get<BallotPost>(handled);
}

void allowChanges(PhoneRoom& room)
{
    room.question.form.changeable = true;
    room.publish();
}

} // namespace

TEST_CASE("from the receipt to another ballot and its receipt", "[network][change]")
{
    PhoneRoom room;
    allowChanges(room);
    const std::string page = room.page();
    CHECK(room.read(page).body.contains("may change the ballot")); // said before anybody votes
    const Response receipt = answer(ballotOf(room, "step=confirm&content=B&code=ABCDEFGHJK"), {}, room.state);
    CHECK(inputValue(receipt, "replaces") == QLatin1String("ABCDEFGHJK"));
    CHECK(receipt.body.contains("value=\"change\""));

    room.markVoted(0);
    const Response ballot = room.send(page, "step=change&replaces=ABCDEFGHJK");
    CHECK(kindOf(ballot) == QLatin1String("ballot"));
    CHECK(inputValue(ballot, "replaces") == QLatin1String("ABCDEFGHJK"));
    CHECK_FALSE(ballot.body.contains(" checked")); // the box tells nobody what was in it
    // With nothing chosen it comes back as what it is.
    CHECK(inputValue(room.send(page, "step=review&replaces=ABCDEFGHJK"), "replaces") == QLatin1String("ABCDEFGHJK"));

    const Response review = room.send(page, "step=review&replaces=ABCDEFGHJK&choice=C");
    CHECK(kindOf(review) == QLatin1String("review"));
    CHECK(inputValue(review, "replaces") == QLatin1String("ABCDEFGHJK"));
    CHECK(mainText(review).contains(QLatin1String("ABCDE-FGHJK")));
    const QString code = inputValue(review, "code");
    CHECK(code != QLatin1String("ABCDEFGHJK"));
    CHECK(inputValue(room.send(page, "step=edit&content=C&code=0123456789&replaces=ABCDEFGHJK"), "replaces") ==
          QLatin1String("ABCDEFGHJK"));

    const BallotPost post = ballotOf(room, "step=confirm&content=C&replaces=ABCDEFGHJK&code=" + code.toStdString());
    CHECK(post.cast.replaces == QLatin1String("ABCDEFGHJK"));
    CHECK(post.cast.trackingCode == code);
    const Response changed = answer(post, {}, room.state);
    CHECK(mainText(changed).contains(grouped(code)));
    CHECK(mainText(changed).contains(QLatin1String("taken the place")));
    CHECK(inputValue(changed, "replaces") == code);
    // What could not be stored is tried again as the change that it is.
    CHECK(inputValue(answer(post, fail(ErrorCode::DiskFull), room.state), "replaces") == QLatin1String("ABCDEFGHJK"));
}

TEST_CASE("who comes back to change a ballot is asked for its code", "[network][change]")
{
    PhoneRoom room;
    allowChanges(room);
    room.markVoted(0);
    const std::string page = room.page();
    const Response voted = room.read(page);
    CHECK(kindOf(voted) == QLatin1String("voted"));
    CHECK(voted.body.contains("id=\"replaces\""));
    CHECK_FALSE(voted.body.contains("http-equiv=\"refresh\"")); // what is typed is not taken away
    CHECK(kindOf(room.send(page, "step=change&replaces=abcde-fghjk")) == QLatin1String("ballot"));

    const Response wrong = room.send(page, GENERATE("step=change", "step=change&replaces=", "step=change&replaces=AB"));
    CHECK(wrong.status == 422);
    CHECK(heading(wrong) == QLatin1String("Nothing was changed"));
    CHECK(wrong.body.contains("id=\"replaces\""));

    const BallotPost post = ballotOf(room, "step=confirm&content=C&replaces=ABCDEFGHJK&code=0123456789");
    const Response unknown = answer(post, fail(ErrorCode::NotFound, QStringLiteral("replaces")), room.state);
    CHECK(unknown.status == 409);
    CHECK(heading(unknown) == QLatin1String("Nothing was changed"));

    // Once the vote is closed there is nothing to change.
    room.state.phase = RoomPhase::Closed;
    CHECK_FALSE(room.read(page).body.contains("id=\"replaces\""));
    CHECK(kindOf(room.send(page, "step=change&replaces=ABCDEFGHJK")) == QLatin1String("closed"));
}

TEST_CASE("where ballots may not be changed, no page offers it and no form does it", "[network][change]")
{
    PhoneRoom room;
    const std::string page = room.page();
    const BallotPost post = ballotOf(room, "step=confirm&content=B&code=ABCDEFGHJK&replaces=0123456789");
    CHECK(post.cast.replaces.isEmpty());
    CHECK_FALSE(answer(post, {}, room.state).body.contains("value=\"change\""));
    room.markVoted(0);
    CHECK_FALSE(room.read(page).body.contains("id=\"replaces\""));
    CHECK(room.send(page, "step=change&replaces=ABCDEFGHJK").status == 400);
    CHECK(heading(room.send(page, "step=review&choice=A&replaces=ABCDEFGHJK")) ==
          QLatin1String("You have already voted"));
}

TEST_CASE("a ballot is changed over the network, and counted once", "[network][server][change]")
{
    VotingRoom room(2, {}, true);
    RawPhone phone(room.port());
    const auto send = [&](const QByteArray& form) {
        auto reply = phone.ask(postRequest(room.port(), "/c/" + room.codeOf(1).shortCode.toLatin1(), form));
        REQUIRE(reply);
        return *reply;
    };
    const QByteArray change = confirmation(QStringLiteral("C"), codeNumber(2)) + "&replaces=";
    CHECK(send(change + codeNumber(1).toLatin1()).status == 409); // has not voted yet
    CHECK(send(confirmation(QStringLiteral("A"), codeNumber(1))).status == 200);
    CHECK(send(change + codeNumber(9).toLatin1()).status == 409);
    for (int again = 0; again < 2; ++again)
        CHECK(send(change + codeNumber(1).toLatin1()).status == 200);
    CHECK(send(confirmation(QStringLiteral("A"), codeNumber(1))).status == 409);
    CHECK(room.box().turnout() == Turnout{2, 1, {1, 0, 0}, 0});
    REQUIRE_OK(room.box().seal());
    const auto counted = room.box().count();
    REQUIRE_OK(counted);
    CHECK(counted->codes == QStringList{codeNumber(2)});
    CHECK(counted->ballots == QStringList{QStringLiteral("C")});
}

} // namespace filrouge::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/markup.h"
#include "core/network/optionmarkup.h"
#include "core/network/visit.h"
#include "tests/core/network/phoneroom.h"

#include <algorithm>

// What pages say, in which language, and that nobody's words become markup.

namespace filrouge::tests {

TEST_CASE("the page is in the phone's language", "[network]")
{
    struct Row final {
        const char* accepted;
        Language language;
    };
    const auto row = GENERATE(values<Row>({{"en-GB,en;q=0.9", Language::English},
                                           {"fr", Language::French},
                                           {"FR-ca;q=0.5, EN;q=0.4", Language::French},
                                           {"de-DE,en;q=0.3,fr;q=0.2", Language::English},
                                           {"fr;q=0.1,en;q=0.11", Language::English},
                                           {"en;q=0,fr;q=0.001", Language::French},
                                           {"de, *;q=0.5", Language::French}, // the programme's
                                           {"de", Language::French},
                                           {"", Language::French},
                                           {",,;;q=,en;q=x", Language::English},
                                           {"freedom", Language::French}}));
    INFO(row.accepted);
    CHECK(languageOf(row.accepted, Language::French) == row.language);
}

TEST_CASE("the language can be changed, and stays changed", "[network]")
{
    const PhoneRoom room;
    const std::string page = room.page();
    CHECK(room.read(page).body.contains("<html lang=\"en\">"));
    const Response french = room.read(page + "?lang=fr");
    CHECK(french.body.contains("<html lang=\"fr\">"));
    CHECK(french.body.contains("action=\"" + QByteArray::fromStdString(page) + "?lang=fr\""));
    CHECK(french.body.contains("/letters/A?lang=fr\""));
    const Handled sent =
        handle(PhoneRoom::post(page + "?lang=fr", "step=confirm&content=A&code=0123456789"), room.state);
    REQUIRE(std::holds_alternative<BallotPost>(sent));
    CHECK(answer(std::get<BallotPost>(sent), {}, room.state).body.contains("<html lang=\"fr\">"));
    CHECK(room.read(page + "?lang=de").body.contains("<html lang=\"en\">"));
    CHECK(room.read(page + "?lang=\"><script>").body.contains("<html lang=\"en\">"));
    CHECK_FALSE(room.read(page + "?lang=\"><script>x").body.contains("<script>x"));
}

TEST_CASE("what people wrote is marked as being in their language", "[network]")
{
    const PhoneRoom room;
    CHECK(room.read(room.page()).body.contains("<b><span lang=\"fr\">Sarah</span></b>"));
    CHECK(room.read(room.page() + "?lang=fr").body.contains("<b>Sarah</b>"));
}

TEST_CASE("nobody's words become markup", "[network]")
{
    const QString hostile = GENERATE(QStringLiteral("<svg onload=alert(1)>"),
                                     QStringLiteral("\"><script>alert(1)</script>"),
                                     QStringLiteral("' onfocus='alert(1)"),
                                     QStringLiteral("</main></script></style><!--"),
                                     QStringLiteral("&lt;script&gt;"),
                                     QStringLiteral("=cmd|' /C calc'!A0"),
                                     QStringLiteral("../../%2e%2e"),
                                     QStringLiteral("\u202Etxt.exe\u202C"),
                                     QStringLiteral("\uFEFFBOM"),
                                     QString(QChar(0)) + QChar(0xD800),
                                     QStringLiteral("😀 مرحبا"),
                                     QStringLiteral("%1 %2 %n"),
                                     QString(1'000'000, u'<'));
    PhoneRoom room;
    RoomOption& option = room.question.options[0];
    option.name = option.tagline = option.extract = option.portraitAlt = hostile;
    option.letter = {{hostile, false}, {hostile, true}};
    room.question.question = hostile;
    room.question.rule.tieRule = TieRule::Lot;
    room.question.rule.lotSeed = hostile;
    room.state.programme = hostile;
    room.state.shown = {hostile, {hostile}};
    Tally tally;
    tally.options = {{0, 2, 1, true}, {1, 1, 2, false}};
    tally.trace = {{"Tally", "Chosen: %1.", {hostile}}};
    room.state.result = tally;
    room.publish();
    const std::string page = room.page();
    for (const RoomPhase phase : {RoomPhase::Waiting, RoomPhase::Open, RoomPhase::Closed, RoomPhase::Revealed}) {
        room.state.phase = phase;
        for (const std::string& target : {std::string("/"), page, page + "/letters", page + "/letters/A"}) {
            const Response response = room.read(target);
            CHECK(response.status == 200);
            CHECK(response.body.count("<script") == 1);
            CHECK(response.body.count("</main>") == 1);
            CHECK_FALSE(response.body.contains("<svg onload"));
            CHECK_FALSE(response.body.contains("' onfocus="));
            CHECK_FALSE(response.body.contains("\xE2\x80\xAE"));
            CHECK_FALSE(response.body.contains('\0'));
            CHECK(QString::fromUtf8(response.body).toUtf8() == response.body);
        }
    }
}

TEST_CASE("escaped text", "[network]")
{
    CHECK(escaped(QStringLiteral("<a href=\"x\">'&'</a>")) == "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;");
    CHECK(escaped(QStringLiteral("a\u202Eb\u2066c\u200Fd")) == "abcd");
    CHECK(escaped(QString(QChar(0xD800)) + u'x') == "\xEF\xBF\xBDx");
    CHECK(escaped(QStringLiteral("a\u0000b")) == "a\xEF\xBF\xBD"
                                                 "b");
    CHECK(escaped(QStringLiteral("é😀\n")) == "é😀\n");
    CHECK(escaped({}).isEmpty());
}

TEST_CASE("a shuffled ballot keeps its letters, and its order for the same voter", "[network]")
{
    PhoneRoom room;
    room.question.shuffled = true;
    const std::vector<int> wall{0, 1, 2, 3};
    int moved = 0;
    for (int i = 0; i < 30; ++i) {
        const QString voter = QStringLiteral("CODE%1").arg(i);
        std::vector<int> order = orderFor(room.question, voter);
        CHECK(order == orderFor(room.question, voter));
        moved += order == wall ? 0 : 1;
        std::ranges::sort(order);
        CHECK(order == wall);
    }
    CHECK(moved > 20);
    room.publish();
    CHECK(room.read(room.page()).body == room.read(room.page()).body);
    CHECK(inputValue(room.send(room.page(), "step=review&choice=C"), "content") == QLatin1String("C"));
    room.question.shuffled = false;
    CHECK(orderFor(room.question, QStringLiteral("X")) == wall);
}

TEST_CASE("the letters can be read, from the wall and from a voter's page", "[network]")
{
    const PhoneRoom room(GENERATE(RoomPhase::Waiting, RoomPhase::Open));
    const Response letter = room.read(room.page() + "/letters/B");
    CHECK(heading(letter) == QStringLiteral("B Sébastien"));
    CHECK(mainText(letter).contains(QStringLiteral("Mesdames, Messieurs, 1. Une difficulté Je raconte.")));
    CHECK(letter.body.contains("href=\"" + QByteArray::fromStdString(room.page()) + "\""));
    CHECK(room.read("/letters").body.count("/letters/") == 4);
    CHECK_FALSE(room.read("/letters/B").body.contains("/c/"));
}

TEST_CASE("what the projector shows and how many voted is on every page of an open vote", "[network]")
{
    PhoneRoom room;
    room.state.shown = {QStringLiteral("Lettre de Sarah"), {QStringLiteral("Vous ouvrez quand je travaille")}};
    for (const std::string& target : {std::string("/"), room.page(), std::string("/letters")}) {
        const QByteArray body = room.read(target).body;
        CHECK(body.contains("Voted: 1 of 3"));
        CHECK(body.contains("Lettre de Sarah"));
        CHECK(body.contains("Vous ouvrez quand je travaille"));
    }
}

TEST_CASE("the last call and the rehearsal are said above every page", "[network]")
{
    PhoneRoom room(RoomPhase::LastCall);
    room.state.lastCallEnds = {1'000'000 + 12'000};
    CHECK(room.read(room.page()).body.contains("The vote closes in 12 second"));
    room.state.phase = RoomPhase::Rehearsal;
    CHECK(room.read(room.page()).body.contains("Rehearsal:"));
    const Handled sent = handle(PhoneRoom::post(room.page(), "step=confirm&content=A&code=0123456789"), room.state);
    CHECK(mainText(answer(std::get<BallotPost>(sent), {}, room.state)).contains(QLatin1String("you will vote again")));
}

TEST_CASE("the result names the chosen, every total and why", "[network]")
{
    PhoneRoom room(RoomPhase::Revealed);
    Tally tally;
    tally.options = {{0, 5, 2, true}, {1, 9, 1, true}, {2, 0, 4, false}, {3, 1, 3, false}};
    tally.ballots = 17;
    tally.blank = 2;
    tally.trace = {{"Tally", "Chosen: %1.", {QStringLiteral("Sébastien, Sarah")}}};
    room.state.result = tally;
    room.state.publishedCodes = {QStringLiteral("0A1B2C3D4E"), QStringLiteral("ZZZZZ00000")};
    const QString text = mainText(room.read("/"));
    CHECK(text.contains(QStringLiteral("B Sébastien Chosen 9 ballot")));
    CHECK(text.contains(QStringLiteral("C Roseline 0 ballot")));
    CHECK(text.indexOf(QStringLiteral("Sébastien")) < text.indexOf(QStringLiteral("Sarah Chosen")));
    CHECK(text.contains(QStringLiteral("Blank votes: 2")));
    CHECK(text.contains(QStringLiteral("Chosen: Sébastien, Sarah.")));
    CHECK(text.contains(QStringLiteral("0A1B2-C3D4E")));
    // Codes may be gone with the box: the result is everybody's.
    room.state.codes.reset();
    CHECK(kindOf(room.read(room.page())) == QLatin1String("result"));
}

TEST_CASE("before the reveal no page tells a figure of a persona", "[network]")
{
    PhoneRoom room(GENERATE(RoomPhase::Open, RoomPhase::LastCall, RoomPhase::Closed));
    const QByteArray before = room.read(room.page()).body;
    Tally tally;
    tally.options = {{0, 5, 2, true}, {1, 9, 1, true}, {2, 0, 4, false}, {3, 1, 3, false}};
    room.state.result = tally;
    room.state.publishedCodes = {QStringLiteral("0A1B2C3D4E")};
    CHECK(room.read(room.page()).body == before);
}

TEST_CASE("the script is given what it asks for and no more", "[network]")
{
    const PhoneRoom room;
    const std::string page = room.page();
    Request request = PhoneRoom::get(page);
    request.part = "room";
    const QByteArray roomPart = room.response(request).body;
    CHECK(roomPart.contains("id=\"room\""));
    CHECK(roomPart.contains("<i id=\"kind\">ballot</i>"));
    CHECK_FALSE(roomPart.contains("<main"));
    CHECK(roomPart.size() < 1'000);
    request.part = "page";
    const QByteArray pagePart = room.response(request).body;
    CHECK(pagePart.contains("<main"));
    CHECK(pagePart.contains("id=\"room\""));
    CHECK_FALSE(pagePart.contains("<script"));
    request.part = "other";
    CHECK(room.response(request).body == room.read(page).body);
}

TEST_CASE("a portrait that is too large is left out", "[network]")
{
    PhoneRoom room;
    room.question.options[0].portrait = QByteArray(mostPortraitBytes, 'x');
    room.question.options[1].portrait = QByteArray(mostPortraitBytes + 1, 'x');
    room.publish();
    CHECK(room.read(room.page()).body.count("src=\"data:image/jpeg;base64,") == 1);
}

} // namespace filrouge::tests

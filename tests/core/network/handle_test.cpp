// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/network/phoneroom.h"

#include "core/network/webresources.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

// What is refused, and what every answer carries.

namespace filrouge::tests {

namespace {

struct Refusing final {
    const char* method;
    const char* target;
    int status;
};

} // namespace

TEST_CASE("only the fixed addresses lead somewhere", "[network]")
{
    const PhoneRoom room;
    const auto row = GENERATE(values<Refusing>({
        {"GET", "/", 200},
        {"GET", "/?lang=en", 200},
        {"GET", "/?", 200},
        {"HEAD", "/", 200},
        {"GET", "/letters", 200},
        {"GET", "/letters/A", 200},
        {"GET", "/letters/D", 200},
        {"GET", "/letters/E", 404},
        {"GET", "/letters/a", 404},
        {"GET", "/letters/AA", 404},
        {"GET", "/letters/", 404},
        {"GET", "/state.json", 200},
        {"GET", "/events", 200},
        {"GET", "/events/", 404},
        {"GET", "", 404},
        {"GET", "//", 404},
        {"GET", "/%2e%2e/", 404},
        {"GET", "/../etc/passwd", 404},
        {"GET", "/c/..", 404},
        {"GET", "/c/%41%41%41-BBB", 404},
        {"GET", "/c/", 404},
        {"GET", "/c/AAA-BBB/../x", 404},
        {"GET", "/favicon.ico", 404},
        {"GET", "http://192.168.1.20:8080/", 404},
        {"GET", "/close", 404},
        {"GET", "/reveal", 404},
        {"GET", "\xFF\xFE", 404},
        {"POST", "/letters", 405},
        {"POST", "/events", 405},
        {"POST", "/state.json", 405},
        {"POST", "/nowhere", 405},
        {"PUT", "/", 405},
        {"DELETE", "/c/AAA-BBB", 405},
        {"OPTIONS", "/", 405},
        {"TRACE", "/", 405},
        {"get", "/", 405},
        {"", "/", 405},
    }));
    Request request = PhoneRoom::get(row.target);
    request.method = row.method;
    INFO(row.method << ' ' << row.target);
    const Response response = room.response(request);
    CHECK(response.status == row.status);
    CHECK(header(response, "Allow").isEmpty() == (row.status != 405));
}

TEST_CASE("a request for another host is told where the room is and nothing else", "[network]")
{
    const PhoneRoom room;
    const char* host = GENERATE("",
                                "evil.example",
                                "192.168.1.20",
                                "192.168.1.20:80",
                                "192.168.1.20:8080.evil.example",
                                "192.168.1.200:8080",
                                "localhost:8080");
    Request request = PhoneRoom::get("/");
    request.host = host;
    const Response response = room.response(request);
    CHECK(response.status == 421);
    CHECK(response.closes);
    CHECK(response.body == "http://192.168.1.20:8080/\n");
}

TEST_CASE("a name in the address is compared without regard to case", "[network]")
{
    PhoneRoom room;
    room.state.address = "salle.local:8080";
    Request request = PhoneRoom::get("/");
    request.host = "SALLE.local:8080";
    CHECK(room.response(request).status == 200);
}

TEST_CASE("a form from another site does nothing", "[network]")
{
    const PhoneRoom room;
    const std::string page = room.page();
    const char* origin = GENERATE("null",
                                  "http://evil.example",
                                  "https://192.168.1.20:8080",
                                  "http://192.168.1.20",
                                  "http://192.168.1.20:8080.evil.example",
                                  "http://192.168.1.20:80800");
    Request request = PhoneRoom::post(page, "step=confirm&content=A&code=0123456789");
    request.origin = origin;
    CHECK(room.response(request).status == 403);
}

TEST_CASE("browsers that name no origin can vote", "[network]")
{
    const PhoneRoom room;
    const std::string page = room.page();
    Request request = PhoneRoom::post(page, "step=confirm&content=A&code=0123456789");
    request.origin = "";
    CHECK(std::holds_alternative<BallotPost>(handle(request, room.state)));
}

TEST_CASE("forms come in one encoding", "[network]")
{
    const PhoneRoom room;
    const std::string page = room.page();
    Request request = PhoneRoom::post(page, "step=review&choice=A");
    SECTION("with a character set")
    {
        request.contentType = "Application/X-WWW-form-urlencoded ; charset=UTF-8";
        CHECK(room.response(request).status == 200);
    }
    SECTION("another one")
    {
        request.contentType = GENERATE("",
                                       "text/plain",
                                       "multipart/form-data; boundary=x",
                                       "application/json",
                                       "application/x-www-form-urlencodedx");
        CHECK(room.response(request).status == 415);
    }
}

TEST_CASE("a form that no browser sends is refused", "[network]")
{
    const PhoneRoom room;
    const std::string page = room.page();
    const std::string body = GENERATE(std::string("choice=%"),
                                      std::string("choice=%4"),
                                      std::string("choice=%zz"),
                                      std::string("choice=%ff"),
                                      std::string("choice=%00"),
                                      std::string("choice=\x01"),
                                      std::string("choice=%ed%a0%80"),
                                      std::string("choice=%c3"),
                                      "step=review&choice=" + std::string(201, 'A'),
                                      std::string(33, 'n') + "=1",
                                      [] {
                                          std::string many;
                                          for (int i = 0; i < 65; ++i)
                                              many += "a=b&";
                                          return many;
                                      }());
    const Response response = room.send(page, body);
    CHECK(response.status == 400);
    CHECK(kindOf(response) == QLatin1String("notice"));
}

TEST_CASE("a body over the limit is refused as too large", "[network]")
{
    const PhoneRoom room;
    const std::string page = room.page();
    CHECK(room.send(page, std::string(16'385, 'a')).status == 413);
    CHECK(room.send(page, std::string(16'384, 'a')).status == 400);
}

TEST_CASE("every answer carries the headers for safety", "[network]")
{
    PhoneRoom room(GENERATE(RoomPhase::NoVote,
                            RoomPhase::Waiting,
                            RoomPhase::Rehearsal,
                            RoomPhase::Open,
                            RoomPhase::LastCall,
                            RoomPhase::Closed,
                            RoomPhase::Revealed));
    room.state.result = Tally{};
    const std::string page = room.page();
    const std::string target = GENERATE_COPY(std::string("/"),
                                             page,
                                             page + "/letters/A",
                                             std::string("/letters"),
                                             std::string("/state.json"),
                                             std::string("/events"),
                                             std::string("/no"),
                                             std::string("/c/nobody"));
    const Response response = room.read(target);
    CHECK(header(response, "Cache-Control") == "no-store");
    CHECK(header(response, "X-Content-Type-Options") == "nosniff");
    CHECK(header(response, "Referrer-Policy") == "same-origin");
    CHECK(header(response, "X-Frame-Options") == "DENY");
    const QByteArray policy = header(response, "Content-Security-Policy");
    CHECK(policy.startsWith("default-src 'none'; "));
    CHECK_FALSE(policy.contains("unsafe"));
    CHECK_FALSE(policy.contains("http"));
}

TEST_CASE("the policy names exactly the style and the script of the page", "[network]")
{
    const PhoneRoom room;
    const Response response = room.read("/");
    const QByteArray policy = header(response, "Content-Security-Policy");
    const auto between = [&](const char* open, const char* close) {
        const qsizetype begin = response.body.indexOf(open) + qstrlen(open);
        return response.body.mid(begin, response.body.indexOf(close, begin) - begin);
    };
    const auto source = [](const QByteArray& code) {
        return "'sha256-" + QCryptographicHash::hash(code, QCryptographicHash::Sha256).toBase64() + "'";
    };
    CHECK(policy.contains("style-src " + source(between("<style>", "</style>"))));
    CHECK(policy.contains("script-src " + source(between("<script>", "</script>"))));
    CHECK(response.body.count("<script") == 1);
    CHECK(response.body.count("<style") == 1);
    CHECK_FALSE(QString::fromUtf8(response.body).contains(QRegularExpression(QStringLiteral(R"(\s(style|on\w+)=)"))));
}

TEST_CASE("style and script are sent without their comments", "[network]")
{
    CHECK(squeezed("a\n  // note\n  b // kept\n\n/* one */\nc\n/* two\n   lines */\nd\n") == "a\nb // kept\nc\nd\n");
    CHECK_FALSE(webResources().style.isEmpty());
    CHECK_FALSE(webResources().script.contains("SPDX"));
    CHECK(webResources().script.contains("EventSource"));
}

TEST_CASE("a listener is told the state at once, HEAD is not a listener", "[network]")
{
    PhoneRoom room(RoomPhase::LastCall);
    room.state.lastCallEnds = {1'000'000 + 26'500};
    const Response response = room.read("/events");
    CHECK(response.listens);
    CHECK(header(response, "Content-Type") == "text/event-stream");
    CHECK(response.body == "retry: 2000\n\n" + eventFor(room.state, {1'000'000}));
    Request request = PhoneRoom::get("/events");
    request.method = "HEAD";
    CHECK_FALSE(room.response(request).listens);

    const Response polled = room.read("/state.json");
    const QJsonObject json = QJsonDocument::fromJson(polled.body).object();
    CHECK(json.value(QLatin1String("number")).toInt() == 12);
    CHECK(json.value(QLatin1String("phase")).toString() == QLatin1String("lastcall"));
    CHECK(json.value(QLatin1String("voted")).toInt() == 1);
    CHECK(json.value(QLatin1String("roll")).toInt() == 3);
    CHECK(json.value(QLatin1String("left")).toInt() == 27);
    CHECK(json.size() == 6);
    CHECK(eventFor(room.state, {1'000'000}) == "id: 12\ndata: " + polled.body + "\n\n");
}

TEST_CASE("a page is fetched again when what it shows changes, not when somebody votes", "[network]")
{
    PhoneRoom room;
    const auto digest = [&] {
        return QJsonDocument::fromJson(room.read("/state.json").body).object().value(QLatin1String("digest"));
    };
    const QJsonValue before = digest();
    ++room.state.number;
    ++room.state.turnout.voted;
    CHECK(digest() == before);
    room.state.shown.lines = {QStringLiteral("Sarah, aide à domicile")};
    const QJsonValue shown = digest();
    CHECK(shown != before);
    room.state.phase = RoomPhase::Closed;
    CHECK(digest() != shown);
}

TEST_CASE("what the server refuses has words of its own", "[network]")
{
    const PhoneRoom room;
    struct Row final {
        RefusalKind kind;
        int status;
        bool closes;
    };
    const auto row = GENERATE(values<Row>({{RefusalKind::Malformed, 400, true},
                                           {RefusalKind::TooSlow, 408, true},
                                           {RefusalKind::BodyTooLarge, 413, true},
                                           {RefusalKind::LineTooLong, 414, true},
                                           {RefusalKind::HeadTooLarge, 431, true},
                                           {RefusalKind::TooManyTries, 429, false},
                                           {RefusalKind::Busy, 503, false}}));
    const Response response = refusal(row.kind, "en", room.state);
    CHECK(response.status == row.status);
    CHECK(response.closes == row.closes);
    CHECK(header(response, "Retry-After").isEmpty() == row.closes);
    CHECK(header(response, "X-Content-Type-Options") == "nosniff");
    CHECK_FALSE(heading(response).isEmpty());
}

} // namespace filrouge::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/requestreader.h"
#include "tests/support/catch.h"

#include <QByteArray>

#include <cstring>

using namespace filrouge;

namespace {

using Progress = RequestReader::Progress;

/// Gives it the bytes in pieces of that size, up to the end of a request or of the bytes.
Progress feed(RequestReader& reader, QByteArray bytes, qsizetype piece = 1 << 20)
{
    Progress progress = Progress::NeedsMore;
    while (!bytes.isEmpty() && (progress == Progress::NeedsMore || progress == Progress::HeadRead)) {
        const std::span<char> space = reader.space();
        REQUIRE_FALSE(space.empty());
        const qsizetype count = std::min({bytes.size(), piece, static_cast<qsizetype>(space.size())});
        std::memcpy(space.data(), bytes.constData(), static_cast<std::size_t>(count));
        bytes.remove(0, count);
        progress = reader.received(static_cast<std::size_t>(count));
        if (progress == Progress::HeadRead)
            progress = reader.read();
    }
    return progress;
}

QByteArray fields(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "X-" + QByteArray::number(i) + ": 1\r\n";
    return text;
}

/// A head of exactly that many bytes.
QByteArray headOf(qsizetype size)
{
    const QByteArray start = "GET / HTTP/1.1\r\nHost: a\r\nX: ";
    return start + QByteArray(size - start.size() - 4, 'x') + "\r\n\r\n";
}

QByteArray lineOf(qsizetype size)
{
    return "GET /" + QByteArray(size - 14, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n";
}

QByteArray bodyOf(qsizetype size)
{
    return "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n" +
           QByteArray(size, 'b');
}

} // namespace

TEST_CASE("a request is read as it was sent, in whatever pieces it comes", "[network][reader]")
{
    const QByteArray bytes = "POST /c/ABC123?lang=fr HTTP/1.1\r\n"
                             "Host: 192.168.1.20:8080\r\n"
                             "Origin: http://192.168.1.20:8080\r\n"
                             "Content-Type: application/x-www-form-urlencoded\r\n"
                             "Accept-Language: fr-FR,fr;q=0.9\r\n"
                             "Cookie: phone=1\r\n"
                             "fil-rouge-part: page\r\n"
                             "Content-Length: 11\r\n\r\n"
                             "step=review";
    for (const qsizetype piece : {1, 2, 3, 7, 64, 4'096}) {
        CAPTURE(piece);
        RequestReader reader(RequestLimits{});
        CHECK_FALSE(reader.begun());
        REQUIRE(feed(reader, bytes, piece) == Progress::Complete);
        const Request request = reader.request();
        CHECK(request.method == "POST");
        CHECK(request.target == "/c/ABC123?lang=fr");
        CHECK(request.host == "192.168.1.20:8080");
        CHECK(request.origin == "http://192.168.1.20:8080");
        CHECK(request.contentType == "application/x-www-form-urlencoded");
        CHECK(request.acceptLanguage == "fr-FR,fr;q=0.9");
        CHECK(request.cookie == "phone=1");
        CHECK(request.part == "page");
        CHECK(request.body == "step=review");
        CHECK(reader.keepsAlive());
        CHECK_FALSE(reader.asksForHeadOnly());
    }
}

TEST_CASE("requests that come together are read one after the other", "[network][reader]")
{
    RequestReader reader(RequestLimits{});
    // An empty line between two, as some clients send it, is no request.
    REQUIRE(feed(reader, "GET /1 HTTP/1.1\r\nHost: a\r\n\r\n\r\nHEAD /2 HTTP/1.1\r\nHost: a\r\n\r\nGET /3 HT") ==
            Progress::Complete);
    CHECK(reader.request().target == "/1");
    reader.next();
    REQUIRE(reader.read() == Progress::Complete);
    CHECK(reader.request().target == "/2");
    CHECK(reader.asksForHeadOnly());
    reader.next();
    REQUIRE(reader.read() == Progress::NeedsMore);
    CHECK(reader.begun());
    REQUIRE(feed(reader, "TP/1.0\r\nHost: a\r\n\r\n") == Progress::Complete);
    CHECK(reader.request().target == "/3");
    CHECK_FALSE(reader.keepsAlive());
    reader.next();
    CHECK_FALSE(reader.begun());
}

TEST_CASE("what a request may be, and what is said of one that is more", "[network][reader]")
{
    struct Row final {
        const char* what;
        QByteArray bytes;
        std::optional<RefusalKind> refused;
    };
    const RequestLimits limits;
    const auto line = static_cast<qsizetype>(limits.line);
    const auto head = static_cast<qsizetype>(limits.head);
    const auto body = static_cast<qsizetype>(limits.body);
    const Row rows[] = {
        {"the longest line", lineOf(line), {}},
        {"a line too long", lineOf(line + 1), RefusalKind::LineTooLong},
        {"a line without an end", QByteArray(line + 2, 'A'), RefusalKind::LineTooLong},
        {"the longest head", headOf(head), {}},
        {"a head too long", headOf(head + 1), RefusalKind::HeadTooLarge},
        {"a head without an end", "GET / HTTP/1.1\r\nX: " + QByteArray(3 * head, 'x'), RefusalKind::HeadTooLarge},
        {"fields without an end", "GET / HTTP/1.1\r\n" + fields(5'000), RefusalKind::HeadTooLarge},
        {"as many fields as may be", "GET / HTTP/1.1\r\n" + fields(limits.fields) + "\r\n", {}},
        {"a field too many", "GET / HTTP/1.1\r\n" + fields(limits.fields + 1) + "\r\n", RefusalKind::HeadTooLarge},
        {"the largest body", bodyOf(body), {}},
        {"a body too large", bodyOf(body + 1), RefusalKind::BodyTooLarge},
        {"a body of 8 EB", "POST / HTTP/1.1\r\nContent-Length: 9223372036854775807\r\n\r\n", RefusalKind::BodyTooLarge},
        {"a length past all numbers",
         "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999999\r\n\r\n",
         RefusalKind::Malformed},
        {"a length below zero", "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", RefusalKind::Malformed},
        {"two lengths", "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", RefusalKind::Malformed},
        {"one length twice",
         "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\na",
         RefusalKind::Malformed},
        {"chunks", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n", RefusalKind::Malformed},
        {"chunks and a length",
         "POST / HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
         RefusalKind::Malformed},
        {"two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", RefusalKind::Malformed},
        {"two origins", "GET / HTTP/1.1\r\nOrigin: a\r\nOrigin: b\r\n\r\n", RefusalKind::Malformed},
        {"a header of ours twice",
         "GET / HTTP/1.1\r\nFil-Rouge-Part: page\r\nfil-rouge-part: room\r\n\r\n",
         RefusalKind::Malformed},
        {"TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15), RefusalKind::Malformed},
        {"no HTTP", "hello\r\n\r\n", RefusalKind::Malformed},
        {"another version", "GET / HTTP/9.9\r\n\r\n", RefusalKind::Malformed},
        {"no version", "GET /\r\n\r\n", RefusalKind::Malformed},
        {"lines that end in a line feed only", "GET / HTTP/1.1\nHost: a\n\n" + QByteArray(20, '\n'), std::nullopt},
        {"a NUL in the target", QByteArray("GET /\0 HTTP/1.1\r\n\r\n", 19), RefusalKind::Malformed},
        {"a line break in a target", "GET /\r\nX: 1 HTTP/1.1\r\n\r\n", RefusalKind::Malformed},
        {"a field without a colon", "GET / HTTP/1.1\r\nHost\r\n\r\n", RefusalKind::Malformed},
        {"a space before the colon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", RefusalKind::Malformed},
    };
    for (const Row& row : rows)
        for (const qsizetype piece : {1, 61, 1 << 20}) {
            CAPTURE(row.what, piece);
            RequestReader reader(limits);
            const Progress progress = feed(reader, row.bytes, piece);
            if (qstrcmp(row.what, "lines that end in a line feed only") == 0) {
                // Never taken for a request; whoever sends it runs into the deadline.
                CHECK(progress != Progress::Complete);
                continue;
            }
            REQUIRE(progress == (row.refused ? Progress::Refused : Progress::Complete));
            if (row.refused)
                CHECK(reader.refusedFor() == *row.refused);
            if (row.refused)
                CHECK(reader.read() == Progress::Refused);
        }
}

TEST_CASE("an idle connection keeps no more than it needs", "[network][reader]")
{
    RequestReader reader(RequestLimits{});
    for (int i = 0; i < 3; ++i) {
        REQUIRE(feed(reader, headOf(8'000)) == Progress::Complete);
        reader.next();
        CHECK(reader.space().size() <= 1'024);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
// JSON that must not get in, and the sentence's place that says why.
#include "core/documents/jsonkeys.h"
#include "tests/core/documents/jsonfolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

Error errorOf(const QByteArray& json)
{
    const auto content = JsonFolder(json).read();
    REQUIRE_FALSE(content);
    return content.error();
}

void checkRefused(const QByteArray& lists, ErrorCode code, const char* where)
{
    CAPTURE(lists);
    const Error error = errorOf(document(lists));
    CHECK(static_cast<int>(error.code) == static_cast<int>(code));
    CHECK(error.where == QString::fromUtf8(where));
}

} // namespace

TEST_CASE("JSON that is not ours is refused, with its place", "[json]")
{
    CHECK(errorOf("").code == ErrorCode::Malformed);
    CHECK(errorOf("{").code == ErrorCode::Malformed);
    CHECK(errorOf("[]").code == ErrorCode::WrongType);
    CHECK(errorOf("{}").code == ErrorCode::Malformed);
    CHECK(errorOf(R"({"format": "else", "version": 1})").code == ErrorCode::Malformed);
    CHECK(errorOf(R"({"format": "filrouge-programme", "version": 2})").code == ErrorCode::NewerVersion);
    CHECK(errorOf(R"({"format": "filrouge-programme", "version": "1"})").code == ErrorCode::WrongType);
    CHECK(errorOf(R"({"format": "filrouge-programme"})").code == ErrorCode::WrongType);
    const Error broken = errorOf("{\n\"format\": \"filrouge-programme\",\n\"version\": 1,,}");
    CHECK(broken.code == ErrorCode::Malformed);
    CHECK(broken.detail.contains(QStringLiteral("line 3")));
    const Error latin = errorOf(document(R"("themes": [{"name": "mobilit)") + "\xE9\"}]}");
    CHECK(latin.code == ErrorCode::NotUtf8);
    CHECK_FALSE(latin.detail.isEmpty());
    CHECK(errorOf(document("\"themes\": []").replace("themes", QByteArray("the\0mes", 7))).code == ErrorCode::NotUtf8);
    CHECK(errorOf(document("\"themes\": " + QByteArray(5000, '['))).code == ErrorCode::Malformed);
    SeededRandom random(1);
    QTemporaryDir folder;
    CHECK(readProgrammeJson(folder.filePath(QStringLiteral("none.json")), PictureOrigin::User, random).error().code ==
          ErrorCode::FileMissing);
    CHECK(readProgrammeJson(folder.path(), PictureOrigin::User, random).error().code == ErrorCode::FileMissing);
}

TEST_CASE("nobody is told apart from themselves, nor from nobody", "[json]")
{
    checkRefused(R"("people": [{"id": "1", "name": "Anne", "distinct_from": ["1"]}])",
                 ErrorCode::Invalid,
                 "people[0].distinct_from[0]");
    checkRefused(R"("interviews": [{"id": "1", "title": "Au guichet", "distinct_from": ["2"]}])",
                 ErrorCode::DanglingReference,
                 "interviews[0].distinct_from[0]");
    checkRefused(R"("people": [{"id": "1", "name": "Anne", "distinct_from": ["2", "2"]}, {"id": "2", "name": "Anne"}])",
                 ErrorCode::DuplicateId,
                 "people[0].distinct_from[1]");
}

TEST_CASE("a key that stands twice in one object is refused: one of the two values would be lost", "[json]")
{
    using Found = std::optional<RepeatedKey>;
    const auto in = [](const char* json) { return repeatedKey(json); };
    CHECK(in(R"({"a": 1, "b": {"a": 2}, "c": [{"a": 3}, {"a": 4}], "d": "a", "e": ["a", "a"]})") == Found());
    CHECK(in("{}") == Found());
    CHECK(in("[]") == Found());
    CHECK(in("{\n\"a\": 1,\n\"a\": 1}") == Found({QStringLiteral("a"), 3}));
    CHECK(in(R"({"a": {"b": []}, "c": {"b": [{"x": {}, "y": 1, "x": 2}]}})") == Found({QStringLiteral("x"), 1}));
    CHECK(in(R"({"a\"": 1, "b\\": "}", "a\"": 1})") == Found({QStringLiteral("a\""), 1}));
    CHECK(in(R"({"a": "\"", "\u0061": 1})") == Found({QStringLiteral("a"), 1}));
    CHECK(in(R"({"é": 1, "\u00e9": 1})") == Found({QStringLiteral("é"), 1}));

    const Error error = errorOf(document("\n\"themes\": [{\"name\": \"a\"}],\n\"themes\": [{\"name\": \"b\"}]"));
    CHECK(error.code == ErrorCode::Malformed);
    CHECK(error.detail == QStringLiteral("line 3: the key “themes” stands twice in its object"));
}

TEST_CASE("JSON that was mangled anywhere is read or refused, never a crash", "[json]")
{
    const QByteArray whole = document(
        R"("programme": {"name": "N", "language": "fr", "horizon": "2018-12-31", "illustrative": true},
        "communes": [{"id": "1", "name": "Catus"}], "organisations": [{"id": "2", "name": "CAF", "kind": "operator"}],
        "people": [{"id": "3", "name": "Ana", "organisation": "2"}], "themes": [{"id": "4", "name": "t"}],
        "interviews": [{"id": "5", "title": "i", "commune": "1", "notes": "é « a »", "people": [{"person": "3", "part": "met"}]}],
        "irritants": [{"id": "6", "title": "x", "theme": "4", "severity": 2}],
        "seminars": [{"id": "7", "title": "s", "participants": [{"id": "8", "person": "3", "leaves_at": "16:30"}]}],
        "evidence": [{"id": "9", "text": "v", "interview": "5", "kind": "verbatim", "voice": "user", "irritants": ["6"]}],
        "personas": [{"id": "10", "first_name": "S", "age": 27, "statements": [{"text": "n", "kind": "need",
            "evidence": ["9"]}], "journey": [{"title": "j", "emotion": -2}]}],
        "challenge_letters": [{"id": "11", "persona": "10", "difficulties": [{"id": "12", "title": "d"}]}],
        "engagement_letters": [{"persona": "10", "written_on": "2018-02-07",
            "promises": [{"title": "p", "due_on": "2018-06-30", "difficulties": ["12"]}]}])");
    REQUIRE(JsonFolder(whole).read());
    const QByteArray pieces[]{"null", "{}", "[]", "-1", "1e999", "\"\"", "\"9\"", "true", ",", "}", "\\u0000", "\xFF"};
    SeededRandom random(5);
    const auto anywhere = [&](const QByteArray& bytes) {
        return static_cast<qsizetype>(random.below(static_cast<quint64>(bytes.size())));
    };
    int refused = 0;
    for (int round = 0; round < 600; ++round) {
        QByteArray bytes = whole;
        for (quint64 left = 1 + random.below(3); left > 0; --left) {
            const qsizetype at = anywhere(bytes);
            switch (random.below(4)) {
            case 0:
                bytes[at] = static_cast<char>(random.below(256));
                break;
            case 1:
                bytes.remove(at, static_cast<qsizetype>(1 + random.below(40)));
                break;
            case 2:
                bytes.insert(at, bytes.mid(anywhere(bytes), static_cast<qsizetype>(random.below(60))));
                break;
            default:
                bytes.replace(at, static_cast<qsizetype>(random.below(8)), pieces[random.below(std::size(pieces))]);
                break;
            }
        }
        CAPTURE(round, bytes);
        const auto content = JsonFolder(bytes).read();
        if (content)
            continue;
        ++refused;
        CHECK_FALSE(content.error().where.isEmpty());
    }
    CHECK(refused > 300);
    CHECK(refused < 600);
}

TEST_CASE("a JSON file over the limit is not even read", "[json]")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("programme.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(qint64{100} * 1024 * 1024)); // sparse
    SeededRandom random(1);
    const auto content = readProgrammeJson(file.fileName(), PictureOrigin::User, random);
    REQUIRE_FALSE(content);
    CHECK(content.error().code == ErrorCode::TooLarge);
    CHECK(content.error().detail == QStringLiteral("64"));
}

TEST_CASE("unknown keys, wrong types, doubled keys and dangling references are named by their path", "[json]")
{
    using E = ErrorCode;
    checkRefused(R"("personae": [])", E::UnknownKey, "personae");
    checkRefused(R"("personas": [{"first_name": "S", "colour": "red"}])", E::UnknownKey, "personas[0].colour");
    checkRefused(R"("personas": [{"first_name": "S", "statements": [{"text": "x", "persona": "1"}]}])",
                 E::UnknownKey,
                 "personas[0].statements[0].persona");
    checkRefused(R"("programme": {"id": "1"})", E::UnknownKey, "programme.id");

    checkRefused(R"("personas": {})", E::WrongType, "personas");
    checkRefused(R"("personas": [1])", E::WrongType, "personas[0]");
    checkRefused(R"("personas": [{"first_name": 5}])", E::WrongType, "personas[0].first_name");
    checkRefused(R"("personas": [{"first_name": "S", "age": "27"}])", E::WrongType, "personas[0].age");
    checkRefused(R"("personas": [{"first_name": "S", "age": 27.5}])", E::WrongType, "personas[0].age");
    checkRefused(R"("personas": [{"first_name": "S", "id": 1}])", E::WrongType, "personas[0].id");
    checkRefused(R"("personas": [{"first_name": "S", "id": "-1"}])", E::WrongType, "personas[0].id");
    checkRefused(R"("personas": [{"first_name": "S", "id": "99999999999999999999"}])", E::WrongType, "personas[0].id");
    checkRefused(R"("evidence": [{"text": "x", "kind": "rumour"}])", E::WrongType, "evidence[0].kind");
    checkRefused(R"("interviews": [{"title": "x", "held_on": "12/01/2018"}])", E::WrongType, "interviews[0].held_on");
    checkRefused(
        R"("interviews": [{"title": "x", "organisations": ["a"]}])", E::WrongType, "interviews[0].organisations[0]");
    checkRefused(R"("seminars": [{"title": "x", "participants": [{"contact_again": 1}]}])",
                 E::WrongType,
                 "seminars[0].participants[0].contact_again");

    checkRefused(R"("themes": [{"id": "7", "name": "a"}, {"id": "7", "name": "b"}])", E::DuplicateId, "themes[1]");
    checkRefused(R"("irritants": [{"id": "1", "title": "i"}], "evidence": [{"text": "x", "irritants": ["1", "1"]}])",
                 E::DuplicateId,
                 "evidence[0].irritants[1]");

    checkRefused(R"("evidence": [{"text": "x", "interview": "5"}])", E::DanglingReference, "evidence[0].interview");
    checkRefused(R"("personas": [{"first_name": "S", "statements": [{"text": "x", "evidence": ["1"]}]}])",
                 E::DanglingReference,
                 "personas[0].statements[0].evidence[0]");
    checkRefused(R"("challenge_letters": [{"situation": "x"}])", E::DanglingReference, "challenge_letters[0].persona");
}

TEST_CASE("rules hold for JSON as they do for the hand", "[json]")
{
    using E = ErrorCode;
    checkRefused(R"("personas": [{"tagline": "nobody"}])", E::Invalid, "personas[0].first_name");
    checkRefused(R"("personas": [{"first_name": " "}])", E::Invalid, "personas[0].first_name");
    checkRefused(R"("personas": [{"first_name": "S", "age": 200}])", E::Invalid, "personas[0].age");
    checkRefused(R"("personas": [{"first_name": "S", "journey": [{"title": "x", "emotion": 3}]}])",
                 E::Invalid,
                 "personas[0].journey[0].emotion");
    const QByteArray letters = R"("personas": [{"id": "1", "first_name": "S"}, {"id": "2", "first_name": "L"}],
        "challenge_letters": [{"persona": "1", "difficulties": [{"id": "5", "title": "d"}]},
                              {"persona": "2", "difficulties": [{"id": "6", "title": "e"}]}],
        "engagement_letters": [{"persona": "1", "written_on": "2018-02-07", "promises": [%1]}])";
    const auto promise = [&](const char* text) { return QByteArray(letters).replace("%1", text); };
    CHECK(JsonFolder(document(promise(R"({"title": "p", "due_on": "2018-02-07", "difficulties": ["5"]})"))).read());
    checkRefused(
        promise(R"({"title": "p", "due_on": "2018-02-06"})"), E::Invalid, "engagement_letters[0].promises[0].due_on");
    checkRefused(promise(R"({"title": "p", "difficulties": ["6"]})"),
                 E::Invalid,
                 "engagement_letters[0].promises[0].difficulties[0].difficulty");
    checkRefused(
        R"("personas": [{"id": "1", "first_name": "S"}], "challenge_letters": [{"persona": "1"}, {"persona": "1"}])",
        E::Invalid,
        "challenge_letters[1].persona");
    checkRefused(R"("challenge_questions": [{"text": "a", "current": true}, {"text": "b", "current": true}])",
                 E::Invalid,
                 "challenge_questions[1].current");
    checkRefused(R"("challenge_questions": [{"text": "a"}])", E::Invalid, "challenge_questions[0].current");
    checkRefused(R"("people": [{"id": "1", "name": "n"}], "seminars": [{"title": "s",
                     "participants": [{"person": "1"}, {"person": "1"}]}])",
                 E::Invalid,
                 "seminars[0].participants[1].person");
}

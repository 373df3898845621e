// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/programmejson.h"
#include "core/documents/sample.h"
#include "core/programme/consistency.h"
#include "core/programme/programmeschema.h"
#include "core/programme/rowtable.h"
#include "tests/support/programmefixture.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// A folder with a programme.json in it, and whatever is put beside.
class JsonFolder final {
public:
    explicit JsonFolder(const QByteArray& json) { put("programme.json", json); }

    void put(const char* name, const QByteArray& bytes)
    {
        const QString path = folder_.filePath(QString::fromUtf8(name));
        REQUIRE(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    [[nodiscard]] Result<ProgrammeContent> read(PictureOrigin origin = PictureOrigin::User) const
    {
        SeededRandom random(1);
        return readProgrammeJson(folder_.filePath(QStringLiteral("programme.json")), origin, random);
    }

private:
    QTemporaryDir folder_;
};

QByteArray document(const QByteArray& lists)
{
    return R"({"format": "filrouge-programme", "version": 1)" + (lists.isEmpty() ? QByteArray() : ", " + lists) + "}";
}

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

ProgrammeContent sample()
{
    SeededRandom random(1);
    auto content = readSample(QStringLiteral("cahors"), random);
    if (!content)
        FAIL(content.error().where.toStdString() << ": " << content.error().detail.toStdString());
    return *content;
}

/// What can be compared between two programmes: all but the uuid, which is the file's.
ProgrammeContent withoutUuid(ProgrammeContent content)
{
    for (ProgrammeDetails& details : content.rows.of<ProgrammeDetails>())
        details.uuid.clear();
    return content;
}

QByteArray png()
{
    QImage image(16, 12, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(image.save(&buffer, "PNG"));
    return bytes;
}

} // namespace

TEST_CASE("what is exported and imported again is the same programme", "[json]")
{
    ProgrammeFixture first({programmeSchema()});
    REQUIRE(addContent(first.file(), sample()));
    CHECK(first.foreignKeyFaults().isEmpty());
    const auto content = readContent(first.file());
    REQUIRE(content);
    REQUIRE(content->rows.of<Persona>().size() == 8);
    const ProgrammeJson json = writeProgrammeJson(*content);
    CHECK(json.json == writeProgrammeJson(*content).json);

    JsonFolder folder(json.json);
    for (const auto& [name, bytes] : json.files)
        folder.put(name.toUtf8().constData(), bytes);
    const auto reread = folder.read();
    if (!reread)
        FAIL(reread.error().where.toStdString());
    ProgrammeFixture second({programmeSchema()});
    REQUIRE(addContent(second.file(), *reread));
    const auto again = readContent(second.file());
    REQUIRE(again);
    CHECK(withoutUuid(*again) == withoutUuid(*content));
    CHECK(writeProgrammeJson(*again).json == json.json);
    // Every row type has come along, but for those a programme before its seminar has none of.
    for (const auto& table : rowTables())
        if (!QStringLiteral("label attachment vote_tally vote_turnout vote_event published_code published_ballot")
                 .contains(QLatin1String(table->name()))) {
            CAPTURE(table->name());
            CHECK(table->size(again->rows) > 0);
        }
}

TEST_CASE("any row of any table survives the way through JSON", "[json]")
{
    // One row a table, every field set to something that is not its default.
    ProgrammeRows rows;
    for (const auto& table : rowTables()) {
        const std::size_t row = table->append(rows);
        for (std::size_t field = 0; field < table->fields().size(); ++field) {
            const FieldShape& shape = table->fields()[field];
            const std::string_view name = shape.name;
            QVariant value;
            switch (shape.type) {
            case FieldType::Text:
                value = QStringLiteral("line\n\"quoted\" \\ \t é 🚌 of %1").arg(QLatin1String(shape.name));
                break;
            case FieldType::Integer:
            case FieldType::Boolean:
                value = 1;
                break;
            case FieldType::Date:
                value = name == "starts_on" || name == "held_on" ? QStringLiteral("2018-01-01") : QStringLiteral("2018-02-07");
                break;
            case FieldType::TimeOfDay:
                value = QStringLiteral("10:30");
                break;
            case FieldType::Instant:
                value = qint64{1517990400123};
                break;
            case FieldType::Key:
                value = qint64{1};
                break;
            case FieldType::Choice:
                value = QLatin1String(shape.choices.back());
                break;
            case FieldType::Picture:
                break;
            }
            // One source, one parent, no substitute for oneself; what JSON does not carry.
            if ((name == "immersion" || name == "seminar") && (table->isLink() || std::string_view(table->name()) == "evidence" || std::string_view(table->name()) == "attachment"))
                continue;
            if (name == "substitute_for" || name == "run_off_of" || name == "uuid")
                continue;
            if (!value.isNull())
                CHECK(table->setValue(rows, row, field, value));
        }
    }
    const ProgrammeJson json = writeProgrammeJson({rows, {}});
    const auto reread = JsonFolder(json.json).read();
    if (!reread)
        FAIL(reread.error().where.toStdString() << " " << reread.error().detail.toStdString());
    CHECK(writeProgrammeJson(*reread).json == json.json);
    CHECK(reread->rows == rows);
}

TEST_CASE("an imported programme joins one that is not empty under fresh keys, and can be undone", "[json]")
{
    ProgrammeFixture programme({programmeSchema()});
    REQUIRE(addContent(programme.file(), sample()));
    CHECK_FALSE(programme.file().canUndo()); // a new programme from the sample is where history begins
    const QStringList before = programme.dump();
    REQUIRE(addContent(programme.file(), sample()));
    CHECK(programme.foreignKeyFaults().isEmpty());
    const auto rows = readRows(programme.connection());
    REQUIRE(rows);
    CHECK(rows->of<Persona>().size() == 16);
    CHECK(rows->of<ProgrammeDetails>().size() == 1);
    CHECK(checkReferences(*rows));
    CHECK(checkConsistency(*rows)); // one current challenge question still
    REQUIRE(programme.file().undo());
    CHECK(programme.dump() == before);
}

TEST_CASE("the smallest programme", "[json]")
{
    CHECK(JsonFolder(document({})).read());
    CHECK(JsonFolder("\xEF\xBB\xBF" + document({})).read()); // with a byte-order mark
}

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
    CHECK(readProgrammeJson(folder.filePath(QStringLiteral("none.json")), PictureOrigin::User, random).error().code == ErrorCode::FileMissing);
    CHECK(readProgrammeJson(folder.path(), PictureOrigin::User, random).error().code == ErrorCode::FileMissing);
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
    checkRefused(R"("personas": [{"first_name": "S", "statements": [{"text": "x", "persona": "1"}]}])", E::UnknownKey,
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
    checkRefused(R"("interviews": [{"title": "x", "organisations": ["a"]}])", E::WrongType, "interviews[0].organisations[0]");
    checkRefused(R"("seminars": [{"title": "x", "participants": [{"contact_again": 1}]}])", E::WrongType,
                 "seminars[0].participants[0].contact_again");

    checkRefused(R"("themes": [{"id": "7", "name": "a"}, {"id": "7", "name": "b"}])", E::DuplicateId, "themes[1]");
    checkRefused(R"("irritants": [{"id": "1", "title": "i"}], "evidence": [{"text": "x", "irritants": ["1", "1"]}])",
                 E::DuplicateId, "evidence[0].irritants[1]");

    checkRefused(R"("evidence": [{"text": "x", "interview": "5"}])", E::DanglingReference, "evidence[0].interview");
    checkRefused(R"("personas": [{"first_name": "S", "statements": [{"text": "x", "evidence": ["1"]}]}])",
                 E::DanglingReference, "personas[0].statements[0].evidence[0]");
    checkRefused(R"("challenge_letters": [{"situation": "x"}])", E::DanglingReference, "challenge_letters[0].persona");
}

TEST_CASE("rules hold for JSON as they do for the hand", "[json]")
{
    using E = ErrorCode;
    checkRefused(R"("personas": [{"tagline": "nobody"}])", E::Invalid, "personas[0].first_name");
    checkRefused(R"("personas": [{"first_name": " "}])", E::Invalid, "personas[0].first_name");
    checkRefused(R"("personas": [{"first_name": "S", "age": 200}])", E::Invalid, "personas[0].age");
    checkRefused(R"("personas": [{"first_name": "S", "journey": [{"title": "x", "emotion": 3}]}])", E::Invalid,
                 "personas[0].journey[0].emotion");
    const QByteArray letters = R"("personas": [{"id": "1", "first_name": "S"}, {"id": "2", "first_name": "L"}],
        "challenge_letters": [{"persona": "1", "difficulties": [{"id": "5", "title": "d"}]},
                              {"persona": "2", "difficulties": [{"id": "6", "title": "e"}]}],
        "engagement_letters": [{"persona": "1", "written_on": "2018-02-07", "promises": [%1]}])";
    const auto promise = [&](const char* text) { return QByteArray(letters).replace("%1", text); };
    CHECK(JsonFolder(document(promise(R"({"title": "p", "due_on": "2018-02-07", "difficulties": ["5"]})"))).read());
    checkRefused(promise(R"({"title": "p", "due_on": "2018-02-06"})"), E::Invalid, "engagement_letters[0].promises[0].due_on");
    checkRefused(promise(R"({"title": "p", "difficulties": ["6"]})"), E::Invalid,
                 "engagement_letters[0].promises[0].difficulties[0].difficulty");
    checkRefused(R"("personas": [{"id": "1", "first_name": "S"}], "challenge_letters": [{"persona": "1"}, {"persona": "1"}])",
                 E::Invalid, "challenge_letters[1].persona");
    checkRefused(R"("challenge_questions": [{"text": "a", "current": true}, {"text": "b", "current": true}])", E::Invalid,
                 "challenge_questions[1].current");
    checkRefused(R"("challenge_questions": [{"text": "a"}])", E::Invalid, "challenge_questions[0].current");
    checkRefused(R"("people": [{"id": "1", "name": "n"}], "seminars": [{"title": "s",
                     "participants": [{"person": "1"}, {"person": "1"}]}])",
                 E::Invalid, "seminars[0].participants[1].person");
}

TEST_CASE("texts and pictures come from files beside, and from nowhere else", "[json]")
{
    JsonFolder folder(document(R"("parts": ["more.json"], "personas": [{"first_name": "S", "portrait": "p/s.png",
                                   "situation": {"file": "texts/s.md"}}])"));
    folder.put("texts/s.md", "Première ligne\n\nSeconde\n");
    folder.put("p/s.png", png());
    folder.put("more.json", R"({"personas": [{"first_name": "L"}]})");
    const auto content = folder.read();
    REQUIRE(content);
    const auto& personas = content->rows.of<Persona>();
    REQUIRE(personas.size() == 2);
    CHECK(personas[0].situation == QStringLiteral("Première ligne\n\nSeconde"));
    CHECK(content->pictures.count(personas[0].portrait.sha256) == 1);

    folder.put("more.json", R"({"personas": [{"first_name": ""}]})");
    CHECK(folder.read().error().where == QStringLiteral("more.json: personas[0].first_name"));

    for (const char* path : {"../s.md", "/etc/hostname", "a/../../s.md", "..", "", ".", "C:\\\\x", ":/schema/0001_programme.sql", "texts"}) {
        CAPTURE(path);
        JsonFolder other(document(QByteArray(R"("personas": [{"first_name": "S", "situation": {"file": ")") + path + R"("}}])"));
        const auto refused = other.read();
        REQUIRE_FALSE(refused);
        CHECK(refused.error().where == QStringLiteral("personas[0].situation"));
    }
    JsonFolder binary(document(R"("personas": [{"first_name": "S", "situation": {"file": "x"}}])"));
    binary.put("x", "caf\xE9");
    CHECK(binary.read().error().code == ErrorCode::NotUtf8);
    JsonFolder picture(document(R"("personas": [{"first_name": "S", "portrait": "x"}])"));
    picture.put("x", "not a picture");
    CHECK(picture.read().error().code == ErrorCode::Malformed);
    // SVG can reach outside itself: only our own is drawn.
    picture.put("x", R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3"/></svg>)");
    CHECK(picture.read().error().code == ErrorCode::Malformed);
    CHECK(picture.read(PictureOrigin::OwnResource));
}

TEST_CASE("a text may hold what no query, page or table should mind", "[json]")
{
    for (const char* text : {"RTL \xE2\x80\xAE override", "\xF0\x9F\x9A\x8C", "=cmd|", "<svg onload=x>", "%2e%2e", "'; DROP TABLE persona; --"}) {
        QJsonObject persona{{QStringLiteral("first_name"), QString::fromUtf8(text)}};
        QJsonObject object{{QStringLiteral("format"), QStringLiteral("filrouge-programme")},
                           {QStringLiteral("version"), 1},
                           {QStringLiteral("personas"), QJsonArray{persona}}};
        const auto content = JsonFolder(QJsonDocument(object).toJson()).read();
        REQUIRE(content);
        ProgrammeFixture programme({programmeSchema()});
        REQUIRE(addContent(programme.file(), *content));
        const auto again = readContent(programme.file());
        REQUIRE(again);
        CHECK(again->rows.of<Persona>().front().firstName == QString::fromUtf8(text));
    }
}

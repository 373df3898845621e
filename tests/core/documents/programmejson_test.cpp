// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sample.h"
#include "core/programme/consistency.h"
#include "core/programme/programmeschema.h"
#include "core/programme/rowtable.h"
#include "core/vote/pollingstation.h"
#include "core/vote/voteservice.h"
#include "tests/core/documents/jsonfolder.h"
#include "tests/support/programmefixture.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>
#include <set>
#include <utility>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

ProgrammeContent sample()
{
    SeededRandom random(1);
    auto content = readSample(QStringLiteral("cahors"), random);
    if (!content)
        FAIL(content.error().where.toStdString() << ": " << content.error().detail.toStdString());
    return *content;
}

/// The sample's vote, held and revealed: by all three channels, with a blank and a spoiled ballot, an incident, and a
/// tie that a run-off is to settle.
void holdVote(ProgrammeFile& file)
{
    REQUIRE_OK(file.edit(Text{"Tests", "sign in"}, [](Edit& edit) {
        return edit.connection().change(QStringLiteral("UPDATE participant SET attendance = 'present'"));
    }));
    const auto rows = readRows(file.connection());
    REQUIRE_OK(rows);
    const VoteId vote = rows->of<Vote>().front().id;
    const auto& roll = rows->of<Participant>();
    REQUIRE(roll.size() > 8);
    quint64 seed = 100;
    PollingStation station(file, [&seed] { return std::make_unique<SeededRandom>(seed++); });
    REQUIRE_OK(station.open(vote));
    std::size_t next = 0;
    for (const auto& [channel, ballots] : {std::pair(Channel::Kiosk, "AAAB"), std::pair(Channel::Phone, "BC-")})
        for (const char* ballot = ballots; *ballot != '\0'; ++ballot)
            REQUIRE_OK(station.cast(
                vote, roll[next++].id, channel, *ballot == '-' ? QString() : QString(QLatin1Char(*ballot))));
    REQUIRE_OK(station.cast(vote, roll[next++].id, Channel::Paper, QStringLiteral("D")));
    REQUIRE_OK(station.castSpoiled(vote, roll[next++].id));
    REQUIRE_OK(station.recordIncident(vote, QStringLiteral("Panne de courant, « dix minutes »")));
    REQUIRE_OK(station.close(vote));
    REQUIRE_OK(station.reveal(vote));
    REQUIRE_OK(VoteService(file).addRunOff(vote));
}

/// What can be compared between two programmes: all but the uuid, which is the file's.
ProgrammeContent withoutUuid(ProgrammeContent content)
{
    for (ProgrammeDetails& details : content.rows.of<ProgrammeDetails>())
        details.uuid.clear();
    return content;
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
    // Every row type has come along, but for those a programme has none of while its vote is a draft.
    const QStringList none =
        QStringLiteral("label attachment vote_tally vote_turnout vote_event published_code published_ballot "
                       "distinct_organisation distinct_person distinct_interview distinct_immersion")
            .split(u' ');
    for (const auto& table : rowTables())
        if (!none.contains(QLatin1String(table->name()))) {
            CAPTURE(table->name());
            CHECK(table->size(again->rows) > 0);
        }
}

TEST_CASE("a programme whose vote was revealed is the same after export and import", "[json]")
{
    ProgrammeFixture first({programmeSchema()});
    REQUIRE_OK(addContent(first.file(), sample()));
    holdVote(first.file());
    const auto content = readContent(first.file());
    REQUIRE_OK(content);
    for (const char* table : {"vote_tally", "vote_turnout", "vote_event", "published_code", "published_ballot"}) {
        CAPTURE(table);
        REQUIRE(rowTable(table).size(content->rows) > 1);
    }
    const ProgrammeJson json = writeProgrammeJson(*content);
    JsonFolder folder(json.json);
    for (const auto& [name, bytes] : json.files)
        folder.put(name.toUtf8().constData(), bytes);
    const auto reread = folder.read();
    REQUIRE_OK(reread);
    ProgrammeFixture second({programmeSchema()});
    REQUIRE_OK(addContent(second.file(), *reread));
    CHECK(second.dump() == first.dump()); // the uuid is the fixture's, the same in both
    const auto again = readContent(second.file());
    REQUIRE_OK(again);
    CHECK(again->pictures == content->pictures);
    CHECK(writeProgrammeJson(*again).json == json.json);
    // The minutes say the same, and the published ballots still give the published totals.
    const VoteId vote = content->rows.of<VoteTally>().front().vote;
    const auto before = VoteService(first.file()).result(vote);
    const auto after = VoteService(second.file()).result(vote);
    REQUIRE_OK(before);
    REQUIRE_OK(after);
    CHECK(after->vote == before->vote);
    CHECK(after->turnout == before->turnout);
    CHECK(after->tally.options == before->tally.options);
}

TEST_CASE("any row of any table survives the way through JSON", "[json]")
{
    // One row a table, every field set to something that is not its default.
    const auto picture = normalisedPicture(png(), PictureOrigin::User);
    REQUIRE(picture);
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
                value = name == "starts_on" || name == "held_on" ? QStringLiteral("2018-01-01")
                                                                 : QStringLiteral("2018-02-07");
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
                value = picture->sha256();
                break;
            }
            // One source, one parent, no substitute for oneself; what JSON does not carry.
            if ((name == "immersion" || name == "seminar") &&
                (table->isLink() || std::string_view(table->name()) == "evidence" ||
                 std::string_view(table->name()) == "attachment"))
                continue;
            // Two, of which only one has all there is.
            if (name == "other")
                value = qint64{2};
            if (name == "substitute_for" || name == "run_off_of" || name == "previous" || name == "uuid")
                continue;
            if (!value.isNull())
                CHECK(table->setValue(rows, row, field, value));
        }
    }
    for (const char* name : {"organisation", "person", "interview", "immersion"}) {
        const RowTable& table = rowTable(name);
        const std::size_t second = table.append(rows);
        CHECK(table.setValue(rows, second, 0, qint64{2}));
        CHECK(table.setValue(rows, second, 1, QStringLiteral("the second of its kind")));
    }
    const ProgrammeJson json = writeProgrammeJson({rows, {{picture->sha256(), picture->bytes}}});
    JsonFolder folder(json.json);
    for (const auto& [name, bytes] : json.files)
        folder.put(name.toUtf8().constData(), bytes);
    const auto reread = folder.read();
    if (!reread)
        FAIL(reread.error().where.toStdString() << " " << reread.error().detail.toStdString());
    CHECK(writeProgrammeJson(*reread).json == json.json);
    for (const auto& table : rowTables())
        for (std::size_t field = 0; field < table->fields().size(); ++field) {
            CAPTURE(table->name(), table->fields()[field].name);
            if (std::string_view(table->name()) == "programme" && field == 0)
                continue; // the only one of the file, whatever its number
            CHECK(table->value(reread->rows, 0, field) == table->value(rows, 0, field));
        }
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

TEST_CASE("who was told apart is so after an import, whichever end says it and whatever the fresh keys", "[json]")
{
    const bool intoEmpty = GENERATE(true, false);
    CAPTURE(intoEmpty);
    ProgrammeFixture programme({programmeSchema()});
    if (!intoEmpty)
        REQUIRE_OK(addContent(programme.file(), sample()));
    // Six pairs of four people, said from either end or from both.
    const auto content = JsonFolder(document(R"("people": [
        {"id": "1", "name": "Anne Roux", "distinct_from": ["2", "3", "4"]},
        {"id": "2", "name": "Anne Roux", "distinct_from": ["1", "3"]},
        {"id": "3", "name": "Anne Roux", "distinct_from": ["1"]},
        {"id": "4", "name": "Anne Roux", "distinct_from": ["3", "2"]}],
        "organisations": [{"id": "9", "name": "Mairie"}, {"id": "8", "name": "Mairie", "distinct_from": ["9"]}],
        "interviews": [{"id": "9", "title": "Au guichet"}, {"id": "8", "title": "Au guichet", "distinct_from": ["9"]}],
        "immersions": [{"id": "9", "title": "En gare", "distinct_from": ["8"]}, {"id": "8", "title": "En gare"}])"))
                             .read();
    REQUIRE_OK(content);
    REQUIRE_OK(addContent(programme.file(), *content));
    const auto rows = readRows(programme.connection());
    REQUIRE_OK(rows);
    std::set<PersonId> apart;
    const auto& people = rows->of<DistinctPair<PersonId>>();
    CHECK(people.size() == 6);
    for (const auto& pair : people) {
        CHECK(pair.one < pair.other);
        apart.insert({pair.one, pair.other});
    }
    CHECK(apart.size() == 4);
    CHECK(rows->of<DistinctPair<OrganisationId>>().size() == 1);
    CHECK(rows->of<DistinctPair<InterviewId>>().size() == 1);
    CHECK(rows->of<DistinctPair<ImmersionId>>().size() == 1);
    if (intoEmpty)
        CHECK(rows->of<DistinctPair<ImmersionId>>() == DistinctPairs<ImmersionId>{{ImmersionId(8), ImmersionId(9)}});
    CHECK(programme.foreignKeyFaults().isEmpty());
}

TEST_CASE("a vote whose ballot box stays elsewhere is annulled by the import", "[json]")
{
    const bool intoEmpty = GENERATE(true, false);
    CAPTURE(intoEmpty);
    ProgrammeFixture programme({programmeSchema()});
    if (!intoEmpty)
        REQUIRE(addContent(programme.file(), sample()));
    const auto content = JsonFolder(document(R"("seminars": [{"id": "1", "title": "Day"}], "votes": [
        {"id": "2", "seminar": "1", "question": "open?", "state": "open", "box_uuid": "x"},
        {"id": "3", "seminar": "1", "question": "closed?", "state": "closed", "box_uuid": "y"},
        {"id": "4", "seminar": "1", "question": "revealed?", "state": "revealed", "box_uuid": "z"},
        {"id": "5", "seminar": "1", "question": "draft?", "state": "draft"}])"))
                             .read();
    if (!content)
        FAIL(content.error().where.toStdString() << " " << content.error().detail.toStdString());
    REQUIRE(addContent(programme.file(), *content));
    const auto rows = readRows(programme.connection());
    REQUIRE(rows);
    std::map<QString, VoteState> states;
    for (const Vote& vote : rows->of<Vote>()) {
        states[vote.question] = vote.state;
        if (vote.state == VoteState::Annulled)
            CHECK(vote.boxUuid.isEmpty());
    }
    CHECK(states[QStringLiteral("open?")] == VoteState::Annulled);
    CHECK(states[QStringLiteral("closed?")] == VoteState::Annulled);
    CHECK(states[QStringLiteral("revealed?")] == VoteState::Revealed);
    CHECK(states[QStringLiteral("draft?")] == VoteState::Draft);
    CHECK(rows->of<VoteEvent>().size() == 2);
}

TEST_CASE("the smallest programme", "[json]")
{
    CHECK(JsonFolder(document({})).read());
    CHECK(JsonFolder("\xEF\xBB\xBF" + document({})).read()); // with a byte-order mark
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

    for (const char* path : {"../s.md",
                             "/etc/hostname",
                             "a/../../s.md",
                             "..",
                             "",
                             ".",
                             "C:\\\\x",
                             ":/schema/0001_programme.sql",
                             "texts"}) {
        CAPTURE(path);
        JsonFolder other(
            document(QByteArray(R"("personas": [{"first_name": "S", "situation": {"file": ")") + path + R"("}}])"));
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
    picture.put("x",
                R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3"/></svg>)");
    CHECK(picture.read().error().code == ErrorCode::Malformed);
    CHECK(picture.read(PictureOrigin::OwnResource));
}

TEST_CASE("a text may hold what no query, page or table should mind", "[json]")
{
    for (const char* text : {"RTL \xE2\x80\xAE override",
                             "\xF0\x9F\x9A\x8C",
                             "=cmd|",
                             "<svg onload=x>",
                             "%2e%2e",
                             "'; DROP TABLE persona; --"}) {
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/fieldschema.h"
#include "core/field/immersionservice.h"
#include "core/field/interviewservice.h"
#include "core/field/programmedetailsservice.h"
#include "core/field/territoryservice.h"
#include "tests/support/programmefixture.h"

using namespace filrouge;
using namespace filrouge::tests;
using namespace Qt::StringLiterals;

TEST_CASE("The programme's details are one row", "[field][programme]")
{
    ProgrammeFixture programme({fieldSchema()});
    ProgrammeDetailsService service(programme.file());

    auto details = service.read().details();
    REQUIRE_OK(details);
    const ProgrammeDetails stored = *details;
    ProgrammeDetails changed = stored;
    changed.name = u"Carte Blanche – Cahors"_s;
    changed.language = Language::English;
    changed.interviewTarget = 30;

    SECTION("updating")
    {
        const QStringList before = programme.dump();
        changed.id = ProgrammeId(99);
        changed.uuid = u"another"_s;
        const auto result = service.update(changed);
        REQUIRE_OK(result);
        CHECK(programme.takeChange().list == std::vector<Change>{{Kind::Programme, Operation::Updated, 1}});
        const ProgrammeDetails now = service.read().details().value();
        CHECK(now == *result);
        CHECK(now.uuid == stored.uuid);
        CHECK(now.name == changed.name);
        CHECK(now.interviewTarget == 30);
        programme.checkUndoRedo(before);
    }
    SECTION("bad values change nothing")
    {
        const QStringList before = programme.dump();
        changed.peopleTarget = -1;
        REQUIRE_FAILS(service.update(changed), ErrorCode::Invalid);
        CHECK(programme.dump() == before);
        CHECK(programme.takeChanges().empty());
        CHECK_FALSE(programme.file().canUndo());
    }
    SECTION("typing in one field is one step")
    {
        for (const QString& name : {u"C"_s, u"Ca"_s, u"Car"_s}) {
            changed.name = name;
            REQUIRE_OK(service.update(changed, u"programme.name"_s));
        }
        REQUIRE_OK(programme.file().undo());
        CHECK(service.read().details().value() == stored);
        CHECK_FALSE(programme.file().canUndo());
    }
    SECTION("a second row is refused by the file itself")
    {
        const ProgrammeDetailsRepository repository(programme.connection());
        const auto second = programme.file().edit(Text{}, [&](Edit& edit) { return repository.insert(edit, changed); });
        REQUIRE_FAILS(second, ErrorCode::DuplicateId);
    }
}

TEST_CASE("A new programme gets a uuid of its own", "[field][programme]")
{
    SystemClock clock;
    SeededRandom random(1);
    const ProgrammeSchema schema = fieldSchema();
    QTemporaryDir folder;
    const auto make = [&](const QString& name) {
        auto made = ProgrammeFile::create(folder.filePath(name), {clock, random, schema}, [](Edit& edit) -> Result<> {
            FILROUGE_TRY(ProgrammeDetailsRepository(edit.connection()).insert(edit, {}));
            return {};
        });
        REQUIRE_OK(made);
        return (*made)->uuid();
    };
    const QString first = make(u"a.filrouge"_s);
    const QString second = make(u"b.filrouge"_s);
    CHECK(first != second);
    // Version 4, variant 1.
    CHECK(first.size() == 36);
    CHECK(first[14] == u'4');
    CHECK(u"89ab"_s.contains(first[19]));
}

TEST_CASE("The programme's own words", "[field][programme]")
{
    ProgrammeFixture programme({fieldSchema()});
    ProgrammeDetailsService service(programme.file());
    const QStringList before = programme.dump();

    REQUIRE_OK(service.setWording(u"irritant"_s, u" gisement de potentiel "_s));
    auto labels = service.read().labels();
    REQUIRE_OK(labels);
    REQUIRE(labels->size() == 1);
    CHECK(labels->front().wording == u"gisement de potentiel"_s);
    CHECK(programme.takeChange().touches(Kind::Programme));
    programme.checkUndoRedo(before);

    REQUIRE_OK(service.setWording(u"irritant"_s, u"caillou"_s));
    labels = service.read().labels();
    REQUIRE(labels->size() == 1);
    CHECK(labels->front().wording == u"caillou"_s);

    REQUIRE_OK(service.setWording(u"irritant"_s, u""_s));
    CHECK(service.read().labels()->empty());
    CHECK(programme.dump() == before);
    // Nothing to take back is nothing to do.
    REQUIRE_OK(service.setWording(u"irritant"_s, u""_s));
    REQUIRE_FAILS(service.setWording(u" "_s, u"x"_s), ErrorCode::Invalid);
}

TEST_CASE("Progress against targets", "[field][programme]")
{
    ProgrammeFixture programme({fieldSchema()});
    ProgrammeDetailsService service(programme.file());
    InterviewService interviews(programme.file());
    ImmersionService immersions(programme.file());
    TerritoryService territory(programme.file());

    ProgrammeDetails details = service.read().details().value();
    details.interviewTarget = 30;
    details.immersionTarget = 10;
    details.peopleTarget = 100;
    REQUIRE_OK(service.update(details));

    const auto interview = [&](const QString& title, QDate day) {
        Interview row;
        row.title = title;
        row.heldOn = day;
        return interviews.add(row).value().id;
    };
    // Today is 7 February 2018.
    const InterviewId held = interview(u"a"_s, QDate(2018, 1, 10));
    const InterviewId today = interview(u"b"_s, QDate(2018, 2, 7));
    const InterviewId undated = interview(u"c"_s, {});
    const InterviewId planned = interview(u"d"_s, QDate(2018, 2, 8));
    Immersion immersion;
    immersion.title = u"e"_s;
    immersion.heldOn = QDate(2018, 2, 9);
    REQUIRE_OK(immersions.add(immersion));
    immersion.heldOn = QDate(2018, 2, 1);
    REQUIRE_OK(immersions.add(immersion));

    const auto person = [&](const QString& name) {
        Person row;
        row.name = name;
        return territory.addPerson(row).value().id;
    };
    const PersonId often = person(u"Vient souvent"_s);
    const PersonId once = person(u"Vient une fois"_s);
    const PersonId later = person(u"Viendra"_s);
    const PersonId leads = person(u"Mène"_s);
    REQUIRE_OK(interviews.setPerson(held, often, InterviewPart::Met));
    REQUIRE_OK(interviews.setPerson(today, often, InterviewPart::Met));
    REQUIRE_OK(interviews.setPerson(undated, once, InterviewPart::Met));
    REQUIRE_OK(interviews.setPerson(planned, later, InterviewPart::Met));
    REQUIRE_OK(interviews.setPerson(held, leads, InterviewPart::Interviewer));

    FieldProgress expected;
    expected.interviews = 3;
    expected.interviewTarget = 30;
    expected.immersions = 1;
    expected.immersionTarget = 10;
    expected.peopleMet = 2;
    expected.peopleTarget = 100;
    CHECK(service.progress().value() == expected);

    programme.clock().set(Instant{QDateTime(QDate(2018, 2, 20), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch()});
    expected.interviews = 4;
    expected.immersions = 2;
    expected.peopleMet = 3;
    CHECK(service.progress().value() == expected);
}

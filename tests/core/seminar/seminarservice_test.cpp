// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/evidenceservice.h"
#include "core/storage/searchindex.h"
#include "tests/core/seminar/seminarfixture.h"

using namespace filrouge;
using namespace filrouge::tests;

namespace {

Activity addActivity(SeminarFixture& fixture, const char* title)
{
    Activity activity;
    activity.seminar = fixture.seminar.id;
    activity.title = QString::fromUtf8(title);
    activity.minutes = 30;
    const auto added = fixture.seminars.addActivity(activity);
    REQUIRE_OK(added);
    return *added;
}

QString agenda(SeminarFixture& fixture)
{
    const auto activities = fixture.seminars.read().agenda(fixture.seminar.id);
    REQUIRE_OK(activities);
    QStringList titles;
    for (std::size_t i = 0; i < activities->size(); ++i) {
        CHECK((*activities)[i].position == static_cast<int>(i));
        titles << (*activities)[i].title;
    }
    return titles.join(QStringLiteral(", "));
}

} // namespace

TEST_CASE("seminar service: add, update and remove, with undo and notices", "[seminar]")
{
    SeminarFixture fixture;
    ProgrammeFixture& programme = fixture.programme;

    QStringList before = programme.dump();
    Seminar readout;
    readout.title = QStringLiteral("Restitution");
    const auto added = fixture.seminars.add(readout);
    REQUIRE_OK(added);
    CHECK(programme.takeChange().list == std::vector{Change{Kind::Seminar, Operation::Inserted, added->id.value}});
    programme.checkUndoRedo(before);

    before = programme.dump();
    (void)programme.takeChanges();
    Seminar changed = *added;
    changed.place = QStringLiteral("Hôtel du département");
    REQUIRE_OK(fixture.seminars.update(changed));
    CHECK(programme.takeChange().list == std::vector{Change{Kind::Seminar, Operation::Updated, added->id.value}});
    programme.checkUndoRedo(before);

    before = programme.dump();
    (void)programme.takeChanges();
    REQUIRE_OK(fixture.seminars.remove(added->id));
    CHECK(programme.takeChange().list == std::vector{Change{Kind::Seminar, Operation::Removed, added->id.value}});
    programme.checkUndoRedo(before);
    CHECK(programme.file().undoLabel().args == QStringList{QStringLiteral("Restitution")});
}

TEST_CASE("seminar service: seminars are listed from the latest, undated ones at the end", "[seminar]")
{
    SeminarFixture fixture;
    for (const QDate day : {QDate(), QDate(2018, 6, 1), QDate(2017, 12, 5)}) {
        Seminar seminar;
        seminar.title = day.toString(Qt::ISODate) + QStringLiteral("-");
        seminar.heldOn = day;
        REQUIRE_OK(fixture.seminars.add(seminar));
    }
    const auto all = fixture.seminars.read().all();
    REQUIRE_OK(all);
    std::vector<QDate> days;
    for (const Seminar& seminar : *all)
        days.push_back(seminar.heldOn);
    CHECK(days == std::vector{QDate(2018, 6, 1), QDate(2018, 2, 7), QDate(2017, 12, 5), QDate()});
}

TEST_CASE("seminar service: bad values change nothing", "[seminar]")
{
    SeminarFixture fixture;
    const QStringList before = fixture.programme.dump();
    Seminar nameless = fixture.seminar;
    nameless.title.clear();
    REQUIRE_FAILS(fixture.seminars.update(nameless), ErrorCode::Invalid);
    REQUIRE_FAILS(fixture.seminars.add(nameless), ErrorCode::Invalid);
    Seminar unknown = fixture.seminar;
    unknown.id = SeminarId(12345);
    REQUIRE_FAILS(fixture.seminars.update(unknown), ErrorCode::NotFound);
    REQUIRE_FAILS(fixture.seminars.remove(SeminarId(12345)), ErrorCode::NotFound);
    Activity astray;
    astray.seminar = SeminarId(12345);
    REQUIRE_FAILS(fixture.seminars.addActivity(astray), ErrorCode::NotFound);
    REQUIRE_FAILS(fixture.seminars.removeActivity(ActivityId(1)), ErrorCode::NotFound);
    REQUIRE_FAILS(fixture.seminars.moveActivity(ActivityId(1), 0), ErrorCode::NotFound);
    CHECK(fixture.programme.dump() == before);
    CHECK(fixture.programme.takeChanges().empty());
}

TEST_CASE("seminar service: the agenda keeps its order without gaps", "[seminar]")
{
    SeminarFixture fixture;
    ProgrammeFixture& programme = fixture.programme;
    const QStringList empty = programme.dump();
    const Activity welcome = addActivity(fixture, "Accueil");
    CHECK(programme.takeChange().list ==
          std::vector{Change{Kind::Seminar, Operation::Updated, fixture.seminar.id.value}});
    programme.checkUndoRedo(empty);
    const Activity personas = addActivity(fixture, "Personas");
    const Activity vote = addActivity(fixture, "Vote");
    CHECK(agenda(fixture) == QStringLiteral("Accueil, Personas, Vote"));

    QStringList before = programme.dump();
    REQUIRE_OK(fixture.seminars.moveActivity(vote.id, 0));
    CHECK(agenda(fixture) == QStringLiteral("Vote, Accueil, Personas"));
    programme.checkUndoRedo(before);
    REQUIRE_OK(fixture.seminars.moveActivity(vote.id, 99));
    CHECK(agenda(fixture) == QStringLiteral("Accueil, Personas, Vote"));

    before = programme.dump();
    REQUIRE_OK(fixture.seminars.removeActivity(welcome.id));
    CHECK(agenda(fixture) == QStringLiteral("Personas, Vote"));
    programme.checkUndoRedo(before);

    Activity astray = personas;
    astray.title = QStringLiteral("Les huit personas");
    astray.seminar = SeminarId(999);
    astray.position = 7;
    REQUIRE_OK(fixture.seminars.updateActivity(astray));
    CHECK(agenda(fixture) == QStringLiteral("Les huit personas, Vote"));
    Activity endless = personas;
    endless.minutes = 2000;
    REQUIRE_FAILS(fixture.seminars.updateActivity(endless), ErrorCode::Invalid);
}

TEST_CASE("seminar service: typing in one field is one step", "[seminar]")
{
    SeminarFixture fixture;
    const QStringList before = fixture.programme.dump();
    for (const char* typed : {"Sal", "Salle", "Salle Capitulaire"}) {
        fixture.seminar.place = QString::fromUtf8(typed);
        REQUIRE_OK(fixture.seminars.update(fixture.seminar, QStringLiteral("seminar.place")));
    }
    fixture.programme.checkUndoRedo(before);
}

TEST_CASE("seminar service: a removed seminar takes its agenda, its roll and what was said there along", "[seminar]")
{
    SeminarFixture fixture;
    ProgrammeFixture& programme = fixture.programme;
    addActivity(fixture, "Accueil");
    const ParticipantId participant = fixture.convened(fixture.amelie);
    EvidenceService evidence(programme.file());
    Evidence said;
    said.text = QStringLiteral("Nous fermons à midi, comme tout le monde.");
    said.seminar = fixture.seminar.id;
    const auto recorded = evidence.record(said);
    REQUIRE_OK(recorded);
    (void)programme.takeChanges();

    const QStringList before = programme.dump();
    REQUIRE_OK(fixture.seminars.remove(fixture.seminar.id));
    CHECK(programme.takeChange().list ==
          std::vector{Change{Kind::Evidence, Operation::Removed, recorded->id.value},
                      Change{Kind::Seminar, Operation::Removed, fixture.seminar.id.value},
                      Change{Kind::Participant, Operation::Removed, participant.value}});
    programme.checkUndoRedo(before);
}

TEST_CASE("seminar service: a seminar in which a vote was held stays", "[seminar]")
{
    SeminarFixture fixture;
    const auto inserted = fixture.programme.file().edit(Text{}, [&](Edit& edit) -> Result<> {
        FILROUGE_TRY(edit.connection().change(
            QStringLiteral(
                "INSERT INTO vote(id, seminar, question, method, most_approvals, points, most_on_one, seats, tie_rule,"
                " lot_seed, blank_allowed, changeable, shuffled, admission, state, box_uuid, definition_hash, "
                "opening_roll_hash,"
                " closing_roll_hash, ballots_hash, roll_size, blank, spoiled)"
                " VALUES(1, ?, '', 'single', 3, 5, 3, 3, 'lot', '', 1, 0, 0, 'codes', 'draft', '', '', '', '', '', 0, "
                "0, 0)"),
            {fixture.seminar.id.value}));
        return {};
    });
    REQUIRE_OK(inserted);
    const QStringList before = fixture.programme.dump();
    REQUIRE_FAILS(fixture.seminars.remove(fixture.seminar.id), ErrorCode::StillUsed);
    CHECK(fixture.programme.dump() == before);
}

TEST_CASE("seminar service: its words and its agenda's are found", "[seminar]")
{
    SeminarFixture fixture;
    addActivity(fixture, "Lecture des lettres d’interpellation");
    for (const char* typed : {"orientation", "interpel"}) {
        const auto hits = fixture.programme.file().search().find(QString::fromUtf8(typed));
        REQUIRE_OK(hits);
        REQUIRE(hits->size() == 1);
        CHECK(hits->front().kind == Kind::Seminar);
        CHECK(hits->front().id == fixture.seminar.id.value);
    }
}

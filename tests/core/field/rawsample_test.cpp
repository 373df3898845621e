// SPDX-License-Identifier: GPL-3.0-or-later
// The field team's files of the sample, into an empty programme.
#include "core/field/fieldschema.h"
#include "core/field/immersionimport.h"
#include "core/field/immersionrepository.h"
#include "core/field/interviewimport.h"
#include "core/field/interviewrepository.h"
#include "core/field/notesimport.h"
#include "core/field/peopleimport.h"
#include "core/field/territoryrepository.h"
#include "core/readers/readtable.h"
#include "tests/support/programmefixture.h"

#include <QDir>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

QString raw(const QString& name)
{
    return QStringLiteral(FILROUGE_SOURCE_DIR "/resources/samples/cahors/raw/") + name;
}

TablePlan takeList(TableImport& import, const char* name)
{
    const auto read = readTableFile(raw(QLatin1String(name)));
    REQUIRE_OK(read);
    CHECK(read->skipped.empty());
    const auto plan = import.import(read->table, guessedMapping(import.schema(), read->table));
    REQUIRE_OK(plan);
    return *plan;
}

std::vector<NotesFile> rawNotes()
{
    std::vector<NotesFile> files;
    for (const QString& name : QDir(raw({})).entryList({QStringLiteral("*.docx"), QStringLiteral("*.odt")})) {
        CAPTURE(name);
        const auto notes = readNotesFile(raw(name));
        REQUIRE_OK(notes);
        CHECK(notes->skipped.empty());
        CHECK(notes->text.startsWith(QStringLiteral("# ") + notes->title));
        CHECK(notes->text.contains(QStringLiteral("\n\n## ")));
        CHECK(notes->text.contains(QStringLiteral("«\u00a0")));
        files.push_back({name, *notes, notesKindCalled(name).value_or(NotesKind::Interviews)});
    }
    return files;
}

} // namespace

TEST_CASE("the raw files of the sample make interviews, immersions and people of an empty programme", "[field][raw]")
{
    ProgrammeFixture programme{fieldSchema()};
    PeopleImport people(programme.file());
    InterviewImport interviews(programme.file());
    ImmersionImport immersions(programme.file());
    CHECK(takeList(people, "personnes.csv").added() == 45);
    const TablePlan interviewPlan = takeList(interviews, "entretiens.csv");
    CHECK(interviewPlan.added() == 12);
    CHECK(interviewPlan.newPeople.isEmpty()); // all of them are on the list of people
    CHECK(takeList(immersions, "immersions.csv").added() == 10);
    const std::vector<NotesFile> files = rawNotes();
    REQUIRE(files.size() == 8);
    const auto lines = NotesImport(programme.file()).import(files);
    REQUIRE_OK(lines);
    for (const NotesPlanLine& line : *lines) {
        CAPTURE(line.title);
        CHECK((line.verdict == NotesVerdict::Filled)); // each found its own
    }
    const auto all = InterviewRepository(programme.connection()).all();
    REQUIRE_OK(all);
    CHECK(all->size() == 12);
    for (const Interview& interview : *all) {
        CHECK(interview.heldOn.isValid());
        CHECK(interview.commune);
        CHECK((interview.keepUntil == QDate(2019, 12, 31)));
    }
    CHECK(programme.foreignKeyFaults().isEmpty());
}

TEST_CASE("the raw notes alone make interviews and immersions with their dates", "[field][raw]")
{
    ProgrammeFixture programme{fieldSchema()};
    REQUIRE_OK(NotesImport(programme.file()).import(rawNotes()));
    const auto interviews = InterviewRepository(programme.connection()).all();
    const auto immersions = ImmersionRepository(programme.connection()).all();
    REQUIRE_OK(interviews);
    REQUIRE_OK(immersions);
    CHECK(interviews->size() == 6);
    CHECK(immersions->size() == 2);
    CHECK(interviews->front().title == QStringLiteral("Le Fil des anciens, Limogne"));
    CHECK((interviews->front().heldOn == QDate(2018, 1, 12)));
    CHECK((immersions->back().heldOn == QDate(2018, 1, 30)));
}

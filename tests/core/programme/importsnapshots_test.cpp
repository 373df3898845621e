// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is imported, the programme as it was before is kept beside.
#include "core/base/csv.h"
#include "core/documents/programmejson.h"
#include "core/field/immersionimport.h"
#include "core/field/interviewimport.h"
#include "core/field/notesimport.h"
#include "core/field/peopleimport.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/seminar/participantimport.h"
#include "core/storage/snapshots.h"
#include "tests/support/programmefixture.h"

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// An open programme with something in it, and room for snapshots.
class Importing final {
public:
    Importing()
    {
        auto made = Programme::create(folder_.filePath(QStringLiteral("p.filrouge")), Language::French, environment());
        REQUIRE_OK(made);
        programme_ = std::move(*made);
    }

    [[nodiscard]] ProgrammeFile& file() { return programme_->file(); }
    [[nodiscard]] QStringList rows() { return dump(file().connection()); }
    [[nodiscard]] std::vector<Snapshot> kept() { return listSnapshots(file().environment(), file().uuid()); }
    /// What stands in a snapshot that is opened as a person would.
    [[nodiscard]] QStringList rowsIn(const Snapshot& snapshot)
    {
        const auto copy = Programme::open(snapshot.path, environment());
        REQUIRE_OK(copy);
        return dump((*copy)->file().connection());
    }
    SeminarId addSeminar()
    {
        Seminar seminar;
        seminar.title = QStringLiteral("Jour 1");
        const auto added = programme_->services().seminars.add(seminar);
        REQUIRE_OK(added);
        return added->id;
    }
    Result<> take(TableImport& import, const char* csv)
    {
        const auto table = readCsv(csv);
        REQUIRE_OK(table);
        FILROUGE_TRY(import.import(*table, guessedMapping(import.schema(), *table)));
        return {};
    }

private:
    [[nodiscard]] ProgrammeEnvironment environment()
    {
        return {clock_, random_, folder_.filePath(QStringLiteral("snapshots"))};
    }

    QTemporaryDir folder_;
    FixedClock clock_{{1'517'990'400'000}};
    SeededRandom random_{5};
    std::unique_ptr<Programme> programme_;
};

NotesFile notesFile(const char* name, const char* text)
{
    const auto notes = readNotes(text);
    REQUIRE_OK(notes);
    return {QString::fromUtf8(name), *notes, NotesKind::Interviews};
}

} // namespace

TEST_CASE("before an import the programme is kept as it was, whatever is imported", "[programme][snapshots]")
{
    Importing importing;
    ProgrammeFile& file = importing.file();
    const SeminarId seminar = importing.addSeminar();
    const QStringList before = importing.rows();
    REQUIRE(importing.kept().empty());

    SECTION("a programme")
    {
        ProgrammeContent content;
        Theme theme;
        theme.id = ThemeId(7);
        theme.name = QStringLiteral("Mobilité");
        content.rows.of<Theme>().push_back(theme);
        REQUIRE_OK(addContent(file, content));
    }
    SECTION("interviews")
    {
        InterviewImport import(file);
        REQUIRE_OK(importing.take(import, "Titre;Date\nLe Fil des anciens;12/01/2018\n"));
    }
    SECTION("immersions")
    {
        ImmersionImport import(file);
        REQUIRE_OK(importing.take(import, "Date;Lieu d’accueil\n10/01/2018;Accueil de la CAF\n"));
    }
    SECTION("people")
    {
        PeopleImport import(file);
        REQUIRE_OK(importing.take(import, "Nom;Structure\nAda Roux;Club de Limogne\n"));
    }
    SECTION("people of a seminar")
    {
        RollImport import(file, seminar);
        REQUIRE_OK(importing.take(import, "Nom;Organisme\nDenis Astruc;Association des commerçants\n"));
    }
    SECTION("notes")
    {
        REQUIRE_OK(NotesImport(file).import({notesFile("a.txt", "# Une infirmière\n\nThé au gingembre.")}));
    }
    REQUIRE(importing.rows() != before);
    const std::vector<Snapshot> kept = importing.kept();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].reason == SnapshotReason::BeforeImport);
    CHECK(importing.rowsIn(kept[0]) == before);
}

TEST_CASE("an import that takes nothing in, or is refused, leaves no snapshot", "[programme][snapshots]")
{
    Importing importing;
    ProgrammeFile& file = importing.file();
    PeopleImport people(file);
    InterviewImport interviews(file);
    const char* const list = "Nom;Structure\nAda Roux;Club de Limogne\n";
    REQUIRE_OK(importing.take(people, list));
    const NotesFile notes = notesFile("a.txt", "# Une infirmière\n\nThé au gingembre.");
    REQUIRE_OK(NotesImport(file).import({notes}));
    REQUIRE(importing.kept().size() == 2);

    REQUIRE_OK(importing.take(people, list));
    REQUIRE_OK(NotesImport(file).import({notes}));
    REQUIRE_FAILS(importing.take(interviews, "Jour;Commune\n12/01/2018;Cahors\n"), ErrorCode::BadCell);
    CHECK(importing.kept().size() == 2);
}

TEST_CASE("what is read into an empty programme leaves nothing to keep", "[programme][snapshots]")
{
    Importing importing;
    ProgrammeContent content;
    Theme theme;
    theme.id = ThemeId(7);
    theme.name = QStringLiteral("Mobilité");
    content.rows.of<Theme>().push_back(theme);
    REQUIRE_OK(addContent(importing.file(), content));
    CHECK(importing.kept().empty());
    REQUIRE_OK(addContent(importing.file(), content));
    CHECK(importing.kept().size() == 1);
}

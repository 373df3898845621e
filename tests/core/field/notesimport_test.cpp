// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/notesimport.h"

#include "core/field/evidenceservice.h"
#include "core/field/fieldschema.h"
#include "core/field/immersionservice.h"
#include "core/field/interviewservice.h"
#include "tests/support/programmefixture.h"

using namespace filrouge;
using namespace filrouge::tests;

namespace {

NotesFile fileOf(const char* name, const char* text, NotesKind kind = NotesKind::Interviews)
{
    const auto notes = readNotes(text);
    REQUIRE_OK(notes);
    return {QString::fromUtf8(name), *notes, kind};
}

InterviewId add(ProgrammeFixture& programme, const char* title, QDate heldOn, const char* notes = "")
{
    Interview interview;
    interview.title = QString::fromUtf8(title);
    interview.heldOn = heldOn;
    interview.notes = QString::fromUtf8(notes);
    const auto stored = InterviewService(programme.file()).add(interview);
    REQUIRE_OK(stored);
    return stored->id;
}

QString notesOf(ProgrammeFixture& programme, InterviewId id)
{
    const auto interview = InterviewRepository(programme.connection()).find(id);
    REQUIRE_OK(interview);
    return interview->notes;
}

} // namespace

TEST_CASE("notes find the interview they belong to, or become a new one", "[field][notes]")
{
    ProgrammeFixture programme{fieldSchema()};
    const InterviewId club = add(programme, "Le Fil des anciens, Limogne", QDate(2018, 1, 12));
    const InterviewId farmer = add(programme, "Un éleveur, chez lui", QDate(2018, 1, 15));
    const InterviewId full = add(programme, "Un maçon", QDate(2018, 1, 29), "Il avait dit oui.");
    NotesImport import(programme.file());
    const std::vector<NotesFile> files{
        fileOf("notes.docx", "# Le fil des anciens, LIMOGNE\n\nAprès la belote."), // by its title
        fileOf("2018-01-15 Caniac.odt", "Trois barres par vent d’ouest."),         // by its day
        fileOf("maçon.txt", "# Un maçon\n\nDeux cafés."),                          // that has notes
        fileOf("autre.txt", "# Un maçon\n\nDeux cafés."),                          // the same file again
        fileOf("2018-01-17 Terre-Rouge.md", "# Une infirmière\n\nThé au gingembre."),
        fileOf("2018-01-17 copie.md", "# Une infirmière\n\nThé au gingembre."),
        fileOf("immersion car.txt", "# Dans le car\n\nNuit noire.", NotesKind::Immersions)};
    const QStringList before = programme.dump();
    const auto plan = import.plan(files);
    REQUIRE_OK(plan);
    CHECK(programme.dump() == before);
    REQUIRE(plan->size() == 7);
    const auto verdict = [&](std::size_t i) { return static_cast<int>(plan->at(i).verdict); };
    CHECK(plan->at(0).target.interview == club);
    CHECK(verdict(0) == static_cast<int>(NotesVerdict::Filled));
    CHECK(plan->at(1).target.interview == farmer);
    CHECK(plan->at(2).target.interview == full);
    CHECK(verdict(2) == static_cast<int>(NotesVerdict::Added));
    CHECK(verdict(3) == static_cast<int>(NotesVerdict::There));
    CHECK(verdict(4) == static_cast<int>(NotesVerdict::New));
    CHECK(plan->at(4).title == QStringLiteral("Une infirmière"));
    CHECK((plan->at(4).heldOn == QDate(2018, 1, 17)));
    CHECK(verdict(5) == static_cast<int>(NotesVerdict::There));
    CHECK(verdict(6) == static_cast<int>(NotesVerdict::New));

    REQUIRE_OK(import.import(files));
    CHECK(notesOf(programme, farmer) == QStringLiteral("Trois barres par vent d’ouest."));
    CHECK(notesOf(programme, full) == QStringLiteral("Il avait dit oui.\n\n# Un maçon\n\nDeux cafés."));
    CHECK(InterviewRepository(programme.connection()).all()->size() == 4);
    CHECK(ImmersionRepository(programme.connection()).all()->size() == 1);
    programme.checkUndoRedo(before);

    const auto again = import.import(files);
    REQUIRE_OK(again);
    for (const NotesPlanLine& line : *again)
        CHECK((line.verdict == NotesVerdict::There));
}

TEST_CASE("where notes go can be chosen, and what is gone is said", "[field][notes]")
{
    ProgrammeFixture programme{fieldSchema()};
    const InterviewId club = add(programme, "Le club", QDate(2018, 1, 12));
    NotesImport import(programme.file());
    NotesFile file = fileOf("Le club.txt", "# Le club\n\nBelote.");
    file.chosen = NotesSource{};
    CHECK((import.plan({file})->front().verdict == NotesVerdict::New));
    file = fileOf("sans rapport.txt", "Belote.");
    CHECK((import.plan({file})->front().verdict == NotesVerdict::New));
    file.chosen = NotesSource{club, {}};
    CHECK(import.plan({file})->front().target.interview == club);
    file.chosen = NotesSource{InterviewId(424242), {}};
    const QStringList before = programme.dump();
    REQUIRE_FAILS(import.import({fileOf("a.txt", "a"), file}), ErrorCode::NotFound);
    CHECK(programme.dump() == before);
}

TEST_CASE("two interviews that a file could mean are left to whoever imports", "[field][notes]")
{
    ProgrammeFixture programme{fieldSchema()};
    add(programme, "Mairie", QDate(2018, 1, 19));
    add(programme, "Écrivain public", QDate(2018, 1, 19));
    const auto plan = NotesImport(programme.file()).plan({fileOf("2018-01-19.txt", "Trois trousseaux de clés.")});
    REQUIRE_OK(plan);
    CHECK((plan->front().verdict == NotesVerdict::New));
    CHECK(plan->front().title == QStringLiteral("Trois trousseaux de clés."));
}

TEST_CASE("evidence stays where it was taken from when notes are added", "[field][notes]")
{
    ProgrammeFixture programme{fieldSchema()};
    const InterviewId id = add(programme, "Un maçon", QDate(2018, 1, 29), "Il avait dit oui.");
    EvidenceService evidence(programme.file());
    Evidence piece;
    piece.text = QStringLiteral("dit oui");
    piece.interview = id;
    piece.anchor = AnchorState::Anchored;
    piece.anchorStart = 9;
    piece.anchorLength = 7;
    REQUIRE_OK(evidence.record(piece));
    REQUIRE_OK(NotesImport(programme.file()).import({fileOf("un maçon.txt", "Deux cafés.")}));
    const auto after = evidence.read().of(id);
    REQUIRE_OK(after);
    REQUIRE(after->size() == 1);
    CHECK((after->front().anchor == AnchorState::Anchored));
    CHECK(after->front().anchorStart == 9);
}

TEST_CASE("the name of a file says whether it is of an interview or an immersion", "[field][notes]")
{
    CHECK((notesKindCalled(QStringLiteral("Immersion 2018-01-24.odt")) == NotesKind::Immersions));
    CHECK((notesKindCalled(QStringLiteral("2018-01-12_entretien_club.docx")) == NotesKind::Interviews));
    CHECK_FALSE(notesKindCalled(QStringLiteral("club.docx")));
}

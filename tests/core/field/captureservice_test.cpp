// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/anchor.h"
#include "core/field/captureservice.h"
#include "core/field/evidenceservice.h"
#include "core/field/fieldschema.h"
#include "core/field/immersionservice.h"
#include "core/field/interviewservice.h"
#include "core/field/irritantservice.h"
#include "tests/support/programmefixture.h"

using namespace filrouge;
using namespace filrouge::tests;
using namespace Qt::StringLiterals;

namespace {

struct Capture {
    Capture()
    {
        Interview interview;
        interview.title = u"Guichet"_s;
        source.interview = interviews.add(interview).value().id;
    }

    [[nodiscard]] QString notes() const { return interviews.read().find(*source.interview).value().notes; }
    [[nodiscard]] std::vector<Evidence> pieces() const { return evidence.read().of(*source.interview).value(); }
    Evidence put(const QString& text, EvidenceId id = {})
    {
        CapturedPiece piece;
        piece.id = id;
        piece.text = text;
        const auto stored = capture.put(source, piece);
        REQUIRE_OK(stored);
        return *stored;
    }
    void checkAnchors() const
    {
        for (const Evidence& piece : pieces()) {
            CHECK(piece.anchor == AnchorState::Anchored);
            CHECK(passage(notes(), piece.anchorStart, piece.anchorLength) == piece.text);
        }
    }

    ProgrammeFixture programme{{fieldSchema()}};
    InterviewService interviews{programme.file()};
    ImmersionService immersions{programme.file()};
    EvidenceService evidence{programme.file()};
    IrritantService irritants{programme.file()};
    CaptureService capture{programme.file()};
    NotesSource source;
};

} // namespace

TEST_CASE("A captured line is a line of the notes and evidence of the same words", "[field][capture]")
{
    Capture field;
    QStringList before = field.programme.dump();
    const Evidence first = field.put(u"Il attend 😀 depuis huit heures."_s);
    field.programme.checkUndoRedo(before);
    CHECK(field.notes() == first.text);
    CHECK(first.recordedAt == field.programme.clock().now());
    const Evidence second = field.put(u"Elle repart."_s);
    CHECK(field.notes() == first.text + u"\nElle repart."_s);
    field.checkAnchors();

    SECTION("a line is written again where it stands")
    {
        field.put(u"Il attend 😀 depuis sept heures du matin."_s, first.id);
        CHECK(field.notes() == u"Il attend 😀 depuis sept heures du matin.\nElle repart."_s);
        field.checkAnchors();
        field.put(u"Elle"_s, second.id);
        field.checkAnchors();
    }
    SECTION("other words in the notes stay")
    {
        REQUIRE_OK(field.interviews.updateNotes(*field.source.interview, u"Accueil.\n"_s + field.notes() + u"\n\n"_s));
        const Evidence third = field.put(u"Fin."_s);
        CHECK(field.notes() == u"Accueil.\nIl attend 😀 depuis huit heures.\nElle repart.\n\nFin."_s);
        field.checkAnchors();
        REQUIRE_OK(field.capture.remove(second.id));
        CHECK(field.notes() == u"Accueil.\nIl attend 😀 depuis huit heures.\n\nFin."_s);
        REQUIRE_OK(field.capture.remove(third.id));
        CHECK(field.notes() == u"Accueil.\nIl attend 😀 depuis huit heures.\n"_s);
        field.checkAnchors();
    }
    SECTION("a line that is taken away leaves no trace, and comes back")
    {
        before = field.programme.dump();
        REQUIRE_OK(field.capture.remove(first.id));
        field.programme.checkUndoRedo(before);
        CHECK(field.notes() == u"Elle repart."_s);
        REQUIRE_OK(field.capture.remove(second.id));
        CHECK(field.notes().isEmpty());
        CHECK(field.pieces().empty());
    }
    SECTION("a line whose place is lost is evidence alone")
    {
        REQUIRE_OK(field.interviews.updateNotes(*field.source.interview, u"Tout est autre."_s));
        field.put(u"Elle repart à pied."_s, second.id);
        CHECK(field.notes() == u"Tout est autre."_s);
        CHECK(field.evidence.read().find(second.id)->text == u"Elle repart à pied."_s);
        REQUIRE_OK(field.capture.remove(second.id));
        CHECK(field.notes() == u"Tout est autre."_s);
    }
    SECTION("nothing is written of an empty line")
    {
        before = field.programme.dump();
        CapturedPiece blank;
        blank.text = u"  "_s;
        REQUIRE_FAILS(field.capture.put(field.source, blank), ErrorCode::Invalid);
        CHECK(field.programme.dump() == before);
    }
}

TEST_CASE("Names on a captured line are found, or made with it", "[field][capture]")
{
    Capture field;
    Irritant known;
    known.title = u"Horaires illisibles"_s;
    const IrritantId irritant = field.irritants.add(known).value().id;
    CapturedPiece piece;
    piece.text = u"Il attend."_s;
    piece.theme = u"Transport"_s;
    piece.irritants = {u"horaires ILLISIBLES"_s, u"Attente"_s};

    SECTION("a half-typed name makes nothing")
    {
        piece.finished = false;
        const auto stored = field.capture.put(field.source, piece);
        REQUIRE_OK(stored);
        CHECK_FALSE(stored->theme);
        CHECK(field.irritants.themes().count().value() == 0);
        CHECK(field.irritants.read().count().value() == 1);
    }
    SECTION("all in one step")
    {
        const QStringList before = field.programme.dump();
        const auto stored = field.capture.put(field.source, piece);
        REQUIRE_OK(stored);
        field.programme.checkUndoRedo(before);
        REQUIRE(stored->theme);
        CHECK(field.irritants.themes().find(*stored->theme)->name == u"Transport"_s);
        const auto linked = field.irritants.read().of(stored->id).value();
        REQUIRE(linked.size() == 2);
        CHECK(linked[0].id == irritant);
        CHECK(linked[1].title == u"Attente"_s);
        CHECK(linked[1].position == 1);

        // Written again, it knows them, and lets go of what is gone.
        piece.id = stored->id;
        piece.irritants = {u"ATTENTE"_s};
        piece.theme.clear();
        REQUIRE_OK(field.capture.put(field.source, piece));
        CHECK(field.irritants.read().count().value() == 2);
        CHECK(field.irritants.read().of(stored->id).value() == std::vector{linked[1]});
        CHECK_FALSE(field.evidence.read().find(stored->id)->theme);
    }
    SECTION("the line as it grows and its end are one step to undo")
    {
        const QStringList before = field.programme.dump();
        CapturedPiece growing = piece;
        growing.finished = false;
        growing.text = u"Il att"_s;
        growing.id = field.capture.put(field.source, growing, u"line 1"_s)->id;
        growing.text = u"Il attend #Tra"_s;
        REQUIRE_OK(field.capture.put(field.source, growing, u"line 1"_s));
        piece.id = growing.id;
        REQUIRE_OK(field.capture.put(field.source, piece, u"line 1"_s));
        CHECK(field.notes() == u"Il attend."_s);
        field.checkAnchors();
        field.programme.checkUndoRedo(before);
    }
}

TEST_CASE("Immersions have lines too", "[field][capture]")
{
    Capture field;
    Immersion immersion;
    immersion.title = u"CAF"_s;
    const NotesSource source{.immersion = field.immersions.add(immersion).value().id};
    CapturedPiece piece;
    piece.text = u"Dix personnes debout."_s;
    piece.kind = EvidenceKind::Observation;
    const auto stored = field.capture.put(source, piece);
    REQUIRE_OK(stored);
    CHECK(stored->immersion == source.immersion);
    CHECK(field.immersions.read().find(*source.immersion)->notes == piece.text);
    REQUIRE_FAILS(field.capture.put({}, piece), ErrorCode::NotFound);
}

TEST_CASE("A line that was never finished is known, and its end records it", "[field][capture]")
{
    Capture field;
    CHECK_FALSE(*field.capture.underWay(field.source));
    field.put(u"Il attend."_s);
    CHECK_FALSE(*field.capture.underWay(field.source));
    CapturedPiece piece;
    piece.text = u"Elle repart #Transport"_s;
    piece.finished = false;
    const auto cut = field.capture.put(field.source, piece);
    REQUIRE_OK(cut);
    CHECK_FALSE(cut->recordedAt);
    CHECK(*field.capture.underWay(field.source) == *cut);
    REQUIRE_FAILS(field.capture.underWay({}), ErrorCode::NotFound);

    SECTION("until it is")
    {
        piece.id = cut->id;
        piece.text = u"Elle repart"_s;
        piece.finished = true;
        const auto done = field.capture.put(field.source, piece);
        REQUIRE_OK(done);
        CHECK(done->recordedAt == field.programme.clock().now());
        CHECK_FALSE(*field.capture.underWay(field.source));
        // Written again, it stays where it was in time.
        const Instant then = done->recordedAt;
        field.programme.clock().set({then.ms + 1'000});
        CHECK(field.put(u"Elle repart à pied"_s, cut->id).recordedAt == then);
    }
    SECTION("or others have taken it up: more notes, a name")
    {
        Evidence named = *cut;
        SECTION("more notes")
        {
            REQUIRE_OK(field.interviews.updateNotes(*field.source.interview, field.notes() + u"\nFin."_s));
        }
        SECTION("a theme")
        {
            named.theme = field.irritants.addTheme({{}, u"Transport"_s, {}, 0}).value().id;
            REQUIRE_OK(field.evidence.update(named));
        }
        CHECK_FALSE(*field.capture.underWay(field.source));
    }
}

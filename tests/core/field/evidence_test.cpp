// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/evidenceservice.h"
#include "core/field/fieldschema.h"
#include "core/field/interviewservice.h"
#include "core/field/irritantservice.h"
#include "core/storage/searchindex.h"
#include "tests/support/programmefixture.h"

#include <limits>

using namespace filrouge;
using namespace filrouge::tests;
using namespace Qt::StringLiterals;

namespace {

struct Notebook {
    ProgrammeFixture programme{{fieldSchema()}};
    EvidenceService evidence{programme.file()};
    InterviewService interviews{programme.file()};
    IrritantService irritants{programme.file()};

    IrritantId addIrritant(const QString& title)
    {
        Irritant row;
        row.title = title;
        return irritants.add(row).value().id;
    }
};

Evidence saying(const QString& text)
{
    Evidence evidence;
    evidence.text = text;
    return evidence;
}

} // namespace

TEST_CASE("Evidence is recorded with its irritants in one step", "[field][evidence]")
{
    Notebook field;
    ProgrammeFixture& programme = field.programme;
    const IrritantId first = field.addIrritant(u"Le car"_s);
    const IrritantId second = field.addIrritant(u"Le téléphone"_s);
    programme.takeChanges();

    const QStringList before = programme.dump();
    const auto recorded = field.evidence.record(saying(u"Le car est passé sans s’arrêter."_s), {first, second, first});
    REQUIRE_OK(recorded);
    CHECK(programme.takeChange().list == [&] {
        std::vector<Change> list{{Kind::Evidence, Operation::Inserted, recorded->id.value},
                                 {Kind::Irritant, Operation::Updated, first.value},
                                 {Kind::Irritant, Operation::Updated, second.value}};
        std::sort(
            list.begin(), list.end(), [](auto& a, auto& b) { return std::tie(a.kind, a.id) < std::tie(b.kind, b.id); });
        return list;
    }());
    CHECK(recorded->recordedAt == programme.clock().now());
    CHECK(field.evidence.read().of(first).value() == std::vector{*recorded});
    CHECK(field.irritants.read().of(recorded->id)->size() == 2);
    programme.checkUndoRedo(before);

    // A time that is given stays: what is read from a file was recorded then.
    Evidence old = saying(u"avant"_s);
    old.recordedAt = Instant{1};
    CHECK(field.evidence.record(old)->recordedAt == Instant{1});
}

TEST_CASE("An irritant that is not there leaves nothing recorded", "[field][evidence]")
{
    Notebook field;
    const QStringList before = field.programme.dump();
    REQUIRE_FAILS(field.evidence.record(saying(u"x"_s), {IrritantId(7)}), ErrorCode::DanglingReference);
    CHECK(field.programme.dump() == before);
    CHECK(field.programme.takeChanges().empty());
}

TEST_CASE("Linking and unlinking evidence", "[field][evidence]")
{
    Notebook field;
    ProgrammeFixture& programme = field.programme;
    const IrritantId irritant = field.addIrritant(u"Tout redire"_s);
    const EvidenceId piece = field.evidence.record(saying(u"Cinq fois."_s)).value().id;
    programme.takeChanges();

    QStringList before = programme.dump();
    REQUIRE_OK(field.evidence.link(piece, irritant));
    CHECK(programme.takeChange().list == std::vector<Change>{{Kind::Evidence, Operation::Updated, piece.value},
                                                             {Kind::Irritant, Operation::Updated, irritant.value}});
    programme.checkUndoRedo(before);
    programme.takeChanges();
    REQUIRE_OK(field.evidence.link(piece, irritant));
    CHECK(programme.takeChanges().empty());

    before = programme.dump();
    REQUIRE_OK(field.evidence.unlink(piece, irritant));
    programme.checkUndoRedo(before);
    REQUIRE_FAILS(field.evidence.unlink(piece, irritant), ErrorCode::NotFound);
    REQUIRE_FAILS(field.evidence.link(EvidenceId(7), irritant), ErrorCode::DanglingReference);
    REQUIRE_FAILS(field.evidence.link(piece, IrritantId(7)), ErrorCode::NotFound);
}

TEST_CASE("Evidence changes and goes", "[field][evidence]")
{
    Notebook field;
    ProgrammeFixture& programme = field.programme;
    const IrritantId irritant = field.addIrritant(u"Tout redire"_s);
    Evidence piece = field.evidence.record(saying(u"Cinq fois."_s), {irritant}).value();
    programme.takeChanges();

    QStringList before = programme.dump();
    piece.voice = Voice::User;
    piece.speaker = u"aide à domicile"_s;
    REQUIRE_OK(field.evidence.update(piece));
    CHECK(field.evidence.read().find(piece.id).value() == piece);
    CHECK(programme.file().search().find(u"domicile"_s)->size() == 1);
    programme.checkUndoRedo(before);

    before = programme.dump();
    REQUIRE_OK(field.evidence.remove(piece.id));
    CHECK(field.irritants.read().links()->empty());
    programme.checkUndoRedo(before);

    REQUIRE_FAILS(field.evidence.update(piece), ErrorCode::NotFound);
    REQUIRE_FAILS(field.evidence.remove(piece.id), ErrorCode::NotFound);
    REQUIRE_FAILS(field.evidence.record(saying(u" "_s)), ErrorCode::Invalid);
}

TEST_CASE("An anchor lies within the notes of its source", "[field][evidence][anchor]")
{
    Notebook field;
    Interview interview;
    interview.title = u"Club"_s;
    interview.notes = u"😀 allô ?"_s; // 8 code points, 9 UTF-16 units
    interview = field.interviews.add(interview).value();
    Evidence piece = saying(u"allô"_s);
    piece.interview = interview.id;
    piece.anchor = AnchorState::Anchored;

    struct Case {
        int start;
        int length;
        bool accepted;
    };
    for (const Case& c : {Case{0, 8, true},
                          Case{2, 4, true},
                          Case{7, 1, true},
                          Case{8, 1, false},
                          Case{0, 9, false},
                          Case{2, 7, false},
                          Case{std::numeric_limits<int>::max(), 2, false}}) {
        INFO(c.start << " + " << c.length);
        piece.anchorStart = c.start;
        piece.anchorLength = c.length;
        const auto recorded = field.evidence.record(piece);
        CHECK(recorded.has_value() == c.accepted);
        if (!c.accepted)
            CHECK(recorded.error() ==
                  Error{ErrorCode::Invalid, u"anchor_start"_s, u"the anchor must lie within the notes"_s});
    }

    // The same rule when it is moved to another source.
    piece.anchorStart = 2;
    piece.anchorLength = 4;
    piece = field.evidence.record(piece).value();
    Interview silent;
    silent.title = u"Sans notes"_s;
    piece.interview = field.interviews.add(silent).value().id;
    REQUIRE_FAILS(field.evidence.update(piece), ErrorCode::Invalid);
    piece.interview = InterviewId(7);
    REQUIRE_FAILS(field.evidence.update(piece), ErrorCode::NotFound);
}

TEST_CASE("Hostile text is kept as it is", "[field][evidence]")
{
    Notebook field;
    for (const QString& text : {u"'; DROP TABLE evidence; --"_s,
                                u"%1 %2 %n"_s,
                                u"<svg onload=alert(1)>"_s,
                                u"\u202Eabc"_s,
                                QString(1024 * 1024, u'é')}) {
        const Evidence stored = field.evidence.record(saying(text)).value();
        CHECK(field.evidence.read().find(stored.id).value().text == text);
    }
    // A lone surrogate is no text: it is stored as the replacement character.
    const QString broken = QString(QChar(0xD800)) + u"abc"_s;
    const Evidence stored = field.evidence.record(saying(broken)).value();
    CHECK(field.evidence.read().find(stored.id).value().text == u"\uFFFDabc"_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/evidenceservice.h"
#include "core/field/fieldschema.h"
#include "core/persona/journeyservice.h"
#include "core/persona/personarules.h"
#include "core/persona/personaschema.h"
#include "core/persona/personaservice.h"
#include "core/storage/blobstore.h"
#include "core/storage/searchindex.h"
#include "tests/support/programmefixture.h"

#include <QBuffer>
#include <QImage>

using namespace filrouge;
using namespace filrouge::tests;
using namespace Qt::StringLiterals;

namespace {

struct Wall {
    ProgrammeFixture programme{{fieldSchema(), personaSchema()}};
    PersonaService personas{programme.file()};
    JourneyService journeys{programme.file()};
    EvidenceService evidence{programme.file()};

    /// First names in their order; positions must run 0, 1, 2, …
    QString order()
    {
        QStringList names;
        const std::vector<Persona> rows = personas.read().all().value();
        for (const Persona& persona : rows) {
            CHECK(persona.position == names.size());
            names << persona.firstName;
        }
        return names.join(u' ');
    }
};

Picture portrait(Qt::GlobalColor colour)
{
    QImage image(40, 50, QImage::Format_RGB32);
    image.fill(colour);
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(image.save(&buffer, "PNG"));
    auto picture = normalisedPicture(buffer.data(), PictureOrigin::User);
    REQUIRE_OK(picture);
    return *picture;
}

} // namespace

TEST_CASE("Personas stand on the wall in an order", "[persona]")
{
    Wall wall;
    ProgrammeFixture& programme = wall.programme;
    QStringList before = programme.dump();
    const auto sarah = wall.personas.addNamed(u"Sarah"_s);
    REQUIRE_OK(sarah);
    CHECK(programme.takeChange().list == std::vector<Change>{{Kind::Persona, Operation::Inserted, sarah->id.value}});
    CHECK(sarah->hue == 0);
    programme.checkUndoRedo(before);

    const Persona sebastien = wall.personas.addNamed(u"Sébastien"_s).value();
    const Persona roseline = wall.personas.addNamed(u"Roseline"_s).value();
    CHECK(roseline.hue == 2);
    CHECK(badgeLetter(roseline.position) == u"C"_s);

    before = programme.dump();
    REQUIRE_OK(wall.personas.move(roseline.id, 0));
    CHECK(wall.order() == u"Roseline Sarah Sébastien"_s);
    programme.checkUndoRedo(before);

    before = programme.dump();
    Persona changed = sebastien;
    changed.age = 46;
    changed.position = 0; // not how one moves
    REQUIRE_OK(wall.personas.update(changed));
    CHECK(wall.order() == u"Roseline Sarah Sébastien"_s);
    CHECK(wall.personas.read().find(sebastien.id)->age == 46);
    programme.checkUndoRedo(before);

    before = programme.dump();
    REQUIRE_OK(wall.personas.remove(sarah->id));
    CHECK(wall.order() == u"Roseline Sébastien"_s);
    programme.checkUndoRedo(before);

    // The colour that became free is given first.
    CHECK(wall.personas.addNamed(u"Lucien"_s)->hue == 0);
    // A persona that is read from a file keeps its own.
    Persona given;
    given.id = PersonaId(805);
    given.firstName = u"Amina"_s;
    given.hue = 6;
    const Persona kept = wall.personas.add(given).value();
    CHECK(kept.id == given.id);
    CHECK(kept.hue == 6);
    CHECK(kept.position == 3);
}

TEST_CASE("What the wall refuses", "[persona]")
{
    Wall wall;
    const Persona sarah = wall.personas.addNamed(u"Sarah"_s).value();
    const QStringList before = wall.programme.dump();
    REQUIRE_FAILS(wall.personas.addNamed(u"  "_s), ErrorCode::Invalid);
    REQUIRE_FAILS(wall.personas.add(Persona()), ErrorCode::Invalid);
    Persona spoilt = sarah;
    spoilt.age = 121;
    REQUIRE_FAILS(wall.personas.update(spoilt), ErrorCode::Invalid);
    spoilt = sarah;
    spoilt.portrait = {QString(64, u'0')};
    REQUIRE_FAILS(wall.personas.update(spoilt), ErrorCode::NotFound);
    spoilt = sarah;
    spoilt.verbatimEvidence = EvidenceId(7);
    REQUIRE_FAILS(wall.personas.update(spoilt), ErrorCode::DanglingReference);
    REQUIRE_FAILS(wall.personas.move(PersonaId(7), 0), ErrorCode::NotFound);
    REQUIRE_FAILS(wall.personas.remove(PersonaId(7)), ErrorCode::NotFound);
    REQUIRE_FAILS(wall.personas.clearPortrait(PersonaId(7)), ErrorCode::NotFound);
    CHECK(wall.programme.dump() == before);
}

TEST_CASE("A persona that was voted on stays", "[persona]")
{
    Wall wall;
    const Persona sarah = wall.personas.addNamed(u"Sarah"_s).value();
    REQUIRE_OK(wall.programme.file().edit(Text{}, [&](Edit& edit) {
        return edit.connection().script(
            "INSERT INTO seminar(id, title, place, welcome) VALUES(1, 'S', '', '');"
            "INSERT INTO vote VALUES(2, 1, NULL, '', 'single', 3, 5, 3, 3, 'lot', '', 1, 'codes', 'draft', '', NULL,"
            " NULL, NULL, '', '', '', '', 0, 0, 0, 0, 0);" +
            QByteArrayLiteral("INSERT INTO vote_option VALUES(3, 2, ") + QByteArray::number(sarah.id.value) + ", 0)");
    }));
    const QStringList before = wall.programme.dump();
    REQUIRE_FAILS(wall.personas.remove(sarah.id), ErrorCode::StillUsed);
    CHECK(wall.programme.dump() == before);
    CHECK(wall.programme.foreignKeyFaults().isEmpty());
}

TEST_CASE("Portraits are set and cleared", "[persona][picture]")
{
    Wall wall;
    ProgrammeFixture& programme = wall.programme;
    const Persona sarah = wall.personas.addNamed(u"Sarah"_s).value();
    const Picture first = portrait(Qt::red);
    const Picture second = portrait(Qt::blue);

    QStringList before = programme.dump();
    REQUIRE_OK(wall.personas.setPortrait(sarah.id, first, u"Une jeune femme en manteau"_s));
    Persona now = wall.personas.read().find(sarah.id).value();
    CHECK(programme.file().blobs().bytes(now.portrait).value() == first.bytes);
    CHECK(now.portraitAlt == u"Une jeune femme en manteau"_s);
    programme.checkUndoRedo(before);

    REQUIRE_OK(wall.personas.setPortrait(sarah.id, second, u"Autre"_s));
    before = programme.dump();
    REQUIRE_OK(wall.personas.clearPortrait(sarah.id));
    now = wall.personas.read().find(sarah.id).value();
    CHECK(now.portrait.isEmpty());
    CHECK(now.portraitAlt.isEmpty());
    programme.checkUndoRedo(before);

    // Both steps back: the first picture is still kept, because it could be wanted back.
    REQUIRE_OK(programme.file().undo());
    REQUIRE_OK(programme.file().undo());
    now = wall.personas.read().find(sarah.id).value();
    CHECK(programme.file().blobs().bytes(now.portrait).value() == first.bytes);
}

TEST_CASE("The journey of a persona", "[persona][journey]")
{
    Wall wall;
    ProgrammeFixture& programme = wall.programme;
    const PersonaId sarah = wall.personas.addNamed(u"Sarah"_s).value().id;
    const PersonaId karim = wall.personas.addNamed(u"Karim"_s).value().id;
    const auto add = [&](PersonaId persona, const QString& title, int emotion) {
        JourneyStep step;
        step.persona = persona;
        step.title = title;
        step.emotion = emotion;
        step.position = 77;
        return wall.journeys.add(step).value();
    };
    const auto titles = [&] {
        QString joined;
        int position = 0;
        const std::vector<JourneyStep> rows = wall.personas.read().journey(sarah).value();
        for (const JourneyStep& step : rows) {
            CHECK(step.position == position++);
            joined += step.title;
        }
        return joined;
    };
    programme.takeChanges();
    QStringList before = programme.dump();
    const JourneyStep a = add(sarah, u"A"_s, -2);
    CHECK(programme.takeChange().list == std::vector<Change>{{Kind::Persona, Operation::Updated, sarah.value}});
    programme.checkUndoRedo(before);
    add(sarah, u"B"_s, 0);
    const JourneyStep c = add(sarah, u"C"_s, 2);
    CHECK(add(karim, u"K"_s, 1).position == 0);

    before = programme.dump();
    REQUIRE_OK(wall.journeys.move(c.id, 0));
    CHECK(titles() == u"CAB"_s);
    programme.checkUndoRedo(before);

    before = programme.dump();
    JourneyStep changed = a;
    changed.emotion = 1;
    changed.persona = karim; // a step stays where it is
    changed.position = 0;
    REQUIRE_OK(wall.journeys.update(changed));
    CHECK(titles() == u"CAB"_s);
    programme.checkUndoRedo(before);

    before = programme.dump();
    REQUIRE_OK(wall.journeys.remove(a.id));
    CHECK(titles() == u"CB"_s);
    programme.checkUndoRedo(before);

    changed.emotion = 3;
    REQUIRE_FAILS(wall.journeys.update(changed), ErrorCode::Invalid);
    REQUIRE_FAILS(wall.journeys.remove(a.id), ErrorCode::NotFound);
    REQUIRE_FAILS(wall.journeys.move(a.id, 0), ErrorCode::NotFound);
    JourneyStep orphan = c;
    orphan.id = {};
    orphan.persona = PersonaId(7);
    REQUIRE_FAILS(wall.journeys.add(orphan), ErrorCode::DanglingReference);
}

TEST_CASE("A persona loses the source of its words, not the words", "[persona]")
{
    Wall wall;
    ProgrammeFixture& programme = wall.programme;
    Evidence said;
    said.text = u"Je cherche, pas un papier, du travail."_s;
    said.voice = Voice::User;
    said = wall.evidence.record(said).value();
    Persona sebastien = wall.personas.addNamed(u"Sébastien"_s).value();
    sebastien.verbatim = said.text;
    sebastien.verbatimEvidence = said.id;
    REQUIRE_OK(wall.personas.update(sebastien));
    programme.takeChanges();

    const QStringList before = programme.dump();
    REQUIRE_OK(wall.evidence.remove(said.id));
    CHECK(programme.takeChange().list == std::vector<Change>{{Kind::Evidence, Operation::Removed, said.id.value},
                                                             {Kind::Persona, Operation::Updated, sebastien.id.value}});
    const Persona now = wall.personas.read().find(sebastien.id).value();
    CHECK(now.verbatim == said.text);
    CHECK(isFlagged(verbatimOrigin(now, {})));
    programme.checkUndoRedo(before);
    CHECK(programme.file().search().find(u"cherche travail"_s)->size() == 1);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/fieldschema.h"
#include "core/field/irritantservice.h"
#include "core/persona/challengeletterservice.h"
#include "core/persona/personarules.h"
#include "core/persona/personaschema.h"
#include "core/persona/personaservice.h"
#include "core/storage/searchindex.h"
#include "tests/support/programmefixture.h"

using namespace filrouge;
using namespace filrouge::tests;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    ProgrammeFixture programme{{fieldSchema(), personaSchema()}};
    PersonaService personas{programme.file()};
    ChallengeLetterService letters{programme.file()};
    IrritantService irritants{programme.file()};
    Persona sarah = personas.addNamed(u"Sarah"_s).value();

    Difficulty addDifficulty(ChallengeLetterId letter, const QString& title)
    {
        Difficulty difficulty;
        difficulty.letter = letter;
        difficulty.title = title;
        difficulty.position = 12;
        return letters.addDifficulty(difficulty).value();
    }
    QString numbered(ChallengeLetterId letter)
    {
        QString joined;
        const std::vector<Difficulty> rows = letters.read().difficulties(letter).value();
        for (const Difficulty& difficulty : rows)
            joined += QString::number(numberOf(difficulty)) + difficulty.title;
        return joined;
    }
};

} // namespace

TEST_CASE("A letter is begun with what the programme knows", "[persona][letter]")
{
    Desk desk;
    ProgrammeFixture& programme = desk.programme;
    programme.takeChanges();
    const QStringList before = programme.dump();
    const auto letter = desk.letters.begin(desk.sarah.id);
    REQUIRE_OK(letter);
    CHECK(programme.takeChange().list ==
          std::vector<Change>{{Kind::ChallengeLetter, Operation::Inserted, letter->id.value}});
    CHECK(letter->persona == desk.sarah.id);
    CHECK(letter->place == u"Cahors"_s);
    CHECK(letter->writtenOn == QDate(2018, 2, 7));
    CHECK(letter->signature == u"Sarah"_s);
    CHECK(letter->addressee.contains(u"Bassin de vie de Cahors"_s));
    CHECK_FALSE(letter->salutation.isEmpty());
    CHECK_FALSE(letter->closing.isEmpty());
    CHECK(desk.letters.read().of(desk.sarah.id).value() == *letter);
    programme.checkUndoRedo(before);

    REQUIRE_FAILS(desk.letters.begin(desk.sarah.id), ErrorCode::Conflict);
    REQUIRE_FAILS(desk.letters.begin(PersonaId(7)), ErrorCode::NotFound);
}

TEST_CASE("Letters come, change and go with their persona", "[persona][letter]")
{
    Desk desk;
    ProgrammeFixture& programme = desk.programme;
    const Persona karim = desk.personas.addNamed(u"Karim"_s).value();
    const ChallengeLetter karims = desk.letters.begin(karim.id).value();
    const ChallengeLetter sarahs = desk.letters.begin(desk.sarah.id).value();
    CHECK(desk.letters.read().all().value() == std::vector{sarahs, karims}); // as on the wall

    QStringList before = programme.dump();
    ChallengeLetter changed = sarahs;
    changed.situation = u"J’ai 27 ans, une fille, un garçon et une Clio."_s;
    changed.persona = karim.id; // a letter stays its persona's
    REQUIRE_OK(desk.letters.update(changed));
    CHECK(desk.letters.read().find(sarahs.id)->persona == desk.sarah.id);
    CHECK(programme.file().search().find(u"garcon clio"_s)->size() == 1);
    programme.checkUndoRedo(before);

    before = programme.dump();
    const Difficulty difficulty = desk.addDifficulty(sarahs.id, u"Vous ouvrez quand je travaille"_s);
    programme.checkUndoRedo(before);
    programme.takeChanges();
    before = programme.dump();
    REQUIRE_OK(desk.personas.remove(desk.sarah.id));
    const Changes changes = programme.takeChange();
    CHECK(changes.touches(Kind::ChallengeLetter));
    CHECK(desk.letters.read().all().value() == std::vector{karims});
    REQUIRE_FAILS(desk.letters.read().difficultyStore().find(difficulty.id), ErrorCode::NotFound);
    programme.checkUndoRedo(before);
    REQUIRE_OK(programme.file().undo());

    before = programme.dump();
    REQUIRE_OK(desk.letters.remove(sarahs.id));
    CHECK_FALSE(desk.letters.read().of(desk.sarah.id).value().has_value());
    programme.checkUndoRedo(before);

    changed.writtenOn = QDate(218, 2, 7);
    REQUIRE_FAILS(desk.letters.add(changed), ErrorCode::Invalid);
    REQUIRE_FAILS(desk.letters.update(sarahs), ErrorCode::NotFound);
    REQUIRE_FAILS(desk.letters.remove(sarahs.id), ErrorCode::NotFound);
    ChallengeLetter second = karims;
    second.id = {};
    REQUIRE_FAILS(desk.letters.add(second), ErrorCode::Conflict);
}

TEST_CASE("Difficulties are numbered in their order", "[persona][letter]")
{
    Desk desk;
    ProgrammeFixture& programme = desk.programme;
    const ChallengeLetterId letter = desk.letters.begin(desk.sarah.id).value().id;
    const Difficulty a = desk.addDifficulty(letter, u"A"_s);
    const Difficulty b = desk.addDifficulty(letter, u"B"_s);
    const Difficulty c = desk.addDifficulty(letter, u"C"_s);
    CHECK(desk.numbered(letter) == u"1A2B3C"_s);
    programme.takeChanges();

    QStringList before = programme.dump();
    REQUIRE_OK(desk.letters.moveDifficulty(c.id, 0));
    CHECK(desk.numbered(letter) == u"1C2A3B"_s);
    CHECK(programme.takeChange().list ==
          std::vector<Change>{{Kind::ChallengeLetter, Operation::Updated, letter.value}});
    programme.checkUndoRedo(before);

    before = programme.dump();
    Difficulty changed = b;
    changed.title = u"b"_s;
    changed.position = 0;
    changed.letter = ChallengeLetterId(7);
    REQUIRE_OK(desk.letters.updateDifficulty(changed));
    CHECK(desk.numbered(letter) == u"1C2A3b"_s);
    programme.checkUndoRedo(before);

    before = programme.dump();
    REQUIRE_OK(desk.letters.removeDifficulty(a.id));
    CHECK(desk.numbered(letter) == u"1C2b"_s);
    programme.checkUndoRedo(before);

    REQUIRE_FAILS(desk.letters.removeDifficulty(a.id), ErrorCode::NotFound);
    REQUIRE_FAILS(desk.letters.moveDifficulty(a.id, 0), ErrorCode::NotFound);
    changed.title.clear();
    REQUIRE_FAILS(desk.letters.updateDifficulty(changed), ErrorCode::Invalid);
    changed.title = u"x"_s;
    changed.id = {};
    REQUIRE_FAILS(desk.letters.addDifficulty(changed), ErrorCode::DanglingReference);
}

TEST_CASE("Difficulties rest on irritants", "[persona][letter]")
{
    Desk desk;
    ProgrammeFixture& programme = desk.programme;
    const ChallengeLetterId letter = desk.letters.begin(desk.sarah.id).value().id;
    const DifficultyId difficulty = desk.addDifficulty(letter, u"Horaires"_s).id;
    Irritant row;
    row.title = u"Ouvert seulement quand on travaille"_s;
    const IrritantId irritant = desk.irritants.add(row).value().id;
    programme.takeChanges();

    QStringList before = programme.dump();
    REQUIRE_OK(desk.letters.linkIrritant(difficulty, irritant));
    const std::vector<Change> both{{Kind::Irritant, Operation::Updated, irritant.value},
                                   {Kind::ChallengeLetter, Operation::Updated, letter.value}};
    CHECK(programme.takeChange().list == both);
    CHECK(desk.letters.read().irritantLinks(letter).value() == std::vector<DifficultyIrritant>{{difficulty, irritant}});
    programme.checkUndoRedo(before);
    programme.takeChanges();
    REQUIRE_OK(desk.letters.linkIrritant(difficulty, irritant));
    CHECK(programme.takeChanges().empty());

    before = programme.dump();
    REQUIRE_OK(desk.letters.removeDifficulty(difficulty));
    CHECK(programme.takeChange().list == both);
    programme.checkUndoRedo(before);
    REQUIRE_OK(programme.file().undo());

    REQUIRE_OK(desk.letters.unlinkIrritant(difficulty, irritant));
    CHECK(desk.letters.read().irritantLinks(letter)->empty());
    REQUIRE_FAILS(desk.letters.unlinkIrritant(difficulty, irritant), ErrorCode::NotFound);
    REQUIRE_FAILS(desk.letters.linkIrritant(difficulty, IrritantId(7)), ErrorCode::DanglingReference);
    REQUIRE_FAILS(desk.letters.linkIrritant(DifficultyId(7), irritant), ErrorCode::NotFound);
}

TEST_CASE("A letter's expectations keep their order", "[persona][letter]")
{
    Desk desk;
    ProgrammeFixture& programme = desk.programme;
    const ChallengeLetterId letter = desk.letters.begin(desk.sarah.id).value().id;
    const auto add = [&](const QString& text) {
        Expectation expectation;
        expectation.letter = letter;
        expectation.text = text;
        return desk.letters.addExpectation(expectation).value();
    };
    const auto order = [&] {
        QString joined;
        int position = 0;
        const std::vector<Expectation> rows = desk.letters.read().expectations(letter).value();
        for (const Expectation& expectation : rows) {
            CHECK(expectation.position == position++);
            joined += expectation.text;
        }
        return joined;
    };
    QStringList before = programme.dump();
    const Expectation a = add(u"A"_s);
    programme.checkUndoRedo(before);
    const Expectation b = add(u"B"_s);
    add(u"C"_s);

    before = programme.dump();
    REQUIRE_OK(desk.letters.moveExpectation(a.id, 1));
    CHECK(order() == u"BAC"_s);
    programme.checkUndoRedo(before);

    before = programme.dump();
    REQUIRE_OK(desk.letters.removeExpectation(b.id));
    CHECK(order() == u"AC"_s);
    programme.checkUndoRedo(before);

    before = programme.dump();
    Expectation changed = a;
    changed.text = u"a"_s;
    changed.position = 1;
    REQUIRE_OK(desk.letters.updateExpectation(changed));
    CHECK(order() == u"aC"_s);
    programme.checkUndoRedo(before);

    changed.text.clear();
    REQUIRE_FAILS(desk.letters.updateExpectation(changed), ErrorCode::Invalid);
    REQUIRE_FAILS(desk.letters.removeExpectation(b.id), ErrorCode::NotFound);
    REQUIRE_FAILS(desk.letters.moveExpectation(b.id, 0), ErrorCode::NotFound);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchindex.h"
#include "tests/core/engagement/engagementfixture.h"

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("engagement letters: add, update and remove, with undo and notices", "[engagement]")
{
    EngagementFixture fixture;
    ProgrammeFixture& programme = fixture.programme;

    QStringList before = programme.dump();
    EngagementLetter second;
    second.persona = fixture.roseline;
    const auto added = fixture.letters.add(second);
    REQUIRE_OK(added);
    CHECK(programme.takeChange().list ==
          std::vector{Change{Kind::EngagementLetter, Operation::Inserted, added->id.value}});
    CHECK(programme.file().undoLabel().args == QStringList{QStringLiteral("Roseline")});
    programme.checkUndoRedo(before);

    (void)programme.takeChanges();
    before = programme.dump();
    EngagementLetter changed = fixture.letter;
    changed.opening = QStringLiteral("Nous avons lu votre lettre.");
    changed.persona = fixture.roseline;
    REQUIRE_OK(fixture.letters.update(changed));
    CHECK(programme.takeChange().list == std::vector{fixture.letterUpdated()});
    CHECK(fixture.sheet().persona.id == fixture.sarah);
    CHECK(fixture.sheet().letter.opening == QStringLiteral("Nous avons lu votre lettre."));
    programme.checkUndoRedo(before);

    (void)programme.takeChanges();
    before = programme.dump();
    REQUIRE_OK(fixture.letters.remove(added->id));
    CHECK(programme.takeChange().list ==
          std::vector{Change{Kind::EngagementLetter, Operation::Removed, added->id.value}});
    programme.checkUndoRedo(before);
}

TEST_CASE("engagement letters: one a persona, in the order of the wall", "[engagement]")
{
    EngagementFixture fixture;
    EngagementLetter again;
    again.persona = fixture.sarah;
    const auto refused = fixture.letters.add(again);
    REQUIRE_FAILS(refused, ErrorCode::Conflict);
    CHECK(refused.error().where == QStringLiteral("persona"));
    again.persona = PersonaId(4711);
    REQUIRE_FAILS(fixture.letters.add(again), ErrorCode::NotFound);
    REQUIRE_FAILS(fixture.letters.add(EngagementLetter{}), ErrorCode::Invalid);

    again.persona = fixture.roseline;
    REQUIRE_OK(fixture.letters.add(again));
    REQUIRE_OK(PersonaService(fixture.programme.file()).move(fixture.roseline, 0));
    const auto all = fixture.letters.read().all();
    REQUIRE_OK(all);
    REQUIRE(all->size() == 2);
    CHECK(all->front().persona == fixture.roseline);
    CHECK(all->back().persona == fixture.sarah);
    const auto answering = fixture.letters.read().answering(fixture.sarah);
    REQUIRE_OK(answering);
    CHECK(*answering == fixture.letter);
}

TEST_CASE("engagement letters: a letter is not dated after what it promises", "[engagement]")
{
    EngagementFixture fixture;
    (void)fixture.promised("Un rendez-vous le soir"); // due at the horizon
    const QStringList before = fixture.programme.dump();
    EngagementLetter late = fixture.letter;
    late.writtenOn = QDate(2019, 1, 1);
    const auto refused = fixture.letters.update(late);
    REQUIRE_FAILS(refused, ErrorCode::Invalid);
    CHECK(refused.error().where == QStringLiteral("written_on"));
    late.writtenOn = QDate(1066, 10, 14);
    REQUIRE_FAILS(fixture.letters.update(late), ErrorCode::Invalid);
    CHECK(fixture.programme.dump() == before);
    late.writtenOn = QDate(2018, 12, 31);
    REQUIRE_OK(fixture.letters.update(late));
}

TEST_CASE("engagement letters: removing one keeps what people said", "[engagement]")
{
    EngagementFixture fixture;
    (void)fixture.promised("Un rendez-vous le soir", {fixture.difficulties[0]});
    REQUIRE_OK(fixture.contributions.add({fixture.letter.id,
                                          fixture.difficulties[0],
                                          ContributionKind::Idea,
                                          QStringLiteral("Ouvrir le jeudi soir"),
                                          Voice::Actor,
                                          {}}));
    Signatory signatory;
    signatory.letter = fixture.letter.id;
    signatory.person = fixture.amelie;
    REQUIRE_OK(fixture.signatories.add(signatory));

    const QStringList before = fixture.programme.dump();
    REQUIRE_OK(fixture.letters.remove(fixture.letter.id));
    const auto said = fixture.evidence.read().of(fixture.seminar);
    REQUIRE_OK(said);
    CHECK(said->size() == 1);
    CHECK(fixture.programme.dump().filter(QStringLiteral("promise")).isEmpty());
    CHECK(fixture.programme.dump().filter(QStringLiteral("signatory: ")).isEmpty());
    fixture.programme.checkUndoRedo(before);
}

TEST_CASE("engagement letters: a removed difficulty leaves its letters of both sides noticed", "[engagement]")
{
    EngagementFixture fixture;
    (void)fixture.promised("Un rendez-vous le soir", {fixture.difficulties[1]});
    const QStringList before = fixture.programme.dump();
    REQUIRE_OK(fixture.challenges.removeDifficulty(fixture.difficulties[1]));
    CHECK(fixture.programme.takeChange().list == std::vector{fixture.challengeUpdated(), fixture.letterUpdated()});
    CHECK(fixture.sheet().promises.front().answers.empty());
    CHECK(fixture.sheet().difficulties.size() == 2);
    fixture.programme.checkUndoRedo(before);
}

TEST_CASE("engagement letters: their words and their promises' are found", "[engagement]")
{
    EngagementFixture fixture;
    (void)fixture.promised("Un guichet éphémère");
    for (const char* typed : {"chere sarah", "ephem"}) {
        const auto hits = fixture.programme.file().search().find(QString::fromUtf8(typed));
        REQUIRE_OK(hits);
        REQUIRE(hits->size() == 1);
        CHECK(hits->front().kind == Kind::EngagementLetter);
        CHECK(hits->front().id == fixture.letter.id.value);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/completeness.h"
#include "tests/core/engagement/engagementfixture.h"

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("letter sheet: promises are numbered as the letter is read", "[engagement]")
{
    LetterSheet sheet;
    for (const qint64 id : {1, 2, 3})
        sheet.difficulties.push_back({static_cast<int>(id), {}, true});
    for (std::size_t i = 0; i < 3; ++i)
        sheet.difficulties[i].difficulty.id = DifficultyId(static_cast<qint64>(i) + 1);
    const auto promise = [&sheet](qint64 id, std::vector<DifficultyId> answers) {
        NumberedPromise made;
        made.promise.id = PromiseId(id);
        made.answers = std::move(answers);
        sheet.promises.push_back(made);
    };
    promise(11, {});
    promise(12, {DifficultyId(3)});
    promise(13, {DifficultyId(1), DifficultyId(3)});
    promise(14, {DifficultyId(1)});
    numberPromises(sheet);
    CHECK(sheet.promises[0].number == 4);
    CHECK(sheet.promises[1].number == 3);
    CHECK(sheet.promises[2].number == 1);
    CHECK(sheet.promises[3].number == 2);
}

TEST_CASE("letter sheet: everything about a letter, with names", "[engagement]")
{
    EngagementFixture fixture;
    Promise promise;
    promise.letter = fixture.letter.id;
    promise.title = QStringLiteral("Un rendez-vous le soir");
    promise.owner = fixture.owner;
    REQUIRE_OK(fixture.promises.add(promise, {fixture.difficulties[1]}));
    REQUIRE_OK(fixture.contributions.add({fixture.letter.id,
                                          fixture.difficulties[2],
                                          ContributionKind::Idea,
                                          QStringLiteral("Écrire moins"),
                                          Voice::Actor,
                                          QStringLiteral("agente d’accueil")}));
    Organisation prefecture;
    prefecture.name = QStringLiteral("Préfecture du Lot");
    const auto organisation = fixture.territory.addOrganisation(prefecture);
    REQUIRE_OK(organisation);
    Signatory signatory;
    signatory.letter = fixture.letter.id;
    signatory.person = fixture.amelie;
    signatory.organisation = organisation->id;
    REQUIRE_OK(fixture.signatories.add(signatory));

    const LetterSheet sheet = fixture.sheet();
    CHECK(sheet.letter == fixture.letter);
    CHECK(sheet.persona.firstName == QStringLiteral("Sarah"));
    REQUIRE(sheet.challenge.has_value());
    CHECK(sheet.challenge->persona == fixture.sarah);
    REQUIRE(sheet.difficulties.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(sheet.difficulties[i].number == static_cast<int>(i) + 1);
        CHECK(sheet.difficulties[i].difficulty.id == fixture.difficulties[i]);
        CHECK(sheet.difficulties[i].answered == (i == 1));
    }
    REQUIRE(sheet.promises.size() == 1);
    CHECK(sheet.promises.front().ownerName == QStringLiteral("Caisse d’allocations familiales du Lot"));
    REQUIRE(sheet.contributions.size() == 1);
    CHECK(sheet.contributions.front().contribution.difficulty == fixture.difficulties[2]);
    CHECK(sheet.contributions.front().words.speaker == QStringLiteral("agente d’accueil"));
    REQUIRE(sheet.signatories.size() == 1);
    CHECK(sheet.signatories.front().personName == QStringLiteral("Amélie Vidal"));
    CHECK(sheet.signatories.front().organisationName == QStringLiteral("Préfecture du Lot"));

    const Completeness completeness = completenessOf(sheet);
    CHECK(completeness.difficulties == 3);
    CHECK(completeness.answered == 1);
}

TEST_CASE("letter sheet: a persona without a challenge letter has nothing to answer", "[engagement]")
{
    EngagementFixture fixture;
    const auto lea = PersonaService(fixture.programme.file()).addNamed(QStringLiteral("Léa"));
    REQUIRE_OK(lea);
    EngagementLetter letter;
    letter.persona = lea->id;
    const auto added = fixture.letters.add(letter);
    REQUIRE_OK(added);
    const auto sheet = fixture.letters.sheet(added->id);
    REQUIRE_OK(sheet);
    CHECK_FALSE(sheet->challenge.has_value());
    CHECK(sheet->difficulties.empty());
    REQUIRE_FAILS(fixture.letters.sheet(EngagementLetterId(4711)), ErrorCode::NotFound);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engagement/engagementfixture.h"

using namespace filrouge;
using namespace filrouge::tests;

namespace {

QString titles(EngagementFixture& fixture)
{
    const auto promises = fixture.letters.read().promises(fixture.letter.id);
    REQUIRE_OK(promises);
    QStringList titles;
    for (std::size_t i = 0; i < promises->size(); ++i) {
        CHECK((*promises)[i].position == static_cast<int>(i));
        titles << (*promises)[i].title;
    }
    return titles.join(QStringLiteral(", "));
}

void checkPromiseRefused(const Result<>& result, const char* field)
{
    REQUIRE_FAILS(result, ErrorCode::Invalid);
    CHECK(result.error().where == QLatin1String(field));
}

} // namespace

TEST_CASE("promises: one that answers two difficulties is stored in one step", "[engagement]")
{
    EngagementFixture fixture;
    const QStringList before = fixture.programme.dump();
    Promise promise;
    promise.letter = fixture.letter.id;
    promise.title = QStringLiteral("Un rendez-vous le soir");
    promise.owner = fixture.owner;
    const auto added = fixture.promises.add(promise, {fixture.difficulties[0], fixture.difficulties[2]});
    REQUIRE_OK(added);
    CHECK(fixture.programme.takeChange().list == std::vector{fixture.challengeUpdated(), fixture.letterUpdated()});
    CHECK(added->dueOn == QDate(2018, 12, 31));
    CHECK(fixture.programme.file().undoLabel().args == QStringList{QStringLiteral("Un rendez-vous le soir")});

    const LetterSheet sheet = fixture.sheet();
    REQUIRE(sheet.promises.size() == 1);
    CHECK(sheet.promises.front().answers == std::vector{fixture.difficulties[0], fixture.difficulties[2]});
    CHECK(sheet.difficulties[0].answered);
    CHECK_FALSE(sheet.difficulties[1].answered);
    CHECK(sheet.difficulties[2].answered);
    fixture.programme.checkUndoRedo(before);
}

TEST_CASE("promises: the horizon is the due date unless one is given or it has passed", "[engagement]")
{
    EngagementFixture fixture;
    Promise promise;
    promise.letter = fixture.letter.id;
    promise.dueOn = QDate(2018, 6, 30);
    const auto dated = fixture.promises.add(promise);
    REQUIRE_OK(dated);
    CHECK(dated->dueOn == QDate(2018, 6, 30));

    EngagementLetter late;
    late.persona = fixture.roseline;
    late.writtenOn = QDate(2019, 3, 1);
    const auto stored = fixture.letters.add(late);
    REQUIRE_OK(stored);
    promise.letter = stored->id;
    promise.dueOn = {};
    const auto undated = fixture.promises.add(promise);
    REQUIRE_OK(undated);
    CHECK(undated->dueOn.isNull());
}

TEST_CASE("promises: what is refused changes nothing and says where", "[engagement]")
{
    EngagementFixture fixture;
    Promise promise = fixture.promised("Un rendez-vous le soir");
    const QStringList before = fixture.programme.dump();

    Promise early = promise;
    early.dueOn = QDate(2018, 2, 6);
    checkPromiseRefused(fixture.promises.update(early), "due_on");
    Promise another = early;
    another.id = {};
    REQUIRE_FAILS(fixture.promises.add(another), ErrorCode::Invalid);
    Promise subject = promise;
    subject.firmness = Firmness::SubjectTo;
    subject.subjectUntil = QDate(2019, 1, 1);
    checkPromiseRefused(fixture.promises.update(subject), "subject_until");

    checkPromiseRefused(fixture.promises.setAnswers(promise.id, {fixture.others[0]}), "difficulty");
    checkPromiseRefused(fixture.promises.linkDifficulty(promise.id, fixture.others[0]), "difficulty");
    checkPromiseRefused(fixture.promises.linkDifficulty(promise.id, DifficultyId(4711)), "difficulty");
    another.dueOn = {};
    const auto astray = fixture.promises.add(another, {fixture.difficulties[0], fixture.others[0]});
    REQUIRE_FAILS(astray, ErrorCode::Invalid);
    REQUIRE_FAILS(fixture.promises.unlinkDifficulty(promise.id, fixture.difficulties[0]), ErrorCode::NotFound);

    another.letter = EngagementLetterId(4711);
    REQUIRE_FAILS(fixture.promises.add(another), ErrorCode::NotFound);
    REQUIRE_FAILS(fixture.promises.remove(PromiseId(4711)), ErrorCode::NotFound);
    REQUIRE_FAILS(fixture.promises.move(PromiseId(4711), 0), ErrorCode::NotFound);
    another.letter = fixture.letter.id;
    another.owner = OrganisationId(4711);
    REQUIRE_FAILS(fixture.promises.add(another), ErrorCode::DanglingReference);
    CHECK(fixture.programme.dump() == before);
    CHECK(fixture.programme.takeChanges().empty());
}

TEST_CASE("promises: editing keeps letter and place, typing is one step", "[engagement]")
{
    EngagementFixture fixture;
    Promise promise = fixture.promised("A");
    (void)fixture.promised("B");
    const QStringList before = fixture.programme.dump();
    promise.position = 9;
    promise.letter = EngagementLetterId(4711);
    for (const char* typed : {"Un", "Un rendez-vous", "Un rendez-vous le soir"}) {
        promise.title = QString::fromUtf8(typed);
        REQUIRE_OK(fixture.promises.update(promise, QStringLiteral("promise.title")));
    }
    CHECK(titles(fixture) == QStringLiteral("Un rendez-vous le soir, B"));
    fixture.programme.checkUndoRedo(before);
}

TEST_CASE("promises: the order has no gaps after moving and removing", "[engagement]")
{
    EngagementFixture fixture;
    const Promise first = fixture.promised("A", {fixture.difficulties[0]});
    (void)fixture.promised("B");
    const Promise third = fixture.promised("C");
    QStringList before = fixture.programme.dump();
    REQUIRE_OK(fixture.promises.move(third.id, 0));
    CHECK(titles(fixture) == QStringLiteral("C, A, B"));
    fixture.programme.checkUndoRedo(before);

    before = fixture.programme.dump();
    REQUIRE_OK(fixture.promises.remove(first.id));
    CHECK(titles(fixture) == QStringLiteral("C, B"));
    CHECK_FALSE(fixture.sheet().difficulties[0].answered);
    fixture.programme.checkUndoRedo(before);
}

TEST_CASE("promises: what one answers can be changed", "[engagement]")
{
    EngagementFixture fixture;
    const Promise promise = fixture.promised("A", {fixture.difficulties[0], fixture.difficulties[1]});
    QStringList before = fixture.programme.dump();
    REQUIRE_OK(fixture.promises.setAnswers(promise.id, {fixture.difficulties[2], fixture.difficulties[1]}));
    CHECK(fixture.programme.takeChange().list == std::vector{fixture.challengeUpdated(), fixture.letterUpdated()});
    CHECK(fixture.sheet().promises.front().answers == std::vector{fixture.difficulties[1], fixture.difficulties[2]});
    fixture.programme.checkUndoRedo(before);

    before = fixture.programme.dump();
    REQUIRE_OK(fixture.promises.linkDifficulty(promise.id, fixture.difficulties[0]));
    fixture.programme.checkUndoRedo(before);
    (void)fixture.programme.takeChanges();
    REQUIRE_OK(fixture.promises.linkDifficulty(promise.id, fixture.difficulties[0]));
    CHECK(fixture.programme.takeChanges().empty());

    before = fixture.programme.dump();
    REQUIRE_OK(fixture.promises.unlinkDifficulty(promise.id, fixture.difficulties[1]));
    CHECK(fixture.sheet().promises.front().answers == std::vector{fixture.difficulties[0], fixture.difficulties[2]});
    fixture.programme.checkUndoRedo(before);
}

TEST_CASE("promises: an organisation that goes leaves its promises without an owner", "[engagement]")
{
    EngagementFixture fixture;
    Promise promise = fixture.promised("A");
    promise.owner = fixture.owner;
    REQUIRE_OK(fixture.promises.update(promise));
    CHECK(fixture.sheet().promises.front().ownerName == QStringLiteral("Caisse d’allocations familiales du Lot"));
    const QStringList before = fixture.programme.dump();
    (void)fixture.programme.takeChanges();
    REQUIRE_OK(fixture.territory.removeOrganisation(fixture.owner));
    const std::vector<Change> changes = fixture.programme.takeChange().list;
    CHECK(std::find(changes.begin(), changes.end(), fixture.letterUpdated()) != changes.end());
    CHECK_FALSE(fixture.sheet().promises.front().promise.owner.has_value());
    CHECK(fixture.sheet().promises.front().ownerName.isEmpty());
    fixture.programme.checkUndoRedo(before);
}

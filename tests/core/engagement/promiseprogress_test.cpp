// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/promiseprogressservice.h"
#include "core/engagement/promisestanding.h"
#include "tests/core/engagement/engagementfixture.h"

using namespace filrouge;
using namespace filrouge::tests;

namespace {

PromiseProgress entry(PromiseStatus status, QDate day, qint64 at = 0)
{
    PromiseProgress progress;
    progress.id = PromiseProgressId(day.toJulianDay() * 10 + at);
    progress.promise = PromiseId(1);
    progress.status = status;
    progress.notedOn = day;
    progress.recordedAt = {at};
    return progress;
}

void checkRefusal(const Result<>& result, const char* field)
{
    REQUIRE_FAILS(result, ErrorCode::Invalid);
    CHECK(result.error().where == QLatin1String(field));
}

} // namespace

TEST_CASE("a promise stands where its latest entry says", "[engagement]")
{
    Promise promise;
    promise.dueOn = QDate(2018, 6, 30);
    const QDate today(2018, 7, 10);
    CHECK(standingOf(promise, {}, today).status == PromiseStatus::NotStarted);
    CHECK(standingOf(promise, {}, today).overdueDays == 10);
    CHECK(standingOf(promise, {}, promise.dueOn).overdueDays == 0);

    const PromiseProgress started = entry(PromiseStatus::Started, {2018, 3, 1});
    const PromiseProgress halfWay = entry(PromiseStatus::HalfWay, {2018, 5, 2}, 1);
    const PromiseProgress later = entry(PromiseStatus::Kept, {2018, 8, 1});
    const PromiseStanding standing = standingOf(promise, {later, halfWay, started}, today);
    CHECK(standing.status == PromiseStatus::HalfWay);
    CHECK(standing.since == QDate(2018, 5, 2));
    CHECK(standing.isOverdue());

    const PromiseProgress sameDay = entry(PromiseStatus::Compromised, {2018, 5, 2}, 2);
    CHECK(standingOf(promise, {sameDay, halfWay}, today).status == PromiseStatus::Compromised);
}

TEST_CASE("a promise that is kept is not overdue, and shows its proof or lacks it", "[engagement]")
{
    Promise promise;
    promise.dueOn = QDate(2018, 6, 30);
    PromiseProgress kept = entry(PromiseStatus::Kept, {2018, 7, 5});
    CHECK_FALSE(standingOf(promise, {kept}, {2018, 7, 10}).isOverdue());
    CHECK_FALSE(standingOf(promise, {kept}, {2018, 7, 10}).proven);
    kept.proof = QStringLiteral("Arrêté du 4 juillet 2018");
    CHECK(standingOf(promise, {kept}, {2018, 7, 10}).proven);

    PromiseProgress revised = entry(PromiseStatus::Revised, {2018, 4, 1});
    checkRefusal(validate(revised), "public_reason");
    revised.publicReason = QStringLiteral("Le bus scolaire ne peut pas prendre d’autres passagers.");
    REQUIRE_OK(validate(revised));
    CHECK(standingOf(promise, {revised, kept}, {2018, 7, 10}).publicReason == revised.publicReason);
    revised.notedOn = QDate(1582, 10, 15);
    checkRefusal(validate(revised), "noted_on");
    revised.notedOn = {};
    checkRefusal(validate(revised), "noted_on");
}

TEST_CASE("the follow-up of a promise is dated, undone and told to its letter", "[engagement]")
{
    EngagementFixture fixture;
    PromiseProgressService progress(fixture.programme.file());
    const Promise promise = fixture.promised("Un rendez-vous le soir");
    const QStringList before = fixture.programme.dump();
    PromiseProgress made;
    made.promise = promise.id;
    made.note = QStringLiteral("Deux agents volontaires.");
    const auto added = progress.add(made);
    REQUIRE_OK(added);
    CHECK(added->notedOn == QDate(2018, 2, 7));
    CHECK(fixture.programme.takeChange().list == std::vector{fixture.letterUpdated()});
    fixture.programme.checkUndoRedo(before);

    PromiseProgress early = *added;
    early.notedOn = QDate(2018, 2, 6);
    checkRefusal(progress.update(early), "noted_on");
    early.notedOn = QDate(2018, 3, 1);
    early.promise = PromiseId(4711);
    REQUIRE_OK(progress.update(early));
    auto entries = fixture.letters.read().progress(fixture.letter.id);
    REQUIRE_OK(entries);
    REQUIRE(entries->size() == 1);
    CHECK(entries->front().promise == promise.id);
    CHECK(entries->front().notedOn == QDate(2018, 3, 1));

    Picture photo;
    photo.bytes = "photo";
    REQUIRE_OK(progress.setProofPicture(added->id, photo));
    entries = fixture.letters.read().progress(fixture.letter.id);
    REQUIRE_OK(entries);
    CHECK_FALSE(entries->front().proofPicture.isEmpty());
    REQUIRE_OK(fixture.promises.remove(promise.id));
    entries = fixture.letters.read().progress(fixture.letter.id);
    REQUIRE_OK(entries);
    CHECK(entries->empty());
}

TEST_CASE("what is only passed on the way to a status leaves no entry of its own", "[engagement]")
{
    EngagementFixture fixture;
    PromiseProgressService progress(fixture.programme.file());
    const EngagementLetterRepository letters(fixture.programme.connection());
    const Promise promise = fixture.promised("Un rendez-vous le soir");
    const auto statuses = [&] {
        const auto entries = letters.progress(promise.letter);
        REQUIRE_OK(entries);
        std::vector<PromiseStatus> found;
        for (const PromiseProgress& entry : *entries)
            found.push_back(entry.status);
        return found;
    };
    const QStringList before = fixture.programme.dump();
    for (const PromiseStatus passed : {PromiseStatus::Studied, PromiseStatus::Started, PromiseStatus::Kept}) {
        REQUIRE_OK(progress.noteToday(promise.id, passed));
        CHECK(statuses() == std::vector{passed});
    }
    // Back to where it was: nothing happened today.
    REQUIRE_OK(progress.noteToday(promise.id, PromiseStatus::NotStarted));
    CHECK(statuses().empty());
    CHECK(fixture.programme.dump() == before);

    // What says more than a status stays, and so does another day's.
    REQUIRE_OK(progress.noteToday(promise.id, PromiseStatus::Started));
    PromiseProgress said = letters.progress(promise.letter)->front();
    said.note = QStringLiteral("Deux agents volontaires.");
    REQUIRE_OK(progress.update(said));
    REQUIRE_OK(progress.noteToday(promise.id, PromiseStatus::HalfWay));
    CHECK(statuses() == std::vector{PromiseStatus::Started, PromiseStatus::HalfWay});
    fixture.programme.clock().set({fixture.programme.clock().now().ms + 24 * 3'600'000});
    REQUIRE_OK(progress.noteToday(promise.id, PromiseStatus::Kept));
    CHECK(statuses() == std::vector{PromiseStatus::Started, PromiseStatus::HalfWay, PromiseStatus::Kept});
}

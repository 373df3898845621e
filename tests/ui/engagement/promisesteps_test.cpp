// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/plaintext.h"
#include "core/documents/promisestandingsource.h"
#include "core/storage/blobstore.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/engagement/promiseboard.h"
#include "tests/ui/support/carryinghand.h"
#include "ui/engagement/placelist.h"
#include "ui/widgets/dayfield.h"

#include <QApplication>
#include <QDateTime>
#include <QImage>
#include <QToolButton>
#include <QtTest>

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("the board of promises: the steps of one day are one entry", "[engagement-pages]")
{
    PromiseBoard board(Content::Cahors);
    const int all = board.in(FollowUpColumn::ToStart);
    board.list(FollowUpColumn::ToStart).setFocus();
    const auto now = [&] {
        const auto entries = board.entries();
        REQUIRE(entries.size() == 1);
        return entries.front().status;
    };
    for (const PromiseStatus expected : {PromiseStatus::Studied,
                                         PromiseStatus::Started,
                                         PromiseStatus::HalfWay,
                                         PromiseStatus::Kept,
                                         PromiseStatus::Compromised,
                                         PromiseStatus::Compromised}) { // there is nothing behind it
        press(Qt::Key_Right, Qt::AltModifier);
        CHECK(now() == expected);
    }
    CHECK(board.in(FollowUpColumn::AtRisk) == 1);
    press(Qt::Key_Left, Qt::AltModifier);
    CHECK(now() == PromiseStatus::Kept);
    for (int step = 0; step < 4; ++step)
        press(Qt::Key_Left, Qt::AltModifier);
    CHECK(board.entries().empty()); // where it began: there is nothing to tell
    CHECK(board.in(FollowUpColumn::ToStart) == all);
}

TEST_CASE("the board of promises: a step from a revision leaves what was published", "[engagement-pages]")
{
    PromiseBoard board(Content::Cahors);
    const FollowUpFilter& toStart = board.list(FollowUpColumn::ToStart).filter();
    PromiseProgress revision;
    revision.promise = toStart.at(toStart.index(0, 0)).promise.id;
    revision.status = PromiseStatus::Revised;
    revision.publicReason = QStringLiteral("The school bus may not take others.");
    REQUIRE_OK(board.desk().services().promiseProgress.add(revision));
    FollowUpList& atRisk = board.list(FollowUpColumn::AtRisk);
    atRisk.setFocus();
    REQUIRE(atRisk.current() != nullptr);
    press(Qt::Key_Right, Qt::AltModifier);
    CHECK(board.entries().size() == 1); // there is nothing behind it
    press(Qt::Key_Left, Qt::AltModifier);
    CHECK(board.in(FollowUpColumn::Kept) == 1);
    press(Qt::Key_Left, Qt::AltModifier);
    CHECK(board.in(FollowUpColumn::UnderWay) == 1);
    const auto entries = board.entries();
    REQUIRE(entries.size() == 2);
    CHECK(std::ranges::count(entries, PromiseStatus::Revised, &PromiseProgress::status) == 1);
    CHECK(std::ranges::count(entries, PromiseStatus::HalfWay, &PromiseProgress::status) == 1);
    CHECK(std::ranges::count(entries, revision.publicReason, &PromiseProgress::publicReason) == 1);
}

TEST_CASE("the board of promises: an entry gets another day and a photo, and is removed", "[engagement-pages]")
{
    PromiseBoard board(Content::Cahors);
    board.desk().clock().set({QDateTime(QDate(2018, 7, 10), QTime(12, 0)).toMSecsSinceEpoch()});
    board.list(FollowUpColumn::ToStart).setFocus();
    press(Qt::Key_Right, Qt::AltModifier);
    REQUIRE(board.entries().size() == 1);
    CHECK(board.entries().front().notedOn == QDate(2018, 7, 10));

    auto& day = board.named<DayField>(QStringLiteral("Day of this entry"));
    day.setFocus();
    day.selectAll();
    type(QStringLiteral("2/7/2018"));
    press(Qt::Key_Return);
    CHECK(board.entries().front().notedOn == QDate(2018, 7, 2));

    const QString path = board.desk().folder() + QStringLiteral("/open.png");
    QImage picture(80, 60, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    REQUIRE(picture.save(path));
    board.desk().prompts().paths << path;
    click(&board.named<QToolButton>(QStringLiteral("Photo that shows it")));
    const PictureRef stored = board.entries().front().proofPicture;
    REQUIRE_FALSE(stored.isEmpty());
    CHECK(board.desk().programme().file().blobs().bytes(stored));

    click(&board.named<QToolButton>(QStringLiteral("Remove this entry")));
    CHECK(board.entries().empty());
    click(button(&board.desk().toasts(), QStringLiteral("Undo")));
    REQUIRE(board.entries().size() == 1);
    CHECK(board.entries().front().proofPicture == stored);
    CHECK(board.entries().front().notedOn == QDate(2018, 7, 2));
}

TEST_CASE("a promise that nobody leads says so, on the board and in the document", "[engagement-pages]")
{
    PromiseBoard board(Content::Cahors);
    FollowUpList& toStart = board.list(FollowUpColumn::ToStart);
    const auto document = [&] {
        const auto contents =
            promiseStandingContents(board.desk().programme(), Instant{1531216800000}, QDate(2018, 7, 10));
        REQUIRE_OK(contents);
        QString all;
        for (const PromiseStandingContent& content : *contents)
            all += writePlainText(promiseStandingDocument(content));
        return all;
    };
    int row = 0;
    while (row < toStart.filter().rowCount() && toStart.filter().at(toStart.filter().index(row, 0)).owner.isEmpty())
        ++row;
    REQUIRE(row < toStart.filter().rowCount());
    const FollowUp led = toStart.filter().at(toStart.filter().index(row, 0));
    toStart.setFocus();
    REQUIRE(toStart.select(led.promise.id));
    CHECK(board.words().contains(led.owner));
    CHECK_FALSE(board.words().contains(QStringLiteral("No lead organisation yet")));
    const QString before = document();

    Promise promise = led.promise;
    promise.owner.reset();
    REQUIRE_OK(board.desk().services().promises.update(promise));
    CHECK(board.words().contains(QStringLiteral("No lead organisation yet")));
    const QString open = QStringLiteral("à préciser");
    CHECK(document().count(open) == before.count(open) + 1);
}

TEST_CASE("the board of promises: pressing and moving carries the promise under the hand", "[engagement-pages]")
{
    PromiseBoard board(Content::Cahors);
    FollowUpList& toStart = board.list(FollowUpColumn::ToStart);
    const QModelIndex second = toStart.filter().index(1, 0);
    const PromiseId promise = toStart.filter().at(second).promise.id;
    CarryingHand hand;
    pressAndMove(*toStart.viewport(), toStart.visualRect(second).center(), QApplication::startDragDistance() - 1);
    CHECK(hand.carried.isEmpty());
    pressAndMove(*toStart.viewport(), toStart.visualRect(second).center(), farEnough());
    REQUIRE(hand.carried.size() == 1);
    CHECK(hand.carried.front().value(QLatin1String(promiseMime)) == QByteArray::number(promise.value));
    CHECK(hand.pictured);
    CHECK(board.entries().empty());
}

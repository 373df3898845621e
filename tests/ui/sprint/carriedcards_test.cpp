// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sprint/lab.h"
#include "tests/ui/support/carryinghand.h"

#include <QApplication>
#include <QImage>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

QRect cardOf(Lab& lab, CardId card)
{
    return lab.board().visualRect(lab.model().index(lab.model().rowOf(card.value), 0));
}

} // namespace

TEST_CASE("a sprint board: pressing and moving carries the card under the hand", "[sprint-pages]")
{
    Lab lab;
    (void)lab.card(QStringLiteral("One"));
    const Card two = lab.card(QStringLiteral("Two"));
    const QStringList before = lab.dumped();
    CarryingHand hand;
    QWidget& field = *lab.board().viewport();
    const QPoint at = cardOf(lab, two.id).center();
    pressAndMove(field, at, QApplication::startDragDistance() - 1); // a click with a trembling hand
    CHECK(hand.carried.isEmpty());
    pressAndMove(field, at, farEnough());
    REQUIRE(hand.carried.size() == 1);
    CHECK(hand.carried.front().value(QLatin1String(BoardModel::mimeType)) == QByteArray::number(two.id.value));
    CHECK(hand.pictured);
    CHECK(lab.dumped() == before); // taken back: nothing has happened
    const QRect empty = cardOf(lab, two.id).translated(lab.board().columnWidth(), 0);
    pressAndMove(field, empty.center(), farEnough());
    CHECK(hand.carried.size() == 1); // there is no card
}

TEST_CASE("a sprint board: where a card comes from shows as an outline until it is let go", "[sprint-pages]")
{
    Lab lab;
    const Card one = lab.card(QStringLiteral("One"));
    SprintBoardView& board = lab.board();
    board.setFocus();
    REQUIRE(board.select(one.id));
    const QRect place = cardOf(lab, one.id);
    const auto look = [&] { return board.viewport()->grab(place).toImage(); };
    const QImage before = look();
    QImage during;
    CarryingHand hand([&] { during = look(); });
    pressAndMove(*board.viewport(), place.center(), farEnough());
    REQUIRE(hand.carried.size() == 1);
    CHECK(during != before);
    // Inside the outline there is nothing of the card any more.
    const QRect inside = before.rect().adjusted(8, 8, -8, -8);
    const QImage hollow = during.copy(inside);
    QImage nothing(hollow.size(), hollow.format());
    nothing.setDevicePixelRatio(hollow.devicePixelRatio());
    nothing.fill(hollow.pixelColor(0, 0));
    CHECK(hollow == nothing);
    CHECK(look() == before);
    CHECK(lab.now(one.id).stage == CardStage::Idea);
}

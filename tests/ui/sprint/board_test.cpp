// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sprint/lab.h"
#include "ui/sprint/boardhead.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QtTest>

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

void drop(SprintBoardView& board, CardId card, QPoint at)
{
    QMimeData carried;
    carried.setData(QLatin1String(BoardModel::mimeType), QByteArray::number(card.value));
    QDragEnterEvent enter(at, Qt::MoveAction, &carried, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(board.viewport(), &enter);
    QDragMoveEvent move(at, Qt::MoveAction, &carried, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(board.viewport(), &move);
    QDropEvent drop(QPointF(at), Qt::MoveAction, &carried, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(board.viewport(), &drop);
}

bool warns(Lab& lab, const QString& words)
{
    for (const TextLabel* label : lab.page().findChildren<TextLabel*>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

} // namespace

TEST_CASE("a sprint board: keys walk, and with Alt carry the card", "[sprint-pages]")
{
    Lab lab;
    const Card one = lab.card(QStringLiteral("One"));
    const Card two = lab.card(QStringLiteral("Two"));
    const Card drawn = lab.card(QStringLiteral("Drawn"), CardStage::MockUp);
    const QStringList before = lab.dumped();
    SprintBoardView& board = lab.board();
    board.setFocus();
    REQUIRE(board.current() == one.id);
    lab.key(Qt::Key_Down);
    CHECK(board.current() == two.id);
    lab.key(Qt::Key_Right);
    CHECK(board.current() == drawn.id);
    lab.key(Qt::Key_Left);
    CHECK(board.current() == one.id);
    CHECK(lab.dumped() == before);

    lab.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(lab.column(CardStage::Idea) == QStringLiteral("Two, One"));
    CHECK(board.current() == one.id);
    lab.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(lab.column(CardStage::Idea) == QStringLiteral("One, Two"));
    lab.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(lab.column(CardStage::MockUp) == QStringLiteral("Drawn, One"));
    CHECK(board.current() == one.id);
    CHECK(board.hasFocus());
    CHECK(lab.said(one.id) == QStringLiteral("One. Mock-up, 2 of 2"));
    CHECK(lab.desk().toasts().sentence().contains(QStringLiteral("Mock-up")));
    lab.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(lab.column(CardStage::MockUp) == QStringLiteral("Drawn"));
    ProgrammeFile& file = lab.desk().programme().file();
    for (int step = 0; step < 4; ++step)
        REQUIRE(file.undo());
    CHECK(lab.dumped() == before);
}

TEST_CASE("a sprint board: a card is dropped where the line shows", "[sprint-pages]")
{
    Lab lab;
    const Card one = lab.card(QStringLiteral("One"));
    const Card two = lab.card(QStringLiteral("Two"));
    const Card drawn = lab.card(QStringLiteral("Drawn"), CardStage::MockUp);
    const QStringList before = lab.dumped();
    SprintBoardView& board = lab.board();
    const QRect card = board.visualRect(board.model()->index(lab.model().rowOf(drawn.id.value), 0));
    REQUIRE(card.isValid());
    drop(board, one.id, card.topLeft() + QPoint(20, 4));
    CHECK(lab.column(CardStage::MockUp) == QStringLiteral("One, Drawn"));
    drop(board, two.id, card.bottomLeft() + QPoint(20, card.height() + 40));
    CHECK(lab.column(CardStage::MockUp) == QStringLiteral("One, Drawn, Two"));
    // Where it stands: nothing happens.
    const QRect there = board.visualRect(board.model()->index(lab.model().rowOf(two.id.value), 0));
    drop(board, two.id, there.center());
    CHECK(lab.column(CardStage::MockUp) == QStringLiteral("One, Drawn, Two"));
    ProgrammeFile& file = lab.desk().programme().file();
    REQUIRE(file.undo());
    REQUIRE(file.undo());
    CHECK(lab.dumped() == before);
}

TEST_CASE("a sprint board: a card dropped into another lane is part of that solution", "[sprint-pages]")
{
    Lab lab;
    Solution made;
    made.title = QStringLiteral("Evening counter");
    made.team = lab.team;
    const auto solution = lab.services().solutions.add(made);
    REQUIRE_OK(solution);
    const Card one = lab.card(QStringLiteral("One"));
    lab.page().comeBackTo(QStringLiteral("%1 %2 %3 0")
                              .arg(lab.team.value)
                              .arg(lab.first.id.value)
                              .arg(static_cast<int>(Lanes::Solution)));
    REQUIRE(lab.model().lanes().size() == 2);
    SprintBoardView& board = lab.board();
    const QRect card = board.visualRect(board.model()->index(0, 0));
    drop(board, one.id, QPoint(card.left() + 20, 60)); // the first lane
    CHECK(lab.now(one.id).solution == solution->id);
    CHECK(lab.now(one.id).stage == CardStage::Idea);
    CHECK(lab.said(one.id).contains(QStringLiteral("Evening counter")));
    REQUIRE(lab.desk().programme().file().undo()); // one step
    CHECK_FALSE(lab.now(one.id).solution);
}

TEST_CASE("a sprint board: a title and Enter is a card, and the next can be typed", "[sprint-pages]")
{
    Lab lab;
    (void)lab.page();
    auto& field = lab.named<QLineEdit>(QStringLiteral("Title of a new card"));
    CHECK(field.hasFocus()); // nothing else is there yet
    QTest::keyClicks(&field, QStringLiteral("Evening slot"));
    QTest::keyClick(&field, Qt::Key_Return);
    QTest::keyClicks(&field, QStringLiteral("Saturday van"));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(lab.column(CardStage::Idea) == QStringLiteral("Evening slot, Saturday van"));
    CHECK(field.text().isEmpty());
    CHECK(field.hasFocus());
    QTest::keyClick(&field, Qt::Key_Return); // nothing typed
    CHECK(lab.model().rowCount() == 2);
    field.setText(QString(10'000, QLatin1Char('x')));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(lab.model().rowCount() == 2);
    CHECK(lab.desk().toasts().sentence().contains(QStringLiteral("300")));
}

TEST_CASE("a sprint board: more cards than the limit are a warning in words", "[sprint-pages]")
{
    Lab lab;
    Sprint limited = lab.first;
    limited.mockUpLimit = 1;
    REQUIRE(lab.services().sprints.update(limited));
    (void)lab.card(QStringLiteral("Drawn"), CardStage::MockUp);
    const Card one = lab.card(QStringLiteral("One"));
    auto* head = lab.page().findChild<BoardHead*>();
    CHECK_FALSE(warns(lab, QStringLiteral("its limit is 1")));
    CHECK(head->accessibleName().contains(QStringLiteral("Mock-up: 1 of 1 at most")));
    lab.board().setFocus();
    REQUIRE(lab.board().current() == one.id);
    lab.key(Qt::Key_Right, Qt::AltModifier); // a warning, no refusal
    CHECK(lab.now(one.id).stage == CardStage::MockUp);
    CHECK(warns(lab, QStringLiteral("“Mock-up” holds 2 cards, its limit is 1.")));
    CHECK(head->accessibleName().contains(QStringLiteral("Mock-up: Too many: 2 of 1")));
    REQUIRE(lab.desk().programme().file().undo());
    CHECK_FALSE(warns(lab, QStringLiteral("its limit is 1")));
}

TEST_CASE("a sprint board: what is carried over is seen to be", "[sprint-pages]")
{
    Lab lab;
    const Card one = lab.card(QStringLiteral("One"));
    (void)lab.page();
    lab.press(QStringLiteral("The sprint"));
    lab.press(QStringLiteral("Close the sprint"));
    CHECK(lab.now(one.id).sprint == lab.second.id);
    // The board goes on with the sprint it was carried into.
    CHECK(lab.said(one.id).contains(QStringLiteral("Carried over from sprint 1")));
    CHECK(lab.desk().toasts().sentence().contains(QStringLiteral("1 card carried over")));

    // And the sprint it left still tells that it was there; it cannot be changed from here.
    lab.page().showItem(Kind::Sprint, lab.first.id.value);
    CHECK(lab.said(one.id).contains(QStringLiteral("Carried over to sprint 2")));
    CHECK(lab.model().shownCards() == 1);
    const QStringList before = lab.dumped();
    lab.board().select(one.id);
    lab.board().setFocus();
    lab.key(Qt::Key_Right, Qt::AltModifier);
    lab.key(Qt::Key_Delete);
    CHECK(lab.dumped() == before);
    CHECK(lab.desk().toasts().sentence().contains(QStringLiteral("went on from this sprint")));
}

TEST_CASE("a sprint board: by keys a card goes into the lane beside, and takes its solution", "[sprint-pages]")
{
    Lab lab;
    Solution evening;
    evening.title = QStringLiteral("Evening hours");
    evening.team = lab.team;
    const auto solution = lab.services().solutions.add(evening);
    REQUIRE(solution);
    Card card = lab.card(QStringLiteral("One"));
    const Card other = lab.card(QStringLiteral("Other"));
    card.solution = solution->id;
    REQUIRE(lab.services().cards.update(card));
    (void)lab.page();
    auto& lanes = lab.named<QComboBox>(QStringLiteral("Lanes"));
    lanes.setCurrentIndex(1);
    Q_EMIT lanes.activated(1);
    lab.board().select(card.id);
    lab.board().setFocus();
    const QStringList before = lab.dumped();
    lab.key(Qt::Key_Down, Qt::AltModifier); // out of its solution, before the other one
    CHECK_FALSE(lab.now(card.id).solution);
    CHECK(lab.now(card.id).position < lab.now(other.id).position);
    lab.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(lab.now(card.id).solution == solution->id);
    REQUIRE(lab.desk().programme().file().undo());
    REQUIRE(lab.desk().programme().file().undo());
    CHECK(lab.dumped() == before);
}

TEST_CASE("a sprint board: a card of a sprint that is over does not move, and a sentence says so", "[sprint-pages]")
{
    Lab lab;
    const Card one = lab.card(QStringLiteral("One"));
    REQUIRE(lab.services().cards.decide(one.id, Decision::Drop, QStringLiteral("No room for it")));
    REQUIRE(lab.services().sprints.close(lab.first.id, std::nullopt));
    lab.page().showItem(Kind::Card, one.id.value);
    REQUIRE(lab.board().current() == one.id);
    const QStringList before = lab.dumped();
    lab.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(lab.dumped() == before);
    CHECK(lab.desk().toasts().sentence().contains(QStringLiteral("this sprint is over")));
}

TEST_CASE("a sprint board: the filter hides cards and keeps the others in their order", "[sprint-pages]")
{
    Lab lab;
    (void)lab.card(QStringLiteral("Créneau du soir"));
    const Card van = lab.card(QStringLiteral("Saturday van"));
    SprintBoardView& board = lab.board();
    auto& field = lab.named<QLineEdit>(QStringLiteral("Filter the cards"));
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("VAN sat"));
    CHECK(lab.model().shownCards() == 1);
    CHECK_FALSE(board.visualRect(board.model()->index(0, 0)).isValid());
    board.setFocus();
    CHECK(board.current() == van.id);
    CHECK(lab.page().goBack()); // the filter goes first
    CHECK(lab.model().shownCards() == 2);
    field.setText(QStringLiteral("creneau"));
    CHECK(lab.model().shownCards() == 1);
}

TEST_CASE("a sprint board: a new card is shown although the filter does not name it", "[sprint-pages]")
{
    Lab lab;
    (void)lab.card(QStringLiteral("Evening counter"));
    (void)lab.card(QStringLiteral("Saturday van"));
    SprintBoardView& board = lab.board();
    auto& field = lab.named<QLineEdit>(QStringLiteral("Filter the cards"));
    auto& fresh = lab.named<QLineEdit>(QStringLiteral("Title of a new card"));
    field.setText(QStringLiteral("van"));
    REQUIRE(lab.model().shownCards() == 1);
    fresh.setFocus();
    for (const QString& title : {QStringLiteral("Leaflet"), QStringLiteral("Poster")}) {
        QTest::keyClicks(&fresh, title);
        lab.key(Qt::Key_Return);
    }
    CHECK(field.text() == QStringLiteral("van"));
    CHECK(lab.model().shownCards() == 3);
    CHECK(lab.now(board.current()).title == QStringLiteral("Poster"));
    CHECK(board.visualRect(board.currentIndex()).isValid());
    CHECK(warns(lab, QStringLiteral("3 shown")));
    // Another card changes: they stay. Another filter: they go.
    (void)lab.card(QStringLiteral("Van on Sundays"));
    CHECK(lab.model().shownCards() == 4);
    field.setText(QStringLiteral("evening"));
    CHECK(lab.model().shownCards() == 1);
    field.setText(QStringLiteral("van"));
    CHECK(lab.model().shownCards() == 2);
}

TEST_CASE("a sprint board of two thousand cards stays one view", "[sprint-pages]")
{
    BoardModel model; // outlives the window of the view
    TestDesk desk(Content::Empty);
    SprintBoard board;
    board.lanes = {{1, QStringLiteral("Evening counter")}, {0, QStringLiteral("Without a solution")}};
    for (int number = 0; number < 2000; ++number) {
        BoardCard card;
        card.card.id = CardId(number + 1);
        card.card.team = TeamId(1);
        card.card.title = QStringLiteral("Card %1").arg(number);
        card.lane = number / 1000;
        card.card.stage = static_cast<CardStage>(number % 1000 / 250);
        card.card.position = number;
        board.cards.push_back(card);
    }
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    auto* view = new SprintBoardView(theme(), model);
    desk.show(view);
    model.show(board);
    CHECK(model.rowCount() == 2000);
    CHECK(view->findChildren<QWidget*>().size() < 20);
    view->setFocus();
    REQUIRE(view->current() == CardId(1));
    QTest::keyClick(view, Qt::Key_End);
    CHECK(view->current() == CardId(250));
    const QRect last = view->visualRect(view->currentIndex());
    CHECK(view->viewport()->rect().contains(last));
    CHECK(view->indexAt(last.center()) == view->currentIndex());
    QTest::keyClick(view, Qt::Key_Down); // into the next lane
    CHECK(view->current() == CardId(1001));
    model.setFilter(QStringLiteral("card 1999"));
    CHECK(model.shownCards() == 1);
    CHECK(view->select(CardId(2000)));
    CHECK_FALSE(view->select(CardId(1)));
    model.setFilter({});
    // The card is elsewhere from now on; the view follows.
    std::ranges::rotate(board.cards.begin(), board.cards.begin() + 1, board.cards.begin() + 1500);
    board.cards[1499].lane = 1;
    board.cards[1499].card.stage = CardStage::MockUp;
    model.show(board);
    CHECK(view->select(CardId(1)));
    CHECK(view->viewport()->rect().contains(view->visualRect(view->currentIndex())));
}

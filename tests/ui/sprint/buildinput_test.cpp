// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed, pasted and dropped into the panes of Build, also at the wrong moment.
#include "tests/ui/day/hands.h"
#include "tests/ui/sprint/lab.h"
#include "tests/ui/support/carryinghand.h"
#include "ui/sprint/fieldtestform.h"
#include "ui/sprint/picturerow.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/fieldtext.h"
#include "ui/widgets/namechoice.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QUrl>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

void enterDay(Lab& lab, const QString& name, const QString& typed)
{
    auto& field = lab.named<DayField>(name);
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, typed);
    QTest::keyClick(&field, Qt::Key_Return);
}

std::vector<Sprint> ofTheTeam(Lab& lab)
{
    const auto all = lab.services().sprints.read().of(lab.team);
    REQUIRE_OK(all);
    return *all;
}

void carryOver(QWidget& onto, const QMimeData& carried, QPoint at)
{
    QDragEnterEvent enter(at, Qt::MoveAction | Qt::CopyAction, &carried, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&onto, &enter);
    QDragMoveEvent over(at, Qt::MoveAction | Qt::CopyAction, &carried, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&onto, &over);
    QDropEvent drop(QPointF(at), Qt::MoveAction | Qt::CopyAction, &carried, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&onto, &drop);
}

} // namespace

TEST_CASE("sprints that would overlap are refused, planned or moved, and nothing has changed", "[sprint-pages]")
{
    Lab lab; // 5 to 16 February, 19 February to 2 March
    (void)lab.page();
    const QStringList before = lab.dumped();
    const auto refused = [&] {
        CHECK(lab.desk().toasts().sentence().contains(QStringLiteral("another sprint of the team goes on")));
        CHECK(lab.dumped() == before);
        lab.key(Qt::Key_Escape);
    };
    lab.press(QStringLiteral("Plan the sprints"));
    enterDay(lab, QStringLiteral("First day of the first sprint"), QStringLiteral("1/3/2018"));
    enterDay(lab, QStringLiteral("Last day of the last sprint"), QStringLiteral("30/3/2018"));
    lab.press(QStringLiteral("Plan"));
    refused();

    lab.page().showItem(Kind::Sprint, lab.first.id.value);
    lab.press(QStringLiteral("The sprint"));
    for (QCheckBox* shift : lab.page().findChildren<QCheckBox*>())
        if (shift->isVisible() && shift->text() == QStringLiteral("Shift later ones"))
            QTest::keyClick(shift, Qt::Key_Space);
    enterDay(lab, QStringLiteral("Last day of the sprint"), QStringLiteral("20/2/2018"));
    refused();
    lab.page().showItem(Kind::Sprint, lab.second.id.value);
    lab.press(QStringLiteral("The sprint"));
    enterDay(lab, QStringLiteral("First day of the sprint"), QStringLiteral("12/2/2018"));
    refused();
}

TEST_CASE("sprints of one week are chosen by keys", "[sprint-pages]")
{
    Lab lab;
    (void)lab.page();
    lab.press(QStringLiteral("Plan the sprints"));
    enterDay(lab, QStringLiteral("First day of the first sprint"), QStringLiteral("5/3/2018"));
    enterDay(lab, QStringLiteral("Last day of the last sprint"), QStringLiteral("30/3/2018"));
    lab.named<QComboBox>(QStringLiteral("How long each sprint lasts")).setFocus();
    lab.key(Qt::Key_Up);
    lab.press(QStringLiteral("Plan"));
    const std::vector<Sprint> planned = ofTheTeam(lab);
    REQUIRE(planned.size() == 6);
    for (std::size_t week = 0; week < 4; ++week) {
        CHECK(planned[2 + week].startsOn == QDate(2018, 3, 5).addDays(7 * static_cast<int>(week)));
        CHECK(planned[2 + week].endsOn == QDate(2018, 3, 9).addDays(7 * static_cast<int>(week)));
    }
}

TEST_CASE("ten thousand characters pasted into the title of a card are refused, and the card keeps its own",
          "[sprint-pages]")
{
    Lab lab;
    const Card one = lab.card(QStringLiteral("One"));
    lab.page().showItem(Kind::Card, one.id.value);
    auto& title = lab.named<FieldText>(QStringLiteral("Title of the card"));
    title.setFocus();
    title.selectAll();
    QGuiApplication::clipboard()->setText(QString(10'000, QLatin1Char('x')));
    QTest::keyClick(&title, Qt::Key_V, Qt::ControlModifier);
    lab.desk().pending().flush();
    CHECK(lab.now(one.id).title == QStringLiteral("One"));
    CHECK(lab.desk().toasts().sentence().contains(QStringLiteral("300")));
    title.selectAll();
    QTest::keyClicks(&title, QStringLiteral("Evening slot"));
    lab.desk().pending().flush();
    CHECK(lab.now(one.id).title == QStringLiteral("Evening slot"));
}

TEST_CASE("a card whose sprint is closed while it is carried stays where the closing put it", "[sprint-pages]")
{
    Lab lab;
    const Card open = lab.card(QStringLiteral("Open"));
    const Card dropped = lab.card(QStringLiteral("Dropped"));
    REQUIRE_OK(lab.services().cards.decide(dropped.id, Decision::Drop, QStringLiteral("No room for it")));
    SprintBoardView& board = lab.board();
    const auto place = [&](CardId card) {
        return board.visualRect(lab.model().index(lab.model().rowOf(card.value), 0)).center();
    };
    const int column = board.columnLeft(CardStage::MockUp) + board.columnWidth() / 2;
    QStringList closed;
    const CardId taken = open.id;
    CarryingHand hand([&] {
        if (closed.isEmpty()) {
            CHECK(lab.services().sprints.close(lab.first.id, lab.second.id));
            closed = lab.dumped();
        }
        for (const CardId card : {taken, dropped.id}) {
            QMimeData carried;
            carried.setData(QLatin1String(BoardModel::mimeType), QByteArray::number(card.value));
            carryOver(*board.viewport(), carried, QPoint(column, 60));
        }
    });
    pressAndMove(*board.viewport(), place(open.id), farEnough());
    REQUIRE(hand.carried.size() == 1);
    REQUIRE_FALSE(closed.isEmpty());
    CHECK(lab.dumped() == closed);
    CHECK(lab.now(open.id).stage == CardStage::Idea);
    CHECK(lab.now(dropped.id).stage == CardStage::Decided);
    CHECK_FALSE(lab.desk().toasts().sentence().isEmpty());
}

TEST_CASE("what is typed of a field test is stored field by field, and a photo is dropped on it", "[sprint-pages]")
{
    Lab lab;
    const Card one = lab.card(QStringLiteral("One"));
    const FieldTest made = lab.tested(one.id);
    lab.page().showItem(Kind::Card, one.id.value);
    const auto stored = [&] {
        const auto test = lab.services().fieldTests.read().find(made.id);
        REQUIRE_OK(test);
        return *test;
    };
    struct Typed {
        const char* field;
        QString FieldTest::*member;
        const char* words;
    };
    const Typed all[] = {{"Mock-up that is tried", &FieldTest::mockUp, "A drawing of the counter"},
                         {"Place of the test", &FieldTest::place, "The market"},
                         {"Who tried it", &FieldTest::whoTested, "Parents"},
                         {"Measure of the test", &FieldTest::measure, "How many find the slot"},
                         {"When the hypothesis holds", &FieldTest::criterion, "6 people out of 8"},
                         {"Lesson of the test", &FieldTest::lesson, "Evenings work"}};
    for (const Typed& each : all) {
        auto& field = lab.named<FieldText>(QLatin1String(each.field));
        field.setFocus();
        QTest::keyClicks(&field, QLatin1String(each.words));
        lab.desk().pending().flush();
    }
    auto& commune = lab.named<NameChoice>(QStringLiteral("Commune of the test"));
    commune.setFocus();
    type(QStringLiteral("Pradines"));
    press(Qt::Key_Return);
    for (const Typed& each : all) {
        CAPTURE(each.field);
        CHECK(stored().*each.member == QLatin1String(each.words));
    }
    CHECK(stored().observation == made.observation);
    REQUIRE(stored().commune);
    CHECK(lab.services().territory.communes().find(*stored().commune)->name == QStringLiteral("Pradines"));

    const QString path = lab.desk().folder() + QStringLiteral("/market.png");
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkYellow);
    REQUIRE(image.save(path));
    auto* form = lab.page().findChild<FieldTestForm*>();
    REQUIRE(form != nullptr);
    auto* photos = form->findChild<PictureRow*>();
    REQUIRE(photos != nullptr);
    QMimeData files;
    files.setUrls({QUrl(QStringLiteral("https://example.org/b.png")), QUrl::fromLocalFile(path)});
    carryOver(*photos, files, QPoint(5, 5));
    waitUntil([&] {
        const auto kept = lab.services().fieldTests.read().photos(made.id);
        return kept && kept->size() == 1;
    });
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/vote.h"
#include "tests/ui/support/testdesk.h"
#include "ui/persona/challengeheader.h"
#include "ui/persona/emptywall.h"
#include "ui/persona/personapage.h"
#include "ui/persona/personasheet.h"
#include "ui/persona/personawallmodel.h"
#include "ui/persona/portraitcache.h"
#include "ui/persona/wallview.h"
#include "ui/widgets/dayfield.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTextCursor>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

PersonaPage* pageOf(TestDesk& desk)
{
    auto* page = new PersonaPage(desk.desk());
    desk.show(page);
    return page;
}

QStringList names(TestDesk& desk)
{
    QStringList all;
    const auto found = desk.services().personas.read().all();
    REQUIRE(found);
    for (const Persona& persona : *found)
        all << persona.firstName;
    return all;
}

QPushButton* button(QWidget& root, const QString& text)
{
    for (auto* each : root.findChildren<QPushButton*>())
        if (each->text() == text)
            return each;
    return nullptr;
}

} // namespace

TEST_CASE("an empty wall offers to create the first persona, and then is a wall", "[persona-pages]")
{
    TestDesk desk(Content::Empty);
    PersonaPage* page = pageOf(desk);
    auto* empty = page->findChild<EmptyWall*>();
    REQUIRE(empty->isVisible());
    CHECK(namelessWidgets(*page) == QStringList());
    QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
    CHECK(names(desk) == QStringList{QStringLiteral("New persona")});
    auto* sheet = page->findChild<PersonaSheet*>();
    REQUIRE(sheet->isVisible());
    CHECK(namelessWidgets(*page) == QStringList());
    auto* name = qobject_cast<FieldText*>(QApplication::focusWidget());
    REQUIRE(name != nullptr);
    QTest::keyClicks(name, QStringLiteral("Nadia"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(names(desk) == QStringList{QStringLiteral("Nadia")});
    CHECK(page->goBack());
    CHECK(page->findChild<WallView*>()->isVisible());
    CHECK_FALSE(page->goBack());
    REQUIRE(desk.programme().file().undo()); // the name
    REQUIRE(desk.programme().file().undo()); // the persona
    CHECK(empty->isVisible());
}

TEST_CASE("on a laptop four cards stand in a row, with a scroll bar and without", "[persona-pages]")
{
    for (const int height : {420, 600, 640, 700, 1000}) {
        CAPTURE(height);
        TestDesk desk(Content::Cahors);
        auto* page = new PersonaPage(desk.desk());
        desk.show(page, {1182, height});
        QCoreApplication::processEvents();
        const auto* wall = page->findChild<WallView*>();
        const auto placeOf = [wall](int row) { return wall->visualRect(wall->model()->index(row, 0)); };
        CHECK(placeOf(3).top() == placeOf(0).top());
        CHECK(placeOf(4).left() == placeOf(0).left());
        CHECK(placeOf(3).right() <= wall->viewport()->width());
    }
}

TEST_CASE("cards move with Alt and the arrows and by drag, open with Enter, and keep the selection", "[persona-pages]")
{
    TestDesk desk(Content::Cahors);
    PersonaPage* page = pageOf(desk);
    auto* wall = page->findChild<WallView*>();
    auto* model = page->findChild<PersonaWallModel*>();
    const QStringList before = names(desk);
    const PersonaId sarah = model->idAt(0);
    wall->select(sarah);
    QTest::keyClick(wall, Qt::Key_Right, Qt::AltModifier);
    CHECK(names(desk).mid(0, 2) == QStringList({before[1], before[0]}));
    CHECK(wall->selected() == sarah);
    QTest::keyClick(wall, Qt::Key_Down, Qt::AltModifier);
    CHECK(names(desk).at(5) == before[0]);
    QTest::keyClick(wall, Qt::Key_Left, Qt::AltModifier);
    CHECK(names(desk).at(4) == before[0]);

    const std::unique_ptr<QMimeData> carried(model->mimeData({model->index(4)}));
    const QPoint onFirst = wall->visualRect(model->index(0)).center() - QPoint(40, 0);
    QDragEnterEvent enter(onFirst, Qt::MoveAction, carried.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(wall->viewport(), &enter);
    QDragMoveEvent over(onFirst, Qt::MoveAction, carried.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(wall->viewport(), &over);
    CHECK(over.isAccepted());
    QDropEvent drop(onFirst, Qt::MoveAction, carried.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(wall->viewport(), &drop);
    CHECK(names(desk) == before);

    QTest::keyClick(wall, Qt::Key_Return);
    CHECK(page->findChild<PersonaSheet*>()->isVisible());
    CHECK(page->findChild<PersonaSheet*>()->persona() == sarah);
}

TEST_CASE("a deleted persona comes back from the toast, one a vote names stays and says why", "[persona-pages]")
{
    TestDesk desk(Content::Cahors);
    PersonaPage* page = pageOf(desk);
    auto* wall = page->findChild<WallView*>();
    auto* model = page->findChild<PersonaWallModel*>();
    const QStringList before = names(desk);
    const bool used = !desk.services().personas.remove(model->idAt(0)).has_value();
    if (!used)
        REQUIRE(desk.programme().file().undo());
    const auto fresh = desk.services().personas.addNamed(QStringLiteral("Nadia"));
    REQUIRE(fresh);
    wall->select(fresh->id);
    QTest::keyClick(wall, Qt::Key_Delete);
    CHECK(names(desk) == before);
    CHECK(desk.toasts().sentence().contains(QStringLiteral("Nadia")));
    QTest::mouseClick(button(desk.toasts(), QStringLiteral("Undo")), Qt::LeftButton);
    CHECK(names(desk).last() == QStringLiteral("Nadia"));
    if (used) {
        wall->select(model->idAt(0));
        QTest::keyClick(wall, Qt::Key_Delete);
        CHECK(names(desk).first() == before.first());
        CHECK(desk.toasts().sentence().contains(QStringLiteral("vote")));
    }
}

TEST_CASE("the wall follows the file row by row", "[persona-pages]")
{
    TestDesk desk(Content::Cahors);
    PortraitCache portraits(desk.programme().file());
    PersonaWallModel model(desk.services(), portraits);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QObject::connect(&desk.programme().file(), &ProgrammeFile::changed, &model, &PersonaWallModel::apply);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const auto fresh = desk.services().personas.addNamed(QStringLiteral("Nadia"));
    REQUIRE(fresh);
    CHECK(model.rowOf(fresh->id) == model.rowCount() - 1);
    CHECK(PersonaWallModel::needsMoreSources(model.card(model.rowCount() - 1)));
    CHECK_FALSE(PersonaWallModel::needsMoreSources(model.card(0)));
    REQUIRE(desk.services().personas.move(fresh->id, 2));
    CHECK(model.rowOf(fresh->id) == 2);
    REQUIRE(desk.services().personas.remove(fresh->id));
    CHECK(model.rowOf(fresh->id) == -1);
    REQUIRE(desk.programme().file().undo());
    CHECK(model.rowOf(fresh->id) == 2);
    waitUntil([&portraits] { return !portraits.isBusy(); });
    CHECK_FALSE(model.card(0).portrait.isNull());
    CHECK(resets.isEmpty());
}

TEST_CASE("the challenge question is corrected in place, a new version is a decision of its own", "[persona-pages]")
{
    TestDesk desk(Content::Cahors);
    PersonaPage* page = pageOf(desk);
    auto* header = page->findChild<ChallengeHeader*>();
    const auto& questions = desk.services().challengeQuestions.read();
    const std::size_t versions = questions.all()->size();
    auto* field = header->findChild<FieldText*>(QString(), Qt::FindDirectChildrenOnly);
    REQUIRE(field != nullptr);
    field->setFocus();
    field->moveCursor(QTextCursor::End);
    QTest::keyClicks(field, QStringLiteral(" Vite."));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(questions.all()->size() == versions);
    CHECK((*questions.current())->text.endsWith(QStringLiteral("Vite.")));

    for (auto* each : header->findChildren<QPushButton*>())
        if (each->isCheckable())
            QTest::mouseClick(each, Qt::LeftButton);
    QPushButton* add = button(*header, QStringLiteral("New version"));
    REQUIRE(add->isVisible());
    QTest::mouseClick(add, Qt::LeftButton);
    CHECK(questions.all()->size() == versions + 1);
    CHECK(questions.all()->back().current);
    CHECK(questions.all()->back().writtenOn == desk.clock().today());
    CHECK(namelessWidgets(*page) == QStringList());

    auto* day = header->findChild<DayField*>();
    day->setFocus();
    day->selectAll();
    QTest::keyClicks(day, QStringLiteral("31/6/2019"));
    QTest::keyClick(day, Qt::Key_Return);
    CHECK(desk.toasts().sentence().contains(QStringLiteral("31/6/2019")));
    day->selectAll();
    QTest::keyClicks(day, QStringLiteral("30/6/2019"));
    QTest::keyClick(day, Qt::Key_Return);
    CHECK(questions.all()->back().horizon == QDate(2019, 6, 30));
    CHECK(page->goBack()); // folds the versions
    CHECK_FALSE(add->isVisible());
}

TEST_CASE("showing to the room names the persona that is chosen", "[persona-pages]")
{
    TestDesk desk(Content::Cahors);
    PersonaPage* page = pageOf(desk);
    PersonaId shown;
    QObject::connect(page, &PersonaPage::personaForRoom, page, [&shown](PersonaId id) { shown = id; });
    auto* model = page->findChild<PersonaWallModel*>();
    page->findChild<WallView*>()->select(model->idAt(3));
    QPushButton* show = button(*page, QStringLiteral("Show to the room"));
    QTest::mouseClick(show, Qt::LeftButton);
    CHECK(shown == model->idAt(3));
    page->showItem(Kind::Persona, model->idAt(5).value);
    QTest::keyClick(page->findChild<PersonaSheet*>(), Qt::Key_PageDown);
    QTest::mouseClick(show, Qt::LeftButton);
    CHECK(shown == model->idAt(6));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/persona/emotioncurve.h"
#include "ui/persona/journeyeditor.h"
#include "ui/persona/personapage.h"
#include "ui/widgets/fieldtext.h"

#include <QPainterPath>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

PersonaId first(TestDesk& desk)
{
    return desk.services().personas.read().all()->front().id;
}

std::vector<JourneyStep> journeyOf(TestDesk& desk)
{
    return *desk.services().personas.read().journey(first(desk));
}

EmotionCurve* curveOf(TestDesk& desk)
{
    auto* page = new PersonaPage(desk.desk());
    desk.show(page, {1182, 1700}); // high enough to reach every point with the mouse
    page->showItem(Kind::Persona, first(desk).value);
    QCoreApplication::processEvents();
    auto* curve = page->findChild<EmotionCurve*>();
    REQUIRE(curve != nullptr);
    curve->setFocus();
    return curve;
}

} // namespace

TEST_CASE("the emotion curve runs from +2 at the top to -2 at the foot and knows what is under the mouse",
          "[persona-pages]")
{
    const EmotionCurveGeometry geometry(QRectF(100, 10, 500, 80), 5);
    CHECK(geometry.point(0, 2) == QPointF(150, 10));
    CHECK(geometry.point(4, -2) == QPointF(550, 90));
    CHECK(geometry.point(2, 0) == QPointF(350, 50));
    for (int emotion = -2; emotion <= 2; ++emotion)
        CHECK(geometry.emotionAt(geometry.point(1, emotion).y()) == emotion);
    CHECK(geometry.emotionAt(-1000) == 2);
    CHECK(geometry.emotionAt(1000) == -2);
    for (int step = 0; step < 5; ++step)
        CHECK(geometry.stepAt(geometry.point(step, 1).x()) == step);
    CHECK(geometry.stepAt(0) == 0);
    CHECK(geometry.stepAt(9999) == 4);
    CHECK(EmotionCurveGeometry(QRectF(0, 0, 10, 10), 0).stepAt(5) == -1);
}

TEST_CASE("the curve passes through every point and never overshoots", "[persona-pages]")
{
    const EmotionCurveGeometry geometry(QRectF(0, 0, 300, 80), 3);
    const QPainterPath path = geometry.path({2, -2, -2});
    CHECK(path.boundingRect().top() >= 0);
    CHECK(path.boundingRect().bottom() <= 80);
    CHECK(path.elementAt(0).y == 0);
    CHECK(path.currentPosition() == geometry.point(2, -2));
    CHECK(EmotionCurveGeometry(QRectF(0, 0, 300, 80), 0).path({}).isEmpty());
}

TEST_CASE("keys choose a step, change its emotion, move it, add and remove one", "[persona-pages]")
{
    TestDesk desk(Content::Cahors);
    EmotionCurve* curve = curveOf(desk);
    const std::vector<JourneyStep> before = journeyOf(desk);
    REQUIRE(before.size() > 2);
    QTest::keyClick(curve, Qt::Key_Right);
    CHECK(curve->chosen() == 1);
    CHECK(curve->accessibleName().contains(before[1].title));
    QTest::keyClick(curve, Qt::Key_Up);
    CHECK(journeyOf(desk)[1].emotion == before[1].emotion + 1);
    QTest::keyClick(curve, Qt::Key_Right, Qt::AltModifier);
    CHECK(journeyOf(desk)[2].id == before[1].id);
    CHECK(curve->chosen() == 2);
    QTest::keyClick(curve, Qt::Key_Delete);
    CHECK(journeyOf(desk).size() == before.size() - 1);
    CHECK_FALSE(desk.toasts().sentence().isEmpty());
    REQUIRE(desk.programme().file().undo());
    CHECK(journeyOf(desk).size() == before.size());
    QTest::keyClick(curve, Qt::Key_Insert);
    CHECK(journeyOf(desk).size() == before.size() + 1);
    QTest::keyClick(curve, Qt::Key_End);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(curve, Qt::Key_Up);
    CHECK(journeyOf(desk).back().emotion == 2);
}

TEST_CASE("a point is carried with the mouse to another emotion", "[persona-pages]")
{
    TestDesk desk(Content::Cahors);
    EmotionCurve* curve = curveOf(desk);
    const std::vector<JourneyStep> before = journeyOf(desk);
    const QPoint from = curve->pointOf(0).toPoint();
    QTest::mousePress(curve, Qt::LeftButton, {}, from);
    QTest::mouseMove(curve, from + QPoint(0, 300));
    CHECK(journeyOf(desk)[0].emotion == before[0].emotion); // not before it is let go
    QTest::mouseRelease(curve, Qt::LeftButton, {}, from + QPoint(0, 300));
    CHECK(journeyOf(desk)[0].emotion == -2);
    REQUIRE(desk.programme().file().undo());
    CHECK(journeyOf(desk)[0].emotion == before[0].emotion);
}

TEST_CASE("words typed for one step stay that step's when another is chosen", "[persona-pages]")
{
    TestDesk desk(Content::Cahors);
    EmotionCurve* curve = curveOf(desk);
    auto* editor = curve->parentWidget()->findChild<FieldText*>();
    REQUIRE(editor != nullptr);
    editor->setFocus();
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Attendre"));
    QTest::mouseClick(curve, Qt::LeftButton, {}, curve->pointOf(2).toPoint());
    CHECK(curve->chosen() == 2);
    CHECK(journeyOf(desk)[0].title == QStringLiteral("Attendre"));
    CHECK(journeyOf(desk)[2].title == editor->toPlainText());
}

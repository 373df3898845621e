// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/hands.h"
#include "tests/ui/support/listeningear.h"
#include "tests/ui/support/testdesk.h"
#include "ui/persona/personapage.h"
#include "ui/persona/personawallmodel.h"
#include "ui/persona/wallview.h"

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("heard: personas on the wall, as one moves among them and as one is carried", "[.][heard]")
{
    TestDesk desk(Content::Cahors);
    auto* page = new PersonaPage(desk.desk());
    desk.show(page);
    auto* wall = page->findChild<WallView*>();
    auto* model = qobject_cast<PersonaWallModel*>(wall->model());
    REQUIRE(model->rowCount() > 2);
    const QString first = model->index(0).data().toString();
    const QString second = model->index(1).data().toString();
    wall->setFocus();
    wall->select(model->idAt(0));
    ListeningEar ear;
    press(Qt::Key_Right);
    CHECK(ear.lastOf(QAccessible::Focus).startsWith(QStringLiteral("B, %1").arg(second)));
    press(Qt::Key_Left, Qt::AltModifier);
    CHECK(model->index(0).data().toString() == second);
    CHECK(ear.lastOf(QAccessible::Focus).startsWith(QStringLiteral("A, %1").arg(second)));
    CHECK(model->index(1).data().toString() == first);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/understandpage.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/everypage/place.h"
#include "ui/irritants/boardview.h"
#include "ui/irritants/irritantdetail.h"
#include "ui/irritants/irritantspage.h"
#include "ui/irritants/matrixmodel.h"
#include "ui/irritants/matrixpage.h"
#include "ui/persona/personapage.h"
#include "ui/persona/personasheet.h"
#include "ui/shell/rail.h"

#include <QComboBox>
#include <QTabWidget>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

UnderstandPage& understand(EveryPage& all)
{
    auto* page = qobject_cast<UnderstandPage*>(all.window().ensurePage(Station::Understand));
    REQUIRE(page != nullptr);
    return *page;
}

QTabWidget& tabs(EveryPage& all)
{
    return *understand(all).findChild<QTabWidget*>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

TEST_CASE("personas come first where there are any, the board where there are none", "[everypage]")
{
    {
        EveryPage all(Content::Cahors, Language::English);
        all.day().goTo(Station::Understand);
        CHECK(understand(all).personas().isVisible());
    }
    EveryPage all(Content::Empty, Language::English);
    all.day().goTo(Station::Understand);
    CHECK(understand(all).irritants().isVisible());
}

TEST_CASE("whatever is wanted of Understand stands in its tab, wherever one was", "[everypage]")
{
    EveryPage all(Content::Cahors, Language::English);
    const auto irritant = all.services().irritants.read().all()->back();
    const auto persona = all.services().personas.read().all()->back();
    all.window().showItem(Kind::Irritant, irritant.id.value);
    CHECK(all.window().findChild<Rail*>()->currentRow() == Rail::rowOf(Station::Understand));
    UnderstandPage& page = understand(all);
    REQUIRE(page.irritants().isVisible());
    CHECK(page.irritants().detail().irritant() == irritant.id);
    CHECK(page.irritants().board().current().cards().selected() == irritant.id);
    all.window().showItem(Kind::Persona, persona.id.value);
    REQUIRE(page.personas().isVisible());
    CHECK(page.findChild<PersonaSheet*>()->persona() == persona.id);
    all.window().showItem(Kind::Theme, irritant.theme->value);
    REQUIRE(page.irritants().isVisible());
    CHECK(page.irritants().board().columnOf(irritant.theme)->cards().hasFocus());
    press(Qt::Key_Escape); // the irritant that was open
    CHECK_FALSE(page.irritants().detail().isVisible());
    all.window().showItem(Kind::Persona, 0); // a step of the overview
    CHECK(page.personas().isVisible());
}

TEST_CASE("Understand comes back to the tab, and to where one was in each of them", "[everypage]")
{
    EveryPage all(Content::Cahors, Language::English);
    const QString path = all.day().session().programme().file().path();
    const auto irritant = all.services().irritants.read().all()->at(4);
    all.window().showItem(Kind::Irritant, irritant.id.value);
    tabs(all).setCurrentIndex(1);
    settle();
    QComboBox* columns = named<QComboBox>(&understand(all), QStringLiteral("Columns"));
    REQUIRE(columns != nullptr);
    columns->setFocus();
    press(Qt::Key_Down);
    all.window().closeProgramme();
    REQUIRE(all.window().openFile(path));
    settle();
    all.day().goTo(Station::Understand);
    REQUIRE(understand(all).matrix().isVisible());
    CHECK(understand(all).matrix().model().matrix().by == MatrixColumns::Communes);
    tabs(all).setCurrentIndex(0);
    settle();
    CHECK(understand(all).irritants().board().current().cards().selected() == irritant.id);
}

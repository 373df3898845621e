// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/hands.h"
#include "tests/ui/everypage/place.h"
#include "ui/engagement/personatabs.h"
#include "ui/persona/personawallmodel.h"
#include "ui/persona/wallview.h"

#include <QToolButton>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

PersonaTab* checkedTab(EveryPage& all)
{
    for (auto* tab : all.window().ensurePage(Station::Commit)->findChildren<PersonaTab*>())
        if (tab->isChecked())
            return tab;
    return nullptr;
}

} // namespace

TEST_CASE("each page comes back to where one was in that programme", "[everypage]")
{
    EveryPage all(Content::Cahors, Language::English);
    const QString path = all.day().session().programme().file().path();
    all.day().goTo(Station::Understand);
    auto* wall = all.window().ensurePage(Station::Understand)->findChild<WallView*>();
    auto* model = all.window().ensurePage(Station::Understand)->findChild<PersonaWallModel*>();
    const PersonaId theo = model->idAt(5);
    wall->select(theo);
    all.day().goTo(Station::Commit);
    const QList<PersonaTab*> tabs = all.window().ensurePage(Station::Commit)->findChildren<PersonaTab*>();
    REQUIRE(tabs.size() == 3);
    click(tabs.last());
    const QString last = tabs.last()->text();
    auto* toggle =
        named<QToolButton>(all.window().ensurePage(Station::Commit), QStringLiteral("The page as it will be printed"));
    REQUIRE(toggle != nullptr);
    REQUIRE(toggle->isChecked());
    click(toggle);

    all.window().closeProgramme();
    REQUIRE(all.window().openFile(path));
    settle();
    all.day().goTo(Station::Understand);
    CHECK(all.window().ensurePage(Station::Understand)->findChild<WallView*>()->selected() == theo);
    all.day().goTo(Station::Commit);
    REQUIRE(checkedTab(all) != nullptr);
    CHECK(checkedTab(all)->text() == last);
    toggle =
        named<QToolButton>(all.window().ensurePage(Station::Commit), QStringLiteral("The page as it will be printed"));
    REQUIRE(toggle != nullptr);
    CHECK_FALSE(toggle->isChecked());
}

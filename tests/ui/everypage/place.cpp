// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/everypage/place.h"

#include "app/choosepage.h"
#include "app/understandpage.h"
#include "core/documents/newprogramme.h"
#include "tests/ui/day/hands.h"
#include "ui/engagement/placelist.h"
#include "ui/engagement/placemodel.h"
#include "ui/irritants/matrixpage.h"
#include "ui/persona/personasheet.h"
#include "ui/persona/portraitcache.h"
#include "ui/shell/commands.h"
#include "ui/shell/rail.h"
#include "ui/vote/presenterpage.h"
#include "ui/widgets/pagepreview.h"

#include <QAction>
#include <QTabWidget>
#include <QtTest>

#include <algorithm>

namespace filrouge::tests {

namespace {

void toStation(EveryPage& all, Station station)
{
    all.day().goTo(station);
}

void toListenTab(EveryPage& all, int tab)
{
    toStation(all, Station::Listen);
    auto* tabs = all.window().ensurePage(Station::Listen)->findChild<QTabWidget*>();
    REQUIRE(tabs != nullptr);
    tabs->setCurrentIndex(tab);
    settle();
}

/// A tab of the station Understand: the board, the matrix, the personas.
UnderstandPage& toUnderstand(EveryPage& all, int tab)
{
    toStation(all, Station::Understand);
    auto* page = qobject_cast<UnderstandPage*>(all.window().ensurePage(Station::Understand));
    REQUIRE(page != nullptr);
    page->findChild<QTabWidget*>(QString(), Qt::FindDirectChildrenOnly)->setCurrentIndex(tab);
    settle();
    while (page->goBack())
        settle();
    return *page;
}

void toIrritant(EveryPage& all)
{
    all.window().showItem(Kind::Irritant, all.services().irritants.read().all()->front().id.value);
    settle();
}

void toMatrixCell(EveryPage& all)
{
    toUnderstand(all, 1).matrix().takeKeyboard();
    press(Qt::Key_Return);
}

PersonaSheet& toSheet(EveryPage& all, PersonaSheet::Part part)
{
    const auto personas = all.services().personas.read().all();
    REQUIRE(personas);
    REQUIRE_FALSE(personas->empty());
    all.window().showItem(Kind::Persona, personas->front().id.value);
    auto* sheet = all.window().ensurePage(Station::Understand)->findChild<PersonaSheet*>();
    REQUIRE(sheet != nullptr);
    sheet->showPart(part);
    settle();
    return *sheet;
}

void toWall(EveryPage& all)
{
    (void)toUnderstand(all, 2);
}

/// A tab of the station Choose, and one of the tabs inside it.
void toChoose(EveryPage& all, int tab, int inner)
{
    toStation(all, Station::Choose);
    auto* tabs = all.day().choose().findChild<QTabWidget*>(QString(), Qt::FindDirectChildrenOnly);
    REQUIRE(tabs != nullptr);
    tabs->setCurrentIndex(tab);
    if (auto* within = tabs->currentWidget()->findChild<QTabWidget*>(); inner >= 0 && within != nullptr)
        within->setCurrentIndex(inner);
    settle();
}

void toCommitTab(EveryPage& all, int tab)
{
    toStation(all, Station::Commit);
    auto* tabs =
        all.window().ensurePage(Station::Commit)->findChild<QTabWidget*>(QString(), Qt::FindDirectChildrenOnly);
    REQUIRE(tabs != nullptr);
    tabs->setCurrentIndex(tab);
    settle();
}

void toBuildTab(EveryPage& all, int tab)
{
    toStation(all, Station::Build);
    auto* tabs = all.window().ensurePage(Station::Build)->findChild<QTabWidget*>(QString(), Qt::FindDirectChildrenOnly);
    REQUIRE(tabs != nullptr);
    tabs->setCurrentIndex(tab);
    settle();
}

// Of one that was dropped, which says why.
void toCardThread(EveryPage& all)
{
    const auto cards = all.services().cards.read().all();
    REQUIRE_OK(cards);
    const auto dropped = std::ranges::find(*cards, Decision::Drop, &Card::decision);
    REQUIRE(dropped != cards->end());
    all.window().showItem(Kind::Card, dropped->id.value);
    settle();
    all.window().showThread();
    settle();
}

void toLetter(EveryPage& all, int row)
{
    toCommitTab(all, 0);
    auto* list = all.window().ensurePage(Station::Commit)->findChild<PlaceList*>();
    REQUIRE(list != nullptr);
    if (const auto* model = list->model(); row < model->rowCount())
        list->setCurrentIndex(model->index(row < 0 ? model->rowCount() + row : row, 0));
    settle();
}

} // namespace

EveryPage::EveryPage(Content content, Language language, int zoom, Appearance appearance)
{
    const QString path = folder_.filePath(QStringLiteral("cahors.filrouge"));
    {
        TestDesk desk(content, language);
        FixedClock clock(desk.clock().now());
        SeededRandom random(11);
        REQUIRE(saveProgrammeCopy(desk.programme(), path, clock, random));
    }
    theme().setZoom(zoom);
    theme().setAppearance(appearance);
    day_ = std::make_unique<DayWindow>(folder_.path(), theme(), prompts_);
    window().commands().action(language == Language::French ? Commands::French : Commands::English)->trigger();
    REQUIRE(window().openFile(path));
    settled();
}

EveryPage::~EveryPage() = default;

void EveryPage::settled()
{
    settle();
    const auto busy = [this] {
        for (const auto* preview : window().findChildren<PagePreview*>())
            if (preview->isVisible() && preview->isBusy())
                return true;
        for (const auto* portraits : window().findChildren<PortraitCache*>())
            if (portraits->isBusy())
                return true;
        return false;
    };
    QTest::qWait(100); // pages begin a moment after the views beside them
    waitUntil([&] { return !busy(); });
    settle();
}

const std::vector<Place>& places()
{
    using Part = PersonaSheet::Part;
    static const std::vector<Place> all{
        {"overview",
         [](EveryPage& all) {
             press(Qt::Key_0, Qt::ControlModifier);
             (void)all;
         }},
        {"listen-interviews", [](EveryPage& all) { toListenTab(all, 0); }},
        {"listen-immersions", [](EveryPage& all) { toListenTab(all, 1); }},
        {"listen-evidence", [](EveryPage& all) { toListenTab(all, 2); }},
        {"listen-people", [](EveryPage& all) { toListenTab(all, 3); }},
        {"listen-organisations", [](EveryPage& all) { toListenTab(all, 4); }},
        {"irritants", [](EveryPage& all) { (void)toUnderstand(all, 0); }},
        {"irritant", [](EveryPage& all) { toIrritant(all); }, true},
        {"matrix", [](EveryPage& all) { (void)toUnderstand(all, 1); }},
        {"matrix-cell", [](EveryPage& all) { toMatrixCell(all); }, true},
        {"wall", [](EveryPage& all) { toWall(all); }},
        {"sheet", [](EveryPage& all) { (void)toSheet(all, Part::Sheet); }, true},
        {"letter", [](EveryPage& all) { (void)toSheet(all, Part::Letter); }, true},
        {"thread",
         [](EveryPage& all) {
             (void)toSheet(all, Part::Sheet);
             all.window().showThread();
             settle();
         },
         true},
        {"thread-card", [](EveryPage& all) { toCardThread(all); }, true},
        {"roll", [](EveryPage& all) { toChoose(all, 0, 0); }},
        {"agenda", [](EveryPage& all) { toChoose(all, 0, 1); }, true},
        {"stage", [](EveryPage& all) { toChoose(all, 1, -1); }},
        {"commit-opening", [](EveryPage& all) { toLetter(all, 0); }, true},
        {"commit", [](EveryPage& all) { toLetter(all, 1); }},
        {"commit-closing", [](EveryPage& all) { toLetter(all, -1); }, true},
        {"follow-up", [](EveryPage& all) { toCommitTab(all, 1); }},
        {"build", [](EveryPage& all) { toBuildTab(all, 0); }},
        {"build-teams", [](EveryPage& all) { toBuildTab(all, 1); }},
        {"build-solutions", [](EveryPage& all) { toBuildTab(all, 2); }},
        {"publish", [](EveryPage& all) { toStation(all, Station::Publish); }},
    };
    return all;
}

} // namespace filrouge::tests

// SPDX-License-Identifier: GPL-3.0-or-later
// From any place of the whole window to what is sought, and along what it rests on.
#include "tests/ui/everypage/place.h"
#include "ui/shell/commands.h"
#include "ui/shell/pagemarks.h"
#include "ui/shell/rail.h"
#include "ui/shell/searchmodel.h"
#include "ui/shell/searchpalette.h"
#include "ui/thread/threadmodel.h"
#include "ui/thread/threadpage.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTreeView>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("Enter opens what was found with the words pointed at, until Escape", "[shell][search]")
{
    EveryPage all(Content::Cahors, Language::English);
    QTest::keyClick(&all.window(), Qt::Key_K, Qt::ControlModifier);
    auto* palette = all.window().findChild<SearchPalette*>();
    REQUIRE(palette->isVisible());
    auto* typed = palette->findChild<QLineEdit*>();
    const auto* list = palette->findChild<QListView*>();
    const auto* found = qobject_cast<const SearchModel*>(list->model());
    REQUIRE(found != nullptr);
    QTest::keyClicks(typed, QStringLiteral("guichet"));
    QCoreApplication::processEvents();
    const int row = list->currentIndex().row();
    REQUIRE(found->kindAt(row) == Kind::Interview);
    const qint64 id = found->idAt(row);
    QTest::keyClick(typed, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK_FALSE(palette->isVisible());
    const Page* page = all.window().ensurePage(Station::Listen);
    REQUIRE(page->isVisible());
    CHECK(page->itemAtHand().id == id);
    auto* marks = page->findChild<PageMarks*>();
    REQUIRE(marks != nullptr);
    CHECK(marks->isShowing());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(marks->isShowing());
}

TEST_CASE("Ctrl+T shows the thread of what the keyboard is at, and a knot leads on from there", "[thread-page]")
{
    EveryPage all(Content::Cahors, Language::English);
    MainWindow& window = all.window();
    const auto trigger = [&window](Commands::Id id) { window.commands().action(id)->trigger(); };
    // On the overview there is nothing to follow.
    trigger(Commands::Thread);
    CHECK(window.toasts().sentence().startsWith(QStringLiteral("Choose something first")));
    CHECK(window.findChild<ThreadPage*>() == nullptr);

    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    QTableView* list = nullptr;
    for (auto* each : window.ensurePage(Station::Listen)->findChildren<QTableView*>())
        if (each->isVisible())
            list = each;
    REQUIRE(list != nullptr);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(2, 0));
    const Item interview = window.ensurePage(Station::Listen)->itemAtHand();
    QTest::keyClick(list, Qt::Key_T, Qt::ControlModifier);
    auto* thread = window.findChild<ThreadPage*>();
    REQUIRE(thread != nullptr);
    REQUIRE(thread->isVisible());
    auto* tree = thread->findChild<QTreeView*>();
    CHECK(tree->hasFocus());
    auto* model = qobject_cast<ThreadModel*>(tree->model());
    const TraceNode first = *model->nodeAt(tree->currentIndex());
    CHECK(first.part == TracePart::Evidence);
    // The same station: the page comes back with the evidence chosen.
    QTest::keyClick(tree, Qt::Key_Return);
    CHECK_FALSE(thread->isVisible());
    CHECK(window.ensurePage(Station::Listen)->isVisible());
    CHECK(window.ensurePage(Station::Listen)->itemAtHand().id == first.id);

    trigger(Commands::Thread);
    REQUIRE(thread->isVisible());
    QTest::keyClick(tree, Qt::Key_Escape);
    CHECK_FALSE(thread->isVisible());
    CHECK(window.findChild<Rail*>()->currentRow() == Rail::rowOf(Station::Listen));
    CHECK(interview.kind == Kind::Interview);

    // Going along the rail leaves it too, also to the station one is at.
    trigger(Commands::Thread);
    REQUIRE(thread->isVisible());
    QTest::keyClick(tree, Qt::Key_1, Qt::ControlModifier);
    CHECK_FALSE(thread->isVisible());
    trigger(Commands::Close);
    CHECK(window.findChild<ThreadPage*>() == nullptr);
}

TEST_CASE("an item that is shown while a key is held down is selected alone", "[shell][search]")
{
    EveryPage all(Content::Cahors, Language::English);
    all.day().goTo(Station::Listen); // by Ctrl and a digit: Ctrl counts as held from then on
    const auto interviews = all.services().interviews.read().all();
    REQUIRE(interviews);
    for (const std::size_t at : {std::size_t{3}, std::size_t{7}}) {
        all.window().showItem(Kind::Interview, (*interviews)[at].id.value);
        all.settled();
        int selected = 0;
        for (const QTableView* table : all.window().findChildren<QTableView*>())
            if (table->isVisible())
                selected += static_cast<int>(table->selectionModel()->selectedRows().size());
        CHECK(selected == 1);
    }
}

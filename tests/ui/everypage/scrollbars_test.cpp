// SPDX-License-Identifier: GPL-3.0-or-later
// What is scrolled is the list, the board or the form one looks at, not the page around it as well.
#include "tests/ui/day/hands.h"
#include "tests/ui/everypage/place.h"
#include "ui/shell/pagestack.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

void visit(EveryPage& all, const Place& place, const QSize& size)
{
    all.window().resize(size);
    turnTo(&all.window());
    place.go(all);
    all.settled();
}

const QScrollArea& areaOfPage(EveryPage& all)
{
    auto* area = qobject_cast<QScrollArea*>(all.window().findChild<PageStack*>()->currentWidget());
    REQUIRE(area != nullptr);
    return *area;
}

bool isOneOf(const Place& place, const QStringList& names)
{
    return names.contains(QLatin1String(place.name));
}

} // namespace

TEST_CASE("a page whose lists are scrolled is not scrolled itself", "[everypage]")
{
    const QStringList scrolling{QStringLiteral("listen-interviews"),
                                QStringLiteral("listen-immersions"),
                                QStringLiteral("listen-evidence"),
                                QStringLiteral("listen-people"),
                                QStringLiteral("listen-organisations"),
                                QStringLiteral("matrix"),
                                QStringLiteral("wall"),
                                QStringLiteral("build"),
                                QStringLiteral("build-teams"),
                                QStringLiteral("build-solutions"),
                                QStringLiteral("follow-up")};
    for (const auto& [language, zoom] : {std::pair(Language::English, 200), std::pair(Language::French, 200)}) {
        EveryPage all(Content::Cahors, language, zoom);
        for (const Place& place : places()) {
            if (!isOneOf(place, scrolling))
                continue;
            INFO(place.name << " " << word(language) << " " << zoom);
            visit(all, place, {1366, 768});
            CHECK_FALSE(areaOfPage(all).verticalScrollBar()->isVisible());
        }
    }
}

TEST_CASE("an empty page is not scrolled", "[everypage]")
{
    for (const int zoom : {100, 200}) {
        EveryPage all(Content::Empty, Language::French, zoom);
        for (const Place& place : places()) {
            if (place.needsContent || isOneOf(place,
                                              {QStringLiteral("overview"),
                                               QStringLiteral("stage"),
                                               QStringLiteral("wall")})) // these are more than a sentence
                continue;
            INFO(place.name << " " << zoom);
            visit(all, place, {1366, 768});
            CHECK_FALSE(areaOfPage(all).verticalScrollBar()->isVisible());
        }
    }
}

TEST_CASE("the lists of Listen leave columns out rather than cut them", "[everypage]")
{
    for (const int zoom : {100, 150, 200}) {
        EveryPage all(Content::Cahors, Language::French, zoom);
        for (const Place& place : places()) {
            if (!QLatin1String(place.name).startsWith(QStringLiteral("listen-")))
                continue;
            for (const QSize size : {QSize(1366, 768), QSize(1024, 700)}) {
                INFO(place.name << " " << zoom << " " << size.width());
                visit(all, place, size);
                for (const auto* table : all.window().findChildren<QTableView*>()) {
                    if (!table->isVisible())
                        continue;
                    CHECK_FALSE(table->horizontalScrollBar()->isVisible());
                    CHECK_FALSE(table->isColumnHidden(0));
                    CHECK(table->columnWidth(0) > table->viewport()->width() / 5);
                }
            }
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The letters grow while the window is open: each page is then as it would be, had it been opened like that.
#include "core/programme/services.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/everypage/cuttext.h"
#include "tests/ui/everypage/place.h"

#include <QHeaderView>
#include <QTableView>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

void visit(EveryPage& all, const Place& place)
{
    all.window().resize(1366, 768);
    turnTo(&all.window());
    place.go(all);
    all.settled();
}

/// The shown tables of a window: row height, then the width of each column.
std::map<const QTableView*, QList<int>> tablesIn(const QWidget& window)
{
    std::map<const QTableView*, QList<int>> tables;
    for (const auto* table : window.findChildren<QTableView*>()) {
        if (!table->isVisible() || table->model() == nullptr)
            continue;
        QList<int> sizes{table->verticalHeader()->defaultSectionSize()};
        for (int i = 0; i + 1 < table->horizontalHeader()->count(); ++i) // the last one takes what is left
            sizes << table->columnWidth(i);
        tables[table] = sizes;
    }
    return tables;
}

} // namespace

TEST_CASE("letters that grow and shrink while the window is open cut nothing", "[everypage]")
{
    EveryPage all(Content::Cahors, Language::French);
    std::map<QString, std::map<const QTableView*, QList<int>>> before;
    std::size_t compared = 0;
    for (const Place& place : places()) {
        visit(all, place);
        before[QLatin1String(place.name)] = tablesIn(all.window());
    }
    for (const int zoom : {200, 100}) {
        theme().setZoom(zoom);
        for (const Place& place : places()) {
            visit(all, place);
            INFO(place.name << " " << zoom);
            CHECK(cutTexts(all.window()).join(QStringLiteral("\n  ")).toStdString() == "");
            CHECK(tooLarge(all.window(), {1366, 768}).join(QStringLiteral("\n  ")).toStdString() == "");
            const auto& then = before[QLatin1String(place.name)];
            for (const auto& [table, sizes] : tablesIn(all.window())) {
                const auto same = then.find(table); // with large letters a list and its detail take turns
                if (same == then.end())
                    continue;
                ++compared;
                REQUIRE(sizes.size() == same->second.size());
                // With large letters some columns give way, and what stays has their room.
                const bool gave = zoom != 100 && (sizes.contains(0) || same->second.contains(0));
                // Where the last one takes what is left, it is as wide as that.
                const qsizetype kept = sizes.size() - (table->horizontalHeader()->stretchLastSection() ? 1 : 0);
                for (qsizetype k = 0; k < (gave ? 1 : kept); ++k) {
                    CAPTURE(k);
                    CHECK(std::abs(sizes[k] - same->second[k] * zoom / 100) <= 1);
                }
            }
        }
    }
    CHECK(compared > 4);
}

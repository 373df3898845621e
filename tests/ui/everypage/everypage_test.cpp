// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/hands.h"
#include "tests/ui/everypage/cuttext.h"
#include "tests/ui/everypage/place.h"
#include "tests/ui/everypage/tabwalk.h"
#include "ui/shell/commands.h"
#include "ui/shell/rail.h"

#include <QAction>
#include <QApplication>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

std::string told(const QStringList& found)
{
    return found.join(QStringLiteral("\n  ")).toStdString();
}

/// Goes to every place of a window in that look, and there looks at it.
void everywhere(Content content, Language language, int zoom, const std::function<void(EveryPage&)>& look)
{
    EveryPage all(content, language, zoom);
    for (const Place& place : places()) {
        if (place.needsContent && content == Content::Empty)
            continue;
        all.window().resize(1366, 768);
        turnTo(&all.window());
        place.go(all);
        all.settled();
        INFO(place.name << " " << word(language) << " " << zoom);
        look(all);
    }
}

} // namespace

TEST_CASE("Tab goes through every page as one reads it, and shows where it is", "[everypage]")
{
    for (const Content content : {Content::Cahors, Content::Empty})
        everywhere(content, Language::English, 100, [](EveryPage& all) {
            const TabWalk walk = walkByTab(all.window());
            CHECK(told(walk.missed) == "");
            CHECK(told(walk.trapped) == "");
            CHECK(told(walk.invisible) == "");
            CHECK(told(walk.backwards) == "");
        });
}

TEST_CASE("everything that takes the keyboard has a name, in both languages", "[everypage]")
{
    for (const Language language : {Language::English, Language::French})
        everywhere(
            Content::Cahors, language, 100, [](EveryPage& all) { CHECK(told(namelessWidgets(all.window())) == ""); });
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/hands.h"
#include "tests/ui/everypage/place.h"
#include "tests/ui/support/look.h"
#include "ui/shell/commands.h"

#include <QAction>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

const std::vector<Look> looks{
    {Content::Cahors, Language::French},
    {Content::Cahors, Language::English, Appearance::Light, 200},
    {Content::Cahors, Language::French, Appearance::Light, 200},
    {Content::Cahors, Language::English, Appearance::Dark},
    {Content::Cahors, Language::French, Appearance::HighContrast, 150},
    {Content::Empty, Language::French},
    {Content::Empty, Language::English, Appearance::Light, 200},
    {Content::Overfull, Language::French},
    {Content::Overfull, Language::English, Appearance::Light, 200},
};

} // namespace

TEST_CASE("every page in the whole window", "[.pictures][everypage-pictures]")
{
    for (const Look& look : looks) {
        EveryPage all(look.content, look.language, look.zoom, look.appearance);
        for (const Place& place : places()) {
            if (place.needsContent && look.content == Content::Empty)
                continue;
            all.window().resize(1366, 768);
            turnTo(&all.window());
            place.go(all);
            all.settled();
            picture(all.window(), QStringLiteral("window-") + look.name(place.name));
        }
        press(Qt::Key_0, Qt::ControlModifier);
        press(Qt::Key_K, Qt::ControlModifier);
        type(QStringLiteral("sa"));
        picture(all.window(), look.name("window-search"));
        press(Qt::Key_Escape);
        all.window().closeProgramme();
        settle();
        picture(all.window(), look.name("window-welcome"));
    }
}

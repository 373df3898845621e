// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/hands.h"
#include "tests/ui/everypage/place.h"
#include "ui/shell/commands.h"

#include <QAction>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

struct Look final {
    Content content;
    Language language;
    int zoom = 100;
    Appearance appearance = Appearance::Light;

    [[nodiscard]] QString name(const char* place) const
    {
        const char* contents[] = {"empty", "cahors", "overfull"};
        const char* appearances[] = {"light", "dark", "contrast"};
        return QStringLiteral("window-%1-%2-%3-%4-%5")
            .arg(QLatin1String(place),
                 QLatin1String(contents[static_cast<int>(content)]),
                 QLatin1String(word(language)),
                 QLatin1String(appearances[static_cast<int>(appearance)]))
            .arg(zoom);
    }
};

const std::vector<Look> looks{
    {Content::Cahors, Language::French},
    {Content::Cahors, Language::English, 200},
    {Content::Cahors, Language::French, 200},
    {Content::Cahors, Language::English, 100, Appearance::Dark},
    {Content::Cahors, Language::French, 150, Appearance::HighContrast},
    {Content::Empty, Language::French},
    {Content::Empty, Language::English, 200},
    {Content::Overfull, Language::French},
    {Content::Overfull, Language::English, 200},
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
            picture(all.window(), look.name(place.name));
        }
        press(Qt::Key_0, Qt::ControlModifier);
        press(Qt::Key_K, Qt::ControlModifier);
        type(QStringLiteral("sa"));
        picture(all.window(), look.name("search"));
        press(Qt::Key_Escape);
        all.window().closeProgramme();
        settle();
        picture(all.window(), look.name("welcome"));
    }
}

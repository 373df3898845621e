// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/thread/restingsentences.h"
#include "ui/thread/threadpage.h"

#include <QTreeView>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

struct Look final {
    Language language;
    Appearance appearance;
    int zoom;
    const char* name;
};

} // namespace

TEST_CASE("the thread", "[.pictures]")
{
    for (const Look& look : {Look{Language::English, Appearance::Light, 100, "en-light"},
                             Look{Language::French, Appearance::Dark, 100, "fr-dark"},
                             Look{Language::English, Appearance::HighContrast, 100, "en-contrast"},
                             Look{Language::French, Appearance::Light, 200, "fr-200"}}) {
        TestDesk desk(Content::Cahors, look.language);
        theme().setAppearance(look.appearance);
        theme().setZoom(look.zoom);
        Services& services = desk.services();
        const Persona sarah = services.personas.read().all()->front();
        REQUIRE(
            services.statements.add({{}, sarah.id, StatementKind::Need, QStringLiteral("Une phrase sans appui"), 0}));
        Irritant bare;
        bare.title = QStringLiteral("Un irritant que personne n’a dit");
        bare = services.irritants.add(bare).value();
        auto* page = new ThreadPage(desk.desk());
        desk.show(page, {1182, 700});
        const auto shot = [&](const char* what, Kind kind, qint64 id) {
            page->showItem(kind, id);
            page->takeKeyboard();
            picture(desk.window(), QStringLiteral("thread-%1-%2").arg(QLatin1String(what), QLatin1String(look.name)));
        };
        shot("persona", Kind::Persona, sarah.id.value);
        const StatementIrritant link = services.personas.read().irritantLinks(sarah.id)->front();
        shot("irritant", Kind::Irritant, link.irritant.value);
        shot("bare", Kind::Irritant, bare.id.value);
        shot("evidence", Kind::Evidence, services.evidence.read().of(link.irritant)->front().id.value);
        shot("letter", Kind::EngagementLetter, services.engagementLetters.read().all()->front().id.value);
        const Card card = services.cards.read().all()->front();
        const FieldTest test = services.fieldTests.read().all()->back();
        shot("solution", Kind::Solution, services.solutions.read().all()->front().id.value);
        shot("card", Kind::Card, card.id.value);
        shot("fieldtest", Kind::FieldTest, test.id.value);
        page->hide();
        auto* sentences = new RestingSentences(desk.desk());
        desk.show(sentences, {look.zoom * 36 / 10, 420});
        sentences->show(Kind::Irritant, link.irritant.value);
        picture(desk.window(), QStringLiteral("thread-sentences-%1").arg(QLatin1String(look.name)));
    }
}

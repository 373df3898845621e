// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/look.h"
#include "ui/persona/challengeheader.h"
#include "ui/persona/emotioncurve.h"
#include "ui/persona/lettereditor.h"
#include "ui/persona/linelist.h"
#include "ui/persona/personapage.h"
#include "ui/persona/personasheet.h"
#include "ui/persona/portraitcache.h"
#include "ui/persona/sheetbody.h"
#include "ui/persona/wallview.h"
#include "ui/widgets/pagepreview.h"

#include <QPushButton>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

const std::vector<Look> looks{
    {Content::Cahors, Language::French},
    {Content::Cahors, Language::English},
    {Content::Cahors, Language::French, Appearance::Dark},
    {Content::Cahors, Language::English, Appearance::HighContrast},
    {Content::Cahors, Language::French, Appearance::Light, 200},
    {Content::Overfull, Language::English},
    {Content::Overfull, Language::French, Appearance::Dark},
};

PersonaPage* shown(TestDesk& desk, const Look& look)
{
    look.wear();
    auto* page = new PersonaPage(desk.desk());
    desk.show(page, {1182, 740});
    waitUntil([page] { return !page->findChild<PortraitCache*>()->isBusy(); });
    return page;
}

PersonaId firstPersona(TestDesk& desk)
{
    return desk.services().personas.read().all()->front().id;
}

} // namespace

TEST_CASE("the persona wall", "[.pictures]")
{
    std::vector<Look> all = looks;
    for (const Language language : {Language::French, Language::English})
        all.push_back({Content::Empty, language});
    all.push_back({Content::Empty, Language::French, Appearance::Dark, 200});
    for (const Look& look : all) {
        TestDesk desk(look.content, look.language);
        picture(*shown(desk, look)->window(), look.name("wall"));
    }
    TestDesk desk(Content::Cahors, Language::English);
    PersonaPage* page = shown(desk, looks[1]);
    for (auto* button : page->findChild<ChallengeHeader*>()->findChildren<QPushButton*>())
        if (button->isCheckable())
            button->click();
    picture(*page->window(), QStringLiteral("wall-versions"));
}

TEST_CASE("the persona sheet", "[.pictures]")
{
    for (const Look& look : looks) {
        TestDesk desk(look.content, look.language);
        PersonaPage* page = shown(desk, look);
        page->showItem(Kind::Persona, firstPersona(desk).value);
        picture(*page->window(), look.name("sheet"));
        auto* sheet = page->findChild<PersonaSheet*>();
        auto* body = sheet->findChild<SheetBody*>();
        body->findChild<LineList*>()->findChildren<FieldText*>().at(1)->setFocus();
        picture(*page->window(), look.name("sheet-story"));
        sheet->findChild<EmotionCurve*>()->setFocus();
        body->ensureWidgetVisible(sheet->findChild<EmotionCurve*>(), 0, 300);
        picture(*page->window(), look.name("sheet-curve"));
    }
    for (const Content content : {Content::Empty, Content::Cahors}) {
        TestDesk desk(content, Language::English);
        const Look look{content, Language::English};
        PersonaPage* page = shown(desk, look);
        const auto fresh = desk.services().personas.addNamed(QStringLiteral("Nadia"));
        REQUIRE(fresh);
        page->showItem(Kind::Persona, fresh->id.value);
        picture(*page->window(), look.name("sheet-new"));
    }
}

TEST_CASE("the challenge letter", "[.pictures]")
{
    for (const Look& look : looks) {
        TestDesk desk(look.content, look.language);
        PersonaPage* page = shown(desk, look);
        const auto letter = desk.services().challengeLetters.read().of(firstPersona(desk));
        REQUIRE(letter);
        page->showItem(Kind::ChallengeLetter, (*letter)->id.value);
        auto* preview = page->findChild<PagePreview*>();
        waitUntil([preview] { return !preview->isVisible() || !preview->isBusy(); });
        picture(*page->window(), look.name("letter"));
    }
    TestDesk desk(Content::Empty, Language::French);
    const auto fresh = desk.services().personas.addNamed(QStringLiteral("Nadia"));
    REQUIRE(fresh);
    PersonaPage* page = shown(desk, {Content::Empty, Language::French});
    page->showItem(Kind::Persona, fresh->id.value);
    page->findChild<PersonaSheet*>()->showPart(PersonaSheet::Part::Letter);
    picture(*page->window(), QStringLiteral("letter-none"));
    REQUIRE(desk.services().challengeLetters.begin(fresh->id));
    auto* preview = page->findChild<PagePreview*>();
    waitUntil([preview] { return !preview->isVisible() || !preview->isBusy(); });
    picture(*page->window(), QStringLiteral("letter-begun"));
}

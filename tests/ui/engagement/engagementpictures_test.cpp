// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/engagement/workshop.h"
#include "ui/widgets/pagepreview.h"

#include <QPushButton>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

void settle(Workshop& workshop)
{
    auto* preview = workshop.page().findChild<PagePreview*>();
    QTest::qWait(150); // the preview begins after the other views
    waitUntil([preview] { return !preview->isBusy(); });
}

QString nameOf(const char* state, Language language, const char* look)
{
    return QStringLiteral("engagement-%1-%2-%3")
        .arg(QLatin1String(state), QLatin1String(word(language)), QLatin1String(look));
}

} // namespace

TEST_CASE("the engagement workshop", "[.pictures][engagement-pictures]")
{
    for (const Language language : {Language::French, Language::English}) {
        {
            Workshop workshop(Content::Empty, language);
            picture(workshop.desk().window(), nameOf("nobody", language, "light"));
        }
        {
            Workshop workshop(Content::Cahors, language);
            settle(workshop);
            picture(workshop.desk().window(), nameOf("sample", language, "light"));
            workshop.chooseDifficulty(1);
            const auto ids = workshop.promises().ids();
            if (!ids.empty())
                QTest::keyClick(workshop.promises().card(ids.front())->header(), Qt::Key_Return);
            settle(workshop);
            picture(workshop.desk().window(), nameOf("open", language, "light"));
            workshop.choose({LetterPlace::Part::Closing});
            settle(workshop);
            picture(workshop.desk().window(), nameOf("closing", language, "light"));
            workshop.choose({LetterPlace::Part::Opening});
            settle(workshop);
            picture(workshop.desk().window(), nameOf("opening", language, "light"));
        }
        {
            Workshop workshop(Content::Overfull, language);
            workshop.choose({LetterPlace::Part::Others});
            settle(workshop);
            picture(workshop.desk().window(), nameOf("overfull", language, "light"));
        }
    }
    for (const auto& [appearance, look] :
         {std::pair(Appearance::Dark, "dark"), std::pair(Appearance::HighContrast, "contrast")}) {
        Workshop workshop(Content::Cahors, Language::French);
        theme().setAppearance(appearance);
        workshop.chooseDifficulty(1);
        const auto ids = workshop.promises().ids();
        if (!ids.empty())
            QTest::keyClick(workshop.promises().card(ids.front())->header(), Qt::Key_Return);
        settle(workshop);
        picture(workshop.desk().window(), nameOf("open", Language::French, look));
        workshop.choose({LetterPlace::Part::Closing});
        settle(workshop);
        picture(workshop.desk().window(), nameOf("closing", Language::French, look));
    }
    for (const Content content : {Content::Cahors, Content::Overfull}) {
        TestDesk desk(content, Language::French);
        theme().setZoom(200);
        auto* page = new EngagementPage(desk.desk());
        desk.show(page, {1366, 768});
        QTest::qWait(200);
        picture(desk.window(),
                nameOf(content == Content::Cahors ? "zoom" : "zoom-overfull", Language::French, "light"));
    }
}

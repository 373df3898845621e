// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/hands.h"
#include "tests/ui/support/look.h"
#include "ui/field/immersionspage.h"
#include "ui/field/interviewspage.h"
#include "ui/field/organisationspage.h"
#include "ui/field/peoplepage.h"

#include <QTableView>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

// Forty words as a title and as a name, and 300 interviews more.
void crowd(Services& services)
{
    QStringList words;
    for (int i = 0; i < 40; ++i)
        words << QStringLiteral("mot%1").arg(i);
    const auto models = services.interviews.read().all();
    REQUIRE(models);
    for (int i = 0; i < 300; ++i) {
        Interview interview = (*models)[static_cast<std::size_t>(i) % models->size()];
        interview.id = {};
        interview.title = i == 0 ? QStringLiteral("Aa ") + words.join(u' ') : QStringLiteral("Entretien %1").arg(i);
        const auto added = services.interviews.add(interview);
        REQUIRE(added);
        if (i > 0)
            continue;
        for (int person = 0; person < 20; ++person) {
            Person one;
            one.name = person == 0 ? words.join(u' ') : QStringLiteral("Personne numéro %1").arg(person);
            const auto stored = services.territory.addPerson(one);
            REQUIRE(services.interviews.setPerson(added->id, stored->id, InterviewPart::Met));
        }
    }
}

} // namespace

TEST_CASE("the lists of the field work", "[.pictures][field-pictures]")
{
    for (const Look& look : {Look{Content::Empty, Language::English},
                             Look{Content::Empty, Language::French, Appearance::Light, 200},
                             Look{Content::Cahors, Language::French},
                             Look{Content::Cahors, Language::English, Appearance::Dark},
                             Look{Content::Cahors, Language::French, Appearance::Light, 200},
                             Look{Content::Overfull, Language::English, Appearance::HighContrast}}) {
        TestDesk desk(look.content, look.language);
        look.wear();
        if (look.content == Content::Overfull)
            crowd(desk.services());
        auto* interviews = new InterviewsPage(desk.desk());
        desk.show(interviews);
        settle();
        if (look.content == Content::Overfull) {
            interviews->findChild<QTableView*>()->sortByColumn(0, Qt::AscendingOrder);
            interviews->findChild<QTableView*>()->selectRow(0);
        }
        picture(desk.window(), look.name("interviews"));
        interviews->findChild<QTableView*>()->selectAll();
        settle();
        picture(desk.window(), look.name("interviews-several"));
        delete interviews;
        const std::pair<const char*, FieldPage*> others[] = {{"immersions", new ImmersionsPage(desk.desk())},
                                                             {"people", new PeoplePage(desk.desk())},
                                                             {"organisations", new OrganisationsPage(desk.desk())}};
        for (const auto& [name, page] : others) {
            desk.show(page);
            settle();
            picture(desk.window(), look.name(name));
            if (look.zoom == 200 && look.content != Content::Empty) {
                page->findChild<QTableView*>()->setFocus();
                press(Qt::Key_Return);
                picture(desk.window(), look.name((QByteArray(name) + "-detail").constData()));
            }
            page->hide();
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/look.h"
#include "ui/seminar/agendaview.h"
#include "ui/seminar/rollpage.h"
#include "ui/seminar/signinview.h"

#include <QTabWidget>
#include <QTableView>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

// Forty words as a name, an organisation as long, and 300 more people.
void crowd(TestDesk& desk)
{
    Services& services = desk.services();
    const auto seminar = services.seminars.read().all()->front().id;
    RollActions actions(desk.programme());
    QStringList words;
    for (int i = 0; i < 40; ++i)
        words << QStringLiteral("Marie%1").arg(i);
    REQUIRE(actions.addWalkIn(
        seminar, QStringLiteral("Aa ") + words.join(u' '), QStringLiteral("Organisation ") + words.join(u' ')));
    for (int i = 0; i < 300; ++i)
        REQUIRE(
            actions.expect(seminar, QStringLiteral("Personne %1").arg(i), QStringLiteral("Amicale %1").arg(i % 20)));
}

} // namespace

TEST_CASE("the seminar's roll and agenda", "[.pictures]")
{
    for (const Look& look : {Look{Content::Empty, Language::English},
                             Look{Content::Cahors, Language::French},
                             Look{Content::Cahors, Language::English, Appearance::Dark},
                             Look{Content::Cahors, Language::English, Appearance::HighContrast},
                             Look{Content::Cahors, Language::French, Appearance::Light, 200},
                             Look{Content::Overfull, Language::English}}) {
        TestDesk desk(look.content, look.language);
        look.wear();
        if (look.content == Content::Overfull)
            crowd(desk);
        auto* page = new RollPage(desk.desk());
        desk.show(page);
        if (look.content == Content::Empty) {
            picture(desk.window(), look.name("roll-0none"));
            Seminar seminar;
            seminar.title = QStringLiteral("Orientation seminar");
            REQUIRE(desk.services().seminars.add(seminar));
            picture(desk.window(), look.name("roll-1empty"));
            page->findChild<QTabWidget*>()->setCurrentIndex(1);
            picture(desk.window(), look.name("agenda-empty"));
            continue;
        }
        auto* view = page->findChild<SignInView*>();
        auto* table = view->findChild<QTableView*>();
        for (int i = 0; i < 12; ++i) {
            table->setCurrentIndex(table->model()->index(i * 2, 0));
            QTest::keyClick(table, Qt::Key_Space);
        }
        table->setCurrentIndex(table->model()->index(3, 0));
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        picture(desk.window(), look.name("roll-2some"));
        const auto personas = desk.services().personas.read().all();
        const auto people = desk.services().roll.read().of(page->seminar());
        REQUIRE(personas);
        REQUIRE(people);
        for (std::size_t at = 0; at < people->size(); ++at)
            if (at % 7 != 0)
                REQUIRE(desk.services().roll.setWorkgroup({(*people)[at].id}, (*personas)[at % 3].id));
        table->setCurrentIndex(table->model()->index(3, 0));
        picture(desk.window(), look.name("roll-2workgroups"));
        table->setCurrentIndex(table->model()->index(5, 0));
        QTest::keyClick(table, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        picture(desk.window(), look.name("roll-3substitute"));
        page->goBack();
        table->selectAll();
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        picture(desk.window(), look.name("roll-4allabsent"));
        page->findChild<QTabWidget*>()->setCurrentIndex(1);
        picture(desk.window(), look.name("agenda"));
    }
}

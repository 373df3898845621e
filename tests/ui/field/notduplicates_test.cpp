// SPDX-License-Identifier: GPL-3.0-or-later
// What looks like a duplicate and is none: said once, it is not pointed out again.
#include "tests/ui/day/hands.h"
#include "tests/ui/support/testdesk.h"
#include "ui/field/immersionspage.h"
#include "ui/field/interviewspage.h"
#include "ui/field/listwithdetail.h"
#include "ui/field/organisationspage.h"
#include "ui/field/peoplepage.h"

#include <QLabel>
#include <QMenu>
#include <QTableView>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// What is said on the page, the hint of a duplicate with it.
QString textsOn(const QWidget& page)
{
    QStringList all;
    for (const QLabel* label : page.findChildren<QLabel*>())
        if (label->isVisible())
            all << label->text();
    return all.join(u'\n');
}

bool hintShows(const QWidget& page)
{
    return textsOn(page).contains(QStringLiteral("Perhaps the same as"));
}

bool countShows(const QWidget& page)
{
    return button(&page, QStringLiteral("1 possible duplicate")) != nullptr;
}

template <class Page>
Page* opened(TestDesk& desk)
{
    auto* page = new Page(desk.desk());
    desk.show(page);
    settle();
    return page;
}

PersonId person(TestDesk& desk, const char* name)
{
    Person one;
    one.name = QString::fromUtf8(name);
    const auto added = desk.services().territory.addPerson(one);
    REQUIRE_OK(added);
    return added->id;
}

template <class Key>
std::size_t pairsOf(TestDesk& desk)
{
    const auto pairs = desk.services().distinctPairs.read().all<Key>();
    REQUIRE_OK(pairs);
    return pairs->size();
}

/// Says so at the item, looks again, and takes it back.
template <class Page, class Key>
void checkRemembered(TestDesk& desk, Kind kind, Key at)
{
    auto* page = opened<Page>(desk);
    page->showItem(kind, at.value);
    settle();
    REQUIRE(hintShows(*page));
    REQUIRE(countShows(*page));
    click(button(page, QStringLiteral("Not a duplicate")));
    CHECK(pairsOf<Key>(desk) == 1);
    CHECK_FALSE(hintShows(*page));
    CHECK_FALSE(countShows(*page));
    CHECK(desk.toasts().sentence().contains(QStringLiteral("are not duplicates")));

    auto* later = opened<Page>(desk);
    later->showItem(kind, at.value);
    settle();
    CHECK_FALSE(hintShows(*later));
    CHECK_FALSE(countShows(*later));

    click(button(&desk.toasts(), QStringLiteral("Undo")));
    CHECK(pairsOf<Key>(desk) == 0);
    waitUntil([&] { return hintShows(*later); });
    CHECK(countShows(*later));
}

QAction* inMenu(QTableView& table, const QString& text)
{
    Q_EMIT table.customContextMenuRequested(QPoint(4, 4));
    const auto* menu = table.findChild<QMenu*>();
    REQUIRE(menu != nullptr);
    for (QAction* action : menu->actions())
        if (action->text() == text)
            return action;
    return nullptr;
}

void closeMenu(QTableView& table)
{
    delete table.findChild<QMenu*>();
}

} // namespace

TEST_CASE("people who are called alike and are two", "[field-pages]")
{
    TestDesk desk(Content::Empty);
    const PersonId one = person(desk, "Marie Dupont");
    person(desk, "Dupont Marie");
    checkRemembered<PeoplePage>(desk, Kind::Person, one);
}

TEST_CASE("organisations that are called alike and are two", "[field-pages]")
{
    TestDesk desk(Content::Empty);
    OrganisationId last;
    for (const char* name : {"Mission locale", "Mission locale"}) {
        Organisation organisation;
        organisation.name = QString::fromUtf8(name);
        const auto added = desk.services().territory.addOrganisation(organisation);
        REQUIRE_OK(added);
        last = added->id;
    }
    checkRemembered<OrganisationsPage>(desk, Kind::Organisation, last);
}

TEST_CASE("two interviews on one day that are two", "[field-pages]")
{
    TestDesk desk(Content::Empty);
    InterviewId last;
    for (const char* title : {"Parents à la crèche", "Les parents de la crèche"}) {
        Interview interview;
        interview.title = QString::fromUtf8(title);
        interview.place = QStringLiteral("Crèche des Lilas");
        interview.heldOn = QDate(2018, 1, 15);
        const auto added = desk.services().interviews.add(interview);
        REQUIRE_OK(added);
        last = added->id;
    }
    checkRemembered<InterviewsPage>(desk, Kind::Interview, last);
}

TEST_CASE("two immersions on one day that are two", "[field-pages]")
{
    TestDesk desk(Content::Empty);
    ImmersionId last;
    for (int i = 0; i < 2; ++i) {
        Immersion immersion;
        immersion.title = QStringLiteral("Une matinée au guichet");
        immersion.place = QStringLiteral("Mairie");
        immersion.heldOn = QDate(2018, 1, 24);
        const auto added = desk.services().immersions.add(immersion);
        REQUIRE_OK(added);
        last = added->id;
    }
    checkRemembered<ImmersionsPage>(desk, Kind::Immersion, last);
}

TEST_CASE("of several alike the next is pointed out, and the keyboard goes on with it", "[field-pages]")
{
    TestDesk desk(Content::Empty);
    const PersonId one = person(desk, "Anne");
    person(desk, "Anne");
    person(desk, "Anne");
    auto* page = opened<PeoplePage>(desk);
    page->showItem(Kind::Person, one.value);
    settle();
    REQUIRE(textsOn(*page).contains(QStringLiteral("And 1 more.")));
    QAbstractButton* apart = button(page, QStringLiteral("Not a duplicate"));
    REQUIRE(apart != nullptr);
    apart->setFocus();
    press(Qt::Key_Space);
    CHECK(pairsOf<PersonId>(desk) == 1);
    CHECK(hintShows(*page));
    CHECK_FALSE(textsOn(*page).contains(QStringLiteral("more.")));
    CHECK(apart->hasFocus());
    press(Qt::Key_Space);
    CHECK(pairsOf<PersonId>(desk) == 2);
    CHECK_FALSE(hintShows(*page));
    CHECK(page->findChild<QTableView*>()->hasFocus());
    // The other two are still pointed out, at themselves.
    CHECK(countShows(*page));
    REQUIRE(desk.programme().file().undo());
    REQUIRE(desk.programme().file().undo());
    CHECK(pairsOf<PersonId>(desk) == 0);
}

TEST_CASE("the menu of a line that is perhaps another, or of the two of them, says it too", "[field-pages]")
{
    TestDesk desk(Content::Empty);
    person(desk, "Anne");
    person(desk, "Anne");
    person(desk, "Bruno");
    auto* page = opened<PeoplePage>(desk);
    auto* table = page->findChild<QTableView*>();
    const QString said = QStringLiteral("Not a duplicate");
    table->selectRow(2);
    settle();
    CHECK(inMenu(*table, said) == nullptr);
    closeMenu(*table);
    table->selectRow(1);
    settle();
    CHECK(inMenu(*table, said) != nullptr);
    closeMenu(*table);
    // Two that are selected, but not those two.
    auto* selection = table->selectionModel();
    selection->select(table->model()->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    settle();
    CHECK(inMenu(*table, said) == nullptr);
    closeMenu(*table);
    table->selectRow(0);
    selection->select(table->model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    settle();
    QAction* apart = inMenu(*table, said);
    REQUIRE(apart != nullptr);
    apart->trigger();
    closeMenu(*table);
    CHECK(pairsOf<PersonId>(desk) == 1);
    CHECK_FALSE(countShows(*page));
    table->selectRow(0);
    settle();
    CHECK(inMenu(*table, said) == nullptr);
    closeMenu(*table);
}

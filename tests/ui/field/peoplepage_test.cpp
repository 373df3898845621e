// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/hands.h"
#include "tests/ui/support/testdesk.h"
#include "ui/field/listwithdetail.h"
#include "ui/field/organisationspage.h"
#include "ui/field/peoplepage.h"
#include "ui/widgets/linkchip.h"

#include <QLabel>
#include <QTableView>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

QString wordsOf(const QWidget& page)
{
    QStringList all;
    for (const QLabel* label : page.findChildren<QLabel*>())
        if (label->isVisibleTo(&page))
            all << label->text();
    return all.join(u'\n');
}

PersonId add(TestDesk& desk, const QString& name, QDate keepUntil = {})
{
    Person person;
    person.name = name;
    person.keepUntil = keepUntil;
    const auto added = desk.services().territory.addPerson(person);
    REQUIRE(added);
    return added->id;
}

} // namespace

TEST_CASE("two people that are one are merged from their detail, with a way back", "[field-pages]")
{
    TestDesk desk(Content::Empty);
    const PersonId one = add(desk, QStringLiteral("Marie Dupont"));
    const PersonId other = add(desk, QStringLiteral("Dupont Marie"));
    Interview interview;
    interview.title = QStringLiteral("Au guichet");
    const auto held = desk.services().interviews.add(interview);
    REQUIRE(desk.services().interviews.setPerson(held->id, other, InterviewPart::Met));
    auto* page = new PeoplePage(desk.desk());
    desk.show(page);
    page->showItem(Kind::Person, one.value);
    settle();
    CHECK(wordsOf(*page).contains(QStringLiteral("both are called so")));
    desk.prompts().confirmations << false << true;
    click(button(page, QStringLiteral("Merge…")));
    CHECK(desk.services().territory.people().all()->size() == 2);
    click(button(page, QStringLiteral("Merge…")));
    const auto people = desk.services().territory.people().all();
    REQUIRE(people->size() == 1);
    CHECK(people->front().id == one);
    CHECK(desk.services().interviews.read().withPerson(one)->size() == 1);
    CHECK(page->findChildren<LinkChip*>().size() >= 1);
    click(button(&desk.toasts(), QStringLiteral("Undo")));
    CHECK(desk.services().territory.people().all()->size() == 2);
}

TEST_CASE("whoever is kept too long is marked and can be shown alone", "[field-pages]")
{
    TestDesk desk(Content::Empty);
    const PersonId late = add(desk, QStringLiteral("Anne"), QDate(2018, 1, 31));
    add(desk, QStringLiteral("Bruno"), QDate(2018, 12, 31));
    auto* page = new PeoplePage(desk.desk());
    desk.show(page);
    page->showItem(Kind::Person, late.value);
    settle();
    CHECK(wordsOf(*page).contains(QStringLiteral("has passed")));
    page->showItem(Kind::Person, 0);
    auto* table = page->findChild<QTableView*>();
    CHECK_FALSE(table->model()->index(0, 5).data(Qt::DecorationRole).isNull());
    CHECK(table->model()->index(1, 5).data(Qt::DecorationRole).isNull());
    table->selectRow(1);
    settle();
    CHECK_FALSE(wordsOf(*page).contains(QStringLiteral("has passed")));
}

TEST_CASE("a name in the detail opens where it stands, and Delete takes it away", "[field-pages]")
{
    TestDesk desk(Content::Cahors);
    auto* page = new PeoplePage(desk.desk());
    desk.show(page);
    const auto links = desk.services().interviews.read().people();
    REQUIRE(links);
    REQUIRE_FALSE(links->empty());
    const PersonId person = links->front().person;
    page->showItem(Kind::Person, person.value);
    settle();
    Kind wanted = Kind::Programme;
    qint64 id = 0;
    QObject::connect(page, &Page::wanted, page, [&](Kind kind, qint64 item) {
        wanted = kind;
        id = item;
    });
    auto* chip = page->findChild<LinkChip*>();
    REQUIRE(chip != nullptr);
    const qint64 interview = chip->id();
    chip->setFocus();
    press(Qt::Key_Return);
    CHECK(wanted == Kind::Interview);
    CHECK(id == interview);
    const std::size_t before = desk.services().interviews.read().withPerson(person)->size();
    page->findChild<LinkChip*>()->setFocus();
    press(Qt::Key_Delete);
    CHECK(desk.services().interviews.read().withPerson(person)->size() == before - 1);
    REQUIRE(desk.programme().file().undo());
    CHECK(desk.services().interviews.read().withPerson(person)->size() == before);
}

TEST_CASE("communes and networks stand beside the organisations, and follow each other", "[field-pages]")
{
    TestDesk desk(Content::Cahors);
    auto* page = new OrganisationsPage(desk.desk());
    desk.show(page);
    const auto communes = desk.services().territory.communes().all();
    REQUIRE_FALSE(communes->empty());
    page->showItem(Kind::Commune, communes->front().id.value);
    settle();
    // Which is raised changes their order as children.
    const auto shown = [page]() -> ListWithDetail* {
        for (auto* list : page->findChildren<ListWithDetail*>())
            if (list->isVisible())
                return list;
        return nullptr;
    };
    REQUIRE(shown() != nullptr);
    CHECK(shown()->current() == communes->front().id.value);
    const auto networks = desk.services().localNetworks.read().all();
    REQUIRE_FALSE(networks->empty());
    page->showItem(Kind::LocalNetwork, networks->front().id.value);
    settle();
    CHECK(shown()->current() == networks->front().id.value);
    CHECK(page->saveState() == page->saveState());
    // A commune that is renamed elsewhere is so in the list of organisations at once.
    Commune renamed = communes->front();
    renamed.name = QStringLiteral("Zzyville");
    REQUIRE(desk.services().territory.updateCommune(renamed));
    page->showItem(Kind::Commune, renamed.id.value);
    settle();
    auto* table = shown()->findChild<QTableView*>();
    CHECK(table->currentIndex().siblingAtColumn(0).data().toString() == QStringLiteral("Zzyville"));
}

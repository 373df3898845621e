// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/hands.h"
#include "tests/ui/support/testdesk.h"
#include "ui/field/immersionspage.h"
#include "ui/field/listwithdetail.h"
#include "ui/field/observationtable.h"
#include "ui/field/organisationspage.h"
#include "ui/field/peoplepage.h"
#include "ui/field/targetfield.h"
#include "ui/widgets/linkchip.h"

#include <QLabel>
#include <QTableView>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

QString saidOn(const QWidget& page)
{
    QStringList all;
    for (const QLabel* label : page.findChildren<QLabel*>())
        if (label->isVisible())
            all << label->text();
    return all.join(u'\n');
}

ImmersionId visit(TestDesk& desk, const char* title)
{
    Immersion immersion;
    immersion.title = QString::fromUtf8(title);
    immersion.place = QStringLiteral("Guichet de la mairie");
    immersion.heldOn = QDate(2018, 1, 24);
    const auto added = desk.services().immersions.add(immersion);
    REQUIRE_OK(added);
    return added->id;
}

OrganisationId organisation(TestDesk& desk, const char* name)
{
    Organisation one;
    one.name = QString::fromUtf8(name);
    const auto added = desk.services().territory.addOrganisation(one);
    REQUIRE_OK(added);
    return added->id;
}

template <class Page>
Page* shown(TestDesk& desk)
{
    auto* page = new Page(desk.desk());
    desk.show(page);
    settle();
    return page;
}

void aimAt(QWidget& page, const QString& name, const QString& typed)
{
    auto* target = named<TargetField>(&page, name);
    REQUIRE(target != nullptr);
    target->setFocus();
    target->selectAll();
    type(typed);
    press(Qt::Key_Return);
}

} // namespace

TEST_CASE("an observation gets its step and its channel where it is listed", "[field-pages]")
{
    TestDesk desk(Content::Empty);
    const ImmersionId immersion = visit(desk, "Une matinée au guichet");
    Evidence piece;
    piece.text = QStringLiteral("Debout près des bornes");
    piece.kind = EvidenceKind::Observation;
    piece.immersion = immersion;
    const auto first = desk.services().evidence.record(piece);
    REQUIRE_OK(first);
    auto* page = shown<ImmersionsPage>(desk);
    page->showItem(Kind::Immersion, immersion.value);
    settle();
    auto* table = named<QTableView>(page, QStringLiteral("Observations by journey step and channel"));
    REQUIRE(table != nullptr);
    const auto cell = [table](ObservationModel::Column column) { return table->model()->index(0, column); };
    CHECK(cell(ObservationModel::Step).data().toString() == QStringLiteral("No step yet"));
    const auto write = [&](ObservationModel::Column column, const QString& words) {
        table->setFocus();
        table->setCurrentIndex(cell(column));
        press(Qt::Key_F2);
        type(words);
        press(Qt::Key_Return);
        desk.pending().flush();
    };
    write(ObservationModel::Step, QStringLiteral("  Attendre "));
    write(ObservationModel::Channel, QStringLiteral("Guichet"));
    const auto stored = [&] { return *desk.services().evidence.read().find(first->id); };
    CHECK(stored().journeyStep == QStringLiteral("Attendre"));
    CHECK(stored().channel == QStringLiteral("Guichet"));
    CHECK(cell(ObservationModel::Step).data().toString() == QStringLiteral("Attendre"));
    write(ObservationModel::Words, QStringLiteral("autre chose")); // edited in the notes, not here
    CHECK(stored().text == piece.text);
    REQUIRE(desk.programme().file().undo());
    CHECK(stored().channel.isEmpty());
    CHECK(cell(ObservationModel::Channel).data().toString().isEmpty());
}

TEST_CASE("a network says on which pain points it acts already, by keys", "[field-pages]")
{
    TestDesk desk(Content::Empty);
    LocalNetwork network;
    network.name = QStringLiteral("Réseau mobilité");
    const auto added = desk.services().localNetworks.add(network);
    REQUIRE_OK(added);
    Irritant irritant;
    irritant.title = QStringLiteral("Le car part trop tôt");
    const auto pain = desk.services().irritants.add(irritant);
    REQUIRE_OK(pain);
    auto* page = shown<OrganisationsPage>(desk);
    page->showItem(Kind::LocalNetwork, added->id.value);
    settle();
    const auto actsOn = [&] {
        const auto links = desk.services().localNetworks.read().irritantsOf(added->id);
        REQUIRE_OK(links);
        return links->size();
    };
    REQUIRE(tabTo(QStringLiteral("Add a pain point it acts on")));
    type(QStringLiteral("Rien de tel"));
    press(Qt::Key_Return);
    CHECK(actsOn() == 0);
    CHECK(desk.toasts().sentence() == QStringLiteral("No pain point is called “Rien de tel” yet."));
    press(Qt::Key_A, Qt::ControlModifier);
    type(irritant.title);
    press(Qt::Key_Return);
    REQUIRE(actsOn() == 1);
    REQUIRE(tabTo(QStringLiteral("Add a member")));
    type(QStringLiteral("La Poste")); // a new one
    press(Qt::Key_Return);
    const auto members = desk.services().localNetworks.read().membersOf(added->id);
    REQUIRE_OK(members);
    REQUIRE(members->size() == 1);
    CHECK(desk.services().territory.organisations().find(members->front().organisation)->name ==
          QStringLiteral("La Poste"));
    LinkChip* chip = nullptr;
    for (LinkChip* one : page->findChildren<LinkChip*>())
        if (one->isVisible() && one->accessibleName().contains(irritant.title))
            chip = one;
    REQUIRE(chip != nullptr);
    chip->setFocus();
    press(Qt::Key_Delete);
    CHECK(actsOn() == 0);
    REQUIRE(desk.programme().file().undo());
    CHECK(actsOn() == 1);
}

TEST_CASE("a commune gets its authority, a new one if need be, in one step", "[field-pages]")
{
    TestDesk desk(Content::Empty);
    Commune commune;
    commune.name = QStringLiteral("Limogne");
    const auto added = desk.services().territory.addCommune(commune);
    REQUIRE_OK(added);
    auto* page = shown<OrganisationsPage>(desk);
    page->showItem(Kind::Commune, added->id.value);
    settle();
    REQUIRE(tabTo(QStringLiteral("Authority of the commune")));
    type(QStringLiteral("Pays de Lalbenque-Limogne"));
    press(Qt::Key_Return);
    const auto authority = [&] { return desk.services().territory.communes().find(added->id)->authority; };
    REQUIRE(authority());
    CHECK(desk.services().territory.organisations().find(*authority())->name ==
          QStringLiteral("Pays de Lalbenque-Limogne"));
    REQUIRE(desk.programme().file().undo());
    CHECK_FALSE(authority());
    CHECK(desk.services().territory.organisations().all()->empty());
}

TEST_CASE("how far immersions and people have come stands beside what is aimed at", "[field-pages]")
{
    TestDesk desk(Content::Empty);
    visit(desk, "Une matinée au guichet");
    visit(desk, "Le car de 7 h");
    auto* immersions = shown<ImmersionsPage>(desk);
    CHECK(saidOn(*immersions).contains(QStringLiteral("2 done")));
    aimAt(*immersions, QStringLiteral("How many immersions are aimed at"), QStringLiteral("15"));
    CHECK(desk.services().details.read().details()->immersionTarget == 15);

    Interview interview;
    interview.title = QStringLiteral("Le club");
    const auto held = desk.services().interviews.add(interview);
    REQUIRE_OK(held);
    for (const char* name : {"Ada", "Zoé", "Léon"}) {
        Person person;
        person.name = QString::fromUtf8(name);
        const auto met = desk.services().territory.addPerson(person);
        REQUIRE_OK(met);
        if (*name != 'L') // he has not been met yet
            REQUIRE_OK(desk.services().interviews.setPerson(held->id, met->id, InterviewPart::Met));
    }
    auto* people = shown<PeoplePage>(desk);
    CHECK(saidOn(*people).contains(QStringLiteral("2 met")));
    aimAt(*people, QStringLiteral("How many people are to be met"), QStringLiteral("120"));
    CHECK(desk.services().details.read().details()->peopleTarget == 120);
    CHECK(desk.services().details.read().details()->immersionTarget == 15);
}

TEST_CASE("an immersion noted down twice is pointed out, and why", "[field-pages]")
{
    TestDesk desk(Content::Empty);
    visit(desk, "Une matinée au guichet");
    visit(desk, "Le car de 7 h");
    visit(desk, "Une matinée au guichet");
    auto* page = shown<ImmersionsPage>(desk);
    waitUntil([&] { return button(page, QStringLiteral("1 possible duplicate")) != nullptr; });
    click(button(page, QStringLiteral("1 possible duplicate")));
    auto* table = named<QTableView>(page, QStringLiteral("Immersions"));
    REQUIRE(table != nullptr);
    REQUIRE(table->model()->rowCount() == 2);
    table->selectRow(0);
    settle();
    CHECK(saidOn(*page).contains(QStringLiteral("same day, same place, a similar title")));
    const auto* list = page->findChild<ListWithDetail*>();
    const qint64 here = list->current();
    click(button(page, QStringLiteral("Show the other")));
    CHECK(list->current() != here);
}

TEST_CASE("two organisations that are one are merged from their detail, with a way back", "[field-pages]")
{
    TestDesk desk(Content::Empty);
    const OrganisationId kept = organisation(desk, "Caisse d’allocations familiales");
    const OrganisationId gone = organisation(desk, "Caisse d’allocations familiales");
    organisation(desk, "La Poste");
    Person person;
    person.name = QStringLiteral("Ada");
    person.organisation = gone;
    const auto works = desk.services().territory.addPerson(person);
    REQUIRE_OK(works);
    auto* page = shown<OrganisationsPage>(desk);
    page->showItem(Kind::Organisation, kept.value);
    settle();
    CHECK(saidOn(*page).contains(QStringLiteral("both are called so")));
    const auto employer = [&] { return desk.services().territory.people().find(works->id)->organisation; };
    desk.prompts().confirmations << false << true;
    click(button(page, QStringLiteral("Merge…")));
    CHECK(desk.services().territory.organisations().all()->size() == 3); // thought better of it
    click(button(page, QStringLiteral("Merge…")));
    CHECK(desk.services().territory.organisations().all()->size() == 2);
    CHECK(employer() == kept);
    waitUntil([&] { return !saidOn(*page).contains(QStringLiteral("both are called so")); });
    CHECK_FALSE(saidOn(*page).contains(QStringLiteral("both are called so")));
    click(button(&desk.toasts(), QStringLiteral("Undo")));
    CHECK(desk.services().territory.organisations().all()->size() == 3);
    CHECK(employer() == gone);
}

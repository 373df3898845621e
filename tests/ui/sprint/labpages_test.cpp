// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programmefixture.h"
#include "tests/ui/support/testdesk.h"
#include "ui/sprint/lablist.h"
#include "ui/sprint/solutionform.h"
#include "ui/sprint/solutionspage.h"
#include "ui/sprint/teamform.h"
#include "ui/sprint/teamspage.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/fieldtext.h"
#include "ui/widgets/linkchip.h"
#include "ui/widgets/namechoice.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

template <class T>
T& named(TestDesk& desk, const QString& name)
{
    for (T* widget : desk.window().findChildren<T*>())
        if (widget->accessibleName() == name && widget->isVisible())
            return *widget;
    FAIL("no such part: " << name.toStdString());
    throw 0;
}

void press(TestDesk& desk, const QString& text)
{
    for (QPushButton* button : desk.window().findChildren<QPushButton*>())
        if (button->text() == text && button->isVisible()) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    FAIL("no such button: " << text.toStdString());
}

bool says(TestDesk& desk, const QString& words)
{
    for (const TextLabel* label : desk.window().findChildren<TextLabel*>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

QStringList dumped(TestDesk& desk)
{
    return dump(desk.programme().file().connection());
}

/// What a screen reader says of each line.
QStringList lines(const LabList& list)
{
    QStringList said;
    for (int row = 0; row < list.lines().rowCount(); ++row)
        said << list.lines().index(row, 0).data(Qt::AccessibleTextRole).toString();
    return said;
}

void typeName(NameChoice& field, const QString& name)
{
    field.setFocus();
    field.lineEdit()->setText(name); // QTest has no keys for accents
    field.lineEdit()->setModified(true);
    QTest::keyClick(&field, Qt::Key_Return);
}

} // namespace

TEST_CASE("a team by hand says whom it lacks until they are there", "[sprint-pages]")
{
    TestDesk desk(Content::Empty);
    auto* page = new TeamsPage(desk.desk());
    desk.show(page);
    const QStringList before = dumped(desk);
    press(desk, QStringLiteral("New team"));
    auto& name = named<FieldText>(desk, QStringLiteral("Name of the team"));
    CHECK(name.hasFocus());
    QTest::keyClicks(&name, QStringLiteral("Evening counter"));
    desk.pending().flush();
    const auto* list = page->findChild<LabList*>();
    REQUIRE(lines(*list).size() == 1);
    CHECK(lines(*list).front() ==
          QStringLiteral("Evening counter. 0 members. Missing: service users, front-line officers, local managers"));
    CHECK(says(desk, QStringLiteral("Still missing: service users, front-line officers, local managers.")));
    CHECK(says(desk, QStringLiteral("Still missing: a coach in service design")));

    auto& add = named<NameChoice>(desk, QStringLiteral("Add somebody to the team"));
    for (const char* person : {"Ana Costa", "Luc Vidal", "Inès Roux"})
        typeName(add, QString::fromUtf8(person));
    const auto team = desk.services().teams.read().all();
    REQUIRE(team);
    const TeamId id = team->front().id;
    const auto members = [&] {
        const auto all = desk.services().teams.read().members(id);
        REQUIRE(all);
        return *all;
    };
    REQUIRE(members().size() == 3);
    const auto choose = [&](const QString& person, TeamPart part) {
        auto& field = named<ChoiceField>(desk, QStringLiteral("What %1 is in the team").arg(person));
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_Home);
        for (int step = 0; step < static_cast<int>(part); ++step)
            QTest::keyClick(&field, Qt::Key_Down);
    };
    choose(QStringLiteral("Luc Vidal"), TeamPart::FrontLineOfficer);
    CHECK(says(desk, QStringLiteral("Still missing: local managers.")));
    choose(QStringLiteral("Inès Roux"), TeamPart::LocalManager);
    CHECK_FALSE(says(desk, QStringLiteral("Still missing: local managers")));
    CHECK(lines(*list).front() == QStringLiteral("Evening counter. 3 members"));

    QTest::keyClick(&named<LinkChip>(desk, QStringLiteral("Ana Costa")), Qt::Key_Delete);
    CHECK(members().size() == 2);
    CHECK(says(desk, QStringLiteral("Still missing: service users.")));
    ProgrammeFile& file = desk.programme().file();
    while (file.canUndo())
        REQUIRE(file.undo());
    CHECK(dumped(desk) == before);
}

TEST_CASE("a team of a persona begins with those who signed its letter", "[sprint-pages]")
{
    TestDesk desk(Content::Cahors);
    const auto others = desk.services().teams.read().all();
    REQUIRE(others);
    for (const Team& team : *others)
        REQUIRE(desk.services().teams.remove(team.id));
    const auto letters = desk.services().engagementLetters.read().all();
    REQUIRE(letters);
    REQUIRE_FALSE(letters->empty());
    const auto persona = desk.services().personas.read().find(letters->front().persona);
    REQUIRE(persona);
    const auto signatories = desk.services().engagementLetters.read().signatories(letters->front().id);
    REQUIRE(signatories);
    auto* page = new TeamsPage(desk.desk());
    desk.show(page);
    typeName(named<NameChoice>(
                 desk, QStringLiteral("Make a team for a persona, with its workgroup and those who signed its letter")),
             persona->firstName);
    const auto teams = desk.services().teams.read().all();
    REQUIRE(teams);
    REQUIRE(teams->size() == 1);
    CHECK(teams->front().persona == persona->id);
    const auto members = desk.services().teams.read().members(teams->front().id);
    REQUIRE(members);
    CHECK(members->size() == signatories->size());
    TeamId asked;
    QObject::connect(page, &TeamsPage::boardWanted, page, [&asked](TeamId team) { asked = team; });
    press(desk, QStringLiteral("Go to its board"));
    CHECK(asked == teams->front().id);
    CHECK(namelessWidgets(*page).isEmpty());

    auto* list = page->findChild<LabList*>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(desk.services().teams.read().all()->empty());
    REQUIRE(desk.programme().file().undo());
    CHECK(desk.services().teams.read().all()->size() == 1);
}

TEST_CASE("a promise without a solution is visible until one answers it", "[sprint-pages]")
{
    TestDesk desk(Content::Cahors);
    const auto others = desk.services().solutions.read().all();
    REQUIRE(others);
    for (const Solution& solution : *others)
        REQUIRE(desk.services().solutions.remove(solution.id));
    const auto open = [&desk] {
        const auto promises = desk.services().solutions.read().promisesWithoutSolution();
        REQUIRE(promises);
        return *promises;
    };
    const auto before = open();
    REQUIRE(before.size() > 2);
    const Promise& promise = before.front();
    auto* page = new SolutionsPage(desk.desk());
    desk.show(page);
    auto* list = page->findChild<LabList*>();
    const auto nameOf = [&desk](const Promise& one) {
        for (const NameChoice::Name& name : promiseNames(desk.services()))
            if (name.id == one.id.value)
                return name.name;
        return QString();
    };
    const QString whose = nameOf(promise).section(QStringLiteral(" · "), -1);
    CHECK(nameOf(promise) == promise.title.simplified() + QStringLiteral(" · ") + whose);
    const QString line = promise.title.simplified() + QStringLiteral(". To %1. No solution yet").arg(whose);
    CHECK(lines(*list).contains(line));
    CHECK(lines(*list).contains(QStringLiteral("%1 promises without a solution").arg(before.size())));
    REQUIRE(list->select(Kind::EngagementLetter, promise.id.value));
    page->showItem(Kind::EngagementLetter, promise.id.value);
    CHECK(page->itemAtHand().id == promise.letter.value);
    press(desk, QStringLiteral("Make a solution for it"));
    CHECK(open().size() == before.size() - 1);
    CHECK_FALSE(lines(*list).contains(line));
    const auto solutions = desk.services().solutions.read().all();
    REQUIRE(solutions);
    REQUIRE(solutions->size() == 1);
    CHECK(solutions->front().title == promise.title.simplified());
    CHECK(list->current()->id == solutions->front().id.value);
    CHECK(list->current()->note.contains(QStringLiteral("1 promise")));
    CHECK(namelessWidgets(*page).isEmpty());

    // Another promise, by name; then the first is taken away again.
    typeName(named<NameChoice>(desk, QStringLiteral("Add a promise that the solution answers")), nameOf(before[1]));
    CHECK(open().size() == before.size() - 2);
    QTest::mouseClick(&named<QPushButton>(desk, QStringLiteral("Take away “%1”").arg(nameOf(promise))), Qt::LeftButton);
    CHECK(open().size() == before.size() - 1);
    CHECK(lines(*list).contains(line));
}

TEST_CASE("solutions are bundled, and change places inside their bundle", "[sprint-pages]")
{
    TestDesk desk(Content::Empty);
    auto* page = new SolutionsPage(desk.desk());
    desk.show(page);
    press(desk, QStringLiteral("New bundle"));
    QTest::keyClicks(&named<FieldText>(desk, QStringLiteral("Title of the bundle")), QStringLiteral("Evenings"));
    press(desk, QStringLiteral("New solution")); // in the bundle one is at
    QTest::keyClicks(&named<FieldText>(desk, QStringLiteral("Title of the solution")), QStringLiteral("Counter"));
    press(desk, QStringLiteral("New solution"));
    QTest::keyClicks(&named<FieldText>(desk, QStringLiteral("Title of the solution")), QStringLiteral("Van"));
    typeName(named<NameChoice>(desk, QStringLiteral("Bundle of the solution")), QStringLiteral("Evenings"));
    desk.pending().flush();
    const auto titles = [&desk] {
        const auto solutions = desk.services().solutions.read().all();
        REQUIRE(solutions);
        QStringList all;
        for (const Solution& solution : *solutions)
            all << solution.title;
        return all.join(QStringLiteral(", "));
    };
    CHECK(titles() == QStringLiteral("Counter, Van"));
    auto* list = page->findChild<LabList*>();
    CHECK(lines(*list).front() == QStringLiteral("Evenings. Bundle of 2 solutions"));
    CHECK(says(desk, QStringLiteral("It answers no promise yet.")));
    list->setFocus();
    REQUIRE(list->current()->title == QStringLiteral("Van"));
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    CHECK(titles() == QStringLiteral("Van, Counter"));
    CHECK(list->current()->title == QStringLiteral("Van"));
    REQUIRE(desk.programme().file().undo());
    CHECK(titles() == QStringLiteral("Counter, Van"));
}

TEST_CASE("a team tells what its boards have come to, and counts anew when a card moves", "[sprint-pages]")
{
    TestDesk desk(Content::Cahors);
    auto* page = new TeamsPage(desk.desk());
    desk.show(page);
    const auto teams = desk.services().teams.read().all();
    REQUIRE(teams);
    const TeamId team = teams->front().id;
    page->showItem(Kind::Team, team.value);
    auto cards = desk.services().cards.read().of(team);
    REQUIRE(cards);
    const auto ideas = [&] {
        cards = desk.services().cards.read().of(team);
        return std::ranges::count(*cards, CardStage::Idea, &Card::stage);
    };
    const auto told = [&] { return QStringLiteral("Idea: %1 card").arg(ideas()); };
    waitUntil([&] { return says(desk, told()); });
    CHECK(says(desk, QStringLiteral("days on average")));
    CHECK(says(desk, QStringLiteral("Kept ")));
    const auto before = ideas();
    Card fresh;
    fresh.team = team;
    fresh.title = QStringLiteral("Un rappel par SMS");
    REQUIRE(desk.services().cards.add(fresh));
    CHECK(ideas() == before + 1);
    waitUntil([&] { return says(desk, told()); });
    CHECK(says(desk, told()));
}

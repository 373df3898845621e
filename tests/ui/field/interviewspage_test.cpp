// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/hands.h"
#include "tests/ui/support/testdesk.h"
#include "ui/field/immersionspage.h"
#include "ui/field/interviewspage.h"
#include "ui/field/listwithdetail.h"
#include "ui/field/targetfield.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/fieldtext.h"
#include "ui/widgets/linkchip.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

struct Interviews final {
    explicit Interviews(Content content) : desk(content)
    {
        page = new InterviewsPage(desk.desk());
        desk.show(page);
        settle();
    }

    [[nodiscard]] QTableView* table() const { return page->findChild<QTableView*>(); }
    [[nodiscard]] ListWithDetail* list() const { return page->findChild<ListWithDetail*>(); }
    [[nodiscard]] std::vector<Interview> all()
    {
        const auto interviews = desk.services().interviews.read().all();
        REQUIRE(interviews);
        return *interviews;
    }
    [[nodiscard]] Interview shown()
    {
        const auto interview = desk.services().interviews.read().find(InterviewId(list()->current()));
        REQUIRE(interview);
        return *interview;
    }
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisibleTo(page))
                all << label->text();
        return all.join(u'\n');
    }
    void undo() { REQUIRE(desk.programme().file().undo()); }

    TestDesk desk;
    InterviewsPage* page = nullptr;
};

} // namespace

TEST_CASE("an empty room says what it is for, and its first interview is made by keys alone", "[field-pages]")
{
    Interviews room(Content::Empty);
    QAbstractButton* first = button(room.page, QStringLiteral("New interview"));
    REQUIRE(first != nullptr);
    first->setFocus();
    press(Qt::Key_Space);
    REQUIRE(room.all().size() == 1);
    CHECK(atKeyboard() == QStringLiteral("Title of the interview"));
    type(QStringLiteral("Parents à la crèche"));
    press(Qt::Key_Tab);
    CHECK(atKeyboard() == QStringLiteral("Date of the interview"));
    room.desk.pending().flush();
    CHECK(room.shown().title == QStringLiteral("Parents à la crèche"));
    REQUIRE(tabTo(QStringLiteral("Commune of the interview")));
    type(QStringLiteral("Pradines"));
    press(Qt::Key_Return);
    REQUIRE(room.shown().commune.has_value());
    CHECK(room.desk.toasts().sentence().contains(QStringLiteral("Pradines")));
    REQUIRE(tabTo(QStringLiteral("Add somebody who was met")));
    type(QStringLiteral("Éva Martin"));
    press(Qt::Key_Return);
    const auto met = room.desk.services().interviews.read().peopleOf(room.shown().id);
    REQUIRE(met->size() == 1);
    CHECK(room.desk.services().territory.people().find(met->front().person)->name == QStringLiteral("Éva Martin"));
    room.undo();
    CHECK(room.desk.services().interviews.read().peopleOf(room.shown().id)->empty());
    CHECK(room.desk.services().territory.people().all()->empty());
}

TEST_CASE("the list of interviews is filtered as one types, and by choices", "[field-pages]")
{
    Interviews room(Content::Cahors);
    const int everything = room.table()->model()->rowCount();
    CHECK(everything == 30);
    press(Qt::Key_F, Qt::ControlModifier);
    CHECK(atKeyboard().startsWith(QStringLiteral("Filter")));
    const QString word = room.all().front().title.section(u' ', 0, 0);
    type(word);
    CHECK(room.table()->model()->rowCount() < everything);
    CHECK(room.table()->model()->rowCount() > 0);
    CHECK(room.words().contains(QStringLiteral(" of 30 shown")));
    type(QStringLiteral(" zzz"));
    CHECK(room.table()->model()->rowCount() == 0);
    CHECK(room.words().contains(QStringLiteral("Nothing here matches")));
    press(Qt::Key_Escape);
    CHECK(room.table()->model()->rowCount() == everything);
    auto* mode = named<QComboBox>(room.page, QStringLiteral("Kind of interview"));
    REQUIRE(mode != nullptr);
    mode->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    const auto individual = std::ranges::count(room.all(), InterviewMode::Individual, &Interview::mode);
    CHECK(room.table()->model()->rowCount() == individual);
}

TEST_CASE("Enter goes to the detail, Escape back to the list", "[field-pages]")
{
    Interviews room(Content::Cahors);
    room.table()->setFocus();
    const qint64 first = room.list()->current();
    CHECK(first != 0);
    press(Qt::Key_Down);
    CHECK(room.list()->current() != first);
    press(Qt::Key_Return);
    CHECK(atKeyboard() == QStringLiteral("Title of the interview"));
    press(Qt::Key_Escape);
    CHECK(room.table()->hasFocus());
}

TEST_CASE("what is typed in the detail shows in the list, and goes to its own interview", "[field-pages]")
{
    Interviews room(Content::Cahors);
    room.table()->setFocus();
    const InterviewId first(room.list()->current());
    press(Qt::Key_Return);
    type(QStringLiteral("Un titre tout neuf"));
    press(Qt::Key_Escape); // takes the typing back
    CHECK(room.shown().title != QStringLiteral("Un titre tout neuf"));
    press(Qt::Key_Escape);
    press(Qt::Key_Return);
    type(QStringLiteral("Un titre tout neuf"));
    room.table()->selectRow(room.table()->currentIndex().row() + 1); // as by a click
    settle();
    CHECK(InterviewId(room.list()->current()) != first);
    CHECK(room.desk.services().interviews.read().find(first)->title == QStringLiteral("Un titre tout neuf"));
    room.undo();
    CHECK(room.desk.services().interviews.read().find(first)->title != QStringLiteral("Un titre tout neuf"));
}

TEST_CASE("several interviews are removed in one step, with a way back", "[field-pages]")
{
    Interviews room(Content::Cahors);
    room.table()->setFocus();
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(room.words().contains(QStringLiteral("3 selected")));
    press(Qt::Key_Delete);
    CHECK(room.all().size() == 27);
    CHECK(room.table()->model()->rowCount() == 27);
    QAbstractButton* undo = button(&room.desk.toasts(), QStringLiteral("Undo"));
    REQUIRE(undo != nullptr);
    click(undo);
    CHECK(room.all().size() == 30);
    CHECK(room.table()->model()->rowCount() == 30);
}

TEST_CASE("several interviews get a consent at once", "[field-pages]")
{
    Interviews room(Content::Cahors);
    room.table()->setFocus();
    room.table()->selectAll();
    settle();
    auto* consent = named<QComboBox>(room.page, QStringLiteral("Consent, for all that are selected"));
    REQUIRE(consent != nullptr);
    consent->setFocus();
    press(Qt::Key_End);
    for (const Interview& interview : room.all())
        CHECK(interview.consent == Consent::Refused);
    room.undo();
    CHECK(std::ranges::count(room.all(), Consent::Refused, &Interview::consent) < 30);
}

TEST_CASE("the progress stands beside its target, which is set there", "[field-pages]")
{
    Interviews room(Content::Cahors);
    CHECK(room.words().contains(QStringLiteral("30 held")));
    auto* target = named<TargetField>(room.page, QStringLiteral("How many interviews are aimed at"));
    REQUIRE(target != nullptr);
    CHECK(target->text() == QStringLiteral("30"));
    target->setFocus();
    target->selectAll();
    type(QStringLiteral("40"));
    press(Qt::Key_Return);
    CHECK(room.desk.services().details.read().details()->interviewTarget == 40);
    target->selectAll();
    type(QStringLiteral("beaucoup"));
    press(Qt::Key_Return);
    CHECK(room.desk.services().details.read().details()->interviewTarget == 40);
    CHECK(room.desk.toasts().sentence().contains(QStringLiteral("beaucoup")));
}

TEST_CASE("an interview noted down twice is pointed out, and why", "[field-pages]")
{
    Interviews room(Content::Cahors);
    Interview again = room.all().back();
    REQUIRE(again.heldOn.isValid());
    again.id = {};
    again.notes.clear();
    const auto added = room.desk.services().interviews.add(again);
    REQUIRE(added);
    const auto* line = room.page->findChild<ListWithDetail*>();
    REQUIRE(line != nullptr);
    waitUntil([&] { return button(room.page, QStringLiteral("1 possible duplicate")) != nullptr; });
    click(button(room.page, QStringLiteral("1 possible duplicate")));
    CHECK(room.table()->model()->rowCount() == 2);
    room.table()->selectRow(0);
    settle();
    CHECK(room.words().contains(QStringLiteral("same day, same place, a similar title")));
    const qint64 here = room.list()->current();
    click(button(room.page, QStringLiteral("Show the other")));
    CHECK(room.list()->current() != here);
}

TEST_CASE("columns, order and filter come back another day", "[field-pages]")
{
    QByteArray kept;
    {
        Interviews room(Content::Cahors);
        room.table()->sortByColumn(0, Qt::AscendingOrder);
        room.table()->setColumnWidth(0, 333);
        press(Qt::Key_F, Qt::ControlModifier);
        type(QStringLiteral("ca"));
        kept = room.page->saveState();
    }
    Interviews room(Content::Cahors);
    room.page->restoreState(kept);
    CHECK(room.table()->columnWidth(0) == 333);
    CHECK(room.table()->horizontalHeader()->sortIndicatorSection() == 0);
    CHECK(room.words().contains(QStringLiteral(" of 30 shown")));
    room.page->restoreState(QByteArray("something else"));
    CHECK(room.table()->columnWidth(0) == 333);
}

TEST_CASE("the duration of an immersion is typed as people write it, and what is none stays marked", "[field-pages]")
{
    TestDesk desk(Content::Cahors);
    auto* page = new ImmersionsPage(desk.desk());
    desk.show(page);
    settle();
    auto* duration = named<QLineEdit>(page, QStringLiteral("Duration"));
    REQUIRE(duration != nullptr);
    const ImmersionId id(page->findChild<ListWithDetail*>()->current());
    duration->setFocus();
    duration->selectAll();
    type(QStringLiteral("3h30"));
    press(Qt::Key_Return);
    CHECK(desk.services().immersions.read().find(id)->minutes == 210);
    duration->selectAll();
    type(QStringLiteral("longtemps"));
    press(Qt::Key_Return);
    CHECK(desk.services().immersions.read().find(id)->minutes == 210);
    CHECK(desk.toasts().sentence().contains(QStringLiteral("longtemps")));
    named<QTableView>(page, QStringLiteral("Immersions"))->selectRow(1);
    settle();
    CHECK_FALSE(duration->text().contains(QStringLiteral("longtemps"))); // it was the other one's
}

TEST_CASE("where there is little room, the list and the detail take turns", "[field-pages]")
{
    Interviews room(Content::Cahors);
    room.desk.window().resize(600, 700);
    settle();
    CHECK(room.table()->isVisible());
    auto* title = room.page->findChild<FieldText*>();
    REQUIRE(title != nullptr);
    CHECK_FALSE(title->isVisible());
    room.table()->setFocus();
    press(Qt::Key_Return);
    CHECK_FALSE(room.table()->isVisible());
    CHECK(title->isVisible());
    press(Qt::Key_Escape);
    CHECK(room.table()->isVisible());
}

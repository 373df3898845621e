// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sprint/lab.h"
#include "ui/sprint/countfield.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldtext.h"

#include <QComboBox>
#include <QPushButton>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

std::vector<Sprint> sprints(Lab& lab)
{
    const auto all = lab.services().sprints.read().of(lab.team);
    REQUIRE_OK(all);
    return *all;
}

template <class Field>
void enter(Lab& lab, const QString& name, const QString& typed)
{
    auto& field = lab.named<Field>(name);
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, typed);
    QTest::keyClick(&field, Qt::Key_Return);
}

} // namespace

TEST_CASE("two months of sprints are planned in one step", "[sprint-pages]")
{
    Lab lab;
    const QStringList before = lab.dumped();
    (void)lab.page();
    lab.press(QStringLiteral("Plan the sprints")); // the button over the board
    auto& from = lab.named<DayField>(QStringLiteral("First day of the first sprint"));
    CHECK(from.hasFocus());
    enter<DayField>(lab, QStringLiteral("First day of the first sprint"), QStringLiteral("12/3/2018"));
    enter<DayField>(lab, QStringLiteral("Last day of the last sprint"), QStringLiteral("11/5/2018"));
    CHECK(sprints(lab).size() == 2); // not before it is asked for
    lab.press(QStringLiteral("Plan"));
    const std::vector<Sprint> planned = sprints(lab);
    REQUIRE(planned.size() == 7);
    CHECK(planned[2].startsOn == QDate(2018, 3, 12));
    CHECK(planned[2].number == 3);
    CHECK(planned.back().endsOn == QDate(2018, 5, 11));
    CHECK(lab.named<QComboBox>(QStringLiteral("Sprint")).currentText().contains(QStringLiteral("Sprint 3")));
    REQUIRE(lab.desk().programme().file().undo());
    CHECK(lab.dumped() == before);
}

TEST_CASE("bad days and limits of a sprint are refused with a sentence", "[sprint-pages]")
{
    Lab lab;
    (void)lab.page();
    lab.press(QStringLiteral("The sprint"));
    const QStringList before = lab.dumped();
    const auto refused = [&](const QString& sentence) {
        CHECK(lab.desk().toasts().sentence().contains(sentence));
        CHECK(lab.dumped() == before);
        lab.key(Qt::Key_Escape);
    };
    enter<DayField>(lab, QStringLiteral("Last day of the sprint"), QStringLiteral("1/2/2018"));
    refused(QStringLiteral("“Last day”: not before “First day”. Correct it"));
    enter<DayField>(lab, QStringLiteral("Last day of the sprint"), QStringLiteral("yesterday"));
    refused(QStringLiteral("“yesterday” is not a day"));
    enter<DayField>(lab, QStringLiteral("First day of the sprint"), QStringLiteral("1/2/1582"));
    refused(QStringLiteral("“First day”: must be in a year from 1900 to 2200. Correct it"));
    enter<CountField>(lab, QStringLiteral("At most, cards at once: Mock-up"), QStringLiteral("many"));
    refused(QStringLiteral("“many” is not a number"));
    enter<CountField>(lab, QStringLiteral("At most, cards at once: Mock-up"), QStringLiteral("-1"));
    refused(QStringLiteral("“Limit of mock-ups”: "));

    enter<CountField>(lab, QStringLiteral("At most, cards at once: Mock-up"), QStringLiteral("3"));
    CHECK(sprints(lab).front().mockUpLimit == 3);
    enter<CountField>(lab, QStringLiteral("At most, cards at once: Mock-up"), QStringLiteral("0")); // any number
    CHECK(sprints(lab).front().mockUpLimit == 0);
    enter<DayField>(lab, QStringLiteral("Last day of the sprint"), QStringLiteral("23/2/2018"));
    CHECK(sprints(lab).front().endsOn == QDate(2018, 2, 23));
    CHECK(sprints(lab).back().startsOn == QDate(2018, 2, 26)); // it moved along
}

TEST_CASE("a sprint is started, closed and opened again, a second one does not run beside it", "[sprint-pages]")
{
    Lab lab;
    (void)lab.page();
    lab.press(QStringLiteral("The sprint"));
    auto& goal = lab.named<FieldText>(QStringLiteral("Goal of the sprint"));
    CHECK(goal.hasFocus());
    QTest::keyClicks(&goal, QStringLiteral("Who comes after work?"));
    lab.press(QStringLiteral("Start the sprint"));
    CHECK(sprints(lab).front().state == SprintState::Running);
    CHECK(sprints(lab).front().goal == QStringLiteral("Who comes after work?"));
    lab.page().showItem(Kind::Sprint, lab.second.id.value);
    lab.press(QStringLiteral("Start the sprint"));
    CHECK(lab.desk().toasts().sentence().contains(QStringLiteral("another sprint is running")));
    lab.page().showItem(Kind::Sprint, lab.first.id.value);
    lab.press(QStringLiteral("Close the sprint"));
    CHECK(sprints(lab).front().state == SprintState::Closed);
    lab.page().showItem(Kind::Sprint, lab.first.id.value);
    lab.press(QStringLiteral("Open it again"));
    CHECK(sprints(lab).front().state == SprintState::Planned);
}

TEST_CASE("without a team the board says whose it is", "[sprint-pages]")
{
    TestDesk desk(Content::Empty);
    auto* page = new SprintPage(desk.desk());
    desk.show(page);
    Kind asked = Kind::Programme;
    QObject::connect(page, &Page::wanted, page, [&asked](Kind kind, qint64 /*id*/) { asked = kind; });
    for (QPushButton* button : page->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Make a team"))
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(asked == Kind::Team);
}

TEST_CASE("all teams show on one board, a lane for each, and come back another day", "[sprint-pages]")
{
    Lab lab;
    Team other;
    other.name = QStringLiteral("Atelier Roseline");
    REQUIRE(lab.services().teams.add(other));
    const Card one = lab.card(QStringLiteral("One"));
    lab.page().comeBackTo(QStringLiteral("0 0 0 %1").arg(one.id.value));
    CHECK(lab.model().lanes().size() == 2);
    CHECK(lab.named<QComboBox>(QStringLiteral("Team")).currentText() == QStringLiteral("All teams"));
    CHECK(lab.said(one.id).contains(QStringLiteral("Atelier Sarah")));
    CHECK(lab.page().whereabouts() == QStringLiteral("0 0 0 %1").arg(one.id.value));
}

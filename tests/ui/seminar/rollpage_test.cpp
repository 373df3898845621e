// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/seminar/rollbed.h"
#include "ui/seminar/agendaview.h"
#include "ui/seminar/rollactions.h"
#include "ui/widgets/fieldtext.h"

#include <QAbstractItemModelTester>
#include <QAbstractProxyModel>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QTabWidget>

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("two letters and Enter sign somebody in, and the toast takes it back", "[seminar-pages]")
{
    Roll roll(Content::Cahors);
    const int before = roll.here();
    const RollLine someone = roll.lines()[12];
    CHECK(roll.search()->hasFocus());
    typeText(roll.search(), someone.person.name);
    QTest::keyClick(roll.search(), Qt::Key_Return);
    CHECK(roll.line(someone.person.name).participant.attendance == Attendance::Present);
    CHECK(roll.here() == before + 1);
    CHECK(roll.came == std::vector<ParticipantId>{someone.participant.id});
    CHECK(roll.search()->text().isEmpty());
    CHECK(roll.desk.toasts().sentence().contains(someone.person.name));
    CHECK(roll.words().contains(QStringLiteral("%1 of %2 here").arg(before + 1).arg(roll.lines().size())));
    QTest::mouseClick(roll.toastButton(), Qt::LeftButton);
    CHECK(roll.here() == before);
}

TEST_CASE("Undo in a toast never undoes something newer", "[seminar-pages]")
{
    Roll roll(Content::Cahors);
    typeText(roll.search(), roll.lines()[12].person.name);
    QTest::keyClick(roll.search(), Qt::Key_Return);
    REQUIRE(roll.desk.services().signIn.signIn(roll.lines()[3].participant.id));
    QTest::mouseClick(roll.toastButton(), Qt::LeftButton);
    CHECK(roll.here() == 2);
}

TEST_CASE("Enter passes over who is here, and says so when nobody else matches", "[seminar-pages]")
{
    Roll roll(Content::Cahors);
    const QString name = roll.lines()[5].person.name;
    for (int i = 0; i < 2; ++i) {
        typeText(roll.search(), name);
        QTest::keyClick(roll.search(), Qt::Key_Return);
    }
    CHECK(roll.desk.toasts().sentence().contains(QStringLiteral("already")));
    CHECK(roll.came.size() == 1);
}

TEST_CASE("a name nobody has becomes a walk-in with two Enters", "[seminar-pages]")
{
    Roll roll(Content::Cahors);
    const auto before = roll.lines().size();
    typeText(roll.search(), QStringLiteral("Zoé Nouvelle"));
    CHECK(roll.table()->model()->rowCount() == 0);
    QTest::keyClick(roll.search(), Qt::Key_Return);
    QLineEdit* organisation = roll.field("Organisation of the walk-in");
    CHECK(organisation->hasFocus());
    typeText(organisation, QStringLiteral("Amicale des essais"));
    QTest::keyClick(organisation, Qt::Key_Return);
    const RollLine added = roll.line(QStringLiteral("Zoé Nouvelle"));
    CHECK(added.participant.invitation == Invitation::WalkIn);
    CHECK(added.participant.attendance == Attendance::Present);
    REQUIRE(added.organisation);
    CHECK(added.organisation->name == QStringLiteral("Amicale des essais"));
    CHECK(roll.came == std::vector<ParticipantId>{added.participant.id});
    CHECK(roll.search()->hasFocus());
    roll.undo(); // person, organisation and line came in one step
    CHECK(roll.lines().size() == before);
}

TEST_CASE("a substitute takes an absent one's chair by typing a name", "[seminar-pages]")
{
    Roll roll(Content::Cahors);
    selectRows(roll.table(), 2, 2);
    const ParticipantId absent(roll.table()->currentIndex().data(RollModel::IdRole).toLongLong());
    QTest::keyClick(roll.table(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QLineEdit* name = roll.field("Name of the substitute");
    REQUIRE(name->hasFocus());
    typeText(name, QStringLiteral("Paul Remplaçant"));
    QTest::keyClick(name, Qt::Key_Return);
    const RollLine substitute = roll.line(QStringLiteral("Paul Remplaçant"));
    CHECK(substitute.participant.substituteFor == absent);
    CHECK(substitute.participant.attendance == Attendance::Present);
    CHECK(roll.desk.services().roll.read().find(absent)->attendance == Attendance::Absent);
    CHECK(roll.came == std::vector<ParticipantId>{substitute.participant.id});
}

TEST_CASE("a substitute who came by mistake speaks in their own name, and the chair is free again", "[seminar-pages]")
{
    Roll roll(Content::Cahors);
    QAction* own = roll.action(QStringLiteral("Speaks in their own name"));
    selectRows(roll.table(), 2, 2);
    const ParticipantId absent(roll.table()->currentIndex().data(RollModel::IdRole).toLongLong());
    CHECK_FALSE(own->isVisible());
    const auto added = RollActions(roll.desk.programme()).substitute(absent, QStringLiteral("Paul Remplaçant"));
    REQUIRE(added);
    roll.page->showItem(Kind::Participant, added->id.value);
    REQUIRE(own->isVisible());
    own->trigger();
    CHECK_FALSE(roll.line(QStringLiteral("Paul Remplaçant")).participant.substituteFor.has_value());
    CHECK_FALSE(own->isVisible());
    roll.undo();
    CHECK(roll.line(QStringLiteral("Paul Remplaçant")).participant.substituteFor == absent);
}

TEST_CASE("what came of invitations is noted for several at once by keys, but of no walk-in", "[seminar-pages]")
{
    Roll roll(Content::Cahors);
    const auto states = [&] {
        QStringList all;
        for (int row = 0; row < 3; ++row)
            all << roll.table()->model()->index(row, RollModel::State).data().toString();
        return all;
    };
    const QStringList before = states();
    selectRows(roll.table(), 0, 2);
    QTest::keyClick(roll.table(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(states() == QStringList(3, QStringLiteral("Has declined")));
    CHECK(roll.desk.toasts().sentence().contains(QStringLiteral("3")));
    roll.undo();
    CHECK(states() == before);

    const auto walkIn =
        RollActions(roll.desk.programme()).addWalkIn(roll.page->seminar(), QStringLiteral("Ana Passante"), QString());
    REQUIRE(walkIn);
    roll.page->showItem(Kind::Participant, walkIn->id.value);
    CHECK_FALSE(roll.action(QStringLiteral("Invitation…"))->isEnabled());
}

TEST_CASE("Space signs the selected in, once more takes it back, each in one step", "[seminar-pages]")
{
    Roll roll(Content::Cahors);
    const int before = roll.here();
    selectRows(roll.table(), 0, 3);
    QTest::keyClick(roll.table(), Qt::Key_Space);
    CHECK(roll.here() == before + 4);
    CHECK(roll.came.size() == 4);
    CHECK(roll.desk.toasts().sentence().contains(QStringLiteral("4")));
    CHECK(roll.table()->selectionModel()->selectedRows().size() == 4); // the table was not reset
    QTest::keyClick(roll.table(), Qt::Key_Space);
    CHECK(roll.here() == before);
    roll.undo();
    CHECK(roll.here() == before + 4);
    roll.undo();
    CHECK(roll.here() == before);
}

TEST_CASE("absent and left by keys, whatever was before", "[seminar-pages]")
{
    Roll roll(Content::Cahors);
    selectRows(roll.table(), 0, 1);
    QTest::keyClick(roll.table(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(counts(roll.lines()).absent == 2);
    QTest::keyClick(roll.table(), Qt::Key_Space);
    CHECK(roll.here() == 2);
    QTest::keyClick(roll.table(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(counts(roll.lines()).left == 2);
    QTest::keyClick(roll.table(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); // it was a mistake
    CHECK(counts(roll.lines()).absent == 2);
    for (int i = 0; i < 4; ++i)
        roll.undo();
    CHECK(counts(roll.lines()).absent == 0);
}

TEST_CASE("Delete takes people off the roll, and the toast puts them back", "[seminar-pages]")
{
    Roll roll(Content::Cahors);
    const auto before = roll.lines();
    selectRows(roll.table(), 0, 2);
    QTest::keyClick(roll.table(), Qt::Key_Delete);
    CHECK(roll.lines().size() == before.size() - 3);
    CHECK(roll.table()->model()->rowCount() == static_cast<int>(before.size()) - 3);
    QTest::mouseClick(roll.toastButton(), Qt::LeftButton);
    CHECK(roll.lines() == before);
    CHECK(roll.table()->model()->rowCount() == static_cast<int>(before.size()));
}

TEST_CASE("cells of the roll are edited in place", "[seminar-pages]")
{
    Roll roll(Content::Cahors);
    QAbstractItemModel* model = roll.table()->model();
    const ParticipantId id(model->index(0, 0).data(RollModel::IdRole).toLongLong());
    const auto edit = [&](int column, const char* text) {
        int row = 0;
        while (model->index(row, 0).data(RollModel::IdRole).toLongLong() != id.value)
            ++row;
        return model->setData(model->index(row, column), QString::fromUtf8(text), Qt::EditRole);
    };
    const auto stored = [&] {
        for (const RollLine& one : roll.lines())
            if (one.participant.id == id)
                return one;
        FAIL("gone");
        std::abort();
    };
    CHECK(edit(RollModel::Needs, "boucle magnétique"));
    CHECK(stored().participant.accessNeeds == QStringLiteral("boucle magnétique"));
    CHECK(edit(RollModel::Leaves, "16h30"));
    CHECK(stored().participant.leavesAt == QTime(16, 30));
    CHECK_FALSE(edit(RollModel::Leaves, "late"));
    CHECK(stored().participant.leavesAt == QTime(16, 30));
    CHECK(roll.desk.toasts().sentence().contains(QStringLiteral("late")));
    CHECK(edit(RollModel::Speaks, "Compagnie inconnue"));
    CHECK(stored().organisation->name == QStringLiteral("Compagnie inconnue"));
    CHECK(edit(RollModel::Name, "Aaa Nouveau-Nom"));
    CHECK(stored().person.name == QStringLiteral("Aaa Nouveau-Nom"));
    CHECK_FALSE(edit(RollModel::Name, "  "));
    CHECK(stored().person.name == QStringLiteral("Aaa Nouveau-Nom"));
    const bool agreed = stored().participant.contactAgain;
    CHECK(model->setData(model->index(0, RollModel::Again), agreed ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole));
    CHECK(stored().participant.contactAgain != agreed);
}

TEST_CASE("the roll is filtered by state and found without accents", "[seminar-pages]")
{
    Roll roll(Content::Cahors);
    const int all = roll.table()->model()->rowCount();
    REQUIRE(roll.desk.services().signIn.signIn(roll.lines()[0].participant.id));
    auto* states = roll.page->findChildren<QComboBox*>().last();
    for (QComboBox* box : roll.page->findChildren<QComboBox*>())
        if (box->accessibleName().startsWith(QStringLiteral("Show who")))
            states = box;
    states->setCurrentIndex(1);
    CHECK(roll.table()->model()->rowCount() == 1);
    states->setCurrentIndex(4);
    CHECK(roll.table()->model()->rowCount() == 0);
    CHECK(roll.words().contains(QStringLiteral("Nobody on the roll is in that state.")));
    const QByteArray kept = roll.page->saveState();
    states->setCurrentIndex(0);
    CHECK(roll.table()->model()->rowCount() == all);
    roll.page->restoreState(kept);
    CHECK(states->currentIndex() == 4);
    roll.page->restoreState(QByteArray("nonsense"));
    CHECK(states->currentIndex() == 4);
}

TEST_CASE("title, date and place of the seminar are edited in place", "[seminar-pages]")
{
    Roll roll(Content::Cahors);
    auto* title = roll.page->findChildren<FieldText*>().front();
    title->setFocus();
    title->selectAll();
    typeText(title, QStringLiteral("Le grand jour"));
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(roll.desk.services().seminars.read().find(roll.page->seminar())->title == QStringLiteral("Le grand jour"));
    roll.undo();
    CHECK_FALSE(title->toPlainText() == QStringLiteral("Le grand jour"));
}

TEST_CASE("an empty programme offers the seminar, then the first person", "[seminar-pages]")
{
    Roll roll(Content::Empty);
    const auto press = [&](const char* text) {
        for (QPushButton* button : roll.page->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QLatin1String(text)) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        FAIL("no button " << text);
    };
    CHECK_FALSE(roll.page->seminar());
    press("Prepare the seminar");
    REQUIRE(roll.page->seminar());
    press("Add the first person");
    QLineEdit* name = roll.field("Name of the walk-in");
    REQUIRE(name->hasFocus());
    QTest::keyClick(name, Qt::Key_Escape);
    press("Add the first person"); // thought better of it, and once more
    typeText(name, QStringLiteral("Ada"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(roll.here() == 1);
    CHECK(roll.table()->isVisible());
    roll.undo();
    CHECK(roll.words().contains(QStringLiteral("Nobody is on the roll yet")));
    roll.undo();
    CHECK_FALSE(roll.page->seminar());
}

TEST_CASE("everything on the roll's page has a name and can be reached by Tab", "[seminar-pages]")
{
    Roll roll(Content::Cahors);
    CHECK(namelessWidgets(*roll.page) == QStringList());
    roll.page->findChild<QTabWidget*>()->setCurrentIndex(1);
    CHECK(namelessWidgets(*roll.page) == QStringList());
    roll.page->findChild<QTabWidget*>()->setCurrentIndex(0);
    roll.search()->setFocus();
    for (int i = 0; i < 12 && !roll.table()->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(roll.table()->hasFocus());
}

TEST_CASE("the roll's models keep their word through everything that happens to a roll", "[seminar-pages]")
{
    static int broken = 0;
    broken = 0;
    const auto before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext& context, const QString&) {
        if (type == QtWarningMsg && qstrcmp(context.category, "qt.modeltest") == 0)
            ++broken;
    });
    {
        Roll roll(Content::Cahors);
        auto* filter = qobject_cast<QAbstractProxyModel*>(roll.table()->model());
        const auto warn = QAbstractItemModelTester::FailureReportingMode::Warning;
        const QAbstractItemModelTester testsFilter(filter, warn);
        const QAbstractItemModelTester testsRoll(filter->sourceModel(), warn);
        const QAbstractItemModelTester testsAgenda(
            roll.page->findChild<AgendaView*>()->findChild<QTableView*>()->model(), warn);
        typeText(roll.search(), QStringLiteral("an"));
        QTest::keyClick(roll.search(), Qt::Key_Return);
        selectRows(roll.table(), 1, 4);
        QTest::keyClick(roll.table(), Qt::Key_Space);
        QTest::keyClick(roll.table(), Qt::Key_Delete);
        roll.undo();
        REQUIRE(roll.desk.services().roll.move(roll.lines()[0].participant.id, 7));
        const auto agenda = roll.desk.services().seminars.read().agenda(roll.page->seminar());
        REQUIRE(agenda);
        REQUIRE(roll.desk.services().seminars.moveActivity(agenda->front().id, 3));
        REQUIRE(roll.desk.services().seminars.removeActivity(agenda->back().id));
        roll.undo();
        CHECK(filter->rowCount() == static_cast<int>(roll.lines().size()));
    }
    qInstallMessageHandler(before);
    CHECK(broken == 0);
}

TEST_CASE("what the screen says while people arrive is written above the agenda", "[seminar-pages]")
{
    Roll roll(Content::Cahors);
    const auto words = [&] { return roll.desk.services().seminars.read().find(roll.page->seminar())->welcome; };
    const QString before = words();
    REQUIRE(before.contains(u'\n'));
    FieldText* welcome = nullptr;
    for (FieldText* text : roll.page->findChildren<FieldText*>())
        if (text->accessibleName() == QStringLiteral("Welcome on the screen"))
            welcome = text;
    REQUIRE(welcome != nullptr);
    CHECK(welcome->text() == before);
    welcome->setPlainText(QStringLiteral("Bienvenue !"));
    roll.desk.pending().flush();
    CHECK(words() == QStringLiteral("Bienvenue !"));
    roll.undo();
    CHECK(words() == before);
    CHECK(welcome->text() == before);
}

TEST_CASE("times are read as people write them", "[seminar-pages]")
{
    CHECK(timeFromText(QStringLiteral("14:30")) == QTime(14, 30));
    CHECK(timeFromText(QStringLiteral("14h30")) == QTime(14, 30));
    CHECK(timeFromText(QStringLiteral(" 9 h 05 ")) == QTime(9, 5));
    CHECK(timeFromText(QStringLiteral("9")) == QTime(9, 0));
    CHECK(timeFromText(QStringLiteral("9h")) == QTime(9, 0));
    CHECK(timeFromText(QStringLiteral("1430")) == QTime(14, 30));
    CHECK(timeFromText(QString()) == QTime());
    for (const char* wrong : {"25:00", "14:75", "noon", "14:3", "-3", "14:30:20"}) {
        CAPTURE(wrong);
        CHECK_FALSE(timeFromText(QLatin1String(wrong)).has_value());
    }
}

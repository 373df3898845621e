// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/seminar/agendaview.h"
#include "ui/seminar/rollpage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

struct Day final {
    explicit Day(Content content) : desk(content)
    {
        page = new RollPage(desk.desk());
        desk.show(page);
        page->findChild<QTabWidget*>()->setCurrentIndex(1);
        view = page->findChild<AgendaView*>();
        table = view->findChild<QTableView*>();
    }
    [[nodiscard]] std::vector<Activity> agenda()
    {
        const auto all = desk.services().seminars.read().agenda(page->seminar());
        REQUIRE(all);
        return *all;
    }
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const QLabel* label : view->findChildren<QLabel*>())
            if (label->isVisibleTo(view))
                all << label->text();
        return all.join(u'\n');
    }

    TestDesk desk;
    RollPage* page = nullptr;
    AgendaView* view = nullptr;
    QTableView* table = nullptr;
};

} // namespace

TEST_CASE("activities are moved by keys, removed, and come back", "[seminar-pages]")
{
    Day day(Content::Cahors);
    const auto before = day.agenda();
    REQUIRE(before.size() >= 3);
    day.table->setFocus();
    day.table->setCurrentIndex(day.table->model()->index(0, 1));
    QTest::keyClick(day.table, Qt::Key_Down, Qt::AltModifier);
    CHECK(day.agenda()[1].id == before[0].id);
    CHECK(day.table->currentIndex().row() == 1); // the keyboard stays with it
    QTest::keyClick(day.table, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(day.table, Qt::Key_Up, Qt::AltModifier); // at the top already
    CHECK(day.agenda() == before);
    QTest::keyClick(day.table, Qt::Key_Delete);
    CHECK(day.agenda().size() == before.size() - 1);
    CHECK(day.desk.toasts().sentence().contains(before[0].title));
    QTest::mouseClick(day.desk.toasts().findChildren<QPushButton*>().front(), Qt::LeftButton);
    CHECK(day.agenda() == before);
}

TEST_CASE("an activity is added, named, timed and counted", "[seminar-pages]")
{
    Day day(Content::Empty);
    Seminar seminar;
    seminar.title = QStringLiteral("S");
    REQUIRE(day.desk.services().seminars.add(seminar));
    for (QPushButton* button : day.view->findChildren<QPushButton*>())
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(editor != nullptr);
    QTest::keyClicks(editor, QStringLiteral("Accueil"));
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(day.agenda().size() == 1);
    waitUntil([&] { return day.agenda()[0].title != QStringLiteral("New activity"); });
    CHECK(day.agenda()[0].title == QStringLiteral("Accueil"));
    QAbstractItemModel* model = day.table->model();
    CHECK(model->setData(model->index(0, AgendaModel::Minutes), 45, Qt::EditRole));
    CHECK(model->setData(model->index(0, AgendaModel::Kind), static_cast<int>(ActivityKind::Welcome), Qt::EditRole));
    CHECK(day.agenda()[0].kind == ActivityKind::Welcome);
    QTest::keyClick(day.table, Qt::Key_Insert);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    REQUIRE(day.agenda().size() == 2);
    CHECK(model->index(1, AgendaModel::Start).data().toString() == QStringLiteral("09:45"));
    CHECK(day.words().contains(QStringLiteral("1 h 15 min in all, ends at 10:15")));
    CHECK(model->setData(model->index(1, AgendaModel::Start), QStringLiteral("9:30"), Qt::EditRole));
    CHECK(day.words().contains(QStringLiteral("at the same time for 15 minute")));
    CHECK(model->setData(model->index(1, AgendaModel::Start), QStringLiteral("8"), Qt::EditRole));
    CHECK(day.words().contains(QStringLiteral("begins before")));
    CHECK_FALSE(model->setData(model->index(1, AgendaModel::Start), QStringLiteral("midi"), Qt::EditRole));
    CHECK(day.desk.toasts().sentence().contains(QStringLiteral("midi")));
}

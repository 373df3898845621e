// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/seminar/agendaview.h"
#include "ui/seminar/rollpage.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

#include <memory>

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

TEST_CASE("an activity is dropped between two others, and the menu says what keys do", "[seminar-pages]")
{
    Day day(Content::Cahors);
    const auto before = day.agenda();
    REQUIRE(before.size() >= 4);
    QAbstractItemModel* model = day.table->model();
    // As the view does it: what is carried, then where it is let go of.
    const auto drop = [&](int from, int between) {
        const std::unique_ptr<QMimeData> carried(model->mimeData({model->index(from, 0), model->index(from, 1)}));
        CHECK_FALSE(model->dropMimeData(carried.get(), Qt::MoveAction, between, 0, {}));
    };
    drop(0, 3);
    CHECK(day.agenda()[2].id == before[0].id);
    CHECK(day.table->currentIndex().row() == 2);
    drop(2, 0);
    CHECK(day.agenda() == before);
    drop(1, 2); // where it stands already
    CHECK(day.agenda() == before);
    drop(0, -1); // under the last one
    CHECK(day.agenda().back().id == before[0].id);
    CHECK(day.table->model()->flags(model->index(0, 0)).testFlag(Qt::ItemIsDragEnabled));

    QStringList menu;
    for (const QAction* action : day.table->actions())
        menu << action->text() + u' ' + action->shortcut().toString();
    CHECK(menu == QStringList({QStringLiteral("Earlier Alt+Up"),
                               QStringLiteral("Later Alt+Down"),
                               QStringLiteral("Add an activity Ins"),
                               QStringLiteral("Remove Del")}));
    CHECK(day.table->contextMenuPolicy() == Qt::ActionsContextMenu);
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

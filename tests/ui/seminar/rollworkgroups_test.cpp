// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/seminar/rollbed.h"

#include <QApplication>
#include <QMenu>

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("those selected join a workgroup by keys, and its column appears with them", "[seminar-pages]")
{
    Roll roll(Content::Cahors);
    CHECK(roll.table()->isColumnHidden(RollModel::Group));
    const auto personas = roll.desk.services().personas.read().all();
    REQUIRE(personas);
    const Persona& first = personas->front();
    selectRows(roll.table(), 2, 4);
    QTest::keyClick(roll.table(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    CHECK(menu->actions().size() == static_cast<int>(personas->size()) + 2); // a line, and "None"
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    const auto group = roll.desk.services().roll.read().workgroup(first.id);
    REQUIRE(group);
    CHECK(group->size() == 3);
    CHECK_FALSE(roll.table()->isColumnHidden(RollModel::Group));
    CHECK(roll.words().contains(QStringLiteral("%1\u00a03").arg(first.firstName)));
    CHECK(roll.desk.toasts().sentence().contains(first.firstName));
    CHECK(roll.table()->selectionModel()->selectedRows().size() == 3);

    const QByteArray state = roll.page->saveState();
    roll.undo();
    CHECK(roll.table()->isColumnHidden(RollModel::Group));
    roll.page->restoreState(state); // kept while there were workgroups
    CHECK(roll.table()->isColumnHidden(RollModel::Group));
}

TEST_CASE("a workgroup is typed by the persona's first name, and a name nobody has is refused", "[seminar-pages]")
{
    Roll roll(Content::Cahors);
    const auto personas = roll.desk.services().personas.read().all();
    REQUIRE(personas);
    auto* model = roll.table()->model();
    const QModelIndex cell = model->index(0, RollModel::Group);
    const ParticipantId id(cell.data(RollModel::IdRole).toLongLong());
    REQUIRE(model->setData(cell, personas->back().firstName.toUpper(), Qt::EditRole));
    CHECK(roll.desk.services().roll.read().find(id)->workgroup == personas->back().id);
    CHECK(model->index(0, RollModel::Group).data().toString() == personas->back().firstName);
    CHECK_FALSE(model->setData(model->index(0, RollModel::Group), QStringLiteral("Personne"), Qt::EditRole));
    CHECK(roll.desk.toasts().sentence().contains(QStringLiteral("Personne")));
    CHECK(roll.desk.services().roll.read().find(id)->workgroup == personas->back().id);
    REQUIRE(model->setData(model->index(0, RollModel::Group), QString(), Qt::EditRole));
    CHECK_FALSE(roll.desk.services().roll.read().find(id)->workgroup.has_value());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/engagement/workshop.h"
#include "ui/engagement/placemodel.h"

#include <QAbstractItemModelTester>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

using Part = LetterPlace::Part;

NumberedDifficulty difficulty(qint64 id, int number)
{
    NumberedDifficulty numbered;
    numbered.number = number;
    numbered.difficulty.id = DifficultyId(id);
    numbered.difficulty.title = QStringLiteral("D%1").arg(id);
    return numbered;
}

NumberedPromise promise(qint64 id, const std::vector<DifficultyId>& answers)
{
    NumberedPromise numbered;
    numbered.promise.id = PromiseId(id);
    numbered.answers = answers;
    return numbered;
}

} // namespace

TEST_CASE("places come, go, move and change by what they are", "[engagement-pages]")
{
    PlaceModel model;
    QStringList faults;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    LetterSheet sheet;
    sheet.difficulties = {difficulty(1, 1), difficulty(2, 2), difficulty(3, 3)};
    model.show(sheet);
    CHECK(model.rowCount() == 5); // opening, three difficulties, closing
    CHECK(model.row(0).place.part == Part::Opening);
    CHECK(model.row(4).place.part == Part::Closing);
    CHECK(PlaceModel::pill(model.row(1)) == QStringLiteral("unanswered"));

    const QPersistentModelIndex third = model.index(model.rowOf({Part::Difficulty, DifficultyId(3)}));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    sheet.difficulties = {difficulty(3, 1), difficulty(1, 2)};
    sheet.promises = {promise(7, {DifficultyId(3)}), promise(8, {DifficultyId(3)}), promise(9, {})};
    model.show(sheet);
    CHECK(third.row() == 1); // the row moved, and what points at it with it
    CHECK(PlaceModel::pill(model.row(1)).startsWith(QStringLiteral("2 promise")));
    CHECK(model.rowOf({Part::Difficulty, DifficultyId(2)}) == -1);
    CHECK(model.rowOf({Part::Others}) == 3); // a promise that answers nothing is seen
    CHECK(model.flags(model.index(1)).testFlag(Qt::ItemIsDropEnabled));
    CHECK_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsDropEnabled));
    CHECK(model.data(model.index(2), Qt::AccessibleTextRole).toString() ==
          QStringLiteral("Difficulty 2, unanswered: D1"));
    CHECK(reset.isEmpty());
    model.clear();
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a promise dropped on a difficulty answers that one instead", "[engagement-pages]")
{
    Workshop workshop(Content::Cahors);
    const LetterSheet before = workshop.sheet();
    const auto single =
        std::ranges::find_if(before.promises, [](const NumberedPromise& one) { return one.answers.size() == 1; });
    REQUIRE(single != before.promises.end());
    const DifficultyId from = single->answers.front();
    workshop.choose({Part::Difficulty, from});
    const auto other = std::ranges::find_if(
        before.difficulties, [from](const NumberedDifficulty& one) { return one.difficulty.id != from; });
    REQUIRE(other != before.difficulties.end());

    QMimeData data;
    data.setData(QLatin1String(promiseMime), QByteArray::number(single->promise.id.value));
    auto* model = workshop.page().findChild<PlaceModel*>();
    PlaceList& list = workshop.places();
    const QModelIndex index = model->index(model->rowOf({Part::Difficulty, other->difficulty.id}));
    list.scrollTo(index);
    QDragEnterEvent enter(list.visualRect(index).center(), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(list.viewport(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(list.visualRect(index).center(), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(list.viewport(), &drop);

    const LetterSheet after = workshop.sheet();
    const auto moved = std::ranges::find_if(
        after.promises, [&](const NumberedPromise& one) { return one.promise.id == single->promise.id; });
    REQUIRE(moved != after.promises.end());
    CHECK(moved->answers == std::vector<DifficultyId>{other->difficulty.id});
    CHECK(workshop.promises().card(single->promise.id) != nullptr); // the desk went with it
    REQUIRE(workshop.desk().programme().file().undo());
    CHECK(workshop.sheet() == before);
}

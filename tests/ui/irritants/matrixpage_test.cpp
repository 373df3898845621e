// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/support/testdesk.h"
#include "ui/irritants/matrixmodel.h"
#include "ui/irritants/matrixpage.h"
#include "ui/irritants/matrixview.h"
#include "ui/widgets/emptystate.h"

#include <QComboBox>
#include <QMap>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

MatrixPage* matrixOf(TestDesk& desk)
{
    auto* page = new MatrixPage(desk.desk());
    desk.show(page);
    return page;
}

} // namespace

TEST_CASE("without evidence the matrix says what it is for", "[irritants][matrix]")
{
    TestDesk desk(Content::Empty);
    MatrixPage* page = matrixOf(desk);
    auto* empty = page->findChild<EmptyState*>();
    REQUIRE(empty->isVisible());
    std::optional<Kind> asked;
    QObject::connect(page, &Page::wanted, page, [&asked](Kind kind, qint64) { asked = kind; });
    click(button(empty, QStringLiteral("Go to the evidence")));
    CHECK(asked == Kind::Evidence);
    Evidence piece;
    piece.text = QStringLiteral("x");
    REQUIRE(desk.services().evidence.record(piece));
    waitUntil([&] { return !empty->isVisible(); });
    CHECK(page->model().figures(0, 0).pieces == 1);
}

TEST_CASE("the matrix is walked by keys, and a cell opens its evidence", "[irritants][matrix]")
{
    TestDesk desk(Content::Cahors);
    MatrixPage* page = matrixOf(desk);
    CHECK(namelessWidgets(*page) == QStringList());
    MatrixModel& model = page->model();
    const int whole = *desk.services().evidence.read().count();
    CHECK(model.figures(model.rowCount() - 1, model.columnCount() - 1).pieces == whole);
    page->takeKeyboard();
    REQUIRE(page->view().hasFocus());
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    const QModelIndex at = page->view().currentIndex();
    CHECK(at.row() == 1);
    CHECK(at.column() == 1);
    press(Qt::Key_Return);
    REQUIRE(page->evidence().isVisible());
    CHECK(page->evidence().hasFocus());
    CHECK(page->evidence().lines().pieces() == model.evidence(1, 1));
    CHECK(static_cast<int>(page->evidence().lines().pieces().size()) == model.figures(1, 1).pieces);
    qint64 wanted = 0;
    QObject::connect(page, &Page::wanted, page, [&wanted](Kind kind, qint64 id) {
        CHECK(kind == Kind::Evidence);
        wanted = id;
    });
    press(Qt::Key_Return);
    CHECK(wanted == model.evidence(1, 1).front().value);
    press(Qt::Key_Escape);
    CHECK_FALSE(page->evidence().isVisible());
    CHECK(page->view().hasFocus());
    CHECK_FALSE(page->goBack());

    QTest::mouseClick(page->view().viewport(), Qt::LeftButton, {}, page->view().visualRect(model.index(0, 2)).center());
    CHECK(page->evidence().lines().pieces() == model.evidence(0, 2));
}

TEST_CASE("columns, measure and voice are chosen, and remembered", "[irritants][matrix]")
{
    TestDesk desk(Content::Cahors);
    MatrixPage* page = matrixOf(desk);
    MatrixModel& model = page->model();
    const auto choose = [page](const char* name, int down) {
        auto* choice = named<QComboBox>(page, QString::fromLatin1(name));
        REQUIRE(choice != nullptr);
        choice->setFocus();
        for (int i = 0; i < down; ++i)
            press(Qt::Key_Down);
    };
    choose("Columns", 2);
    CHECK(model.matrix().by == MatrixColumns::SourceKinds);
    CHECK(model.matrix().columns.size() == 4);
    choose("Whose voice", 1);
    const int users = model.figures(model.rowCount() - 1, model.columnCount() - 1).pieces;
    CHECK(users > 0);
    CHECK(users < *desk.services().evidence.read().count());
    choose("What is counted", 1);
    CHECK(model.index(model.rowCount() - 1, model.columnCount() - 1).data().toInt() <= 41);

    const QString place = page->whereabouts();
    auto* again = new MatrixPage(desk.desk());
    again->comeBackTo(place);
    page->hide();
    desk.show(again);
    CHECK(again->model().matrix().by == MatrixColumns::SourceKinds);
    CHECK(again->model().measure() == MatrixMeasure::Sources);
    CHECK(again->model().matrix().total == model.matrix().total);
}

TEST_CASE("by communes a column holds what was heard there, and nothing else", "[irritants][matrix]")
{
    TestDesk desk(Content::Empty);
    Services& services = desk.services();
    const auto heardIn = [&](const char* place, int pieces) {
        Interview interview;
        interview.title = *place == '\0' ? QStringLiteral("Ailleurs") : QString::fromUtf8(place);
        if (*place != '\0') {
            Commune commune;
            commune.name = interview.title;
            const auto added = services.territory.addCommune(commune);
            REQUIRE_OK(added);
            interview.commune = added->id;
        }
        const auto held = services.interviews.add(interview);
        REQUIRE_OK(held);
        for (int i = 0; i < pieces; ++i) {
            Evidence piece;
            piece.text = QStringLiteral("Parole %1").arg(i);
            piece.interview = held->id;
            REQUIRE_OK(services.evidence.record(piece));
        }
    };
    heardIn("Limogne", 3);
    heardIn("Caniac", 1);
    heardIn("", 2); // nobody said where
    MatrixPage* page = matrixOf(desk);
    auto* columns = named<QComboBox>(page, QStringLiteral("Columns"));
    REQUIRE(columns != nullptr);
    columns->setFocus();
    press(Qt::Key_Down);
    const MatrixModel& model = page->model();
    REQUIRE(model.matrix().by == MatrixColumns::Communes);
    QMap<QString, int> heard;
    for (int column = 0; column + 1 < model.columnCount(); ++column) // the last is the sum
        heard.insert(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                     model.figures(model.rowCount() - 1, column).pieces);
    CHECK(heard.value(QStringLiteral("Limogne")) == 3);
    CHECK(heard.value(QStringLiteral("Caniac")) == 1);
    CHECK(heard.value(QStringLiteral("Commune not said")) == 2);
    CHECK(heard.size() == 3);
}

TEST_CASE("the matrix leaves as a table with every column, and as a picture that says what it shows",
          "[irritants][matrix]")
{
    TestDesk desk(Content::Cahors);
    MatrixPage* page = matrixOf(desk);
    const QString csv = desk.folder() + QStringLiteral("/matrix.csv");
    desk.prompts().paths.enqueue(csv);
    click(button(page, QStringLiteral("Save as CSV…")));
    CHECK(desk.prompts().kinds.last() == Prompts::FileKind::List);
    CHECK(desk.prompts().asked.last() == QStringLiteral("themes-by-user-groups-pieces-of-evidence.csv"));
    const auto table = readCsvFile(csv);
    REQUIRE(table);
    CHECK(table->columns() > page->model().columnCount() + 1); // those that the screen puts together
    CHECK(table->cell(table->rows.size() - 1, table->columns() - 1).toInt() ==
          *desk.services().evidence.read().count());

    const QString png = desk.folder() + QStringLiteral("/matrix.png");
    desk.prompts().paths.enqueue(png);
    click(button(page, QStringLiteral("Save as picture…")));
    const QImage picture(png);
    REQUIRE_FALSE(picture.isNull());
    CHECK(picture.text(QStringLiteral("Title")) == QStringLiteral("Themes by user groups: pieces of evidence"));
    const auto themes = desk.services().irritants.themes().all();
    CHECK(picture.text(QStringLiteral("Description")).contains(themes->front().name));

    desk.prompts().paths.enqueue(desk.folder() + QStringLiteral("/not/there.csv"));
    click(button(page, QStringLiteral("Save as CSV…")));
    CHECK_FALSE(desk.toasts().sentence().isEmpty());
    CHECK(desk.toasts().sentence() != QStringLiteral("The table is saved."));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The look-out for figures that tell before the reveal finds them, wherever they are.
#include "tests/support/catch.h"
#include "tests/ui/support/tellingplaces.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

using namespace filrouge::tests;

namespace {

const std::vector<SecretTotal>& planted()
{
    static const std::vector<SecretTotal> totals{{QStringLiteral("Sarah"), 12}};
    return totals;
}

QStringList foundOn(QWidget& window)
{
    return tellingPlaces(placesOf({&window}), planted());
}

} // namespace

TEST_CASE("a leak is found in one text, in a row of cells and in labels side by side", "[leaks]")
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    SECTION("a label")
    {
        column->addWidget(new QLabel(QStringLiteral("Sarah 12")));
    }
    SECTION("a label on a page that nobody sees")
    {
        auto* page = new QWidget;
        (new QVBoxLayout(page))->addWidget(new QLabel(QStringLiteral("12 voix pour Sarah")));
        column->addWidget(page);
        page->hide();
    }
    SECTION("two cells of a row")
    {
        auto* model = new QStandardItemModel(&window);
        model->appendRow({new QStandardItem(QStringLiteral("Lucien")), new QStandardItem(QStringLiteral("3"))});
        model->appendRow({new QStandardItem(QStringLiteral("Sarah")), new QStandardItem(QStringLiteral("12"))});
        auto* table = new QTableView;
        table->setModel(model);
        column->addWidget(table);
    }
    SECTION("a number in a row that shows it as one")
    {
        auto* model = new QStandardItemModel(1, 2, &window);
        model->setData(model->index(0, 0), QStringLiteral("Sarah"));
        model->setData(model->index(0, 1), 12);
        auto* table = new QTableView;
        table->setModel(model);
        column->addWidget(table);
    }
    SECTION("a row inside a tree, in a tool tip")
    {
        auto* model = new QStandardItemModel(&window);
        auto* item = new QStandardItem(QStringLiteral("Personas"));
        auto* sarah = new QStandardItem(QStringLiteral("A. Sarah"));
        sarah->setData(QStringLiteral("12 ballots"), Qt::ToolTipRole);
        item->appendRow(sarah);
        model->appendRow(item);
        auto* tree = new QTreeView;
        tree->setModel(model);
        column->addWidget(tree);
    }
    SECTION("what a screen reader says of a row")
    {
        auto* box = new QComboBox;
        box->addItem(QStringLiteral("Sarah"));
        box->setItemData(0, QStringLiteral("chosen by 12"), Qt::AccessibleTextRole);
        column->addWidget(box);
    }
    SECTION("a text that a delegate paints")
    {
        auto* box = new QComboBox;
        box->addItem(QStringLiteral("Sarah"));
        box->setItemData(0, QStringLiteral("12"), Qt::UserRole + 3);
        column->addWidget(box);
    }
    SECTION("two labels side by side")
    {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->addWidget(new QLabel(QStringLiteral("Sarah")));
        line->addWidget(new QLabel(QStringLiteral("12")));
        column->addWidget(row);
    }
    SECTION("a name beside a field")
    {
        auto* field = new QSpinBox;
        field->setValue(12);
        column->addWidget(new QLabel(QStringLiteral("Sarah")));
        column->addWidget(field);
    }
    SECTION("a screen reader's words for a part that is painted")
    {
        auto* part = new QWidget;
        part->setAccessibleDescription(QStringLiteral("Lucien 3\nSarah 12"));
        column->addWidget(part);
    }
    SECTION("the title of the window")
    {
        window.setWindowTitle(QStringLiteral("Sarah (12)"));
    }
    SECTION("what would be undone")
    {
        auto* action = new QAction(&window);
        action->setText(QStringLiteral("Undo: Sarah, 12 ballots"));
    }
    SECTION("a tab")
    {
        auto* tabs = new QTabBar;
        tabs->addTab(QStringLiteral("Sarah · 12"));
        column->addWidget(tabs);
    }
    CHECK(foundOn(window).size() == 1);
}

TEST_CASE("a name here and a figure there are no leak, nor is a figure inside another", "[leaks]")
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* turnout = new QWidget;
    (new QVBoxLayout(turnout))->addWidget(new QLabel(QStringLiteral("12 / 50")));
    auto* cues = new QWidget;
    (new QVBoxLayout(cues))->addWidget(new QLabel(QStringLiteral("Sarah")));
    column->addWidget(turnout);
    column->addWidget(cues);
    for (const char* text :
         {"Sarah, 112 km", "Sarah 120", "Sarah at 12:30", "Sarah at 11:12", "Sarahs 12", "Sarah a12"}) {
        auto* apart = new QWidget;
        (new QVBoxLayout(apart))->addWidget(new QLabel(QString::fromLatin1(text)));
        column->addWidget(apart);
    }
    auto* model = new QStandardItemModel(&window);
    model->appendRow({new QStandardItem(QStringLiteral("Sarah")), new QStandardItem(QStringLiteral("27"))});
    model->appendRow({new QStandardItem(QStringLiteral("Lucien")), new QStandardItem(QStringLiteral("12"))});
    auto* table = new QTableView;
    table->setModel(model);
    column->addWidget(table);
    CHECK(foundOn(window) == QStringList());
}

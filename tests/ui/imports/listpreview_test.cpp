// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/seminar/participantimport.h"
#include "tests/support/catch.h"
#include "tests/ui/support/testdesk.h"
#include "ui/imports/listmappingform.h"
#include "ui/imports/listpreviewmodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

CellTable tableOf(const char* csv)
{
    const auto table = readCsv(csv);
    REQUIRE(table);
    return *table;
}

QStringList rowOf(const ListPreviewModel& model, int row)
{
    QStringList cells;
    for (int i = 0; i < model.columnCount(); ++i)
        cells << model.index(row, i).data().toString();
    return cells;
}

QStringList headings(const ListPreviewModel& model)
{
    QStringList names;
    for (int i = 0; i < model.columnCount(); ++i)
        names << model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
    return names;
}

QComboBox* choiceCalled(const ListMappingForm& form, const char* name)
{
    for (QComboBox* choice : form.findChildren<QComboBox*>())
        if (choice->accessibleName() == QLatin1String(name))
            return choice;
    FAIL("no choice " << name);
    std::abort();
}

} // namespace

TEST_CASE("the preview of a list shows what is read, and only of columns that hold something", "[imports][list]")
{
    ListPreviewModel model(theme());
    const QAbstractItemModelTester tester(&model);
    const CellTable table = tableOf("Prénom;Nom;Type de structure;Réponse;Départ;Recontact\n"
                                    "Zoé;Vidal;association;excusé;16h30;oui\n"
                                    "Ada;Roux;;;;\n");
    const ListMapping mapping = guessedMapping(participantSchema(), table);
    TestDesk desk(Content::Cahors);
    const auto seminar = desk.services().seminars.read().all()->front().id;
    const auto planned = RollImport(desk.programme().file(), seminar).plan(table, mapping);
    REQUIRE(planned);
    TablePlan plan = *planned;
    REQUIRE(plan.lines.size() == 2);
    plan.lines[1].verdict = ListVerdict::There;
    model.show(plan, mapping);
    CHECK(headings(model).first(3) ==
          QStringList{QStringLiteral("Row"), QStringLiteral("What becomes of it"), QStringLiteral("Name")});
    CHECK(rowOf(model, 0).first(3) ==
          QStringList{QStringLiteral("2"), QStringLiteral("New"), QStringLiteral("Zoé Vidal")});
    CHECK(rowOf(model, 0).contains(QStringLiteral("Association")));
    CHECK(rowOf(model, 0).contains(QStringLiteral("Declined")));
    CHECK(rowOf(model, 0).contains(QStringLiteral("16:30")));
    CHECK(rowOf(model, 1).contains(QStringLiteral("On the roll already")));
    CHECK_FALSE(headings(model).contains(QStringLiteral("E-mail")));
    CHECK_FALSE(model.index(0, 0).data(Qt::ForegroundRole).isValid());
    CHECK(model.index(1, 0).data(Qt::ForegroundRole).value<QColor>() == theme().tokens().muted);
    CHECK(model.index(1, 0).data(Qt::AccessibleTextRole).toString() == QStringLiteral("Row 3"));
    model.clear();
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a choice that takes a column takes it from another, and says so", "[imports][list]")
{
    ListMappingForm form(theme());
    int changes = 0;
    QObject::connect(&form, &ListMappingForm::changed, &form, [&changes] { ++changes; });
    const CellTable table = tableOf("Nom;Prénom;Organisme\nVidal;Zoé;CAF\n");
    form.setTable(table, guessedMapping(participantSchema(), table));
    form.show();
    CHECK(choiceCalled(form, "Organisation")->currentText() == QStringLiteral("3 · Organisme"));
    CHECK(choiceCalled(form, "Role")->currentText() == QStringLiteral("In no column"));
    CHECK(changes == 0);
    QTest::keyClick(choiceCalled(form, "Role"), Qt::Key_End);
    CHECK(choiceCalled(form, "Role")->currentText() == QStringLiteral("3 · Organisme"));
    CHECK(choiceCalled(form, "Organisation")->currentText() == QStringLiteral("In no column"));
    QTest::keyClick(choiceCalled(form, "Whole name"), Qt::Key_Down);
    CHECK(choiceCalled(form, "Last name")->currentIndex() == 0);
    CHECK(choiceCalled(form, "First name")->currentIndex() == 0);
    CHECK(form.mapping().of(ListField::Name) == 0);
    CHECK(changes == 2);
    QComboBox* headings = choiceCalled(form, "Names of the columns");
    CHECK(headings->currentText() == QStringLiteral("Row 1: Nom · Prénom · Organisme"));
    QTest::keyClick(headings, Qt::Key_Home);
    CHECK(headings->currentText() == QStringLiteral("No row names them"));
    CHECK(form.mapping().headings == 0);
    CHECK(changes == 3);
}

TEST_CASE("the names of the columns may stand below a title", "[imports][list]")
{
    ListMappingForm form(theme());
    const CellTable table = tableOf("Liste des participants;;\n;;\nNom;Prénom;Organisme\nVidal;Zoé;CAF\n");
    form.setTable(table, guessedMapping(participantSchema(), table));
    form.show();
    CHECK(form.mapping().headings == 3);
    CHECK(choiceCalled(form, "Names of the columns")->currentText() ==
          QStringLiteral("Row 3: Nom · Prénom · Organisme"));
    CHECK(choiceCalled(form, "Organisation")->currentText() == QStringLiteral("3 · Organisme"));
    QTest::keyClick(choiceCalled(form, "Names of the columns"), Qt::Key_Up);
    CHECK(form.mapping().headings == 2);
    CHECK(choiceCalled(form, "Organisation")->currentText() == QStringLiteral("Column 3")); // as it was chosen
}

TEST_CASE("columns without a name, or with a sentence for one, can still be chosen", "[imports][list]")
{
    ListMappingForm form(theme());
    const CellTable table =
        tableOf("Nom;;Avez-vous besoin que nous prévoyions un interprète, une boucle magnétique ou une rampe ?\n");
    form.setTable(table, guessedMapping(participantSchema(), table));
    const QComboBox* name = choiceCalled(form, "Whole name");
    REQUIRE(name->count() == 4);
    CHECK(name->itemText(2) == QStringLiteral("Column 2"));
    CHECK(name->itemText(3).startsWith(QStringLiteral("3 · Avez-vous besoin")));
    CHECK(name->itemText(3).endsWith(u'…'));
}

TEST_CASE("the choices of a list stand side by side where there is room, and never outside the window",
          "[imports][list]")
{
    ListMappingForm form(theme());
    const CellTable table = tableOf("Nom\n");
    form.setTable(table, guessedMapping(participantSchema(), table));
    form.show();
    for (const int width : {1000, 500, 240, 100, 1000}) {
        form.arrange(width);
        form.resize(width, form.sizeHint().height());
        QCoreApplication::processEvents();
        CAPTURE(width);
        CHECK(form.minimumSizeHint().width() <= std::max(width, 300));
    }
    form.arrange(1000);
    QCoreApplication::processEvents();
    CHECK(choiceCalled(form, "Whole name")->parentWidget()->y() ==
          choiceCalled(form, "Organisation")->parentWidget()->y());
    form.arrange(240);
    form.resize(240, form.sizeHint().height());
    QCoreApplication::processEvents();
    CHECK(choiceCalled(form, "Whole name")->parentWidget()->y() <
          choiceCalled(form, "First name")->parentWidget()->y());
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks on their way in, from their bytes to what the panel says of them and takes.
#include "core/field/interviewimport.h"
#include "tests/core/readers/officebuilder.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/support/testdesk.h"
#include "ui/imports/tableimportpanel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTableView>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

const QByteArray sheetName("xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"");

QByteArray excelRow(const QList<QByteArray>& cells)
{
    QByteArray row("<row>");
    for (const QByteArray& cell : cells)
        row += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
    return row + "</row>";
}

QByteArray calcTable(const QByteArray& name, const QList<QList<QByteArray>>& rows, const QByteArray& first = {})
{
    QByteArray table("<table:table table:name=\"" + name + "\">");
    for (const QList<QByteArray>& cells : rows) {
        table += "<table:table-row>";
        for (const QByteArray& cell : cells)
            table += "<table:table-cell office:value-type=\"string\"" +
                     (&cell == &cells.front() ? first : QByteArray()) + "><text:p>" + cell +
                     "</text:p></table:table-cell>";
        table += "</table:table-row>";
    }
    return table + "</table:table>";
}

struct Workbooks final {
    Workbooks() : desk(Content::Empty)
    {
        panel = new TableImportPanel(desk.desk(), std::make_unique<InterviewImport>(desk.programme().file()));
        desk.show(panel);
    }

    void take(const QByteArray& bytes)
    {
        const QString path = desk.folder() + QStringLiteral("/liste");
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        file.close();
        panel->takeFiles({path});
        waitUntil([this] { return !panel->isReading(); });
    }
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const QLabel* label : panel->findChildren<QLabel*>())
            if (label->isVisibleTo(panel))
                all << label->text();
        return all.join(u'\n');
    }
    [[nodiscard]] QAbstractButton& import() const
    {
        for (QAbstractButton* one : panel->findChildren<QAbstractButton*>())
            if (one->text().startsWith(QStringLiteral("Import")))
                return *one;
        FAIL("no way to import");
        std::abort();
    }
    [[nodiscard]] QStringList titles()
    {
        QStringList titles;
        const auto interviews = desk.services().interviews.read().all();
        REQUIRE_OK(interviews);
        for (const Interview& interview : *interviews)
            titles << interview.title;
        titles.sort();
        return titles;
    }

    TestDesk desk;
    TableImportPanel* panel = nullptr;
};

} // namespace

TEST_CASE("of a workbook the sheet is chosen by keys, and that sheet is taken", "[imports][list]")
{
    Workbooks room;
    room.take(xlsx(excelRow({"Date", "Titre"}) + excelRow({"12/01/2018", "Le club"}),
                   {},
                   {},
                   {{"xl/worksheets/Fermes.xml",
                     "<worksheet " + sheetName + "><sheetData>" + excelRow({"Titre", "Date"}) +
                         excelRow({"La ferme", "15/01/2018"}) + excelRow({"Le pré", "16/01/2018"}) +
                         "</sheetData></worksheet>"}}));
    CHECK(room.words().contains(QStringLiteral("sheet “Feuille 1”")));
    auto* sheets = named<QComboBox>(room.panel, QStringLiteral("Sheet"));
    REQUIRE(sheets != nullptr);
    REQUIRE(sheets->count() == 2);
    CHECK(sheets->currentText() == QStringLiteral("Feuille 1"));
    sheets->setFocus();
    press(Qt::Key_Down);
    waitUntil([&] { return !room.panel->isReading(); });
    CHECK(sheets->currentText() == QStringLiteral("Fermes"));
    CHECK(room.words().contains(QStringLiteral("sheet “Fermes”")));
    CHECK(room.words().contains(QStringLiteral("2 new")));
    room.import().setFocus();
    press(Qt::Key_Space);
    CHECK(room.titles() == QStringList{QStringLiteral("La ferme"), QStringLiteral("Le pré")});
    REQUIRE(room.desk.programme().file().undo());
    CHECK(room.titles().isEmpty());
}

TEST_CASE("merged cells of either office are said with their place, and the rest is taken", "[imports][list]")
{
    const QByteArray excel =
        xlsx(excelRow({"Date", "Titre"}) + excelRow({"12/01/2018", "Le club"}) + excelRow({"15/01/2018", "La ferme"}),
             "<mergeCells><mergeCell ref=\"C2:C3\"/></mergeCells>");
    const QByteArray calc = ods(calcTable("Liste",
                                          {{"Date", "Titre"}, {"12/01/2018", "Le club"}, {"15/01/2018", "La ferme"}},
                                          " table:number-columns-spanned=\"1\" table:number-rows-spanned=\"2\""));
    for (const QByteArray& book : {excel, calc}) {
        Workbooks room;
        room.take(book);
        CHECK(room.words().contains(QStringLiteral("merged cell")));
        CHECK(named<QComboBox>(room.panel, QStringLiteral("Sheet")) == nullptr); // there is one
        click(&room.import());
        CHECK(room.titles() == QStringList{QStringLiteral("La ferme"), QStringLiteral("Le club")});
    }
}

TEST_CASE("a workbook that cannot be read says why, and another is taken in its place", "[imports][list]")
{
    const QByteArray sound = ods(calcTable("Liste", {{"Date", "Titre"}, {"12/01/2018", "Le club"}}));
    QByteArray locked("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    locked += QByteArray(reinterpret_cast<const char*>(u"EncryptedPackage"), 32);
    struct Wrong {
        QByteArray bytes;
        const char* why;
    };
    Workbooks room;
    for (const Wrong& wrong :
         {Wrong{sound.left(sound.size() / 2), "damaged or cut off"},
          Wrong{locked, "protected by a password"},
          Wrong{zipped({{"xl/workbook.xml", "<workbook/>"}}, {.password = "secret"}), "protected by a password"},
          Wrong{xlsx("<row><c t=\"s\"><v>0</v></c></row>",
                     {},
                     {},
                     {{"xl/sharedStrings.xml", "<!DOCTYPE a [<!ENTITY b \"bb\">]><sst><si><t>&b;</t></si></sst>"}}),
                "declares a document type"}}) {
        CAPTURE(wrong.why);
        room.take(wrong.bytes);
        CHECK(room.words().contains(QLatin1String(wrong.why)));
        CHECK_FALSE(room.import().isEnabled());
        CHECK_FALSE(room.panel->findChild<QTableView*>()->isVisible());
    }
    room.take(sound);
    CHECK_FALSE(room.words().contains(QStringLiteral("declares a document type")));
    click(&room.import());
    CHECK(room.titles() == QStringList{QStringLiteral("Le club")});
}

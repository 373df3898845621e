// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/imports/listmappingform.h"
#include "ui/imports/listproblems.h"
#include "ui/imports/tableimportpanel.h"
#include "ui/seminar/rollhead.h"
#include "ui/seminar/rollpage.h"
#include "ui/seminar/signinview.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

struct ListRoom final {
    explicit ListRoom(Content content) : desk(content)
    {
        page = new RollPage(desk.desk());
        desk.show(page);
        page->showItem(Kind::Seminar, page->seminar().value);
    }

    [[nodiscard]] QString write(const QByteArray& bytes, const char* name = "invited.csv")
    {
        QString path = desk.folder() + u'/' + QLatin1String(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return path;
    }
    void press(const char* text)
    {
        for (QPushButton* button : page->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QString::fromUtf8(text)) {
                QTest::mouseClick(button, Qt::LeftButton);
                waitUntil([this] { return !panel()->isReading(); });
                return;
            }
        FAIL("no button " << text);
    }
    void open(const QString& path)
    {
        desk.prompts().paths << path;
        press("Import a list…");
    }
    [[nodiscard]] TableImportPanel* panel() const { return page->findChild<TableImportPanel*>(); }
    [[nodiscard]] QTableView* preview() const { return panel()->findChild<QTableView*>(); }
    [[nodiscard]] QListWidget* problems() const { return panel()->findChild<QListWidget*>(); }
    [[nodiscard]] QPushButton* primary() const
    {
        for (QPushButton* button : panel()->findChildren<QPushButton*>())
            if (button->text().startsWith(QStringLiteral("Import")))
                return button;
        FAIL("no primary button");
        std::abort();
    }
    [[nodiscard]] QComboBox* choice(const char* name) const
    {
        for (QComboBox* choice : panel()->findChildren<QComboBox*>())
            if (choice->accessibleName() == QLatin1String(name))
                return choice;
        FAIL("no choice " << name);
        std::abort();
    }
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisibleTo(page))
                all << label->text();
        return all.join(u'\n');
    }
    /// The names in the preview, in its order.
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < preview()->model()->rowCount(); ++row)
            all << preview()->model()->index(row, 2).data().toString();
        return all;
    }
    [[nodiscard]] QString outcome(int row) const { return preview()->model()->index(row, 1).data().toString(); }
    [[nodiscard]] std::vector<RollLine> lines()
    {
        const auto roll = desk.services().roll.read().roll(page->seminar());
        REQUIRE(roll);
        return *roll;
    }

    TestDesk desk;
    RollPage* page = nullptr;
};

QByteArray manyPeople(int people)
{
    QByteArray csv("Nom;Organisme\n");
    for (int i = 0; i < people; ++i)
        csv += "Personne " + QByteArray::number(i) + ";Amicale " + QByteArray::number(i % 20) + "\n";
    return csv;
}

} // namespace

TEST_CASE("a list is chosen, looked at and imported, in one step that can be undone", "[seminar-pages][list]")
{
    ListRoom room(Content::Cahors);
    const auto before = room.lines();
    const QString here = before[4].person.name;
    room.open(room.write("Nom;Organisme;Réponse\n"
                         "Zoé Nouvelle;Amicale des essais;oui\n"
                         "Ada Autre;;\n" +
                         here.toUtf8() + ";;\nzoe NOUVELLE;;\n"));
    REQUIRE(room.panel()->isVisible());
    CHECK(room.desk.prompts().kinds == QList{Prompts::FileKind::List});
    CHECK(room.choice("Names of the columns")->hasFocus());
    CHECK(
        room.names() ==
        QStringList{QStringLiteral("Zoé Nouvelle"), QStringLiteral("Ada Autre"), here, QStringLiteral("zoe NOUVELLE")});
    CHECK(room.outcome(0) == QStringLiteral("New"));
    CHECK(room.outcome(2) == QStringLiteral("On the roll already"));
    CHECK(room.outcome(3) == QStringLiteral("Further up in the list"));
    CHECK(room.words().contains(QStringLiteral("2 new · 1 on the roll already · 1 twice in the list")));
    CHECK(room.words().contains(QStringLiteral("New organisations: Amicale des essais.")));
    CHECK(room.primary()->text() == QStringLiteral("Import 2 people"));
    CHECK(room.primary()->accessibleDescription().contains(QStringLiteral("2 new")));
    CHECK(room.lines() == before); // looking changes nothing

    room.primary()->setFocus();
    QTest::keyClick(room.primary(), Qt::Key_Space);
    const auto after = room.lines();
    REQUIRE(after.size() == before.size() + 2);
    CHECK(after.back().person.name == QStringLiteral("Ada Autre"));
    CHECK(after[before.size()].participant.invitation == Invitation::Accepted);
    CHECK(after[before.size()].organisation->name == QStringLiteral("Amicale des essais"));
    CHECK_FALSE(room.panel()->isVisible());
    CHECK(room.page->findChild<SignInView*>()->isVisible());
    CHECK(room.desk.toasts().sentence().contains(u'2'));
    QTest::mouseClick(room.desk.toasts().findChildren<QPushButton*>().front(), Qt::LeftButton);
    CHECK(room.lines() == before);
    CHECK(room.desk.programme().file().redo());
    CHECK(room.lines() == after);
}

TEST_CASE("which column holds what is said with the keyboard", "[seminar-pages][list]")
{
    ListRoom room(Content::Cahors);
    room.open(room.write("Ligue des essais,Zoé Neuve,z@example.org\nAmicale,Ada Neuve,a@example.org\n"));
    CHECK(room.choice("Whole name")->currentIndex() == 1); // without a heading, the first column is taken for names
    CHECK(room.names() == QStringList{QStringLiteral("Ligue des essais"), QStringLiteral("Amicale")});
    room.choice("Whole name")->setFocus();
    QTest::keyClick(room.choice("Whole name"), Qt::Key_Down);
    CHECK(room.names() == QStringList{QStringLiteral("Zoé Neuve"), QStringLiteral("Ada Neuve")});
    QTest::keyClick(room.choice("Organisation"), Qt::Key_Down);
    QTest::keyClick(room.choice("E-mail"), Qt::Key_End);
    CHECK(room.words().contains(QStringLiteral("New organisations: Ligue des essais, Amicale.")));
    CHECK(room.preview()->model()->columnCount() == 5);
    CHECK(room.primary()->text() == QStringLiteral("Import 2 people"));
    CHECK(room.choice("Names of the columns")->currentIndex() == 0);
    QTest::keyClick(room.choice("Names of the columns"), Qt::Key_Down); // the first row is nobody after all
    CHECK(room.names() == QStringList{QStringLiteral("Ada Neuve")});
    QTest::keyClick(room.choice("Whole name"), Qt::Key_Home);
    CHECK_FALSE(room.primary()->isEnabled());
    REQUIRE(room.problems()->isVisible());
    CHECK(room.problems()->item(0)->text().contains(QStringLiteral("no column holds names")));
}

TEST_CASE("nothing is imported while a row is wrong, and the corrected file is read again", "[seminar-pages][list]")
{
    ListRoom room(Content::Cahors);
    const auto before = room.lines();
    room.open(room.write("Qui;Courriel;Départ\nZoé Neuve;z at home;16h30\nAda Neuve;a@example.org;tard\n"));
    QTest::keyClick(room.choice("Whole name"), Qt::Key_Down);
    REQUIRE(room.problems()->isVisible());
    REQUIRE(room.problems()->count() == 2);
    CHECK(room.problems()->item(0)->text() == QStringLiteral("In row 2, column 2: “z at home” is no e-mail address."));
    CHECK(room.problems()->item(1)->text().startsWith(QStringLiteral("In row 3, column 3")));
    CHECK(room.words().contains(QStringLiteral("2 problem")));
    CHECK_FALSE(room.primary()->isEnabled());
    CHECK(room.primary()->text() == QStringLiteral("Import"));
    CHECK(room.primary()->accessibleDescription().contains(QStringLiteral("Nothing can be imported yet.")));
    QTest::mouseClick(room.primary(), Qt::LeftButton);
    CHECK(room.lines() == before);

    (void)room.write("Qui;Courriel;Départ\nZoé Neuve;z@example.org;16h30\nAda Neuve;a@example.org;17h\n");
    room.press("Read it again");
    CHECK_FALSE(room.problems()->isVisible());
    CHECK(room.choice("Whole name")->currentIndex() == 1); // what was said of the columns still holds
    room.press("Import 2 people");
    CHECK(room.lines().size() == before.size() + 2);
}

TEST_CASE("of very many mistakes the first are shown, and the others counted", "[seminar-pages][list]")
{
    ListRoom room(Content::Empty);
    room.press("Prepare the seminar");
    QByteArray csv("Nom;Courriel\n");
    for (int i = 0; i < 5000; ++i)
        csv += "Personne " + QByteArray::number(i) + ";nowhere\n";
    room.open(room.write(csv));
    REQUIRE(room.problems()->count() == 21);
    CHECK(room.problems()->item(20)->text() == QStringLiteral("… and 4980 more."));
    CHECK(room.words().contains(QStringLiteral("5000 problem")));
    CHECK(room.problems()->height() < 300);
}

TEST_CASE("what is no list is refused in one sentence, and Escape leaves", "[seminar-pages][list]")
{
    struct Wrong {
        const char* what;
        QByteArray bytes;
        const char* said;
    };
    const QByteArray tooLong = "Nom\n" + QByteArray("A\n").repeated(20'000);
    for (const Wrong& wrong :
         {Wrong{"a workbook", QByteArray("PK\x03\x04 workbook"), "it is damaged or cut off"},
          Wrong{"nothing", QByteArray(), "there is nothing in it"},
          Wrong{"empty lines", QByteArray("\n\n\r\n"), "there is nothing in it"},
          Wrong{"an open quotation mark", QByteArray("Nom;Organisme\n\"Zoé;CAF\n"), "In row 2, column 1"},
          Wrong{"more cells than columns", QByteArray("Nom;Organisme\nZoé;CAF;Lot\n"), "In row 2"},
          Wrong{"no text", QByteArray("Nom\nZo\0\x01\xFF\n", 10), "is not UTF-8 text"},
          Wrong{"an unknown encoding", QByteArray("Nom\nZo\x81\n"), "is not UTF-8 text"},
          Wrong{"more rows than a list has", tooLong, "the limit is 20000 rows"},
          Wrong{"more bytes than a list has", QByteArray(4'000'001, 'a'), "is too large"}}) {
        CAPTURE(wrong.what);
        ListRoom room(Content::Cahors);
        const auto before = room.lines();
        room.open(room.write(wrong.bytes, "no list.csv"));
        CHECK(room.panel()->isVisible());
        CHECK(room.words().contains(QLatin1String(wrong.said)));
        CHECK_FALSE(room.words().contains(room.desk.folder())); // the name of the file says which
        CHECK_FALSE(room.primary()->isEnabled());
        CHECK_FALSE(room.preview()->isVisible());
        CHECK_FALSE(room.choice("Whole name")->isVisible());
        REQUIRE(QApplication::focusWidget() != nullptr);
        CHECK(namelessWidgets(*room.page) == QStringList());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        CHECK_FALSE(room.panel()->isVisible());
        CHECK(room.lines() == before);
    }
}

TEST_CASE("a list that went away, or is a folder, is refused, and another one taken", "[seminar-pages][list]")
{
    ListRoom room(Content::Cahors);
    room.open(room.desk.folder() + QStringLiteral("/gone.csv"));
    CHECK(room.words().contains(QStringLiteral("“gone.csv” is not there")));
    room.desk.prompts().paths << room.desk.folder();
    room.press("Another file…");
    CHECK(room.words().contains(QStringLiteral("cannot be read")));
    CHECK_FALSE(room.primary()->isEnabled());
    room.desk.prompts().paths << room.write("Nom\nZoé Neuve\nAda Neuve\n");
    room.press("Another file…");
    CHECK_FALSE(room.words().contains(QStringLiteral("cannot be read")));
    CHECK(room.primary()->text() == QStringLiteral("Import 2 people"));
    room.desk.prompts().paths << QString(); // thought better of another one
    room.press("Another file…");
    CHECK(room.primary()->text() == QStringLiteral("Import 2 people"));
}

TEST_CASE("a heading alone, or people who are all there, cannot be imported", "[seminar-pages][list]")
{
    ListRoom room(Content::Cahors);
    room.open(room.write("Nom;Organisme\n;\n"));
    CHECK(room.words().contains(QStringLiteral("There is nobody in this list.")));
    CHECK_FALSE(room.primary()->isEnabled());
    room.desk.prompts().paths << room.write("Nom\n" + room.lines()[3].person.name.toUtf8() + "\n");
    room.press("Another file…");
    CHECK(room.words().contains(QStringLiteral("Everybody in this list is on the roll already.")));
    CHECK_FALSE(room.primary()->isEnabled());
    room.press("Close");
    CHECK_FALSE(room.panel()->isVisible());
}

TEST_CASE("ten thousand people are shown as they would be read", "[seminar-pages][list]")
{
    ListRoom room(Content::Cahors);
    room.open(room.write(manyPeople(10'000)));
    CHECK(room.preview()->model()->rowCount() == 10'000);
    CHECK(room.primary()->text() == QStringLiteral("Import 10,000 people"));
    CHECK(room.words().contains(QStringLiteral("and 15 more.")));
    room.page->goBack();
    CHECK_FALSE(room.panel()->isVisible());
}

TEST_CASE("leaving a list, or choosing none, changes nothing", "[seminar-pages][list]")
{
    ListRoom room(Content::Cahors);
    const auto before = room.lines();
    room.open({});
    CHECK_FALSE(room.panel()->isVisible());
    room.open(room.write("Nom\nZoé Neuve\nAda Neuve\n"));
    for (QWidget* from : {static_cast<QWidget*>(room.choice("Organisation")),
                          static_cast<QWidget*>(room.preview()),
                          static_cast<QWidget*>(room.primary())}) {
        if (!room.panel()->isVisible())
            room.open(room.desk.folder() + QStringLiteral("/invited.csv"));
        from->setFocus();
        QTest::keyClick(from, Qt::Key_Escape);
        CHECK_FALSE(room.panel()->isVisible());
        REQUIRE(QApplication::focusWidget() != nullptr);
        CHECK(QApplication::focusWidget()->accessibleName() == QStringLiteral("Who signs in?"));
    }
    room.open(room.desk.folder() + QStringLiteral("/invited.csv"));
    CHECK(room.page->goBack());
    CHECK(room.lines() == before);
}

TEST_CASE("what happens to the roll meanwhile stands in the preview", "[seminar-pages][list]")
{
    ListRoom room(Content::Cahors);
    room.open(room.write("Nom\nZoé Neuve\nAda Neuve\nEva Neuve\n"));
    CHECK(room.primary()->text() == QStringLiteral("Import 3 people"));
    RollActions actions(room.desk.programme());
    REQUIRE(actions.expect(room.page->seminar(), QStringLiteral("Ada Neuve"), {}));
    CHECK(room.panel()->isVisible());
    CHECK(room.primary()->text() == QStringLiteral("Import 2 people"));
    CHECK(room.outcome(1) == QStringLiteral("On the roll already"));
    Seminar second;
    second.title = QStringLiteral("The day after");
    const auto added = room.desk.services().seminars.add(second);
    REQUIRE(added);
    room.page->showItem(Kind::Seminar, added->id.value);
    CHECK(room.page->seminar() == added->id);
    CHECK(room.panel()->isVisible());
    CHECK(room.outcome(1) == QStringLiteral("Known already, joins the roll"));
    room.press("Import 3 people");
    CHECK(room.lines().size() == 3);
}

TEST_CASE("an empty roll offers a list", "[seminar-pages][list]")
{
    ListRoom room(Content::Empty);
    room.press("Prepare the seminar");
    room.open(room.write(manyPeople(47)));
    room.press("Import 47 people");
    CHECK(room.lines().size() == 47);
    CHECK(room.page->findChild<SignInView*>()->isVisible());
    REQUIRE(room.desk.programme().file().undo());
    CHECK(room.lines().empty());
    CHECK(room.words().contains(QStringLiteral("Nobody is on the roll yet")));
    room.open(room.desk.folder() + QStringLiteral("/invited.csv"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(room.words().contains(QStringLiteral("Nobody is on the roll yet")));
}

TEST_CASE("a list fits the window at twice the size, and has the room of the seminar's head", "[seminar-pages][list]")
{
    ListRoom room(Content::Cahors);
    const auto* head = room.page->findChild<RollHead*>();
    CHECK(head->isVisible());
    theme().setZoom(200);
    room.open(room.write(manyPeople(47)));
    CHECK_FALSE(head->isVisible());
    for (const QWidget* part : room.panel()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        CHECK(part->minimumSizeHint().width() <= 1118);
    CHECK(room.panel()->minimumSizeHint().width() <= 1118);
    CHECK(room.panel()->findChild<QScrollArea*>()->viewport()->height() >= 200);
    room.page->findChild<QTabWidget*>()->setCurrentIndex(1);
    CHECK(head->isVisible());
    room.page->findChild<QTabWidget*>()->setCurrentIndex(0);
    CHECK_FALSE(head->isVisible());
    room.press("Close");
    CHECK(head->isVisible());
}

TEST_CASE("everything about a list has a name and comes in reading order", "[seminar-pages][list]")
{
    ListRoom room(Content::Cahors);
    room.open(room.write("Nom;Courriel\nZoé Neuve;nowhere\n"));
    CHECK(namelessWidgets(*room.page) == QStringList());
    CHECK(room.panel()->findChild<ListMappingForm*>()->findChildren<QComboBox*>().size() == 13);
    for (const QLabel* label : room.panel()->findChild<ListMappingForm*>()->findChildren<QLabel*>()) {
        REQUIRE(label->buddy() != nullptr);
        CHECK(label->buddy()->accessibleName() == label->text());
    }
    REQUIRE(room.choice("Names of the columns")->hasFocus());
    QWidgetList met;
    for (int i = 0; i < 16; ++i) {
        met << QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    CHECK(met.indexOf(room.choice("Whole name")) == 1);
    CHECK(met.indexOf(room.choice("May be contacted again")) == 12);
    CHECK(met.indexOf(room.problems()) == 13);
    CHECK(met.indexOf(room.preview()) == 14);
    CHECK(met[15]->accessibleName().isEmpty());
    CHECK(qobject_cast<QPushButton*>(met[15])->text() == QStringLiteral("Close")); // the red one is disabled
}

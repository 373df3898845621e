// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that name somebody who could be several people.
#include "core/field/peopleimport.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/support/testdesk.h"
#include "ui/imports/listquestions.h"
#include "ui/imports/tableimportpanel.h"
#include "ui/widgets/choicefield.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSet>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

struct NamesRoom final {
    NamesRoom() : desk(Content::Empty)
    {
        panel = new TableImportPanel(desk.desk(), std::make_unique<PeopleImport>(desk.programme().file()));
        desk.show(panel);
    }

    PersonId person(const char* name, const char* role)
    {
        Person one;
        one.name = QString::fromUtf8(name);
        one.role = QString::fromUtf8(role);
        const auto added = desk.services().territory.addPerson(one);
        REQUIRE_OK(added);
        return added->id;
    }
    void take(const QString& name, const QByteArray& bytes)
    {
        const QString path = desk.folder() + u'/' + name;
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        panel->takeFiles({path});
        waitUntil([this] { return !panel->isReading(); });
    }
    [[nodiscard]] ChoiceField* whoIs(const char* name, int row) const
    {
        return named<ChoiceField>(
            panel, QStringLiteral("Who “%1” of row %2 is").arg(QString::fromUtf8(name), QString::number(row)));
    }
    [[nodiscard]] QPushButton* importButton() const
    {
        for (auto* button : panel->findChildren<QPushButton*>())
            if (button->text().startsWith(QStringLiteral("Import")))
                return button;
        FAIL("no button to import");
        return nullptr;
    }
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const QLabel* label : panel->findChildren<QLabel*>())
            if (label->isVisibleTo(panel))
                all << label->text();
        return all.join(u'\n');
    }
    [[nodiscard]] std::size_t people()
    {
        const auto all = desk.services().territory.people().all();
        REQUIRE_OK(all);
        return all->size();
    }

    TestDesk desk;
    TableImportPanel* panel = nullptr;
};

constexpr auto twoOfThem = "Nom\nAda Roux\nZoé Vidal\n";

} // namespace

TEST_CASE("who is meant is chosen by keys beside the list, one of several or a new person", "[imports][list]")
{
    NamesRoom room;
    room.person("Ada Roux", "agente");
    const PersonId elected = room.person("Ada Roux", "élue");
    room.take(QStringLiteral("people.csv"), twoOfThem);
    ChoiceField* who = room.whoIs("Ada Roux", 2);
    REQUIRE(who != nullptr);
    CHECK(room.whoIs("Zoé Vidal", 3) == nullptr);
    CHECK(who->currentText() == QStringLiteral("Choose who is meant"));
    QSet<QString> offered;
    for (int i = 1; i < who->count(); ++i)
        offered << who->itemText(i);
    CHECK(offered == QSet<QString>{QStringLiteral("Ada Roux · agente"),
                                   QStringLiteral("Ada Roux · élue"),
                                   QStringLiteral("A new person")});
    CHECK(room.words().contains(QStringLiteral("1 name could be several people")));
    CHECK_FALSE(room.importButton()->isEnabled());
    CHECK_FALSE(room.words().contains(QStringLiteral("correct the file"))); // an answer is enough
    CHECK(namelessWidgets(*room.panel) == QStringList());

    who->setFocus();
    press(Qt::Key_End);
    CHECK(room.words().contains(QStringLiteral("2 new")));
    CHECK(room.importButton()->isEnabled());
    CHECK(who->currentText() == QStringLiteral("A new person"));
    CHECK(who->hasFocus());
    CHECK(who->count() == 3); // there is nothing left to be chosen
    who->setCurrentIndex(who->findData(elected.value));
    Q_EMIT who->activated(who->currentIndex());
    CHECK(room.words().contains(QStringLiteral("1 new · 1 in the directory already")));
    CHECK(who->currentText() == QStringLiteral("Ada Roux · élue"));
    click(room.importButton());
    CHECK(room.people() == 3);
}

TEST_CASE("what was said holds when the list is read again, and not for another one", "[imports][list]")
{
    NamesRoom room;
    const PersonId officer = room.person("Ada Roux", "agente");
    room.person("Ada Roux", "élue");
    room.take(QStringLiteral("people.csv"), twoOfThem);
    ChoiceField* who = room.whoIs("Ada Roux", 2);
    REQUIRE(who != nullptr);
    who->setCurrentIndex(who->findData(officer.value));
    Q_EMIT who->activated(who->currentIndex());
    room.take(QStringLiteral("people.csv"), twoOfThem);
    REQUIRE(room.whoIs("Ada Roux", 2) != nullptr);
    CHECK(room.whoIs("Ada Roux", 2)->currentText() == QStringLiteral("Ada Roux · agente"));
    room.take(QStringLiteral("others.csv"), twoOfThem);
    REQUIRE(room.whoIs("Ada Roux", 2) != nullptr);
    CHECK(room.whoIs("Ada Roux", 2)->currentText() == QStringLiteral("Choose who is meant"));
}

TEST_CASE("of many names that are open some are asked at a time, and who cannot be told apart is numbered",
          "[imports][list]")
{
    NamesRoom room;
    QByteArray list = "Nom;Fonction\n";
    for (int i = 1; i <= 12; ++i) {
        const QByteArray name = "Ada Roux " + QByteArray::number(100 + i);
        room.person(name.constData(), "");
        room.person(name.constData(), "");
        list += name + ";\n";
    }
    room.take(QStringLiteral("people.csv"), list);
    CHECK(room.words().contains(QStringLiteral("12 names could be several people")));
    CHECK(room.words().contains(QStringLiteral("and 2 more")));
    CHECK(room.whoIs("Ada Roux 110", 11) != nullptr);
    CHECK(room.whoIs("Ada Roux 111", 12) == nullptr);
    ChoiceField* who = room.whoIs("Ada Roux 103", 4);
    REQUIRE(who != nullptr);
    CHECK(who->itemText(1) == QStringLiteral("Ada Roux 103 (1)"));
    CHECK(who->itemText(2) == QStringLiteral("Ada Roux 103 (2)"));
    who->setFocus();
    press(Qt::Key_End);
    CHECK(who->hasFocus());
    CHECK(room.words().contains(QStringLiteral("11 names could be several people")));
    CHECK(room.words().contains(QStringLiteral("and 1 more")));
    CHECK(room.whoIs("Ada Roux 103", 4) == who); // what was answered stays, to be changed
    CHECK(room.whoIs("Ada Roux 111", 12) != nullptr);
}

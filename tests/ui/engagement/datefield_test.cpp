// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/engagement/datefield.h"
#include "ui/widgets/namechoice.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("a day that is none is explained under its field, and kept", "[engagement-pages]")
{
    TestDesk desk(Content::Empty);
    QDate stored(2018, 12, 31);
    auto* field = new DateField(theme(), desk.pending(), [&](QDate day) {
        stored = day;
        return true;
    });
    field->show(stored);
    desk.show(field, {400, 80});
    auto* problem = field->findChild<TextLabel*>();
    field->field()->setFocus();
    field->field()->selectAll();
    QTest::keyClicks(field->field(), QStringLiteral("soon"));
    QTest::keyClick(field->field(), Qt::Key_Return);
    CHECK(stored == QDate(2018, 12, 31));
    CHECK(problem->isVisible());
    CHECK(field->field()->text() == QStringLiteral("soon"));
    field->field()->selectAll();
    QTest::keyClicks(field->field(), QStringLiteral("1/3/2019"));
    CHECK_FALSE(problem->isVisible());
    QTest::keyClick(field->field(), Qt::Key_Return);
    CHECK(stored == QDate(2019, 3, 1));
    CHECK(field->field()->text() == longDate(stored, Language::English));
    field->field()->selectAll();
    QTest::keyClick(field->field(), Qt::Key_Delete);
    desk.pending().flush();
    CHECK(stored.isNull());
}

TEST_CASE("a name is chosen, completed or new", "[engagement-pages]")
{
    TestDesk desk(Content::Empty);
    auto* choice = new NameChoice(theme());
    choice->setNames({{7, QStringLiteral("Département")}, {9, QStringLiteral("Ville de Cahors")}});
    choice->setPrompt(QStringLiteral("Choose"), QStringLiteral("Lead"));
    desk.show(choice, {300, 60});
    std::vector<qint64> chosen;
    QStringList typed;
    QObject::connect(choice, &NameChoice::chosen, choice, [&](qint64 id) { chosen.push_back(id); });
    QObject::connect(choice, &NameChoice::newNameTyped, choice, [&](const QString& name) { typed << name; });
    choice->setFocus();
    const auto write = [choice](const QString& words) {
        choice->lineEdit()->selectAll();
        QTest::keyClick(choice->lineEdit(), Qt::Key_Delete);
        QTest::keyClicks(choice->lineEdit(), words);
        QTest::keyClick(choice->lineEdit(), Qt::Key_Escape); // the list of completions
    };
    choice->lineEdit()->setText(QStringLiteral("ville de cahors"));
    choice->lineEdit()->setModified(true);
    QTest::keyClick(choice, Qt::Key_Return);
    CHECK(chosen == std::vector<qint64>{9}); // whatever the case
    choice->show(9);
    choice->lineEdit()->setText(QStringLiteral("  La  Poste "));
    choice->lineEdit()->setModified(true);
    QTest::keyClick(choice, Qt::Key_Return);
    CHECK(typed == QStringList{QStringLiteral("La Poste")});
    choice->lineEdit()->setText({});
    choice->lineEdit()->setModified(true);
    QTest::keyClick(choice, Qt::Key_Return);
    CHECK(chosen == std::vector<qint64>{9, 0});
    choice->show(7);
    write(QStringLiteral("Vil"));
    QTest::keyClick(choice, Qt::Key_Escape);
    CHECK(choice->lineEdit()->text() == QStringLiteral("Département")); // taken back
    CHECK(chosen.size() == 2);
}

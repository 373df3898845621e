// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/persona/difficultylist.h"
#include "ui/persona/lettereditor.h"
#include "ui/persona/personapage.h"
#include "ui/persona/personasheet.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagepreview.h"

#include <QApplication>
#include <QPushButton>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

PersonaPage* letterPage(TestDesk& desk, PersonaId persona)
{
    auto* page = new PersonaPage(desk.desk());
    desk.show(page);
    page->showItem(Kind::Persona, persona.value);
    page->findChild<PersonaSheet*>()->showPart(PersonaSheet::Part::Letter);
    QCoreApplication::processEvents();
    return page;
}

FieldText* field(QWidget& root, const QString& name)
{
    for (auto* each : root.findChildren<FieldText*>())
        if (each->accessibleName() == name && each->isVisible())
            return each;
    FAIL("no field " << name.toStdString());
    return nullptr;
}

} // namespace

TEST_CASE("a letter is begun, its difficulties numbered as they are typed, moved and removed", "[persona-pages]")
{
    TestDesk desk(Content::Empty);
    const auto nadia = desk.services().personas.addNamed(QStringLiteral("Nadia"));
    REQUIRE(nadia);
    PersonaPage* page = letterPage(desk, nadia->id);
    QTest::mouseClick(page->findChild<EmptyState*>()->findChild<QPushButton*>(), Qt::LeftButton);
    const auto& letters = desk.services().challengeLetters.read();
    const auto letter = letters.of(nadia->id);
    REQUIRE(letter);
    REQUIRE(*letter);
    const auto titles = [&] {
        QStringList all;
        const auto found = letters.difficulties((*letter)->id);
        REQUIRE(found);
        for (const Difficulty& difficulty : *found)
            all << difficulty.title;
        return all;
    };
    field(*page, QStringLiteral("New difficulty"))->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Vos horaires"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Je travaille."));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Vos mots"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(titles() == QStringList({QStringLiteral("Vos horaires"), QStringLiteral("Vos mots")}));
    CHECK(letters.difficulties((*letter)->id)->front().text == QStringLiteral("Je travaille."));
    CHECK(namelessWidgets(*page) == QStringList());

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
    CHECK(titles().first() == QStringLiteral("Vos mots"));
    FieldText* title = field(*page, QStringLiteral("Title of difficulty 1"));
    title->setFocus();
    title->selectAll();
    QTest::keyClick(title, Qt::Key_Delete);
    QTest::keyClick(title, Qt::Key_Backspace);
    CHECK(titles() == QStringList{QStringLiteral("Vos horaires")});
    REQUIRE(desk.programme().file().undo());
    CHECK(titles().size() == 2);

    FieldText* expectation = field(*page, QStringLiteral("Expectation"));
    expectation->setFocus();
    QTest::keyClicks(expectation, QStringLiteral("Un seul dossier"));
    QTest::keyClick(expectation, Qt::Key_Return);
    CHECK(letters.expectations((*letter)->id)->size() == 1);
}

TEST_CASE("the page beside follows what is typed", "[persona-pages]")
{
    TestDesk desk(Content::Cahors);
    const PersonaId sarah = desk.services().personas.read().all()->front().id;
    PersonaPage* page = letterPage(desk, sarah);
    auto* preview = page->findChild<PagePreview*>();
    waitUntil([preview] { return !preview->isBusy(); });
    CHECK(preview->problem().isEmpty());
    CHECK(preview->pageCount() >= 1);
    FieldText* situation = field(*page, QStringLiteral("Situation"));
    situation->setFocus();
    situation->selectAll();
    QTest::keyClicks(situation, QStringLiteral("Tout a change."));
    desk.pending().flush();
    CHECK((*desk.services().challengeLetters.read().of(sarah))->situation == QStringLiteral("Tout a change."));
    waitUntil([preview] { return !preview->isBusy(); });
    preview->scrollTo(QStringLiteral("Tout a change."));
    CHECK(preview->markedPage() == 0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// What is deleted of a persona comes back by the toast's Undo, to the last row.
#include "core/storage/blobstore.h"
#include "tests/support/programmefixture.h"
#include "tests/ui/support/testdesk.h"
#include "ui/persona/personapage.h"
#include "ui/persona/personasheet.h"
#include "ui/persona/portraitbox.h"
#include "ui/widgets/fieldtext.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

QStringList rowsOf(TestDesk& desk)
{
    desk.pending().flush();
    return dump(desk.programme().file().connection());
}

void pressUndo(TestDesk& desk)
{
    QPushButton* undo = nullptr;
    for (auto* button : desk.toasts().findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Undo"))
            undo = button;
    REQUIRE(undo != nullptr);
    QTest::mouseClick(undo, Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK(desk.toasts().sentence().isEmpty());
}

/// The shown button with those words, or with that name for screen readers.
QAbstractButton* buttonCalled(const QWidget& root, const QString& name)
{
    for (auto* button : root.findChildren<QAbstractButton*>())
        if (button->isVisible() && (button->text() == name || button->accessibleName() == name))
            return button;
    FAIL("no button " << name.toStdString());
    return nullptr;
}

Persona frontPersona(TestDesk& desk)
{
    const auto personas = desk.services().personas.read().all();
    REQUIRE(personas);
    REQUIRE_FALSE(personas->empty());
    return personas->front();
}

} // namespace

TEST_CASE("a challenge letter that is deleted comes back with Undo in the toast", "[persona-pages]")
{
    TestDesk desk(Content::Cahors);
    const Persona persona = frontPersona(desk);
    auto* page = new PersonaPage(desk.desk());
    desk.show(page);
    page->showItem(Kind::Persona, persona.id.value);
    page->findChild<PersonaSheet*>()->showPart(PersonaSheet::Part::Letter);
    QCoreApplication::processEvents();
    const QStringList before = rowsOf(desk);
    QTest::mouseClick(buttonCalled(*page, QStringLiteral("Delete the letter")), Qt::LeftButton);
    REQUIRE_FALSE(desk.services().challengeLetters.read().of(persona.id)->has_value());
    CHECK(desk.toasts().sentence() == QStringLiteral("The letter from %1 is deleted.").arg(persona.firstName));
    pressUndo(desk);
    CHECK(rowsOf(desk) == before);
    CHECK(buttonCalled(*page, QStringLiteral("Delete the letter"))->isVisible());
}

TEST_CASE("a version of the challenge question that is deleted comes back with Undo in the toast", "[persona-pages]")
{
    TestDesk desk(Content::Cahors);
    auto* page = new PersonaPage(desk.desk());
    desk.show(page);
    const ChallengeQuestionRepository& questions = desk.services().challengeQuestions.read();
    const std::size_t known = questions.all()->size();
    const auto versions = [&page] {
        for (auto* button : page->findChildren<QAbstractButton*>())
            if (button->isVisible() && button->text().contains(QStringLiteral("version")))
                return button;
        return static_cast<QAbstractButton*>(nullptr);
    };
    REQUIRE(versions() != nullptr);
    QTest::mouseClick(versions(), Qt::LeftButton);
    QTest::mouseClick(buttonCalled(*page, QStringLiteral("New version")), Qt::LeftButton);
    QCoreApplication::processEvents();
    REQUIRE(questions.all()->size() == known + 1);

    const QString newest = QStringLiteral("version %1").arg(known + 1);
    QStringList before;
    // Its reason is being typed: it goes with it, and not to the version that takes its place.
    FieldText* reason = nullptr;
    for (auto* field : page->findChildren<FieldText*>())
        if (field->isVisible() && field->accessibleName() == QStringLiteral("Reason of ") + newest)
            reason = field;
    REQUIRE(reason != nullptr);
    reason->setFocus();
    SECTION("as it was")
    {
        before = rowsOf(desk);
    }
    SECTION("while its reason was typed")
    {
        QTest::keyClicks(reason, QStringLiteral("Clearer"));
        REQUIRE(reason->isPending());
    }
    buttonCalled(*page, QStringLiteral("Delete ") + newest)->click();
    CHECK(desk.toasts().sentence() == QStringLiteral("This version of the challenge question is deleted."));
    desk.pending().flush();
    REQUIRE(questions.all()->size() == known);
    const auto left = questions.all();
    REQUIRE(left);
    for (const ChallengeQuestion& question : *left)
        CHECK(question.reason != QStringLiteral("Clearer"));
    pressUndo(desk);
    if (before.isEmpty())
        CHECK(questions.all()->back().reason == QStringLiteral("Clearer"));
    else
        CHECK(rowsOf(desk) == before);
    CHECK(questions.all()->size() == known + 1);
}

TEST_CASE("a portrait that is removed comes back with Undo in the toast", "[persona-pages]")
{
    TestDesk desk(Content::Cahors);
    const Persona persona = frontPersona(desk);
    REQUIRE_FALSE(persona.portrait.isEmpty());
    auto* page = new PersonaPage(desk.desk());
    desk.show(page);
    page->showItem(Kind::Persona, persona.id.value);
    const QStringList before = rowsOf(desk);
    auto* box = page->findChild<PortraitBox*>();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Delete);
    REQUIRE(frontPersona(desk).portrait.isEmpty());
    CHECK(desk.toasts().sentence() == QStringLiteral("The portrait of %1 is removed.").arg(persona.firstName));
    pressUndo(desk);
    CHECK(rowsOf(desk) == before);
    CHECK(desk.programme().file().blobs().bytes(frontPersona(desk).portrait).has_value());
}

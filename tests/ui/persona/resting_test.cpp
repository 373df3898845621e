// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/persona/foundationmodel.h"
#include "ui/persona/linelist.h"
#include "ui/persona/personapage.h"
#include "ui/persona/restsonpanel.h"
#include "ui/persona/sheethead.h"
#include "ui/shell/pagemarks.h"
#include "ui/widgets/evidencemime.h"
#include "ui/widgets/fieldtext.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// A persona with a quotation that nobody said, and three sentences of which the second rests on something.
struct Nadia final {
    Nadia()
    {
        persona = desk.services().personas.addNamed(QStringLiteral("Nadia")).value();
        persona.verbatim = QStringLiteral("Personne ne rappelle.");
        REQUIRE(desk.services().personas.update(persona));
        const std::vector<Evidence> all = *desk.services().evidence.read().all();
        for (const Evidence& each : all)
            if (each.voice == Voice::User && each.kind == EvidenceKind::Verbatim)
                said = each;
        story = add(StatementKind::Story, "Elle vit à Luzech.");
        need = add(StatementKind::Need, "Un car le matin");
        obstacle = add(StatementKind::Obstacle, "Plus de guichet");
        REQUIRE(desk.services().statements.linkEvidence(need.id, said.id));
        page = new PersonaPage(desk.desk());
        desk.show(page);
        page->showItem(Kind::Persona, persona.id.value);
    }

    Statement add(StatementKind kind, const char* text)
    {
        return desk.services().statements.add({{}, persona.id, kind, QString::fromUtf8(text), 0}).value();
    }
    [[nodiscard]] FieldText* field(const char* text) const
    {
        for (auto* each : page->findChildren<FieldText*>())
            if (each->toPlainText() == QString::fromUtf8(text) && each->isVisible())
                return each;
        FAIL("no such text: " << text);
        return nullptr;
    }
    [[nodiscard]] QString atKeyboard() const
    {
        const auto* at = qobject_cast<FieldText*>(QApplication::focusWidget());
        return at == nullptr ? QString() : at->toPlainText();
    }
    [[nodiscard]] std::size_t links() const
    {
        return desk.services().personas.read().evidenceLinks(persona.id)->size();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    }

    mutable TestDesk desk{Content::Cahors};
    Persona persona;
    Evidence said;
    Statement story;
    Statement need;
    Statement obstacle;
    PersonaPage* page = nullptr;
};

/// As a mouse brings it there: to whatever stands under the pointer.
void carryOnto(QWidget* target, const QMimeData& carried)
{
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &carried, Qt::LeftButton, {});
    QApplication::sendEvent(target, &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &carried, Qt::LeftButton, {});
    QApplication::sendEvent(target, &drop);
}

} // namespace

TEST_CASE("evidence dropped on a sentence is what it rests on", "[persona-pages][resting]")
{
    const Nadia nadia;
    FieldText* story = nadia.field("Elle vit à Luzech.");
    const std::vector<Evidence> all = *nadia.desk.services().evidence.read().all();
    const auto carried = carriedEvidence({all[0].id, all[1].id});
    carryOnto(story->parentWidget(), *carried);
    CHECK(nadia.links() == 3);
    CHECK(nadia.atKeyboard() == nadia.story.text);
    auto* panel = nadia.page->findChild<RestsOnPanel*>();
    CHECK(panel->resting().statement == nadia.story.id);
    REQUIRE(nadia.desk.programme().file().undo()); // one step
    CHECK(nadia.links() == 1);

    // The empty line is no sentence yet, and words are not evidence.
    const QList<FieldText*> fields = nadia.page->findChildren<FieldText*>();
    for (FieldText* field : fields)
        if (field->toPlainText().isEmpty() && field->accessibleName() == QStringLiteral("Story"))
            CHECK_FALSE(field->parentWidget()->acceptDrops());
    QMimeData words;
    words.setText(QStringLiteral("words"));
    carryOnto(story->parentWidget(), words);
    CHECK(nadia.links() == 1);
}

TEST_CASE("evidence dropped on the quotation is its source", "[persona-pages][resting]")
{
    const Nadia nadia;
    FieldText* quote = nadia.field("Personne ne rappelle.");
    carryOnto(quote->parentWidget(), *carriedEvidence({nadia.said.id}));
    const Persona now = *nadia.desk.services().personas.read().find(nadia.persona.id);
    CHECK(now.verbatimEvidence == nadia.said.id);
    CHECK(now.verbatim == QStringLiteral("Personne ne rappelle."));
    CHECK(nadia.page->findChild<SheetHead*>()->isVerbatimFlagged()); // that is not what was said
    Persona quoted = now;
    quoted.verbatim = nadia.said.text;
    REQUIRE(nadia.desk.services().personas.update(quoted));
    QCoreApplication::processEvents();
    CHECK_FALSE(nadia.page->findChild<SheetHead*>()->isVerbatimFlagged());
}

TEST_CASE("what the panel found can be carried to any sentence", "[persona-pages][resting]")
{
    const Nadia nadia;
    FoundationModel model;
    Foundation evidence;
    evidence.kind = Kind::Evidence;
    evidence.id = nadia.said.id.value;
    Foundation irritant;
    irritant.kind = Kind::Irritant;
    irritant.id = 7;
    model.show({evidence, irritant});
    CHECK(model.flags(model.index(0)).testFlag(Qt::ItemIsDragEnabled));
    CHECK_FALSE(model.flags(model.index(1)).testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> carried(model.mimeData({model.index(0), model.index(1)}));
    REQUIRE(carried != nullptr);
    CHECK(evidenceIn(*carried) == std::vector{nadia.said.id});
    CHECK(model.mimeData({model.index(1)}) == nullptr);
}

TEST_CASE("F8 goes from one sentence without support to the next, around the end", "[persona-pages][resting]")
{
    const Nadia nadia;
    nadia.press(Qt::Key_F8);
    CHECK(nadia.atKeyboard() == QStringLiteral("Personne ne rappelle.")); // flagged: nobody said it
    nadia.press(Qt::Key_F8);
    CHECK(nadia.atKeyboard() == nadia.story.text);
    nadia.press(Qt::Key_F8);
    CHECK(nadia.atKeyboard() == nadia.obstacle.text); // not the need, which rests on something
    nadia.press(Qt::Key_F8);
    CHECK(nadia.atKeyboard() == QStringLiteral("Personne ne rappelle."));
    nadia.press(Qt::Key_F8, Qt::ShiftModifier);
    CHECK(nadia.atKeyboard() == nadia.obstacle.text);

    QPushButton* next = nullptr;
    for (auto* button : nadia.page->findChild<RestsOnPanel*>()->findChildren<QPushButton*>())
        if (button->isVisible())
            next = button;
    REQUIRE(next != nullptr);
    CHECK(next->text().startsWith(QStringLiteral("3 sentences")));
    for (const Statement& bare : {nadia.story, nadia.obstacle})
        REQUIRE(nadia.desk.services().statements.linkEvidence(bare.id, nadia.said.id));
    QCoreApplication::processEvents();
    CHECK(next->text().startsWith(QStringLiteral("1 sentence ")));
    Persona quoted = *nadia.desk.services().personas.read().find(nadia.persona.id);
    quoted.verbatimEvidence = nadia.said.id;
    quoted.verbatim = nadia.said.text;
    REQUIRE(nadia.desk.services().personas.update(quoted));
    QCoreApplication::processEvents();
    CHECK_FALSE(next->isVisible());
    nadia.press(Qt::Key_F8);
    CHECK(nadia.desk.toasts().sentence().startsWith(QStringLiteral("Every sentence")));
}

TEST_CASE("Enter opens what a sentence rests on, and commands are about it", "[persona-pages][resting]")
{
    const Nadia nadia;
    CHECK(nadia.page->itemAtHand().id == nadia.persona.id.value);
    nadia.field("Un car le matin")->setFocus();
    auto* held = nadia.page->findChild<RestsOnPanel*>()->findChild<QListView*>();
    REQUIRE(held->model()->rowCount() == 1);
    held->setFocus();
    held->setCurrentIndex(held->model()->index(0, 0));
    CHECK(nadia.page->itemAtHand().kind == Kind::Evidence);
    CHECK(nadia.page->itemAtHand().id == nadia.said.id.value);
    const QSignalSpy wanted(nadia.page, &Page::wanted);
    nadia.press(Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().at(1).toLongLong() == nadia.said.id.value);
}

TEST_CASE("the sentence that was sought has the keyboard, and its step of the journey shows",
          "[persona-pages][resting]")
{
    const Nadia nadia;
    nadia.page->markSought(SearchWords::sentence(nadia.obstacle.text));
    CHECK(nadia.atKeyboard() == nadia.obstacle.text);
    const Persona sarah = nadia.desk.services().personas.read().all()->front();
    const std::vector<JourneyStep> steps = *nadia.desk.services().personas.read().journey(sarah.id);
    REQUIRE(steps.size() > 2);
    nadia.page->showItem(Kind::Persona, sarah.id.value);
    nadia.page->markSought(SearchWords::sentence(steps.back().description));
    CHECK(nadia.atKeyboard() == steps.back().description);
    nadia.press(Qt::Key_Escape);
    CHECK(nadia.page->findChild<PageMarks*>()->texts().empty());
    CHECK(nadia.atKeyboard() == steps.back().description); // still on the sheet
}

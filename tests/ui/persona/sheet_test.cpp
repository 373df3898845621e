// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/persona/huepicker.h"
#include "ui/persona/linelist.h"
#include "ui/persona/personapage.h"
#include "ui/persona/personasheet.h"
#include "ui/persona/portraitbox.h"
#include "ui/persona/restsonpanel.h"
#include "ui/persona/sheetbody.h"
#include "ui/persona/sheethead.h"
#include "ui/widgets/evidencemime.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QTextCharFormat>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

struct Opened final {
    explicit Opened(TestDesk& testDesk, PersonaId id = {}) : desk(testDesk)
    {
        persona = id ? id : desk.services().personas.read().all()->front().id;
        page = new PersonaPage(desk.desk());
        desk.show(page);
        page->showItem(Kind::Persona, persona.value);
        body = page->findChild<SheetBody*>();
    }

    [[nodiscard]] Persona stored() const { return *desk.services().personas.read().find(persona); }
    [[nodiscard]] QStringList texts(StatementKind kind) const
    {
        QStringList all;
        const auto found = desk.services().personas.read().statements(persona, kind);
        REQUIRE(found);
        for (const Statement& statement : *found)
            all << statement.text;
        return all;
    }
    [[nodiscard]] FieldText* field(const QString& name, int place = 0) const
    {
        QList<FieldText*> found;
        for (auto* each : page->findChildren<FieldText*>())
            if (each->accessibleName() == name && each->isVisible())
                found << each;
        // In the order of the page, not of making.
        std::ranges::sort(found, {}, [](FieldText* each) { return each->mapToGlobal(QPoint()).y(); });
        REQUIRE(place < found.size());
        return found[place];
    }

    TestDesk& desk;
    PersonaId persona;
    PersonaPage* page = nullptr;
    SheetBody* body = nullptr;
};

void drop(QWidget* target, const QMimeData& carried)
{
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &carried, Qt::LeftButton, {});
    QApplication::sendEvent(target, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &carried, Qt::LeftButton, {});
    QApplication::sendEvent(target, &drop);
}

QByteArray pngOf(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

QString fileWith(TestDesk& desk, const QString& name, const QByteArray& bytes)
{
    QFile file(desk.folder() + QLatin1Char('/') + name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

} // namespace

TEST_CASE("statements are written one after the other, moved, emptied and brought back", "[persona-pages]")
{
    TestDesk desk(Content::Empty);
    const auto fresh = desk.services().personas.addNamed(QStringLiteral("Nadia"));
    REQUIRE(fresh);
    const Opened sheet(desk, fresh->id);
    const auto needs = [&] { return sheet.texts(StatementKind::Need); };
    const QString need = QStringLiteral("Need");
    sheet.field(need)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Un rendez-vous"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Une voiture"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(needs() == QStringList({QStringLiteral("Un rendez-vous"), QStringLiteral("Une voiture")}));

    QCoreApplication::processEvents();
    sheet.field(need, 0)->setFocus(); // one in between
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Un mot clair"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(needs().at(1) == QStringLiteral("Un mot clair"));

    QCoreApplication::processEvents();
    sheet.field(need, 0)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
    CHECK(needs().at(1) == QStringLiteral("Un rendez-vous"));
    CHECK(qobject_cast<FieldText*>(QApplication::focusWidget())->toPlainText() == QStringLiteral("Un rendez-vous"));

    auto* field = qobject_cast<FieldText*>(QApplication::focusWidget());
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    desk.pending().flush();
    CHECK(needs().size() == 3); // emptied, not gone: a new wording may come
    QTest::keyClick(field, Qt::Key_Backspace);
    CHECK(needs() == QStringList({QStringLiteral("Un mot clair"), QStringLiteral("Une voiture")}));
    CHECK(desk.toasts().sentence().contains(QStringLiteral("Un rendez-vous")));
    REQUIRE(desk.programme().file().undo());
    CHECK(needs().size() == 3);
    CHECK(namelessWidgets(*sheet.page) == QStringList());
}

TEST_CASE("typing goes to the persona it was typed for", "[persona-pages]")
{
    TestDesk desk(Content::Cahors);
    const Opened sheet(desk);
    FieldText* name = sheet.field(QStringLiteral("First name"));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Sara"));
    QTest::keyClick(name, Qt::Key_PageDown);
    CHECK(sheet.stored().firstName == QStringLiteral("Sara"));
    CHECK(sheet.page->findChild<PersonaSheet*>()->persona() == desk.services().personas.read().all()->at(1).id);
    CHECK(name->toPlainText() == desk.services().personas.read().all()->at(1).firstName);
}

TEST_CASE("an age that is none, and a persona without a name, are told and change nothing", "[persona-pages]")
{
    TestDesk desk(Content::Cahors);
    const Opened sheet(desk);
    FieldText* age = sheet.field(QStringLiteral("Age"));
    age->setFocus();
    age->selectAll();
    QTest::keyClicks(age, QStringLiteral("jeune"));
    QTest::keyClick(age, Qt::Key_Return);
    CHECK(sheet.stored().age == 27);
    CHECK_FALSE(desk.toasts().sentence().isEmpty());
    age->selectAll();
    QTest::keyClicks(age, QStringLiteral("28"));
    QTest::keyClick(age, Qt::Key_Return);
    CHECK(sheet.stored().age == 28);
    FieldText* name = sheet.field(QStringLiteral("First name"));
    desk.toasts().hideToast();
    name->setFocus();
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(sheet.stored().firstName == QStringLiteral("Sarah"));
    CHECK_FALSE(desk.toasts().sentence().isEmpty());
}

TEST_CASE("the hue is chosen with keys and mouse", "[persona-pages]")
{
    TestDesk desk(Content::Cahors);
    const Opened sheet(desk);
    auto* hue = sheet.page->findChild<HuePicker*>();
    hue->setFocus();
    QTest::keyClick(hue, Qt::Key_5);
    CHECK(sheet.stored().hue == 4);
    QTest::keyClick(hue, Qt::Key_Left);
    CHECK(sheet.stored().hue == 3);
    QTest::mouseClick(hue, Qt::LeftButton, {}, hue->swatch(7).center());
    CHECK(sheet.stored().hue == 7);
    CHECK(hue->accessibleName().contains(QStringLiteral("grey")));
}

TEST_CASE("a portrait is chosen or dropped, what is no picture is told in a sentence", "[persona-pages]")
{
    TestDesk desk(Content::Cahors);
    const Opened sheet(desk);
    const QString before = sheet.stored().portrait.sha256;
    auto* box = sheet.page->findChild<PortraitBox*>();
    desk.prompts().paths.enqueue(fileWith(desk, QStringLiteral("notes.png"), "not a picture"));
    QTest::mouseClick(box, Qt::LeftButton);
    waitUntil([&] { return !desk.toasts().sentence().isEmpty(); });
    CHECK(desk.toasts().sentence().contains(QStringLiteral("notes.png")));
    CHECK(sheet.stored().portrait.sha256 == before);

    desk.prompts().paths.enqueue(fileWith(desk, QStringLiteral("large.png"), pngOf({2400, 1800})));
    QTest::keyClick(box, Qt::Key_Return);
    waitUntil([&] { return sheet.stored().portrait.sha256 != before; });
    REQUIRE(desk.programme().file().undo());
    CHECK(sheet.stored().portrait.sha256 == before);

    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(fileWith(desk, QStringLiteral("small.png"), pngOf({300, 300})))});
    drop(box, dropped);
    waitUntil([&] { return sheet.stored().portrait.sha256 != before; });
    QTest::keyClick(box, Qt::Key_Delete);
    CHECK(sheet.stored().portrait.isEmpty());
}

TEST_CASE("a statement's foundations are searched, linked with Enter and unlinked with Delete", "[persona-pages]")
{
    TestDesk desk(Content::Cahors);
    const auto fresh = desk.services().personas.addNamed(QStringLiteral("Nadia"));
    REQUIRE(fresh);
    const auto statement =
        desk.services().statements.add({{}, fresh->id, StatementKind::Need, QStringLiteral("Un car"), 0});
    REQUIRE(statement);
    const Opened sheet(desk, fresh->id);
    auto* panel = sheet.page->findChild<RestsOnPanel*>();
    FieldText* need = sheet.field(QStringLiteral("Need"));
    need->setFocus();
    CHECK(panel->resting().statement == statement->id);
    REQUIRE(need->extraSelections().size() == 1);
    CHECK(need->extraSelections().first().format.underlineStyle() == QTextCharFormat::DotLine);

    auto* search = panel->findChild<QLineEdit*>();
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("guichet"));
    QTest::keyClick(search, Qt::Key_Return);
    const auto links = [&] {
        return desk.services().personas.read().evidenceLinks(fresh->id)->size() +
               desk.services().personas.read().irritantLinks(fresh->id)->size();
    };
    CHECK(links() == 1);
    CHECK(need->extraSelections().isEmpty());

    auto* held = panel->findChild<QListView*>();
    REQUIRE(held->model()->rowCount() == 1);
    held->setCurrentIndex(held->model()->index(0, 0));
    QTest::keyClick(held, Qt::Key_Delete);
    CHECK(links() == 0);

    const auto evidence = desk.services().evidence.read().all();
    const auto carried = carriedEvidence({evidence->at(0).id, evidence->at(1).id});
    drop(panel, *carried);
    CHECK(desk.services().personas.read().evidenceLinks(fresh->id)->size() == 2);
}

TEST_CASE("a quotation no user said is flagged until a user's words are linked", "[persona-pages]")
{
    TestDesk desk(Content::Cahors);
    const auto fresh = desk.services().personas.addNamed(QStringLiteral("Nadia"));
    REQUIRE(fresh);
    const Opened sheet(desk, fresh->id);
    FieldText* quote = sheet.field(QStringLiteral("Quote"));
    quote->setFocus();
    QTest::keyClicks(quote, QStringLiteral("Personne ne rappelle."));
    desk.pending().flush();
    const auto flagged = [&] {
        for (auto* label : sheet.page->findChild<SheetHead*>()->findChildren<QLabel*>())
            if (label->isVisible() && label->text().startsWith(QStringLiteral("Nobody is known")))
                return true;
        return false;
    };
    CHECK(flagged());
    auto* panel = sheet.page->findChild<RestsOnPanel*>();
    CHECK(panel->resting().what == Resting::What::Verbatim);
    EvidenceId said;
    const auto found = desk.services().evidence.read().all();
    REQUIRE(found);
    for (const Evidence& evidence : *found)
        if (evidence.voice == Voice::User && evidence.kind == EvidenceKind::Verbatim)
            said = evidence.id;
    const auto carried = carriedEvidence({said});
    drop(panel, *carried);
    CHECK(sheet.stored().verbatimEvidence == said);
    CHECK(sheet.stored().verbatim == QStringLiteral("Personne ne rappelle."));
    CHECK_FALSE(flagged());
}

TEST_CASE("a pain point chosen without a sentence becomes an obstacle that rests on it", "[persona-pages]")
{
    TestDesk desk(Content::Cahors);
    const auto fresh = desk.services().personas.addNamed(QStringLiteral("Nadia"));
    REQUIRE(fresh);
    const Opened sheet(desk, fresh->id);
    auto* panel = sheet.page->findChild<RestsOnPanel*>();
    QListView* found = panel->findChildren<QListView*>().last();
    REQUIRE(found->isVisible());
    found->setCurrentIndex(found->model()->index(0, 0));
    QTest::keyClick(found, Qt::Key_Return);
    CHECK(sheet.texts(StatementKind::Obstacle).size() == 1);
    CHECK(desk.services().personas.read().irritantLinks(fresh->id)->size() == 1);
    REQUIRE(desk.programme().file().undo()); // one step
    CHECK(sheet.texts(StatementKind::Obstacle).isEmpty());
}

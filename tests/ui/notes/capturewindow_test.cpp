// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/anchor.h"
#include "tests/ui/notes/typing.h"
#include "tests/ui/support/testdesk.h"
#include "ui/notes/capturewindow.h"
#include "ui/notes/piecelist.h"
#include "ui/widgets/fieldtext.h"
#include "ui/widgets/undofilter.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QtTest>

#include <algorithm>
#include <memory>
#include <utility>

using namespace filrouge;
using namespace filrouge::tests;
using namespace Qt::StringLiterals;

namespace {

struct FieldDay {
    explicit FieldDay(Content content = Content::Empty)
        : desk(content),
          window(std::make_unique<CaptureWindow>(desk.desk()))
    {
        qApp->installEventFilter(&undo); // as the application has it
        window->show();
        window->activateWindow();
        waitUntil([this] { return window->isActiveWindow(); });
    }

    [[nodiscard]] FieldText* line() const { return field("Line of notes"); }
    [[nodiscard]] FieldText* field(const char* name) const
    {
        for (auto* each : window->findChildren<FieldText*>())
            if (each->accessibleName() == QLatin1String(name))
                return each;
        FAIL("no field " << name);
        std::abort();
    }
    [[nodiscard]] QListWidget* offered() const { return window->findChild<QListWidget*>(u"markCompletion"_s); }
    [[nodiscard]] QStringList listed() const
    {
        QStringList texts;
        const auto* rows = window->findChild<PieceRows*>();
        for (int row = 0; row < rows->rowCount(); ++row)
            texts << rows->row(row).evidence.text;
        return texts;
    }
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const QLabel* label : window->findChildren<QLabel*>())
            if (label->isVisibleTo(window.get()))
                all << label->text();
        return all.join(u'\n');
    }
    [[nodiscard]] std::vector<Evidence> pieces()
    {
        auto all = desk.services().evidence.notes().evidenceOf(window->source()).value();
        std::ranges::sort(all, {}, &Evidence::anchorStart); // the clock of the tests stands still
        return all;
    }
    [[nodiscard]] QString notes() { return desk.services().evidence.notes().of(window->source()).value(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString& text) { typeText(QApplication::focusWidget(), text); }
    void take(const QString& text)
    {
        line()->setFocus();
        type(text);
        press(Qt::Key_Return);
    }
    void checkAnchors()
    {
        for (const Evidence& piece : pieces()) {
            CHECK(piece.anchor == AnchorState::Anchored);
            CHECK(passage(notes(), piece.anchorStart, piece.anchorLength) == piece.text);
        }
    }

    UndoFilter undo;
    TestDesk desk;
    std::unique_ptr<CaptureWindow> window;
};

} // namespace

TEST_CASE("A whole interview without the mouse", "[notes][capture]")
{
    FieldDay field(Content::Cahors);
    const int interviews = field.desk.services().interviews.read().count().value();
    CHECK(field.field("Title")->hasFocus());
    field.type(u"Guichet de la CAF"_s);
    field.press(Qt::Key_Return); // to the date, which is today
    field.press(Qt::Key_Tab);
    field.type(u"Mairie, Cahors"_s);
    field.press(Qt::Key_Tab);
    field.type(u"aide à domicile"_s);
    field.press(Qt::Key_Return);
    CHECK(field.words().contains(u"Met: aide à domicile"_s));
    field.press(Qt::Key_Tab);
    field.press(Qt::Key_Tab);
    field.type(u"retraitée"_s);
    field.press(Qt::Key_Return);
    CHECK(field.line()->hasFocus());

    field.type(u"Il faut deux heures de car. #zébulon !Quincaille"_s);
    field.press(Qt::Key_Return);
    field.type(u"* Dix personnes debout"_s);
    field.press(Qt::Key_Return);
    field.type(u"@Ils ne lisent pas nos lettres !\"Lettres illisibles\""_s);
    field.press(Qt::Key_Return);

    REQUIRE(field.window->source().interview);
    CHECK(field.desk.services().interviews.read().count().value() == interviews + 1);
    const Interview interview = *field.desk.services().interviews.read().find(*field.window->source().interview);
    CHECK(interview.title == u"Guichet de la CAF"_s);
    CHECK(interview.heldOn == field.desk.clock().today());
    CHECK(interview.place == u"Mairie"_s);
    REQUIRE(interview.commune);
    const auto pieces = field.pieces();
    REQUIRE(pieces.size() == 3);
    CHECK(pieces[0].text == u"Il faut deux heures de car."_s);
    CHECK(pieces[0].voice == Voice::User);
    CHECK(pieces[0].speaker == u"retraitée"_s);
    REQUIRE(pieces[0].theme);
    CHECK(pieces[1].kind == EvidenceKind::Observation);
    CHECK(pieces[2].voice == Voice::Actor);
    CHECK(field.desk.services().irritants.read().of(pieces[2].id)->front().title == u"Lettres illisibles"_s);
    CHECK(field.notes() == u"Il faut deux heures de car.\nDix personnes debout\nIls ne lisent pas nos lettres"_s);
    field.checkAnchors();
    CHECK(field.listed().size() == 3);
    CHECK(field.line()->text().isEmpty());
}

TEST_CASE("Names are completed where they are typed", "[notes][capture]")
{
    FieldDay field;
    Irritant known;
    known.title = u"Horaires illisibles"_s;
    const IrritantId irritant = field.desk.services().irritants.add(known)->id;
    field.line()->setFocus();
    field.type(u"Il attend !hor"_s);
    REQUIRE(field.offered()->isVisible());
    CHECK(field.offered()->count() == 2);
    CHECK(field.offered()->item(0)->text() == u"Horaires illisibles"_s);

    SECTION("Tab takes")
    {
        field.press(Qt::Key_Tab);
        CHECK(field.line()->text() == u"Il attend !Horaires illisibles "_s);
        CHECK(field.line()->hasFocus());
        CHECK_FALSE(field.offered()->isVisible());
        field.press(Qt::Key_Return);
        REQUIRE(field.pieces().size() == 1);
        CHECK(field.desk.services().irritants.read().of(field.pieces().front().id)->front().id == irritant);
        CHECK(field.desk.services().irritants.read().count().value() == 1);
    }
    SECTION("Enter takes, and Enter again ends the line")
    {
        field.press(Qt::Key_Return);
        CHECK(field.listed().isEmpty());
        field.press(Qt::Key_Return);
        CHECK(field.listed() == QStringList{u"Il attend"_s});
    }
    SECTION("the new name stands last")
    {
        field.press(Qt::Key_Down);
        field.press(Qt::Key_Tab);
        CHECK(field.line()->text() == u"Il attend !hor "_s);
        field.press(Qt::Key_Return);
        CHECK(field.desk.services().irritants.read().count().value() == 2);
    }
    SECTION("Escape goes on without")
    {
        field.press(Qt::Key_Escape);
        CHECK_FALSE(field.offered()->isVisible());
        CHECK(field.line()->text() == u"Il attend !hor"_s);
        field.press(Qt::Key_Return);
        CHECK(field.desk.services().irritants.read().count().value() == 2);
    }
}

TEST_CASE("An exclamation mark at the end of a line is one", "[notes][capture]")
{
    FieldDay field;
    Irritant known;
    known.title = u"Horaires illisibles"_s;
    REQUIRE(field.desk.services().irritants.add(known));
    field.take(u"C’est trop long !"_s);
    CHECK(field.listed() == QStringList{u"C’est trop long !"_s});
    field.take(u"Vraiment !!"_s);
    CHECK(field.listed().size() == 2);
    CHECK(field.desk.services().irritants.read().counts()->empty());
}

TEST_CASE("A line under way is in the file without a pause", "[notes][capture]")
{
    FieldDay field;
    field.line()->setFocus();
    // What a laptop that dies takes with it: the last half second, however slow this machine is between two keys.
    constexpr qint64 atRisk = 500;
    constexpr qint64 coarse = 100; // timers fire in company
    QElapsedTimer sinceTyped;
    sinceTyped.start();
    qint64 slowest = 0;
    qint64 before = 0;
    waitUntil([&] {
        field.type(u"a"_s); // never a pause of 500 ms
        slowest = qMax(slowest, sinceTyped.elapsed() - std::exchange(before, sinceTyped.elapsed()));
        return !field.window->source().isEmpty() && !field.pieces().empty();
    });
    CHECK(sinceTyped.elapsed() <= atRisk + coarse + 2 * slowest);
    CHECK(field.listed().isEmpty()); // it is still being written
    CHECK(field.notes() == field.pieces().front().text);
    field.checkAnchors();
}

TEST_CASE("A line is one step to undo, whatever was stored on the way", "[notes][capture]")
{
    FieldDay field;
    field.take(u"Un."_s);
    field.type(u"Deux #no"_s);
    field.line()->flush();
    CHECK(field.pieces().size() == 2);
    CHECK(field.desk.services().irritants.themes().count().value() == 0);
    field.type(u"uveau"_s);
    field.press(Qt::Key_Return);
    CHECK(field.notes() == u"Un.\nDeux"_s);
    CHECK(field.desk.services().irritants.themes().count().value() == 1);
    field.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(field.notes() == u"Un."_s);
    CHECK(field.listed() == QStringList{u"Un."_s});
    CHECK(field.desk.services().irritants.themes().count().value() == 0);
    field.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(field.listed() == QStringList{u"Un."_s, u"Deux"_s});

    // Undone under the hands, the line is empty again.
    field.type(u"Trois"_s);
    field.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(field.line()->text().isEmpty());
    CHECK(field.pieces().size() == 2);
}

TEST_CASE("Up goes back to a line that is written again", "[notes][capture]")
{
    FieldDay field;
    field.take(u"Un. #theme"_s);
    field.take(u"Deux."_s);
    field.press(Qt::Key_Up);
    CHECK(field.line()->text() == u"Deux."_s);
    field.press(Qt::Key_Up);
    CHECK(field.line()->text() == u"Un. #theme"_s);
    field.press(Qt::Key_Home);
    field.type(u"Numéro "_s);
    field.press(Qt::Key_2, Qt::AltModifier);
    field.press(Qt::Key_Return);
    CHECK(field.line()->text().isEmpty());
    CHECK(field.notes() == u"Numéro Un.\nDeux."_s);
    CHECK(field.pieces()[0].kind == EvidenceKind::Observation);
    CHECK(field.pieces()[0].theme);
    field.checkAnchors();

    // Emptied, it goes, and comes back.
    field.press(Qt::Key_Up);
    field.press(Qt::Key_A, Qt::ControlModifier);
    field.press(Qt::Key_Delete);
    field.press(Qt::Key_Return);
    CHECK(field.listed() == QStringList{u"Numéro Un."_s});
    CHECK(field.notes() == u"Numéro Un."_s);
    field.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(field.listed() == QStringList{u"Numéro Un."_s, u"Deux."_s});
}

TEST_CASE("The line under way is finished before other notes are begun", "[notes][capture]")
{
    FieldDay field;
    field.line()->setFocus();
    field.type(u"Il attend #délais"_s);
    field.line()->flush(); // as half a second later
    const NotesSource first = field.window->source();
    QTest::keyClick(field.window.get(), Qt::Key_N, Qt::ControlModifier);
    CHECK(field.window->source().isEmpty());
    field.take(u"Autre chose."_s);
    CHECK(field.window->source() != first);
    field.window->capture(first);
    CHECK(field.listed() == QStringList{u"Il attend"_s});
    const auto themes = field.desk.services().irritants.themes().all();
    REQUIRE(themes);
    CHECK(std::ranges::any_of(*themes, [](const Theme& theme) { return theme.name == u"délais"_s; }));
}

TEST_CASE("A window that is taken away finishes its line", "[notes][capture]")
{
    FieldDay field;
    field.line()->setFocus();
    field.type(u"Il attend #délais"_s);
    field.line()->flush();
    const NotesSource source = field.window->source();
    field.window.reset();
    const auto pieces = field.desk.services().evidence.notes().evidenceOf(source);
    REQUIRE(pieces);
    REQUIRE(pieces->size() == 1);
    CHECK(pieces->front().text == u"Il attend"_s);
    CHECK(pieces->front().theme.has_value());
}

TEST_CASE("Closing the window keeps what is in the line", "[notes][capture]")
{
    FieldDay field;
    field.take(u"Un."_s);
    field.type(u"Deux #theme"_s);
    const NotesSource source = field.window->source();
    field.window->close();
    CHECK(field.notes() == u"Un.\nDeux"_s);
    // It goes on with the same notes.
    field.window = std::make_unique<CaptureWindow>(field.desk.desk());
    field.window->capture(source);
    CHECK(field.listed() == QStringList{u"Un."_s, u"Deux"_s});
    CHECK(namelessWidgets(*field.window) == QStringList());
}

TEST_CASE("Marks without words are no line", "[notes][capture]")
{
    FieldDay field;
    field.take(u"#theme"_s);
    CHECK(field.line()->text() == u"#theme"_s);
    CHECK(field.words().contains(u"type the words"_s));
    field.take(u" Il attend"_s);
    CHECK(field.listed() == QStringList{u"Il attend"_s});
}

TEST_CASE("A line that was cut short goes on as it was typed", "[notes][capture]")
{
    FieldDay field;
    field.take(u"Un."_s);
    const NotesSource source = field.window->source();
    CapturedPiece cut;
    cut.text = u"* Elle repart #délais !\"Guichet fermé\""_s;
    cut.finished = false;
    const auto expectFinished = [&] {
        CHECK(field.notes() == u"Un.\nElle repart"_s);
        field.checkAnchors();
        const Evidence piece = field.pieces().back();
        CHECK(piece.kind == EvidenceKind::Observation);
        REQUIRE(piece.theme);
        CHECK(field.desk.services().irritants.themes().find(*piece.theme)->name == u"délais"_s);
        const auto irritants = field.desk.services().irritants.read().of(piece.id).value();
        REQUIRE(irritants.size() == 1);
        CHECK(irritants.front().title == u"Guichet fermé"_s);
    };

    SECTION("when its notes are taken up again after a crash")
    {
        field.window.reset();
        REQUIRE(field.desk.services().capture.put(source, cut));
        field.window = std::make_unique<CaptureWindow>(field.desk.desk());
        field.window->show();
        field.window->activateWindow();
        waitUntil([&] { return field.window->isActiveWindow(); });
        field.window->capture(source);
        CHECK(field.line()->text() == cut.text);
        CHECK(field.listed() == QStringList{u"Un."_s});
        field.line()->setFocus();
        field.press(Qt::Key_Return);
        CHECK(field.line()->text().isEmpty());
        expectFinished();
    }
    SECTION("when it was undone and is redone")
    {
        field.type(cut.text);
        field.line()->flush();
        field.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(field.line()->text().isEmpty());
        field.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(field.line()->text() == cut.text);
        field.press(Qt::Key_Return);
        expectFinished();
    }
    SECTION("and closing the window finishes it too")
    {
        field.window.reset();
        REQUIRE(field.desk.services().capture.put(source, cut));
        field.window = std::make_unique<CaptureWindow>(field.desk.desk());
        field.window->capture(source);
        field.window->close();
        expectFinished();
    }
}

TEST_CASE("A line that was cut short while it was written again has its marks once", "[notes][capture]")
{
    FieldDay field;
    field.take(u"Il attend #délais"_s);
    CapturedPiece cut;
    cut.id = field.pieces().front().id;
    cut.text = u"Il attend longtemps #délais !guichet"_s;
    cut.finished = false;
    REQUIRE(field.desk.services().capture.put(field.window->source(), cut));
    CHECK(field.listed() == QStringList{cut.text}); // as a crash leaves it
    field.line()->setFocus();
    field.press(Qt::Key_Up);
    CHECK(field.line()->text() == cut.text);
    field.press(Qt::Key_Return);
    CHECK(field.notes() == u"Il attend longtemps"_s);
    CHECK(field.pieces().front().theme);
    CHECK(field.desk.services().irritants.read().of(cut.id)->size() == 1);
    CHECK(field.desk.services().irritants.themes().count().value() == 1);
    // A sign that belongs to the words still does.
    field.take(u"On l'appelle \\#guichet"_s);
    field.press(Qt::Key_Up);
    CHECK(field.line()->text() == u"On l'appelle \\#guichet"_s);
}

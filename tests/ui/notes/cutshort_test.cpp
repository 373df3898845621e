// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/notes/fieldday.h"

using namespace filrouge;
using namespace filrouge::tests;
using namespace Qt::StringLiterals;

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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/hands.h"
#include "tests/ui/notes/fieldday.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>

#include <utility>

using namespace filrouge;
using namespace filrouge::tests;
using namespace Qt::StringLiterals;

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

TEST_CASE("With large letters the lines have the room, and the head when it has the keyboard", "[notes][capture]")
{
    FieldDay field(Content::Cahors);
    theme().setZoom(200);
    field.window->resize(1'300, 640);
    const auto voices = field.window->findChildren<QComboBox*>();
    REQUIRE(voices.size() == 2);
    const auto* list = field.window->findChild<QListView*>();
    field.line()->setFocus();
    settle();
    CHECK_FALSE(voices[1]->isVisible());
    CHECK(list->height() > 2 * field.line()->height());

    field.press(Qt::Key_F2);
    settle();
    CHECK(field.field("Title")->hasFocus());
    CHECK(voices[1]->isVisible());
    CHECK(list->mapTo(field.window.get(), QPoint()).y() >=
          voices[1]->mapTo(field.window.get(), QPoint(0, voices[1]->height())).y());
    field.press(Qt::Key_Return);
    CHECK(voices[1]->isVisible()); // the keyboard is at the date now

    field.line()->setFocus();
    settle();
    CHECK_FALSE(voices[1]->isVisible());
    theme().setZoom(100);
    settle();
    CHECK(voices[1]->isVisible());
}

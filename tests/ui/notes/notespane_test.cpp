// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/anchor.h"
#include "tests/ui/notes/typing.h"
#include "tests/ui/support/testdesk.h"
#include "ui/notes/noteseditor.h"
#include "ui/notes/notespane.h"
#include "ui/notes/pieceform.h"
#include "ui/notes/piecelist.h"
#include "ui/widgets/fieldtext.h"
#include "ui/widgets/keynotes.h"
#include "ui/widgets/undofilter.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QtTest>

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;
using namespace Qt::StringLiterals;

namespace {

/// A pane with notes of its own in an empty programme.
struct PaneBench {
    explicit PaneBench(const QString& notes, Content content = Content::Empty) : desk(content)
    {
        Interview interview;
        interview.title = u"Guichet"_s;
        interview.notes = notes;
        source.interview = desk.services().interviews.add(interview).value().id;
        pane = new NotesPane(desk.desk());
        pane->showSource(source);
        desk.show(pane);
        editor()->setFocus();
    }

    [[nodiscard]] NotesEditor* editor() const { return pane->findChild<NotesEditor*>(); }
    [[nodiscard]] PieceForm* form() const { return pane->findChild<PieceForm*>(); }
    [[nodiscard]] QListView* list() const
    {
        for (auto* view : pane->findChildren<QListView*>())
            if (qobject_cast<PieceRows*>(view->model()) != nullptr)
                return view;
        FAIL("no list of pieces");
        std::abort();
    }
    [[nodiscard]] QString notes() { return desk.services().interviews.read().find(*source.interview)->notes; }
    [[nodiscard]] std::vector<Evidence> pieces()
    {
        auto all = desk.services().evidence.read().of(*source.interview).value();
        std::ranges::sort(all, {}, &Evidence::anchorStart); // the clock of the tests stands still
        return all;
    }
    [[nodiscard]] QPushButton* button(const char* text) const
    {
        for (auto* each : pane->findChildren<QPushButton*>())
            if (each->text() == QString::fromUtf8(text))
                return each;
        FAIL("no button " << text);
        std::abort();
    }
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const QLabel* label : pane->findChildren<QLabel*>())
            if (label->isVisibleTo(pane))
                all << label->text();
        return all.join(u'\n');
    }
    void select(qsizetype start, qsizetype length)
    {
        editor()->setFocus();
        QTextCursor cursor = editor()->textCursor();
        cursor.setPosition(static_cast<int>(start));
        editor()->setTextCursor(cursor);
        for (qsizetype i = 0; i < length; ++i)
            QTest::keyClick(editor(), Qt::Key_Right, Qt::ShiftModifier);
    }
    void select(const QString& words) { select(editor()->text().indexOf(words), words.size()); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void undo()
    {
        desk.pending().flush();
        REQUIRE(desk.programme().file().undo());
    }

    TestDesk desk;
    NotesSource source;
    NotesPane* pane = nullptr;
};

} // namespace

TEST_CASE("A selection becomes evidence with one key, and all of it is set without the mouse", "[notes]")
{
    PaneBench bench(u"😀 Il attend depuis huit heures. Elle repart."_s);
    bench.select(u"Il attend depuis huit heures."_s);
    bench.press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(bench.pieces().size() == 1);
    const Evidence made = bench.pieces().front();
    CHECK(made.text == u"Il attend depuis huit heures."_s);
    CHECK(made.anchor == AnchorState::Anchored);
    CHECK(made.anchorStart == 2); // the emoji is one
    CHECK(passage(bench.notes(), made.anchorStart, made.anchorLength) == made.text);
    CHECK(made.voice == Voice::User);

    // The keyboard is where a pain point is linked.
    CHECK(bench.form()->isAncestorOf(QApplication::focusWidget()));
    typeText(QApplication::focusWidget(), u"Attente"_s);
    bench.press(Qt::Key_Return);
    const auto linked = bench.desk.services().irritants.read().of(made.id).value();
    REQUIRE(linked.size() == 1);
    CHECK(linked.front().title == u"Attente"_s);
    bench.press(Qt::Key_2, Qt::AltModifier);
    CHECK(bench.pieces().front().kind == EvidenceKind::Observation);
    bench.press(Qt::Key_U, Qt::ControlModifier);
    CHECK(bench.pieces().front().voice == Voice::Actor);
    bench.press(Qt::Key_Escape);
    CHECK(bench.editor()->hasFocus());

    // The next one is said by the same voice, and what is not selected is the paragraph.
    bench.press(Qt::Key_End);
    bench.press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(bench.pieces().size() == 2);
    CHECK(bench.pieces().front().voice == Voice::Actor);
    CHECK(bench.pieces().front().text == bench.notes());
    CHECK(bench.words().contains(u"2 pieces of evidence"_s));
    CHECK(bench.editor()->highlights().all().size() == 2);
}

TEST_CASE("Typing is in the file after a pause, with the anchors", "[notes]")
{
    PaneBench bench(u"Un : deux heures. Deux : deux heures."_s);
    bench.select(25, 11);
    bench.press(Qt::Key_E, Qt::ControlModifier);
    bench.select(0, 0);
    typeText(bench.editor(), u"Le\u00A0"_s);
    CHECK(bench.notes().startsWith(u"Un"_s));
    CHECK(bench.editor()->highlights().all().front().start == 28); // at once
    waitUntil([&] { return !bench.editor()->isPending(); });
    CHECK(bench.notes() == u"Le\u00A0Un : deux heures. Deux : deux heures."_s); // its no-break space too
    CHECK(bench.pieces().front().anchorStart == 28);
    CHECK(bench.editor()->highlights().all().front().start == 28);
    // Its own edit has not touched the caret.
    CHECK(bench.editor()->textCursor().position() == 3);
    bench.undo();
    CHECK(bench.notes().startsWith(u"Un"_s));
    CHECK(bench.editor()->text() == bench.notes());
    CHECK(bench.pieces().front().anchorStart == 25);
    CHECK(bench.editor()->highlights().all().front().start == 25);
}

TEST_CASE("Ctrl+Z in the notes is the programme's", "[notes]")
{
    UndoFilter filter;
    qApp->installEventFilter(&filter);
    PaneBench bench(u"Rien."_s);
    typeText(bench.editor(), u"x"_s);
    QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    override.accept();
    QApplication::sendEvent(bench.editor(), &override);
    CHECK_FALSE(override.isAccepted());
}

TEST_CASE("A lost piece is flagged in words and found again by hand", "[notes]")
{
    PaneBench bench(u"Il attend depuis huit heures."_s);
    bench.select(u"huit heures"_s);
    bench.press(Qt::Key_E, Qt::ControlModifier);
    bench.select(u"heures"_s);
    typeText(bench.editor(), u"jours"_s);
    bench.editor()->flush();
    REQUIRE(bench.pieces().front().anchor == AnchorState::Lost);
    CHECK(bench.words().contains(u"Its words are no longer in the notes."_s));
    CHECK(bench.words().contains(u"The words of 1 piece are no longer in the notes."_s));
    CHECK(bench.editor()->highlights().all().empty());

    SECTION("found again with the words that stand there")
    {
        QTest::mouseClick(bench.button("Find them again…"), Qt::LeftButton);
        CHECK(bench.words().contains(u"Select its words in the notes, then press Enter."_s));
        CHECK(bench.editor()->hasFocus());
        CHECK(bench.editor()->textCursor().selectedText() == u"huit jours"_s); // the best guess
        bench.press(Qt::Key_Return);
        const Evidence found = bench.pieces().front();
        CHECK(found.anchor == AnchorState::Anchored);
        CHECK(found.text == u"huit jours"_s);
        CHECK(passage(bench.notes(), found.anchorStart, found.anchorLength) == found.text);
        CHECK_FALSE(bench.words().contains(u"Select its words"_s));
        bench.undo();
        CHECK(bench.pieces().front().anchor == AnchorState::Lost);
        CHECK(bench.pieces().front().text == u"huit heures"_s);
    }
    SECTION("Escape gives up")
    {
        QTest::mouseClick(bench.button("Find them again…"), Qt::LeftButton);
        bench.press(Qt::Key_Escape);
        CHECK_FALSE(bench.words().contains(u"Select its words"_s));
        CHECK(bench.pieces().front().anchor == AnchorState::Lost);
    }
    SECTION("kept without a place")
    {
        QTest::mouseClick(bench.button("Keep it without a place"), Qt::LeftButton);
        CHECK(bench.pieces().front().anchor == AnchorState::None);
        CHECK_FALSE(bench.words().contains(u"no longer in the notes"_s));
    }
    SECTION("its words come back by typing")
    {
        bench.select(u"jours"_s);
        typeText(bench.editor(), u"heures"_s);
        bench.editor()->flush();
        CHECK(bench.pieces().front().anchor == AnchorState::Anchored);
    }
}

TEST_CASE("Keys go from piece to piece, and Delete removes one", "[notes]")
{
    PaneBench bench(u"Un. Deux. Trois."_s);
    QAbstractItemModelTester tester(bench.list()->model(), QAbstractItemModelTester::FailureReportingMode::Warning);
    for (const QString& words : {u"Un."_s, u"Deux."_s, u"Trois."_s}) {
        bench.select(words);
        bench.press(Qt::Key_E, Qt::ControlModifier);
    }
    bench.select(0, 0);
    bench.press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(bench.editor()->textCursor().position() == 4);
    bench.press(Qt::Key_Down, Qt::ControlModifier);
    bench.press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(bench.editor()->textCursor().position() == 0);
    bench.press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(bench.editor()->textCursor().position() == 10);
    CHECK(bench.form()->piece() == bench.pieces().back().id);

    bench.list()->setFocus();
    bench.press(Qt::Key_Up);
    CHECK(bench.editor()->textCursor().position() == 4);
    bench.press(Qt::Key_Delete);
    CHECK(bench.pieces().size() == 2);
    CHECK(bench.desk.toasts().sentence().contains(u"removed"_s));
    QTest::mouseClick(bench.desk.toasts().findChildren<QPushButton*>().front(), Qt::LeftButton);
    CHECK(bench.pieces().size() == 3);
    CHECK(bench.editor()->highlights().all().size() == 3);
}

TEST_CASE("Another interview's notes come with their own pieces, and nothing typed is lost", "[notes]")
{
    PaneBench bench(u"Un."_s);
    bench.select(u"Un."_s);
    bench.press(Qt::Key_E, Qt::ControlModifier);
    Immersion immersion;
    immersion.title = u"CAF"_s;
    immersion.notes = u"Dix personnes."_s;
    const NotesSource other{.immersion = bench.desk.services().immersions.add(immersion).value().id};
    bench.editor()->setFocus();
    bench.press(Qt::Key_End);
    typeText(bench.editor(), u" Fin."_s);
    bench.pane->showSource(other);
    CHECK(bench.notes() == u"Un. Fin."_s);
    CHECK(bench.editor()->text() == u"Dix personnes."_s);
    CHECK(bench.editor()->highlights().all().empty());
    bench.select(u"Dix"_s);
    bench.press(Qt::Key_E, Qt::ControlModifier);
    CHECK(bench.desk.services().evidence.read().of(*other.immersion)->size() == 1);
    bench.pane->showSource({});
    CHECK_FALSE(bench.editor()->isEnabled());
    CHECK(bench.editor()->text().isEmpty());
}

TEST_CASE("Notes with the line ends of another system keep their anchors", "[notes]")
{
    PaneBench bench(u"Un.\r\nDeux.\r\nTrois."_s);
    bench.select(u"Trois."_s);
    bench.press(Qt::Key_E, Qt::ControlModifier);
    const Evidence piece = bench.pieces().front();
    CHECK(piece.text == u"Trois."_s);
    CHECK(passage(bench.notes(), piece.anchorStart, piece.anchorLength) == piece.text);
    CHECK(bench.editor()->highlights().all().front().start == bench.editor()->text().indexOf(u"Trois"_s));
}

TEST_CASE("A pointer over a mark is told what it is, and where keys are listed they are", "[notes]")
{
    PaneBench bench(u"Il attend."_s);
    bench.select(u"Il attend."_s);
    bench.press(Qt::Key_E, Qt::ControlModifier);
    const QPoint over = bench.editor()->cursorRect().center();
    QHelpEvent help(QEvent::ToolTip, over, bench.editor()->viewport()->mapToGlobal(over));
    QApplication::sendEvent(bench.editor()->viewport(), &help);
    QStringList lines;
    for (const KeyLine& line : keysIn(*bench.pane))
        lines << keysInWords(line) + u' ' + line.what;
    CHECK(lines.contains(u"Ctrl+E Make evidence of the selection"_s));
    CHECK(lines.contains(u"Ctrl+Down To the next piece of evidence"_s));
    CHECK(namelessWidgets(*bench.pane) == QStringList());
}

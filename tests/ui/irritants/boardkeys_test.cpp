// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programmefixture.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/support/testdesk.h"
#include "ui/irritants/boardview.h"
#include "ui/irritants/evidencetray.h"
#include "ui/irritants/irritantdetail.h"
#include "ui/irritants/irritantspage.h"
#include "ui/irritants/targetchooser.h"
#include "ui/irritants/themecolumn.h"
#include "ui/widgets/emptystate.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

IrritantsPage* pageOf(TestDesk& desk)
{
    auto* page = new IrritantsPage(desk.desk());
    desk.show(page);
    return page;
}

EvidenceId heard(TestDesk& desk, const QString& text)
{
    Evidence piece;
    piece.text = text;
    piece.voice = Voice::User;
    static qint64 now = 1'518'001'200'000; // one after the other
    piece.recordedAt = Instant{++now};
    const auto stored = desk.services().evidence.record(piece);
    REQUIRE(stored);
    return stored->id;
}

IrritantId first(TestDesk& desk)
{
    return desk.services().irritants.read().all()->front().id;
}

int irritants(TestDesk& desk)
{
    return *desk.services().irritants.read().count();
}

std::vector<EvidenceId> under(TestDesk& desk, IrritantId id)
{
    return *desk.services().affinity.read().gatheredUnder(id);
}

QStringList dumped(TestDesk& desk)
{
    return dump(desk.programme().file().connection());
}

void backTo(TestDesk& desk, const QStringList& before)
{
    desk.pending().flush();
    REQUIRE(desk.programme().file().undo());
    CHECK(dumped(desk) == before);
}

} // namespace

TEST_CASE("an empty board offers a first pain point, named where it stands", "[irritants]")
{
    TestDesk desk(Content::Empty);
    IrritantsPage* page = pageOf(desk);
    CHECK(namelessWidgets(*page) == QStringList());
    auto* empty = page->findChild<EmptyState*>();
    REQUIRE(empty->isVisible());
    click(button(empty, QStringLiteral("New pain point")));
    CHECK_FALSE(empty->isVisible());
    type(QStringLiteral("Le car part trop tôt"));
    desk.pending().flush();
    CHECK(desk.services().irritants.read().all()->front().title == QStringLiteral("Le car part trop tôt"));
    CHECK(namelessWidgets(*page) == QStringList());
    press(Qt::Key_Escape); // back to its card
    CHECK_FALSE(page->detail().isVisible());
    CHECK(page->board().current().cards().hasFocus());
    CHECK_FALSE(page->goBack());
    REQUIRE(desk.programme().file().undo()); // the name
    REQUIRE(desk.programme().file().undo()); // the pain point
    CHECK(empty->isVisible());
}

TEST_CASE("evidence is marked, linked and made into a pain point by keys alone", "[irritants]")
{
    TestDesk desk(Content::Cahors);
    const EvidenceId a = heard(desk, QStringLiteral("Le guichet ferme à midi"));
    const EvidenceId b = heard(desk, QStringLiteral("Le guichet ferme le mercredi"));
    const EvidenceId c = heard(desk, QStringLiteral("Le formulaire est en anglais"));
    IrritantsPage* page = pageOf(desk);
    EvidenceTray& tray = page->tray();
    const int loose = tray.total();
    REQUIRE(loose >= 3);

    auto* search = named<QLineEdit>(page, QStringLiteral("Filter the evidence by words or source"));
    REQUIRE(search != nullptr);
    search->setFocus();
    type(QStringLiteral("guichet FERME")); // whatever the case
    press(Qt::Key_Return);
    REQUIRE(tray.list().lines().pieces() == std::vector{a, b});
    REQUIRE(tray.list().hasFocus());
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    CHECK(tray.list().lines().marked().size() == 2);

    QStringList before = dumped(desk);
    press(Qt::Key_L);
    auto* chooser = page->findChild<TargetChooser*>();
    REQUIRE(chooser->isVisible());
    type(QStringLiteral("ouvert seul")); // words begin so
    press(Qt::Key_Return);
    CHECK_FALSE(chooser->isVisible());
    const auto found = desk.services().irritants.read().of(a);
    REQUIRE(found->size() == 1);
    CHECK(found->front().title.startsWith(QStringLiteral("Ouvert seulement")));
    CHECK(desk.services().irritants.read().of(b)->size() == 1);
    CHECK(tray.total() == loose - 2);
    CHECK(tray.list().lines().marked().empty());
    CHECK(desk.toasts().sentence().startsWith(QStringLiteral("2 pieces linked to")));
    backTo(desk, before);
    CHECK(tray.total() == loose);

    // A piece becomes a pain point of its own.
    search->setFocus();
    search->selectAll();
    type(QStringLiteral("anglais"));
    press(Qt::Key_Return);
    REQUIRE(tray.list().current() == c);
    const int count = irritants(desk);
    before = dumped(desk);
    press(Qt::Key_N);
    CHECK(irritants(desk) == count + 1);
    const Irritant made = desk.services().irritants.read().of(c)->front();
    CHECK(made.title == QStringLiteral("Le formulaire est en anglais"));
    CHECK(page->detail().irritant() == made.id);
    type(QStringLiteral("Tout n’est pas en français")); // in place of the proposal
    desk.pending().flush();
    CHECK(desk.services().irritants.read().find(made.id)->title == QStringLiteral("Tout n’est pas en français"));
    REQUIRE(desk.programme().file().undo());
    backTo(desk, before);
    CHECK_FALSE(page->detail().isVisible()); // what it showed is gone
}

TEST_CASE("cards are moved, merged and deleted by keys, each with a way back", "[irritants]")
{
    TestDesk desk(Content::Cahors);
    IrritantsPage* page = pageOf(desk);
    BoardView& board = page->board();
    page->takeKeyboard();
    CardColumn& cards = board.current().cards();
    REQUIRE(cards.hasFocus());
    const IrritantId one = cards.rows().idAt(0);
    const IrritantId two = cards.rows().idAt(1);
    REQUIRE(cards.selected() == one);

    QStringList before = dumped(desk);
    press(Qt::Key_Down, Qt::AltModifier);
    CHECK(cards.rows().idAt(1) == one);
    CHECK(cards.selected() == one);
    press(Qt::Key_Up, Qt::AltModifier);
    CHECK(cards.rows().idAt(0) == one);
    CHECK(dumped(desk) == before);

    press(Qt::Key_Right, Qt::AltModifier);
    const auto themes = desk.services().irritants.themes().all();
    CHECK(desk.services().irritants.read().find(one)->theme == themes->at(1).id);
    CHECK(&board.current() == board.columnOf(themes->at(1).id));
    CHECK(board.current().cards().hasFocus());
    CHECK(board.current().cards().selected() == one);
    CHECK(desk.toasts().sentence().contains(themes->at(1).name.left(10)));
    click(button(&desk.toasts(), QStringLiteral("Undo")));
    CHECK(dumped(desk) == before);

    board.select(one, true);
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    REQUIRE(cards.selected() == two);
    const std::size_t pieces = under(desk, two).size();
    press(Qt::Key_M);
    CHECK_FALSE(desk.services().irritants.read().find(one).has_value());
    CHECK(under(desk, two).size() > pieces);
    CHECK(cards.selected() == two);
    backTo(desk, before);

    board.select(two, true);
    press(Qt::Key_M); // nothing is marked: into which one?
    auto* chooser = page->findChild<TargetChooser*>();
    REQUIRE(chooser->isVisible());
    press(Qt::Key_Escape);
    CHECK_FALSE(chooser->isVisible());
    CHECK(cards.hasFocus());
    CHECK(dumped(desk) == before);

    press(Qt::Key_Delete);
    CHECK_FALSE(desk.services().irritants.read().find(two).has_value());
    CHECK(desk.toasts().sentence().contains(QStringLiteral("deleted")));
    backTo(desk, before);

    press(Qt::Key_L); // nothing is marked in the tray
    CHECK(desk.toasts().sentence().contains(QStringLiteral("Mark evidence")));
    CHECK(dumped(desk) == before);
}

TEST_CASE("what an irritant rests on is split off, moved and unlinked by keys", "[irritants]")
{
    TestDesk desk(Content::Cahors);
    IrritantsPage* page = pageOf(desk);
    const IrritantId one = first(desk);
    page->showItem(Kind::Irritant, one.value);
    IrritantDetail& detail = page->detail();
    REQUIRE(detail.isVisible());
    EvidenceList& list = detail.evidence();
    const std::vector<EvidenceId> held = list.lines().pieces();
    REQUIRE(held.size() >= 3);
    // Users' voices come first.
    bool actors = false;
    for (const EvidenceId id : held) {
        const bool actor = desk.services().evidence.read().find(id)->voice == Voice::Actor;
        CHECK_FALSE((actors && !actor));
        actors = actors || actor;
    }

    const QStringList before = dumped(desk);
    list.setFocus();
    list.setCurrentIndex(list.lines().index(0));
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    press(Qt::Key_S);
    REQUIRE(page->findChild<TargetChooser*>()->isVisible());
    type(QStringLiteral("Une part"));
    press(Qt::Key_Return);
    const IrritantId made = detail.irritant();
    CHECK(made != one);
    CHECK(under(desk, made).size() == 2);
    CHECK(under(desk, one).size() == held.size() - 2);
    const auto parent = desk.services().irritants.read().find(one);
    REQUIRE(parent);
    CHECK(desk.services().irritants.read().find(made)->theme == parent->theme);
    backTo(desk, before);

    page->showItem(Kind::Irritant, one.value);
    list.setFocus();
    list.setCurrentIndex(list.lines().index(1));
    press(Qt::Key_L);
    type(QStringLiteral("on ne sait"));
    press(Qt::Key_Return);
    CHECK(under(desk, one).size() == held.size() - 1);
    backTo(desk, before);

    list.setFocus();
    list.setCurrentIndex(list.lines().index(1));
    press(Qt::Key_Delete);
    CHECK(under(desk, one).size() == held.size() - 1);
    CHECK(list.lines().rowOf(held[1]) == -1);
    CHECK(list.hasFocus());
    backTo(desk, before);
}

TEST_CASE("an open irritant is edited where it stands, and follows the file", "[irritants]")
{
    TestDesk desk(Content::Cahors);
    IrritantsPage* page = pageOf(desk);
    const IrritantId one = first(desk);
    page->showItem(Kind::Irritant, one.value);
    CHECK(namelessWidgets(*page) == QStringList());
    auto* severity = named<QComboBox>(&page->detail(), QStringLiteral("Severity"));
    REQUIRE(severity != nullptr);
    severity->setFocus();
    press(Qt::Key_Home);
    CHECK(desk.services().irritants.read().find(one)->severity == 0);
    REQUIRE(desk.programme().file().undo());
    CHECK(severity->currentIndex() == desk.services().irritants.read().find(one)->severity);
    auto* theme = named<QComboBox>(&page->detail(), QStringLiteral("Theme"));
    theme->setFocus();
    press(Qt::Key_Home);
    CHECK_FALSE(desk.services().irritants.read().find(one)->theme.has_value());
    CHECK(page->board().columnOf(std::nullopt)->cards().rows().rowCount() == 1);
}

TEST_CASE("while nobody looks at the board nothing is read, and then all of it stands there", "[irritants]")
{
    TestDesk desk(Content::Cahors);
    IrritantsPage* page = pageOf(desk);
    const int cards = page->board().current().cards().rows().rowCount();
    page->hide();
    const IrritantId one = page->board().current().cards().rows().idAt(0);
    REQUIRE(desk.services().irritants.remove(one));
    const EvidenceId late = heard(desk, QStringLiteral("Entendu entre-temps"));
    CHECK(page->board().current().cards().rows().rowCount() == cards);
    page->show();
    CHECK(page->board().current().cards().rows().rowCount() == cards - 1);
    CHECK(page->tray().list().lines().rowOf(late) >= 0);
}

TEST_CASE("a card and its detail tell voices and kinds, and that more sources are needed", "[irritants]")
{
    TestDesk desk(Content::Empty);
    Services& services = desk.services();
    Irritant irritant;
    irritant.title = QStringLiteral("Le car part trop tôt");
    const auto added = services.irritants.add(irritant);
    REQUIRE_OK(added);
    const auto say = [&](Voice voice, EvidenceKind kind) {
        Interview interview;
        interview.title = QStringLiteral("Entretien");
        const auto held = services.interviews.add(interview);
        REQUIRE_OK(held);
        Evidence piece;
        piece.text = QStringLiteral("Il n’y a plus de car");
        piece.interview = held->id;
        piece.voice = voice;
        piece.kind = kind;
        const auto stored = services.evidence.record(piece);
        REQUIRE_OK(stored);
        REQUIRE_OK(services.affinity.link({stored->id}, added->id));
    };
    say(Voice::User, EvidenceKind::Verbatim);
    say(Voice::Actor, EvidenceKind::Observation);
    IrritantsPage* page = pageOf(desk);
    page->showItem(Kind::Irritant, added->id.value);
    settle();
    const CardRows& rows = page->board().columnOf(std::nullopt)->cards().rows();
    REQUIRE(rows.rowCount() == 1);
    const auto card = [&] { return rows.index(0, 0).data(Qt::AccessibleTextRole).toString(); };
    const auto detail = [&] {
        QStringList all;
        for (const QLabel* label : page->detail().findChildren<QLabel*>())
            if (label->isVisible())
                all << label->text();
        return all.join(QLatin1Char('\n'));
    };
    for (const char* part : {"2 pieces", "2 sources", "1 user voice", "1 perception", "1 quote", "1 observation"}) {
        CAPTURE(part);
        CHECK(card().contains(QLatin1String(part)));
        CHECK(detail().contains(QLatin1String(part)));
    }
    CHECK(card().contains(QStringLiteral("needs more sources")));
    CHECK(detail().contains(QStringLiteral("Needs more sources")));

    say(Voice::User, EvidenceKind::Verbatim); // the third
    settle();
    CHECK(card().contains(QStringLiteral("3 sources")));
    CHECK(card().contains(QStringLiteral("2 user voices")));
    CHECK_FALSE(card().contains(QStringLiteral("needs more sources")));
    CHECK_FALSE(detail().contains(QStringLiteral("Needs more sources")));
}

TEST_CASE("what a theme covers unfolds under its name, is written there and undone", "[irritants]")
{
    TestDesk desk(Content::Cahors);
    IrritantsPage* page = pageOf(desk);
    const auto theme = desk.services().irritants.themes().all()->front();
    REQUIRE_FALSE(theme.description.isEmpty());
    ThemeColumn* column = page->board().columnOf(theme.id);
    REQUIRE(column != nullptr);
    FieldText* covers = nullptr;
    for (FieldText* text : column->findChildren<FieldText*>())
        if (text->text() == theme.description)
            covers = text;
    REQUIRE(covers != nullptr);
    CHECK_FALSE(covers->isVisible());
    column->showDescriptionWith(SearchWords::typed(theme.name)); // its name is in sight
    CHECK_FALSE(covers->isVisible());
    column->showDescription();
    CHECK(covers->isVisible());
    covers->setPlainText(QStringLiteral("Y aller, y être reçu."));
    desk.pending().flush();
    const auto now = [&] { return desk.services().irritants.themes().all()->front().description; };
    CHECK(now() == QStringLiteral("Y aller, y être reçu."));
    REQUIRE_OK(desk.programme().file().undo());
    CHECK(now() == theme.description);
}

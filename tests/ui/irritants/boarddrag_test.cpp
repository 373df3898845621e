// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programmefixture.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/support/carryinghand.h"
#include "tests/ui/support/testdesk.h"
#include "ui/irritants/boardview.h"
#include "ui/irritants/evidencetray.h"
#include "ui/irritants/irritantdetail.h"
#include "ui/irritants/irritantspage.h"
#include "ui/widgets/evidencemime.h"

#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QtTest>

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

struct Dragging {
    explicit Dragging(Content content = Content::Cahors) : desk(content), page(new IrritantsPage(desk.desk()))
    {
        Evidence piece;
        piece.text = QStringLiteral("Il n’y a plus de car");
        loose = desk.services().evidence.record(piece)->id;
        desk.show(page);
        before = dump(desk.programme().file().connection());
        themes = *desk.services().irritants.themes().all();
    }

    CardColumn& column(std::optional<ThemeId> theme) { return page->board().columnOf(theme)->cards(); }
    /// Over the column, and let go there.
    bool drop(CardColumn& onto, const QMimeData& carried, QPoint at)
    {
        QDragEnterEvent enter(at, Qt::MoveAction, &carried, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(onto.viewport(), &enter);
        QDragMoveEvent over(at, Qt::MoveAction, &carried, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(onto.viewport(), &over);
        if (!over.isAccepted())
            return false;
        QDropEvent let(at, Qt::MoveAction, &carried, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(onto.viewport(), &let);
        return let.isAccepted();
    }
    static std::unique_ptr<QMimeData> card(CardColumn& column, int row)
    {
        return std::unique_ptr<QMimeData>(column.rows().mimeData({column.rows().index(row, 0)}));
    }
    static QPoint middle(CardColumn& column, int row)
    {
        return column.visualRect(column.rows().index(row, 0)).center();
    }
    void takeBack()
    {
        desk.pending().flush();
        REQUIRE(desk.programme().file().undo());
        CHECK(dump(desk.programme().file().connection()) == before);
    }

    TestDesk desk;
    IrritantsPage* page;
    EvidenceId loose;
    QStringList before;
    std::vector<Theme> themes;
};

} // namespace

TEST_CASE("evidence dropped on a card is linked to it, from this tray and from another window", "[irritants]")
{
    Dragging drag;
    CardColumn& cards = drag.column(drag.themes[0].id);
    const IrritantId onto = cards.rows().idAt(1);
    EvidenceLines& tray = drag.page->tray().list().lines();
    const std::unique_ptr<QMimeData> ours(tray.mimeData({tray.index(tray.rowOf(drag.loose))}));
    REQUIRE(drag.drop(cards, *ours, Dragging::middle(cards, 1)));
    CHECK(drag.desk.services().irritants.read().of(drag.loose)->front().id == onto);
    CHECK(tray.rowOf(drag.loose) == -1);
    drag.takeBack();

    const auto carried = carriedEvidence({drag.loose});
    REQUIRE(drag.drop(cards, *carried, Dragging::middle(cards, 0)));
    CHECK(drag.desk.services().irritants.read().of(drag.loose)->front().id == cards.rows().idAt(0));
    drag.takeBack();
}

TEST_CASE("evidence dropped beside the cards becomes a pain point of that theme", "[irritants]")
{
    Dragging drag;
    CardColumn& without = drag.column(std::nullopt);
    const auto carried = carriedEvidence({drag.loose});
    REQUIRE(without.rows().rowCount() == 0);
    REQUIRE(drag.drop(without, *carried, QPoint(40, 40)));
    REQUIRE(without.rows().rowCount() == 1);
    CHECK(without.rows().row(0).weight.pieces == 1);
    CHECK(drag.page->detail().isVisible());
    drag.takeBack();
    CHECK(without.rows().rowCount() == 0);
}

TEST_CASE("a card dropped on another is merged into it, and the toast takes it back", "[irritants]")
{
    Dragging drag;
    CardColumn& from = drag.column(drag.themes[0].id);
    CardColumn& to = drag.column(drag.themes[1].id);
    const IrritantId gone = from.rows().idAt(0);
    const IrritantId into = to.rows().idAt(1);
    REQUIRE(drag.drop(to, *Dragging::card(from, 0), Dragging::middle(to, 1)));
    CHECK_FALSE(drag.desk.services().irritants.read().find(gone).has_value());
    CHECK(to.selected() == into);
    click(button(&drag.desk.toasts(), QStringLiteral("Undo")));
    CHECK(dump(drag.desk.programme().file().connection()) == drag.before);
    CHECK(from.rows().idAt(0) == gone);
}

TEST_CASE("a card dropped between cards goes there, under that theme", "[irritants]")
{
    Dragging drag;
    CardColumn& from = drag.column(drag.themes[0].id);
    CardColumn& to = drag.column(drag.themes[1].id);
    const IrritantId moving = from.rows().idAt(2);
    const QRect second = to.visualRect(to.rows().index(1, 0));
    REQUIRE(drag.drop(to, *Dragging::card(from, 2), QPoint(second.center().x(), second.top() + 4)));
    CHECK(to.rows().idAt(1) == moving);
    CHECK(drag.desk.services().irritants.read().find(moving)->theme == drag.themes[1].id);
    drag.takeBack();
    CHECK(from.rows().idAt(2) == moving);

    const QRect first = from.visualRect(from.rows().index(0, 0));
    REQUIRE(drag.drop(from, *Dragging::card(from, 2), QPoint(first.center().x(), first.top() + 4)));
    CHECK(from.rows().idAt(0) == moving);
    drag.takeBack();
    // Where it stands already nothing happens.
    REQUIRE(drag.drop(from, *Dragging::card(from, 0), QPoint(first.center().x(), first.top() + 4)));
    CHECK(dump(drag.desk.programme().file().connection()) == drag.before);
}

TEST_CASE("evidence carried out of an open pain point moves, or is split off", "[irritants]")
{
    Dragging drag;
    CardColumn& cards = drag.column(drag.themes[0].id);
    const IrritantId from = cards.rows().idAt(0);
    const IrritantId to = cards.rows().idAt(1);
    drag.page->showItem(Kind::Irritant, from.value);
    EvidenceLines& held = drag.page->detail().evidence().lines();
    const EvidenceId piece = held.idAt(0);
    const auto pieces = [&](IrritantId id) { return *drag.desk.services().affinity.read().gatheredUnder(id); };
    const std::size_t whole = pieces(from).size();

    std::unique_ptr<QMimeData> carried(held.mimeData({held.index(0)}));
    REQUIRE(drag.drop(cards, *carried, Dragging::middle(cards, 1)));
    CHECK(pieces(from).size() == whole - 1);
    CHECK(std::ranges::count(pieces(to), piece) == 1);
    drag.takeBack();

    drag.page->showItem(Kind::Irritant, from.value);
    carried.reset(held.mimeData({held.index(0)}));
    CardColumn& without = drag.column(std::nullopt);
    REQUIRE(drag.drop(without, *carried, QPoint(40, 40)));
    CHECK(pieces(from).size() == whole - 1);
    REQUIRE(without.rows().rowCount() == 1);
    CHECK(pieces(without.rows().idAt(0)) == std::vector{piece});
    drag.takeBack();
}

TEST_CASE("a drag that leaves, or carries something else, changes nothing", "[irritants]")
{
    Dragging drag;
    CardColumn& cards = drag.column(drag.themes[0].id);
    QMimeData text;
    text.setText(QStringLiteral("mots"));
    CHECK_FALSE(drag.drop(cards, text, Dragging::middle(cards, 0)));
    const auto carried = carriedEvidence({drag.loose});
    QDragEnterEvent enter(Dragging::middle(cards, 0), Qt::MoveAction, carried.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(cards.viewport(), &enter);
    QDragLeaveEvent leave;
    QApplication::sendEvent(cards.viewport(), &leave);
    CHECK(dump(drag.desk.programme().file().connection()) == drag.before);
}

TEST_CASE("the mouse marks several pieces, and carries all of them", "[irritants]")
{
    Dragging drag;
    for (int i = 0; i < 3; ++i) {
        Evidence piece;
        piece.text = QStringLiteral("Autre %1").arg(i);
        REQUIRE(drag.desk.services().evidence.record(piece));
    }
    EvidenceList& list = drag.page->tray().list();
    EvidenceLines& lines = list.lines();
    list.setCurrentIndex(lines.index(0));
    list.scrollToTop();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, Qt::ControlModifier, list.visualRect(lines.index(0)).center());
    QTest::mouseClick(list.viewport(), Qt::LeftButton, Qt::ShiftModifier, list.visualRect(lines.index(2)).center());
    CHECK(lines.marked().size() == 3);
    const std::unique_ptr<QMimeData> carried(lines.mimeData({lines.index(1)}));
    CHECK(evidenceIn(*carried).size() == 3);
    const std::unique_ptr<QMimeData> other(lines.mimeData({lines.index(3)}));
    CHECK(evidenceIn(*other) == std::vector{lines.idAt(3)});
}

TEST_CASE("a piece is carried out of the tray by pressing and moving, with all that is marked", "[irritants]")
{
    Dragging drag;
    Evidence other;
    other.text = QStringLiteral("Le guichet ferme à midi");
    REQUIRE(drag.desk.services().evidence.record(other));
    EvidenceList& list = drag.page->tray().list();
    EvidenceLines& lines = list.lines();
    REQUIRE(lines.rowCount() >= 2);
    const auto held = [](const QMap<QString, QByteArray>& carried) {
        QMimeData data;
        data.setData(QLatin1String(evidenceMimeType), carried.value(QLatin1String(evidenceMimeType)));
        return evidenceIn(data);
    };
    CHECK(held(carriedAway(list, lines.index(1))) == std::vector{lines.idAt(1)});
    lines.setMarked(0, true);
    lines.setMarked(1, true);
    CHECK(held(carriedAway(list, lines.index(0))).size() == 2);

    // What is carried out of an open pain point says where it comes from.
    const IrritantId from = drag.column(drag.themes[0].id).rows().idAt(0);
    drag.page->showItem(Kind::Irritant, from.value);
    EvidenceList& gathered = drag.page->detail().evidence();
    const EvidenceId piece = gathered.lines().idAt(0);
    REQUIRE(piece);
    const auto carried = carriedAway(gathered, gathered.lines().index(0));
    CHECK(held(carried) == std::vector{piece});
    CHECK(carried.value(EvidenceLines::fromMimeType) == QByteArray::number(from.value));
}

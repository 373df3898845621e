// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/notes/typing.h"
#include "tests/ui/support/carryinghand.h"
#include "tests/ui/support/testdesk.h"
#include "ui/notes/evidencepage.h"
#include "ui/notes/pieceform.h"
#include "ui/widgets/evidencemime.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include <algorithm>
#include <memory>

using namespace filrouge;
using namespace filrouge::tests;
using namespace Qt::StringLiterals;

namespace {

struct PageBench {
    explicit PageBench(Content content) : desk(content)
    {
        page = new EvidencePage(desk.desk());
        QObject::connect(page, &Page::wanted, page, [this](Kind kind, qint64 id) { wanted.emplace_back(kind, id); });
        desk.show(page);
    }

    [[nodiscard]] QTableView* table() const { return page->findChild<QTableView*>(); }
    [[nodiscard]] PieceForm* form() const { return page->findChild<PieceForm*>(); }
    template <class Widget>
    [[nodiscard]] Widget* named(const char* name) const
    {
        for (auto* each : page->findChildren<Widget*>())
            if (each->accessibleName() == QLatin1String(name))
                return each;
        FAIL("nothing called " << name);
        std::abort();
    }
    [[nodiscard]] int count() { return desk.services().evidence.read().count().value(); }
    [[nodiscard]] std::vector<EvidenceId> selected() const
    {
        std::vector<EvidenceId> ids;
        for (const QModelIndex& index : table()->selectionModel()->selectedRows())
            ids.emplace_back(index.data(EvidenceRows::IdRole).toLongLong());
        return ids;
    }
    void select(int from, int to)
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(from, 0));
        for (int i = from; i < to; ++i)
            QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    }

    TestDesk desk;
    EvidencePage* page = nullptr;
    std::vector<std::pair<Kind, qint64>> wanted;
};

} // namespace

TEST_CASE("Typing finds evidence, Enter goes to it, Escape brings all back", "[notes][evidence-page]")
{
    PageBench bench(Content::Cahors);
    const int all = bench.table()->model()->rowCount();
    CHECK(all == bench.count());
    bench.page->takeKeyboard();
    auto* find = bench.named<QLineEdit>("Find evidence");
    CHECK(find->hasFocus());
    typeText(find, u"zzz"_s);
    CHECK(bench.table()->model()->rowCount() == 0);
    find->clear();
    const QString word = bench.table()->model()->index(0, EvidenceRows::Words).data().toString().section(u' ', 0, 0);
    typeText(find, word);
    CHECK(bench.table()->model()->rowCount() > 0);
    CHECK(bench.table()->model()->rowCount() < all);
    QTest::keyClick(find, Qt::Key_Return);
    CHECK(bench.table()->hasFocus());
    CHECK(bench.form()->piece());
    CHECK(bench.page->goBack());
    CHECK(bench.table()->model()->rowCount() == all);
    CHECK_FALSE(bench.page->goBack());
    bench.named<QComboBox>("Show whose voice")->setCurrentIndex(2);
    CHECK(bench.table()->model()->rowCount() < all);
    const QByteArray state = bench.page->saveState();
    EvidencePage other(bench.desk.desk());
    other.restoreState(state);
    CHECK(other.saveState() == state);
}

TEST_CASE("Several pieces are linked, changed and removed by keys, each in one step", "[notes][evidence-page]")
{
    PageBench bench(Content::Cahors);
    bench.select(0, 2);
    const auto ids = bench.selected();
    REQUIRE(ids.size() == 3);
    QTest::keyClick(bench.table(), Qt::Key_L, Qt::ControlModifier);
    auto* link = bench.named<QLineEdit>("Link what is selected to a pain point");
    CHECK(link->hasFocus());
    typeText(link, u"Tout neuf"_s);
    QTest::keyClick(link, Qt::Key_Return);
    const auto made = bench.desk.services().irritants.read().all()->back();
    CHECK(made.title == u"Tout neuf"_s);
    CHECK(bench.desk.services().evidence.read().of(made.id)->size() == 3);
    CHECK(bench.table()->hasFocus());
    CHECK(bench.selected().size() == 3);

    QTest::keyClick(bench.table(), Qt::Key_3, Qt::AltModifier);
    for (const EvidenceId id : ids)
        CHECK(bench.desk.services().evidence.read().find(id)->kind == EvidenceKind::Fact);

    const int before = bench.count();
    QTest::keyClick(bench.table(), Qt::Key_Delete);
    CHECK(bench.count() == before - 3);
    CHECK(bench.table()->model()->rowCount() == before - 3);
    CHECK(bench.desk.toasts().sentence().contains(u"3 pieces"_s));
    QTest::mouseClick(bench.desk.toasts().findChildren<QPushButton*>().front(), Qt::LeftButton);
    CHECK(bench.count() == before);
    CHECK(bench.table()->model()->rowCount() == before);
}

TEST_CASE("Evidence is carried, and its notes are opened", "[notes][evidence-page]")
{
    PageBench bench(Content::Cahors);
    bench.select(1, 2);
    const std::unique_ptr<QMimeData> carried(
        bench.table()->model()->mimeData(bench.table()->selectionModel()->selectedIndexes()));
    REQUIRE(carried);
    CHECK(evidenceIn(*carried) == bench.selected());

    const Evidence* heard = nullptr;
    const auto all = bench.desk.services().evidence.read().all().value();
    for (const Evidence& each : all)
        if (each.interview)
            heard = &each;
    REQUIRE(heard != nullptr);
    bench.page->showItem(Kind::Evidence, heard->id.value);
    CHECK(bench.selected() == std::vector{heard->id});
    CHECK(bench.form()->piece() == heard->id);
    QTest::keyClick(bench.table(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(bench.wanted == std::vector{std::pair(Kind::Interview, heard->interview->value)});
}

TEST_CASE("Pressing on what is selected and moving carries all of it", "[notes][evidence-page]")
{
    PageBench bench(Content::Cahors);
    bench.select(1, 3);
    const auto ids = bench.selected();
    REQUIRE(ids.size() == 3);
    const auto carried = carriedAway(*bench.table(), bench.table()->model()->index(2, 0));
    QMimeData held;
    held.setData(QLatin1String(evidenceMimeType), carried.value(QLatin1String(evidenceMimeType)));
    auto taken = evidenceIn(held);
    std::ranges::sort(taken);
    auto wanted = ids;
    std::ranges::sort(wanted);
    CHECK(taken == wanted);
    const auto other = carriedAway(*bench.table(), bench.table()->model()->index(0, 0));
    CHECK(other.value(QLatin1String(evidenceMimeType)) ==
          QByteArray::number(bench.table()->model()->index(0, 0).data(EvidenceRows::IdRole).toLongLong()));
}

TEST_CASE("What another view changes is seen, also after it was hidden", "[notes][evidence-page]")
{
    PageBench bench(Content::Cahors);
    const Evidence first = bench.desk.services().evidence.read().all()->front();
    bench.page->showItem(Kind::Evidence, first.id.value);
    const auto text = [&] {
        return bench.table()->currentIndex().siblingAtColumn(EvidenceRows::Words).data().toString();
    };
    Evidence changed = first;
    changed.text = u"Autre"_s;
    REQUIRE(bench.desk.services().evidence.update(changed));
    CHECK(text() == u"Autre"_s);
    bench.page->hide();
    changed.text = u"Encore"_s;
    REQUIRE(bench.desk.services().evidence.update(changed));
    bench.page->show();
    CHECK(text() == u"Encore"_s);
}

TEST_CASE("An empty programme says what evidence is, and where it begins", "[notes][evidence-page]")
{
    PageBench bench(Content::Empty);
    bool asked = false;
    QObject::connect(bench.page, &EvidencePage::captureWanted, bench.page, [&] { asked = true; });
    for (auto* button : bench.page->findChildren<QPushButton*>())
        if (button->text() == u"Take notes in the field"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(asked);
    Evidence piece;
    piece.text = u"Un"_s;
    REQUIRE(bench.desk.services().evidence.record(piece));
    CHECK(bench.table()->isVisible());
    CHECK(bench.table()->model()->rowCount() == 1);
    CHECK(namelessWidgets(*bench.page) == QStringList());
}

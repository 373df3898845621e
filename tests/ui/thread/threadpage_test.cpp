// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/services.h"
#include "tests/ui/support/testdesk.h"
#include "ui/thread/threadmodel.h"
#include "ui/thread/threadpage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTreeView>
#include <QtTest>

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

struct Shown final {
    explicit Shown(TestDesk& testDesk, Kind kind, qint64 id) : desk(testDesk), page(new ThreadPage(testDesk.desk()))
    {
        desk.show(page);
        page->showItem(kind, id);
        tree = page->findChild<QTreeView*>();
        model = qobject_cast<ThreadModel*>(tree->model());
        tree->setFocus();
    }
    /// The first knot of that part below `parent`.
    [[nodiscard]] QModelIndex find(TracePart part, const QModelIndex& parent = {}) const
    {
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex index = model->index(row, 0, parent);
            if (const TraceNode* node = model->nodeAt(index); node != nullptr && node->part == part)
                return index;
            if (const QModelIndex below = find(part, index); below.isValid())
                return below;
        }
        return {};
    }
    [[nodiscard]] QStringList labels() const
    {
        QStringList texts;
        for (const auto* label : page->findChildren<QLabel*>())
            if (label->isVisible())
                texts << label->text();
        return texts;
    }

    TestDesk& desk;
    ThreadPage* page;
    QTreeView* tree = nullptr;
    ThreadModel* model = nullptr;
};

Persona sarahOf(TestDesk& desk)
{
    return desk.services().personas.read().all()->front();
}

} // namespace

TEST_CASE("a thread is walked by keys, and Enter opens a knot in its room", "[thread-page]")
{
    TestDesk desk(Content::Cahors);
    const Shown shown(desk, Kind::Persona, sarahOf(desk).id.value);
    const QAbstractItemModelTester tester(shown.model, QAbstractItemModelTester::FailureReportingMode::Warning);
    CHECK(shown.labels().at(1) == QStringLiteral("Sarah"));
    REQUIRE(shown.model->rowCount() == 2);
    CHECK(shown.model->headline(shown.model->index(0, 0)) == QStringLiteral("What it rests on"));
    CHECK(shown.tree->isExpanded(shown.model->index(0, 0)));
    const QModelIndex at = shown.tree->currentIndex();
    REQUIRE(shown.model->nodeAt(at) != nullptr);
    CHECK(shown.model->nodeAt(at)->part == TracePart::Sentence);

    const QSignalSpy sentences(shown.page, &Page::sentenceWanted);
    QTest::keyClick(shown.tree, Qt::Key_Return);
    REQUIRE(sentences.size() == 1);
    CHECK(sentences.front().at(1).toLongLong() == sarahOf(desk).id.value);
    CHECK(sentences.front().at(2).toString() == shown.model->nodeAt(at)->words);

    QTest::keyClick(shown.tree, Qt::Key_Down);
    QTest::keyClick(shown.tree, Qt::Key_Right); // unfolds what is folded
    const QModelIndex evidence = shown.find(TracePart::Evidence);
    shown.tree->setCurrentIndex(evidence);
    const QSignalSpy wanted(shown.page, &Page::wanted);
    QTest::keyClick(shown.tree, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().at(1).toLongLong() == shown.model->nodeAt(evidence)->id);
    CHECK(shown.page->itemAtHand().kind == Kind::Evidence);
    CHECK(namelessWidgets(*shown.page) == QStringList());

    shown.tree->setCurrentIndex(shown.model->index(0, 0)); // a heading is no knot
    QTest::keyClick(shown.tree, Qt::Key_Return);
    CHECK(wanted.size() == 1);
}

TEST_CASE("a thread is copied as a text", "[thread-page]")
{
    TestDesk desk(Content::Cahors);
    const Shown shown(desk, Kind::Persona, sarahOf(desk).id.value);
    QTest::keyClick(shown.tree, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.startsWith(QStringLiteral("Persona (")));
    CHECK(copied.contains(QStringLiteral("\n    – Quote: “")));
    CHECK(copied.contains(QStringLiteral("Interview: ")));
    CHECK_FALSE(desk.toasts().sentence().isEmpty());
}

TEST_CASE("a thread follows the file, and is left when its item has gone", "[thread-page]")
{
    TestDesk desk(Content::Cahors);
    Services& services = desk.services();
    Irritant irritant;
    irritant.title = QStringLiteral("Le guichet ferme");
    irritant = services.irritants.add(irritant).value();
    const Shown shown(desk, Kind::Irritant, irritant.id.value);
    CHECK(shown.find(TracePart::Gap).isValid());
    const Evidence heard = services.evidence.read().all()->front();
    REQUIRE(services.evidence.link(heard.id, irritant.id));
    const QModelIndex now = shown.find(TracePart::Evidence);
    REQUIRE(now.isValid());
    CHECK(shown.model->nodeAt(now)->id == heard.id.value);
    const QSignalSpy left(shown.page, &ThreadPage::left);
    REQUIRE(services.irritants.remove(irritant.id));
    CHECK(left.size() == 1);
}

TEST_CASE("Escape goes back along the threads one came through, then out", "[thread-page]")
{
    TestDesk desk(Content::Cahors);
    const Shown shown(desk, Kind::Persona, sarahOf(desk).id.value);
    const QModelIndex evidence = shown.find(TracePart::Evidence);
    const qint64 id = shown.model->nodeAt(evidence)->id;
    shown.page->showItem(Kind::Evidence, id);
    CHECK(shown.page->itemAtHand().kind != Kind::Persona);
    const QSignalSpy left(shown.page, &ThreadPage::left);
    CHECK(shown.page->goBack());
    CHECK(shown.labels().at(1) == QStringLiteral("Sarah"));
    CHECK(left.empty());
    CHECK(shown.page->goBack());
    CHECK(left.size() == 1);
}

TEST_CASE("a thread through the lab leads to cards and field tests, and counts them", "[thread-page]")
{
    TestDesk desk(Content::Cahors);
    Services& services = desk.services();
    const auto tests = services.fieldTests.read().all();
    REQUIRE_OK(tests);
    const auto held = std::ranges::find_if(*tests, [](const FieldTest& test) { return test.wasHeld(); });
    REQUIRE(held != tests->end());
    const Card card = services.cards.read().find(held->card).value();
    REQUIRE(card.solution);
    const Shown shown(desk, Kind::Solution, card.solution->value);
    const auto trace = traceOf(desk.programme().file().connection(), Kind::Solution, card.solution->value);
    REQUIRE_OK(trace);
    REQUIRE(trace->fieldTests > 1);
    CHECK(shown.labels().contains(trace->item.words));
    const QString sum = QStringLiteral(" · 1 solution · %1 field tests held · ").arg(trace->fieldTests);
    CHECK(std::ranges::any_of(shown.labels(), [&sum](const QString& text) { return text.contains(sum); }));
    CHECK(shown.model->rowCount() == 2);

    const QSignalSpy wanted(shown.page, &Page::wanted);
    for (const TracePart part : {TracePart::Card, TracePart::FieldTest}) {
        const QModelIndex knot = shown.find(part);
        REQUIRE(knot.isValid());
        shown.tree->setCurrentIndex(knot);
        const TraceNode node = *shown.model->nodeAt(knot);
        CHECK(shown.page->itemAtHand().kind == node.kind);
        CHECK(shown.page->itemAtHand().id == node.id);
        QTest::keyClick(shown.tree, Qt::Key_Return);
        REQUIRE_FALSE(wanted.isEmpty());
        CHECK(wanted.back().at(0).value<Kind>() == (part == TracePart::Card ? Kind::Card : Kind::FieldTest));
        CHECK(wanted.back().at(1).toLongLong() == node.id);
    }
    CHECK(wanted.size() == 2);
    CHECK(namelessWidgets(*shown.page) == QStringList());
}

TEST_CASE("a thread before the lab says nothing of solutions", "[thread-page]")
{
    TestDesk desk(Content::Empty);
    Irritant irritant;
    irritant.title = QStringLiteral("Le guichet ferme");
    irritant = desk.services().irritants.add(irritant).value();
    const Shown shown(desk, Kind::Irritant, irritant.id.value);
    CHECK_FALSE(std::ranges::any_of(shown.labels(),
                                    [](const QString& text) { return text.contains(QStringLiteral("solution")); }));
}

TEST_CASE("a thread through a card follows what becomes of it, and undo", "[thread-page]")
{
    TestDesk desk(Content::Empty);
    Services& services = desk.services();
    Team team;
    team.name = QStringLiteral("Atelier");
    team = services.teams.add(team).value();
    Card card;
    card.team = team.id;
    card.title = QStringLiteral("Une borne");
    card.stage = CardStage::FieldTest;
    card = services.cards.add(card).value();
    const Shown shown(desk, Kind::Card, card.id.value);
    REQUIRE(shown.model->rowCount() == 2);                        // without a solution, and not tested
    CHECK(shown.labels().contains(QStringLiteral("Field test"))); // where it stands
    FieldTest test;
    test.card = card.id;
    test.heldOn = QDate(2018, 2, 6);
    test.observation = QStringLiteral("Personne ne la voit.");
    REQUIRE(services.fieldTests.add(test));
    const QModelIndex told = shown.find(TracePart::FieldTest);
    REQUIRE(told.isValid());
    CHECK(shown.model->words(told) == test.observation);
    CHECK(shown.model->headline(told) == QStringLiteral("Field test, what was seen"));
    REQUIRE(desk.programme().file().undo());
    CHECK_FALSE(shown.find(TracePart::FieldTest).isValid());
    const QSignalSpy left(shown.page, &ThreadPage::left);
    REQUIRE(services.cards.remove(card.id));
    CHECK(left.size() == 1);
}

TEST_CASE("in a long thread what is missing is seen at once, however deep it lies", "[thread-page]")
{
    TestDesk desk(Content::Cahors);
    const auto letters = desk.services().engagementLetters.read().all();
    REQUIRE_OK(letters);
    const Shown shown(desk, Kind::EngagementLetter, letters->front().id.value);
    int gaps = 0;
    bool folded = false;
    const auto visit = [&](const auto& self, const QModelIndex& parent) -> void {
        for (int row = 0; row < shown.model->rowCount(parent); ++row) {
            const QModelIndex index = shown.model->index(row, 0, parent);
            const TraceNode* node = shown.model->nodeAt(index);
            if (node != nullptr && node->part == TracePart::Gap) {
                ++gaps;
                for (QModelIndex at = parent; at.isValid(); at = at.parent())
                    CHECK(shown.tree->isExpanded(at));
            }
            folded = folded || (shown.model->rowCount(index) > 0 && !shown.tree->isExpanded(index));
            self(self, index);
        }
    };
    visit(visit, {});
    CHECK(gaps > 1);
    CHECK(folded); // the rest is
    CHECK(std::ranges::any_of(
        shown.labels(), [gaps](const QString& text) { return text.endsWith(QStringLiteral("%1 gaps").arg(gaps)); }));
}

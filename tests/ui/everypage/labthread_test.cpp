// SPDX-License-Identifier: GPL-3.0-or-later
// From the pages of Build along the thread, and back to them.
#include "app/buildpage.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/everypage/place.h"
#include "ui/shell/rail.h"
#include "ui/sprint/solutionspage.h"
#include "ui/sprint/sprintboardview.h"
#include "ui/sprint/sprintpage.h"
#include "ui/sprint/teamspage.h"
#include "ui/thread/threadmodel.h"
#include "ui/thread/threadpage.h"

#include <QLabel>
#include <QTreeView>

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// Somebody at the pages of Build, on the sample.
struct LabWalk final {
    EveryPage all{Content::Cahors, Language::English};
    BuildPage& page = *qobject_cast<BuildPage*>(all.window().ensurePage(Station::Build));
    FieldTest test;
    Card card;

    LabWalk()
    {
        const auto tests = all.services().fieldTests.read().all();
        REQUIRE_OK(tests);
        const auto held = std::ranges::find_if(*tests, [](const FieldTest& each) { return each.wasHeld(); });
        REQUIRE(held != tests->end());
        test = *held;
        card = all.services().cards.read().find(test.card).value();
        REQUIRE(card.solution);
    }
    void show(Kind kind, qint64 id)
    {
        all.window().showItem(kind, id);
        all.settled();
    }
    /// Ctrl+T, wherever the keyboard is.
    ThreadPage* followed()
    {
        press(Qt::Key_T, Qt::ControlModifier);
        all.settled();
        auto* thread = all.window().findChild<ThreadPage*>();
        return thread != nullptr && thread->isVisible() ? thread : nullptr;
    }
    /// What the thread that shows is of: the first line of its head.
    [[nodiscard]] QString head()
    {
        const auto* thread = all.window().findChild<ThreadPage*>();
        for (const auto* label : thread->findChildren<QLabel*>())
            if (label->isVisible())
                return label->text();
        return {};
    }
};

} // namespace

TEST_CASE("Ctrl+T follows a field test, its card and its solution from Build, and Enter leads back", "[thread-page]")
{
    LabWalk walk;
    walk.show(Kind::FieldTest, walk.test.id.value);
    REQUIRE(walk.page.board().isVisible());
    CHECK(walk.page.itemAtHand().kind == Kind::FieldTest);
    CHECK(walk.page.itemAtHand().id == walk.test.id.value);
    ThreadPage* thread = walk.followed();
    REQUIRE(thread != nullptr);
    CHECK(walk.head().startsWith(QStringLiteral("Field test")));
    auto* tree = thread->findChild<QTreeView*>();
    CHECK(tree->hasFocus());
    const auto* model = qobject_cast<ThreadModel*>(tree->model());
    const TraceNode first = *model->nodeAt(tree->currentIndex());
    CHECK(first.part == TracePart::Card);
    CHECK(first.id == walk.card.id.value);
    press(Qt::Key_Return); // the card, on its board
    walk.all.settled();
    CHECK_FALSE(thread->isVisible());
    REQUIRE(walk.page.board().isVisible());
    CHECK(walk.page.board().findChild<SprintBoardView*>()->current() == walk.card.id);

    REQUIRE(walk.followed() != nullptr);
    CHECK(walk.head() == QStringLiteral("Card"));
    const TraceNode solution = *model->nodeAt(tree->currentIndex());
    CHECK(solution.part == TracePart::Solution);
    press(Qt::Key_Return);
    walk.all.settled();
    REQUIRE(walk.page.solutions().isVisible());
    CHECK(walk.page.itemAtHand().id == walk.card.solution->value);
    CHECK(walk.all.window().findChild<Rail*>()->currentRow() == Rail::rowOf(Station::Build));

    REQUIRE(walk.followed() != nullptr);
    CHECK(walk.head().startsWith(QStringLiteral("Solution")));
    CHECK(model->nodeAt(tree->currentIndex())->part == TracePart::Promise);
    press(Qt::Key_Escape);
    walk.all.settled();
    CHECK_FALSE(thread->isVisible());
    CHECK(walk.page.isVisible());
}

TEST_CASE("Ctrl+T follows the letter of a promise that no solution answers, and nothing of a team", "[thread-page]")
{
    LabWalk walk;
    const auto open = walk.all.services().solutions.read().promisesWithoutSolution();
    REQUIRE_OK(open);
    REQUIRE_FALSE(open->empty());
    walk.show(Kind::Solution, walk.card.solution->value);
    walk.page.solutions().showItem(Kind::EngagementLetter, open->front().id.value);
    walk.all.settled();
    REQUIRE(walk.followed() != nullptr);
    CHECK(walk.head().startsWith(QStringLiteral("Engagement letter to ")));
    press(Qt::Key_Escape);

    walk.show(Kind::Team, walk.card.team.value);
    REQUIRE(walk.page.teams().isVisible());
    CHECK(walk.followed() == nullptr);
    CHECK(walk.all.window().toasts().sentence().contains(QStringLiteral("a solution, a card or a field test")));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// A team runs two sprints on the whole window, once by mouse, once by keys alone: an idea is drawn, tried, adjusted,
// tried again and kept; its promise shows as kept with its proof; and undo leads back to where it began.
#include "app/buildpage.h"
#include "app/commitpage.h"
#include "tests/support/programmefixture.h"
#include "tests/ui/day/fieldhands.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/everypage/place.h"
#include "ui/engagement/followuplist.h"
#include "ui/engagement/followuppage.h"
#include "ui/engagement/placelist.h"
#include "ui/sprint/sprintboardview.h"
#include "ui/sprint/sprintpage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QListView>
#include <QMimeData>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;
using namespace Qt::StringLiterals;

namespace {

enum class Hands { Mouse, Keys };

const QString idea = u"A counter on Thursday evening"_s;
const QString solutionTitle = u"Evenings at the town hall"_s;

class LabTeam final {
public:
    explicit LabTeam(Hands hands) : hands_(hands), all_(Content::Cahors, Language::English)
    {
        Team made;
        made.name = u"The evening team"_s;
        const auto team = services().teams.add(made);
        REQUIRE_OK(team);
        team_ = team->id;
        const auto answers = services().solutions.read().answers();
        REQUIRE_OK(answers);
        for (const SolutionPromise& answer : *answers)
            if (progress(answer.promise).empty())
                promise_ = answer.promise;
        REQUIRE(promise_);
        Solution solution;
        solution.title = solutionTitle;
        solution.team = team_;
        REQUIRE(services().solutions.add(solution, {promise_}));
        all_.window().showItem(Kind::Team, team_.value);
        settle();
        hit(u"Go to its board"_s);
        before_ = dumped();
    }

    void planTwoSprints()
    {
        hit(u"Plan the sprints"_s);
        fill(u"First day of the first sprint"_s, u"12/2/2018"_s, Qt::Key_Return);
        fill(u"Last day of the last sprint"_s, u"9/3/2018"_s, Qt::Key_Return);
        if (hands_ == Hands::Keys) {
            REQUIRE(tabTo(u"Plan the sprints"_s)); // of the form: the one over the board comes after it
            press(Qt::Key_Space);
        } else {
            hit(u"Plan"_s);
        }
        REQUIRE(sprints().size() == 2);
    }

    /// The idea, for the solution that answers the promise.
    void writeTheCard()
    {
        fill(u"Title of a new card"_s, idea, Qt::Key_Return);
        REQUIRE(cards().size() == 1);
        open();
        fill(u"Solution of the card"_s, u"Evenings"_s, Qt::Key_Return);
        settle();
        REQUIRE(cards().front().solution);
    }

    void startSprint(int number, const QString& goal)
    {
        chooseSprint(number);
        hit(u"The sprint"_s);
        fill(u"Goal of the sprint"_s, goal);
        hit(u"Start the sprint"_s);
        REQUIRE(sprints()[static_cast<std::size_t>(number) - 1].state == SprintState::Running);
        toBoard();
    }

    void closeSprint(int number)
    {
        hit(u"The sprint"_s);
        hit(u"Close the sprint"_s);
        REQUIRE(sprints()[static_cast<std::size_t>(number) - 1].state == SprintState::Closed);
    }

    void carryTo(CardStage stage)
    {
        const CardId card = newest().id;
        for (int i = 0; i < 4 && newest().stage != stage; ++i)
            if (hands_ == Hands::Keys) {
                toBoard();
                REQUIRE(view().current() == card);
                press(Qt::Key_Right, Qt::AltModifier);
            } else {
                QMimeData carried;
                carried.setData(QLatin1String(BoardModel::mimeType), QByteArray::number(card.value));
                letGo(*view().viewport(),
                      carried,
                      {view().columnLeft(stage) + view().columnWidth() / 2, view().viewport()->height() / 2});
            }
        REQUIRE(newest().stage == stage);
    }

    void tryOut(const QString& day, const QString& seen)
    {
        open();
        hit(u"Add a test"_s);
        fill(u"Hypothesis of the test"_s, u"People come after work."_s);
        fill(u"Day of the test"_s, day, Qt::Key_Return);
        fill(u"How many people tried it"_s, u"8"_s, Qt::Key_Return);
        fill(u"What was seen"_s, seen);
        fill(u"Lesson of the test"_s, u"Say it at school."_s);
        settle();
    }

    void decide(const QString& decision)
    {
        hit(decision);
        settle();
    }

    /// Stands as kept on the board of promises, with what shows it.
    void noteThePromiseAsKept()
    {
        all_.day().goTo(Station::Commit);
        if (hands_ == Hands::Keys) {
            REQUIRE(tabToTabs(u"Commit"_s));
            press(Qt::Key_Right);
        } else {
            goToTab(commit(), u"Promise tracking"_s);
        }
        REQUIRE(commit().followUp().isVisible());
        FollowUpList& toStart = list(FollowUpColumn::ToStart);
        if (hands_ == Hands::Keys) {
            REQUIRE(tabTo(toStart.accessibleName()));
            for (int i = 0; i < 100 && toStart.current()->promise.id != promise_; ++i)
                press(Qt::Key_Down);
            REQUIRE(toStart.current()->promise.id == promise_);
            for (int i = 0; i < 6 && !isKept(); ++i)
                press(Qt::Key_Right, Qt::AltModifier);
            REQUIRE(isKept());
            press(Qt::Key_Return);
        } else {
            QMimeData carried;
            carried.setData(QLatin1String(promiseMime), QByteArray::number(promise_.value));
            FollowUpList& kept = list(FollowUpColumn::Kept);
            letGo(*kept.viewport(), carried, {20, 20});
            REQUIRE(isKept());
            const QModelIndex card = keptCard();
            kept.scrollTo(card);
            QTest::mouseClick(kept.viewport(), Qt::LeftButton, {}, kept.visualRect(card).center());
            settle();
        }
        fill(u"Proof"_s, u"Order of 4 July 2018"_s, Qt::Key_Tab);
        settle();
    }

    void checkWhatStands()
    {
        const std::vector<Card> all = cards();
        REQUIRE(all.size() == 2);
        const auto first = std::ranges::find(all, 1, &Card::iteration);
        const auto second = std::ranges::find(all, 2, &Card::iteration);
        REQUIRE(first != all.end());
        REQUIRE(second != all.end());
        CHECK(first->decision == Decision::Adjust);
        CHECK(first->sprint == sprints()[0].id);
        CHECK(second->decision == Decision::Keep);
        CHECK(second->previous == first->id);
        CHECK(second->sprint == sprints()[1].id);
        CHECK(list(FollowUpColumn::Kept).filter().at(keptCard()).standing.proven);
    }

    void takeAllBack()
    {
        for (int i = 0; i < 300 && dumped() != before_; ++i)
            press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(dumped() == before_);
    }

private:
    [[nodiscard]] Services& services() { return all_.services(); }
    [[nodiscard]] QStringList dumped() { return dump(all_.day().session().programme().file().connection()); }
    [[nodiscard]] SprintPage& board()
    {
        return qobject_cast<BuildPage*>(all_.window().ensurePage(Station::Build))->board();
    }
    [[nodiscard]] CommitPage& commit() { return *qobject_cast<CommitPage*>(all_.window().ensurePage(Station::Commit)); }
    [[nodiscard]] SprintBoardView& view() { return *board().findChild<SprintBoardView*>(); }
    [[nodiscard]] FollowUpList& list(FollowUpColumn column)
    {
        for (FollowUpList* list : commit().followUp().findChildren<FollowUpList*>())
            if (list->filter().column() == column)
                return *list;
        throw 0;
    }
    [[nodiscard]] std::vector<Sprint> sprints()
    {
        const auto all = services().sprints.read().of(team_);
        REQUIRE_OK(all);
        return *all;
    }
    [[nodiscard]] std::vector<Card> cards()
    {
        const auto all = services().cards.read().of(team_);
        REQUIRE_OK(all);
        return *all;
    }
    [[nodiscard]] Card newest()
    {
        const std::vector<Card> all = cards();
        return *std::ranges::max_element(all, {}, &Card::iteration);
    }
    [[nodiscard]] std::vector<PromiseProgress> progress(PromiseId promise)
    {
        const auto all = services().engagementLetters.read().allProgress();
        REQUIRE_OK(all);
        std::vector<PromiseProgress> of;
        std::ranges::copy_if(
            *all, std::back_inserter(of), [promise](const PromiseProgress& entry) { return entry.promise == promise; });
        return of;
    }
    [[nodiscard]] bool isKept()
    {
        const std::vector<PromiseProgress> noted = progress(promise_);
        return !noted.empty() && noted.back().status == PromiseStatus::Kept;
    }

    /// Of the promise, among those kept.
    [[nodiscard]] QModelIndex keptCard()
    {
        const auto& kept = list(FollowUpColumn::Kept).filter();
        for (int row = 0; row < kept.rowCount(); ++row)
            if (kept.at(kept.index(row, 0)).promise.id == promise_)
                return kept.index(row, 0);
        FAIL("the promise is not among those kept");
        return {};
    }

    void toBoard()
    {
        if (hands_ == Hands::Keys)
            for (int i = 0; i < 3 && !view().hasFocus(); ++i)
                press(Qt::Key_Escape);
        else
            QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(view().currentIndex()).center());
        settle();
    }
    void open()
    {
        toBoard();
        if (hands_ == Hands::Keys)
            press(Qt::Key_Return);
        settle();
    }
    void chooseSprint(int number)
    {
        auto* choice = named<QComboBox>(&board(), u"Sprint"_s);
        REQUIRE(choice != nullptr);
        if (choice->currentIndex() == number - 1)
            return;
        if (hands_ == Hands::Keys) {
            REQUIRE(tabTo(u"Sprint"_s));
            press(Qt::Key_Down);
        } else {
            click(choice);
            auto* lines = qobject_cast<QListView*>(choice->view());
            REQUIRE(lines != nullptr);
            QTest::mouseClick(lines->viewport(),
                              Qt::LeftButton,
                              {},
                              lines->visualRect(lines->model()->index(number - 1, 0)).center());
            settle();
        }
        REQUIRE(choice->currentIndex() == number - 1);
    }
    void hit(const QString& text)
    {
        CAPTURE(text.toStdString());
        QAbstractButton* found = button(&all_.window(), text);
        REQUIRE(found != nullptr);
        if (hands_ == Hands::Mouse) {
            click(found);
            return;
        }
        const QString heard = found->accessibleName().isEmpty() ? text : found->accessibleName();
        REQUIRE(tabTo(heard));
        press(Qt::Key_Space);
    }
    void fill(const QString& name, const QString& text, std::optional<Qt::Key> then = {})
    {
        CAPTURE(name.toStdString());
        if (hands_ == Hands::Keys) {
            REQUIRE(tabTo(name));
        } else {
            auto* field = named<QWidget>(&all_.window(), name);
            REQUIRE(field != nullptr);
            click(field);
        }
        REQUIRE(atKeyboard() == name);
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
        if (then)
            press(*then);
        settle();
    }

    Hands hands_;
    EveryPage all_;
    TeamId team_;
    PromiseId promise_;
    QStringList before_;
};

void run(Hands hands)
{
    LabTeam team(hands);
    team.planTwoSprints();
    team.writeTheCard();
    team.startSprint(1, u"Who comes after work?"_s);
    team.carryTo(CardStage::FieldTest);
    team.tryOut(u"15/2/2018"_s, u"Three of eight come."_s);
    team.carryTo(CardStage::Lessons);
    team.decide(u"Adjust"_s);
    team.closeSprint(1);
    team.startSprint(2, u"Do parents come?"_s);
    team.carryTo(CardStage::FieldTest);
    team.tryOut(u"1/3/2018"_s, u"Seven of eight come."_s);
    team.decide(u"Keep"_s);
    team.closeSprint(2);
    team.noteThePromiseAsKept();
    team.checkWhatStands();
    team.takeAllBack();
}

} // namespace

TEST_CASE("by mouse: two sprints lead from an idea to a promise kept, and all the way back", "[day][build]")
{
    run(Hands::Mouse);
}

TEST_CASE("by keys alone: two sprints lead from an idea to a promise kept, and all the way back", "[day][build]")
{
    run(Hands::Keys);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/kiosk/openvote.h"
#include "ui/kiosk/paperentry.h"
#include "ui/kiosk/paperfigures.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;
using Step = PaperCount::Step;

namespace {

/// Paper entry of that method, with six people marked and the first person entering.
struct MethodEntry final {
    explicit MethodEntry(VoteMethod method) : open(Content::Cahors, Language::English, method), random(9)
    {
        page = new PaperEntry(open.desk.desk(), *open.station, open.vote, random);
        open.desk.show(page, {720, 640});
        auto* list = page->findChild<QListWidget*>();
        list->setFocus();
        for (int i = 0; i < 6; ++i) {
            list->setCurrentRow(i);
            QTest::keyClick(list, Qt::Key_Space);
        }
        go();
        REQUIRE(page->step() == Step::First);
    }

    [[nodiscard]] PaperFigures* figures() const { return page->findChild<PaperFigures*>(); }
    [[nodiscard]] QPushButton* next() const { return page->findChildren<QPushButton*>().last(); }
    void go() const { QTest::mouseClick(next(), Qt::LeftButton); }
    /// Personas A to H, blank, spoiled.
    void type(const std::vector<int>& totals) const
    {
        const auto& fields = figures()->fields();
        REQUIRE(fields.size() == totals.size());
        for (std::size_t i = 0; i < fields.size(); ++i) {
            fields[i]->selectAll();
            QTest::keyClicks(fields[i], QString::number(totals[i]));
        }
    }
    [[nodiscard]] QString sum() const { return figures()->findChildren<QLabel*>().last()->text(); }

    OpenVote open;
    SeededRandom random;
    PaperEntry* page = nullptr;
};

/// What each persona gets, and the blank votes, from the published ballots.
std::vector<int> countedIn(OpenVote& open)
{
    REQUIRE(open.station->close(open.vote));
    const auto reveal = open.station->reveal(open.vote);
    REQUIRE(reveal);
    std::vector<int> totals;
    for (const OptionTally& option : reveal->tally.options)
        totals.push_back(option.total);
    totals.push_back(reveal->tally.blank);
    return totals;
}

} // namespace

TEST_CASE("paper approvals are entered as totals, twice and blind", "[kiosk][paper][methods]")
{
    MethodEntry entry(VoteMethod::Approval);
    entry.type({4, 3, 0, 0, 1, 0, 0, 0, 1, 1}); // eight approvals on four papers
    CHECK(entry.next()->isEnabled());
    entry.go();
    REQUIRE(entry.page->step() == Step::HandOver);
    entry.go();
    entry.type({4, 3, 0, 0, 1, 0, 0, 0, 1, 1});
    entry.go();
    REQUIRE(entry.page->step() == Step::Agreed);
    entry.go();
    CHECK(entry.page->step() == Step::Cast);
    CHECK(entry.open.turnout().on(Channel::Paper) == 6);
    CHECK(entry.open.turnout().spoiled == 1);
    CHECK(countedIn(entry.open) == std::vector<int>{4, 3, 0, 0, 1, 0, 0, 0, 1});
}

TEST_CASE("totals that the papers cannot have are not taken, and why is said", "[kiosk][paper][methods]")
{
    MethodEntry entry(VoteMethod::Approval);
    entry.type({5, 0, 0, 0, 0, 0, 0, 0, 1, 1}); // four papers cannot approve A five times
    CHECK_FALSE(entry.next()->isEnabled());
    CHECK(entry.sum().contains(QStringLiteral("at most 4, and 5 are entered")));
    entry.type({4, 4, 4, 1, 0, 0, 0, 0, 1, 1}); // three on each paper at most
    CHECK_FALSE(entry.next()->isEnabled());
    CHECK(entry.sum().contains(QStringLiteral("can hold 12 approvals at most, and 13 are entered")));
    entry.type({1, 1, 1, 0, 0, 0, 0, 0, 1, 1}); // four papers that are not blank
    CHECK_FALSE(entry.next()->isEnabled());
    CHECK(entry.sum().contains(QStringLiteral("only 3 are entered")));
    entry.type({0, 0, 0, 0, 0, 0, 0, 0, 5, 2});
    CHECK_FALSE(entry.next()->isEnabled());
    entry.type({0, 0, 0, 0, 0, 0, 0, 0, 5, 1});
    CHECK(entry.next()->isEnabled());
}

TEST_CASE("paper points are entered as totals", "[kiosk][paper][methods]")
{
    MethodEntry entry(VoteMethod::Dots);
    const std::vector<int> totals{15, 6, 3, 0, 0, 0, 0, 1, 1, 0}; // 25 points on five papers
    entry.type(totals);
    CHECK(entry.next()->isEnabled());
    entry.go();
    entry.go();
    entry.type({14, 7, 3, 0, 0, 0, 0, 1, 1, 0});
    entry.go();
    REQUIRE(entry.page->step() == Step::Differences);
    entry.go();
    entry.type(totals);
    entry.go();
    entry.go();
    entry.type(totals);
    entry.go();
    REQUIRE(entry.page->step() == Step::Agreed);
    entry.go();
    CHECK(countedIn(entry.open) == std::vector<int>{15, 6, 3, 0, 0, 0, 0, 1, 1});
}

TEST_CASE("paper entry for approval and points", "[.pictures]")
{
    for (const VoteMethod method : {VoteMethod::Approval, VoteMethod::Dots}) {
        MethodEntry entry(method);
        entry.type({4, 3, 0, 0, 1, 0, 0, 0, 1, 1});
        picture(*entry.page, QStringLiteral("paper-%1-entered").arg(QLatin1String(word(method))));
        entry.type({4, 40, 4, 4, 4, 4, 4, 0, 1, 1});
        picture(*entry.page, QStringLiteral("paper-%1-toomany").arg(QLatin1String(word(method))));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The station Publish, as far as it goes: what the programme holds, and the ways to it.
#include "app/buildpage.h"
#include "app/choosepage.h"
#include "app/commitpage.h"
#include "core/engagement/completeness.h"
#include "core/vote/voterepository.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/everypage/place.h"
#include "ui/engagement/engagementpage.h"
#include "ui/engagement/followuppage.h"
#include "ui/shell/linemodel.h"
#include "ui/sprint/sprintpage.h"
#include "ui/vote/minutespage.h"
#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QtTest>

#include <set>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// The list of the station Publish.
QListView& publishable(EveryPage& all)
{
    all.day().goTo(Station::Publish);
    settle();
    auto* list = all.window().ensurePage(Station::Publish)->findChild<QListView*>();
    REQUIRE(list != nullptr);
    return *list;
}

QStringList linesOf(const QListView& list)
{
    QStringList lines;
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex at = list.model()->index(row, 0);
        lines << at.data().toString() + QStringLiteral(" | ") + at.data(LineModel::DetailRole).toString();
    }
    return lines;
}

int rowThatBegins(const QListView& list, const QString& beginning)
{
    const QStringList lines = linesOf(list);
    for (int row = 0; row < lines.size(); ++row)
        if (lines[row].startsWith(beginning))
            return row;
    FAIL("no line begins with " << beginning.toStdString());
    return -1;
}

void enterLine(EveryPage& all, const QString& beginning)
{
    QListView& list = publishable(all);
    REQUIRE(list.hasFocus());
    list.setCurrentIndex(list.model()->index(rowThatBegins(list, beginning), 0));
    press(Qt::Key_Return);
    settle();
}

/// As a reveal leaves it, for the list; its counting is tested where it belongs.
void markRevealed(EveryPage& all)
{
    ProgrammeFile& file = all.day().session().programme().file();
    const VoteRepository votes(file.connection());
    auto drafts = votes.in(VoteState::Draft);
    REQUIRE_OK(drafts);
    REQUIRE_FALSE(drafts->empty());
    Vote vote = drafts->front();
    vote.state = VoteState::Revealed;
    vote.revealedAt = all.day().clock().now();
    REQUIRE(file.edit(FILROUGE_TEXT("Edits", "Change the vote"), [&](Edit& edit) { return votes.update(edit, vote); }));
}

} // namespace

TEST_CASE("Publish lists what could be published today, in words", "[everypage][publish]")
{
    EveryPage all(Content::Cahors, Language::English);
    markRevealed(all);
    QListView& list = publishable(all);
    REQUIRE(list.isVisible());
    const QStringList lines = linesOf(list);
    CAPTURE(lines);

    const auto letters = all.services().engagementLetters.read().all();
    REQUIRE_OK(letters);
    std::size_t promises = 0;
    for (std::size_t i = 0; i < letters->size(); ++i) {
        const auto sheet = all.services().engagementLetters.sheet((*letters)[i].id);
        REQUIRE_OK(sheet);
        promises += sheet->promises.size();
        const Completeness completeness = completenessOf(*sheet);
        const QString line = lines.value(static_cast<int>(i));
        CHECK(line.startsWith(QStringLiteral("Engagement letter to %1 | ").arg(sheet->persona.firstName)));
        CHECK(line.contains(
            QStringLiteral("%1 / %2 difficulties answered").arg(completeness.answered).arg(completeness.difficulties)));
        CHECK(line.contains(QStringLiteral("nothing is missing")) == completeness.isComplete());
    }
    std::set<PromiseId> noted;
    const auto progress = all.services().engagementLetters.read().allProgress();
    REQUIRE_OK(progress);
    for (const PromiseProgress& entry : *progress)
        noted.insert(entry.promise);
    CHECK(lines.contains(QStringLiteral("Where our promises stand | progress noted for %1 of %2 promises")
                             .arg(noted.size())
                             .arg(promises)));
    CHECK(lines.contains(QStringLiteral("Minutes of the vote: Pour quel persona souhaitez-vous vous mobiliser ? | "
                                        "result revealed on 7\u00A0February\u00A02018")));
    int reviews = 0;
    const auto sprints = all.services().sprints.read().all();
    REQUIRE_OK(sprints);
    for (const Sprint& sprint : *sprints) {
        const auto review = all.services().sprints.read().review(sprint.id);
        REQUIRE_OK(review);
        const auto team = all.services().teams.read().find(sprint.team);
        REQUIRE_OK(team);
        const QString begins =
            QStringLiteral("Review of sprint %1, %2 | written on").arg(sprint.number).arg(team->name);
        CHECK(lines.filter(begins).size() == (review->has_value() ? 1 : 0));
        reviews += review->has_value() ? 1 : 0;
    }
    CHECK(reviews > 0);
    CHECK(lines.size() == static_cast<int>(letters->size()) + 2 + reviews);
}

TEST_CASE("each line of Publish leads to where it stands", "[everypage][publish]")
{
    EveryPage all(Content::Cahors, Language::English);
    markRevealed(all);
    const auto letters = all.services().engagementLetters.read().all();
    REQUIRE_OK(letters);
    const auto second = all.services().engagementLetters.sheet(letters->at(1).id);
    REQUIRE_OK(second);

    enterLine(all, QStringLiteral("Engagement letter to ") + second->persona.firstName);
    auto* commit = qobject_cast<CommitPage*>(all.window().ensurePage(Station::Commit));
    CHECK(commit->letters().isVisible());
    CHECK(commit->letters().itemAtHand().id == second->letter.id.value);
    enterLine(all, QStringLiteral("Where our promises stand"));
    CHECK(commit->followUp().isVisible());
    enterLine(all, QStringLiteral("Minutes of the vote"));
    CHECK(all.day().choose().minutes().isVisible());

    QListView& list = publishable(all);
    const QModelIndex review = list.model()->index(rowThatBegins(list, QStringLiteral("Review of sprint")), 0);
    const qint64 sprint = qobject_cast<const LineModel*>(list.model())->line(review.row()).id;
    list.scrollTo(review);
    const QPoint middle = list.visualRect(review).center();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, middle);
    REQUIRE(list.isVisible()); // one click only chooses it
    QTest::mouseDClick(list.viewport(), Qt::LeftButton, {}, middle);
    settle();
    const auto* build = qobject_cast<BuildPage*>(all.window().ensurePage(Station::Build));
    REQUIRE(build->isVisible());
    CHECK(build->findChild<SprintPage*>()->whereabouts().split(QLatin1Char(' ')).value(1) == QString::number(sprint));
}

TEST_CASE("Publish follows the file, and without anything to publish says what it begins with", "[everypage][publish]")
{
    EveryPage all(Content::Empty, Language::English);
    QListView& list = publishable(all);
    Page* page = all.window().ensurePage(Station::Publish);
    const auto* empty = page->findChild<EmptyState*>();
    REQUIRE(empty != nullptr);
    CHECK(empty->isVisible());
    CHECK_FALSE(list.isVisible());
    QStringList said;
    for (const auto* label : empty->findChildren<QLabel*>())
        said << label->text();
    CHECK(said.filter(QStringLiteral("There is nothing to publish yet")).size() == 1);

    const auto persona = all.services().personas.addNamed(QStringLiteral("Sarah"));
    REQUIRE_OK(persona);
    EngagementLetter letter;
    letter.persona = persona->id;
    REQUIRE(all.services().engagementLetters.add(letter));
    settle();
    CHECK_FALSE(empty->isVisible());
    REQUIRE(list.isVisible());
    CHECK(linesOf(list).filter(QStringLiteral("Engagement letter to Sarah")).size() == 1);

    all.window().pending().flush();
    while (all.day().session().programme().file().canUndo())
        REQUIRE(all.day().session().programme().file().undo());
    settle();
    REQUIRE(empty->isVisible());
    QAbstractButton* begin = button(empty, QStringLiteral("Go to the engagement letters"));
    REQUIRE(begin != nullptr);
    click(begin);
    CHECK(all.window().ensurePage(Station::Commit)->isVisible());
}

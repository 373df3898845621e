// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/vote/votingday.h"
#include "ui/projector/sceneview.h"
#include "ui/vote/rehearsal.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// Counts what opens as a window, however short.
class OpenedWindows final : public QObject {
public:
    OpenedWindows() { qApp->installEventFilter(this); }

    int count = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = qobject_cast<const QWidget*>(watched);
        count += event->type() == QEvent::Show && widget != nullptr && widget->isWindow() ? 1 : 0;
        return false;
    }
};

} // namespace

TEST_CASE("no part of a stage opens as a window while the stage is made", "[presenter][rehearsal]")
{
    VotingDay day;
    const auto rehearsal = Rehearsal::begin(day.desk().programme(), day.vote().id, day.desk().clock());
    REQUIRE(rehearsal);
    const Desk& own = day.desk().desk();
    for (const auto run : {PresenterPage::Run::Real, PresenterPage::Run::Rehearsal}) {
        const OpenedWindows opened;
        const PresenterPage page(
            {(*rehearsal)->programme(), own.theme, own.clock, own.prompts, own.pending, own.toasts},
            (*rehearsal)->station(),
            run);
        day.settle();
        CHECK(opened.count == 0);
    }
}

TEST_CASE("a rehearsal is the real thing on a copy, and leaves nothing behind", "[presenter][rehearsal]")
{
    VotingDay day;
    const Vote draft = day.vote();
    auto rehearsal = Rehearsal::begin(day.desk().programme(), draft.id, day.desk().clock());
    REQUIRE(rehearsal);
    Rehearsal& run = **rehearsal;
    const QString path = run.programme().file().path();
    CHECK(path != day.desk().programme().file().path());
    CHECK_FALSE(run.wasTried());
    CHECK_FALSE(run.others()); // it is not open
    REQUIRE(run.station().open(run.vote()));
    const auto box = run.station().box(run.vote());
    REQUIRE(box);
    const int roll = (*box)->turnout().rollSize;
    CHECK(roll == 50); // all of them, though nobody has signed in yet
    CHECK_FALSE(run.wasTried());
    REQUIRE(run.station().cast(run.vote(), (*box)->roll().front(), Channel::Kiosk, QStringLiteral("A")));
    CHECK(run.wasTried());
    letOthersVote(run);
    CHECK((*box)->turnout().voted == roll);
    CHECK((*box)->turnout().on(Channel::Phone) == roll - 1);
    REQUIRE(run.station().close(run.vote()));
    REQUIRE(run.station().reveal(run.vote()));
    CHECK(run.wasTried());

    // The programme knows nothing of it.
    CHECK(day.vote() == draft);
    CHECK(day.services().votes.events(draft.id)->empty());
    CHECK(day.services().roll.presentParticipants(day.seminar().id)->empty());
    rehearsal->reset();
    CHECK_FALSE(QFileInfo::exists(path));
    CHECK_FALSE(QFileInfo::exists(QFileInfo(path).path()));
}

TEST_CASE("a rehearsal by approval or points has ballots of its method", "[presenter][rehearsal][methods]")
{
    for (const VoteMethod method : {VoteMethod::Approval, VoteMethod::Dots}) {
        CAPTURE(static_cast<int>(method));
        VotingDay day;
        Vote vote = day.vote();
        vote.method = method;
        std::vector<PersonaId> personas;
        const auto options = day.services().votes.options(vote.id);
        REQUIRE(options);
        for (const BallotOption& option : *options)
            personas.push_back(option.option.persona);
        REQUIRE(day.services().votes.updateDraft(vote, personas));
        const auto rehearsal = Rehearsal::begin(day.desk().programme(), vote.id, day.desk().clock());
        REQUIRE(rehearsal);
        Rehearsal& run = **rehearsal;
        REQUIRE(run.station().open(run.vote()));
        letOthersVote(run);
        const auto box = run.station().box(run.vote());
        REQUIRE(box);
        CHECK((*box)->turnout().voted == 50);
        REQUIRE(run.station().close(run.vote()));
        const auto revealed = run.station().reveal(run.vote());
        REQUIRE(revealed);
        CHECK(revealed->tally.blank == 0);
        int marks = 0;
        for (const OptionTally& option : revealed->tally.options)
            marks += option.total;
        CHECK(marks > 50); // of three approvals or five points each, more than one is given now and then
    }
}

TEST_CASE("without a roll, a rehearsal has voters of its own", "[presenter][rehearsal]")
{
    VotingDay day;
    const auto roll = day.services().roll.read().of(day.seminar().id);
    REQUIRE(roll);
    for (const Participant& one : *roll)
        REQUIRE(day.services().roll.remove(one.id));
    const auto rehearsal = Rehearsal::begin(day.desk().programme(), day.vote().id, day.desk().clock());
    REQUIRE(rehearsal);
    REQUIRE((*rehearsal)->station().open((*rehearsal)->vote()));
    CHECK((*(*rehearsal)->station().box((*rehearsal)->vote()))->turnout().rollSize == 3);
    CHECK(day.services().roll.read().of(day.seminar().id)->empty());
}

TEST_CASE("the stage of a rehearsal says so in every scene of the vote, and changes no setting",
          "[presenter][rehearsal]")
{
    VotingDay day;
    const auto rehearsal = Rehearsal::begin(day.desk().programme(), day.vote().id, day.desk().clock());
    REQUIRE(rehearsal);
    Rehearsal& run = **rehearsal;
    const Desk& own = day.desk().desk();
    auto* page = new PresenterPage({run.programme(), own.theme, own.clock, own.prompts, own.pending, own.toasts},
                                   run.station(),
                                   PresenterPage::Run::Rehearsal);
    day.page().hide();
    day.desk().show(page, {1182, 744});
    page->showItem(Kind::Vote, run.vote().value);
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(day.desk().window().focusWidget(), key);
        day.settle();
    };
    const auto room = [page] { return wordsOf(page->findChild<SceneView*>(QStringLiteral("roomSees"))->scene()); };
    // As the programme's language says it, up to what it marks.
    const QString mark =
        translated(FILROUGE_TEXT("Scenes", "Rehearsal, nothing counts: %1", {QString()}), Language::French).trimmed();
    CHECK_FALSE(mark.isEmpty());
    CHECK(page->findChild<QPushButton*>(QStringLiteral("endRehearsal"))->isVisible());
    for (const char* check : {"check0", "check1", "check2"})
        CHECK_FALSE(page->findChild<QPushButton*>(QLatin1String(check))->isEnabled());
    CHECK_FALSE(page->findChild<QPushButton*>(QStringLiteral("check4"))->isVisible());
    CHECK(namelessWidgets(*page) == QStringList());
    press(Qt::Key_Space);
    CHECK(room().contains(mark));
    press(Qt::Key_V);
    CHECK(room().contains(mark));
    CHECK(page->findChild<QLabel*>(QStringLiteral("state"))->text().startsWith(QStringLiteral("Rehearsal.")));
    for (const char* name : {"annulVote", "noteIncident", "saveMinutes"})
        CHECK_FALSE(page->findChild<QPushButton*>(QLatin1String(name))->isVisible());
    auto* others = page->findChild<QPushButton*>(QStringLiteral("othersVote"));
    CHECK(others->isVisible());
    CHECK(others->text() == QStringLiteral("Let the 50 others vote"));
    QSignalSpy wanted(page, &PresenterPage::othersWanted);
    QTest::mouseClick(others, Qt::LeftButton);
    CHECK(wanted.count() == 1);
    letOthersVote(run);
    day.settle();
    CHECK_FALSE(others->isVisible());
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_V);
    CHECK(room().contains(mark));
    press(Qt::Key_R);
    press(Qt::Key_R);
    CHECK(room().contains(mark));
    press(Qt::Key_Space);
    CHECK(day.vote().state == VoteState::Draft);
    delete page;
}

TEST_CASE("a rehearsal that was held stands among the checks, after a restart too", "[presenter][rehearsal]")
{
    VotingDay day;
    auto* check = day.part<QPushButton>("check4");
    CHECK(check->text().startsWith(QStringLiteral("Not rehearsed")));
    QSignalSpy wanted(&day.page(), &PresenterPage::rehearsalWanted);
    QTest::mouseClick(check, Qt::LeftButton);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted[0][0].value<VoteId>() == day.vote().id);
    CHECK(check->text().startsWith(QStringLiteral("Not rehearsed"))); // to begin is not to have held it
    REQUIRE(day.services().votes.recordRehearsal(day.vote().id));
    day.settle();
    CHECK(check->text() == QStringLiteral("Rehearsed: %1, %2.").arg(day.today(), day.now()));
    PresenterPage later(day.desk().desk(), day.station());
    CHECK(later.findChild<QPushButton*>(QStringLiteral("check4"))->text() == check->text());
}

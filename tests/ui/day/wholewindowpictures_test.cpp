// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window on the sample, as it is on the day; the README shows some of these pictures.
#include "app/choosepage.h"
#include "core/documents/newprogramme.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/day/seminarday.h"
#include "ui/widgets/pagepreview.h"

#include <QAbstractButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

void openTheVote(SeminarDay& seminar)
{
    seminar.signEverybodyIn();
    REQUIRE(seminar.day().goToTab(QStringLiteral("Stage")));
    QAbstractButton* projector = button(&seminar.day().choose(), QStringLiteral("Open the projector"));
    REQUIRE(projector != nullptr);
    click(projector);
    turnTo(&seminar.day().window());
    press(Qt::Key_V);
    REQUIRE(seminar.vote().state == VoteState::Open);
}

/// Who stands there on the roll votes, about as in Cahors.
void cast(SeminarDay& seminar, int from, int to)
{
    static const QString ballots = QStringLiteral("ABCABCABDABCAECABFABCAGBCABHCAB-CABDACBEABCAFBCA-GB");
    const std::vector<RollLine> roll = seminar.roll();
    for (int i = from; i < to; ++i) {
        const QChar letter = ballots[i % ballots.size()];
        REQUIRE(seminar.day().session().station().cast(seminar.vote().id,
                                                       roll[static_cast<std::size_t>(i)].participant.id,
                                                       i % 3 == 0 ? Channel::Paper : Channel::Kiosk,
                                                       letter == u'-' ? QString() : QString(letter)));
    }
    settle();
}

} // namespace

TEST_CASE("pictures of the whole window", "[.pictures][day]")
{
    SeminarDay seminar(50);
    DayWindow& day = seminar.day();
    picture(day.window(), QStringLiteral("window-overview"));
    day.goTo(Station::Understand);
    picture(day.window(), QStringLiteral("window-wall"));

    day.goTo(Station::Choose);
    day.pass(3 * 3600);
    openTheVote(seminar);
    cast(seminar, 0, 43);
    day.pass(400);
    if (auto* close = named<QAbstractButton>(&day.window(), QStringLiteral("Close this message")))
        click(close);
    picture(day.window(), QStringLiteral("window-vote"));
    cast(seminar, 43, 50);
    seminar.closeAndReveal();
    REQUIRE(seminar.vote().state == VoteState::Revealed);
    ProjectorWindow& projector = day.choose().projector();
    projector.resize(1280, 720);
    picture(projector, QStringLiteral("window-reveal"));
    picture(day.window(), QStringLiteral("window-revealed"));
}

TEST_CASE("pictures of the letters as the window shows them", "[.pictures][day]")
{
    const QTemporaryDir folder;
    const FixedClock clock(Instant{1517900000000});
    SeededRandom random(5);
    REQUIRE(makeProgrammeFile(
        folder.filePath(QStringLiteral("cahors.filrouge")), QStringLiteral("cahors"), Language::French, clock, random));
    SeminarDay seminar(folder.path());
    seminar.day().goTo(Station::Commit);
    auto* preview = seminar.day().window().findChild<PagePreview*>();
    REQUIRE(preview != nullptr);
    QTest::qWait(300); // the page is drawn after everything else
    waitUntil([preview] { return !preview->isBusy(); });
    picture(seminar.day().window(), QStringLiteral("window-letter"));
}

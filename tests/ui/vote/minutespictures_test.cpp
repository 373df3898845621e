// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/hands.h"
#include "tests/ui/vote/votingday.h"
#include "ui/vote/minutespage.h"
#include "ui/vote/rehearsal.h"
#include "ui/widgets/pagepreview.h"

#include <QListWidget>
#include <QPushButton>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

struct Look final {
    Language language;
    Appearance appearance;
    int zoom;
    const char* name;
};

constexpr Look looks[] = {{Language::English, Appearance::Light, 100, "light"},
                          {Language::French, Appearance::Dark, 100, "dark"},
                          {Language::French, Appearance::HighContrast, 200, "contrast200"}};

void takeMinutes(VotingDay& day, const QWidget* page, const QString& state, const Look& look)
{
    day.settle();
    if (const auto* preview = page->findChild<PagePreview*>())
        waitUntil([preview] { return !preview->isBusy(); }, std::chrono::seconds(30));
    picture(*page->window(),
            QStringLiteral("%1-%2-%3").arg(state, QLatin1String(word(look.language)), QLatin1String(look.name)));
}

void ask(VotingDay& day, QWidget* page, const char* button, const QString& reason)
{
    QTest::mouseClick(page->findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
    type(reason); // letters with accents too
    day.settle();
}

/// Annulled, tied and run off: three votes on the list.
MinutesPage* holdThree(VotingDay& day)
{
    const auto annulled = day.vote();
    day.signIn(20);
    REQUIRE(day.station().open(annulled.id));
    REQUIRE(day.station().annul(annulled.id, QStringLiteral("Deux personnes n’étaient pas sur la liste.")));
    day.pass(900);
    const auto again = day.services().votes.addRerun(annulled.id);
    REQUIRE(again);
    day.settle();
    day.press(Qt::Key_V);
    day.cast(QStringLiteral("A"), 5, Channel::Kiosk, 1);
    day.cast(QStringLiteral("B"), 5, Channel::Paper, 1);
    day.cast(QStringLiteral("C"), 3, Channel::Kiosk, 1);
    day.cast(QStringLiteral("D"), 3, Channel::Kiosk, 1);
    day.cast({}, 1, Channel::Kiosk, 1);
    day.press(Qt::Key_V, 4);
    day.press(Qt::Key_R, 2);
    day.pass(900);
    const auto runOff = day.services().votes.addRunOff(again->id);
    REQUIRE(runOff);
    REQUIRE(day.station().open(runOff->id));
    auto* page = new MinutesPage(day.desk().desk(), day.station());
    day.page().hide();
    day.desk().show(page, {1182, 744});
    return page;
}

} // namespace

TEST_CASE("the minutes of what was held", "[.pictures]")
{
    for (const Look& look : looks) {
        VotingDay day(Content::Cahors, look.language);
        theme().setAppearance(look.appearance);
        theme().setZoom(look.zoom);
        MinutesPage* page = holdThree(day);
        day.desk().window().resize(1183, 744);
        takeMinutes(day, page, QStringLiteral("minutes-0open"), look);
        auto* list = page->findChild<QListWidget*>(QStringLiteral("heldVotes"));
        list->setCurrentRow(1);
        takeMinutes(day, page, QStringLiteral("minutes-1revealed"), look);
        list->setCurrentRow(2);
        takeMinutes(day, page, QStringLiteral("minutes-2annulled"), look);
        list->setCurrentRow(0);
        ask(day, page, "annulVote", QStringLiteral("Une panne de courant."));
        takeMinutes(day, page, QStringLiteral("minutes-3asking"), look);

        VotingDay before(Content::Cahors, look.language);
        auto* empty = new MinutesPage(before.desk().desk(), before.station());
        before.page().hide();
        before.desk().show(empty, {1182, 744});
        takeMinutes(before, empty, QStringLiteral("minutes-empty"), look);
    }
}

TEST_CASE("what is seldom done to a vote, on stage", "[.pictures]")
{
    for (const Look& look : looks) {
        VotingDay day(Content::Cahors, look.language);
        theme().setAppearance(look.appearance);
        theme().setZoom(look.zoom);
        day.desk().window().resize(1183, 744);
        day.signIn(20);
        day.press(Qt::Key_V);
        day.cast(QStringLiteral("A"), 9);
        QTest::mouseClick(day.part<QPushButton>("verify"), Qt::LeftButton);
        takeMinutes(day, &day.page(), QStringLiteral("presenter-verify"), look);
        QTest::mouseClick(day.part<QPushButton>("verify"), Qt::LeftButton);
        ask(day, &day.page(), "annulVote", QStringLiteral("La liste était fausse."));
        takeMinutes(day, &day.page(), QStringLiteral("presenter-annulling"), look);
        day.press(Qt::Key_Return, 2);
        takeMinutes(day, &day.page(), QStringLiteral("presenter-annulled"), look);
        QTest::mouseClick(day.part<QPushButton>("primary"), Qt::LeftButton);
        day.settle();
        takeMinutes(day, &day.page(), QStringLiteral("presenter-again"), look);

        VotingDay revealed(Content::Cahors, look.language);
        theme().setAppearance(look.appearance);
        theme().setZoom(look.zoom);
        revealed.desk().window().resize(1183, 744);
        revealed.voteToTheEnd(false);
        revealed.page().setPaperWaiting(3);
        takeMinutes(revealed, &revealed.page(), QStringLiteral("presenter-paperwaiting"), look);
        revealed.press(Qt::Key_R, 2);
        takeMinutes(revealed, &revealed.page(), QStringLiteral("presenter-revealed"), look);
    }
}

TEST_CASE("a rehearsal on stage", "[.pictures]")
{
    for (const Look& look : looks) {
        VotingDay day(Content::Cahors, look.language);
        theme().setAppearance(look.appearance);
        theme().setZoom(look.zoom);
        const auto rehearsal = Rehearsal::begin(day.desk().programme(), day.vote().id, day.desk().clock());
        REQUIRE(rehearsal);
        Rehearsal& run = **rehearsal;
        const Desk& own = day.desk().desk();
        auto* page = new PresenterPage({run.programme(), own.theme, own.clock, own.prompts, own.pending, own.toasts},
                                       run.station(),
                                       PresenterPage::Run::Rehearsal);
        day.page().hide();
        day.desk().show(page, {1183, 744});
        page->showItem(Kind::Vote, run.vote().value);
        const auto press = [&](Qt::Key key) {
            QTest::keyClick(day.desk().window().focusWidget(), key);
            day.settle();
        };
        takeMinutes(day, page, QStringLiteral("rehearsal-0before"), look);
        press(Qt::Key_Space);
        press(Qt::Key_V);
        takeMinutes(day, page, QStringLiteral("rehearsal-1open"), look);
        letOthersVote(run);
        for (int i = 0; i < 4; ++i)
            press(Qt::Key_V);
        press(Qt::Key_R);
        press(Qt::Key_R);
        takeMinutes(day, page, QStringLiteral("rehearsal-2revealed"), look);
        delete page;
    }
}

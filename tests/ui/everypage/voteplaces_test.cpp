// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of Choose that come and go with the vote: before it, while it is open, after it, and the kiosk's window.
#include "app/choosepage.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/day/seminarday.h"
#include "tests/ui/everypage/cuttext.h"
#include "tests/ui/everypage/tabwalk.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/shell/commands.h"
#include "ui/vote/presenterpage.h"

#include <QAbstractButton>
#include <QAction>
#include <QPushButton>
#include <QTabWidget>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

using PlaceLook = std::function<void(QWidget& window, const QString& place)>;

std::string placesTold(const QStringList& found)
{
    return found.join(QStringLiteral("\n  ")).toStdString();
}

/// Every tab that is there now.
void lookAtTabs(SeminarDay& seminar, const char* when, const PlaceLook& look)
{
    turnTo(&seminar.day().window());
    auto* tabs = seminar.day().choose().findChild<QTabWidget*>(QString(), Qt::FindDirectChildrenOnly);
    REQUIRE(tabs != nullptr);
    for (int i = 0; i < tabs->count(); ++i) {
        if (!tabs->isTabVisible(i))
            continue;
        tabs->setCurrentIndex(i);
        settle();
        const QString place = QStringLiteral("%1-%2").arg(QLatin1String(when)).arg(i);
        INFO(place.toStdString() << " " << tabs->tabText(i).toStdString());
        look(seminar.day().window(), place);
    }
}

QAbstractButton* part(SeminarDay& seminar, const char* name)
{
    auto* found = seminar.day().choose().presenter().findChild<QAbstractButton*>(QLatin1String(name));
    REQUIRE(found != nullptr);
    return found;
}

/// The kiosk in each of its states, for somebody who has not voted.
void lookAtKiosk(SeminarDay& seminar, const PlaceLook& look)
{
    KioskWindow* kiosk = seminar.day().choose().kiosk();
    REQUIRE(kiosk != nullptr);
    const auto at = [&](const char* state) {
        settle();
        INFO("kiosk " << state);
        look(*kiosk, QStringLiteral("kiosk-") + QLatin1String(state));
    };
    const RollLine voter = seminar.roll().back();
    kiosk->unlockFor(voter.participant.id, voter.person.name);
    kiosk->showNormal();
    kiosk->resize(1366, 768);
    turnTo(kiosk);
    at("ready");
    press(Qt::Key_Return);
    at("ballot");
    press(Qt::Key_C);
    press(Qt::Key_Return);
    REQUIRE(kiosk->state() == KioskWindow::State::Review);
    at("review");
    kiosk->lock();
    at("locked");
    kiosk->close();
}

void throughTheVote(Language language, int zoom, const PlaceLook& look)
{
    SeminarDay seminar(12); // its hands read English
    MainWindow& window = seminar.day().window();
    const auto speak = [&](Language spoken) {
        window.commands().action(spoken == Language::French ? Commands::French : Commands::English)->trigger();
        settle();
    };
    const auto lookNow = [&](const char* when) {
        speak(language);
        lookAtTabs(seminar, when, look);
        speak(Language::English);
    };
    seminar.signEverybodyIn();
    theme().setZoom(zoom);
    window.resize(1366, 768);
    lookNow("before");
    REQUIRE(seminar.day().goToTab(QStringLiteral("Stage")));
    click(part(seminar, "check1"));
    lookNow("setup");
    press(Qt::Key_Escape);
    REQUIRE(seminar.day().goToTab(QStringLiteral("Stage")));
    click(part(seminar, "primary"));
    REQUIRE(seminar.vote().state == VoteState::Open);
    theme().setZoom(100); // what is done by hand is done at the size it was written for
    seminar.openKiosk();
    seminar.voteAtKiosk({}, Qt::Key_A);
    REQUIRE(seminar.day().goToTab(QStringLiteral("Stage")));
    click(part(seminar, "toPaper"));
    theme().setZoom(zoom);
    window.resize(1366, 768);
    lookNow("open");
    lookAtKiosk(seminar, look);
    turnTo(&window);
    theme().setZoom(100);
    seminar.closeAndReveal();
    REQUIRE(seminar.vote().state == VoteState::Revealed);
    theme().setZoom(zoom);
    window.resize(1366, 768);
    lookNow("revealed");
    theme().setZoom(100);
}

void uncutPlace(QWidget& window, const QString& /*place*/)
{
    CHECK(placesTold(cutTexts(window)) == "");
    CHECK(placesTold(tooLarge(window, {1366, 768})) == "");
}

} // namespace

TEST_CASE("through the vote, Tab goes through every page and everything has a name", "[everypage][vote]")
{
    throughTheVote(Language::English, 100, [](QWidget& window, const QString& /*place*/) {
        const TabWalk walk = walkByTab(window);
        CHECK(placesTold(walk.missed) == "");
        CHECK(placesTold(walk.trapped) == "");
        CHECK(placesTold(walk.invisible) == "");
        CHECK(placesTold(walk.backwards) == "");
    });
    for (const Language language : {Language::English, Language::French})
        throughTheVote(language, 100, [](QWidget& window, const QString& /*place*/) {
            CHECK(placesTold(namelessWidgets(window)) == "");
        });
}

TEST_CASE("through the vote no text is cut off, in both languages, at 100 and 200 %", "[everypage][vote]")
{
    for (const Language language : {Language::English, Language::French})
        for (const int zoom : {100, 200}) {
            INFO(word(language) << " " << zoom);
            throughTheVote(language, zoom, uncutPlace);
        }
}

TEST_CASE("every page of the vote in the whole window", "[.pictures][voteplaces-pictures]")
{
    for (const auto& [language, zoom] :
         {std::pair{Language::French, 100}, std::pair{Language::French, 200}, std::pair{Language::English, 100}})
        throughTheVote(language, zoom, [language = language, zoom = zoom](QWidget& window, const QString& place) {
            picture(window, QStringLiteral("vote-%1-%2-%3").arg(place, QLatin1String(word(language))).arg(zoom));
        });
}

// SPDX-License-Identifier: GPL-3.0-or-later
// A whole room on the whole window: fifty people vote, most from phones over real sockets while others stand at the
// kiosk, and some on paper. What comes out is known beforehand.
#include "app/choosepage.h"
#include "app/phonedesk.h"
#include "core/network/simulatedphones.h"
#include "tests/ui/day/ballotday.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/day/phonehands.h"
#include "tests/ui/day/printedwords.h"
#include "tests/ui/day/seminarday.h"
#include "tests/ui/day/workshopday.h"
#include "tests/ui/support/tellingplaces.h"
#include "ui/kiosk/ballotcards.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/vote/presenterpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPushButton>

#include <algorithm>
#include <future>
#include <map>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

constexpr int inTheRoom = 50;
constexpr int phonesAtOnce = 8;

// A letter a ballot; a space is the blank vote. Together Sarah 17, Sébastien 13, Roseline 11, Lucien 4, Théo 2, Karim
// 1, blank 2.
const QString& phoneBallots()
{
    static const QString ballots = QString(14, u'A') + QString(10, u'B') + QString(9, u'C') + QStringLiteral("DDFH ");
    return ballots;
}
const QString kioskBallots = QStringLiteral("ABCDF ");
const QString foundOnPaper = QStringLiteral("2211000000"); // A to H, blank, spoiled
constexpr int paperBallots = 6;

const std::vector<SecretTotal>& roomSecrets()
{
    static const std::vector<SecretTotal> totals{{QStringLiteral("Sarah"), 17},
                                                 {QStringLiteral("Sébastien"), 13},
                                                 {QStringLiteral("Roseline"), 11},
                                                 {QStringLiteral("Lucien"), 4}};
    return totals;
}

/// What tells now and did not before the first ballot.
QStringList newLeaks(SeminarDay& seminar, const QStringList& before)
{
    QStringList now = tellingPlaces(everythingToRead(seminar), roomSecrets());
    now.removeIf([&before](const QString& place) { return before.contains(place); });
    return now;
}

QStringList namesOnTheRoll(SeminarDay& seminar, qsizetype first, qsizetype count)
{
    QStringList names;
    for (const RollLine& line : seminar.roll())
        names << line.person.name;
    return names.mid(first, count);
}

std::vector<SimulatedVoter> phoneVoters(SeminarDay& seminar, const std::map<QString, QString>& codes,
                                        const BallotForm& form)
{
    std::vector<SimulatedVoter> voters;
    const QStringList who = namesOnTheRoll(seminar, 0, phoneBallots().size());
    for (qsizetype i = 0; i < who.size(); ++i) {
        const auto code = codes.find(who[i]);
        REQUIRE(code != codes.end());
        const QString ballot = QString(phoneBallots()[i]).trimmed();
        voters.push_back({code->second, *form.marks(ballot)});
    }
    return voters;
}

/// The button that goes on: the last one that shows.
QWidget* primaryAt(KioskWindow& kiosk)
{
    QWidget* primary = nullptr;
    for (QPushButton* one : kiosk.findChildren<QPushButton*>())
        if (one->isVisible())
            primary = one;
    REQUIRE(primary != nullptr);
    return primary;
}

/// Somebody who asks for help, with a finger only.
void voteByTouch(SeminarDay& seminar, const QString& name, int card)
{
    INFO("by touch: " << name.toStdString());
    seminar.openKiosk(name);
    KioskWindow* kiosk = seminar.day().choose().kiosk();
    REQUIRE(kiosk->voter());
    CHECK(kiosk->isFullScreen());
    touch(primaryAt(*kiosk));
    REQUIRE(kiosk->state() == KioskWindow::State::Ballot);
    const auto* cards = kiosk->findChild<BallotCards*>();
    REQUIRE(cards != nullptr);
    touch(cards->cards()[static_cast<std::size_t>(card)]);
    CHECK(cards->chosen() == card);
    touch(primaryAt(*kiosk));
    REQUIRE(kiosk->state() == KioskWindow::State::Review);
    touch(primaryAt(*kiosk));
    CHECK(kiosk->state() == KioskWindow::State::Thanks);
    seminar.day().leaveKiosk();
}

/// The kiosk goes on by hand while the phones vote: both wait for nobody.
void fiftyVote(SeminarDay& seminar, const std::map<QString, QString>& codes)
{
    DayWindow& day = seminar.day();
    const auto options = seminar.services().votes.options(seminar.vote().id);
    REQUIRE(options);
    REQUIRE(options->size() == 8);
    const BallotForm form = ballotForm(seminar.vote(), options->size());
    const PhoneTarget target = day.choose().phoneDesk().target();
    const std::vector<SimulatedVoter> voters = phoneVoters(seminar, codes, form);
    // The pages learn of the opening a moment after the room.
    waitUntil([&] { return voteByPhone(target, voters.front(), form).has_value(); });
    auto phones = std::async(std::launch::async, [&target, &voters, &form] {
        return voteByPhones(target, {voters.begin() + 1, voters.end()}, form, phonesAtOnce);
    });
    const QStringList standing = namesOnTheRoll(seminar, phoneBallots().size(), kioskBallots.size());
    voteByTouch(seminar, standing.first(), 0);
    for (qsizetype i = 1; i < standing.size(); ++i) {
        const QChar ballot = kioskBallots[i];
        seminar.voteAtKiosk(standing[i], ballot == u' ' ? 0 : ballot.unicode());
    }
    waitUntil([&] { return phones.wait_for(std::chrono::seconds(0)) == std::future_status::ready; },
              std::chrono::seconds(60));
    for (const SimulatedVote& vote : phones.get())
        CHECK(vote);
    CHECK_FALSE(voteByPhone(target, voters.front(), form)); // nobody votes twice
    voteWithPaper(
        seminar, namesOnTheRoll(seminar, phoneBallots().size() + kioskBallots.size(), paperBallots), foundOnPaper);
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    waitUntil([&] { return seminar.label("count") == QStringLiteral("50 / 50"); });
    CHECK(seminar.label("phone") == QStringLiteral("38"));
    CHECK(seminar.label("kiosk") == QStringLiteral("6"));
    CHECK(seminar.label("paper") == QStringLiteral("6"));
    CHECK(seminar.label("notYet") == QStringLiteral("0"));
    CHECK(std::get<TurnoutScene>(day.roomSees()).voted == inTheRoom);
}

void revealOnTheProjector(SeminarDay& seminar)
{
    DayWindow& day = seminar.day();
    press(Qt::Key_R);
    press(Qt::Key_R);
    REQUIRE(seminar.vote().state == VoteState::Revealed);
    CHECK(day.choose().projector().isVisible());
    REQUIRE(std::holds_alternative<RevealScene>(day.roomSees()));
    const auto& reveal = std::get<RevealScene>(day.roomSees());
    std::map<QString, int> bars;
    for (const RevealBar& bar : reveal.bars)
        bars[bar.persona.name] = bar.ballots;
    CHECK(bars == std::map<QString, int>{{QStringLiteral("Sarah"), 17},
                                         {QStringLiteral("Sébastien"), 13},
                                         {QStringLiteral("Roseline"), 11},
                                         {QStringLiteral("Lucien"), 4},
                                         {QStringLiteral("Amina"), 0},
                                         {QStringLiteral("Théo"), 2},
                                         {QStringLiteral("Bernadette"), 0},
                                         {QStringLiteral("Karim"), 1}});
    CHECK(reveal.blank == 2);
    // Told at last: what looked for it would have found it.
    CHECK(tellingPlaces(placesOf({&day.choose().projector()}), roomSecrets()).size() >= 4);
    press(Qt::Key_Space);
    REQUIRE(std::holds_alternative<ChosenScene>(day.roomSees()));
    QStringList chosen;
    for (const StagePersona& persona : std::get<ChosenScene>(day.roomSees()).chosen)
        chosen << persona.name;
    CHECK(chosen == QStringList({QStringLiteral("Sarah"), QStringLiteral("Sébastien"), QStringLiteral("Roseline")}));
}

void readTheMinutes(SeminarDay& seminar)
{
    DayWindow& day = seminar.day();
    const QString path = seminar.folder() + QStringLiteral("/minutes.pdf");
    seminar.prompts().paths << path;
    auto* save = day.choose().presenter().findChild<QPushButton*>(QStringLiteral("saveMinutes"));
    REQUIRE(save != nullptr);
    REQUIRE(save->isVisible());
    click(save);
    waitUntil([&] { return !day.choose().presenter().isSaving(); }, std::chrono::seconds(60));
    const QString words = wordsOfPdf(path);
    for (const char* told : {"Inscrits : 50",
                             "Ont voté : 50",
                             "Par téléphone : 38",
                             "À la borne : 6",
                             "Sur papier : 6",
                             "Votes blancs : 2",
                             "Bulletins papier nuls : 0",
                             "N’ont pas voté : 0",
                             "Sarah : 17 bulletins",
                             "Sébastien : 13 bulletins",
                             "Roseline : 11 bulletins"}) {
        CAPTURE(told);
        CHECK(says(words, QString::fromUtf8(told)));
    }
}

} // namespace

TEST_CASE("fifty people vote by phone, at the kiosk and on paper, and three letters are signed", "[day][phones]")
{
    SeminarDay seminar(inTheRoom);
    DayWindow& day = seminar.day();
    REQUIRE(seminar.roll().size() == std::size_t(inTheRoom));
    const auto codes = printedCodes(seminar);
    openPage(seminar);
    seminar.signEverybodyIn();
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    QAbstractButton* open = button(&day.choose(), QStringLiteral("Open the projector"));
    REQUIRE(open != nullptr);
    click(open);
    turnTo(&day.window());
    const QStringList before = tellingPlaces(everythingToRead(seminar), roomSecrets());

    press(Qt::Key_V);
    REQUIRE(seminar.vote().state == VoteState::Open);
    waitUntil([&] { return seminar.label("count") == QStringLiteral("0 / 50"); });
    fiftyVote(seminar, codes);
    CHECK(newLeaks(seminar, before) == QStringList());
    press(Qt::Key_V);
    press(Qt::Key_V);
    CHECK(std::get<TurnoutScene>(day.roomSees()).lastCall == 30);
    day.pass(30);
    REQUIRE(seminar.vote().state == VoteState::Closed);
    CHECK(newLeaks(seminar, before) == QStringList());
    revealOnTheProjector(seminar);
    readTheMinutes(seminar);
    for (const char* persona : {"Sarah", "Sébastien", "Roseline"})
        writeTheLetter(seminar, QString::fromUtf8(persona));
    exportThreeLetters(seminar);
}

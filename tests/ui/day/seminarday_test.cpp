// SPDX-License-Identifier: GPL-3.0-or-later
// The seminar of Cahors on the whole window, by keys and mouse. Services are only asked what is in the file.
#include "app/choosepage.h"
#include "tests/ui/day/ballotday.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/day/printedwords.h"
#include "tests/ui/day/seminarday.h"
#include "tests/ui/day/workshopday.h"
#include "ui/projector/stageplan.h"
#include "ui/seminar/rollpage.h"
#include "ui/vote/minutespage.h"
#include "ui/vote/presenterpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

void signPeopleIn(SeminarDay& seminar)
{
    DayWindow& day = seminar.day();
    day.goTo(Station::Choose);
    REQUIRE(day.choose().roll().isVisible());
    // Some letters of the name, or the whole of it; accents are as they come.
    for (const char* name :
         {"casta", "Roumégas", "nadege", "Fontb", "marie-l", "Gilles", "Sandrine B", "perb", "agnes"})
        seminar.signIn(QString::fromUtf8(name));

    // A name nobody has: a walk-in, with two Enters.
    type(QStringLiteral("Zoé Nouvelle"));
    press(Qt::Key_Return);
    CHECK(atKeyboard() == QStringLiteral("Organisation of the walk-in"));
    type(QStringLiteral("Amicale laïque"));
    press(Qt::Key_Return);
    REQUIRE(seminar.here() == 10);
    REQUIRE(atKeyboard() == QStringLiteral("Who signs in?"));

    // Somebody comes instead of Cécile.
    type(QStringLiteral("hugonenc"));
    press(Qt::Key_Down);
    REQUIRE(atKeyboard() == QStringLiteral("Sign-in roll"));
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(atKeyboard() == QStringLiteral("Name of the substitute"));
    type(QStringLiteral("Paul Remplaçant"));
    press(Qt::Key_Return);
    REQUIRE(seminar.here() == 11);
    const auto roll = seminar.roll();
    CHECK(roll.size() == 14);
    CHECK(counts(roll).absent == 1);
}

void showTheDay(SeminarDay& seminar)
{
    DayWindow& day = seminar.day();
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    CHECK(day.choose().projector().place() == ProjectorPlace::Hidden);
    QAbstractButton* open = button(&day.choose(), QStringLiteral("Open the projector"));
    REQUIRE(open != nullptr);
    click(open);
    CHECK(day.choose().projector().isVisible());
    turnTo(&day.window());

    REQUIRE(std::holds_alternative<WelcomeScene>(day.roomSees()));
    CHECK(day.roomReads().contains(QStringLiteral("Bienvenue")));
    press(Qt::Key_Space);
    REQUIRE(std::holds_alternative<QuestionScene>(day.roomSees()));
    press(Qt::Key_B);
    CHECK(std::holds_alternative<BlackScene>(day.roomSees()));
    CHECK(day.roomReads().isEmpty());
    press(Qt::Key_B);
    CHECK(std::holds_alternative<QuestionScene>(day.roomSees()));

    // Every persona and every page of every letter, in the order of the wall, to the vote.
    QStringList personas;
    QStringList letters;
    bool agenda = false;
    for (int i = 0; i < 100 && !std::holds_alternative<TurnoutScene>(day.roomSees()); ++i) {
        press(i % 2 == 0 ? Qt::Key_PageDown : Qt::Key_Space);
        if (const auto* persona = std::get_if<PersonaScene>(&day.roomSees()))
            personas << persona->persona.name;
        if (const auto* letter = std::get_if<LetterScene>(&day.roomSees());
            letter != nullptr && (letters.isEmpty() || letters.last() != letter->persona.name))
            letters << letter->persona.name;
        agenda = agenda || std::holds_alternative<AgendaScene>(day.roomSees());
    }
    const auto wall = seminar.services().personas.read().all();
    REQUIRE(wall);
    QStringList names;
    for (const Persona& persona : *wall)
        names << persona.firstName;
    CHECK(personas == names);
    CHECK(letters == names);
    CHECK(agenda);
    REQUIRE(std::holds_alternative<TurnoutScene>(day.roomSees()));
    CHECK_FALSE(std::get<TurnoutScene>(day.roomSees()).counting); // about to begin
}

/// The last of the eight is not on the ballot; a tie is settled by a run-off.
void setTheVoteUp(SeminarDay& seminar)
{
    auto* check = seminar.day().choose().presenter().findChild<QPushButton*>(QStringLiteral("check1"));
    REQUIRE(check != nullptr);
    CHECK(check->text().contains(QStringLiteral("8 personas on the ballot, 3 to be chosen")));
    click(check);
    auto* ballot = seminar.day().choose().presenter().findChild<QListWidget*>(QStringLiteral("onTheBallot"));
    REQUIRE(ballot->isVisible());
    REQUIRE(tabTo(ballot->accessibleName()));
    press(Qt::Key_End);
    press(Qt::Key_Space);
    press(Qt::Key_Escape);
    CHECK_FALSE(ballot->isVisible());
    CHECK(check->text().contains(QStringLiteral("7 personas on the ballot, 3 to be chosen")));
    const auto options = seminar.services().votes.options(seminar.vote().id);
    REQUIRE(options);
    CHECK(options->size() == 7);
    CHECK(seminar.vote().tieRule == TieRule::RunOff);
}

void closeAfterTheLastCall(SeminarDay& seminar)
{
    DayWindow& day = seminar.day();
    press(Qt::Key_V);
    press(Qt::Key_V);
    REQUIRE(std::holds_alternative<TurnoutScene>(day.roomSees()));
    CHECK(std::get<TurnoutScene>(day.roomSees()).lastCall == 30);
    day.pass(12);
    CHECK(std::get<TurnoutScene>(day.roomSees()).lastCall == 18);
    CHECK(seminar.vote().state == VoteState::Open);
    day.pass(18);
    REQUIRE(seminar.vote().state == VoteState::Closed);
    CHECK(day.roomReads().contains(QStringLiteral("12")));
    CHECK(tellingLines(seminar) == QStringList());
    CHECK_FALSE(seminar.services().votes.result(seminar.vote().id));
}

std::map<QString, int> bars(DayWindow& day)
{
    REQUIRE(std::holds_alternative<RevealScene>(day.roomSees()));
    std::map<QString, int> bars;
    for (const RevealBar& bar : std::get<RevealScene>(day.roomSees()).bars)
        bars[bar.persona.name] = bar.ballots;
    return bars;
}

void revealTheTie(SeminarDay& seminar)
{
    DayWindow& day = seminar.day();
    press(Qt::Key_R);
    CHECK(seminar.vote().state == VoteState::Closed);
    press(Qt::Key_R);
    REQUIRE(seminar.vote().state == VoteState::Revealed);
    CHECK(bars(day) == std::map<QString, int>{{QStringLiteral("Sarah"), 0},
                                              {QStringLiteral("Sébastien"), 0},
                                              {QStringLiteral("Roseline"), 0},
                                              {QStringLiteral("Lucien"), 4},
                                              {QStringLiteral("Amina"), 3},
                                              {QStringLiteral("Théo"), 2},
                                              {QStringLiteral("Bernadette"), 2}});
    const auto& reveal = std::get<RevealScene>(day.roomSees());
    CHECK(reveal.blank == 1);
    CHECK(reveal.explanation.contains(QStringLiteral("Théo")));
    CHECK(reveal.explanation.contains(QStringLiteral("Bernadette")));
}

void holdTheRunOff(SeminarDay& seminar)
{
    DayWindow& day = seminar.day();
    auto* prepare = day.choose().presenter().findChild<QPushButton*>(QStringLiteral("runOff"));
    REQUIRE(prepare->isVisible());
    click(prepare);
    REQUIRE(seminar.vote(1).runOffOf == seminar.vote(0).id);
    day.pass(600);
    // Should they tie again, a lot settles it: the room sees its seed first.
    press(Qt::Key_V);
    CHECK(seminar.vote(1).state == VoteState::Draft);
    press(Qt::Key_Space);
    CHECK(day.roomReads().contains(seminar.vote(1).lotSeed));
    press(Qt::Key_V);
    REQUIRE(seminar.vote(1).state == VoteState::Open);
    seminar.openKiosk();
    for (const char* name : {"Castagn", "Roumegas", "Zoé"})
        seminar.voteAtKiosk(QString::fromUtf8(name), Qt::Key_A);
    for (const char* name : {"Bessodes", "Paul"})
        seminar.voteAtKiosk(QString::fromUtf8(name), Qt::Key_B);
    CHECK(seminar.turnout(1).voted == 5);
    CHECK(tellingLines(seminar) == QStringList());
    seminar.closeAndReveal();
    REQUIRE(seminar.vote(1).state == VoteState::Revealed);
    CHECK(bars(day) == std::map<QString, int>{{QStringLiteral("Théo"), 3}, {QStringLiteral("Bernadette"), 2}});
    press(Qt::Key_Space);
    REQUIRE(std::holds_alternative<ChosenScene>(day.roomSees()));
    QStringList chosen;
    for (const StagePersona& persona : std::get<ChosenScene>(day.roomSees()).chosen)
        chosen << persona.name;
    CHECK(chosen == QStringList({QStringLiteral("Lucien"), QStringLiteral("Amina"), QStringLiteral("Théo")}));
}

/// Those of the run-off from the stage, those of the first vote from the list of all that were held.
void saveMinutes(SeminarDay& seminar)
{
    DayWindow& day = seminar.day();
    const QString runOff = seminar.folder() + QStringLiteral("/run-off.pdf");
    const QString first = seminar.folder() + QStringLiteral("/first.pdf");
    seminar.prompts().paths << runOff << first;
    auto* save = day.choose().presenter().findChild<QPushButton*>(QStringLiteral("saveMinutes"));
    REQUIRE(save->isVisible());
    click(save);
    waitUntil([&] { return !day.choose().presenter().isSaving(); }, std::chrono::seconds(60));
    CHECK(day.window().toasts().sentence().contains(QStringLiteral("run-off.pdf")));

    REQUIRE(day.goToTab(QStringLiteral("Minutes")));
    const auto* list = day.choose().minutes().findChild<QListWidget*>(QStringLiteral("heldVotes"));
    REQUIRE(list->count() == 2);
    CHECK(list->item(0)->text().startsWith(QStringLiteral("Run-off\n")));
    REQUIRE(tabTo(QStringLiteral("Votes held")));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    waitUntil([&] { return !day.choose().minutes().isSaving(); }, std::chrono::seconds(60));
    CHECK(day.window().toasts().sentence().contains(QStringLiteral("first.pdf")));

    QString words = wordsOfPdf(first);
    for (const char* told : {"lucien", "amina", "théo", "bernadette", "interruption", "votes blancs"})
        CHECK(words.contains(QString::fromUtf8(told)));
    words = wordsOfPdf(runOff);
    CHECK(words.contains(QStringLiteral("théo")));
    CHECK_FALSE(words.contains(QStringLiteral("lucien")));
}

} // namespace

TEST_CASE("the seminar of Cahors, from sign-in to three signed letters, with a laptop that dies", "[day]")
{
    const QTemporaryDir folder;
    makeProgrammeBeforeTheDay(folder.filePath(QStringLiteral("cahors.filrouge")), 12);
    {
        SeminarDay morning(folder.path());
        signPeopleIn(morning);
        showTheDay(morning);
        setTheVoteUp(morning);
    }
    const SaidBeforeDeath said = voteUntilTheLaptopDies(folder.path());
    SeminarDay seminar(folder.path());
    checkNothingIsLost(seminar, said);
    voteOn(seminar);
    closeAfterTheLastCall(seminar);
    revealTheTie(seminar);
    holdTheRunOff(seminar);
    saveMinutes(seminar);
    for (const char* persona : {"Lucien", "Amina", "Théo"})
        writeTheLetter(seminar, QString::fromUtf8(persona));
    exportThreeLetters(seminar);
    // What has been done is in the file for good.
    seminar.day().window().closeProgramme();
    REQUIRE(seminar.day().window().openFile(seminar.path()));
    const auto chosen = seminar.services().votes.chosen(seminar.seminar().id);
    REQUIRE(chosen);
    CHECK(chosen->size() == 3);
    CHECK(seminar.services().engagementLetters.read().all()->size() == 3);
}

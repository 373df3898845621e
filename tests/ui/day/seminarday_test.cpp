// SPDX-License-Identifier: GPL-3.0-or-later
// The seminar of Cahors on the whole window, by keys and mouse. Services are only asked what is in the file.
#include "app/choosepage.h"
#include "core/documents/minutesdocument.h"
#include "core/documents/pdfwriter.h"
#include "tests/support/pdfcheck.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/day/seminarday.h"
#include "tests/ui/day/workshopday.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/projector/stageplan.h"
#include "ui/seminar/rollpage.h"
#include "ui/vote/presenterpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTableView>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// Lines, anywhere on the page Choose, on the projector or the kiosk, seen or not, that have a persona's name and a
/// figure: whatever could tell how many chose whom.
QStringList tellingLines(SeminarDay& seminar)
{
    ChoosePage& choose = seminar.day().choose();
    QStringList texts{seminar.day().roomReads()};
    std::vector<const QWidget*> roots{&choose, &choose.projector()};
    if (choose.kiosk() != nullptr)
        roots.push_back(choose.kiosk());
    for (const QWidget* root : roots)
        for (const QWidget* part : root->findChildren<QWidget*>()) {
            texts << part->toolTip() << part->accessibleName() << part->accessibleDescription();
            if (const auto* label = qobject_cast<const QLabel*>(part))
                texts << label->text();
            if (const auto* button = qobject_cast<const QAbstractButton*>(part))
                texts << button->text();
            if (const auto* list = qobject_cast<const QListWidget*>(part))
                for (int i = 0; i < list->count(); ++i)
                    texts << list->item(i)->text() << list->item(i)->toolTip()
                          << list->item(i)->data(Qt::AccessibleTextRole).toString();
        }
    const auto personas = seminar.services().personas.read().all();
    REQUIRE(personas);
    static const QRegularExpression figure(QStringLiteral("\\d"));
    QStringList telling;
    for (const QString& line : texts.join(u'\n').split(u'\n'))
        for (const Persona& persona : *personas)
            if (line.contains(persona.firstName) && line.contains(figure))
                telling << line;
    return telling;
}

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

/// What one person finds in the piles, a figure a line.
void enterFigures(SeminarDay& seminar, const QString& figures)
{
    INFO("figures " << figures.toStdString() << ", keyboard at " << atKeyboard().toStdString());
    for (const QChar figure : figures) {
        REQUIRE(qobject_cast<QSpinBox*>(QApplication::focusWidget()) != nullptr);
        type(figure);
        press(Qt::Key_Return);
    }
    for (const QSpinBox* field : seminar.day().choose().findChildren<QSpinBox*>())
        if (field->objectName() != QStringLiteral("seats"))
            CHECK(field->value() == 0); // hidden from whoever comes next
}

void votesOnPaper(SeminarDay& seminar)
{
    DayWindow& day = seminar.day();
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    REQUIRE(tabTo(QStringLiteral("Paper")));
    press(Qt::Key_Return);
    auto* find = named<QLineEdit>(&day.choose(), QStringLiteral("Find who voted on paper"));
    REQUIRE(find != nullptr);
    click(find);
    for (const char* name : {"Castagn", "Roumegas", "Nadege", "Fontbonne", "Marie-Laure"}) {
        type(QString::fromUtf8(name));
        press(Qt::Key_Return);
    }
    QAbstractButton* enter = button(&day.choose(), QStringLiteral("Enter 5 ballots"));
    REQUIRE(enter != nullptr);
    click(enter);
    // A to G, blank, spoiled.
    enterFigures(seminar, QStringLiteral("000211100"));
    CHECK(button(&day.choose(), QStringLiteral("I am the second person")) != nullptr);
    press(Qt::Key_Space);
    enterFigures(seminar, QStringLiteral("000121100")); // one sheet on the wrong pile
    CHECK(seminar.turnout().voted == 3);
    press(Qt::Key_Space); // Enter again
    enterFigures(seminar, QStringLiteral("000211100"));
    press(Qt::Key_Space);
    enterFigures(seminar, QStringLiteral("000211100"));
    REQUIRE(button(&day.choose(), QStringLiteral("Put 5 ballots into the box")) != nullptr);
    press(Qt::Key_Space);
    CHECK(seminar.turnout().on(Channel::Paper) == 5);
    CHECK(tellingLines(seminar) == QStringList());
}

void vote(SeminarDay& seminar)
{
    DayWindow& day = seminar.day();
    press(Qt::Key_V);
    REQUIRE(seminar.vote().state == VoteState::Open);
    CHECK(day.roomReads().contains(QStringLiteral("0")));
    CHECK(seminar.label("count") == QStringLiteral("0 / 11"));

    // Frédéric comes late and may vote.
    REQUIRE(day.goToTab(QStringLiteral("Sign-in")));
    seminar.signIn(QStringLiteral("Mazelayre"));
    CHECK(seminar.turnout().rollSize == 12);
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    CHECK(seminar.label("count") == QStringLiteral("0 / 12"));

    seminar.openKiosk(QStringLiteral("gilles"));
    KioskWindow* kiosk = day.choose().kiosk();
    REQUIRE(kiosk->voter());
    CHECK(kiosk->isVisible());
    press(Qt::Key_Return);
    press(Qt::Key_D);
    press(Qt::Key_Return);
    CHECK(seminar.turnout().voted == 0);
    CHECK(day.confirmAtKiosk() == QString());
    day.leaveKiosk();
    seminar.voteAtKiosk(QStringLiteral("Bessodes"), Qt::Key_D);
    seminar.voteAtKiosk(QStringLiteral("Perbosc"), Qt::Key_E);
    CHECK(tellingLines(seminar) == QStringList());
    votesOnPaper(seminar);
    // Who voted on paper does not vote at the kiosk.
    CHECK_FALSE(day.voteAtKiosk(QStringLiteral("Castagnié"), Qt::Key_D).isEmpty());
    named<QLineEdit>(&day.choose(), QStringLiteral("Find somebody who has not voted"))->clear();
    seminar.voteAtKiosk(QStringLiteral("Laumonde"), Qt::Key_E);
    seminar.voteAtKiosk(QStringLiteral("Paul"), Qt::Key_F);
    seminar.voteAtKiosk(QStringLiteral("Zoé"), Qt::Key_G);
    seminar.voteAtKiosk(QStringLiteral("Mazelayre"), 0); // blank
    CHECK(seminar.turnout().voted == 12);
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    CHECK(seminar.label("count") == QStringLiteral("12 / 12"));
    CHECK(seminar.label("kiosk") == QStringLiteral("7"));
    CHECK(seminar.label("paper") == QStringLiteral("5"));
    CHECK(seminar.label("notYet") == QStringLiteral("0"));
    CHECK(std::get<TurnoutScene>(day.roomSees()).voted == 12);
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

// The window has no way yet to save them: as the demo does.
void checkMinutes(SeminarDay& seminar)
{
    for (const std::size_t place : {0U, 1U}) {
        const auto content =
            minutesContent(seminar.day().session().programme(), seminar.vote(place).id, seminar.day().clock().now());
        REQUIRE(content);
        const auto pdf = writePdf(minutesDocument(*content));
        REQUIRE(pdf);
        CHECK(failedPdfRules(*pdf) == QStringList());
    }
}

} // namespace

TEST_CASE("the seminar of Cahors, from sign-in to three signed letters", "[day]")
{
    SeminarDay seminar(12);
    signPeopleIn(seminar);
    showTheDay(seminar);
    setTheVoteUp(seminar);
    vote(seminar);
    closeAfterTheLastCall(seminar);
    revealTheTie(seminar);
    holdTheRunOff(seminar);
    for (const char* persona : {"Lucien", "Amina", "Théo"})
        writeTheLetter(seminar, QString::fromUtf8(persona));
    exportThreeLetters(seminar);
    checkMinutes(seminar);
    // What has been done is in the file for good.
    seminar.day().window().closeProgramme();
    REQUIRE(seminar.day().window().openFile(seminar.path()));
    const auto chosen = seminar.services().votes.chosen(seminar.seminar().id);
    REQUIRE(chosen);
    CHECK(chosen->size() == 3);
    CHECK(seminar.services().engagementLetters.read().all()->size() == 3);
}

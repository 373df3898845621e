// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/ballotday.h"

#include "app/choosepage.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/support/tellingplaces.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/kiosk/paperfigures.h"
#include "ui/shell/searchpalette.h"
#include "ui/vote/presenterpage.h"
#include "ui/widgets/foldedtext.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>

namespace filrouge::tests {

namespace {

/// What one person finds in the piles, a figure a line.
void enterFigures(SeminarDay& seminar, const QString& figures)
{
    INFO("figures " << figures.toStdString() << ", keyboard at " << atKeyboard().toStdString());
    for (const QChar figure : figures) {
        REQUIRE(qobject_cast<QSpinBox*>(QApplication::focusWidget()) != nullptr);
        type(figure);
        press(Qt::Key_Return);
    }
    const auto* sheet = seminar.day().choose().findChild<PaperFigures*>();
    REQUIRE(sheet != nullptr);
    for (const int figure : sheet->totals())
        CHECK(figure == 0); // hidden from whoever comes next
}

/// Who votes at the kiosk, and what; the others vote on paper, but for one who comes late.
const std::vector<std::pair<QString, QChar>>& kioskVoters()
{
    static const std::vector<std::pair<QString, QChar>> voters{{QStringLiteral("Gilles"), u'D'},
                                                               {QStringLiteral("Bessodes"), u'D'},
                                                               {QStringLiteral("Perbosc"), u'E'},
                                                               {QStringLiteral("Laumonde"), u'E'},
                                                               {QStringLiteral("Paul"), u'F'},
                                                               {QStringLiteral("Zoé"), u'G'}};
    return voters;
}

QStringList personasOnTheWall(SeminarDay& seminar)
{
    const auto personas = seminar.services().personas.read().all();
    REQUIRE(personas);
    QStringList names;
    for (const Persona& persona : *personas)
        names << persona.firstName;
    return names;
}

bool hasVoted(SeminarDay& seminar, const QString& name)
{
    const auto box = seminar.day().session().station().box(seminar.vote().id);
    REQUIRE(box);
    for (const RollLine& line : seminar.roll())
        if (matchesTyped(line.person.name, name) && line.participant.attendance == Attendance::Present)
            return (*box)->hasVoted(line.participant.id).value();
    FAIL("nobody is called " << name.toStdString());
    return false;
}

} // namespace

QStringList tellingLines(SeminarDay& seminar)
{
    ChoosePage& choose = seminar.day().choose();
    QList<QWidget*> windows{&choose, &choose.projector()};
    if (choose.kiosk() != nullptr)
        windows.push_back(choose.kiosk());
    const QStringList texts = placesOf(windows) + QStringList(seminar.day().roomReads());
    static const QRegularExpression figure(QStringLiteral("\\d"));
    QStringList telling;
    for (const QString& line : texts.join(u'\n').split(u'\n').filter(figure))
        for (const QString& name : personasOnTheWall(seminar))
            if (line.contains(name))
                telling << line;
    return telling;
}

QStringList everythingToRead(SeminarDay& seminar)
{
    DayWindow& day = seminar.day();
    QStringList places;
    for (int digit = Qt::Key_0; digit <= Qt::Key_6; ++digit) {
        turnTo(&day.window());
        press(digit, Qt::ControlModifier);
    }
    for (const QString& name : personasOnTheWall(seminar)) {
        press(Qt::Key_K, Qt::ControlModifier);
        auto* palette = day.window().findChild<SearchPalette*>();
        REQUIRE(palette != nullptr);
        REQUIRE(palette->isVisible());
        type(name);
        places << placesOf({palette});
        press(Qt::Key_Escape);
    }
    day.goTo(Station::Choose);
    for (const char* tab : {"Sign-in", "Phones", "Minutes", "Voting kiosk", "Paper ballots"})
        (void)day.goToTab(QLatin1String(tab)); // those that there are
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    places << placesOf(QApplication::topLevelWidgets()) << day.roomReads();
    const ProgrammeFile& file = day.session().programme().file();
    places << Desk::say(file.undoLabel()) << Desk::say(file.redoLabel());
    places.removeDuplicates();
    return places;
}

void voteWithPaper(SeminarDay& seminar, const QStringList& people, const QString& figures, const QString& wrong)
{
    DayWindow& day = seminar.day();
    const int before = seminar.turnout().voted;
    const auto ballots = static_cast<int>(people.size());
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    REQUIRE(tabTo(QStringLiteral("Paper")));
    press(Qt::Key_Return);
    auto* find = named<QLineEdit>(&day.choose(), QStringLiteral("Find who voted on paper"));
    REQUIRE(find != nullptr);
    click(find);
    for (const QString& name : people) {
        type(name);
        press(Qt::Key_Return);
    }
    QAbstractButton* enter = button(&day.choose(), QStringLiteral("Enter %1 ballots").arg(ballots));
    REQUIRE(enter != nullptr);
    click(enter);
    enterFigures(seminar, figures);
    CHECK(button(&day.choose(), QStringLiteral("I am the second person")) != nullptr);
    press(Qt::Key_Space);
    if (!wrong.isEmpty()) {
        enterFigures(seminar, wrong);
        CHECK(seminar.turnout().voted == before);
        press(Qt::Key_Space); // Enter again
        enterFigures(seminar, figures);
        press(Qt::Key_Space);
    }
    enterFigures(seminar, figures);
    REQUIRE(button(&day.choose(), QStringLiteral("Put %1 ballots into the box").arg(ballots)) != nullptr);
    press(Qt::Key_Space);
    CHECK(seminar.turnout().on(Channel::Paper) == ballots);
    CHECK(seminar.turnout().voted == before + ballots);
    CHECK(tellingLines(seminar) == QStringList());
}

SaidBeforeDeath voteUntilTheLaptopDies(const QString& folder)
{
    QStringList voters;
    for (std::size_t i = 0; i < 4; ++i)
        voters << kioskVoters()[i].first << QString(kioskVoters()[i].second);
    return voteAndDie(folder, 2, voters);
}

void checkNothingIsLost(SeminarDay& seminar, const SaidBeforeDeath& said)
{
    DayWindow& day = seminar.day();
    CHECK(day.window().toasts().sentence().contains(QStringLiteral("The vote goes on where it stopped")));
    REQUIRE(seminar.vote().state == VoteState::Open);
    CHECK(seminar.turnout().voted >= 2);
    CHECK(seminar.turnout().voted <= 3); // the answer to the third may have been lost with the laptop
    const auto box = day.session().station().box(seminar.vote().id);
    REQUIRE(box);
    for (const qint64 voter : said.acknowledged)
        CHECK((*box)->hasVoted(ParticipantId(voter)).value());
    CHECK(seminar.label("count") == QStringLiteral("%1 / 11").arg(seminar.turnout().voted));
    CHECK(std::get<TurnoutScene>(day.roomSees()).voted == seminar.turnout().voted);
    CHECK(std::get<TurnoutScene>(day.roomSees()).present == 11);
    QAbstractButton* open = button(&day.choose(), QStringLiteral("Open the projector"));
    REQUIRE(open != nullptr);
    click(open);
    turnTo(&day.window());
}

void voteOn(SeminarDay& seminar)
{
    DayWindow& day = seminar.day();
    // Frédéric comes late and may vote.
    REQUIRE(day.goToTab(QStringLiteral("Sign-in")));
    seminar.signIn(QStringLiteral("Mazelayre"));
    CHECK(seminar.turnout().rollSize == 12);
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    CHECK(seminar.label("count").endsWith(QStringLiteral(" / 12")));

    // Paul has asked for help.
    const int before = seminar.turnout().voted;
    seminar.openKiosk(QStringLiteral("paul"));
    KioskWindow* kiosk = day.choose().kiosk();
    REQUIRE(kiosk->voter());
    CHECK(kiosk->isVisible());
    press(Qt::Key_Return);
    press(Qt::Key_F);
    press(Qt::Key_Return);
    CHECK(seminar.turnout().voted == before);
    CHECK(day.confirmAtKiosk() == QString());
    CHECK(seminar.turnout().voted == before + 1);
    day.leaveKiosk();
    CHECK(tellingLines(seminar) == QStringList());
    // A to G, blank, spoiled; one sheet on the wrong pile.
    voteWithPaper(seminar,
                  {QStringLiteral("Castagn"),
                   QStringLiteral("Roumegas"),
                   QStringLiteral("Nadege"),
                   QStringLiteral("Fontbonne"),
                   QStringLiteral("Marie-Laure")},
                  QStringLiteral("000211100"),
                  QStringLiteral("000121100"));
    // Who voted on paper does not vote at the kiosk.
    CHECK_FALSE(day.voteAtKiosk(QStringLiteral("Castagnié"), Qt::Key_D).isEmpty());
    named<QLineEdit>(&day.choose(), QStringLiteral("Find somebody who has not voted"))->clear();
    for (const auto& [name, letter] : kioskVoters())
        if (!hasVoted(seminar, name))
            seminar.voteAtKiosk(name, letter.unicode());
    seminar.voteAtKiosk(QStringLiteral("Mazelayre"), 0); // blank
    CHECK(seminar.turnout().voted == 12);
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    CHECK(seminar.label("count") == QStringLiteral("12 / 12"));
    CHECK(seminar.label("kiosk") == QStringLiteral("7"));
    CHECK(seminar.label("paper") == QStringLiteral("5"));
    CHECK(seminar.label("notYet") == QStringLiteral("0"));
    CHECK(std::get<TurnoutScene>(day.roomSees()).voted == 12);
}

} // namespace filrouge::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/ballotday.h"

#include "app/choosepage.h"
#include "tests/ui/day/hands.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/kiosk/paperfigures.h"
#include "ui/vote/presenterpage.h"
#include "ui/widgets/foldedtext.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
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

void votesOnPaper(SeminarDay& seminar)
{
    DayWindow& day = seminar.day();
    const int before = seminar.turnout().voted;
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
    CHECK(seminar.turnout().voted == before);
    press(Qt::Key_Space); // Enter again
    enterFigures(seminar, QStringLiteral("000211100"));
    press(Qt::Key_Space);
    enterFigures(seminar, QStringLiteral("000211100"));
    REQUIRE(button(&day.choose(), QStringLiteral("Put 5 ballots into the box")) != nullptr);
    press(Qt::Key_Space);
    CHECK(seminar.turnout().on(Channel::Paper) == 5);
    CHECK(seminar.turnout().voted == before + 5);
    CHECK(tellingLines(seminar) == QStringList());
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
    votesOnPaper(seminar);
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

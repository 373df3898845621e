// SPDX-License-Identifier: GPL-3.0-or-later
// The vote rehearsed on the whole window, then held, annulled and held again.
#include "app/choosepage.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/day/seminarday.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/vote/minutespage.h"
#include "ui/vote/presenterpage.h"
#include "ui/widgets/topbanner.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

QPushButton* part(SeminarDay& seminar, const char* name)
{
    auto* found = seminar.day().choose().presenter().findChild<QPushButton*>(QLatin1String(name));
    REQUIRE(found != nullptr);
    return found;
}

void beginRehearsal(SeminarDay& seminar)
{
    seminar.day().goTo(Station::Choose);
    REQUIRE(seminar.day().goToTab(QStringLiteral("Stage")));
    QAbstractButton* open = button(&seminar.day().choose(), QStringLiteral("Open the projector"));
    if (open != nullptr)
        click(open);
    turnTo(&seminar.day().window());
    click(part(seminar, "check4"));
    REQUIRE(seminar.day().choose().isRehearsing());
}

void endRehearsal(SeminarDay& seminar)
{
    REQUIRE(seminar.day().goToTab(QStringLiteral("Rehearsal")));
    click(part(seminar, "endRehearsal"));
    REQUIRE_FALSE(seminar.day().choose().isRehearsing());
}

bool isMarked(const QWidget* window)
{
    const auto* banner = window->findChild<TopBanner*>();
    return banner != nullptr && banner->isVisible() && banner->y() == 0 && banner->width() == window->width();
}

/// One paper ballot for the first person on the list, blind and twice.
void voteOnPaper(SeminarDay& seminar)
{
    REQUIRE(seminar.day().goToTab(QStringLiteral("Rehearsal")));
    REQUIRE(tabTo(QStringLiteral("Paper")));
    press(Qt::Key_Return);
    auto* voters = named<QListWidget>(&seminar.day().choose(),
                                      QStringLiteral("On the roll and still to vote; Space marks who voted on paper"));
    REQUIRE(voters != nullptr);
    CHECK(isMarked(voters->parentWidget()->parentWidget()->parentWidget()));
    voters->setFocus();
    press(Qt::Key_Space);
    QAbstractButton* enter = button(&seminar.day().choose(), QStringLiteral("Enter 1 ballot"));
    REQUIRE(enter != nullptr);
    click(enter);
    for (int person = 0; person < 2; ++person) {
        for (int line = 0; line < 10; ++line) {
            REQUIRE(qobject_cast<QSpinBox*>(QApplication::focusWidget()) != nullptr);
            type(line == 1 ? QStringLiteral("1") : QStringLiteral("0"));
            press(Qt::Key_Return);
        }
        press(Qt::Key_Space); // the second person sits down; then, into the box
    }
}

} // namespace

TEST_CASE("the vote is rehearsed with screen, kiosk and paper, and only that it was is kept", "[day][rehearsal]")
{
    SeminarDay seminar(6);
    DayWindow& day = seminar.day();
    beginRehearsal(seminar);
    CHECK(isMarked(&day.choose().projector()));
    CHECK(day.choose().projector().findChild<TopBanner*>()->text() ==
          typeset(translated(FILROUGE_TEXT("Rehearsal", "Rehearsal: nothing that is shown or voted now counts."),
                             Language::French),
                  Language::French));
    INFO("keyboard: " << atKeyboard().toStdString() << ", "
                      << (QApplication::focusWidget() ? QApplication::focusWidget()->metaObject()->className() : "none")
                      << ", room: " << day.roomReads().toStdString());
    press(Qt::Key_Space);
    REQUIRE(std::holds_alternative<TurnoutScene>(day.roomSees()));
    press(Qt::Key_V);
    CHECK(seminar.label("count") == QStringLiteral("0 / 6")); // all of them, though nobody has signed in
    seminar.openKiosk(seminar.roll().front().person.name);
    KioskWindow* kiosk = day.choose().kiosk();
    REQUIRE(kiosk->isVisible());
    CHECK(isMarked(kiosk));
    press(Qt::Key_Return);
    press(Qt::Key_A);
    press(Qt::Key_Return);
    CHECK(day.confirmAtKiosk() == QString());
    day.leaveKiosk();
    voteOnPaper(seminar);
    REQUIRE(day.goToTab(QStringLiteral("Rehearsal")));
    CHECK(seminar.label("kiosk") == QStringLiteral("1"));
    CHECK(seminar.label("paper") == QStringLiteral("1"));
    click(part(seminar, "othersVote"));
    waitUntil([&] { return seminar.label("count") == QStringLiteral("6 / 6"); }, std::chrono::seconds(20));
    CHECK(seminar.label("phone") == QStringLiteral("4"));
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_V);
    for (int i = 0; i < 2; ++i)
        press(Qt::Key_R);
    REQUIRE(std::holds_alternative<RevealScene>(day.roomSees()));
    CHECK(day.choose().kiosk() == nullptr);
    CHECK_FALSE(day.goToTab(QStringLiteral("Voting kiosk")));

    // Nothing of it is in the programme, nor beside it.
    CHECK(seminar.vote().state == VoteState::Draft);
    CHECK(seminar.here() == 0);
    CHECK(seminar.services().votes.events(seminar.vote().id)->empty());
    CHECK(QDir(seminar.folder()).entryList({QStringLiteral("*.urn")}).isEmpty());
    endRehearsal(seminar);
    CHECK(day.choose().projector().findChild<TopBanner*>() == nullptr);
    CHECK(day.choose().projector().contentsMargins().isNull());
    CHECK_FALSE(std::holds_alternative<RevealScene>(day.roomSees()));
    CHECK(day.window().toasts().sentence().startsWith(QStringLiteral("The rehearsal is over")));
    const auto events = seminar.services().votes.events(seminar.vote().id);
    REQUIRE(events);
    REQUIRE(events->size() == 1);
    CHECK(events->front().kind == VoteEventKind::Rehearsed);

    // It is known tomorrow.
    day.window().closeProgramme();
    REQUIRE(day.window().openFile(seminar.path()));
    day.goTo(Station::Choose);
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    CHECK(part(seminar, "check4")->text().startsWith(QStringLiteral("Rehearsed: ")));
}

TEST_CASE("a rehearsal nobody voted in is not noted, and the window may close in the middle of one", "[day][rehearsal]")
{
    SeminarDay seminar(4);
    DayWindow& day = seminar.day();
    beginRehearsal(seminar);
    press(Qt::Key_V);
    endRehearsal(seminar);
    CHECK(seminar.services().votes.events(seminar.vote().id)->empty());
    CHECK(part(seminar, "check4")->text().startsWith(QStringLiteral("Not rehearsed")));
    // The stage goes on where it was, with the projector.
    press(Qt::Key_Space);
    CHECK(std::holds_alternative<QuestionScene>(day.roomSees()));

    beginRehearsal(seminar);
    press(Qt::Key_V);
    seminar.openKiosk(seminar.roll().front().person.name);
    turnTo(&day.window());
    day.window().closeProgramme();
    REQUIRE(day.window().openFile(seminar.path()));
    CHECK(seminar.vote().state == VoteState::Draft);
    CHECK(seminar.services().votes.events(seminar.vote().id)->empty());
}

TEST_CASE("an open vote is annulled while somebody is at the kiosk, and held again", "[day][annul]")
{
    SeminarDay seminar(5);
    DayWindow& day = seminar.day();
    seminar.signEverybodyIn();
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    press(Qt::Key_V);
    seminar.openKiosk();
    seminar.voteAtKiosk({}, Qt::Key_D);
    CHECK(day.reviewAtKiosk({}, Qt::Key_E) == QString());
    turnTo(&day.window());
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    click(part(seminar, "annulVote"));
    type(QStringLiteral("La liste était fausse."));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    REQUIRE(seminar.vote().state == VoteState::Annulled);
    CHECK(day.choose().kiosk() == nullptr);
    CHECK_FALSE(day.goToTab(QStringLiteral("Voting kiosk")));
    CHECK(QDir(seminar.folder()).entryList({QStringLiteral("*.urn")}).isEmpty());
    press(Qt::Key_Tab); // wherever the keyboard is now, it is on the page
    CHECK(day.choose().isAncestorOf(QApplication::focusWidget()));

    click(part(seminar, "primary")); // Hold it again
    REQUIRE(seminar.vote(1).state == VoteState::Draft);
    day.pass(60);
    press(Qt::Key_V);
    REQUIRE(seminar.vote(1).state == VoteState::Open);
    seminar.openKiosk();
    for (int i = 0; i < 5; ++i)
        seminar.voteAtKiosk({}, i == 0 ? Qt::Key_E : Qt::Key_D);
    CHECK(seminar.turnout(1).voted == 5);
    seminar.closeAndReveal();
    REQUIRE(seminar.vote(1).state == VoteState::Revealed);
    REQUIRE(day.goToTab(QStringLiteral("Minutes")));
    const auto* list = day.choose().minutes().findChild<QListWidget*>(QStringLiteral("heldVotes"));
    REQUIRE(list->count() == 2);
    CHECK(list->item(0)->text().contains(QStringLiteral("Revealed: 5 of 5")));
    CHECK(list->item(1)->text().contains(QStringLiteral("Annulled. La liste était fausse.")));
}

TEST_CASE("paper ballots that are marked wait while the vote is closed, and are told", "[day][annul]")
{
    SeminarDay seminar(6);
    DayWindow& day = seminar.day();
    seminar.signEverybodyIn();
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    press(Qt::Key_V);
    // Somebody asks for paper: found, and marked at once.
    auto* find = day.choose().presenter().findChild<QLineEdit*>(QStringLiteral("findPerson"));
    click(find);
    type(seminar.roll().front().person.name);
    REQUIRE(tabTo(QStringLiteral("Paper")));
    press(Qt::Key_Return);
    CHECK(button(&day.choose(), QStringLiteral("Enter 1 ballot")) != nullptr);
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    CHECK(button(&day.choose(), QStringLiteral("Enter them")) != nullptr);
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_V);
    REQUIRE(seminar.vote().state == VoteState::Closed);
    CHECK_FALSE(day.goToTab(QStringLiteral("Paper ballots")));
    QAbstractButton* reopen = button(&day.choose(), QStringLiteral("Reopen the vote"));
    REQUIRE(reopen != nullptr);
    click(reopen);
    REQUIRE(seminar.vote().state == VoteState::Open);
    REQUIRE(day.goToTab(QStringLiteral("Paper ballots")));
    CHECK(button(&day.choose(), QStringLiteral("Enter 1 ballot")) != nullptr); // still marked
}

TEST_CASE("pictures of a rehearsal: projector, kiosk and paper", "[.pictures][rehearsal]")
{
    SeminarDay seminar(6);
    DayWindow& day = seminar.day();
    beginRehearsal(seminar);
    for (const QSize size : {QSize(800, 600), QSize(1920, 1080)}) {
        day.choose().projector().resize(size);
        day.choose().presenter().showItem(Kind::Vote, seminar.vote().id.value);
        press(Qt::Key_Space);
        picture(day.choose().projector(), QStringLiteral("rehearsal-projector-before-%1").arg(size.width()));
    }
    press(Qt::Key_V);
    for (const QSize size : {QSize(800, 600), QSize(1920, 1080)}) {
        day.choose().projector().resize(size);
        settle();
        picture(day.choose().projector(), QStringLiteral("rehearsal-projector-open-%1").arg(size.width()));
    }
    picture(day.window(), QStringLiteral("rehearsal-window"));
    seminar.openKiosk(seminar.roll().front().person.name);
    picture(*day.choose().kiosk(), QStringLiteral("rehearsal-kiosk-ready"));
    press(Qt::Key_Return);
    picture(*day.choose().kiosk(), QStringLiteral("rehearsal-kiosk-ballot"));
    press(Qt::Key_A);
    press(Qt::Key_Return);
    CHECK(day.confirmAtKiosk() == QString());
    day.leaveKiosk();
    picture(day.window(), QStringLiteral("rehearsal-kioskdesk"));
    voteOnPaper(seminar);
    picture(day.window(), QStringLiteral("rehearsal-paper"));
    REQUIRE(day.goToTab(QStringLiteral("Rehearsal")));
    click(part(seminar, "othersVote"));
    waitUntil([&] { return seminar.label("count") == QStringLiteral("6 / 6"); }, std::chrono::seconds(20));
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_V);
    for (int i = 0; i < 2; ++i)
        press(Qt::Key_R);
    picture(day.choose().projector(), QStringLiteral("rehearsal-projector-revealed"));
    endRehearsal(seminar);
    picture(day.window(), QStringLiteral("rehearsal-over"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The room votes from its phones, on the whole window and over real sockets.
#include "app/choosepage.h"
#include "app/phonedesk.h"
#include "tests/support/pdfcheck.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/day/phonehands.h"
#include "tests/ui/day/seminarday.h"
#include "ui/phones/joinpreview.h"
#include "ui/phones/phonespage.h"
#include "ui/projector/stageplan.h"
#include "ui/vote/presenterpage.h"
#include "ui/vote/problemline.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpServer>

#include <map>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// The problem the presenter is told of, if any.
QString problem(SeminarDay& seminar)
{
    return seminar.day().choose().presenter().findChild<ProblemLine*>()->sentence();
}

} // namespace

TEST_CASE("people vote by phone and at the kiosk, and the reveal counts both", "[day][phones]")
{
    SeminarDay seminar(8);
    DayWindow& day = seminar.day();
    goToPhones(seminar);
    CHECK(namelessWidgets(day.choose().phones()) == QStringList());
    const QString pdf = seminar.folder() + QStringLiteral("/slips.pdf");
    seminar.prompts().paths.enqueue(pdf);
    click(phonesPart<QPushButton>(seminar, "saveSlips"));
    waitUntil([&] { return day.window().toasts().sentence().startsWith(QStringLiteral("Saved: ")); });
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(failedPdfRules(file.readAll()) == QStringList());
    CHECK(phonesPart<QLabel>(seminar, "slipStock")->text().contains(QStringLiteral("8 people have a slip.")));
    CHECK_FALSE(phonesPart<QPushButton>(seminar, "saveSlips")->isEnabled());

    const auto codes = printedCodes(seminar);
    REQUIRE(codes.size() == 8);
    openPage(seminar);
    const PhoneTarget target = day.choose().phoneDesk().target();
    // A phone that is early is asked to wait, and is not lost.
    CHECK_FALSE(voteByPhone(target, {codes.begin()->second, {1}}, {}));
    seminar.signEverybodyIn();
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    press(Qt::Key_V);
    const auto& scene = std::get<TurnoutScene>(day.roomSees());
    REQUIRE(scene.join);
    REQUIRE(scene.join->steps.size() == 1); // nobody has named a Wi-Fi
    CHECK(scene.join->steps.front().lines == QStringList(QString::fromLatin1(hostOf(target))));

    const auto options = seminar.services().votes.options(seminar.vote().id);
    const BallotForm form = ballotForm(seminar.vote(), options->size());
    waitUntil([&] { return day.choose().phoneDesk().isOn() && seminar.label("count") == QStringLiteral("0 / 8"); });
    std::vector<SimulatedVoter> voters;
    const QString last = codes.rbegin()->first;
    for (const auto& [name, code] : codes)
        if (name != last)
            voters.push_back({code, *form.marks(voters.size() < 4 ? QStringLiteral("B") : QStringLiteral("C"))});
    // The pages learn of the opening a moment after the room.
    waitUntil([&] { return voteByPhone(target, voters.front(), form).has_value(); });
    const auto votes = voteByPhones(target, {voters.begin() + 1, voters.end()}, form, 4);
    for (const SimulatedVote& vote : votes)
        CHECK(vote);
    const SimulatedVote again = voteByPhone(target, voters.front(), form);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::AlreadyVoted);
    waitUntil([&] { return seminar.label("phone") == QStringLiteral("7"); });

    seminar.openKiosk(last);
    press(Qt::Key_Return);
    press(Qt::Key_C);
    press(Qt::Key_Return);
    CHECK(day.confirmAtKiosk() == QString());
    day.leaveKiosk();
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    CHECK(seminar.label("count") == QStringLiteral("8 / 8"));
    seminar.closeAndReveal();
    const auto result = seminar.services().votes.result(seminar.vote().id);
    REQUIRE(result);
    CHECK(result->tally.options[1].total == 4);
    CHECK(result->tally.options[2].total == 4);
    CHECK(result->turnout.on(Channel::Phone) == 7);
}

TEST_CASE("slips whose PDF could not be written are not lost", "[day][phones]")
{
    SeminarDay seminar(4);
    goToPhones(seminar);
    auto* stock = phonesPart<QLabel>(seminar, "slipStock");
    const QString unsaved = QStringLiteral("14 slips are made and could not be saved");
    seminar.prompts().paths.enqueue(seminar.path() + QStringLiteral("/slips.pdf")); // a file is no folder
    click(phonesPart<QPushButton>(seminar, "saveSlips"));
    waitUntil([&] { return stock->text().contains(unsaved); });
    const QString pdf = seminar.folder() + QStringLiteral("/slips.pdf");
    seminar.prompts().paths.enqueue(pdf);
    click(phonesPart<QPushButton>(seminar, "saveSlips"));
    waitUntil([&] { return QFile::exists(pdf); });
    waitUntil([&] { return !stock->text().contains(unsaved); });
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(failedPdfRules(file.readAll()) == QStringList());
}

TEST_CASE("a lost slip is replaced from the stage by a spare one", "[day][phones]")
{
    SeminarDay seminar(4);
    DayWindow& day = seminar.day();
    const auto codes = printedCodes(seminar);
    openPage(seminar);
    seminar.signEverybodyIn();
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    press(Qt::Key_V);
    auto* find = day.choose().presenter().findChild<QLineEdit*>(QStringLiteral("findPerson"));
    REQUIRE(find != nullptr);
    click(find);
    type(codes.begin()->first);
    auto* slip = day.choose().presenter().findChild<QPushButton*>(QStringLiteral("newSlip"));
    REQUIRE(slip != nullptr);
    waitUntil([&] { return slip->isVisible() && slip->isEnabled(); });
    click(slip);
    CHECK(day.window().toasts().sentence().contains(QStringLiteral("Hand spare slip 1 to ") + codes.begin()->first));
    const auto book = day.session().station().codeBook(seminar.vote().id);
    REQUIRE(book);
    CHECK_FALSE((*book)->voter(codes.begin()->second));
    CHECK((*book)->voter(codes.rbegin()->second));
}

TEST_CASE("a port that is taken is told on the page and on the stage, and another one works", "[day][phones]")
{
    SeminarDay seminar(4);
    QTcpServer other;
    REQUIRE(other.listen(QHostAddress::LocalHost));
    goToPhones(seminar);
    phonesPart<QSpinBox>(seminar, "port")->setValue(other.serverPort());
    click(phonesPart<QPushButton>(seminar, "switchPhones"));
    CHECK(networkState(seminar).startsWith(
        QStringLiteral("Another program already uses port %1").arg(other.serverPort())));
    CHECK(problem(seminar) == networkState(seminar));
    openPage(seminar);
    CHECK(problem(seminar).isEmpty());
    click(phonesPart<QPushButton>(seminar, "switchPhones"));
    CHECK_FALSE(seminar.day().choose().phoneDesk().isOn());
    CHECK(phonesPart<QPushButton>(seminar, "switchPhones")->text() == QStringLiteral("Open the page to phones"));
}

TEST_CASE("on another network the page has another address, on this page, in its code and on the projector",
          "[day][phones]")
{
    SeminarDay seminar(4);
    DayWindow& day = seminar.day();
    openPage(seminar);
    seminar.signEverybodyIn();
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    day.choose().presenter().showItem(Kind::Vote, seminar.vote().id.value);
    press(Qt::Key_Space);
    const auto checkAddress = [&](const QString& address) {
        const PhoneTarget target = day.choose().phoneDesk().target();
        CHECK(target.address == address);
        CHECK(phonesPart<QLabel>(seminar, "pageAddress")->text() == pageAddress(target));
        const auto code = qrCode(pageAddress(target));
        REQUIRE(code);
        CHECK(phonesPart<JoinPreview>(seminar, "pageCode")->code() == *code);
        const auto& scene = std::get<TurnoutScene>(day.roomSees());
        REQUIRE(scene.join);
        CHECK(scene.join->steps.back().lines == QStringList(QString::fromLatin1(hostOf(target))));
        CHECK(scene.join->steps.back().code == *code);
    };
    checkAddress(QStringLiteral("127.0.0.1"));

    goToPhones(seminar);
    auto* network = phonesPart<QComboBox>(seminar, "network");
    CHECK_FALSE(network->isEnabled()); // not under the phones that are there
    click(phonesPart<QPushButton>(seminar, "switchPhones"));
    CHECK(phonesPart<QLabel>(seminar, "pageAddress")->text().isEmpty());
    REQUIRE(network->count() == 2);
    REQUIRE(tabTo(network->currentText())); // which is what a choice is called here
    press(Qt::Key_Down);
    CHECK(network->currentText().contains(QStringLiteral("127.0.0.2")));
    click(phonesPart<QPushButton>(seminar, "switchPhones"));
    waitUntil([&] { return networkState(seminar).contains(QStringLiteral("reaches its own page")); });
    checkAddress(QStringLiteral("127.0.0.2"));
}

TEST_CASE("the Wi-Fi that is typed is the first step on the projector, and a short password is told", "[day][phones]")
{
    SeminarDay seminar(4);
    DayWindow& day = seminar.day();
    openPage(seminar);
    click(phonesPart<QLineEdit>(seminar, "wifiName"));
    type(QStringLiteral("Salle des fêtes"));
    press(Qt::Key_Tab);
    type(QStringLiteral("court"));
    press(Qt::Key_Tab);
    auto* fault = phonesPart<QLabel>(seminar, "wifiFault");
    CHECK(fault->isVisible());
    click(phonesPart<QLineEdit>(seminar, "wifiPassword"));
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("bienvenue2018"));
    press(Qt::Key_Tab);
    CHECK_FALSE(fault->isVisible());
    CHECK(phonesPart<QWidget>(seminar, "wifiCode")->isVisible());
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    day.choose().presenter().showItem(Kind::Vote, seminar.vote().id.value);
    press(Qt::Key_Space);
    const auto& scene = std::get<TurnoutScene>(day.roomSees());
    REQUIRE(scene.join);
    REQUIRE(scene.join->steps.size() == 2);
    CHECK(scene.join->steps[0].lines ==
          QStringList({QStringLiteral("Salle des fêtes"), QStringLiteral("bienvenue2018")}));
}

TEST_CASE("a programme that opens with a vote under way has its page back at the same address", "[day][phones]")
{
    SeminarDay seminar(4);
    DayWindow& day = seminar.day();
    const auto codes = printedCodes(seminar);
    openPage(seminar);
    const PhoneTarget before = day.choose().phoneDesk().target();
    seminar.signEverybodyIn();
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    press(Qt::Key_V);
    day.window().closeProgramme();
    REQUIRE(day.window().openFile(seminar.path()));
    day.goTo(Station::Choose);
    REQUIRE(day.choose().phoneDesk().isOn());
    CHECK(day.choose().phoneDesk().target() == before);
    const auto options = seminar.services().votes.options(seminar.vote().id);
    const BallotForm form = ballotForm(seminar.vote(), options->size());
    const SimulatedVoter voter{codes.begin()->second, *form.marks(QStringLiteral("A"))};
    waitUntil([&] { return voteByPhone(before, voter, form).has_value(); });
    waitUntil([&] { return seminar.label("phone") == QStringLiteral("1"); });
}

TEST_CASE("pictures of the phones' page and of the join strip", "[.pictures][phones]")
{
    SeminarDay seminar(12);
    DayWindow& day = seminar.day();
    goToPhones(seminar);
    picture(day.window(), QStringLiteral("phones-closed"));
    openPage(seminar);
    picture(day.window(), QStringLiteral("phones-open"));
    click(phonesPart<QLineEdit>(seminar, "wifiName"));
    type(QStringLiteral("Salle des fêtes"));
    press(Qt::Key_Tab);
    type(QStringLiteral("bienvenue2018"));
    press(Qt::Key_Tab);
    click(phonesPart<QPushButton>(seminar, "phonesDoNot"));
    settle();
    picture(day.window(), QStringLiteral("phones-wifi"));
    seminar.signEverybodyIn();
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    picture(day.window(), QStringLiteral("phones-stage-before"));
    day.choose().presenter().showItem(Kind::Vote, seminar.vote().id.value);
    press(Qt::Key_Space);
    for (const bool open : {false, true}) {
        if (open)
            press(Qt::Key_V);
        for (const QSize size : {QSize(800, 600), QSize(1280, 800), QSize(1920, 1080), QSize(3840, 2160)}) {
            day.choose().projector().resize(size);
            settle();
            picture(day.choose().projector(),
                    QStringLiteral("phones-projector-%1-%2")
                        .arg(open ? QStringLiteral("open") : QStringLiteral("before"))
                        .arg(size.width()));
        }
    }
    picture(day.window(), QStringLiteral("phones-stage-open"));
}

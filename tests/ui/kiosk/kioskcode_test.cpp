// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/kiosk/openvote.h"
#include "ui/kiosk/kioskdesk.h"
#include "ui/kiosk/kioskscreen.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/kiosk/paperentry.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;
using State = KioskWindow::State;

namespace {

/// The kiosk of a vote whose roll has slips.
struct CodeKiosk final {
    CodeKiosk()
    {
        const auto made = open.station->slips().issue(open.seminar, 0);
        REQUIRE(made);
        slips = *made;
        const auto ballot = kioskBallot(open.desk.programme(), open.vote);
        REQUIRE(ballot);
        window = std::make_unique<KioskWindow>(theme(), *open.station, *ballot, open.vote, Language::English);
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
        waitUntil([this] { return window->isActiveWindow(); });
    }

    [[nodiscard]] QLineEdit* field() const { return window->findChild<QLineEdit*>(QStringLiteral("kioskCode")); }
    [[nodiscard]] QString heading() const
    {
        return qobject_cast<KioskScreen*>(window->findChild<QStackedWidget*>()->currentWidget())->heading();
    }
    void type(const QString& code) const
    {
        QTest::keyClicks(field(), code);
        QTest::keyClick(field(), Qt::Key_Return);
    }
    void press(int key) const { QTest::keyClick(window->focusWidget(), static_cast<Qt::Key>(key)); }

    OpenVote open;
    std::vector<VotingSlip> slips;
    std::unique_ptr<KioskWindow> window;
};

} // namespace

TEST_CASE("the code of a slip opens the kiosk for its voter, once", "[kiosk][slips]")
{
    CodeKiosk kiosk;
    REQUIRE(kiosk.field()->isVisible());
    CHECK(kiosk.field()->hasFocus());
    CHECK(namelessWidgets(*kiosk.window) == QStringList());
    const VotingSlip& slip = kiosk.slips.front();
    kiosk.type(slip.code.shortCode.toLower()); // as people type it
    REQUIRE(kiosk.window->state() == State::Ready);
    CHECK(kiosk.window->voter() == slip.participant);
    CHECK(kiosk.heading() == QStringLiteral("Welcome")); // the next in the queue reads no name
    CHECK_FALSE(kiosk.field()->isVisible());
    kiosk.press(Qt::Key_Return);
    kiosk.press(Qt::Key_B);
    kiosk.press(Qt::Key_Return);
    kiosk.press(Qt::Key_Return);
    REQUIRE(kiosk.window->state() == State::Thanks);
    CHECK(kiosk.open.turnout().on(Channel::Kiosk) == 1);
    kiosk.press(Qt::Key_Return);
    REQUIRE(kiosk.window->state() == State::Locked);
    CHECK(kiosk.field()->text().isEmpty());

    QSignalSpy refused(kiosk.window.get(), &KioskWindow::refused);
    kiosk.type(slip.code.shortCode);
    CHECK(kiosk.window->state() == State::Notice);
    CHECK(kiosk.heading() == QStringLiteral("You have already voted"));
    CHECK(refused.count() == 1);
    kiosk.press(Qt::Key_Return);
    CHECK(kiosk.window->state() == State::Locked);
    CHECK(kiosk.open.turnout().voted == 1);
}

TEST_CASE("a wrong code opens nothing and makes the next one wait", "[kiosk][slips]")
{
    CodeKiosk kiosk;
    kiosk.type(QStringLiteral("not a code"));
    CHECK(kiosk.window->state() == State::Locked);
    CHECK_FALSE(kiosk.field()->isEnabled());
    bool told = false;
    for (const QLabel* label : kiosk.window->findChildren<QLabel*>())
        told = told || (label->isVisible() && label->text().startsWith(QStringLiteral("No slip has this code")));
    CHECK(told);
    waitUntil([&] { return kiosk.field()->isEnabled(); });
    kiosk.type(kiosk.slips.back().code.shortCode);
    CHECK(kiosk.window->state() == State::Ready);
}

TEST_CASE("without slips the kiosk asks for no code", "[kiosk][slips]")
{
    OpenVote open;
    const auto ballot = kioskBallot(open.desk.programme(), open.vote);
    REQUIRE(ballot);
    KioskWindow window(theme(), *open.station, *ballot, open.vote, Language::English);
    window.show();
    CHECK_FALSE(window.findChild<QLineEdit*>(QStringLiteral("kioskCode"))->isVisible());
}

TEST_CASE("a paper ballot makes the slip void, and who voted meanwhile gets none", "[kiosk][paper][slips]")
{
    CodeKiosk kiosk;
    SeededRandom random(3);
    auto* paper = new PaperEntry(kiosk.open.desk.desk(), *kiosk.open.station, kiosk.open.vote, random);
    kiosk.open.desk.show(paper, {720, 640});
    const VotingSlip& first = kiosk.slips.front();
    paper->mark(first.participant);
    CHECK(paper->paperVoters().contains(first.participant));
    kiosk.type(first.code.shortCode);
    CHECK(kiosk.window->state() == State::Locked);

    const VotingSlip& second = kiosk.slips[1];
    REQUIRE(kiosk.open.station->cast(
        kiosk.open.vote, second.participant, Channel::Phone, QStringLiteral("A"))); // the list does not know it yet
    paper->mark(second.participant);
    CHECK_FALSE(paper->paperVoters().contains(second.participant));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vote/fulldisk.h"
#include "tests/ui/kiosk/openvote.h"
#include "ui/kiosk/ballotcards.h"
#include "ui/kiosk/kioskdesk.h"
#include "ui/kiosk/kioskscreen.h"
#include "ui/kiosk/kioskwindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointingDevice>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;
using State = KioskWindow::State;

namespace {

struct Kiosk final {
    explicit Kiosk(OpenVote& open)
    {
        const auto ballot = kioskBallot(open.desk.programme(), open.vote);
        REQUIRE(ballot);
        window = std::make_unique<KioskWindow>(theme(), *open.station, *ballot, open.vote, Language::English);
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
        waitUntil([this] { return window->isActiveWindow(); });
    }

    [[nodiscard]] KioskScreen* screen() const
    {
        return qobject_cast<KioskScreen*>(window->findChild<QStackedWidget*>()->currentWidget());
    }
    [[nodiscard]] BallotCards* cards() const { return window->findChild<BallotCards*>(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget* at = window->focusWidget() != nullptr ? window->focusWidget() : window.get();
        QTest::keyClick(at, static_cast<Qt::Key>(key), modifiers);
    }
    /// With a finger, in the middle.
    void touch(QWidget* widget) const
    {
        static QPointingDevice* finger = QTest::createTouchDevice();
        const QPoint at = widget->rect().center();
        QTest::touchEvent(window.get(), finger).press(0, at, widget);
        QTest::touchEvent(window.get(), finger).release(0, at, widget);
    }
    /// All that can be read on the window, seen or not.
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const QLabel* label : window->findChildren<QLabel*>())
            all << label->text();
        for (const QAbstractButton* button : window->findChildren<QAbstractButton*>())
            all << button->accessibleDescription();
        // The card of the review screen is no answer of the ballot.
        for (const PersonaCard* card : window->findChildren<PersonaCard*>())
            if (card->parentWidget() != cards())
                all << card->accessibleName();
        return all.join(u'\n');
    }

    std::unique_ptr<KioskWindow> window;
};

} // namespace

TEST_CASE("a voter votes at the kiosk with the keyboard alone", "[kiosk]")
{
    OpenVote open;
    Kiosk kiosk(open);
    QSignalSpy voted(kiosk.window.get(), &KioskWindow::voted);
    kiosk.press(Qt::Key_Return);
    CHECK(kiosk.window->state() == State::Locked); // nobody starts by themselves
    kiosk.window->unlockFor(open.roll[0], open.nameOf(open.roll[0]));
    CHECK(kiosk.screen()->heading().contains(open.nameOf(open.roll[0])));
    kiosk.press(Qt::Key_Return);
    CHECK(kiosk.window->state() == State::Ballot);
    kiosk.press(Qt::Key_Return);
    CHECK(kiosk.window->state() == State::Ballot); // nothing is chosen yet
    kiosk.press(Qt::Key_Space);
    kiosk.press(Qt::Key_Right);
    CHECK(kiosk.cards()->chosen() == 1);
    kiosk.press(Qt::Key_Return);
    CHECK(kiosk.window->state() == State::Review);
    kiosk.press(Qt::Key_Escape);
    CHECK(kiosk.window->state() == State::Ballot);
    CHECK(kiosk.cards()->chosen() == 1); // a change starts from what was chosen
    kiosk.press(Qt::Key_C);
    kiosk.press(Qt::Key_Return);
    CHECK(kiosk.screen()->heading().startsWith(QStringLiteral("You choose C, ")));
    CHECK(open.turnout().voted == 0);
    kiosk.press(Qt::Key_Return);
    CHECK(kiosk.window->state() == State::Thanks);
    CHECK(kiosk.screen()->code().size() == 11);
    CHECK(voted.size() == 1);
    CHECK(open.turnout().on(Channel::Kiosk) == 1);
    CHECK(open.count() == QMap<QString, int>{{QStringLiteral("C"), 1}});
}

TEST_CASE("the kiosk takes the whole of its screen, and stays there for the next voter", "[kiosk]")
{
    OpenVote open;
    Kiosk kiosk(open);
    QScreen* screen = QGuiApplication::primaryScreen();
    for (int i = 0; i < 2; ++i) {
        kiosk.window->unlockFor(open.roll[static_cast<std::size_t>(i)], {});
        kiosk.window->showOn(screen);
        CHECK(kiosk.window->isFullScreen());
        CHECK(kiosk.window->geometry() == screen->geometry());
        CHECK(kiosk.window->windowFlags().testFlag(Qt::FramelessWindowHint));
        kiosk.press(Qt::Key_Return);
        kiosk.press(Qt::Key_A);
        kiosk.press(Qt::Key_Return);
        kiosk.press(Qt::Key_Return);
        CHECK(kiosk.window->state() == State::Thanks);
        kiosk.press(Qt::Key_Return);
        CHECK(kiosk.window->state() == State::Locked);
        CHECK(kiosk.window->isFullScreen());
    }
}

TEST_CASE("a voter votes blank by touch, and nothing of it stays", "[kiosk]")
{
    OpenVote open;
    Kiosk kiosk(open);
    kiosk.window->setThanksTime(std::chrono::milliseconds(20));
    QString code; // as it stands when the voter is thanked
    QObject::connect(kiosk.window.get(), &KioskWindow::stateChanged, kiosk.window.get(), [&](State state) {
        if (state == State::Thanks)
            code = kiosk.screen()->code();
    });
    const auto goOn = [&] { kiosk.touch(kiosk.screen()->findChildren<QPushButton*>().last()); };
    kiosk.window->unlockFor(open.roll[0], open.nameOf(open.roll[0]));
    goOn();
    REQUIRE(kiosk.window->state() == State::Ballot);
    kiosk.touch(kiosk.cards()->cards().back());
    goOn();
    CHECK(kiosk.screen()->heading() == QStringLiteral("You choose the blank vote"));
    goOn();
    CHECK_FALSE(code.isEmpty());
    CHECK(kiosk.cards()->chosen() == -1);
    CHECK_FALSE(kiosk.words().contains(QStringLiteral("You choose")));
    waitUntil([&] { return kiosk.window->state() == State::Locked; });
    CHECK_FALSE(kiosk.words().contains(code));
    CHECK_FALSE(kiosk.words().contains(open.nameOf(open.roll[0])));
    CHECK_FALSE(kiosk.window->voter());
    // The next one finds the first card under the keyboard, not the one before's.
    kiosk.window->unlockFor(open.roll[1], open.nameOf(open.roll[1]));
    kiosk.press(Qt::Key_Return);
    CHECK(kiosk.window->focusWidget() == kiosk.cards()->cards().front());
    CHECK(kiosk.cards()->chosen() == -1);
    CHECK(open.count() == QMap<QString, int>{{QString(), 1}});
}

TEST_CASE("locking the kiosk forgets what was chosen", "[kiosk]")
{
    OpenVote open;
    Kiosk kiosk(open);
    kiosk.window->unlockFor(open.roll[0], QStringLiteral("X"));
    kiosk.press(Qt::Key_Return);
    kiosk.press(Qt::Key_B);
    kiosk.press(Qt::Key_Return);
    CHECK(kiosk.window->state() == State::Review);
    CHECK(kiosk.words().contains(QStringLiteral("B. ")));
    kiosk.window->lock();
    CHECK(kiosk.cards()->chosen() == -1);
    CHECK_FALSE(kiosk.words().contains(QStringLiteral("You choose")));
    CHECK_FALSE(kiosk.words().contains(QStringLiteral("B. ")));
    CHECK(open.turnout().voted == 0);
}

TEST_CASE("the kiosk says in words why a ballot was not taken", "[kiosk]")
{
    OpenVote open;
    Kiosk kiosk(open);
    ParticipantId voter = open.roll[0];
    QString heading;
    State after = State::Locked;
    SECTION("voted already")
    {
        REQUIRE(open.station->cast(open.vote, voter, Channel::Kiosk, QStringLiteral("A")));
        heading = QStringLiteral("You have already voted");
    }
    SECTION("closed")
    {
        REQUIRE(open.station->close(open.vote));
        heading = QStringLiteral("The vote is closed");
        after = State::Ready;
    }
    SECTION("not on the roll")
    {
        voter = ParticipantId(12345);
        heading = QStringLiteral("You are not on the roll of this vote");
        after = State::Ready;
    }
    QSignalSpy refused(kiosk.window.get(), &KioskWindow::refused);
    kiosk.window->unlockFor(voter, QStringLiteral("Someone"));
    kiosk.press(Qt::Key_Return);
    kiosk.press(Qt::Key_A);
    kiosk.press(Qt::Key_Return);
    kiosk.press(Qt::Key_Return);
    CHECK(kiosk.window->state() == State::Notice);
    CHECK(kiosk.screen()->heading() == heading);
    CHECK_FALSE(kiosk.screen()->sentence().isEmpty());
    CHECK(refused.size() == 1);
    CHECK(kiosk.cards()->chosen() == -1); // whoever comes to help sees no choice
    kiosk.press(Qt::Key_Return);
    CHECK(kiosk.window->state() == after);
}

TEST_CASE("a full disk at the kiosk loses nothing: the voter calls, and votes again", "[kiosk]")
{
    OpenVote open;
    REQUIRE(open.station->cast(open.vote, open.roll[1], Channel::Kiosk, QStringLiteral("A")));
    Kiosk kiosk(open);
    kiosk.window->unlockFor(open.roll[0], QStringLiteral("Someone"));
    const auto vote = [&] {
        kiosk.press(Qt::Key_Return);
        kiosk.press(Qt::Key_B);
        kiosk.press(Qt::Key_Return);
        kiosk.press(Qt::Key_Return);
    };
    {
        const FullDisk full;
        vote();
    }
    CHECK(kiosk.window->state() == State::Notice);
    CHECK(kiosk.screen()->sentence().contains(QStringLiteral("Call the facilitator")));
    CHECK(open.turnout().voted == 1);
    kiosk.press(Qt::Key_Return);
    vote();
    CHECK(kiosk.window->state() == State::Thanks);
    CHECK(open.count() == QMap<QString, int>{{QStringLiteral("A"), 1}, {QStringLiteral("B"), 1}});
}

TEST_CASE("the kiosk is left with its one key, by nothing else", "[kiosk]")
{
    OpenVote open;
    Kiosk kiosk(open);
    QSignalSpy left(kiosk.window.get(), &KioskWindow::left);
    kiosk.window->unlockFor(open.roll[0], QStringLiteral("X"));
    for (const int key : {Qt::Key_Escape, Qt::Key_F4, Qt::Key_Q})
        kiosk.press(key, Qt::AltModifier);
    kiosk.press(Qt::Key_Q, Qt::ControlModifier);
    CHECK(kiosk.window->isVisible());
    CHECK_FALSE(kiosk.words().contains(QStringLiteral("Ctrl")));
    kiosk.press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(kiosk.window->isVisible());
    CHECK(left.size() == 1);
    CHECK(kiosk.window->state() == State::Locked);
}

TEST_CASE("each voter chooses the language, and the next one finds the kiosk's own again", "[kiosk]")
{
    OpenVote open;
    Kiosk kiosk(open);
    kiosk.window->unlockFor(open.roll[0], QStringLiteral("X"));
    const auto buttons = kiosk.screen()->findChildren<QPushButton*>();
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    CHECK(buttons[0]->isChecked());
    CHECK_FALSE(buttons[1]->isChecked());
    kiosk.window->unlockFor(open.roll[1], QStringLiteral("Y"));
    CHECK(buttons[1]->isChecked());
    CHECK(namelessWidgets(*kiosk.window) == QStringList());
}

TEST_CASE("every control of the kiosk has a name", "[kiosk]")
{
    OpenVote open;
    Kiosk kiosk(open);
    kiosk.window->unlockFor(open.roll[0], QStringLiteral("X"));
    for (int step = 0; step < 4; ++step) {
        CHECK(namelessWidgets(*kiosk.window) == QStringList());
        kiosk.press(Qt::Key_A);
        kiosk.press(Qt::Key_Return);
    }
}

TEST_CASE("the facilitator finds who has not voted and opens the kiosk for them", "[kiosk]")
{
    OpenVote open;
    Kiosk kiosk(open);
    auto* panel = new KioskDesk(open.desk.desk(), *open.station, open.vote);
    panel->attach(kiosk.window.get());
    open.desk.show(panel, {320, 560});
    auto* list = panel->findChild<QListWidget*>();
    auto* search = panel->findChild<QLineEdit*>();
    CHECK(list->count() == static_cast<int>(open.roll.size()));
    CHECK(namelessWidgets(*panel) == QStringList());
    const QString name = open.nameOf(open.roll[7]);
    typeText(search, name.left(6));
    REQUIRE(list->count() >= 1);
    typeText(search, name.mid(6));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(kiosk.window->voter() == open.roll[7]);
    CHECK(search->text().isEmpty());
    // A second one waits until the first is done.
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(kiosk.window->voter() == open.roll[7]);
    kiosk.press(Qt::Key_Return);
    kiosk.press(Qt::Key_A);
    kiosk.press(Qt::Key_Return);
    kiosk.press(Qt::Key_Return);
    waitUntil([&] { return list->count() == static_cast<int>(open.roll.size()) - 1; });
    panel->setPaperVoters({open.roll[0], open.roll[1]});
    CHECK(list->count() == static_cast<int>(open.roll.size()) - 3);
    // Nothing the facilitator sees tells the choice.
    for (const QLabel* label : panel->findChildren<QLabel*>())
        CHECK_FALSE(label->text().contains(QStringLiteral("A,")));
}

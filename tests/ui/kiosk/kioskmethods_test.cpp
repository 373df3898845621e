// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/kiosk/openvote.h"
#include "ui/kiosk/kioskscreen.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/kiosk/pointcards.h"
#include "ui/kiosk/tickcards.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;
using State = KioskWindow::State;

namespace {

/// A kiosk with the ballot of that method open for the first voter: up to three ticks; five points, three on one.
struct MethodKiosk final {
    explicit MethodKiosk(VoteMethod method) : open(Content::Cahors, Language::English, method)
    {
        const auto ballot = kioskBallot(open.desk.programme(), open.vote);
        REQUIRE(ballot);
        window = std::make_unique<KioskWindow>(theme(), *open.station, *ballot, open.vote, Language::English);
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
        waitUntil([this] { return window->isActiveWindow(); });
        window->unlockFor(open.roll[0], QStringLiteral("X"));
        press(Qt::Key_Return);
        REQUIRE(window->state() == State::Ballot);
    }

    [[nodiscard]] KioskScreen* screen() const
    {
        return qobject_cast<KioskScreen*>(window->findChild<QStackedWidget*>()->currentWidget());
    }
    [[nodiscard]] QPushButton* primary() const { return screen()->findChildren<QPushButton*>().last(); }
    [[nodiscard]] AnswerSheet* sheet() const { return window->findChild<AnswerSheet*>(); }
    void press(int key) const
    {
        QWidget* at = window->focusWidget() != nullptr ? window->focusWidget() : window.get();
        QTest::keyClick(at, static_cast<Qt::Key>(key));
    }
    void press(const char* keys) const
    {
        for (; *keys != '\0'; ++keys)
            press(*keys);
    }
    /// Reviews, confirms, closes and counts the one ballot.
    [[nodiscard]] QMap<QString, int> cast()
    {
        press(Qt::Key_Return);
        REQUIRE(window->state() == State::Review);
        press(Qt::Key_Return);
        REQUIRE(window->state() == State::Thanks);
        return open.count();
    }

    OpenVote open;
    std::unique_ptr<KioskWindow> window;
};

} // namespace

TEST_CASE("approval at the kiosk: letters tick and untick, and what is too much is said", "[kiosk][methods]")
{
    MethodKiosk kiosk(VoteMethod::Approval);
    CHECK(kiosk.screen()->sentence().contains(QStringLiteral("To tick none is a blank vote.")));
    kiosk.press("HA");
    CHECK(kiosk.screen()->sentence().contains(QStringLiteral("1 more may be ticked")));
    kiosk.press("CD");
    CHECK(kiosk.screen()->sentence().endsWith(QStringLiteral("and have ticked 4: untick 1.")));
    CHECK_FALSE(kiosk.primary()->isEnabled());
    kiosk.press(Qt::Key_Return);
    CHECK(kiosk.window->state() == State::Ballot);
    kiosk.press("C");
    CHECK(kiosk.primary()->isEnabled());
    kiosk.press(Qt::Key_Return);
    REQUIRE(kiosk.window->state() == State::Review);
    CHECK(kiosk.screen()->heading().startsWith(QStringLiteral("You tick 3 persona")));
    for (const char* letter : {"A. ", "D. ", "H. "})
        CHECK(kiosk.screen()->sentence().contains(QLatin1String(letter)));
    kiosk.press(Qt::Key_Escape);
    CHECK(kiosk.window->state() == State::Ballot);
    kiosk.press("D"); // a change starts from what was ticked
    CHECK(kiosk.cast() == QMap<QString, int>{{QStringLiteral("AH"), 1}});
}

TEST_CASE("approval at the kiosk: by touch, by Space, and each card a check box", "[kiosk][methods]")
{
    MethodKiosk kiosk(VoteMethod::Approval);
    const auto cards = kiosk.window->findChildren<TickCard*>();
    REQUIRE(cards.size() == 8);
    CHECK(namelessWidgets(*kiosk.window) == QStringList());
    CHECK(kiosk.window->focusWidget() == cards[0]);
    kiosk.press(Qt::Key_Space);
    kiosk.press(Qt::Key_Right);
    kiosk.press(Qt::Key_Space);
    QTest::mouseClick(cards[5], Qt::LeftButton);
    QTest::mouseClick(cards[0], Qt::LeftButton);
    CHECK(kiosk.cast() == QMap<QString, int>{{QStringLiteral("BF"), 1}});
}

TEST_CASE("nothing ticked is a blank vote, after it has been said", "[kiosk][methods]")
{
    for (const VoteMethod method : {VoteMethod::Approval, VoteMethod::Dots}) {
        MethodKiosk kiosk(method);
        kiosk.press(Qt::Key_Return);
        CHECK(kiosk.screen()->heading() == QStringLiteral("You choose the blank vote"));
        kiosk.press(Qt::Key_Escape);
        CHECK(kiosk.cast() == QMap<QString, int>{{QString(), 1}});
    }
}

TEST_CASE("points at the kiosk: no more than there are, no more than one may get", "[kiosk][methods]")
{
    MethodKiosk kiosk(VoteMethod::Dots);
    CHECK(namelessWidgets(*kiosk.window) == QStringList());
    kiosk.press("AAAA"); // the fourth is one too many for A
    CHECK(kiosk.sheet()->marks()->at(0) == 3);
    CHECK(kiosk.screen()->sentence().contains(QStringLiteral("2 point")));
    kiosk.press(Qt::Key_Tab);
    kiosk.press(Qt::Key_Up);
    kiosk.press(Qt::Key_Up);
    kiosk.press(Qt::Key_Up); // there is none left
    CHECK(kiosk.sheet()->marks()->at(1) == 2);
    kiosk.press(Qt::Key_Down);
    kiosk.press("H");
    kiosk.press(Qt::Key_Return);
    REQUIRE(kiosk.window->state() == State::Review);
    CHECK(kiosk.screen()->heading().startsWith(QStringLiteral("You give 5 point")));
    kiosk.press(Qt::Key_Escape);
    CHECK(kiosk.cast() == QMap<QString, int>{{QStringLiteral("A3B1H1"), 1}});
}

TEST_CASE("points at the kiosk: by touch and by figures", "[kiosk][methods]")
{
    MethodKiosk kiosk(VoteMethod::Dots);
    const auto cards = kiosk.window->findChildren<PointCard*>();
    REQUIRE(cards.size() == 8);
    const auto touch = [&](int card, int button) {
        auto* one = cards[card]->findChildren<QPushButton*>()[button];
        CHECK(one->height() >= 36);
        QTest::mouseClick(one, Qt::LeftButton);
    };
    touch(2, 1);
    touch(2, 1);
    touch(2, 0);
    touch(6, 1);
    CHECK(cards[6]->points() == 1);
    CHECK_FALSE(cards[0]->findChildren<QPushButton*>()[0]->isEnabled()); // nothing to take back
    cards[4]->field()->setFocus();
    cards[4]->field()->selectAll();
    QTest::keyClicks(cards[4]->field(), QStringLiteral("3"));
    CHECK_FALSE(cards[0]->findChildren<QPushButton*>()[1]->isEnabled()); // nothing left
    CHECK(kiosk.cast() == QMap<QString, int>{{QStringLiteral("C1E3G1"), 1}});
}

TEST_CASE("the next voter finds nothing of the one before", "[kiosk][methods]")
{
    MethodKiosk kiosk(VoteMethod::Dots);
    kiosk.press("AAB");
    kiosk.press(Qt::Key_Return);
    REQUIRE(kiosk.window->state() == State::Review);
    kiosk.window->lock();
    CHECK(*kiosk.sheet()->marks() == BallotMarks(8, 0));
    for (const QLabel* label : kiosk.window->findChildren<QLabel*>()) {
        CHECK_FALSE(label->text().contains(QStringLiteral("A. ")));
        CHECK_FALSE(label->text().contains(QStringLiteral("You give")));
    }
    kiosk.window->unlockFor(kiosk.open.roll[1], QStringLiteral("Y"));
    kiosk.press(Qt::Key_Return);
    QTest::keyClick(kiosk.window->focusWidget(), Qt::Key_Z, Qt::ControlModifier); // not even to be undone
    CHECK(*kiosk.sheet()->marks() == BallotMarks(8, 0));
}

TEST_CASE("the kiosk for approval and points, step by step", "[.pictures]")
{
    struct Look {
        VoteMethod method;
        Content content;
        Language language;
        Appearance appearance;
        QSize size;
    };
    for (const Look& look :
         {Look{VoteMethod::Approval, Content::Cahors, Language::French, Appearance::Light, {1366, 768}},
          Look{VoteMethod::Dots, Content::Cahors, Language::French, Appearance::Light, {1366, 768}},
          Look{VoteMethod::Dots, Content::Cahors, Language::English, Appearance::Dark, {1920, 1080}},
          Look{VoteMethod::Approval, Content::Cahors, Language::English, Appearance::HighContrast, {1366, 768}},
          Look{VoteMethod::Dots, Content::Overfull, Language::English, Appearance::Light, {1366, 768}},
          Look{VoteMethod::Approval, Content::Overfull, Language::French, Appearance::Light, {1920, 1080}}}) {
        OpenVote open(look.content, look.language, look.method);
        theme().setAppearance(look.appearance);
        const auto ballot = kioskBallot(open.desk.programme(), open.vote);
        REQUIRE(ballot);
        KioskWindow kiosk(theme(), *open.station, *ballot, open.vote, look.language);
        kiosk.resize(look.size);
        kiosk.show();
        kiosk.activateWindow();
        waitUntil([&] { return kiosk.isActiveWindow(); });
        const auto shot = [&](const char* state) {
            picture(kiosk,
                    QStringLiteral("kiosk-%1-%2-%3-%4-%5")
                        .arg(QLatin1String(word(look.method)),
                             look.content == Content::Cahors ? QStringLiteral("cahors") : QStringLiteral("overfull"),
                             QLatin1String(state),
                             QLatin1String(word(look.language)))
                        .arg(look.size.height()));
        };
        const auto press = [&](int key) {
            QTest::keyClick(kiosk.focusWidget() != nullptr ? kiosk.focusWidget() : &kiosk, static_cast<Qt::Key>(key));
        };
        kiosk.unlockFor(open.roll[0], open.nameOf(open.roll[0]));
        press(Qt::Key_Return);
        shot("1empty");
        for (const int key : {Qt::Key_A, Qt::Key_C, Qt::Key_H})
            press(key);
        shot("2filled");
        press(Qt::Key_D);
        shot("3more");
        if (look.method == VoteMethod::Approval)
            press(Qt::Key_D);
        press(Qt::Key_Return);
        shot("4review");
    }
    theme().setAppearance(Appearance::Light);
}

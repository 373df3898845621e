// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/choosepage.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/day/seminarday.h"
#include "ui/seminar/rollpage.h"
#include "ui/shell/rail.h"
#include "ui/vote/presenterpage.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/widgets/fieldtext.h"
#include "tests/core/vote/fulldisk.h"
#include <QLabel>
#include <QDebug>
using namespace filrouge;
using namespace filrouge::tests;
TEST_CASE("probe", "[.probe]")
{
    SeminarDay s(5);
    s.signEverybodyIn();
    DayWindow& day = s.day();
    day.goToTab(QStringLiteral("Stage"));
    day.goTo(Station::Commit);
    day.goTo(Station::Choose);
    qWarning() << "PROBE after Ctrl+4 Ctrl+3 keyboard at" << atKeyboard();
    auto before = day.choose().presenter().stage().current();
    press(Qt::Key_Space);
    qWarning() << "PROBE space moved" << !(day.choose().presenter().stage().current() == before);
    press(Qt::Key_B);
    qWarning() << "PROBE B: rail row" << day.window().findChild<Rail*>()->currentRow();
    day.goTo(Station::Choose);
    press(Qt::Key_V);
    qWarning() << "PROBE V" << int(s.vote().state) << "row" << day.window().findChild<Rail*>()->currentRow();
    day.goToTab(QStringLiteral("Sign-in"));
    day.goToTab(QStringLiteral("Stage"));
    qWarning() << "PROBE at stage keyboard" << atKeyboard();
    press(Qt::Key_V);
    qWarning() << "PROBE V" << int(s.vote().state);
    s.openKiosk(QStringLiteral("Bastien"));
    turnTo(&day.window());
    for (auto* l : day.choose().findChildren<QLabel*>()) if (l->text().contains(QStringLiteral("kiosk waits"))) qWarning() << "PROBE" << l->text();
    // undo during the vote
    day.choose().kiosk()->lock();
    day.choose().kiosk()->hide();
    // typed, refused, then left
    day.goToTab(QStringLiteral("Sign-in"));
    auto* title = day.choose().roll().findChild<FieldText*>();
    click(title->viewport());
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("Kept?"));
    { FullDisk full; press(Qt::Key_Return); }
    qWarning() << "PROBE refused:" << day.window().toasts().sentence() << title->toPlainText() << title->isPending();
    press(Qt::Key_Tab);
    qWarning() << "PROBE after focus left with room:" << s.seminar().title << title->toPlainText();
    s.signIn(QStringLiteral("xx"));
}
TEST_CASE("probe2", "[.probe]")
{
    SeminarDay s(5);
    DayWindow& day = s.day();
    day.goTo(Station::Choose);
    auto* title = day.choose().roll().findChild<FieldText*>();
    click(title->viewport());
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("Kept?"));
    { FullDisk full; press(Qt::Key_Return); }
    auto sem = s.seminar(); sem.place = QStringLiteral("Figeac");
    qWarning() << "PROBE2" << bool(s.services().seminars.update(sem));
    settle();
    qWarning() << "PROBE2 after other edit of the same item, field says" << title->toPlainText();
    day.window().closeProgramme();
    REQUIRE(day.window().openFile(s.path()));
    qWarning() << "PROBE2 file after close" << s.seminar().title;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong around the window on the day: said in one sentence, and what was typed stays.
#include "app/choosepage.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/day/seminarday.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/seminar/rollpage.h"
#include "ui/widgets/fieldtext.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#if defined(Q_OS_LINUX)
#include "tests/core/vote/fulldisk.h"

#include <sys/mount.h>
#endif

using namespace filrouge;
using namespace filrouge::tests;

namespace {

const QString typed = QStringLiteral("Le grand jour");

/// The title of the seminar, with the keyboard in it and its text selected.
FieldText* titleField(SeminarDay& seminar)
{
    seminar.day().goTo(Station::Choose);
    auto* title = seminar.day().choose().roll().findChild<FieldText*>();
    REQUIRE(title != nullptr);
    click(title->viewport());
    press(Qt::Key_A, Qt::ControlModifier);
    return title;
}

QString told(SeminarDay& seminar)
{
    return seminar.day().window().toasts().sentence();
}

QString stored(SeminarDay& seminar)
{
    return seminar.seminar().title;
}

} // namespace

TEST_CASE("a second window on the same file is told, and the first one goes on", "[day]")
{
    SeminarDay first(3);
    AnsweredPrompts prompts;
    const QTemporaryDir folder;
    DayWindow second(folder.path(), theme(), prompts);
    prompts.confirmations << false;
    CHECK_FALSE(second.window().openFile(first.path()));
    CHECK(second.window().session() == nullptr);
    CHECK(prompts.asked == QStringList{QStringLiteral("“cahors.filrouge” is open in another window.")});
    titleField(first);
    type(typed);
    press(Qt::Key_Tab);
    CHECK(stored(first) == typed);
}

TEST_CASE("the file's folder vanishes: one sentence, the typing stays, and is kept when the folder is back", "[day]")
{
    const QTemporaryDir around;
    const QString folder = around.filePath(QStringLiteral("stick"));
    const QString elsewhere = around.filePath(QStringLiteral("gone"));
    REQUIRE(QDir().mkpath(folder));
    makeProgrammeBeforeTheDay(folder + QStringLiteral("/cahors.filrouge"), 3);
    SeminarDay seminar(folder);
    const QString before = stored(seminar);
    const FieldText* title = titleField(seminar);
    type(typed);
    REQUIRE(QDir().rename(folder, elsewhere));
    press(Qt::Key_Return);
    INFO(told(seminar).toStdString());
    CHECK_FALSE(told(seminar).isEmpty());
    CHECK_FALSE(told(seminar).contains(u'\n'));
    CHECK(title->toPlainText() == typed);
    CHECK(stored(seminar) == before);
    REQUIRE(QDir().rename(elsewhere, folder));
    type(QStringLiteral("!"));
    press(Qt::Key_Return);
    CHECK(stored(seminar) == typed + u'!');
}

#if defined(Q_OS_LINUX)
TEST_CASE("a full disk: one sentence, the typing stays, and is kept when there is room", "[day]")
{
    const QTemporaryDir folder;
    if (::mount("tmpfs", folder.path().toLocal8Bit().constData(), "tmpfs", 0, "size=16m") != 0) {
        WARN("mounting a small disk is not allowed here: checked with writes that fail instead");
        return;
    }
    const auto unmount = qScopeGuard([&] { ::umount2(folder.path().toLocal8Bit().constData(), MNT_DETACH); });
    makeProgrammeBeforeTheDay(folder.filePath(QStringLiteral("cahors.filrouge")), 3);
    SeminarDay seminar(folder.path());
    const QString before = stored(seminar);
    const FieldText* title = titleField(seminar);
    type(typed);
    QFile filler(folder.filePath(QStringLiteral("filler")));
    REQUIRE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {}
    press(Qt::Key_Return);
    CHECK(told(seminar) == QStringLiteral("The disk is full, and nothing was changed: make some room and try again."));
    CHECK(title->toPlainText() == typed);
    CHECK(stored(seminar) == before);
    REQUIRE(filler.remove());
    type(QStringLiteral("!"));
    press(Qt::Key_Return);
    CHECK(stored(seminar) == typed + u'!');
}

TEST_CASE("writes that fail, as on a full disk: one sentence, the typing stays, and is kept when they succeed", "[day]")
{
    SeminarDay seminar(3);
    const QString before = stored(seminar);
    const FieldText* title = titleField(seminar);
    type(typed);
    {
        const FullDisk full;
        press(Qt::Key_Return);
    }
    INFO(told(seminar).toStdString());
    CHECK_FALSE(told(seminar).isEmpty());
    CHECK_FALSE(told(seminar).contains(u'\n'));
    CHECK(title->toPlainText() == typed);
    CHECK(stored(seminar) == before);
    type(QStringLiteral("!"));
    press(Qt::Key_Return);
    CHECK(stored(seminar) == typed + u'!');
}

TEST_CASE("a full disk while people vote: the ballot is refused in words, none is lost, and the vote goes on", "[day]")
{
    SeminarDay seminar(4);
    DayWindow& day = seminar.day();
    seminar.signEverybodyIn();
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    press(Qt::Key_V);
    seminar.openKiosk();
    seminar.voteAtKiosk({}, Qt::Key_D);
    CHECK(day.reviewAtKiosk({}, Qt::Key_E) == QString());
    KioskWindow* kiosk = day.choose().kiosk();
    const ParticipantId voter = kiosk->voter();
    {
        const FullDisk full;
        CHECK_FALSE(day.confirmAtKiosk().isEmpty());
    }
    CHECK(kiosk->state() == KioskWindow::State::Notice);
    CHECK(kiosk->voter() == voter);
    CHECK(seminar.turnout().voted == 1);
    // There is room again: the same voter chooses anew.
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    press(Qt::Key_E);
    press(Qt::Key_Return);
    CHECK(day.confirmAtKiosk() == QString());
    day.leaveKiosk();
    for (int i = 0; i < 2; ++i)
        seminar.voteAtKiosk({}, Qt::Key_D);
    seminar.closeAndReveal();
    REQUIRE(seminar.vote().state == VoteState::Revealed);
    const auto result = seminar.services().votes.result(seminar.vote().id);
    REQUIRE(result);
    CHECK(result->tally.options[3].total == 3);
    CHECK(result->tally.options[4].total == 1);
}
#endif

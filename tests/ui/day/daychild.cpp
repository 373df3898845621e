// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the vote of a programme where people have signed in, and lets them vote at the kiosk by keys, one after the
// other, until it is killed. Says on its standard output what is about to happen and what is acknowledged:
// "open", "try 1401 D", "ack 1401", "done".
#include "app/choosepage.h"
#include "tests/ui/day/daywindow.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/support/childprocess.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/vote/presenterpage.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QStandardPaths>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

int refuse(const QString& why)
{
    say(QStringLiteral("error ") + why);
    return 1;
}

QString voteOnce(DayWindow& day, const QString& name, QChar letter)
{
    QString wrong = day.reviewAtKiosk(name, letter.unicode());
    if (!wrong.isEmpty())
        return wrong;
    const qint64 voter = day.choose().kiosk()->voter().value;
    say(QStringLiteral("try %1 %2").arg(voter).arg(letter));
    wrong = day.confirmAtKiosk();
    if (!wrong.isEmpty())
        return wrong;
    say(QStringLiteral("ack %1").arg(voter));
    day.leaveKiosk();
    return {};
}

int voteOn(DayWindow& day, const QStringList& voters)
{
    ChoosePage& choose = day.choose();
    auto* find = choose.presenter().findChild<QLineEdit*>(QStringLiteral("findPerson"));
    if (find == nullptr)
        return refuse(QStringLiteral("no help panel"));
    click(find);
    if (!tabTo(QStringLiteral("Kiosk")))
        return refuse(QStringLiteral("no kiosk button"));
    press(Qt::Key_Return);
    for (int i = 0; i + 1 < voters.size(); i += 2)
        if (const QString wrong = voteOnce(day, voters[i], voters[i + 1].front()); !wrong.isEmpty())
            return refuse(wrong);
    const char* const letters = "DEDFE";
    for (int i = 0;
         voters.isEmpty() && named<QListWidget>(&choose, QStringLiteral("On the roll and still to vote")) != nullptr;
         ++i)
        if (const QString wrong = voteOnce(day, {}, QLatin1Char(letters[i % 5])); !wrong.isEmpty())
            return refuse(wrong);
    say(QStringLiteral("done"));
    return 0;
}

} // namespace

/// filrouge_day_child <folder of cahors.filrouge> [<name> <letter>]...
int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    UiTheme theme;
    theme.setMotion(false);
    NoAnswers prompts;
    DayWindow day(arguments[1], theme, prompts);
    if (!day.window().openFile(arguments[1] + QStringLiteral("/cahors.filrouge")))
        return refuse(QStringLiteral("the file does not open"));
    day.goTo(Station::Choose);
    if (!day.goToTab(QStringLiteral("Stage")))
        return refuse(QStringLiteral("no stage"));
    press(Qt::Key_V);
    if (!day.session().hasVoteUnderWay())
        return refuse(QStringLiteral("the vote does not open"));
    say(QStringLiteral("open"));
    return voteOn(day, arguments.mid(2));
}

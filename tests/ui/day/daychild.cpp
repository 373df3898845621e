// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the vote of a programme where people have signed in, and lets them vote at the kiosk by keys, one after the
// other, until it is killed. Says on its standard output what is about to happen and what is acknowledged:
// "open", "try 1401 D", "ack 1401", "done".
#include "app/choosepage.h"
#include "tests/ui/day/daywindow.h"
#include "tests/ui/day/hands.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/vote/presenterpage.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QStandardPaths>

#include <cstdio>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// Nobody is there to answer.
class NoAnswers final : public Prompts {
public:
    QString fileToOpen(QWidget* /*over*/, FileKind /*kind*/) override { return {}; }
    QStringList filesToOpen(QWidget* /*over*/, FileKind /*kind*/) override { return {}; }
    QString fileToSave(QWidget* /*over*/, FileKind /*kind*/, const QString& /*suggestion*/) override { return {}; }
    QString folder(QWidget* /*over*/, const QString& /*title*/) override { return {}; }
    bool confirm(QWidget* /*over*/, const QString& /*sentence*/, const QString& /*action*/) override { return false; }
    int choose(QWidget* /*over*/, const QString& /*title*/, const QStringList& /*choices*/,
               const QString& /*action*/) override
    {
        return -1;
    }
};

int say(const QString& line, int outcome = 0)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout); // after a kill only what the pipe has counts as said
    return outcome;
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
        return say(QStringLiteral("error no help panel"), 1);
    click(find);
    if (!tabTo(QStringLiteral("Kiosk")))
        return say(QStringLiteral("error no kiosk button"), 1);
    press(Qt::Key_Return);
    for (int i = 0; i + 1 < voters.size(); i += 2)
        if (const QString wrong = voteOnce(day, voters[i], voters[i + 1].front()); !wrong.isEmpty())
            return say(QStringLiteral("error ") + wrong, 1);
    if (!voters.isEmpty())
        return say(QStringLiteral("done"));
    const char* const letters = "DEDFE";
    for (int i = 0; named<QListWidget>(&choose, QStringLiteral("On the roll and still to vote")) != nullptr; ++i)
        if (const QString wrong = voteOnce(day, {}, QLatin1Char(letters[i % 5])); !wrong.isEmpty())
            return say(QStringLiteral("error ") + wrong, 1);
    return say(QStringLiteral("done"));
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
        return say(QStringLiteral("error the file does not open"), 1);
    day.goTo(Station::Choose);
    if (!day.goToTab(QStringLiteral("Stage")))
        return say(QStringLiteral("error no stage"), 1);
    press(Qt::Key_V);
    if (!day.session().hasVoteUnderWay())
        return say(QStringLiteral("error the vote does not open"), 1);
    say(QStringLiteral("open"));
    return voteOn(day, arguments.mid(2));
}

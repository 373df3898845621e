// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "tests/app/commandrun.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// A CSV file and the command on it.
class BallotFile final {
public:
    explicit BallotFile(const QByteArray& csv)
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(csv) == csv.size());
    }

    [[nodiscard]] QString path() const { return folder_.filePath(QStringLiteral("ballots.csv")); }

    /// "single 2 --json": method, seats and what follows.
    [[nodiscard]] CommandRun tally(const char* rule, Language language = Language::English) const
    {
        QStringList words = QString::fromUtf8(rule).split(u' ');
        const QStringList call{QStringLiteral("tally"),
                               path(),
                               QStringLiteral("--method"),
                               words.takeFirst(),
                               QStringLiteral("--seats"),
                               words.takeFirst()};
        return CommandRun(call + words, language);
    }

private:
    QTemporaryDir folder_;
};

QJsonObject objectOf(const CommandRun& run)
{
    CAPTURE(run.errors());
    REQUIRE(run.exitCode() == 0);
    const QJsonDocument json = QJsonDocument::fromJson(run.out().toUtf8());
    REQUIRE(json.isObject());
    return json.object();
}

QString joined(const QJsonValue& list)
{
    QString text;
    for (const QJsonValue& item : list.toArray())
        text += item.toString();
    return text;
}

/// "Sarah 4, Marc 1": in wall order.
QString totals(const QJsonObject& json)
{
    QStringList list;
    for (const QJsonValue& option : json[QStringLiteral("options")].toArray())
        list.append(QStringLiteral("%1 %2")
                        .arg(option[QStringLiteral("name")].toString())
                        .arg(option[QStringLiteral("total")].toInt()));
    return list.join(QStringLiteral(", "));
}

/// Refused with exit code 2, in one line with that in it.
void checkRefused(const CommandRun& run, const char* part)
{
    CAPTURE(run.errors());
    CHECK(run.exitCode() == 2);
    CHECK(run.out().isEmpty());
    CHECK(run.errors().count(u'\n') == 1);
    CHECK(run.errors().contains(QString::fromUtf8(part)));
}

} // namespace

TEST_CASE("ballots are counted again from a table", "[app][tally]")
{
    const BallotFile file("ballot;Sarah;Marc;Roseline\nA\nA\nC\n-\n");
    const QJsonObject json = objectOf(file.tally("single 1 --json"));
    CHECK(totals(json) == QStringLiteral("Sarah 2, Marc 0, Roseline 1"));
    CHECK(joined(json[QStringLiteral("chosen")]) == QStringLiteral("A"));
    CHECK(json[QStringLiteral("outcome")].toString() == QStringLiteral("settled"));
    CHECK(json[QStringLiteral("ballots")].toInt() == 4);
    CHECK(json[QStringLiteral("blank")].toInt() == 1);
    const CommandRun words = file.tally("single 1");
    CHECK(words.exitCode() == 0);
    CHECK(words.out().contains(QStringLiteral("Chosen: Sarah.")));
    CHECK(words.out().count(u'\n') == json[QStringLiteral("trace")].toArray().size());
}

TEST_CASE("every method and every way with ties can be asked for", "[app][tally]")
{
    const BallotFile approvals("Sarah,Marc,Roseline\n1,1,0\n1,0,1\n0,0,0\n");
    const QJsonObject runOff = objectOf(approvals.tally("approval 2 --json"));
    CHECK(totals(runOff) == QStringLiteral("Sarah 2, Marc 1, Roseline 1"));
    CHECK(runOff[QStringLiteral("outcome")].toString() == QStringLiteral("run_off_needed"));
    CHECK(joined(runOff[QStringLiteral("tied")]) == QStringLiteral("BC"));
    CHECK(runOff[QStringLiteral("seats_left")].toInt() == 1);
    CHECK(joined(objectOf(approvals.tally("approval 2 --tie keep-all --json"))[QStringLiteral("chosen")]) ==
          QStringLiteral("ABC"));
    // sha256sum of CahorsB and CahorsC: C is the smaller.
    const QJsonObject lot = objectOf(approvals.tally("approval 2 --tie lot --seed Cahors --json"));
    CHECK(joined(lot[QStringLiteral("chosen")]) == QStringLiteral("AC"));
    CHECK(lot[QStringLiteral("lot")].toArray()[1][QStringLiteral("sha256")].toString() ==
          QStringLiteral("270b9ff50a5aa287bc9d956815f782f1f879779e9eadeb2e9919bde10daf590f"));

    const BallotFile points("ballot,Sarah,Marc\nA3B2\nB4\n");
    const QJsonObject json = objectOf(points.tally("dots 1 --points 5 --json"));
    CHECK(totals(json) == QStringLiteral("Sarah 3, Marc 6"));
    checkRefused(points.tally("dots 1 --points 5 --most 3"), "row 3, column 1: 4 points on one option, more than 3");
}

TEST_CASE("options that the file does not name are told", "[app][tally]")
{
    const BallotFile file("ballot\nA\nD\n");
    const CommandRun run = file.tally("single 1");
    CHECK(run.exitCode() == 0);
    CHECK(run.out().startsWith(QStringLiteral("The file names no options: they are taken to end at D")));
    CHECK(QJsonDocument::fromJson(file.tally("single 1 --json").out().toUtf8()).isObject());
}

TEST_CASE("what cannot be counted is refused in one sentence", "[app][tally]")
{
    const BallotFile file("ballot;Sarah;Marc\nA\nX\n");
    checkRefused(file.tally("single 1"), "In row 3, column 1: there is no option X.");
    checkRefused(file.tally("ranked 1"), "--method takes one of single, approval, dots, not “ranked”.");
    checkRefused(file.tally("single 0"), "--seats takes a whole number from 1 to 26, not “0”.");
    checkRefused(file.tally("single many"), "--seats");
    checkRefused(file.tally("single 1 --tie coin"), "--tie takes one of run-off, keep-all, lot, not “coin”.");
    checkRefused(file.tally("single 1 --tie lot"), "--seed");
    checkRefused(file.tally("single 1 --points 5"), "--points means nothing to the method “single”.");
    checkRefused(file.tally("approval 1 --points 5"), "--points means nothing to the method “approval”.");
    checkRefused(file.tally("single 1 --most 5"), "--most means nothing to the method “single”.");
    checkRefused(file.tally("dots 1"), "--points N");
    checkRefused(file.tally("dots 1 --points 21"), "--points takes a whole number from 1 to 20");
    checkRefused(file.tally("dots 1 --points 5 --most 6"), "--most takes a whole number from 1 to 5");
    checkRefused(file.tally("single 1 --json=yes"), "--json");
    checkRefused(CommandRun({QStringLiteral("tally"),
                             file.path() + u'x',
                             QStringLiteral("--method=single"),
                             QStringLiteral("--seats=1")}),
                 "ballots.csvx");
    checkRefused(BallotFile("").tally("single 1"), "there is nothing in it");
    checkRefused(BallotFile(QByteArray("PK\x03\x04zip", 7)).tally("single 1"), "save its sheet as CSV");
}

TEST_CASE("hostile tables are refused without a fuss", "[app][tally]")
{
    for (const QByteArray& csv : {QByteArray("ballot;Sarah\n=cmd|' /C calc'!A0\n"),
                                  QByteArray("ballot;Sarah\n\"A\n"),
                                  QByteArray("ballot;Sarah\n\xE2\x80\xAE"
                                             "A\n"),
                                  QByteArray("ballot;Sarah\n") + QByteArray(1'000'000, 'A') + "\n",
                                  QByteArray("ballot;Sarah\nA\0B\n", 17),
                                  QByteArray(4'100'000, 'A')}) {
        const CommandRun run = BallotFile(csv).tally("approval 1");
        CHECK(run.exitCode() == 2);
        CHECK(run.errors().size() < 400);
    }
}

TEST_CASE("the ballots of the demo give the same result outside the programme", "[app][tally]")
{
    const QTemporaryDir folder;
    const QString made = folder.filePath(QStringLiteral("made"));
    REQUIRE(CommandRun({QStringLiteral("demo"), QStringLiteral("--to"), made}).exitCode() == 0);
    const QString path = made + QStringLiteral("/cahors.filrouge");
    const CommandRun exported({QStringLiteral("export"),
                               path,
                               QStringLiteral("--what=ballots"),
                               QStringLiteral("--to=") + folder.filePath(QStringLiteral("out"))});
    CAPTURE(exported.errors());
    REQUIRE(exported.exitCode() == 0);

    const SystemClock clock;
    SystemRandom random;
    const auto programme = Programme::open(path, {clock, random});
    REQUIRE(programme);
    int recounted = 0;
    const auto seminars = (*programme)->services().seminars.read().all();
    REQUIRE_OK(seminars);
    for (const Seminar& seminar : *seminars) {
        const auto votes = (*programme)->services().votes.votes(seminar.id);
        REQUIRE_OK(votes);
        for (const Vote& vote : *votes) {
            if (vote.state != VoteState::Revealed)
                continue;
            // The command that was printed, taken apart as a shell would.
            QStringList words;
            const QString line = exported.out().section(u'\n', recounted, recounted);
            for (const QString& word : line.mid(QStringLiteral("filrouge ").size()).split(u' '))
                words.append(QString(word).remove(u'\''));
            ++recounted;
            const QJsonObject json = objectOf(CommandRun(words << QStringLiteral("--json")));
            const auto result = (*programme)->services().votes.result(vote.id);
            REQUIRE_OK(result);
            const QJsonArray options = json[QStringLiteral("options")].toArray();
            REQUIRE(options.size() == static_cast<qsizetype>(result->options.size()));
            for (const OptionTally& option : result->tally.options) {
                const QJsonValue again = options[option.option];
                CHECK(again[QStringLiteral("name")] == result->options[static_cast<std::size_t>(option.option)].name);
                CHECK(again[QStringLiteral("total")] == option.total);
                CHECK(again[QStringLiteral("rank")] == option.rank);
                CHECK(again[QStringLiteral("chosen")] == option.chosen);
            }
            CHECK(json[QStringLiteral("trace")].toArray().size() == static_cast<qsizetype>(result->tally.trace.size()));
        }
    }
    CHECK(recounted > 0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminalcode.h"
#include "app/voteserving.h"
#include "core/documents/newprogramme.h"
#include "core/network/simulatedphones.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTemporaryDir>

using namespace filrouge;

namespace {

/// The Cahors sample served on the loopback network, with somebody at the keyboard.
class Evening final {
public:
    Evening()
    {
        out_.open(QIODevice::WriteOnly);
        errors_.open(QIODevice::WriteOnly);
        REQUIRE_OK(makeProgrammeFile(path(), QStringLiteral("cahors"), Language::French, clock_, random_));
        open();
        REQUIRE_OK(issueSlips());
    }

    [[nodiscard]] QString path() const { return folder_.filePath(QStringLiteral("cahors.filrouge")); }

    void open()
    {
        auto programme = Programme::open(path(), {clock_, random_, {}});
        REQUIRE_OK(programme);
        programme_ = std::move(*programme);
        const auto seminars = programme_->services().seminars.read().all();
        REQUIRE_OK(seminars);
        seminar_ = seminars->front();
    }
    void serve(quint16 port = 0)
    {
        serving_ = std::make_unique<VoteServing>(*programme_, seminar_, context_);
        const CommandOutcome started = serving_->start({QStringLiteral("127.0.0.1"), port});
        INFO((started ? std::string() : translated(started.error(), Language::English).toStdString()));
        REQUIRE(started);
    }
    void end()
    {
        serving_.reset();
        programme_.reset();
    }

    /// What is said in answer to that line.
    QString type(const char* line)
    {
        const qsizetype said = out_.data().size();
        const qsizetype complained = errors_.data().size();
        serving_->obey(QString::fromUtf8(line));
        return QString::fromUtf8(out_.data().mid(said)) + QString::fromUtf8(errors_.data().mid(complained));
    }
    [[nodiscard]] QString said() const { return QString::fromUtf8(out_.data()); }

    /// The holder of that slip votes for the option at `position`.
    [[nodiscard]] SimulatedVote vote(std::size_t slip, int position) const
    {
        BallotMarks marks(8, 0);
        marks[static_cast<std::size_t>(position)] = 1;
        return voteByPhone(serving_->target(), {slips_[slip].code.token, marks}, {VoteMethod::Single, 8, true, {}});
    }
    [[nodiscard]] SimulatedVote voteWith(const QString& code, int position) const
    {
        BallotMarks marks(8, 0);
        marks[static_cast<std::size_t>(position)] = 1;
        return voteByPhone(serving_->target(), {code, marks}, {VoteMethod::Single, 8, true, {}});
    }
    /// Until the turnout has reached the terminal.
    void waitForTurnout(const char* line)
    {
        const QDeadlineTimer patience(30'000);
        while (!type("turnout").contains(QLatin1String(line)) && !patience.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        REQUIRE(type("turnout").contains(QLatin1String(line)));
    }

    [[nodiscard]] const std::vector<VotingSlip>& slips() const { return slips_; }
    [[nodiscard]] Programme& programme() { return *programme_; }
    [[nodiscard]] quint16 port() const { return serving_->target().port; }
    [[nodiscard]] VoteServing& serving() { return *serving_; }

private:
    Result<> issueSlips()
    {
        SlipDesk desk(programme_->file(), std::make_unique<SystemRandom>());
        FILROUGE_TRY_VALUE(slips, desk.issue(seminar_.id, 0));
        slips_ = std::move(slips);
        return {};
    }

    QTemporaryDir folder_;
    QBuffer out_;
    QBuffer errors_;
    Console console_{&out_, &errors_, Language::English};
    const SystemClock clock_;
    SystemRandom random_;
    CommandContext context_{console_, clock_, random_, {}};
    std::unique_ptr<Programme> programme_;
    Seminar seminar_;
    std::vector<VotingSlip> slips_;
    std::unique_ptr<VoteServing> serving_;
};

} // namespace

TEST_CASE("a vote is run from a terminal, from the first arrival to the result", "[app][serve]")
{
    Evening evening;
    evening.serve();
    CHECK(evening.said().contains(QStringLiteral("http://127.0.0.1:%1/").arg(evening.port())));
    CHECK(evening.said().contains(QStringLiteral("have a voting slip")));
    REQUIRE_FAILS(evening.vote(0, 0), ErrorCode::VoteNotOpen);

    // Nobody is here yet.
    CHECK(evening.type("open").startsWith(QStringLiteral("filrouge: ")));
    CHECK(evening.type("here nobody at all").contains(QStringLiteral("Nobody called “nobody at all”")));
    CHECK(evening.type("here everybody").contains(QStringLiteral("signed in")));
    CHECK(evening.type("  OPEN ").contains(QStringLiteral("The vote is open")));
    REQUIRE_OK(evening.vote(0, 2));
    REQUIRE_OK(evening.vote(1, 2));
    REQUIRE_FAILS(evening.vote(1, 3), ErrorCode::AlreadyVoted);
    evening.waitForTurnout("2 of ");

    CHECK(evening.type("last-call 90").contains(QStringLiteral("90 second")));
    CHECK(evening.type("last-call often").contains(QStringLiteral("“often”")));
    CHECK(evening.type("last-call 0").contains(QStringLiteral("taken back")));
    CHECK(evening.type("close").contains(QStringLiteral("sealed")));
    REQUIRE_FAILS(evening.vote(2, 0), ErrorCode::VoteNotOpen);
    CHECK(evening.type("reopen").contains(QStringLiteral("open again")));
    REQUIRE_OK(evening.vote(2, 2));
    CHECK(evening.type("close").contains(QStringLiteral("3 of ")));
    const QString result = evening.type("reveal");
    CAPTURE(result);
    CHECK(result.contains(QStringLiteral("chosen")));
    CHECK(evening.type("close").startsWith(QStringLiteral("filrouge: ")));
    CHECK(evening.type("frobnicate").contains(QStringLiteral("“frobnicate”")));
}

TEST_CASE("a vote that was left open is taken up at the same address with the same codes", "[app][serve]")
{
    Evening evening;
    evening.serve();
    const quint16 port = evening.port();
    (void)evening.type("here everybody");
    (void)evening.type("open");
    REQUIRE_OK(evening.vote(0, 1));
    evening.end();

    evening.open();
    evening.serve(port);
    CHECK(evening.said().contains(QStringLiteral("1 of ")));
    REQUIRE_FAILS(evening.vote(0, 1), ErrorCode::AlreadyVoted);
    REQUIRE_OK(evening.vote(1, 1));
    evening.waitForTurnout("2 of ");
}

TEST_CASE("a late arrival votes, and a lost slip is replaced, while people vote", "[app][serve]")
{
    Evening evening;
    evening.serve();
    const QString first = evening.slips()[0].name;
    const QString second = evening.slips()[1].name;
    CHECK(evening.type(qUtf8Printable(QStringLiteral("here ") + first)).contains(QStringLiteral("1 person")));
    (void)evening.type("open");
    REQUIRE_FAILS(evening.vote(1, 0), ErrorCode::Malformed); // a slip, but not on the roll
    (void)evening.type(qUtf8Printable(QStringLiteral("here ") + second));
    REQUIRE_OK(evening.vote(1, 0));

    const QString answer = evening.type(qUtf8Printable(QStringLiteral("replace ") + first));
    const QString code = answer.section(QStringLiteral("the code "), 1).left(7);
    REQUIRE_FAILS(evening.vote(0, 0), ErrorCode::NotFound);
    REQUIRE_OK(evening.voteWith(code, 0));
    evening.waitForTurnout("2 of 2");
}

TEST_CASE("the words of the terminal are French as well, and help shows them all", "[app][serve]")
{
    Evening evening;
    evening.serve();
    const QString help = evening.type("help");
    for (const char* word :
         {"open", "turnout", "last-call", "close", "reopen", "reveal", "run-off", "here", "replace", "address", "quit"})
        CHECK(help.contains(QStringLiteral("  ") + QLatin1String(word)));
    CHECK(evening.type("présent tous").contains(QStringLiteral("signed in")));
    CHECK(evening.type("ouvrir").contains(QStringLiteral("The vote is open")));
    CHECK(evening.type("participation").contains(QStringLiteral("0 of ")));
    CHECK(evening.type("fermer").contains(QStringLiteral("sealed")));
    // What does not fit is said in words, not by the state's own.
    CHECK(evening.type("clore").contains(QStringLiteral("Not now: the vote is closed.")));
    CHECK(evening.type("révéler").contains(QStringLiteral("blank")));
    CHECK(evening.type("reopen").contains(QStringLiteral("Not now: the vote has been counted.")));
    bool left = false;
    QObject::connect(&evening.serving(), &VoteServing::left, &evening.serving(), [&] { left = true; });
    (void)evening.type("quitter");
    CHECK(left);
    CHECK(evening.type("").isEmpty());
}

TEST_CASE("a place that cannot be had is said, and nothing is changed", "[app][serve]")
{
    Evening evening;
    evening.serve();
    Evening other;
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    Console console(&out, &out, Language::English);
    const SystemClock clock;
    SystemRandom random;
    CommandContext context{console, clock, random, {}};
    const auto seminars = other.programme().services().seminars.read().all();
    REQUIRE_OK(seminars);
    VoteServing serving(other.programme(), seminars->front(), context);
    const CommandOutcome taken = serving.start({QStringLiteral("127.0.0.1"), evening.port()});
    REQUIRE_FALSE(taken);
    CHECK(translated(taken.error(), Language::English).contains(QString::number(evening.port())));
    const CommandOutcome elsewhere = serving.start({QStringLiteral("192.0.2.1"), 0});
    REQUIRE_FALSE(elsewhere);
    CHECK(translated(elsewhere.error(), Language::English).contains(QStringLiteral("192.0.2.1")));
}

TEST_CASE("a code for a terminal has its light border on every side", "[app][serve]")
{
    const auto code = qrCode(QStringLiteral("http://192.168.1.20:8080/"));
    REQUIRE_OK(code);
    const QStringList lines = terminalLines(*code);
    REQUIRE(lines.size() == (code->size + 8 + 1) / 2);
    const QString blank = QString(code->size + 8, u' ');
    CHECK(lines.front().contains(blank));
    CHECK(lines[1].contains(blank));
    CHECK(lines.back().contains(blank));
    CHECK(lines[2].contains(QString(7, QChar(0x2580)).left(1)));
}

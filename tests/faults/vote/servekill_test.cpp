// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at random moments while a room votes over the network at `filrouge vote serve`, everybody several times over:
// it comes back at the same address with the same codes, phones send again what was not answered, and of each person
// the one ballot that was acknowledged is counted, once.
#include "core/documents/newprogramme.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/vote/crockford.h"
#include "core/vote/slipdesk.h"
#include "tests/core/network/rawphone.h"
#include "tests/core/vote/boxfixture.h"
#include "tests/faults/childprocess.h"
#include "tests/support/catch.h"

#include <QProcess>

#include <atomic>
#include <thread>

#include <unistd.h>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

constexpr int patience = 60'000;            // ms
constexpr int phonesAtOnce = 50;            // everybody
constexpr useconds_t untilNextTry = 20'000; // microseconds: phones that never pause leave a server no time to start

/// One of somebody's tries to vote.
struct Try final {
    QByteArray page; ///< of the voter's
    QString trackingCode;
    QString content;
    std::atomic<bool> acknowledged = false;
};

/// The seminar of Cahors with everybody signed in and a slip for each.
class ServedRoom final {
public:
    ServedRoom(quint64 seed, int tries)
    {
        SeededRandom choices(seed);
        REQUIRE_OK(makeProgrammeFile(path(), QStringLiteral("cahors"), Language::French, clock_, random_));
        auto programme = Programme::open(path(), {clock_, random_, {}});
        REQUIRE_OK(programme);
        Services& services = (*programme)->services();
        const auto seminars = services.seminars.read().all();
        REQUIRE_OK(seminars);
        const auto roll = services.roll.read().of(seminars->front().id);
        REQUIRE_OK(roll);
        for (const Participant& participant : *roll)
            REQUIRE_OK(services.signIn.signIn(participant.id));
        SlipDesk desk((*programme)->file(), std::make_unique<SystemRandom>());
        const auto slips = desk.issue(seminars->front().id, 0);
        REQUIRE_OK(slips);
        voters_ = static_cast<int>(slips->size());
        REQUIRE(voters_ == phonesAtOnce);
        for (const VotingSlip& slip : *slips)
            for (int i = 0; i < tries; ++i) {
                tries_.push_back(std::make_unique<Try>());
                tries_.back()->page = "/c/" + (i % 2 == 0 ? slip.code.token : slip.code.shortCode).toLatin1();
                tries_.back()->trackingCode = newCode(random_, trackingCodeLength);
                tries_.back()->content = optionLetter(static_cast<int>(choices.below(8)));
            }
        choices.shuffle(tries_);
    }

    [[nodiscard]] QString path() const { return folder_.filePath(QStringLiteral("salle.filrouge")); }
    [[nodiscard]] std::vector<std::unique_ptr<Try>>& tries() { return tries_; }

    /// What the programme published, against what was sent.
    void check()
    {
        auto programme = Programme::open(path(), {clock_, random_, {}});
        REQUIRE_OK(programme);
        const VoteRepository votes((*programme)->file().connection());
        const auto all = votes.all();
        REQUIRE_OK(all);
        const auto codes = votes.publishedCodes(all->front().id);
        const auto ballots = votes.publishedBallots(all->front().id);
        REQUIRE_OK(codes);
        REQUIRE_OK(ballots);
        QStringList sentCodes;
        QStringList sentBallots;
        for (const auto& attempt : tries_)
            if (attempt->acknowledged) {
                sentCodes << attempt->trackingCode;
                sentBallots << attempt->content;
            }
        CHECK(sentCodes.size() == voters_);
        sentCodes.sort();
        sentBallots.sort();
        CHECK(*codes == sentCodes);
        CHECK(*ballots == sentBallots);
    }

private:
    QTemporaryDir folder_{fastFolder()};
    const SystemClock clock_;
    SystemRandom random_;
    std::vector<std::unique_ptr<Try>> tries_; ///< in no order
    int voters_ = 0;
};

/// `filrouge vote serve`, at a port of its own from the first start on.
class Serving final {
public:
    explicit Serving(QString path) : path_(std::move(path)) {}
    ~Serving() { kill(); }
    Q_DISABLE_COPY_MOVE(Serving)

    void start()
    {
        process_.setProcessChannelMode(QProcess::MergedChannels);
        process_.start(QStringLiteral(FILROUGE_VOTE_SERVER),
                       {QStringLiteral("vote"),
                        QStringLiteral("serve"),
                        path_,
                        QStringLiteral("--address=127.0.0.1"),
                        QStringLiteral("--port=%1").arg(port_)});
        const QString line = lineWith("http://127.0.0.1:");
        port_ = line.section(QStringLiteral("127.0.0.1:"), 1).section(u'/', 0, 0).toUShort();
        REQUIRE(port_ > 0);
    }
    void type(const char* word, const char* answer)
    {
        process_.write(QByteArray(word) + '\n');
        (void)lineWith(answer);
    }
    /// The next line that contains that; fails when the process ends before.
    QString lineWith(const char* part)
    {
        QByteArray said;
        for (;;) {
            while (!process_.canReadLine()) {
                const bool more = process_.waitForReadyRead(patience);
                INFO(said.toStdString());
                INFO(process_.errorString().toStdString());
                REQUIRE(more);
            }
            const QByteArray line = process_.readLine();
            said += line;
            if (line.contains(part))
                return QString::fromUtf8(line);
        }
    }
    void kill()
    {
        process_.kill();
        process_.waitForFinished(patience);
    }
    void terminate()
    {
        process_.terminate();
        REQUIRE(process_.waitForFinished(patience));
        CHECK(process_.exitStatus() == QProcess::NormalExit);
        CHECK(process_.exitCode() == 0);
    }
    void quit()
    {
        process_.write("quit\n");
        REQUIRE(process_.waitForFinished(patience));
        CHECK(process_.exitCode() == 0);
    }
    [[nodiscard]] quint16 port() const { return port_; }

private:
    QString path_;
    QProcess process_;
    quint16 port_ = 0;
};

/// All tries, as many at a time as there are people, each sent again until it is answered.
class Voting final {
public:
    Voting(std::vector<std::unique_ptr<Try>>& tries, quint16 port) : tries_(tries), port_(port)
    {
        for (int i = 0; i < phonesAtOnce; ++i)
            phones_.emplace_back([this] {
                for (std::size_t next = next_++; next < tries_.size() && !over_; next = next_++)
                    send(*tries_[next]);
                ++done_;
            });
    }
    ~Voting()
    {
        over_ = true;
        wait();
    }
    Q_DISABLE_COPY_MOVE(Voting)

    [[nodiscard]] bool done() const { return done_ == phonesAtOnce; }
    /// Until that many tries have been begun, or all are through.
    void waitUntilBegun(std::size_t tries) const
    {
        while (next_ < tries && !done())
            ::usleep(200);
    }
    void wait()
    {
        for (std::thread& phone : phones_)
            phone.join();
        phones_.clear();
    }
    /// Answers that were neither a receipt nor "you have already voted".
    [[nodiscard]] int odd() const { return odd_; }

private:
    void send(Try& attempt)
    {
        const QByteArray request = postRequest(port_,
                                               attempt.page,
                                               "step=confirm&content=" + attempt.content.toLatin1() +
                                                   "&code=" + attempt.trackingCode.toLatin1());
        while (!over_) {
            RawPhone phone(port_);
            const auto reply = phone.connected() ? phone.ask(request) : std::nullopt;
            if (!reply) {
                ::usleep(untilNextTry); // killed: until it is back
                continue;
            }
            attempt.acknowledged =
                reply->status == 200 && reply->body.contains(grouped(attempt.trackingCode).toLatin1());
            odd_ += attempt.acknowledged || reply->status == 409 ? 0 : 1;
            return;
        }
    }

    std::vector<std::unique_ptr<Try>>& tries_;
    const quint16 port_;
    std::atomic<std::size_t> next_ = 0;
    std::atomic<int> done_ = 0;
    std::atomic<int> odd_ = 0;
    std::atomic<bool> over_ = false;
    std::vector<std::thread> phones_;
};

} // namespace

TEST_CASE("killed while a room votes over the network: every acknowledged ballot is counted once",
          "[faults][kill][network]")
{
    SeededRandom random(4);
    // The long run: 100 rounds of everybody's 20 tries, and 200 kills between them.
    const int wantedRounds = rounds(2, 100);
    const int killsEach = rounds(3, 2);
    int kills = 0;
    for (int round = 1; round <= wantedRounds || kills < wantedRounds * killsEach; ++round) {
        CAPTURE(round, kills);
        ServedRoom room(static_cast<quint64>(round), rounds(4, 20));
        const std::size_t part = room.tries().size() / static_cast<std::size_t>(killsEach);
        Serving serving(room.path());
        serving.start();
        serving.type("open", "The vote is open");
        {
            Voting voting(room.tries(), serving.port());
            for (std::size_t kill = 0; kill < static_cast<std::size_t>(killsEach); ++kill) {
                voting.waitUntilBegun(kill * part + static_cast<std::size_t>(random.below(part)));
                ::usleep(static_cast<useconds_t>(random.below(2'000))); // where in its work: chance, not a wait
                if (voting.done())
                    break;
                serving.kill();
                ++kills;
                serving.start();
            }
            voting.wait();
            CHECK(voting.odd() == 0);
        }
        serving.type("close", "sealed");
        serving.type("reveal", "blank");
        serving.quit();
        room.check();
    }
}

TEST_CASE("a signal ends a served vote as the word does, and it is taken up again", "[faults][network]")
{
    ServedRoom room(1, 1);
    Serving serving(room.path());
    serving.start();
    serving.type("open", "The vote is open");
    const quint16 port = serving.port();
    serving.terminate();
    CHECK_FALSE(RawPhone(port).connected());
    serving.start();
    CHECK(serving.port() == port);
    (void)serving.lineWith("The vote is open");
    {
        Voting voting(room.tries(), port);
        voting.wait();
    }
    serving.type("close", "sealed");
    serving.type("reveal", "blank");
    serving.quit();
    room.check();
}

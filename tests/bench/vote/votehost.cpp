// SPDX-License-Identifier: GPL-3.0-or-later
// The product under the vote's benchmark: box, codes and server as in a room, for more voters than a room has.
//
//   filrouge_vote_host FOLDER VOTERS
//
// Writes one long code a line to FOLDER/codes, then says its port. Asked on standard input: "memory" (kB in use),
// "pause" (the longest time, in ms, that its own event loop was late since asked last), "rows" (seals the box and says
// how many ballots are in it). Ends with its input.
#include "app/typedlines.h"
#include "core/base/random.h"
#include "core/network/httpserver.h"
#include "core/vote/ballotbox.h"
#include "core/vote/codebook.h"
#include "core/vote/votingcode.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace filrouge;

namespace {

constexpr int publishInterval = 50; // ms, as RoomHost
constexpr int frame = 16;           // ms

BallotBoxSetup setupFor(int voters)
{
    BallotBoxSetup setup{QStringLiteral("0b7c1f0e-6f5d-4f0e-9a55-3d1f4a0c2b11"),
                         QString(64, u'a'),
                         {VoteMethod::Single, 8, true, {}},
                         {},
                         0,
                         Admission::Codes};
    for (int voter = 1; voter <= voters; ++voter)
        setup.roll.push_back(ParticipantId(voter));
    return setup;
}

std::shared_ptr<const RoomQuestion> question(const BallotForm& form)
{
    auto question = std::make_shared<RoomQuestion>();
    question->question = QStringLiteral("Pour quel persona souhaitez-vous vous mobiliser ?");
    question->rule.seats = 3;
    question->form = form;
    for (int i = 0; i < form.options; ++i) {
        RoomOption option;
        option.name = QStringLiteral("Persona %1").arg(i + 1);
        option.hue = i;
        question->options.push_back(std::move(option));
    }
    return question;
}

long memoryInUse()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLong();
    return 0;
}

void say(const QByteArray& line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

class VoteHost final : public QObject {
public:
    Result<> start(const QString& folder, int voters)
    {
        const BallotBoxSetup setup = setupFor(voters);
        FILROUGE_TRY_VALUE(
            box, BallotBox::create(folder + QStringLiteral("/box.urn"), setup, std::make_unique<SystemRandom>()));
        box_ = std::move(box);
        FILROUGE_TRY(makeCodes(folder, voters));
        FILROUGE_TRY_VALUE(
            server, HttpServer::start({QStringLiteral("127.0.0.1"), 0}, {}, std::make_unique<SystemRandom>(), clock_));
        server_ = std::move(server);
        state_.address = "127.0.0.1:" + QByteArray::number(server_->port());
        state_.phase = RoomPhase::Open;
        state_.question = question(setup.form);
        publishTimer_.setSingleShot(true);
        publishTimer_.setInterval(publishInterval);
        connect(&publishTimer_, &QTimer::timeout, this, &VoteHost::publish);
        connect(box_.get(), &BallotBox::turnoutChanged, this, [this](const Turnout& turnout) {
            state_.turnout = turnout;
            if (!publishTimer_.isActive())
                publishTimer_.start();
        });
        // As a window that draws: how late is its next frame?
        frames_.setInterval(frame);
        frames_.setTimerType(Qt::PreciseTimer);
        connect(
            &frames_, &QTimer::timeout, this, [this] { latest_ = std::max(latest_, sinceFrame_.restart() - frame); });
        sinceFrame_.start();
        frames_.start();
        publish();
        say(QByteArray::number(server_->port()));
        return {};
    }

    void answer(const QString& asked)
    {
        if (asked == QLatin1String("memory"))
            say(QByteArray::number(qlonglong(memoryInUse())));
        else if (asked == QLatin1String("pause"))
            say(QByteArray::number(std::exchange(latest_, 0)));
        else if (asked == QLatin1String("rows"))
            say(QByteArray::number(rows()));
        else
            QCoreApplication::quit();
    }

private:
    Result<> makeCodes(const QString& folder, int voters)
    {
        SystemRandom random;
        const QByteArray key = random.bytes(codeKeyLength);
        QHash<QByteArray, ParticipantId> macs;
        QByteArray list;
        for (int voter = 1; voter <= voters; ++voter) {
            const VotingCode code = newVotingCode(random);
            macs.insert(codeMac(key, code.shortCode), ParticipantId(voter));
            macs.insert(codeMac(key, code.token), ParticipantId(voter));
            list += code.token.toLatin1() + '\n';
        }
        state_.codes = std::make_shared<const CodeBook>(key, std::move(macs));
        QFile file(folder + QStringLiteral("/codes"));
        if (!file.open(QIODevice::WriteOnly) || file.write(list) != list.size())
            return fail(ErrorCode::WriteFailed, file.fileName());
        return {};
    }

    void publish()
    {
        ++state_.number;
        state_.voted = std::make_shared<const QSet<ParticipantId>>(box_->voters());
        server_->publish(std::make_shared<const RoomState>(state_), box_->inbox());
    }

    int rows()
    {
        const auto sealed = box_->seal();
        const auto counted = sealed ? box_->count() : Result<CountedBox>(fail(sealed.error()));
        return counted ? static_cast<int>(counted->ballots.size()) : -1;
    }

    SystemClock clock_;
    std::unique_ptr<BallotBox> box_;
    RoomState state_;
    std::unique_ptr<HttpServer> server_;
    QTimer publishTimer_;
    QTimer frames_;
    QElapsedTimer sinceFrame_;
    qint64 latest_ = 0;
};

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    VoteHost host;
    if (const Result<> started = host.start(arguments[1], arguments[2].toInt()); !started) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(started.error().where + started.error().detail));
        return 1;
    }
    TypedLines lines;
    QObject::connect(&lines, &TypedLines::typed, &host, &VoteHost::answer);
    lines.start();
    return QCoreApplication::exec();
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the rehearsal of a programme's first vote on the network, as the window does, until its input ends:
//
//   filrouge_rehearsal_server PROGRAMME    says the address, then "vote with" and a code, for everybody
#include "app/roomhost.h"
#include "app/typedlines.h"
#include "core/network/joincode.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/vote/rehearsal.h"

#include <QCoreApplication>

#include <cstdio>
#include <memory>

using namespace filrouge;

namespace {

void say(const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

int refuse(const Error& error)
{
    say(QStringLiteral("error %1 %2 %3").arg(static_cast<int>(error.code)).arg(error.where, error.detail));
    return 1;
}

Result<std::unique_ptr<Rehearsal>> begun(Programme& programme, const Clock& clock)
{
    FILROUGE_TRY_VALUE(seminars, programme.services().seminars.read().all());
    if (seminars.empty())
        return fail(ErrorCode::NotFound, QStringLiteral("seminar"));
    FILROUGE_TRY_VALUE(votes, programme.services().votes.votes(seminars.front().id));
    if (votes.empty())
        return fail(ErrorCode::NotFound, QStringLiteral("vote"));
    FILROUGE_TRY_VALUE(rehearsal, Rehearsal::begin(programme, votes.front().id, clock));
    FILROUGE_TRY(rehearsal->station().open(rehearsal->vote()));
    return rehearsal;
}

Result<> serve(Rehearsal& rehearsal, RoomHost& host)
{
    FILROUGE_TRY_VALUE(voters, rehearsal.others()); // makes their codes, which the pages then know
    host.setRehearsal();
    FILROUGE_TRY(host.show(rehearsal.vote()));
    FILROUGE_TRY(host.start({QStringLiteral("127.0.0.1"), 0}));
    say(pageAddress(host.target()));
    for (const SimulatedVoter& voter : voters)
        say(QStringLiteral("vote with ") + voter.code);
    say(QStringLiteral("everybody"));
    return {};
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const SystemClock clock;
    SystemRandom random;
    const auto programme = Programme::open(QCoreApplication::arguments().at(1), {clock, random});
    if (!programme)
        return refuse(programme.error());
    const auto rehearsal = begun(**programme, clock);
    if (!rehearsal)
        return refuse(rehearsal.error());
    RoomHost host((*rehearsal)->programme(), (*rehearsal)->station(), clock);
    if (const Result<> served = serve(**rehearsal, host); !served)
        return refuse(served.error());
    TypedLines lines;
    QObject::connect(&lines, &TypedLines::typed, &application, &QCoreApplication::quit);
    lines.start();
    return QCoreApplication::exec();
}

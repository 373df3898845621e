// SPDX-License-Identifier: GPL-3.0-or-later
// Resumes the vote of a programme and does what it reads until it is killed, saying what is done:
//   vote <code> <tracking code>   -> ack <code>
//   replace <participant>         -> code <participant> <the new code>
#include "core/programme/programme.h"
#include "core/vote/pollingstation.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <string>

using namespace filrouge;

namespace {

void say(const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout); // after a kill only what the pipe has counts as said
}

int refuse(const Error& error)
{
    say(QStringLiteral("error %1 %2 %3").arg(static_cast<int>(error.code)).arg(error.where, error.detail));
    return 1;
}

Result<> obey(PollingStation& station, VoteId vote, const QStringList& words)
{
    if (words[0] == QLatin1String("replace")) {
        FILROUGE_TRY_VALUE(slip, station.slips().replace(ParticipantId(words[1].toLongLong())));
        say(QStringLiteral("code %1 %2").arg(words[1], slip.code.shortCode));
        return {};
    }
    FILROUGE_TRY_VALUE(book, station.codeBook(vote));
    const auto voter = book->voter(words[1]);
    if (!voter)
        return fail(ErrorCode::NotFound, QStringLiteral("code"), words[1]);
    FILROUGE_TRY_VALUE(box, station.box(vote));
    FILROUGE_TRY(box->castNow({*voter, Channel::Phone, words[2], QStringLiteral("A"), false}));
    say(QStringLiteral("ack ") + words[1]);
    return {};
}

} // namespace

/// filrouge_code_voter <programme>
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
    PollingStation station((*programme)->file(), [] { return std::make_unique<SystemRandom>(); });
    const auto report = station.resume();
    if (!report)
        return refuse(report.error());
    if (report->resumed.size() != 1)
        return refuse({ErrorCode::BoxMissing, {}, {}});
    say(QStringLiteral("open"));
    for (std::string line; std::getline(std::cin, line);)
        if (const Result<> done = obey(station, report->resumed.front(), QString::fromStdString(line).split(u' '));
            !done)
            return refuse(done.error());
    say(QStringLiteral("done"));
    return 0;
}

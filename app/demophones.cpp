// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demophones.h"

#include "app/roomhost.h"
#include "core/network/simulatedphones.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"

#include <QEventLoop>

#include <thread>

namespace filrouge {

namespace {

constexpr int phonesAtOnce = 16;

/// While the phones vote on threads of their own, this one keeps the pages up to date, as the window would.
std::vector<SimulatedVote> votesOf(const PhoneTarget& target, const std::vector<SimulatedVoter>& voters,
                                   const BallotForm& form)
{
    std::vector<SimulatedVote> votes;
    QEventLoop loop;
    std::thread phones([&] {
        votes = voteByPhones(target, voters, form, phonesAtOnce);
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    phones.join();
    return votes;
}

} // namespace

Result<> DemoPhones::handOutSlips(SeminarId seminar)
{
    FILROUGE_TRY_VALUE(slips, station_.slips().issue(seminar, 0));
    for (const VotingSlip& slip : slips)
        codes_[slip.participant] = slip.code;
    return {};
}

Result<> DemoPhones::vote(VoteId vote, const std::vector<std::pair<ParticipantId, QString>>& ballots)
{
    RoomHost host(programme_, station_, clock_);
    FILROUGE_TRY(host.show(vote));
    FILROUGE_TRY(host.start({QStringLiteral("127.0.0.1"), 0}));
    FILROUGE_TRY_VALUE(read, programme_.services().votes.vote(vote));
    FILROUGE_TRY_VALUE(options, programme_.services().votes.options(vote));
    const BallotForm form = ballotForm(read, options.size());
    std::vector<SimulatedVoter> voters;
    for (const auto& [participant, content] : ballots) {
        const auto code = codes_.find(participant);
        const auto marks = form.marks(content);
        if (code == codes_.end() || !marks)
            return fail(ErrorCode::NotFound, QStringLiteral("slip"), QString::number(participant.value));
        voters.push_back({code->second.token, *marks});
    }
    for (const SimulatedVote& cast : votesOf(host.target(), voters, form))
        FILROUGE_TRY(cast);
    return {};
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
// Casts ballots until everybody has voted or it is killed, and says on its standard output what it is about to do and
// what is done: "try 7 <code> <letter>", "ack 7".
#include "core/base/random.h"
#include "core/vote/ballotboxfile.h"
#include "core/vote/ballotform.h"
#include "core/vote/crockford.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

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

/// Up to four at a time, as ballots arrive that wait for the same commit.
int castAll(BallotBoxFile& box, Random& random)
{
    std::vector<ParticipantId> waiting = box.roll();
    std::erase_if(waiting, [&](ParticipantId voter) { return box.hasVoted(voter).value_or(true); });
    while (!waiting.empty()) {
        std::vector<CastRequest> batch;
        for (quint64 left = 1 + random.below(4); left > 0 && !waiting.empty(); --left) {
            const QString letter = optionLetter(static_cast<int>(random.below(3)));
            batch.push_back({waiting.back(), Channel::Phone, newCode(random, trackingCodeLength), letter, false});
            waiting.pop_back();
            say(QStringLiteral("try %1 %2 %3")
                    .arg(batch.back().participant.value)
                    .arg(batch.back().trackingCode, batch.back().content));
        }
        const auto answers = box.castAll(batch);
        for (std::size_t i = 0; i < batch.size(); ++i) {
            if (!answers[i])
                return refuse(answers[i].error());
            say(QStringLiteral("ack %1").arg(batch[i].participant.value));
        }
    }
    say(QStringLiteral("done"));
    return 0;
}

} // namespace

/// filrouge_ballot_caster <box> <uuid>
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const auto box = BallotBoxFile::open(arguments[1], arguments[2], std::make_unique<SystemRandom>());
    if (!box)
        return refuse(box.error());
    SystemRandom random;
    return castAll(**box, random);
}

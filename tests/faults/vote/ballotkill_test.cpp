// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at random moments of a vote: every acknowledged ballot is in the box exactly once, no other twice.
#include "tests/core/vote/boxfixture.h"
#include "tests/faults/childprocess.h"
#include "tests/support/catch.h"

#include <QFileInfo>
#include <QProcess>

#include <algorithm>
#include <map>

#include <unistd.h>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

struct Attempted final {
    QString code;
    QString content;
    bool acknowledged = false;
};

/// Starts a caster, kills it after `microseconds` unless it is done before, and adds to what was tried. True when the
/// caster had come to its end.
bool castAndDie(const QString& path, useconds_t microseconds, std::map<qint64, Attempted>& attempts)
{
    QProcess caster;
    caster.start(QStringLiteral(FILROUGE_BALLOT_CASTER), {path, QLatin1String(boxUuid)});
    REQUIRE(caster.waitForReadyRead(60'000));
    ::usleep(microseconds); // where in its work: chance, not a wait
    caster.kill();
    caster.waitForFinished(60'000);
    bool done = false;
    while (caster.canReadLine()) {
        const QStringList words = QString::fromUtf8(caster.readLine()).trimmed().split(u' ');
        const qint64 voter = words.value(1).toLongLong();
        CAPTURE(words);
        REQUIRE(words[0] != QStringLiteral("error"));
        if (words[0] == QStringLiteral("try")) {
            // Cast again only by somebody whose first ballot is not in.
            REQUIRE_FALSE(attempts[voter].acknowledged);
            attempts[voter] = {words[2], words[3], false};
        } else if (words[0] == QStringLiteral("ack")) {
            attempts[voter].acknowledged = true;
        } else {
            done = true;
        }
    }
    return done;
}

} // namespace

TEST_CASE("killed while people vote: every acknowledged ballot is in the box, once", "[faults][kill][vote]")
{
    constexpr int voters = 400;
    SeededRandom random(21);
    const QTemporaryDir folder(fastFolder());
    int kills = 0;
    int vote = 0;
    const int wanted = rounds(20, 200);
    while (kills < wanted) {
        const QString path = folder.filePath(QStringLiteral("%1.urn").arg(++vote));
        REQUIRE_OK(BallotBoxFile::create(path, boxSetup(voters), seeded(static_cast<quint64>(vote))));
        std::map<qint64, Attempted> attempts;
        while (!castAndDie(path, static_cast<useconds_t>(random.below(12'000)), attempts)) {
            ++kills;
            CAPTURE(kills);
            auto box = BallotBoxFile::open(path, QLatin1String(boxUuid), seeded(1));
            REQUIRE_OK(box);
            // What the kill left half-done is taken back, and tells nothing of a voter any more.
            CHECK(QFileInfo(path + QStringLiteral("-journal")).size() == 0);
            for (auto& [voter, attempt] : attempts) {
                const auto voted = (*box)->hasVoted(ParticipantId(voter));
                REQUIRE_OK(voted);
                if (attempt.acknowledged)
                    REQUIRE(*voted);
                // What was in when the answer was lost is answered now, as a phone that tries again would learn.
                if (*voted) {
                    const auto again = (*box)->castAll(std::array{
                        CastRequest{ParticipantId(voter), Channel::Phone, attempt.code, attempt.content, false}});
                    REQUIRE_OK(again.front());
                    attempt.acknowledged = true;
                }
            }
        }
        auto box = BallotBoxFile::open(path, QLatin1String(boxUuid), seeded(1));
        REQUIRE_OK(box);
        REQUIRE_OK((*box)->seal());
        const auto counted = (*box)->count();
        REQUIRE_OK(counted);
        QStringList codes;
        QStringList contents;
        for (const auto& [voter, attempt] : attempts) {
            codes.append(attempt.code);
            contents.append(attempt.content);
        }
        codes.sort();
        contents.sort();
        REQUIRE(attempts.size() == voters);
        CHECK(counted->codes == codes);
        CHECK(counted->ballots == contents);
        CHECK(counted->turnout.voted == voters);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The disk fails, or the power, while people vote: what was acknowledged is in the box, what was refused can be cast
// again, and nothing is there twice or by half.
#include "tests/core/vote/boxfixture.h"
#include "tests/faults/childprocess.h"
#include "tests/faults/faultvfs.h"
#include "tests/faults/platter.h"
#include "tests/support/catch.h"

#include <QFileInfo>

#include <map>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

struct DiskFault final {
    const char* name;
    unsigned calls;
    int code;
    bool torn;
};

constexpr DiskFault faults[] = {
    {"disk full", CallWrite | CallTruncate, SQLITE_FULL, true},
    {"write", CallWrite, SQLITE_IOERR_WRITE, true},
    {"sync", CallSync, SQLITE_IOERR_FSYNC, false},
    {"truncate", CallTruncate, SQLITE_IOERR_TRUNCATE, false},
    {"open", CallOpen, SQLITE_CANTOPEN, false},
    {"read", CallRead, SQLITE_IOERR_READ, false},
};

constexpr int voters = 60; // enough for the urn to have more than one page
const ParticipantId lateVoter(4'000'000'000'000'000'000);

CastRequest request(ParticipantId voter, int number)
{
    return {voter, Channel::Phone, codeNumber(number), QLatin1String(number % 2 == 0 ? "A" : "B"), false};
}

QByteArray freshBox(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("base.urn"));
    REQUIRE_OK(BallotBoxFile::create(path, boxSetup(voters), seeded(3)));
    return bytesOf(path);
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Eight people vote in batches of different size; one of them arrives late. True for whoever got an answer.
std::vector<bool> vote(BallotBoxFile& box)
{
    std::vector<bool> answered;
    const auto cast = [&](std::vector<CastRequest> batch) {
        for (const Result<>& answer : box.castAll(batch))
            answered.push_back(answer.has_value());
    };
    cast({request(ParticipantId(1), 1)});
    cast({request(ParticipantId(2), 2), request(ParticipantId(3), 3), request(ParticipantId(4), 4)});
    (void)box.addLateArrival(lateVoter);
    cast({request(lateVoter, 5)});
    cast({request(ParticipantId(6), 6), request(ParticipantId(7), 7)});
    return answered;
}

/// Runs `round(fault)` on a box of these bytes for every fault, lasting or not, at every call, until a round was not
/// struck any more.
template <class Round>
void atEveryCall(const QString& path, const QByteArray& base, const Round& round)
{
    for (const DiskFault& fault : faults)
        for (const bool lasting : {false, true})
            for (int at = 0;; ++at) {
                CAPTURE(fault.name, lasting, at);
                REQUIRE(at < 5'000);
                QFile::remove(path + QStringLiteral("-journal"));
                write(path, base);
                if (!round(Fault{fault.calls, at, fault.code, lasting, fault.torn}))
                    break;
            }
}

} // namespace

TEST_CASE("ballots under every single disk fault are in or refused, and never in twice", "[faults][sweep][vote]")
{
    const QTemporaryDir folder(fastFolder());
    const QByteArray base = freshBox(folder);
    const QString path = folder.filePath(QStringLiteral("box.urn"));
    FaultVfs vfs;
    atEveryCall(path, base, [&](const Fault& fault) {
        bool struck = false;
        {
            auto opened = BallotBoxFile::open(path, QLatin1String(boxUuid), seeded(1));
            REQUIRE_OK(opened);
            BallotBoxFile& box = **opened;
            vfs.plan(fault);
            const std::vector<bool> answered = vote(box);
            struck = vfs.struck();
            vfs.heal();
            REQUIRE(answered.size() == 7);
            if (!struck)
                REQUIRE(answered == std::vector<bool>(7, true));

            // There is room again: everybody's second try, with the same code, is answered.
            REQUIRE_OK(box.addLateArrival(lateVoter));
            REQUIRE(vote(box) == std::vector<bool>(7, true));
            REQUIRE(box.turnout() == Turnout{voters + 1, 7, {7, 0, 0}, 0});
        }
        auto reopened = BallotBoxFile::open(path, QLatin1String(boxUuid), seeded(1));
        REQUIRE_OK(reopened);
        REQUIRE_OK((*reopened)->seal());
        const auto counted = (*reopened)->count();
        REQUIRE_OK(counted);
        REQUIRE(counted->codes.size() == 7);
        REQUIRE(counted->ballots.join(QString()) == QStringLiteral("AAABBBB"));
        return struck;
    });
}

TEST_CASE("a changed ballot under every single disk fault is the old one or the new", "[faults][sweep][vote]")
{
    const QTemporaryDir folder(fastFolder());
    BallotBoxSetup setup = boxSetup(voters);
    setup.form.changeable = true;
    const QString path = folder.filePath(QStringLiteral("box.urn"));
    {
        auto box = BallotBoxFile::create(path, setup, seeded(3));
        REQUIRE_OK(box);
        const auto cast = (*box)->castAll(std::array{request(ParticipantId(1), 1)});
        REQUIRE_OK(cast.front());
    }
    const QByteArray base = bytesOf(path);
    CastRequest change = request(ParticipantId(1), 2);
    change.replaces = codeNumber(1);
    FaultVfs vfs;
    atEveryCall(path, base, [&](const Fault& fault) {
        bool struck = false;
        {
            auto opened = BallotBoxFile::open(path, QLatin1String(boxUuid), seeded(1));
            REQUIRE_OK(opened);
            vfs.plan(fault);
            const bool answered = (*opened)->castAll(std::array{change}).front().has_value();
            struck = vfs.struck();
            vfs.heal();
            if (!struck)
                REQUIRE(answered);
            const auto again = (*opened)->castAll(std::array{change});
            REQUIRE_OK(again.front());
            REQUIRE((*opened)->turnout() == Turnout{voters, 1, {1, 0, 0}, 0});
        }
        auto reopened = BallotBoxFile::open(path, QLatin1String(boxUuid), seeded(1));
        REQUIRE_OK(reopened);
        REQUIRE_OK((*reopened)->seal());
        const auto counted = (*reopened)->count();
        REQUIRE_OK(counted);
        REQUIRE(counted->codes == QStringList{codeNumber(2)});
        return struck;
    });
}

TEST_CASE("a power cut loses no acknowledged ballot and leaves none by half", "[faults][powercut][vote]")
{
    struct Cut final {
        std::map<QString, QByteArray> files;
        int acknowledged = 0; ///< how many of the ballots, which are cast one after the other
    };
    const QTemporaryDir folder(fastFolder());
    const QByteArray base = freshBox(folder);
    const QString path = folder.filePath(QStringLiteral("box.urn"));
    const int wanted = rounds(150, 1'500);
    int cutCount = 0;
    int between = 0; // in the box, but not acknowledged yet
    FaultVfs vfs;
    for (quint64 seed = 1; cutCount < wanted; ++seed) {
        CAPTURE(seed);
        SeededRandom random(seed);
        write(path, base);
        std::vector<Cut> cuts;
        Platter platter;
        platter.adopt(path, base);
        vfs.observe(&platter);
        {
            auto box = BallotBoxFile::open(path, QLatin1String(boxUuid), seeded(seed));
            REQUIRE_OK(box);
            int acknowledged = 0;
            platter.onChange([&] {
                if (random.below(6) == 0)
                    cuts.push_back({platter.afterCut(random), acknowledged});
            });
            for (int number = 1; number <= 8; ++number) {
                const auto answers = (*box)->castAll(std::array{request(ParticipantId(number), number)});
                REQUIRE_OK(answers.front());
                acknowledged = number;
            }
        }
        platter.onChange({});
        vfs.observe(nullptr);
        cutCount += static_cast<int>(cuts.size());
        for (const Cut& cut : cuts) {
            CAPTURE(cut.acknowledged);
            const QTemporaryDir place(fastFolder());
            for (const auto& [name, bytes] : cut.files)
                write(place.filePath(QFileInfo(name).fileName()), bytes);
            auto box =
                BallotBoxFile::open(place.filePath(QStringLiteral("box.urn")), QLatin1String(boxUuid), seeded(1));
            REQUIRE_OK(box);
            const int found = (*box)->turnout().voted;
            REQUIRE((found == cut.acknowledged || found == cut.acknowledged + 1));
            between += found - cut.acknowledged;
            REQUIRE_OK((*box)->seal());
            const auto counted = (*box)->count();
            REQUIRE_OK(counted);
            QStringList codes;
            for (int number = 1; number <= found; ++number)
                codes.append(codeNumber(number));
            codes.sort();
            REQUIRE(counted->codes == codes);
        }
    }
    // Otherwise the cuts never came close to a commit, and show nothing.
    CHECK(between > 0);
}

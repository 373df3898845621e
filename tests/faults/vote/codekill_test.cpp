// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at random moments while people vote by code and slips are replaced: the same codes are good afterwards, every
// acknowledged ballot is in, once, and nobody is left without a slip.
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/vote/crockford.h"
#include "core/vote/pollingstation.h"
#include "tests/core/vote/boxfixture.h"
#include "tests/faults/childprocess.h"
#include "tests/support/catch.h"

#include <QProcess>

#include <map>

#include <unistd.h>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

constexpr int codeVoters = 40;

struct CodeHolder final {
    QString code;
    QString trackingCode;
    bool sent = false;
    bool acknowledged = false;
};

/// A programme with an open vote on the disk, as it is found after each kill.
class RoomOnDisk final {
public:
    RoomOnDisk()
    {
        auto made = Programme::create(path(), Language::French, {clock_, random_});
        REQUIRE_OK(made);
        Services& services = (*made)->services();
        Seminar seminar;
        seminar.title = QStringLiteral("Séminaire");
        const auto stored = services.seminars.add(seminar);
        REQUIRE_OK(stored);
        seminar_ = stored->id;
        for (int i = 0; i < codeVoters; ++i) {
            Person person;
            person.name = QStringLiteral("Personne %1").arg(i);
            REQUIRE_OK(services.signIn.addWalkIn(seminar_, {person, {}, {}, {}, false}));
        }
        std::vector<PersonaId> personas;
        for (const char* name : {"Sarah", "Karim", "Odette"}) {
            Persona persona;
            persona.firstName = QLatin1String(name);
            const auto added = services.personas.add(persona);
            REQUIRE_OK(added);
            personas.push_back(added->id);
        }
        Vote vote;
        vote.seminar = seminar_;
        vote.question = QStringLiteral("Qui ?");
        const auto draft = services.votes.addDraft(vote, personas);
        REQUIRE_OK(draft);
        vote_ = draft->id;
        PollingStation station((*made)->file(), randomSource());
        const auto slips = station.slips().issue(seminar_);
        REQUIRE_OK(slips);
        for (const VotingSlip& slip : *slips)
            if (slip.participant)
                holders[slip.participant] = {slip.code.shortCode, newCode(random_, trackingCodeLength)};
        REQUIRE_OK(station.open(vote_));
    }

    [[nodiscard]] QString path() const { return folder_.filePath(QStringLiteral("salle.filrouge")); }

    /// Everything that was promised holds.
    void check()
    {
        auto programme = Programme::open(path(), {clock_, random_});
        REQUIRE_OK(programme);
        PollingStation station((*programme)->file(), randomSource());
        const auto report = station.resume();
        REQUIRE_OK(report);
        REQUIRE(report->resumed == std::vector{vote_});
        const auto book = station.codeBook(vote_);
        const auto stock = station.slips().stock(seminar_);
        const auto box = station.box(vote_);
        REQUIRE_OK(book);
        REQUIRE_OK(stock);
        REQUIRE_OK(box);
        CHECK(stock->without.empty());
        CHECK(stock->holders.size() == codeVoters);
        int votedCount = 0;
        for (auto& [participant, holder] : holders) {
            const auto voter = (*book)->voter(holder.code);
            if (!voter) {
                // Only whose new code the kill kept from being said.
                REQUIRE(replacing == participant);
                const auto again = station.slips().replace(participant);
                REQUIRE_OK(again);
                holder.code = again->code.shortCode;
            } else {
                REQUIRE(*voter == participant);
            }
            const auto voted = (*box)->hasVoted(participant);
            REQUIRE_OK(voted);
            REQUIRE((*voted || !holder.acknowledged));
            REQUIRE((holder.sent || !*voted));
            votedCount += *voted ? 1 : 0;
        }
        CHECK((*box)->turnout().voted == votedCount);
    }

    std::map<ParticipantId, CodeHolder> holders;
    ParticipantId replacing; ///< whose slip may have been replaced without a word

private:
    static PollingStation::RandomSource randomSource()
    {
        return [] { return std::make_unique<SystemRandom>(); };
    }

    QTemporaryDir folder_{fastFolder()};
    SystemClock clock_;
    SystemRandom random_;
    SeminarId seminar_;
    VoteId vote_;
};

/// Lets a child vote and replace, and kills it in the middle of it.
void voteAndDie(RoomOnDisk& room, SeededRandom& random)
{
    QProcess child;
    child.start(QStringLiteral(FILROUGE_CODE_VOTER), {room.path()});
    REQUIRE(child.waitForStarted(60'000));
    // Everything it is to do at once: it is killed when chance has it.
    std::vector<ParticipantId> replaced;
    for (auto& [participant, holder] : room.holders) {
        const quint64 drawn = random.below(8);
        if (drawn == 0) {
            child.write(QStringLiteral("replace %1\n").arg(participant.value).toLatin1());
            replaced.push_back(participant);
        } else if (drawn < 4) {
            child.write(QStringLiteral("vote %1 %2\n").arg(holder.code, holder.trackingCode).toLatin1());
            holder.sent = true;
        }
    }
    REQUIRE(child.waitForReadyRead(60'000));                 // "open"
    ::usleep(static_cast<useconds_t>(random.below(30'000))); // where in its work: chance, not a wait
    child.kill();
    child.waitForFinished(60'000);
    std::size_t answered = 0;
    while (child.canReadLine()) {
        const QStringList words = QString::fromUtf8(child.readLine()).trimmed().split(u' ');
        CAPTURE(words);
        REQUIRE(words[0] != QStringLiteral("error"));
        if (words[0] == QStringLiteral("code")) {
            room.holders[ParticipantId(words[1].toLongLong())].code = words[2];
            ++answered;
        } else if (words[0] == QStringLiteral("ack")) {
            for (auto& [participant, holder] : room.holders)
                if (holder.code == words[1])
                    holder.acknowledged = true;
        }
    }
    room.replacing = answered < replaced.size() ? replaced[answered] : ParticipantId();
}

} // namespace

TEST_CASE("killed while people vote by code: the same codes are good afterwards", "[faults][kill][vote][codes]")
{
    SeededRandom random(33);
    RoomOnDisk room;
    const int wanted = rounds(12, 200);
    for (int kill = 0; kill < wanted; ++kill) {
        CAPTURE(kill);
        voteAndDie(room, random);
        room.check();
    }
    // Otherwise the kills came before anything was done, and show nothing.
    int acknowledged = 0;
    for (const auto& [participant, holder] : room.holders)
        acknowledged += holder.acknowledged ? 1 : 0;
    CHECK(acknowledged > 0);
}

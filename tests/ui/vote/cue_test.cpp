// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/vote/cue.h"

using namespace filrouge;

namespace {

Activity activity(qint64 id, ActivityKind kind)
{
    Activity one;
    one.id = ActivityId(id);
    one.kind = kind;
    one.title = QString::number(id);
    return one;
}

QString shape(const std::vector<Cue>& cues)
{
    const char* const letters[] = {"W", "Q", "A", "P", "L", "V", "R", "C", "E"};
    QStringList all;
    for (const Cue& cue : cues)
        all << QLatin1String(letters[static_cast<int>(cue.kind)]) + (cue.id ? QString::number(cue.id) : QString());
    return all.join(QLatin1Char(' '));
}

DayFacts facts()
{
    DayFacts day;
    day.hasQuestion = true;
    day.personas = {{PersonaId(1), QStringLiteral("Sarah"), 3}, {PersonaId(2), QStringLiteral("Théo"), 0}};
    Vote vote;
    vote.id = VoteId(7);
    day.votes = {vote};
    return day;
}

} // namespace

TEST_CASE("a day without an agenda is welcome, question, personas, the vote", "[presenter]")
{
    CHECK(shape(dayCues(facts())) == QStringLiteral("W Q P1 L1 P2 V7 R7 C"));
    CHECK(shape(dayCues({})) == QStringLiteral("W"));
}

TEST_CASE("the agenda says where personas, result and engagement letters come", "[presenter]")
{
    DayFacts day = facts();
    day.agenda = {activity(11, ActivityKind::Welcome),
                  activity(12, ActivityKind::Presentation),
                  activity(13, ActivityKind::Presentation),
                  activity(14, ActivityKind::Vote),
                  activity(15, ActivityKind::Presentation),
                  activity(16, ActivityKind::Workshop),
                  activity(17, ActivityKind::Workshop),
                  activity(18, ActivityKind::Presentation),
                  activity(19, ActivityKind::Signature)};
    day.letters = {{EngagementLetterId(5), QStringLiteral("Sarah"), 6}};
    const std::vector<Cue> cues = dayCues(day);
    CHECK(shape(cues) == QStringLiteral("W Q A12 A13 P1 L1 P2 V7 A15 R7 C A16 A17 A18 E5 A19"));
    CHECK(cues[5].pages == 3);
    CHECK(cues[4].activity == ActivityId(13));
    CHECK_FALSE(cues[9].available);
    CHECK_FALSE(cues[10].available);
}

TEST_CASE("a run-off comes after the result it settles, an annulled vote not at all", "[presenter]")
{
    DayFacts day = facts();
    day.votes.front().state = VoteState::Revealed;
    Vote runOff;
    runOff.id = VoteId(8);
    runOff.runOffOf = VoteId(7);
    Vote annulled;
    annulled.id = VoteId(9);
    annulled.state = VoteState::Annulled;
    day.votes.push_back(runOff);
    day.votes.push_back(annulled);
    const std::vector<Cue> cues = dayCues(day);
    CHECK(shape(cues) == QStringLiteral("W Q P1 L1 P2 V7 R7 V8 R8 C"));
    CHECK(cues[6].available);
    CHECK_FALSE(cues[8].available);
    CHECK(cues[9].available);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/thread/threadfigures.h"

#include "core/engagement/completeness.h"
#include "core/engagement/lettersheetreader.h"
#include "core/engagement/promisestanding.h"
#include "core/field/programmedetailsrepository.h"
#include "core/persona/challengeletterrepository.h"
#include "core/persona/challengequestionrepository.h"
#include "core/persona/personarepository.h"
#include "core/seminar/participantrepository.h"
#include "core/seminar/seminarrepository.h"
#include "core/sprint/fieldtestrepository.h"
#include "core/sprint/solutionrepository.h"
#include "core/sprint/sprintrepository.h"
#include "core/sprint/teamrepository.h"
#include "core/vote/voterepository.h"

#include <algorithm>
#include <unordered_map>

namespace filrouge {

namespace {

class Reading final {
public:
    Reading(Connection& connection, QDate today) : connection_(connection), today_(today) {}

    Result<ThreadFigures> read()
    {
        const ProgrammeDetailsRepository details(connection_);
        FILROUGE_TRY_VALUE(about, details.details());
        FILROUGE_TRY_VALUE(field, details.progress(today_));
        figures_.field = field;
        figures_.startsOn = about.startsOn;
        figures_.horizon = about.horizon;
        figures_.personas.target = about.personaTarget;
        figures_.participants.target = about.participantTarget;
        figures_.chosen.target = about.chosenTarget;
        listen();
        FILROUGE_TRY(understand());
        FILROUGE_TRY(choose());
        FILROUGE_TRY(commit());
        FILROUGE_TRY(build());
        return std::move(figures_);
    }

private:
    void add(Station station, Text sentence, Kind kind, qint64 id = 0)
    {
        figures_.next.push_back({station, std::move(sentence), kind, id});
    }

    void listen()
    {
        const FieldProgress& field = figures_.field;
        if (field.interviews < field.interviewTarget)
            add(Station::Listen,
                FILROUGE_TEXT("Thread",
                              "%n interview(s) to hold to reach the target.",
                              {},
                              field.interviewTarget - field.interviews),
                Kind::Interview);
        if (field.immersions < field.immersionTarget)
            add(Station::Listen,
                FILROUGE_TEXT("Thread",
                              "%n immersion(s) to hold to reach the target.",
                              {},
                              field.immersionTarget - field.immersions),
                Kind::Immersion);
    }

    Result<> understand()
    {
        FILROUGE_TRY_VALUE(question, ChallengeQuestionRepository(connection_).current());
        if (!question)
            add(Station::Understand, FILROUGE_TEXT("Thread", "Ask the challenge question."), Kind::ChallengeQuestion);
        const PersonaRepository repository(connection_);
        FILROUGE_TRY_VALUE(personas, repository.all());
        FILROUGE_TRY_VALUE(unsupported, repository.unsupportedStatements());
        FILROUGE_TRY_VALUE(letters, ChallengeLetterRepository(connection_).all());
        figures_.personas.done = static_cast<int>(personas.size());
        const int missing = figures_.personas.target - figures_.personas.done;
        if (missing > 0)
            add(Station::Understand,
                FILROUGE_TEXT("Thread", "%n persona(s) to draw from the irritants.", {}, missing),
                Kind::Persona);
        for (const Persona& persona : personas) {
            const bool written = std::ranges::any_of(
                letters, [&](const ChallengeLetter& letter) { return letter.persona == persona.id; });
            if (!written)
                add(Station::Understand,
                    FILROUGE_TEXT("Thread", "%1 has not written a letter yet.", {persona.firstName}),
                    Kind::Persona,
                    persona.id.value);
            const int bare = unsupported[persona.id];
            if (bare > 0)
                add(Station::Understand,
                    FILROUGE_TEXT("Thread", "%1: %n sentence(s) rest on nothing yet.", {persona.firstName}, bare),
                    Kind::Persona,
                    persona.id.value);
        }
        return {};
    }

    Result<> choose()
    {
        FILROUGE_TRY_VALUE(seminars, SeminarRepository(connection_).all());
        if (seminars.empty()) {
            add(Station::Choose, FILROUGE_TEXT("Thread", "Set the day of the seminar."), Kind::Seminar);
            return {};
        }
        const Seminar& seminar = seminars.back();
        figures_.seminarOn = seminar.heldOn;
        FILROUGE_TRY_VALUE(participants, ParticipantRepository(connection_).of(seminar.id));
        figures_.participants.done = static_cast<int>(participants.size());
        figures_.present = static_cast<int>(std::ranges::count_if(
            participants, [](const Participant& line) { return line.attendance == Attendance::Present; }));
        if (participants.empty())
            add(Station::Choose, FILROUGE_TEXT("Thread", "Convene the participants."), Kind::Seminar, seminar.id.value);
        const VoteRepository votes(connection_);
        FILROUGE_TRY_VALUE(held, votes.of(seminar.id));
        FILROUGE_TRY_VALUE(chosen, votes.chosen(seminar.id));
        chosen_ = chosen;
        figures_.chosen.done = static_cast<int>(chosen.size());
        const auto in = [&held](VoteState state) {
            return std::ranges::any_of(held, [state](const Vote& vote) { return vote.state == state; });
        };
        if (in(VoteState::Open))
            add(Station::Choose, FILROUGE_TEXT("Thread", "The vote is open."), Kind::Vote);
        else if (in(VoteState::Closed))
            add(Station::Choose,
                FILROUGE_TEXT("Thread", "The vote is closed: its result can be revealed."),
                Kind::Vote);
        else if (chosen.empty() && figures_.personas.done > 1)
            add(Station::Choose, FILROUGE_TEXT("Thread", "Prepare the vote."), Kind::Vote);
        return {};
    }

    Result<> commit()
    {
        const EngagementLetterRepository letters(connection_);
        const LetterSheetReader sheets(connection_);
        FILROUGE_TRY_VALUE(all, letters.all());
        figures_.letters = {static_cast<int>(all.size()), figures_.chosen.done};
        for (const PersonaId persona : chosen_) {
            const bool begun = std::ranges::any_of(
                all, [persona](const EngagementLetter& letter) { return letter.persona == persona; });
            if (begun)
                continue;
            FILROUGE_TRY_VALUE(who, PersonaRepository(connection_).find(persona));
            add(Station::Commit,
                FILROUGE_TEXT("Thread", "Begin the engagement letter to %1.", {who.firstName}),
                Kind::Persona,
                persona.value);
        }
        for (const EngagementLetter& letter : all) {
            FILROUGE_TRY_VALUE(sheet, sheets.read(letter.id));
            const Completeness completeness = completenessOf(sheet);
            answered_.push_back(letter.persona);
            for (const NumberedPromise& one : sheet.promises)
                promises_.push_back(one.promise);
            const int unanswered = completeness.difficulties - completeness.answered;
            if (unanswered > 0)
                add(Station::Commit,
                    FILROUGE_TEXT("Thread",
                                  "The letter to %1: %n difficult(y|ies) unanswered.",
                                  {sheet.persona.firstName},
                                  unanswered),
                    Kind::EngagementLetter,
                    letter.id.value);
            if (completeness.dueDatesMissing > 0)
                add(Station::Commit,
                    FILROUGE_TEXT("Thread",
                                  "The letter to %1: %n due date(s) missing.",
                                  {sheet.persona.firstName},
                                  completeness.dueDatesMissing),
                    Kind::EngagementLetter,
                    letter.id.value);
        }
        FILROUGE_TRY_VALUE(entries, letters.allProgress());
        return followUp(entries);
    }

    Result<> followUp(const std::vector<PromiseProgress>& entries)
    {
        std::unordered_map<PromiseId, std::vector<PromiseProgress>> fared;
        for (const PromiseProgress& entry : entries)
            fared[entry.promise].push_back(entry);
        int overdue = 0;
        for (const Promise& promise : promises_) {
            const PromiseStanding standing = standingOf(promise, fared[promise.id], today_);
            figures_.kept.done += standing.status == PromiseStatus::Kept ? 1 : 0;
            overdue += standing.isOverdue() ? 1 : 0;
        }
        figures_.kept.target = static_cast<int>(promises_.size());
        if (overdue > 0)
            add(Station::Commit,
                FILROUGE_TEXT("Thread", "%n promise(s) past the due date and not kept.", {}, overdue),
                Kind::Programme);
        return {};
    }

    Result<> build()
    {
        FILROUGE_TRY_VALUE(teams, TeamRepository(connection_).all());
        FILROUGE_TRY_VALUE(held, FieldTestRepository(connection_).countHeldBy(today_));
        figures_.teams = static_cast<int>(teams.size());
        figures_.fieldTests = held;
        for (const PersonaId persona : chosen_) {
            const bool answered = std::ranges::find(answered_, persona) != answered_.end();
            if (!answered || std::ranges::find(teams, persona, &Team::persona) != teams.end())
                continue;
            FILROUGE_TRY_VALUE(who, PersonaRepository(connection_).find(persona));
            add(Station::Build, FILROUGE_TEXT("Thread", "Gather a team for %1.", {who.firstName}), Kind::Team);
        }
        if (teams.empty())
            return {};
        FILROUGE_TRY_VALUE(sprints, SprintRepository(connection_).all());
        for (const Sprint& sprint : sprints) {
            if (sprint.state != SprintState::Running || sprint.endsOn >= today_)
                continue;
            const auto team = std::ranges::find(teams, sprint.team, &Team::id);
            add(Station::Build,
                FILROUGE_TEXT("Thread",
                              "Sprint %1 of %2 is over: review it and close it.",
                              {QString::number(sprint.number), team == teams.end() ? QString() : team->name}),
                Kind::Sprint,
                sprint.id.value);
        }
        FILROUGE_TRY_VALUE(bare, SolutionRepository(connection_).promisesWithoutSolution());
        if (!bare.empty())
            add(Station::Build,
                FILROUGE_TEXT(
                    "Thread", "%n promise(s) without a solution that answers them.", {}, static_cast<int>(bare.size())),
                Kind::Solution);
        return {};
    }

    Connection& connection_;
    QDate today_;
    ThreadFigures figures_;
    std::vector<PersonaId> chosen_;
    std::vector<PersonaId> answered_; ///< by an engagement letter
    std::vector<Promise> promises_;
};

} // namespace

Result<ThreadFigures> threadFigures(Connection& connection, QDate today)
{
    return Reading(connection, today).read();
}

} // namespace filrouge

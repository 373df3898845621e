// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote/rehearsal.h"

#include "core/documents/newprogramme.h"
#include "core/programme/services.h"
#include "core/vote/ballotform.h"

namespace filrouge {

namespace {

constexpr int voicesWithoutRoll = 3; // enough for the kiosk and for somebody else

/// What somebody might say on a ballot of that form; never nothing at all.
BallotMarks marksByChance(const BallotForm& form, Random& random)
{
    const auto below = [&random](int bound) { return static_cast<std::size_t>(random.below(quint64(bound))); };
    BallotMarks marks(static_cast<std::size_t>(form.options), 0);
    for (std::size_t left = 1 + below(form.mostMarks()); left > 0; --left)
        if (int& mark = marks[below(form.options)]; mark < form.mostOnOne())
            ++mark;
    return marks;
}

} // namespace

Result<std::unique_ptr<Rehearsal>> Rehearsal::begin(Programme& real, VoteId vote, const Clock& clock)
{
    std::unique_ptr<Rehearsal> rehearsal(new Rehearsal(vote));
    if (!rehearsal->folder_.isValid())
        return fail(ErrorCode::WriteFailed, rehearsal->folder_.path(), rehearsal->folder_.errorString());
    const QString path = rehearsal->folder_.filePath(QStringLiteral("rehearsal.filrouge"));
    FILROUGE_TRY(saveProgrammeCopy(real, path, clock, rehearsal->random_));
    FILROUGE_TRY_VALUE(programme, Programme::open(path, {clock, rehearsal->random_}));
    rehearsal->programme_ = std::move(programme);
    FILROUGE_TRY_VALUE(draft, rehearsal->programme_->services().votes.vote(vote));
    FILROUGE_TRY(rehearsal->signEverybodyIn(draft.seminar));
    rehearsal->station_ = std::make_unique<PollingStation>(rehearsal->programme_->file(),
                                                           [] { return std::make_unique<SystemRandom>(); });
    return rehearsal;
}

Rehearsal::~Rehearsal() = default;

Result<> Rehearsal::signEverybodyIn(SeminarId seminar)
{
    Services& services = programme_->services();
    FILROUGE_TRY_VALUE(roll, services.roll.read().of(seminar));
    for (const Participant& one : roll)
        if (one.attendance == Attendance::Expected)
            FILROUGE_TRY(services.signIn.signIn(one.id));
    if (!roll.empty())
        return {};
    FILROUGE_TRY_VALUE(details, services.details.read().details());
    for (int i = 1; i <= voicesWithoutRoll; ++i) {
        Person person;
        person.name = translated(FILROUGE_TEXT("Rehearsal", "Voter %1", {QString::number(i)}), details.language);
        Newcomer newcomer;
        newcomer.who = person;
        FILROUGE_TRY(services.signIn.addWalkIn(seminar, newcomer));
    }
    return {};
}

Result<Vote> Rehearsal::openVote() const
{
    FILROUGE_TRY_VALUE(open, VoteRepository(programme_->file().connection()).in(VoteState::Open));
    if (open.empty())
        return fail(ErrorCode::VoteNotOpen);
    return open.front();
}

Result<BallotForm> Rehearsal::form() const
{
    FILROUGE_TRY_VALUE(vote, openVote());
    FILROUGE_TRY_VALUE(options, programme_->services().votes.options(vote.id));
    return ballotForm(vote, options.size());
}

Result<std::vector<SimulatedVoter>> Rehearsal::others()
{
    FILROUGE_TRY_VALUE(vote, openVote());
    FILROUGE_TRY_VALUE(ballot, form());
    FILROUGE_TRY_VALUE(box, station_->box(vote.id));
    FILROUGE_TRY_VALUE(made, station_->slips().issue(vote.seminar, 0));
    for (const VotingSlip& slip : made)
        codes_[slip.participant] = slip.code.token;
    std::vector<SimulatedVoter> voters;
    for (const ParticipantId voter : box->roll()) {
        FILROUGE_TRY_VALUE(voted, box->hasVoted(voter));
        if (voted)
            continue;
        // In an open room any phone may come: it brings a token of its own.
        const auto code = codes_.find(voter);
        const bool known = vote.admission == Admission::Codes && code != codes_.end();
        voters.push_back({known ? code->second : newVotingCode(random_).token, marksByChance(ballot, random_)});
    }
    return voters;
}

bool Rehearsal::wasTried() const
{
    const VoteService& votes = programme_->services().votes;
    if (const auto box = station_->box(vote_))
        return (*box)->turnout().voted > 0;
    const auto result = votes.result(vote_);
    return result && result->turnout.voted > 0;
}

} // namespace filrouge

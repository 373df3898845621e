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

Result<> Rehearsal::letOthersVote()
{
    FILROUGE_TRY_VALUE(open, VoteRepository(programme_->file().connection()).in(VoteState::Open));
    if (open.empty())
        return fail(ErrorCode::VoteNotOpen);
    const Vote& vote = open.front();
    FILROUGE_TRY_VALUE(options, programme_->services().votes.options(vote.id));
    FILROUGE_TRY_VALUE(box, station_->box(vote.id));
    const BallotForm form = ballotForm(vote, options.size());
    for (const ParticipantId voter : box->roll()) {
        FILROUGE_TRY_VALUE(voted, box->hasVoted(voter));
        if (voted)
            continue;
        FILROUGE_TRY_VALUE(content, form.content(marksByChance(form, random_)));
        FILROUGE_TRY(station_->cast(vote.id, voter, Channel::Phone, content));
    }
    return {};
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

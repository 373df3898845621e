// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/papercount.h"

#include "core/base/random.h"
#include "core/vote/crockford.h"
#include "core/vote/pollingstation.h"

#include <algorithm>
#include <numeric>

namespace filrouge {

void PaperCount::mark(ParticipantId voter, bool onPaper)
{
    if (isMarked(voter) == onPaper || step_ == Step::Cast)
        return;
    if (onPaper)
        voters_.push_back(voter);
    else
        std::erase(voters_, voter);
    backToVoters();
}

bool PaperCount::isMarked(ParticipantId voter) const
{
    return std::ranges::find(voters_, voter) != voters_.end();
}

bool PaperCount::start()
{
    if (step_ != Step::Voters || voters_.empty())
        return false;
    step_ = Step::First;
    return true;
}

bool PaperCount::enter(const std::vector<int>& totals)
{
    const bool mine = step_ == Step::First || step_ == Step::Second;
    if (!mine || static_cast<int>(totals.size()) != lines() || std::ranges::any_of(totals, [](int n) { return n < 0; }))
        return false;
    if (std::accumulate(totals.begin(), totals.end(), 0) != ballots())
        return false;
    if (step_ == Step::First) {
        first_ = totals;
        step_ = Step::HandOver;
        return true;
    }
    differences_.clear();
    for (int line = 0; line < lines(); ++line)
        if (totals[static_cast<std::size_t>(line)] != first_[static_cast<std::size_t>(line)])
            differences_.push_back(line);
    agreed_ = differences_.empty() ? totals : std::vector<int>();
    first_.clear();
    step_ = differences_.empty() ? Step::Agreed : Step::Differences;
    return true;
}

void PaperCount::takeOver()
{
    if (step_ == Step::HandOver)
        step_ = Step::Second;
}

void PaperCount::enterAgain()
{
    if (step_ != Step::Differences && step_ != Step::Agreed)
        return;
    forget();
    step_ = Step::First;
}

void PaperCount::backToVoters()
{
    if (step_ == Step::Cast)
        return;
    forget();
    step_ = Step::Voters;
}

std::vector<CastRequest> PaperCount::requests(Random& random) const
{
    if (step_ != Step::Agreed)
        return {};
    std::vector<int> lines;
    for (int line = 0; line < this->lines(); ++line)
        lines.insert(lines.end(), static_cast<std::size_t>(agreed_[static_cast<std::size_t>(line)]), line);
    random.shuffle(lines);
    std::vector<ParticipantId> voters = voters_;
    random.shuffle(voters);
    std::vector<CastRequest> requests;
    for (std::size_t i = 0; i < voters.size(); ++i) {
        CastRequest request{voters[i], Channel::Paper, {}, {}, isSpoiled(lines[i])};
        if (!request.spoiled) {
            request.trackingCode = newCode(random, trackingCodeLength);
            request.content = isBlank(lines[i]) ? QString() : optionLetter(lines[i]);
        }
        requests.push_back(std::move(request));
    }
    return requests;
}

void PaperCount::finish()
{
    if (step_ != Step::Agreed)
        return;
    forget();
    voters_.clear();
    step_ = Step::Cast;
}

void PaperCount::begin()
{
    forget();
    step_ = Step::Voters;
}

void PaperCount::forget()
{
    for (std::vector<int>* figures : {&first_, &agreed_}) {
        std::ranges::fill(*figures, 0); // not left behind in freed memory
        figures->clear();
    }
    differences_.clear();
}

Result<> castPaperBallots(PollingStation& station, VoteId vote, PaperCount& count, Random& random)
{
    if (count.step() != PaperCount::Step::Agreed)
        return fail(ErrorCode::Conflict, QStringLiteral("paper"), QStringLiteral("not agreed"));
    FILROUGE_TRY_VALUE(box, station.box(vote));
    QStringList voted;
    for (const ParticipantId voter : count.voters()) {
        FILROUGE_TRY_VALUE(already, box->hasVoted(voter));
        if (already)
            voted.append(QString::number(voter.value));
    }
    if (!voted.isEmpty())
        return fail(ErrorCode::AlreadyVoted, voted.join(u' '));
    // One call is one commit: the box holds all of them or none.
    for (const Result<>& answer : box->castNow(count.requests(random)))
        FILROUGE_TRY(answer);
    count.finish();
    return {};
}

} // namespace filrouge

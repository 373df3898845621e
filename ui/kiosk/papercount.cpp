// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/papercount.h"

#include "core/base/random.h"
#include "core/vote/crockford.h"
#include "core/vote/papertotals.h"
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

std::optional<Text> PaperCount::objection(const std::vector<int>& totals, const QStringList& names) const
{
    if (static_cast<int>(totals.size()) != lines() || std::ranges::any_of(totals, [](int n) { return n < 0; }))
        return FILROUGE_TEXT("Paper", "Enter a whole number on every line.");
    const auto marked = totals.begin() + form_.options; // behind the personas: blank and spoiled papers
    const int unmarked = std::accumulate(marked, totals.end(), 0);
    if (unmarked > ballots())
        return FILROUGE_TEXT(
            "Paper", "There are %n ballot(s), and %1 are entered.", {QString::number(unmarked)}, ballots());
    return totalsObjection(form_, {totals.begin(), marked}, ballots() - unmarked, names);
}

int PaperCount::mostOn(int line) const
{
    return line < form_.options ? ballots() * form_.mostOnOne() : ballots();
}

bool PaperCount::enter(const std::vector<int>& totals)
{
    const bool mine = step_ == Step::First || step_ == Step::Second;
    if (!mine || objection(totals, {}))
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
    const int spoiled = agreed_.back();
    const int blank = form_.blankAllowed ? agreed_[static_cast<std::size_t>(form_.options)] : 0;
    const std::vector<int> totals(agreed_.begin(), agreed_.begin() + form_.options);
    const auto marked = ballotsWithTotals(form_, totals, ballots() - blank - spoiled);
    if (!marked)
        return {}; // enter() has made sure that there are such ballots
    std::vector<std::optional<QString>> papers(marked->begin(), marked->end());
    papers.insert(papers.end(), static_cast<std::size_t>(blank), QString());
    papers.insert(papers.end(), static_cast<std::size_t>(spoiled), std::nullopt);
    random.shuffle(papers);
    std::vector<ParticipantId> voters = voters_;
    random.shuffle(voters);
    std::vector<CastRequest> requests;
    for (std::size_t i = 0; i < voters.size(); ++i) {
        CastRequest request{voters[i], Channel::Paper, {}, {}, !papers[i]};
        if (!request.spoiled) {
            request.trackingCode = newCode(random, trackingCodeLength);
            request.content = *papers[i];
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
    const std::vector<CastRequest> requests = count.requests(random);
    if (requests.size() != count.voters().size())
        return fail(ErrorCode::Conflict, QStringLiteral("paper"), QStringLiteral("not agreed"));
    // One call is one commit: the box holds all of them or none.
    for (const Result<>& answer : box->castNow(requests))
        FILROUGE_TRY(answer);
    count.finish();
    return {};
}

} // namespace filrouge

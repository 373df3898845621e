// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/voterroute.h"

#include "core/base/random.h"
#include "core/network/ballotfields.h"
#include "core/network/notices.h"
#include "core/network/optionmarkup.h"
#include "core/network/roompages.h"
#include "core/network/votingpages.h"
#include "core/vote/codebook.h"
#include "core/vote/crockford.h"

namespace filrouge {

namespace {

constexpr unsigned bitsEach = 5;             // of a code's character
constexpr unsigned usedBits = 12 * bitsEach; // of 64: as many characters as go into them

/// Hands out bits that were drawn beforehand, as many at a time as a code's character takes.
class DrawnBits final : public Random {
public:
    explicit DrawnBits(std::span<const quint64> words) : words_(words) {}

    [[nodiscard]] quint64 next() override
    {
        const std::size_t word = used_ / usedBits;
        const quint64 bits = (words_[word % words_.size()] >> (used_ % usedBits)) & 0x1FU;
        used_ += bitsEach;
        return bits;
    }

private:
    std::span<const quint64> words_;
    std::size_t used_ = 0;
};

bool isOpen(RoomPhase phase)
{
    return phase == RoomPhase::Open || phase == RoomPhase::LastCall || phase == RoomPhase::Rehearsal;
}

bool hasVoted(const RoomState& state, ParticipantId voter)
{
    return state.voted && state.voted->contains(voter);
}

/// Of a vote that takes no ballots, unless it is about to. `late`: a ballot has just come all the same.
WebPage idlePage(const Visit& visit, const std::optional<ParticipantId>& voter, bool late)
{
    const RoomPhase phase = visit.state.phase;
    // Codes may be gone by then, and tell nobody apart.
    if (phase == RoomPhase::Revealed)
        return resultPage(visit);
    if (phase == RoomPhase::NoVote)
        return waitingPage(visit);
    if (!voter)
        return unknownPage(visit);
    if (phase == RoomPhase::Waiting)
        return waitingPage(visit);
    const bool voted = hasVoted(visit.state, *voter);
    return closedPage(visit, voted, late && !voted);
}

/// What comes of a form of the open vote.
class FormHandling final {
public:
    FormHandling(const Visit& visit, ParticipantId voter, const FormFields& fields,
                 const std::array<quint64, 3>& chance)
        : visit_(visit),
          question_(*visit.state.question),
          voter_(voter),
          fields_(fields),
          chance_(chance)
    {}

    [[nodiscard]] Handled handled() const
    {
        const QString step = fields_.value(QLatin1String("step"));
        if (step == QLatin1String("review"))
            return review();
        if (step == QLatin1String("change"))
            return change();
        const QString content = fields_.value(QLatin1String("content"));
        const auto marks = question_.form.marks(content);
        if (!marks)
            return unreadableForm(visit_);
        if (step == QLatin1String("edit"))
            return pageResponse(visit_, ballotPage(visit_, *marks));
        const auto code = codeFromText(fields_.value(QLatin1String("code")), trackingCodeLength);
        if (step != QLatin1String("confirm") || !code)
            return unreadableForm(visit_);
        return cast(content, *code);
    }

private:
    /// Whether the box has a ballot under that code is seen when the other one takes its place.
    [[nodiscard]] Response change() const
    {
        if (!question_.form.changeable)
            return unreadableForm(visit_);
        return pageResponse(visit_,
                            visit_.replaces.isEmpty() ? votedPage(visit_, VotedNews::NoCode)
                                                      : ballotPage(visit_, std::nullopt));
    }

    [[nodiscard]] Response review() const
    {
        if (visit_.replaces.isEmpty() && hasVoted(visit_.state, voter_))
            return pageResponse(visit_, votedPage(visit_, VotedNews::TriesAgain));
        const auto marks = marksFrom(fields_, question_.form);
        if (!marks)
            return unreadableForm(visit_);
        if (nothingChosen(fields_, question_.form))
            return pageResponse(visit_, ballotPage(visit_, std::nullopt, choose()));
        if (const auto objection = question_.form.objection(*marks, optionNames(question_)))
            return pageResponse(visit_, ballotPage(visit_, *marks, *objection));
        const auto content = question_.form.content(*marks);
        if (!content)
            return unreadableForm(visit_);
        return pageResponse(visit_, reviewPage(visit_, *content, codeFromChance(chance_, trackingCodeLength)));
    }

    [[nodiscard]] Text choose() const
    {
        return question_.form.blankAllowed
                   ? FILROUGE_TEXT("Phone", "Nothing is chosen yet: choose a persona, or the blank vote.")
                   : FILROUGE_TEXT("Ballot", "There is no blank vote: choose a persona.");
    }

    [[nodiscard]] BallotPost cast(const QString& content, const QString& code) const
    {
        BallotPost post;
        post.cast = {voter_, Channel::Phone, code, content, false, visit_.replaces};
        post.voter = visit_.voter;
        post.language = visit_.language;
        post.languageChosen = visit_.languageChosen;
        post.part = visit_.part != PagePart::Whole;
        post.at = visit_.now;
        post.freshCode = codeFromChance(chance_, trackingCodeLength);
        return post;
    }

    const Visit& visit_;
    const RoomQuestion& question_;
    ParticipantId voter_;
    const FormFields& fields_;
    const std::array<quint64, 3>& chance_;
};

} // namespace

QString codeFromChance(std::span<const quint64> chance, int length)
{
    DrawnBits bits(chance);
    return newCode(bits, length);
}

std::optional<ParticipantId> voterOf(const RoomState& state, const QString& code)
{
    if (code.isEmpty())
        return std::nullopt;
    if (state.admission == Admission::OpenRoom)
        return code.size() == codeTokenLength ? std::optional(openRoomPhone(code)) : std::nullopt;
    return state.codes ? state.codes->voter(code) : std::nullopt;
}

Response voterPage(const Visit& visit)
{
    const auto voter = voterOf(visit.state, visit.voter);
    if (!voter || !isOpen(visit.state.phase))
        return pageResponse(visit, idlePage(visit, voter, false));
    return pageResponse(visit,
                        hasVoted(visit.state, *voter) ? votedPage(visit, VotedNews::ComesBack)
                                                      : ballotPage(visit, std::nullopt));
}

Handled votedWith(const Visit& visit, const FormFields& fields, const std::array<quint64, 3>& chance)
{
    const auto voter = voterOf(visit.state, visit.voter);
    if (!voter || !isOpen(visit.state.phase))
        return pageResponse(visit, idlePage(visit, voter, true));
    Visit voting = visit;
    if (visit.state.question->form.changeable)
        voting.replaces = codeFromText(fields.value(QLatin1String("replaces")), trackingCodeLength).value_or(QString());
    return FormHandling(voting, *voter, fields, chance).handled();
}

Response answer(const BallotPost& post, const Result<>& done, const RoomState& state)
{
    const Visit visit{state,
                      post.at,
                      post.language,
                      post.languageChosen,
                      post.part ? PagePart::Page : PagePart::Whole,
                      post.voter,
                      "/c/" + post.voter.toLatin1(),
                      post.cast.replaces};
    if (done)
        return pageResponse(visit, receiptPage(visit, post.cast.trackingCode));
    switch (done.error().code) {
    case ErrorCode::AlreadyVoted:
        return pageResponse(visit, votedPage(visit, VotedNews::TriesAgain));
    case ErrorCode::NotFound:
        return pageResponse(visit, votedPage(visit, VotedNews::UnknownCode));
    case ErrorCode::VoteNotOpen:
        return pageResponse(
            visit, closedPage(visit, hasVoted(state, post.cast.participant), !hasVoted(state, post.cast.participant)));
    case ErrorCode::NotOnRoll:
        return pageResponse(visit, notOnRollPage(visit));
    case ErrorCode::BoxFull:
        return pageResponse(visit, boxFullPage(visit));
    case ErrorCode::Invalid:
        return unreadableForm(visit);
    default:
        break;
    }
    // The code was another ballot's, or the disk refuses: the same form again, under the code that is tried next.
    const bool codeTaken = done.error().code == ErrorCode::Conflict;
    return pageResponse(visit,
                        unstoredPage(visit, post.cast.content, codeTaken ? post.freshCode : post.cast.trackingCode));
}

} // namespace filrouge

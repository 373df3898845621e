// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/storage/connection.h"
#include "core/vote/ballotboxfile.h"
#include "core/vote/ballotboxlayout.h"
#include "core/vote/crockford.h"

namespace filrouge {

/// One transaction's worth of ballots. What the box keeps in memory follows only after the commit.
class BallotBoxFile::Batch final {
public:
    Batch(BallotBoxFile& box, std::span<const CastRequest> requests)
        : box_(box),
          connection_(*box.connection_),
          requests_(requests),
          answers_(requests.size())
    {}

    std::vector<Result<>> cast()
    {
        pickValid();
        if (valid_.empty())
            return std::move(answers_);
        if (const Result<> done = inTransaction(); done) {
            remember();
        } else {
            // No answer stands that was meant to be given after a commit.
            for (const std::size_t i : valid_)
                answers_[i] = done;
            box_.stale_ = true;
        }
        return std::move(answers_);
    }

private:
    void pickValid()
    {
        for (std::size_t i = 0; i < requests_.size(); ++i) {
            answers_[i] = checked(requests_[i]);
            if (answers_[i])
                valid_.push_back(i);
        }
        // The journal lists pages in the order they are first touched.
        box_.random_->shuffle(valid_);
    }

    Result<> checked(const CastRequest& request) const
    {
        if (!box_.ledger_.voters.contains(request.participant))
            return fail(ErrorCode::NotOnRoll, QString::number(request.participant.value));
        if (request.spoiled) {
            if (request.channel != Channel::Paper)
                return fail(ErrorCode::Invalid, QStringLiteral("channel"), QStringLiteral("only paper is spoiled"));
            return {};
        }
        if (codeFromText(request.trackingCode, trackingCodeLength) != request.trackingCode)
            return fail(ErrorCode::Invalid, QStringLiteral("tracking_code"));
        if (!box_.form_.accepts(request.content))
            return fail(ErrorCode::Invalid, QStringLiteral("content"), request.content.left(80));
        return {};
    }

    Result<> inTransaction()
    {
        FILROUGE_TRY(connection_.script("BEGIN IMMEDIATE"));
        Result<> done = apply();
        if (done)
            done = connection_.script("COMMIT");
        if (!done)
            (void)connection_.script("ROLLBACK"); // fails only where SQLite has rolled back by itself
        return done;
    }

    Result<> apply()
    {
        FILROUGE_TRY(markRoll());
        if (fresh_.empty())
            return {};
        box_.random_->shuffle(fresh_); // not the roll's order, for the same reason
        FILROUGE_TRY(drop());
        return writeCounters();
    }

    Result<> markRoll()
    {
        for (const std::size_t i : valid_) {
            const CastRequest& request = requests_[i];
            const Voter voter = box_.ledger_.voters.value(request.participant);
            const bool voted = voter.voted || marked_.contains(request.participant);
            const bool known = !request.spoiled && (box_.ledger_.codes.contains(request.trackingCode) ||
                                                    codes_.contains(request.trackingCode));
            if (known) {
                // Sent again because the answer was lost: the ballot is in. From someone who has not voted, it is
                // another one's code.
                if (!voted)
                    answers_[i] = fail(ErrorCode::Conflict, QStringLiteral("tracking_code"));
                continue;
            }
            FILROUGE_TRY_VALUE(changes,
                               connection_.change(QStringLiteral("UPDATE roll SET voted = 1 WHERE id = ? AND "
                                                                 "participant = ? AND entitled = 1 AND voted = 0"),
                                                  {voter.row, boxlayout::packed(request.participant.value)}));
            if (changes != 1) {
                answers_[i] = fail(ErrorCode::AlreadyVoted);
                continue;
            }
            marked_.insert(request.participant);
            if (!request.spoiled)
                codes_.insert(request.trackingCode);
            fresh_.push_back(i);
        }
        return {};
    }

    Result<> drop()
    {
        std::vector<QByteArray>& free = box_.ledger_.freeSlots;
        for (const std::size_t i : fresh_) {
            if (requests_[i].spoiled)
                continue;
            if (used_ == free.size())
                return fail(ErrorCode::BoxFull, QStringLiteral("urn"));
            // The free slots are kept in front, those this batch takes behind.
            const std::size_t last = free.size() - 1 - used_;
            std::swap(free[static_cast<std::size_t>(box_.random_->below(last + 1))], free[last]);
            ++used_;
            FILROUGE_TRY_VALUE(
                changes,
                connection_.change(QStringLiteral("UPDATE urn SET used = 1, record = ? WHERE slot = ? AND used = 0"),
                                   {boxlayout::packed({requests_[i].trackingCode, requests_[i].content}), free[last]}));
            if (changes != 1)
                return fail(ErrorCode::Damaged, QStringLiteral("urn"));
        }
        return {};
    }

    Result<> writeCounters()
    {
        turnout_ = box_.ledger_.turnout;
        for (const std::size_t i : fresh_) {
            ++turnout_.voted;
            ++turnout_.byChannel[static_cast<std::size_t>(requests_[i].channel)];
            turnout_.spoiled += requests_[i].spoiled ? 1 : 0;
        }
        const auto write = [&](int id, int value) {
            return connection_.change(QStringLiteral("UPDATE counter SET value = ? WHERE id = ?"),
                                      {boxlayout::packed(qint64(value)), id});
        };
        for (int channel = 0; channel < boxlayout::spoiledCounter; ++channel)
            FILROUGE_TRY(write(channel, turnout_.byChannel[static_cast<std::size_t>(channel)]));
        FILROUGE_TRY(write(boxlayout::spoiledCounter, turnout_.spoiled));
        return {};
    }

    void remember()
    {
        if (fresh_.empty())
            return;
        for (const ParticipantId participant : std::as_const(marked_))
            box_.ledger_.voters[participant].voted = true;
        box_.ledger_.codes.unite(codes_);
        box_.ledger_.freeSlots.resize(box_.ledger_.freeSlots.size() - used_);
        box_.ledger_.turnout = turnout_;
    }

    BallotBoxFile& box_;
    Connection& connection_;
    std::span<const CastRequest> requests_;
    std::vector<Result<>> answers_;
    std::vector<std::size_t> valid_; ///< what the commit decides on, in the order the roll is marked
    std::vector<std::size_t> fresh_; ///< new ballots, in the order they are dropped
    QSet<ParticipantId> marked_;
    QSet<QString> codes_;
    std::size_t used_ = 0;
    Turnout turnout_;
};

std::vector<Result<>> BallotBoxFile::castAll(std::span<const CastRequest> requests)
{
    const Result<> refreshed = refresh();
    if (!refreshed)
        return std::vector<Result<>>(requests.size(), refreshed);
    if (ledger_.state != BoxState::Open)
        return std::vector<Result<>>(requests.size(), fail(ErrorCode::VoteNotOpen));
    return Batch(*this, requests).cast();
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/storage/connection.h"
#include "core/vote/ballotboxfile.h"
#include "core/vote/ballotboxlayout.h"
#include "core/vote/crockford.h"
#include "core/vote/votingcode.h"

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
        if (!box_.ledger_.voters.contains(request.participant) && !isPhoneOfTheRoom(request))
            return fail(ErrorCode::NotOnRoll, QString::number(request.participant.value));
        if (request.spoiled) {
            if (request.channel != Channel::Paper)
                return fail(ErrorCode::Invalid, QStringLiteral("channel"), QStringLiteral("only paper is spoiled"));
            return {};
        }
        if (codeFromText(request.trackingCode, trackingCodeLength) != request.trackingCode)
            return fail(ErrorCode::Invalid, QStringLiteral("tracking_code"));
        if (!request.replaces.isEmpty() &&
            (!box_.form_.changeable || request.channel != Channel::Phone || request.replaces == request.trackingCode))
            return fail(ErrorCode::Invalid, QStringLiteral("replaces"));
        if (!box_.form_.accepts(request.content))
            return fail(ErrorCode::Invalid, QStringLiteral("content"), request.content.left(80));
        return {};
    }

    [[nodiscard]] bool isPhoneOfTheRoom(const CastRequest& request) const
    {
        return box_.admission_ == Admission::OpenRoom && request.channel == Channel::Phone &&
               isOpenRoomPhone(request.participant);
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
                // Sent again because the answer was lost: the ballot is in. From someone who has not voted, or whose
                // other ballot is still in its place, it is another one's code.
                if (!voted || isReplaceable(request.replaces))
                    answers_[i] = fail(ErrorCode::Conflict, QStringLiteral("tracking_code"));
                continue;
            }
            if (!request.replaces.isEmpty()) {
                // Nothing tells whose the other ballot is: whoever has voted and knows its code has the receipt.
                if (!voted || !isReplaceable(request.replaces)) {
                    answers_[i] = fail(ErrorCode::NotFound, QStringLiteral("replaces"));
                    continue;
                }
                replaced_.insert(request.replaces);
                codes_.insert(request.trackingCode, box_.ledger_.codes.value(request.replaces));
                fresh_.push_back(i);
                continue;
            }
            if (!voted && isFull(request)) {
                answers_[i] = fail(ErrorCode::BoxFull, QStringLiteral("roll"));
                continue;
            }
            FILROUGE_TRY_VALUE(marked, marksVoter(request.participant));
            if (!marked) {
                answers_[i] = fail(ErrorCode::AlreadyVoted);
                continue;
            }
            marked_.insert(request.participant);
            if (!request.spoiled)
                codes_.insert(request.trackingCode, {}); // its slot is drawn when all are known
            ++voted_;
            fresh_.push_back(i);
        }
        return {};
    }

    [[nodiscard]] bool isReplaceable(const QString& code) const
    {
        return box_.ledger_.codes.contains(code) && !replaced_.contains(code);
    }

    /// Never more ballots than people present. With codes this cannot happen: each is of somebody on the roll.
    [[nodiscard]] bool isFull(const CastRequest& request) const
    {
        if (box_.admission_ != Admission::OpenRoom)
            return false;
        const auto in = static_cast<std::size_t>(box_.ledger_.turnout.voted) + voted_;
        return in >= static_cast<std::size_t>(box_.ledger_.turnout.rollSize) ||
               (isPhoneOfTheRoom(request) && phones_.size() == static_cast<qsizetype>(box_.ledger_.spareRows.size()));
    }

    /// The row decides, not what memory has of it. A phone that has not voted takes a spare one.
    Result<bool> marksVoter(ParticipantId participant)
    {
        const QByteArray key = boxlayout::packed(participant.value);
        const auto voter = box_.ledger_.voters.constFind(participant);
        if (voter != box_.ledger_.voters.cend() || phones_.contains(participant)) {
            const int row = voter != box_.ledger_.voters.cend() ? voter->row : phones_.value(participant);
            FILROUGE_TRY_VALUE(changes,
                               connection_.change(QStringLiteral("UPDATE roll SET voted = 1 WHERE id = ? AND "
                                                                 "participant = ? AND entitled = 1 AND voted = 0"),
                                                  {row, key}));
            return changes == 1;
        }
        // As with the slots: those left are kept in front, those this batch takes behind.
        std::vector<int>& spare = box_.ledger_.spareRows;
        const std::size_t last = spare.size() - 1 - static_cast<std::size_t>(phones_.size());
        std::swap(spare[static_cast<std::size_t>(box_.random_->below(last + 1))], spare[last]);
        phones_.insert(participant, spare[last]);
        FILROUGE_TRY_VALUE(
            changes,
            connection_.change(
                QStringLiteral(
                    "UPDATE roll SET participant = ?, entitled = 1, voted = 1 WHERE id = ? AND entitled = 0"),
                {key, spare[last]}));
        if (changes != 1)
            return fail(ErrorCode::Damaged, QStringLiteral("roll"));
        return true;
    }

    Result<> drop()
    {
        std::vector<QByteArray>& free = box_.ledger_.freeSlots;
        for (const std::size_t i : fresh_) {
            const CastRequest& request = requests_[i];
            if (request.spoiled)
                continue;
            QByteArray& slot = codes_[request.trackingCode];
            if (!slot.isEmpty()) {
                FILROUGE_TRY(overwrite(slot, 1, request));
                continue;
            }
            if (used_ == free.size())
                return fail(ErrorCode::BoxFull, QStringLiteral("urn"));
            // The free slots are kept in front, those this batch takes behind.
            const std::size_t last = free.size() - 1 - used_;
            std::swap(free[static_cast<std::size_t>(box_.random_->below(last + 1))], free[last]);
            ++used_;
            slot = free[last];
            FILROUGE_TRY(overwrite(slot, 0, request));
        }
        return {};
    }

    /// `used`: what the slot is before.
    Result<> overwrite(const QByteArray& slot, int used, const CastRequest& request)
    {
        FILROUGE_TRY_VALUE(
            changes,
            connection_.change(QStringLiteral("UPDATE urn SET used = 1, record = ? WHERE slot = ? AND used = ?"),
                               {boxlayout::packed({request.trackingCode, request.content}), slot, used}));
        if (changes != 1)
            return fail(ErrorCode::Damaged, QStringLiteral("urn"));
        return {};
    }

    Result<> writeCounters()
    {
        turnout_ = box_.ledger_.turnout;
        for (const std::size_t i : fresh_) {
            if (!requests_[i].replaces.isEmpty())
                continue;
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
        for (auto phone = phones_.cbegin(); phone != phones_.cend(); ++phone)
            box_.ledger_.voters.insert(phone.key(), {*phone, true});
        for (const ParticipantId participant : std::as_const(marked_))
            box_.ledger_.voters[participant].voted = true;
        box_.ledger_.spareRows.resize(box_.ledger_.spareRows.size() - static_cast<std::size_t>(phones_.size()));
        for (const QString& code : std::as_const(replaced_))
            box_.ledger_.codes.remove(code);
        box_.ledger_.codes.insert(codes_);
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
    QHash<ParticipantId, int> phones_; ///< of an open room, with the rows they take
    QHash<QString, QByteArray> codes_; ///< of the new ballots, with their slots once they have one
    QSet<QString> replaced_;           ///< codes of ballots that are no more
    std::size_t voted_ = 0;            ///< voters marked, spoiled ballots included
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

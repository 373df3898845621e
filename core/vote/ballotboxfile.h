// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vote/ballotboxvalues.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QVariant>

#include <memory>
#include <span>

namespace filrouge {

class Connection;
class Random;

/// The ballot box's file, with its SQL. Belongs to the thread that made it (its connection does): the application
/// uses it through BallotBox, which keeps it on a thread of its own.
///
/// A SQLite file beside the programme:
///   roll     one row a voter and spare ones, made beforehand in random order; `voted` is a flag without size or time.
///            In an open room a phone that votes takes a spare row, under a hash of its token (votingcode.h)
///   urn      four times as many slots as rows, made beforehand, keyed by random bytes and filled with random bytes. A
///            ballot overwrites a slot picked at random among the free ones by a record of the same size, in place:
///            neither key, nor place in the file, nor size tells when or after whom it came
///   counter  turnout by channel, of fixed size
///   box      uuid, hash of the definition, what a ballot may say, state
/// No time, address, browser or order is written anywhere. Roll mark and ballot share one transaction.
///
/// The journal is truncated at every commit: under an exclusive lock, journal_mode=DELETE would leave its pages beside
/// the box until it is closed, and the last of them tell what the last voter chose.
///
/// States: open <-> sealed -> counted -> destroyed. Errors of every call: Damaged, InUse, ReadOnly, DiskFull,
/// ReadFailed, WriteFailed, and nothing is changed then. Named below are the others.
class BallotBoxFile final {
public:
    /// Makes the file under its final name only when it is complete and on the medium, then opens it.
    /// Errors: FileExists, FileMissing (no such folder), Invalid (where: the field of the setup).
    [[nodiscard]] static Result<std::unique_ptr<BallotBoxFile>> create(const QString& path, const BallotBoxSetup& setup,
                                                                       std::unique_ptr<Random> random);
    /// Opens a box, also one whose process was killed: what was not acknowledged is rolled back.
    /// Errors: FileMissing, BoxMissing (another vote's box), NewerVersion, Damaged (no box at all, or not all of it).
    [[nodiscard]] static Result<std::unique_ptr<BallotBoxFile>> open(const QString& path, const QString& uuid,
                                                                     std::unique_ptr<Random> random);
    ~BallotBoxFile();
    Q_DISABLE_COPY_MOVE(BallotBoxFile)

    [[nodiscard]] const QString& definitionHash() const { return definitionHash_; }
    [[nodiscard]] BoxState state() const { return ledger_.state; }
    [[nodiscard]] const Turnout& turnout() const { return ledger_.turnout; }
    [[nodiscard]] std::vector<ParticipantId> roll() const; ///< people, sorted
    [[nodiscard]] QSet<ParticipantId> voters() const;      ///< who has voted, phones of an open room included
    /// Errors: NotOnRoll (never for a phone of an open room).
    [[nodiscard]] Result<bool> hasVoted(ParticipantId participant) const;

    /// Takes one of the spare rows; someone on the roll already stays there once. Errors: VoteNotOpen, BoxFull.
    [[nodiscard]] Result<> addLateArrival(ParticipantId participant);

    /// One transaction for all of them, in an order of its own. The answers, in the order of the requests, are given
    /// after the commit. A request that comes again with its code gets its answer again. Errors, each request its
    /// own: VoteNotOpen, NotOnRoll, AlreadyVoted, Invalid (where: the field), Conflict (another ballot has that code:
    /// draw a new one), BoxFull (an open room: as many ballots as people present), NotFound (no ballot of a voter has
    /// the code of the one to be replaced).
    [[nodiscard]] std::vector<Result<>> castAll(std::span<const CastRequest> requests);

    /// No more ballots. Sealing twice gives the same twice. Errors: Conflict (counted).
    [[nodiscard]] Result<SealedBox> seal();
    /// Ballots again. Errors: Conflict (counted).
    [[nodiscard]] Result<> unseal();
    /// The only way to learn what is in the box; from here on there is no way back to voting. Counting twice gives the
    /// same twice. Errors: Conflict (not sealed).
    [[nodiscard]] Result<CountedBox> count();

    /// Overwrites and removes the file, counted or not; may be repeated. Everything else is refused afterwards.
    [[nodiscard]] Result<> destroy();

private:
    struct Voter final {
        int row = 0;
        bool voted = false;
    };
    /// What memory keeps of the file. Only ever what was committed.
    struct Ledger final {
        BoxState state = BoxState::Open;
        Turnout turnout;
        QHash<ParticipantId, Voter> voters; ///< phones of an open room among them
        std::vector<int> spareRows;
        std::vector<QByteArray> freeSlots; ///< keys, in no meaningful order
        QHash<QString, QByteArray> codes;  ///< tracking codes of the ballots in the urn, with their slots
    };
    class Batch;

    BallotBoxFile(QString path, std::unique_ptr<Random> random);

    [[nodiscard]] Result<> connect();
    [[nodiscard]] Result<> checkContent() const;
    [[nodiscard]] Result<> readSetup(const QString& uuid);
    [[nodiscard]] Result<Ledger> readLedger() const;
    [[nodiscard]] Result<> readRoll(Ledger& ledger) const;
    [[nodiscard]] Result<> readUrn(Ledger& ledger) const;
    [[nodiscard]] Result<> readTurnout(Ledger& ledger) const;
    /// After a failed write nobody knows what is on the medium: reads the ledger again before anything else is done.
    [[nodiscard]] Result<> refresh();
    [[nodiscard]] Result<> write(const QString& sql, const QVariantList& values);
    [[nodiscard]] Result<> setState(BoxState state);
    [[nodiscard]] Result<CountedBox> contents() const;
    void close();

    QString path_;
    std::unique_ptr<Random> random_;
    std::unique_ptr<Connection> connection_;
    QString definitionHash_;
    BallotForm form_;
    Admission admission_ = Admission::Codes;
    Ledger ledger_;
    bool stale_ = false;
};

} // namespace filrouge

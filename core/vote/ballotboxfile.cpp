// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/ballotboxfile.h"

#include "core/base/filesync.h"
#include "core/base/random.h"
#include "core/storage/connection.h"
#include "core/vote/ballotboxcreate.h"
#include "core/vote/ballotboxlayout.h"
#include "core/vote/ballothash.h"
#include "core/vote/votingcode.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace filrouge {

namespace {

tl::unexpected<Error> damaged(const QString& path, const char* detail)
{
    return fail(ErrorCode::Damaged, path, QLatin1String(detail));
}

} // namespace

BallotBoxFile::BallotBoxFile(QString path, std::unique_ptr<Random> random)
    : path_(std::move(path)),
      random_(std::move(random))
{}

BallotBoxFile::~BallotBoxFile()
{
    close();
}

Result<std::unique_ptr<BallotBoxFile>> BallotBoxFile::create(const QString& path, const BallotBoxSetup& setup,
                                                             std::unique_ptr<Random> random)
{
    FILROUGE_TRY(makeBallotBox(path, setup, *random));
    return open(path, setup.uuid, std::move(random));
}

Result<std::unique_ptr<BallotBoxFile>> BallotBoxFile::open(const QString& path, const QString& uuid,
                                                           std::unique_ptr<Random> random)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return fail(ErrorCode::FileMissing, path);
    // Private constructor: make_unique cannot reach it.
    std::unique_ptr<BallotBoxFile> box(new BallotBoxFile(info.absoluteFilePath(), std::move(random)));
    if (Result<> connected = box->connect(); !connected) {
        // No programme is meant to be here.
        if (connected.error().code == ErrorCode::NotAProgramme)
            connected.error().code = ErrorCode::Damaged;
        return fail(connected.error());
    }
    FILROUGE_TRY(box->checkContent());
    FILROUGE_TRY(box->readSetup(uuid));
    FILROUGE_TRY_VALUE(ledger, box->readLedger());
    box->ledger_ = std::move(ledger);
    // A process killed before its journal was valid leaves one that SQLite neither needs nor removes. Under the
    // exclusive lock, and before the first write, nobody has it open.
    QFile::remove(box->path_ + QStringLiteral("-journal"));
    return box;
}

Result<> BallotBoxFile::connect()
{
    FILROUGE_TRY_VALUE(connection, Connection::open(path_, Access::ReadWrite));
    connection_ = std::move(connection);
    FILROUGE_TRY(connection_->script("PRAGMA synchronous = EXTRA; PRAGMA temp_store = MEMORY;"
                                     "PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;"
                                     "PRAGMA cell_size_check = ON"));
    // The first to read the file: here SQLite takes back what a killed process left half-done. Not under an exclusive
    // lock yet, under which it would leave that journal's pages beside the box.
    FILROUGE_TRY_VALUE(application, connection_->single(QStringLiteral("PRAGMA application_id")));
    if (application.toInt() != boxlayout::applicationId)
        return damaged(path_, "not a ballot box");
    FILROUGE_TRY_VALUE(version, connection_->single(QStringLiteral("PRAGMA user_version")));
    if (version.toInt() > boxlayout::schemaVersion)
        return fail(ErrorCode::NewerVersion, path_, version.toString());
    FILROUGE_TRY(connection_->script("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = TRUNCATE;"
                                     "BEGIN EXCLUSIVE; COMMIT"));
    const std::array<std::pair<const char*, const char*>, 4> expected{
        {{"locking_mode", "exclusive"}, {"synchronous", "3"}, {"journal_mode", "truncate"}, {"secure_delete", "1"}}};
    for (const auto& [name, setting] : expected) {
        FILROUGE_TRY_VALUE(value, connection_->single(QStringLiteral("PRAGMA ") + QLatin1String(name)));
        if (value.toString() != QLatin1String(setting))
            return fail(ErrorCode::WriteFailed, path_, QLatin1String(name));
    }
    return {};
}

Result<> BallotBoxFile::checkContent() const
{
    FILROUGE_TRY_VALUE(cursor, connection_->run(QStringLiteral("SELECT sql FROM sqlite_schema ORDER BY name")));
    for (const char* table : boxlayout::tables)
        if (!cursor.next() || cursor.text(0) != QLatin1String(table))
            return damaged(path_, "not a ballot box's tables");
    if (cursor.next())
        return damaged(path_, "more than a ballot box's tables");
    FILROUGE_TRY(cursor.outcome());
    FILROUGE_TRY_VALUE(check, connection_->single(QStringLiteral("PRAGMA integrity_check(1)")));
    if (check.toString() != QLatin1String("ok"))
        return fail(ErrorCode::Damaged, path_, check.toString());
    return {};
}

Result<> BallotBoxFile::readSetup(const QString& uuid)
{
    FILROUGE_TRY_VALUE(
        cursor,
        connection_->run(QStringLiteral("SELECT uuid, definition, method, options, blank, changeable, admission, "
                                        "most_approvals, points, most_on_one FROM box")));
    if (!cursor.next())
        return damaged(path_, "no description");
    if (cursor.text(0) != uuid)
        return fail(ErrorCode::BoxMissing, path_, QStringLiteral("the box of another vote: ") + cursor.text(0));
    definitionHash_ = cursor.text(1);
    form_.options = static_cast<int>(cursor.integer(3));
    form_.blankAllowed = cursor.integer(4) != 0;
    form_.changeable = cursor.integer(5) != 0;
    form_.limits = {
        static_cast<int>(cursor.integer(7)), static_cast<int>(cursor.integer(8)), static_cast<int>(cursor.integer(9))};
    if (form_.options < 1 || form_.options > mostOptions || !form_.limits.inRange() ||
        !FieldValue<VoteMethod>::fromSql(form_.method, cursor.value(2)) ||
        !FieldValue<Admission>::fromSql(admission_, cursor.value(6)))
        return damaged(path_, "description");
    return {};
}

Result<BallotBoxFile::Ledger> BallotBoxFile::readLedger() const
{
    Ledger ledger;
    FILROUGE_TRY_VALUE(stored, connection_->single(QStringLiteral("SELECT state FROM box")));
    const auto state = boxlayout::stateFrom(stored.toByteArray());
    if (!state)
        return damaged(path_, "state");
    ledger.state = *state;
    FILROUGE_TRY(readRoll(ledger));
    FILROUGE_TRY(readUrn(ledger));
    FILROUGE_TRY(readTurnout(ledger));
    return ledger;
}

Result<> BallotBoxFile::readRoll(Ledger& ledger) const
{
    FILROUGE_TRY_VALUE(cursor, connection_->run(QStringLiteral("SELECT id, participant, entitled, voted FROM roll")));
    while (cursor.next()) {
        const auto row = static_cast<int>(cursor.integer(0));
        const auto participant = boxlayout::numberFrom(cursor.value(1).toByteArray());
        const bool entitled = cursor.integer(2) != 0;
        const bool voted = cursor.integer(3) != 0;
        if (!participant || (voted && !entitled))
            return damaged(path_, "roll");
        if (entitled && isOpenRoomPhone(ParticipantId(*participant)) && (!voted || admission_ != Admission::OpenRoom))
            return damaged(path_, "roll");
        if (entitled)
            ledger.voters.insert(ParticipantId(*participant), {row, voted});
        else
            ledger.spareRows.push_back(row);
    }
    return cursor.outcome();
}

Result<> BallotBoxFile::readUrn(Ledger& ledger) const
{
    FILROUGE_TRY_VALUE(cursor, connection_->run(QStringLiteral("SELECT slot, used, record FROM urn")));
    while (cursor.next()) {
        if (cursor.integer(1) == 0) {
            ledger.freeSlots.push_back(cursor.value(0).toByteArray());
            continue;
        }
        const auto record = boxlayout::recordFrom(cursor.value(2).toByteArray());
        if (!record || !form_.accepts(record->content) || ledger.codes.contains(record->trackingCode))
            return damaged(path_, "urn");
        ledger.codes.insert(record->trackingCode, cursor.value(0).toByteArray());
    }
    return cursor.outcome();
}

Result<> BallotBoxFile::readTurnout(Ledger& ledger) const
{
    Turnout& turnout = ledger.turnout;
    for (auto voter = ledger.voters.cbegin(); voter != ledger.voters.cend(); ++voter) {
        turnout.rollSize += isOpenRoomPhone(voter.key()) ? 0 : 1;
        turnout.voted += voter->voted ? 1 : 0;
    }
    FILROUGE_TRY_VALUE(cursor, connection_->run(QStringLiteral("SELECT value FROM counter ORDER BY id")));
    int sum = 0;
    for (int i = 0; i < boxlayout::counters; ++i) {
        const auto number = cursor.next() ? boxlayout::numberFrom(cursor.value(0).toByteArray()) : std::nullopt;
        FILROUGE_TRY(cursor.outcome());
        const qint64 count = number.value_or(-1);
        if (count < 0 || count > mostVoters)
            return damaged(path_, "counters");
        if (i == boxlayout::spoiledCounter)
            turnout.spoiled = static_cast<int>(count);
        else
            sum += turnout.byChannel[static_cast<std::size_t>(i)] = static_cast<int>(count);
    }
    if (sum != turnout.voted || ledger.codes.size() != turnout.voted - turnout.spoiled)
        return damaged(path_, "roll, urn and turnout do not add up");
    return {};
}

Result<> BallotBoxFile::refresh()
{
    if (!stale_)
        return {};
    FILROUGE_TRY_VALUE(ledger, readLedger());
    ledger_ = std::move(ledger);
    stale_ = false;
    return {};
}

Result<> BallotBoxFile::write(const QString& sql, const QVariantList& values)
{
    auto written = connection_->change(sql, values);
    stale_ = !written;
    FILROUGE_TRY(written);
    return {};
}

std::vector<ParticipantId> BallotBoxFile::roll() const
{
    std::vector<ParticipantId> roll(ledger_.voters.keyBegin(), ledger_.voters.keyEnd());
    std::erase_if(roll, isOpenRoomPhone);
    std::ranges::sort(roll);
    return roll;
}

QSet<ParticipantId> BallotBoxFile::voters() const
{
    QSet<ParticipantId> voters;
    for (auto voter = ledger_.voters.cbegin(); voter != ledger_.voters.cend(); ++voter)
        if (voter->voted)
            voters.insert(voter.key());
    return voters;
}

Result<bool> BallotBoxFile::hasVoted(ParticipantId participant) const
{
    const auto voter = ledger_.voters.constFind(participant);
    if (voter == ledger_.voters.cend() && admission_ == Admission::OpenRoom && isOpenRoomPhone(participant))
        return false;
    if (voter == ledger_.voters.cend())
        return fail(ErrorCode::NotOnRoll, QString::number(participant.value));
    return voter->voted;
}

Result<> BallotBoxFile::addLateArrival(ParticipantId participant)
{
    FILROUGE_TRY(refresh());
    if (ledger_.state != BoxState::Open)
        return fail(ErrorCode::VoteNotOpen);
    if (ledger_.voters.contains(participant))
        return {};
    if (!participant)
        return fail(ErrorCode::NotOnRoll, QString::number(participant.value));
    if (ledger_.spareRows.empty())
        return fail(ErrorCode::BoxFull, QStringLiteral("roll"));
    const auto pick = ledger_.spareRows.begin() + static_cast<std::ptrdiff_t>(random_->below(ledger_.spareRows.size()));
    FILROUGE_TRY(write(QStringLiteral("UPDATE roll SET participant = ?, entitled = 1 WHERE id = ?"),
                       {boxlayout::packed(participant.value), *pick}));
    ledger_.voters.insert(participant, {*pick, false});
    ledger_.spareRows.erase(pick);
    ++ledger_.turnout.rollSize;
    return {};
}

Result<> BallotBoxFile::setState(BoxState state)
{
    FILROUGE_TRY(write(QStringLiteral("UPDATE box SET state = ?"), {boxlayout::packed(state)}));
    ledger_.state = state;
    return {};
}

Result<CountedBox> BallotBoxFile::contents() const
{
    CountedBox box;
    box.turnout = ledger_.turnout;
    FILROUGE_TRY_VALUE(cursor, connection_->run(QStringLiteral("SELECT record FROM urn WHERE used = 1")));
    while (cursor.next()) {
        const auto record = boxlayout::recordFrom(cursor.value(0).toByteArray());
        if (!record)
            return damaged(path_, "urn");
        box.codes.append(record->trackingCode);
        box.ballots.append(record->content);
    }
    FILROUGE_TRY(cursor.outcome());
    // Each by itself: this is where code and ballot part.
    box.codes.sort();
    box.ballots.sort();
    box.ballotsHash = filrouge::ballotsHash(box.codes, box.ballots);
    return box;
}

Result<SealedBox> BallotBoxFile::seal()
{
    FILROUGE_TRY(refresh());
    if (ledger_.state != BoxState::Open && ledger_.state != BoxState::Sealed)
        return fail(ErrorCode::Conflict, QStringLiteral("box"), QStringLiteral("already counted"));
    FILROUGE_TRY_VALUE(box, contents());
    FILROUGE_TRY(setState(BoxState::Sealed));
    return SealedBox{box.ballotsHash, rollHash(roll()), box.turnout};
}

Result<> BallotBoxFile::unseal()
{
    FILROUGE_TRY(refresh());
    if (ledger_.state != BoxState::Open && ledger_.state != BoxState::Sealed)
        return fail(ErrorCode::Conflict, QStringLiteral("box"), QStringLiteral("already counted"));
    return setState(BoxState::Open);
}

Result<CountedBox> BallotBoxFile::count()
{
    FILROUGE_TRY(refresh());
    if (ledger_.state != BoxState::Sealed && ledger_.state != BoxState::Counted)
        return fail(ErrorCode::Conflict, QStringLiteral("box"), QStringLiteral("not sealed"));
    FILROUGE_TRY_VALUE(box, contents());
    FILROUGE_TRY(setState(BoxState::Counted));
    return box;
}

Result<> BallotBoxFile::destroy()
{
    connection_.reset();
    ledger_ = {};
    ledger_.state = BoxState::Destroyed;
    stale_ = false;
    for (const QString& path : {path_ + QStringLiteral("-journal"), path_})
        if (QFileInfo::exists(path))
            FILROUGE_TRY(overwriteAndRemove(path, *random_));
    return {};
}

void BallotBoxFile::close()
{
    if (!connection_)
        return;
    connection_.reset();
    // What TRUNCATE leaves: an empty file.
    const QString journal = path_ + QStringLiteral("-journal");
    if (QFileInfo(journal).isFile() && QFileInfo(journal).size() == 0)
        QFile::remove(journal);
}

} // namespace filrouge

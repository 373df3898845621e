// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/ballotboxcreate.h"

#include "core/base/filesync.h"
#include "core/base/random.h"
#include "core/storage/connection.h"
#include "core/vote/ballotboxlayout.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace filrouge {

namespace {

Result<> invalid(const char* field, const char* rule)
{
    return fail(ErrorCode::Invalid, QLatin1String(field), QLatin1String(rule));
}

Result<> checked(const BallotBoxSetup& setup)
{
    if (QUuid(setup.uuid).toString(QUuid::WithoutBraces) != setup.uuid || QUuid(setup.uuid).isNull())
        return invalid("box_uuid", "a UUID without braces");
    if (setup.form.options < 1 || setup.form.options > mostOptions)
        return invalid("options", "1 to 26");
    if (!setup.form.limits.inRange())
        return invalid("limits", "within their ranges");
    const auto rows = setup.roll.size() + static_cast<std::size_t>(std::max(setup.spareRows, 0));
    if (setup.spareRows < 0 || rows < 1 || rows > mostVoters)
        return invalid("roll", "1 to 10,000 with the spare rows");
    std::vector<ParticipantId> roll = setup.roll;
    std::ranges::sort(roll);
    if (std::ranges::adjacent_find(roll) != roll.end() || (!roll.empty() && !roll.front()))
        return invalid("roll", "nobody twice");
    return {};
}

Result<> fillRoll(Connection& connection, const BallotBoxSetup& setup, Random& random)
{
    struct Row final {
        QByteArray participant;
        bool entitled = false;
    };
    std::vector<Row> rows;
    for (const ParticipantId participant : setup.roll)
        rows.push_back({boxlayout::packed(participant.value), true});
    for (int i = 0; i < setup.spareRows; ++i)
        rows.push_back({random.bytes(8), false});
    random.shuffle(rows);
    for (std::size_t i = 0; i < rows.size(); ++i)
        FILROUGE_TRY(connection.change(QStringLiteral("INSERT INTO roll VALUES(?, ?, ?, 0)"),
                                       {static_cast<int>(i), rows[i].participant, rows[i].entitled ? 1 : 0}));
    return {};
}

Result<> fill(Connection& connection, const BallotBoxSetup& setup, Random& random)
{
    for (const char* table : boxlayout::tables)
        FILROUGE_TRY(connection.change(QString::fromLatin1(table)));
    FILROUGE_TRY(connection.change(QStringLiteral("INSERT INTO box VALUES(1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                                   {setup.uuid,
                                    setup.definitionHash,
                                    QString::fromLatin1(word(setup.form.method)),
                                    setup.form.options,
                                    setup.form.blankAllowed ? 1 : 0,
                                    setup.form.changeable ? 1 : 0,
                                    QString::fromLatin1(word(setup.admission)),
                                    setup.form.limits.mostApprovals,
                                    setup.form.limits.points,
                                    setup.form.limits.mostOnOne,
                                    boxlayout::packed(BoxState::Open)}));
    for (int i = 0; i < boxlayout::counters; ++i)
        FILROUGE_TRY(
            connection.change(QStringLiteral("INSERT INTO counter VALUES(?, ?)"), {i, boxlayout::packed(qint64(0))}));
    FILROUGE_TRY(fillRoll(connection, setup, random));
    const auto slotCount = (setup.roll.size() + static_cast<std::size_t>(setup.spareRows)) * boxlayout::slotsPerRow;
    for (std::size_t i = 0; i < slotCount; ++i)
        FILROUGE_TRY(connection.change(QStringLiteral("INSERT INTO urn VALUES(?, 0, ?)"),
                                       {random.bytes(boxlayout::keySize), random.bytes(boxlayout::recordSize)}));
    return {};
}

/// SQLite gives its journals the permissions of the file: what voters chose is for the facilitator's account only.
Result<> makeEmpty(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(ErrorCode::ReadOnly, path, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

Result<> write(const QString& path, const BallotBoxSetup& setup, Random& random)
{
    FILROUGE_TRY_VALUE(connection, Connection::open(path, Access::ReadWrite));
    // Nothing to recover here: a half-made file is thrown away, and the whole one is synced below.
    FILROUGE_TRY(connection->script("PRAGMA page_size = 4096; PRAGMA auto_vacuum = NONE; PRAGMA journal_mode = OFF;"
                                    "PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON"));
    FILROUGE_TRY(connection->script(QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = %2; BEGIN")
                                        .arg(boxlayout::applicationId)
                                        .arg(boxlayout::schemaVersion)
                                        .toLatin1()));
    FILROUGE_TRY(fill(*connection, setup, random));
    // VACUUM lays the slots out by their random keys, so that the order they were made in is gone as well, and packs
    // the pages, which are then only overwritten.
    return connection->script("COMMIT; VACUUM");
}

} // namespace

Result<> makeBallotBox(const QString& path, const BallotBoxSetup& setup, Random& random)
{
    FILROUGE_TRY(checked(setup));
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return fail(ErrorCode::FileMissing, folder);
    if (QFileInfo::exists(path))
        return fail(ErrorCode::FileExists, path);

    const QString part = path + QStringLiteral(".part");
    QFile::remove(part); // of an earlier attempt that was interrupted; it never held a ballot
    FILROUGE_TRY(makeEmpty(part));
    Result<> written = write(part, setup, random);
    if (written)
        written = syncFile(part);
    if (written && !QFile::rename(part, path))
        written = fail(QFileInfo::exists(path) ? ErrorCode::FileExists : ErrorCode::WriteFailed, path);
    if (!written) {
        QFile::remove(part);
        return written;
    }
    return syncFolder(folder);
}

} // namespace filrouge

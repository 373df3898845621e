// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages.h"

namespace filrouge {

namespace {

/// Storage names SQL as the place; that is for logs, not for people.
QString place(const Error& error)
{
    const bool sql = error.where.contains(QLatin1Char(' ')) && error.where.section(QLatin1Char(' '), 0, 0).isUpper();
    return sql ? QString() : error.where;
}

Text fileMessage(const Error& error)
{
    const QString where = place(error);
    switch (error.code) {
    case ErrorCode::FileMissing:
        return FILROUGE_TEXT("Messages", "There is no file at “%1”: check the path.", {error.detail.isEmpty() ? where : where + QStringLiteral(" (") + error.detail + QLatin1Char(')')});
    case ErrorCode::FileExists:
        return FILROUGE_TEXT("Messages", "“%1” exists already and is not overwritten: choose another name.", {where});
    case ErrorCode::NotAProgramme:
        return FILROUGE_TEXT("Messages", "“%1” is not a Fil rouge programme.", {where});
    case ErrorCode::NewerVersion:
        return FILROUGE_TEXT("Messages", "“%1” was written by a newer Fil rouge (format %2): update Fil rouge to open it.", {where, error.detail});
    case ErrorCode::Damaged:
        return FILROUGE_TEXT("Messages", "The file is damaged (%1): restore its latest snapshot.", {error.detail.isEmpty() ? where : error.detail});
    case ErrorCode::InUse:
        return FILROUGE_TEXT("Messages", "“%1” is open in another Fil rouge: close it there first.", {where});
    case ErrorCode::ReadOnly:
        return FILROUGE_TEXT("Messages", "“%1” cannot be written to: copy it to a folder of yours, or choose another one.", {where});
    case ErrorCode::DiskFull:
        return FILROUGE_TEXT("Messages", "The disk is full, and nothing was changed: make some room and try again.");
    case ErrorCode::ReadFailed:
        return FILROUGE_TEXT("Messages", "“%1” cannot be read (%2): check the disk and the access rights.", {where, error.detail});
    case ErrorCode::WriteFailed:
        return FILROUGE_TEXT("Messages", "Writing failed (%1), and nothing was changed: check the disk and the access rights.", {where.isEmpty() ? error.detail : where});
    case ErrorCode::MigrationFailed:
        return FILROUGE_TEXT("Messages", "The file could not be brought to this version’s format (%1); it was left as it was.", {error.detail});
    default:
        return FILROUGE_TEXT("Messages", "Fil rouge and Qt use two different SQLite libraries (%1): install both from the same distribution.", {error.detail});
    }
}

Text contentMessage(const Error& error)
{
    const QString where = place(error);
    switch (error.code) {
    case ErrorCode::TooLarge:
        return FILROUGE_TEXT("Messages", "“%1” is too large: the limit is %2 MB.", {where, error.detail});
    case ErrorCode::NotUtf8:
        return FILROUGE_TEXT("Messages", "“%1” is not UTF-8 text (byte %2): save it as UTF-8.", {where, error.detail});
    case ErrorCode::Malformed:
        return FILROUGE_TEXT("Messages", "“%1” cannot be understood: %2.", {where, error.detail});
    case ErrorCode::UnknownKey:
        return FILROUGE_TEXT("Messages", "%1: this key is not known; remove it or correct its name.", {where});
    case ErrorCode::WrongType:
        return FILROUGE_TEXT("Messages", "%1: expected %2.", {where, error.detail});
    case ErrorCode::DuplicateId:
        return FILROUGE_TEXT("Messages", "%1: the key %2 stands there twice; each may stand once.", {where, error.detail});
    case ErrorCode::DanglingReference:
        return FILROUGE_TEXT("Messages", "%1 refers to %2, which does not exist.", {where, error.detail});
    case ErrorCode::MissingGlyph:
        return FILROUGE_TEXT("Messages", "No font has the character %1 (in “%2”): replace it and export again.", {error.detail, where});
    case ErrorCode::Invalid:
        return FILROUGE_TEXT("Messages", "%1 is refused: %2.", {where, error.detail});
    case ErrorCode::NotFound:
        return FILROUGE_TEXT("Messages", "%1 %2 does not exist (any more).", {where, error.detail});
    case ErrorCode::StillUsed:
        return FILROUGE_TEXT("Messages", "A vote refers to it, so it cannot be deleted.");
    default:
        return FILROUGE_TEXT("Messages", "This cannot be done now: %1.", {error.detail.isEmpty() ? where : error.detail});
    }
}

Text voteMessage(const Error& error)
{
    switch (error.code) {
    case ErrorCode::AlreadyVoted:
        return FILROUGE_TEXT("Messages", "This person has voted already.");
    case ErrorCode::NotOnRoll:
        return FILROUGE_TEXT("Messages", "This person is not on the roll of the vote: sign them in first.");
    case ErrorCode::VoteNotOpen:
        return FILROUGE_TEXT("Messages", "The vote is not open.");
    case ErrorCode::BoxMissing:
        return FILROUGE_TEXT("Messages", "The ballot box of the open vote is not beside the programme (%1): put it back, or annul the vote.", {place(error)});
    default:
        return FILROUGE_TEXT("Messages", "The ballot box has no room for more people.");
    }
}

} // namespace

Text messageFor(const Error& error)
{
    switch (error.code) {
    case ErrorCode::FileMissing:
    case ErrorCode::FileExists:
    case ErrorCode::NotAProgramme:
    case ErrorCode::NewerVersion:
    case ErrorCode::Damaged:
    case ErrorCode::InUse:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::ReadFailed:
    case ErrorCode::WriteFailed:
    case ErrorCode::MigrationFailed:
    case ErrorCode::WrongSqlite:
        return fileMessage(error);
    case ErrorCode::AlreadyVoted:
    case ErrorCode::NotOnRoll:
    case ErrorCode::VoteNotOpen:
    case ErrorCode::BoxMissing:
    case ErrorCode::BoxFull:
        return voteMessage(error);
    case ErrorCode::NothingToUndo:
        return FILROUGE_TEXT("Messages", "There is nothing to undo.");
    case ErrorCode::Cancelled:
        return FILROUGE_TEXT("Messages", "It was cancelled; nothing was changed.");
    default:
        return contentMessage(error);
    }
}

} // namespace filrouge

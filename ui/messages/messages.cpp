// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messages.h"

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
        // A place in a JSON that names a file, or the file itself with the system's words.
        return error.detail.isEmpty() || where.contains(QLatin1Char('/'))
                   ? FILROUGE_TEXT("Messages", "“%1” is not there: check the path.", {where})
                   : FILROUGE_TEXT("Messages",
                                   "%1 names the file “%2”, which is not there: put it beside, or correct its name.",
                                   {where, error.detail});
    case ErrorCode::FileExists:
        return FILROUGE_TEXT("Messages", "“%1” already exists and is not overwritten: choose another name.", {where});
    case ErrorCode::NotAProgramme:
        return FILROUGE_TEXT(
            "Messages", "“%1” is not a Fil rouge programme: choose a file that Fil rouge has made.", {where});
    case ErrorCode::NewerVersion:
        return FILROUGE_TEXT("Messages",
                             "“%1” was written by a newer Fil rouge (format %2): update Fil rouge to open it.",
                             {where, error.detail});
    case ErrorCode::Damaged:
        return where.isEmpty() || error.detail.isEmpty()
                   ? FILROUGE_TEXT(
                         "Messages", "The file is damaged (%1): restore its latest snapshot.", {where + error.detail})
                   : FILROUGE_TEXT("Messages",
                                   "“%1” is damaged (%2): restore the latest snapshot of the file.",
                                   {where, error.detail});
    case ErrorCode::InUse:
        return FILROUGE_TEXT("Messages", "“%1” is open in another Fil rouge: close it there first.", {where});
    case ErrorCode::ReadOnly:
        return FILROUGE_TEXT(
            "Messages", "“%1” cannot be written to: choose another folder, or copy the file to one of yours.", {where});
    case ErrorCode::DiskFull:
        return FILROUGE_TEXT("Messages", "The disk is full, and nothing was changed: make some room and try again.");
    case ErrorCode::ReadFailed:
        return FILROUGE_TEXT(
            "Messages", "“%1” cannot be read (%2): check the disk and the access rights.", {where, error.detail});
    case ErrorCode::WriteFailed:
        return FILROUGE_TEXT("Messages",
                             "Writing failed (%1), and nothing was changed: check the disk and the access rights.",
                             {where.isEmpty() ? error.detail : where});
    case ErrorCode::MigrationFailed:
        return FILROUGE_TEXT("Messages",
                             "The file could not be brought to this version’s format (%1) and was left as it was: open "
                             "it with the version of Fil rouge that made it.",
                             {error.detail});
    default:
        return FILROUGE_TEXT(
            "Messages",
            "Fil rouge and Qt use two different SQLite libraries (%1): install both from the same distribution.",
            {error.detail});
    }
}

Text contentMessage(const Error& error)
{
    const QString where = place(error);
    switch (error.code) {
    case ErrorCode::TooLarge:
        return FILROUGE_TEXT(
            "Messages", "“%1” is too large: the limit is %2. Make it smaller, or split it.", {where, error.detail});
    case ErrorCode::NotUtf8:
        return FILROUGE_TEXT("Messages", "“%1” is not UTF-8 text (byte %2): save it as UTF-8.", {where, error.detail});
    case ErrorCode::Malformed:
        return FILROUGE_TEXT(
            "Messages", "“%1” cannot be understood: %2. Put that right and try again.", {where, error.detail});
    case ErrorCode::BadCell:
        return FILROUGE_TEXT("Messages", "In %1: %2.", {where, error.detail});
    case ErrorCode::UnknownKey:
        return FILROUGE_TEXT("Messages", "%1: there is no such key; remove it or correct its name.", {where});
    case ErrorCode::WrongType:
        return FILROUGE_TEXT("Messages", "%1: expected %2; correct what is there.", {where, error.detail});
    case ErrorCode::DuplicateId:
        return FILROUGE_TEXT(
            "Messages", "%1: the identifier %2 is there twice; give one of the two another.", {where, error.detail});
    case ErrorCode::DanglingReference:
        return FILROUGE_TEXT("Messages",
                             "%1 refers to %2, which does not exist: add it, or correct the reference.",
                             {where, error.detail});
    case ErrorCode::MissingGlyph:
        return FILROUGE_TEXT(
            "Messages", "No font has the character %1 (in “%2”): replace it and export again.", {error.detail, where});
    case ErrorCode::Invalid:
        return FILROUGE_TEXT("Messages", "%1: %2. Correct it and try again.", {where, error.detail});
    case ErrorCode::NotFound:
        return FILROUGE_TEXT("Messages",
                             "“%1” does not exist, or no longer: check its name, or undo what removed it.",
                             {QStringLiteral("%1 %2").arg(where, error.detail).trimmed()});
    case ErrorCode::StillUsed:
        return FILROUGE_TEXT("Messages",
                             "It cannot be deleted, because a vote refers to it: take it off that vote if it is still "
                             "being prepared, otherwise leave it.");
    default:
        return FILROUGE_TEXT("Messages",
                             "This cannot be done now: %1. See to that first.",
                             {error.detail.isEmpty() ? where : error.detail});
    }
}

Text voteMessage(const Error& error)
{
    switch (error.code) {
    case ErrorCode::AlreadyVoted:
        return FILROUGE_TEXT(
            "Messages", "This person has already voted: the ballot is in the box, and nothing more is to be done.");
    case ErrorCode::NotOnRoll:
        return FILROUGE_TEXT("Messages", "This person is not on the roll of the vote: sign them in first.");
    case ErrorCode::VoteNotOpen:
        return FILROUGE_TEXT("Messages", "The vote is not open: open it on the stage first.");
    case ErrorCode::BoxMissing:
        return FILROUGE_TEXT(
            "Messages",
            "The ballot box of the open vote is not beside the programme (%1): put it back, or annul the vote.",
            {place(error)});
    default:
        return FILROUGE_TEXT(
            "Messages",
            "The ballot box has no room for more people: annul the vote and hold it again with everybody on the roll.");
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
        return FILROUGE_TEXT("Messages", "Cancelled: nothing was changed.");
    default:
        return contentMessage(error);
    }
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace filrouge {

/// What went wrong, as a reader of the code would name it. One sentence each in app/messages.cpp.
enum class ErrorCode {
    // the programme file
    FileMissing,     ///< no file at that path
    FileExists,      ///< there is one already, and it is not overwritten
    NotAProgramme,   ///< not SQLite, or another application's file
    NewerVersion,    ///< written by a newer Fil rouge; detail: that schema's number
    Damaged,         ///< SQLite or quick_check says so
    InUse,           ///< another instance has it open
    ReadOnly,        ///< the file or its folder refuses writes
    DiskFull,        ///< no room left; nothing was changed
    ReadFailed,      ///< I/O error while reading
    WriteFailed,     ///< I/O error while writing; nothing was changed
    MigrationFailed, ///< the file stays at its old schema
    WrongSqlite,     ///< Qt's SQLite plugin runs another SQLite than the application
    // values
    NotFound,  ///< no such row
    Invalid,   ///< a rule refuses the value; where: the field, detail: the rule
    StillUsed, ///< something that must not lose it refers to it (a persona behind a vote)
    Conflict,  ///< the state does not allow it (a vote already open, ...)
    NothingToUndo,
    // the vote
    AlreadyVoted,
    NotOnRoll,
    VoteNotOpen,
    BoxMissing, ///< the vote is open but its ballot box is not beside the programme
    BoxFull,
    // files in and out
    TooLarge, ///< over a reader's limit; detail: the limit
    NotUtf8,
    Malformed,         ///< not JSON, not a picture, ...; where: the place
    UnknownKey,        ///< where: its path
    WrongType,         ///< where: its path, detail: what is expected
    BadCell,           ///< of a table (base/csv.h); where: "row 5, column 2", detail: what is wrong there
    DuplicateId,       ///< where: its path
    DanglingReference, ///< where: its path
    MissingGlyph,      ///< no font has a character; detail: which
    Cancelled,
};

/// An error as it travels: a code to decide on, where it happened (a path, a field, "personas[2].first_name")
/// and a technical detail in English for logs. Only ui and app turn it into a sentence.
struct Error final {
    ErrorCode code = ErrorCode::Invalid;
    QString where;
    QString detail;

    friend bool operator==(const Error&, const Error&) = default;
};

template <class T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString where = {}, QString detail = {})
{
    return tl::make_unexpected(Error{code, std::move(where), std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::make_unexpected(std::move(error));
}

} // namespace filrouge

/// Leaves the function with the error of `expression`, if it has one.
#define FILROUGE_TRY(expression)                                                                                       \
    do {                                                                                                               \
        if (auto filrougeTried = (expression); !filrougeTried)                                                         \
            return ::tl::make_unexpected(std::move(filrougeTried).error());                                            \
    } while (false)

/// Declares `name` as the value of `expression`, or leaves the function with its error.
#define FILROUGE_TRY_VALUE(name, expression)                                                                           \
    auto name##Tried = (expression);                                                                                   \
    if (!name##Tried)                                                                                                  \
        return ::tl::make_unexpected(std::move(name##Tried).error());                                                  \
    auto name = std::move(*name##Tried)

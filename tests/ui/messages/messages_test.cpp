// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "tests/support/catch.h"
#include "ui/messages/messages.h"

#include <set>
#include <vector>

using namespace filrouge;

namespace {

/// What a sentence tells to do, in both languages.
struct WhatToDo final {
    ErrorCode code;
    const char* english;
    const char* french;
};

const std::vector<WhatToDo> whatToDo{
    {ErrorCode::FileMissing, ": put it beside, or correct its name", "\u00A0: mettez-le à côté, ou corrigez son nom"},
    {ErrorCode::FileExists, ": choose another name", "\u00A0: choisissez un autre nom"},
    {ErrorCode::NotAProgramme,
     ": choose a file that Fil rouge has made",
     "\u00A0: choisissez un fichier créé par Fil rouge"},
    {ErrorCode::NewerVersion, ": update Fil rouge to open it", "\u00A0: mettez Fil rouge à jour pour l’ouvrir"},
    {ErrorCode::Damaged,
     ": restore the latest snapshot of the file",
     "\u00A0: revenez au dernier instantané du fichier"},
    {ErrorCode::InUse, ": close it there first", "\u00A0: fermez-le d’abord là-bas"},
    {ErrorCode::ReadOnly, ": choose another folder", "\u00A0: choisissez un autre dossier"},
    {ErrorCode::DiskFull, ": make some room and try again", "\u00A0: faites de la place, puis recommencez"},
    {ErrorCode::ReadFailed,
     ": check the disk and the access rights",
     "\u00A0: vérifiez le disque et les droits d’accès"},
    {ErrorCode::WriteFailed,
     ": check the disk and the access rights",
     "\u00A0: vérifiez le disque et les droits d’accès"},
    {ErrorCode::MigrationFailed,
     ": open it with the version of Fil rouge that made it",
     "\u00A0: ouvrez-le avec la version de Fil rouge qui l’a créé"},
    {ErrorCode::WrongSqlite,
     ": install both from the same distribution",
     "\u00A0: installez-les depuis la même distribution"},
    {ErrorCode::NotFound,
     ": check its name, or undo what removed it",
     "\u00A0: vérifiez son nom, ou annulez ce qui l’a supprimé"},
    {ErrorCode::Invalid, ". Correct it and try again", ". Corrigez, puis recommencez"},
    {ErrorCode::StillUsed,
     ": take it off that vote if it is still being prepared, otherwise leave it",
     "\u00A0: retirez-le de ce vote s’il est encore en préparation, sinon laissez-le"},
    {ErrorCode::Conflict, ". See to that first", ". Réglez d’abord ce point"},
    {ErrorCode::AlreadyVoted,
     ": the ballot is in the box, and nothing more is to be done",
     "\u00A0: son bulletin est dans l’urne, il n’y a plus rien à faire"},
    {ErrorCode::NotOnRoll, ": sign them in first", "\u00A0: faites-la d’abord émarger"},
    {ErrorCode::VoteNotOpen, ": open it on the stage first", "\u00A0: ouvrez-le d’abord depuis la scène"},
    {ErrorCode::BoxMissing, ": put it back, or annul the vote", "\u00A0: remettez-la en place, ou annulez le vote"},
    {ErrorCode::BoxFull,
     ": annul the vote and hold it again with everybody on the roll",
     "\u00A0: annulez le vote et recommencez-le avec tout le monde sur la liste"},
    {ErrorCode::TooLarge, ". Make it smaller, or split it", ". Réduisez-le, ou partagez-le en plusieurs"},
    {ErrorCode::NotUtf8, ": save it as UTF-8", "\u00A0: enregistrez-le en UTF-8"},
    {ErrorCode::Malformed, ". Put that right and try again", ". Corrigez cela, puis recommencez"},
    {ErrorCode::UnknownKey, "; remove it or correct its name", "\u202F; retirez-la ou corrigez son nom"},
    {ErrorCode::WrongType, "; correct what is there", "\u202F; corrigez ce qui s’y trouve"},
    {ErrorCode::DuplicateId, "; give one of the two another", "\u202F; donnez-en un autre à l’un des deux"},
    {ErrorCode::DanglingReference,
     ": add it, or correct the reference",
     "\u00A0: ajoutez-le, ou corrigez la référence"},
    {ErrorCode::MissingGlyph, ": replace it and export again", "\u00A0: remplacez-le, puis exportez à nouveau"},
};

/// One of a list of cells, each with what it should have been; and two after which there is nothing to do.
const std::set<ErrorCode> withoutMore{ErrorCode::BadCell, ErrorCode::NothingToUndo, ErrorCode::Cancelled};

QString sentenceOf(const Error& error, Language language)
{
    return translated(messageFor(error), language);
}

} // namespace

TEST_CASE("every error has a sentence of its own, in both languages, with its place", "[app]")
{
    for (const Language language : {Language::English, Language::French}) {
        std::set<QString> sentences;
        for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code) {
            const QString sentence =
                sentenceOf({static_cast<ErrorCode>(code), QStringLiteral("PLACE"), QStringLiteral("DETAIL")}, language);
            CAPTURE(code, sentence);
            CHECK_FALSE(sentence.contains(QLatin1Char('%')));
            CHECK(sentence.endsWith(QLatin1Char('.')));
            CHECK(sentences.insert(sentence).second);
        }
    }
}

TEST_CASE("every error says what to do about it, in both languages", "[app]")
{
    std::set<ErrorCode> told = withoutMore;
    for (const WhatToDo& one : whatToDo) {
        CHECK(told.insert(one.code).second);
        const Error error{one.code, QStringLiteral("PLACE"), QStringLiteral("DETAIL")};
        const QString english = sentenceOf(error, Language::English);
        const QString french = sentenceOf(error, Language::French);
        CAPTURE(english, french);
        CHECK(english.contains(QString::fromUtf8(one.english)));
        CHECK(french.contains(QString::fromUtf8(one.french)));
    }
    CHECK(told.size() == static_cast<std::size_t>(ErrorCode::Cancelled) + 1);
    // Said otherwise where less is known.
    CHECK(sentenceOf({ErrorCode::FileMissing, QStringLiteral("/a/b"), {}}, Language::English)
              .contains(QStringLiteral(": check the path")));
    CHECK(sentenceOf({ErrorCode::Damaged, {}, QStringLiteral("DETAIL")}, Language::English)
              .contains(QStringLiteral(": restore its latest snapshot")));
}

TEST_CASE("people are shown no SQL", "[app]")
{
    const Text text = messageFor(
        {ErrorCode::WriteFailed, QStringLiteral("INSERT INTO persona VALUES(?)"), QStringLiteral("disk I/O error")});
    CHECK_FALSE(translated(text, Language::English).contains(QStringLiteral("INSERT")));
}

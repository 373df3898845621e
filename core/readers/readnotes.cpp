// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/readnotes.h"

#include "core/base/textdecoding.h"
#include "core/readers/docxnotes.h"
#include "core/readers/odtnotes.h"
#include "core/readers/paragraphtext.h"

namespace filrouge {

namespace {

Result<ReadNotes> textNotes(const QByteArray& bytes)
{
    FILROUGE_TRY_VALUE(decoded, decodedText(bytes));
    ReadNotes notes;
    notes.text = cleanedNotes(std::move(decoded.text));
    if (notes.text.size() > longestNotes)
        return fail(ErrorCode::TooLarge, {}, QStringLiteral("%1 characters").arg(longestNotes));
    if (notes.text.isEmpty())
        return fail(ErrorCode::Malformed, {}, QStringLiteral("there is no text in it"));
    notes.title = titleOf(notes.text);
    return notes;
}

} // namespace

QStringList notesEndings()
{
    return {QStringLiteral("txt"), QStringLiteral("md"), QStringLiteral("docx"), QStringLiteral("odt")};
}

Result<ReadNotes> readNotes(const QByteArray& bytes, ReadWatch* watch)
{
    FILROUGE_TRY_VALUE(file, recognised(bytes, watch));
    switch (file.form) {
    case FileForm::Text:
        return textNotes(bytes);
    case FileForm::Docx:
        return docxNotes(file);
    case FileForm::Odt:
        return odtNotes(file);
    case FileForm::Xlsx:
    case FileForm::Ods:
        break;
    }
    return fail(ErrorCode::Malformed, {}, QStringLiteral("it is a workbook, not a text"));
}

Result<ReadNotes> readNotesFile(const QString& path, ReadWatch* watch)
{
    FILROUGE_TRY_VALUE(bytes, fileBytes(path));
    Result<ReadNotes> notes = readNotes(bytes, watch);
    return notes ? notes : Result<ReadNotes>(fail(inFile(notes.error(), path)));
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/details.h"

#include "ui/messages/fieldnames.h"

#include <QRegularExpression>

namespace filrouge {

namespace {

// What import, new and check can come across, as core words it. A pattern of several words stands before one that
// would take it for something else.
constexpr std::array known{
    // what a value of the JSON should have been
    QT_TRANSLATE_NOOP("Details", "a text"),
    QT_TRANSLATE_NOOP("Details", "a text, or {\"file\": \"…\"}"),
    QT_TRANSLATE_NOOP("Details", "a whole number"),
    QT_TRANSLATE_NOOP("Details", "true or false"),
    QT_TRANSLATE_NOOP("Details", "a date such as 2018-02-07"),
    QT_TRANSLATE_NOOP("Details", "a time such as 10:30"),
    QT_TRANSLATE_NOOP("Details", "an instant such as 2018-02-07T10:30:00.000Z"),
    QT_TRANSLATE_NOOP("Details", "a key such as \"12\""),
    QT_TRANSLATE_NOOP("Details", "the path of a picture"),
    QT_TRANSLATE_NOOP("Details", "one of %1"),
    QT_TRANSLATE_NOOP("Details", "a list"),
    QT_TRANSLATE_NOOP("Details", "an object"),
    QT_TRANSLATE_NOOP("Details", "names of files beside"),
    QT_TRANSLATE_NOOP("Details", "“%1” is not a file beside"),
    QT_TRANSLATE_NOOP("Details", "\"format\" is not \"%1\""),
    // what JSON is
    QT_TRANSLATE_NOOP("Details", "line %1: %2"),
    QT_TRANSLATE_NOOP("Details", "the key “%1” stands twice in its object"),
    QT_TRANSLATE_NOOP("Details", "unterminated object"),
    QT_TRANSLATE_NOOP("Details", "missing name separator"),
    QT_TRANSLATE_NOOP("Details", "unterminated array"),
    QT_TRANSLATE_NOOP("Details", "missing value separator"),
    QT_TRANSLATE_NOOP("Details", "illegal value"),
    QT_TRANSLATE_NOOP("Details", "illegal number"),
    QT_TRANSLATE_NOOP("Details", "invalid escape sequence"),
    QT_TRANSLATE_NOOP("Details", "unterminated string"),
    QT_TRANSLATE_NOOP("Details", "object is missing after a comma"),
    QT_TRANSLATE_NOOP("Details", "too deeply nested document"),
    QT_TRANSLATE_NOOP("Details", "garbage at the end of the document"),
    // what the rooms' rules say
    QT_TRANSLATE_NOOP("Details", "must not be empty"),
    QT_TRANSLATE_NOOP("Details", "must be in a year from 1900 to 2200"),
    QT_TRANSLATE_NOOP("Details", "must be from %1 to %2"),
    QT_TRANSLATE_NOOP("Details", "must be 0 or more"),
    QT_TRANSLATE_NOOP("Details", "not before the letter's date"),
    QT_TRANSLATE_NOOP("Details", "due before the letter's date"),
    QT_TRANSLATE_NOOP("Details", "not before %1"),
    QT_TRANSLATE_NOOP("Details", "not after what a promise is due or subject to"),
    QT_TRANSLATE_NOOP("Details", "not after %1"),
    QT_TRANSLATE_NOOP("Details", "an attachment belongs to one interview or one immersion"),
    QT_TRANSLATE_NOOP("Details", "at most one of interview, immersion and seminar"),
    QT_TRANSLATE_NOOP("Details", "a place in the notes without an anchor"),
    QT_TRANSLATE_NOOP("Details", "an anchor needs an interview or an immersion"),
    QT_TRANSLATE_NOOP("Details", "an anchor needs a length"),
    QT_TRANSLATE_NOOP("Details", "cannot be told apart from itself"),
    QT_TRANSLATE_NOOP("Details", "a letter answers a persona"),
    QT_TRANSLATE_NOOP("Details", "a difficulty of another persona's letter"),
    QT_TRANSLATE_NOOP("Details", "this persona has a challenge letter already"),
    QT_TRANSLATE_NOOP("Details", "this persona has an engagement letter already"),
    QT_TRANSLATE_NOOP("Details", "another challenge question is current already"),
    QT_TRANSLATE_NOOP("Details", "one challenge question must be current"),
    QT_TRANSLATE_NOOP("Details", "a participant is a person of the directory"),
    QT_TRANSLATE_NOOP("Details", "this person is on the roll already"),
    QT_TRANSLATE_NOOP("Details", "not on the same seminar's roll"),
    QT_TRANSLATE_NOOP("Details", "the one who is replaced is present too"),
    QT_TRANSLATE_NOOP("Details", "substitutes in a circle"),
    QT_TRANSLATE_NOOP("Details", "nobody sits in for themselves"),
    QT_TRANSLATE_NOOP("Details", "somebody else sits in for this one already"),
    QT_TRANSLATE_NOOP("Details", "only who is or was present has signed in"),
    QT_TRANSLATE_NOOP("Details", "both have signed in to the seminar"),
    QT_TRANSLATE_NOOP("Details", "a contribution is about a difficulty"),
    QT_TRANSLATE_NOOP("Details", "the words of a contribution are a piece of evidence"),
    QT_TRANSLATE_NOOP("Details", "a signatory is a person of the directory"),
    QT_TRANSLATE_NOOP("Details", "this person signs the letter already"),
    QT_TRANSLATE_NOOP("Details", "not empty"),
    QT_TRANSLATE_NOOP("Details", "1 or more, and fewer than options"),
    QT_TRANSLATE_NOOP("Details", "1 or more"),
    QT_TRANSLATE_NOOP("Details", "26 at most"),
    QT_TRANSLATE_NOOP("Details", "nobody twice"),
    QT_TRANSLATE_NOOP("Details", "more than can be placed on the options"),
    QT_TRANSLATE_NOOP("Details", "the number of points"),
    QT_TRANSLATE_NOOP("Details", "the number of options"),
    QT_TRANSLATE_NOOP("Details", "a sprint is a team's"),
    QT_TRANSLATE_NOOP("Details", "must be 1 or more"),
    QT_TRANSLATE_NOOP("Details", "must be a day"),
    QT_TRANSLATE_NOOP("Details", "a review is of a sprint"),
    QT_TRANSLATE_NOOP("Details", "this sprint has a review already"),
    QT_TRANSLATE_NOOP("Details", "the team has a sprint of that number already"),
    QT_TRANSLATE_NOOP("Details", "not while another sprint of the team goes on"),
    QT_TRANSLATE_NOOP("Details", "no working day between the two days"),
    QT_TRANSLATE_NOOP("Details", "%1 sprints, more than %2 at once"),
    QT_TRANSLATE_NOOP("Details", "another sprint is running"),
    QT_TRANSLATE_NOOP("Details", "another sprint"),
    QT_TRANSLATE_NOOP("Details", "some of its cards are decided"),
    QT_TRANSLATE_NOOP("Details", "a card is a team's"),
    QT_TRANSLATE_NOOP("Details", "at most 300 characters"),
    QT_TRANSLATE_NOOP("Details", "a card is decided by keeping, adjusting or dropping it"),
    QT_TRANSLATE_NOOP("Details", "kept or adjusted only after a field test with its date and what was observed"),
    QT_TRANSLATE_NOOP("Details", "a sprint of the card's own team"),
    QT_TRANSLATE_NOOP("Details", "this sprint is over"),
    QT_TRANSLATE_NOOP("Details", "the card is decided"),
    QT_TRANSLATE_NOOP("Details", "its next iteration exists"),
    QT_TRANSLATE_NOOP("Details", "another card adjusts it already"),
    QT_TRANSLATE_NOOP("Details", "another card"),
    QT_TRANSLATE_NOOP("Details", "later than the one it adjusts"),
    QT_TRANSLATE_NOOP("Details", "a field test is of a card"),
    QT_TRANSLATE_NOOP("Details", "progress is of a promise"),
    // tables
    QT_TRANSLATE_NOOP("Details", "row %1, column %2"),
    QT_TRANSLATE_NOOP("Details", "row %1"),
    QT_TRANSLATE_NOOP("Details", "this is a workbook: save its sheet as CSV"),
    QT_TRANSLATE_NOOP("Details", "there is nothing in it"),
    QT_TRANSLATE_NOOP("Details", "a quotation mark is never closed"),
    QT_TRANSLATE_NOOP("Details", "a quotation mark within a quoted cell must be doubled"),
    QT_TRANSLATE_NOOP("Details", "more cells than in the first row"),
    QT_TRANSLATE_NOOP("Details", "the first row, which names the columns, is empty"),
    QT_TRANSLATE_NOOP("Details", "there is no sheet in it"),
    QT_TRANSLATE_NOOP("Details", "%1 rows"),
    QT_TRANSLATE_NOOP("Details", "%1 columns"),
    QT_TRANSLATE_NOOP("Details", "%1 cells"),
    // office documents
    QT_TRANSLATE_NOOP("Details", "%1 MB unpacked"),
    QT_TRANSLATE_NOOP("Details", "%1 times its size unpacked"),
    QT_TRANSLATE_NOOP("Details", "%1 files in the document"),
    QT_TRANSLATE_NOOP("Details", "%1 elements within each other"),
    QT_TRANSLATE_NOOP("Details", "%1 attributes on an element"),
    QT_TRANSLATE_NOOP("Details", "it is damaged or cut off"),
    QT_TRANSLATE_NOOP("Details", "it is damaged, or no document of an office"),
    QT_TRANSLATE_NOOP("Details", "it is protected by a password: save it without one"),
    QT_TRANSLATE_NOOP("Details", "a file within it leads elsewhere"),
    QT_TRANSLATE_NOOP("Details", "a part of it is not UTF-8"),
    QT_TRANSLATE_NOOP("Details", "it declares a document type, which no office does"),
    QT_TRANSLATE_NOOP("Details", "it is an old Word document: save it as DOCX or ODT"),
    QT_TRANSLATE_NOOP("Details", "it is an old workbook: save it as XLSX or ODS"),
    QT_TRANSLATE_NOOP("Details", "it is neither a text document nor a workbook"),
    QT_TRANSLATE_NOOP("Details", "it is a PDF: take the document it was made from"),
    QT_TRANSLATE_NOOP("Details", "it is rich text: save it as DOCX or ODT"),
    QT_TRANSLATE_NOOP("Details", "it is an archive: take its files out first"),
    QT_TRANSLATE_NOOP("Details", "it is a workbook, not a text"),
    QT_TRANSLATE_NOOP("Details", "it is a text, not a table: save its table in a workbook"),
    QT_TRANSLATE_NOOP("Details", "there is no text in it"),
    // ballots in a table
    QT_TRANSLATE_NOOP("Details", "the name of an option is missing"),
    QT_TRANSLATE_NOOP("Details", "“%1” is a mark, where the first row names the options"),
    QT_TRANSLATE_NOOP("Details", "two options are called “%1”"),
    QT_TRANSLATE_NOOP("Details", "26 options at most"),
    QT_TRANSLATE_NOOP("Details", "an empty line, where a blank vote is written %1"),
    QT_TRANSLATE_NOOP("Details", "“%1” is not a number of points"),
    QT_TRANSLATE_NOOP("Details", "“%1” is not a mark, such as 1 or 0"),
    QT_TRANSLATE_NOOP("Details", "“%1” is no ballot of this method, such as %2"),
    QT_TRANSLATE_NOOP("Details", "only the first column holds ballots"),
    QT_TRANSLATE_NOOP("Details", "there is no option %1"),
    QT_TRANSLATE_NOOP("Details", "option %1 is there twice"),
    QT_TRANSLATE_NOOP("Details", "%1 points on one option, more than %2"),
    QT_TRANSLATE_NOOP("Details", "%1 points in all, more than %2"),
    QT_TRANSLATE_NOOP("Details", "%1 options are marked, more than %2"),
    // people in a table
    QT_TRANSLATE_NOOP("Details", "no column holds names: say which one does"),
    QT_TRANSLATE_NOOP("Details", "there is no name"),
    QT_TRANSLATE_NOOP("Details", "a name of more than %1 characters"),
    QT_TRANSLATE_NOOP("Details", "more than %1 characters"),
    QT_TRANSLATE_NOOP("Details", "“%1” is no e-mail address"),
    QT_TRANSLATE_NOOP("Details", "“%1” is no kind of organisation, such as association or company"),
    QT_TRANSLATE_NOOP("Details", "“%1” is no answer to an invitation, such as accepted or declined"),
    QT_TRANSLATE_NOOP("Details", "“%1” is no time of day, such as 16:30"),
    QT_TRANSLATE_NOOP("Details", "“%1” is neither yes nor no"),
    QT_TRANSLATE_NOOP("Details", "several people are called “%1”: add their e-mail address"),
    QT_TRANSLATE_NOOP("Details", "several people are called “%1”: take the name out and add the right one afterwards"),
    QT_TRANSLATE_NOOP("Details", "there is no field “%1”"),
    QT_TRANSLATE_NOOP("Details", "no column holds titles or places: say which one does"),
    QT_TRANSLATE_NOOP("Details", "there is neither a title nor a place"),
    QT_TRANSLATE_NOOP("Details", "notes cannot be due for erasure before they are taken"),
    QT_TRANSLATE_NOOP("Details", "“%1” is neither group nor individual"),
    QT_TRANSLATE_NOOP("Details", "“%1” is no consent, such as given or refused"),
    QT_TRANSLATE_NOOP("Details", "“%1” is no duration, such as 3 h 30 or 210 min"),
    QT_TRANSLATE_NOOP("Details", "“%1” is no posture, such as observer or as a user"),
    QT_TRANSLATE_NOOP("Details", "“%1” is no date, such as 12/01/2018 or 2018-01-12"),
    QT_TRANSLATE_NOOP("Details", "“%1” is no day of the calendar"),
    QT_TRANSLATE_NOOP("Details", "“%1” names another day of the week than that date has"),
    QT_TRANSLATE_NOOP("Details", "“%1” is no column from 1 to %2"),
    // pictures
    QT_TRANSLATE_NOOP("Details", "neither PNG, JPEG nor SVG"),
    QT_TRANSLATE_NOOP("Details", "neither PNG nor JPEG"),
    QT_TRANSLATE_NOOP("Details", "%1 MB"),
    QT_TRANSLATE_NOOP("Details", "%1 bytes"),
    QT_TRANSLATE_NOOP("Details", "%1 pixels"),
    // of notes; after all that say more
    QT_TRANSLATE_NOOP("Details", "%1 characters"),
    // files
    QT_TRANSLATE_NOOP("Details", "No such file or directory"),
    QT_TRANSLATE_NOOP("Details", "Permission denied"),
    QT_TRANSLATE_NOOP("Details", "Is a directory"),
    QT_TRANSLATE_NOOP("Details", "no programme in it"),
    QT_TRANSLATE_NOOP("Details", "nothing can be read"),
    QT_TRANSLATE_NOOP("Details", "missing"),
    QT_TRANSLATE_NOOP("Details", "not part of a programme file"),
    QT_TRANSLATE_NOOP("Details", "database disk image is malformed"),
    QT_TRANSLATE_NOOP("Details", "file is not a database"),
    QT_TRANSLATE_NOOP("Details", "unable to open database file"),
};

QString wordedIn(const QString& detail, Language language, FieldsAs fields)
{
    static const QRegularExpression place(QStringLiteral("%[12]"));
    for (const char* sentence : known) {
        QStringList parts;
        for (const QString& part : QString::fromUtf8(sentence).split(place))
            parts << QRegularExpression::escape(part);
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(parts.join(QStringLiteral("(.+)"))));
        const QRegularExpressionMatch match = pattern.match(detail);
        if (!match.hasMatch())
            continue;
        Text text{"Details", sentence};
        for (const QString& filled : match.capturedTexts().mid(1))
            text.args << wordedIn(filled, language, fields);
        return translated(text, language);
    }
    return fields == FieldsAs::Names ? fieldNameIn(detail, language) : detail;
}

} // namespace

QString detailIn(const QString& detail, Language language)
{
    return wordedIn(detail, language, FieldsAs::Keys);
}

Error withDetailIn(Error error, Language language, FieldsAs fields)
{
    // Core writes a file's limit as a bare number of megabytes.
    if (error.code == ErrorCode::TooLarge && !error.detail.contains(QLatin1Char(' ')))
        error.detail += QStringLiteral(" MB");
    error.detail = wordedIn(error.detail, language, fields);
    if (fields == FieldsAs::Names && error.code == ErrorCode::Invalid)
        error.where = fieldNameIn(error.where, language);
    if (error.code == ErrorCode::BadCell)
        error.where = detailIn(error.where, language);
    return error;
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/listdates.h"

#include "core/field/listwords.h"

#include <QRegularExpression>

#include <set>

namespace filrouge {

namespace {

constexpr std::array<Wording<int>, 44> months{{
    {"janvier", 1},   {"janv", 1},     {"january", 1},   {"jan", 1},       {"fevrier", 2},   {"fevr", 2},
    {"fev", 2},       {"february", 2}, {"feb", 2},       {"mars", 3},      {"march", 3},     {"mar", 3},
    {"avril", 4},     {"avr", 4},      {"april", 4},     {"apr", 4},       {"mai", 5},       {"may", 5},
    {"juin", 6},      {"june", 6},     {"jun", 6},       {"juillet", 7},   {"juil", 7},      {"july", 7},
    {"jul", 7},       {"aout", 8},     {"august", 8},    {"aug", 8},       {"septembre", 9}, {"sept", 9},
    {"september", 9}, {"sep", 9},      {"octobre", 10},  {"october", 10},  {"oct", 10},      {"novembre", 11},
    {"november", 11}, {"nov", 11},     {"decembre", 12}, {"december", 12}, {"dec", 12},      {"aou", 8},
    {"juill", 7},     {"avri", 4},
}};

constexpr std::array<Wording<int>, 36> weekdays{{
    {"lundi", 1},    {"monday", 1},   {"lun", 1},      {"mon", 1},       {"mardi", 2},  {"tuesday", 2},
    {"tue", 2},      {"tues", 2},     {"mercredi", 3}, {"wednesday", 3}, {"mer", 3},    {"wed", 3},
    {"jeudi", 4},    {"thursday", 4}, {"jeu", 4},      {"thu", 4},       {"thur", 4},   {"thurs", 4},
    {"vendredi", 5}, {"friday", 5},   {"ven", 5},      {"fri", 5},       {"samedi", 6}, {"saturday", 6},
    {"sam", 6},      {"sat", 6},      {"dimanche", 7}, {"sunday", 7},    {"dim", 7},    {"sun", 7},
    {"lu", 1},       {"ma", 2},       {"me", 3},       {"je", 4},        {"ve", 5},     {"sa", 6},
}};

constexpr int lastDay = 31;
constexpr int lastMonth = 12;
constexpr int firstSerial = 20'000; // of 1954 and 2064: days that somebody would type in a list
constexpr int lastSerial = 60'000;

bool isFiller(const QString& word)
{
    static const std::set<QString> fillers{QStringLiteral("le"),
                                           QStringLiteral("the"),
                                           QStringLiteral("of"),
                                           QStringLiteral("er"),
                                           QStringLiteral("st"),
                                           QStringLiteral("nd"),
                                           QStringLiteral("rd"),
                                           QStringLiteral("th"),
                                           QStringLiteral("de")};
    return fillers.contains(word);
}

int fullYear(const QString& digits)
{
    constexpr int century = 100;
    constexpr int lastOfThisCentury = 69;
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    return year <= lastOfThisCentury ? 2000 + year : 2000 - century + year;
}

/// "20180112", or the number of a day.
std::optional<WrittenDate> fromOneNumber(const QString& digits)
{
    if (digits.size() == 8) {
        const QDate date = QDate::fromString(digits, QStringLiteral("yyyyMMdd"));
        const QDate other = date.isValid() ? date : QDate::fromString(digits, QStringLiteral("ddMMyyyy"));
        return other.isValid() ? std::optional(WrittenDate{other.day(), other.month(), other.year(), 0, false})
                               : std::nullopt;
    }
    const int serial = digits.toInt();
    if (digits.size() != 5 || serial < firstSerial || serial > lastSerial)
        return std::nullopt;
    const QDate date = QDate(1899, 12, 30).addDays(serial);
    return WrittenDate{date.day(), date.month(), date.year(), 0, false};
}

std::optional<WrittenDate> fromNumbers(const QStringList& numbers)
{
    if (numbers.size() == 1)
        return fromOneNumber(numbers[0]);
    if (numbers.size() > 3 || numbers.size() < 2)
        return std::nullopt;
    WrittenDate date;
    if (numbers.size() == 3 && numbers[0].size() == 4) {
        date = {numbers[2].toInt(), numbers[1].toInt(), fullYear(numbers[0]), 0, false};
    } else {
        date = {numbers[0].toInt(), numbers[1].toInt(), std::nullopt, 0, false};
        if (numbers.size() == 3)
            date.year = fullYear(numbers[2]);
        if (date.month > lastMonth)
            std::swap(date.day, date.month);
        else
            date.open = date.day <= lastMonth && date.day != date.month;
    }
    return date;
}

std::optional<WrittenDate> fromMonth(int month, const QStringList& numbers)
{
    WrittenDate date;
    date.month = month;
    for (const QString& number : numbers) {
        const bool isDay = date.day == 0 && number.size() <= 2 && number.toInt() <= lastDay;
        if (isDay)
            date.day = number.toInt();
        else if (!date.year)
            date.year = fullYear(number);
        else
            return std::nullopt;
    }
    return date.day > 0 ? std::optional(date) : std::nullopt;
}

QDate dateOf(const WrittenDate& written, bool monthFirst, int year)
{
    // Numbers that can only be read one way are, whatever the column does.
    const bool swapped = written.open && monthFirst;
    return {written.year.value_or(year), swapped ? written.day : written.month, swapped ? written.month : written.day};
}

} // namespace

std::optional<WrittenDate> writtenDate(const QString& words)
{
    static const QRegularExpression time(QStringLiteral("[\\sT]+(?:à|at|a)?\\s*\\d{1,2}\\s*(?::\\d{2}(?::\\d{2}(?:\\."
                                                        "\\d+)?)?|[hH](?:\\s*\\d{2})?)\\s*(?:am|pm|Z)?\\z"));
    static const QRegularExpression token(QStringLiteral("\\d+|[a-z]+"));
    QString text = words.simplified();
    text.remove(time);
    QString plain;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (!character.isMark())
            plain += character;
    static const QRegularExpression allowed(QStringLiteral("\\A[a-z0-9 ,./\\-]+\\z"));
    if (!allowed.match(plain).hasMatch())
        return std::nullopt;
    QStringList numbers;
    int month = 0;
    int weekday = 0;
    for (auto match = token.globalMatch(plain); match.hasNext();) {
        const QString word = match.next().captured();
        if (word.front().isDigit()) {
            numbers << word;
        } else if (const auto named = meaningOf(months, word); named && month == 0) {
            month = *named;
        } else if (const auto day = meaningOf(weekdays, word); day && weekday == 0) {
            weekday = *day;
        } else if (!isFiller(word)) {
            return std::nullopt;
        }
    }
    std::optional<WrittenDate> date = month > 0 ? fromMonth(month, numbers) : fromNumbers(numbers);
    if (date)
        date->weekday = weekday;
    return date;
}

ListDates::ListDates(const QStringList& cells, int year) : year_(year)
{
    std::set<int> years;
    bool dayFirst = false;
    bool open = false;
    bool yearless = false;
    for (const QString& cell : cells) {
        const auto written = writtenDate(cell);
        if (!written)
            continue;
        if (written->year)
            years.insert(*written->year);
        else
            yearless = true;
        if (written->open && example_.isEmpty())
            example_ = cell.simplified();
        open = open || written->open;
        static const QRegularExpression numeric(QStringLiteral("\\A\\D*(\\d{1,2})\\D+(\\d{1,2})\\D+\\d{2,4}\\D*\\z"));
        const QRegularExpressionMatch match = numeric.match(cell.simplified().section(u' ', 0, 0));
        if (!match.hasMatch() || written->open)
            continue;
        dayFirst = dayFirst || match.captured(1).toInt() > lastMonth;
        monthFirst_ = monthFirst_ || match.captured(2).toInt() > lastMonth;
    }
    if (open)
        orderBy_ = dayFirst != monthFirst_ ? DecidedBy::OtherDates : DecidedBy::Custom;
    monthFirst_ = monthFirst_ && !dayFirst;
    if (yearless) {
        yearBy_ = years.size() == 1 ? DecidedBy::OtherDates : DecidedBy::Custom;
        if (years.size() == 1)
            year_ = *years.begin();
    }
}

std::optional<QDate> ListDates::read(const QString& words) const
{
    const auto written = writtenDate(words);
    if (!written || !objection(words).isEmpty())
        return std::nullopt;
    return dateOf(*written, monthFirst_, year_);
}

QString ListDates::objection(const QString& words) const
{
    constexpr qsizetype quoted = 60;
    const auto written = writtenDate(words);
    if (!written)
        return QStringLiteral("“%1” is no date, such as 12/01/2018 or 2018-01-12").arg(words.left(quoted));
    const QDate date = dateOf(*written, monthFirst_, year_);
    if (!date.isValid() || date.year() < 1900 || date.year() > 2200)
        return QStringLiteral("“%1” is no day of the calendar").arg(words.left(quoted));
    if (written->weekday != 0 && written->weekday != date.dayOfWeek())
        return QStringLiteral("“%1” names another day of the week than that date has").arg(words.left(quoted));
    return {};
}

std::vector<Text> ListDates::decisions() const
{
    std::vector<Text> sentences;
    if (orderBy_ == DecidedBy::OtherDates)
        sentences.push_back(monthFirst_ ? FILROUGE_TEXT("Lists",
                                                        "Dates such as %1 are read with the month first, as the others "
                                                        "of their column are written.",
                                                        {example_})
                                        : FILROUGE_TEXT("Lists",
                                                        "Dates such as %1 are read with the day first, as the others "
                                                        "of their column are written.",
                                                        {example_}));
    if (orderBy_ == DecidedBy::Custom)
        sentences.push_back(FILROUGE_TEXT(
            "Lists", "Dates such as %1 are read with the day first: nothing says otherwise.", {example_}));
    if (yearBy_ == DecidedBy::OtherDates)
        sentences.push_back(FILROUGE_TEXT(
            "Lists", "Dates without a year are taken to be in %1, like the others.", {QString::number(year_)}));
    if (yearBy_ == DecidedBy::Custom)
        sentences.push_back(FILROUGE_TEXT(
            "Lists", "Dates without a year are taken to be in %1, the programme’s year.", {QString::number(year_)}));
    return sentences;
}

QDate dateWithin(const QString& text)
{
    static const QRegularExpression dates(QStringLiteral(
        "\\d{4}[-_.]\\d{1,2}[-_.]\\d{1,2}|\\d{1,2}[-_./]\\d{1,2}[-_./]\\d{4}|(?<!\\d)(?:19|20)\\d{6}(?!\\d)|"
        "\\d{1,2}(?:er|st|nd|rd|th)?\\s+\\p{L}{3,9}\\.?,?\\s+\\d{4}|\\p{L}{3,9}\\.?\\s+\\d{1,2},?\\s+\\d{4}"));
    for (auto match = dates.globalMatch(text); match.hasNext();) {
        const QString found = match.next().captured().replace(u'_', u'-');
        if (const auto date = ListDates({found}, 0).read(found))
            return *date;
    }
    return {};
}

} // namespace filrouge

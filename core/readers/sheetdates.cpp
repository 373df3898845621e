// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/sheetdates.h"

#include <QDate>
#include <QTime>

#include <cmath>

namespace filrouge {

namespace {

constexpr double lastSerial = 2'958'466; // past 31 December 9999
constexpr int minutesADay = 24 * 60;

QString timeText(qint64 minutes)
{
    constexpr int anHour = 60;
    return QStringLiteral("%1:%2")
        .arg(minutes / anHour, 2, 10, QLatin1Char('0'))
        .arg(minutes % anHour, 2, 10, QLatin1Char('0'));
}

QDate dayOf(qint64 serial, SheetCalendar calendar)
{
    if (calendar == SheetCalendar::From1904)
        return QDate(1904, 1, 1).addDays(serial);
    // The calendar of 1900 holds a 29 February that never was: serial 60.
    constexpr qint64 neverWas = 60;
    if (serial == neverWas || serial == 0)
        return {};
    return QDate(1899, 12, serial < neverWas ? 31 : 30).addDays(serial);
}

} // namespace

NumberForm numberForm(int builtIn)
{
    // ECMA-376 part 1, 18.8.30
    if ((builtIn >= 14 && builtIn <= 17) || (builtIn >= 27 && builtIn <= 31) || builtIn == 36 ||
        (builtIn >= 50 && builtIn <= 58))
        return NumberForm::Date;
    if ((builtIn >= 18 && builtIn <= 21) || (builtIn >= 32 && builtIn <= 35) || (builtIn >= 45 && builtIn <= 47))
        return NumberForm::Time;
    return builtIn == 22 ? NumberForm::DateTime : NumberForm::Plain;
}

NumberForm numberForm(const QString& code)
{
    bool day = false;
    bool hour = false;
    bool month = false;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar character = code[i].toLower();
        if (character == u'\\' || character == u'_' || character == u'*') {
            ++i; // what follows stands for itself
        } else if (character == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (character == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QString within = code.mid(i + 1, end - i - 1).toLower();
            hour = hour || within == QString(within.size(), u'h') || within == QString(within.size(), u'm') ||
                   within == QString(within.size(), u's');
            i = end < 0 ? code.size() : end;
        } else if (character == u'y' || character == u'd') {
            day = true;
        } else if (character == u'h' || character == u's') {
            hour = true;
        } else if (character == u'm') {
            month = true;
        } else if (character == u'#' || character == u'?' || (character == u'0' && !hour)) {
            return NumberForm::Plain;
        } else if (code.mid(i).startsWith(QLatin1String("general"), Qt::CaseInsensitive)) {
            return NumberForm::Plain;
        }
    }
    if (day || (month && !hour))
        return hour ? NumberForm::DateTime : NumberForm::Date;
    return hour ? NumberForm::Time : NumberForm::Plain;
}

QString dateFromSerial(double serial, NumberForm form, SheetCalendar calendar)
{
    if (!std::isfinite(serial) || serial < 0 || serial >= lastSerial)
        return {};
    const auto minutes = static_cast<qint64>(std::llround(serial * minutesADay));
    if (form == NumberForm::Time)
        return timeText(minutes);
    const QDate day = dayOf(minutes / minutesADay, calendar);
    if (!day.isValid())
        return {};
    const qint64 ofTheDay = minutes % minutesADay;
    return form == NumberForm::DateTime && ofTheDay > 0 ? day.toString(Qt::ISODate) + u' ' + timeText(ofTheDay)
                                                        : day.toString(Qt::ISODate);
}

} // namespace filrouge

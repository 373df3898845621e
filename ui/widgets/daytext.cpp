// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/daytext.h"

namespace filrouge {

std::optional<QDate> dayFromText(const QString& text, Language language)
{
    QString typed = text.simplified();
    if (typed.isEmpty())
        return QDate();
    if (const QDate iso = QDate::fromString(typed, Qt::ISODate); iso.isValid())
        return iso;
    if (typed.startsWith(QLatin1String("1er "), Qt::CaseInsensitive))
        typed.replace(0, 3, QStringLiteral("1"));
    typed.replace(QLatin1Char('.'), QLatin1Char('/')).replace(QLatin1Char('-'), QLatin1Char('/'));
    const QDate numbers = QDate::fromString(typed, QStringLiteral("d/M/yyyy"));
    if (numbers.isValid())
        return numbers;
    const Language other = language == Language::French ? Language::English : Language::French;
    for (const Language each : {language, other})
        for (const QString& format : {QStringLiteral("d MMMM yyyy"), QStringLiteral("d MMM yyyy")})
            if (const QDate day = localeOf(each).toDate(typed.toLower(), format); day.isValid())
                return day;
    return std::nullopt;
}

} // namespace filrouge

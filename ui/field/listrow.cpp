// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/listrow.h"

#include "core/base/comparablename.h"

#include <QLocale>

namespace filrouge {

namespace {

constexpr qsizetype sortedCharacters = 80; // of a longer text: nobody looks further
constexpr int digits = 9;

/// Without case and accents, numbers by their size: "Persona 9" before "Persona 10".
QString sortKey(const QString& text)
{
    const QString plain = comparableName(text.left(sortedCharacters));
    QString key;
    for (qsizetype at = 0; at < plain.size();) {
        qsizetype end = at;
        while (end < plain.size() && plain.at(end).isDigit())
            ++end;
        if (end == at) {
            key += plain.at(at++);
            continue;
        }
        key += QString(qMax(qsizetype(0), digits - (end - at)), u'0') + plain.mid(at, end - at);
        at = end;
    }
    return key;
}

} // namespace

ListCell textCell(const QString& text)
{
    return {text, text.isEmpty() ? 1 : 0, sortKey(text)};
}

ListCell numberCell(int number)
{
    return {number == 0 ? QString() : QString::number(number), number, {}};
}

ListCell dayCell(QDate day)
{
    // In figures, as a column is read; the detail writes it out.
    return {day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString(),
            day.isValid() ? day.toJulianDay() : 0,
            {}};
}

ListCell choiceCell(const QStringList& words, int value)
{
    return {words.value(value), value, {}};
}

QString searchText(const QStringList& texts)
{
    return u' ' + comparableName(texts.join(u' '));
}

} // namespace filrouge

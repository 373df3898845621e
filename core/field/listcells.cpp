// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/listcells.h"

#include <QRegularExpression>

#include <algorithm>

namespace filrouge {

QString cleanedCell(const QString& cell)
{
    QString text;
    text.reserve(cell.size());
    for (const QChar character : cell.simplified()) {
        const bool turnsText =
            (character >= u'\u202A' && character <= u'\u202E') || (character >= u'\u2066' && character <= u'\u2069');
        if (!turnsText && character.category() != QChar::Other_Control && character != u'\uFEFF')
            text.append(character);
    }
    return text.trimmed();
}

QString cleanedLines(const QString& cell)
{
    QStringList lines = cell.split(u'\n');
    std::ranges::transform(lines, lines.begin(), cleanedCell);
    return lines.join(u'\n').trimmed();
}

namespace {

bool isName(const QString& text)
{
    return std::ranges::any_of(text, [](QChar character) { return character.isLetterOrNumber(); });
}

bool isCapitals(const QString& text)
{
    return text == text.toUpper() && text != text.toLower();
}

/// "DUPONT, Marie" is one name, and so is "Direction de la cohésion sociale, du travail".
QStringList partedByCommas(const QString& cell, NamesOf whom)
{
    QStringList parts;
    for (const QString& each : cell.split(u',')) {
        const QString part = each.trimmed();
        if (part.isEmpty())
            continue;
        const bool firstName = whom == NamesOf::People && !parts.isEmpty() && isCapitals(parts.last()) &&
                               !isCapitals(part) && part.front().isUpper();
        const bool goesOn = whom == NamesOf::Organisations && !parts.isEmpty() && parts.last().front().isUpper() &&
                            part.front().isLower();
        if (firstName || goesOn)
            parts.last() += QStringLiteral(", ") + part;
        else
            parts << part;
    }
    return parts;
}

} // namespace

QStringList namesIn(const QString& cell, NamesOf whom)
{
    // Where semicolons or lines part the names, commas stand within them.
    static const QRegularExpression firm(QStringLiteral("[;\n]|\\s/\\s"));
    QStringList names;
    for (const QString& part : cell.contains(firm) ? cell.split(firm) : partedByCommas(cell, whom))
        if (QString name = cleanedCell(part); isName(name) && !names.contains(name))
            names << std::move(name);
    return names;
}

bool looksLikeEmail(const QString& text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at == text.lastIndexOf(u'@') && at < text.size() - 1 && !text.contains(u' ');
}

ListCells::ListCells(const CellTable& table, const ListMapping& mapping) : table_(table), mapping_(mapping)
{
    if (!mapping.isEnough())
        problems_.push_back(failAt(1, 0, QLatin1String(mapping.schema().missing)).value());
    row_ = static_cast<std::size_t>(mapping.headings);
}

bool ListCells::next()
{
    while (mapping_.isEnough() && row_ < table_.rows.size())
        if (std::ranges::any_of(table_.rows[row_++], [](const QString& one) { return !cleanedCell(one).isEmpty(); }))
            return true;
    return false;
}

QString ListCells::cell(int field) const
{
    const std::optional<int> column = mapping_.of(field);
    return column ? table_.cell(row_ - 1, *column) : QString();
}

QStringList ListCells::columnOf(int field) const
{
    QStringList cells;
    if (const std::optional<int> column = mapping_.of(field))
        for (auto row = static_cast<std::size_t>(mapping_.headings); row < table_.rows.size(); ++row)
            cells << table_.cell(row, *column);
    return cells;
}

void ListCells::objectTo(int field, const QString& detail)
{
    problems_.push_back(failAt(static_cast<qsizetype>(row_), mapping_.of(field).value_or(-1) + 1, detail).value());
}

} // namespace filrouge

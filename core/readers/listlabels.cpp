// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/listlabels.h"

#include <algorithm>
#include <array>
#include <utility>

namespace filrouge {

namespace {

constexpr int deepestLevel = 9;
constexpr int mostItems = 100'000; // a start far out is a stranger's joke

QString roman(int number)
{
    constexpr std::array<std::pair<int, const char*>, 13> digits{{{1000, "m"},
                                                                  {900, "cm"},
                                                                  {500, "d"},
                                                                  {400, "cd"},
                                                                  {100, "c"},
                                                                  {90, "xc"},
                                                                  {50, "l"},
                                                                  {40, "xl"},
                                                                  {10, "x"},
                                                                  {9, "ix"},
                                                                  {5, "v"},
                                                                  {4, "iv"},
                                                                  {1, "i"}}};
    constexpr int largest = 3999;
    if (number < 1 || number > largest)
        return QString::number(number);
    QString text;
    for (const auto& [value, letters] : digits)
        for (; number >= value; number -= value)
            text += QLatin1String(letters);
    return text;
}

QString letters(int number)
{
    constexpr int alphabet = 26;
    QString text;
    for (; number > 0; number = (number - 1) / alphabet)
        text.prepend(QChar(static_cast<char16_t>(u'a' + (number - 1) % alphabet)));
    return text;
}

QString written(int number, LabelLevel::Style style)
{
    switch (style) {
    case LabelLevel::Style::LowerLetter:
        return letters(number);
    case LabelLevel::Style::UpperLetter:
        return letters(number).toUpper();
    case LabelLevel::Style::LowerRoman:
        return roman(number);
    case LabelLevel::Style::UpperRoman:
        return roman(number).toUpper();
    default:
        return QString::number(number);
    }
}

} // namespace

QString ListLabels::next(const QString& list, const LabelLevels& levels, int depth)
{
    const auto level = static_cast<std::size_t>(std::clamp(depth, 0, deepestLevel - 1));
    const auto at = [&](std::size_t i) { return i < levels.size() ? levels[i] : LabelLevel{}; };
    std::vector<int>& counts = counts_[list];
    for (std::size_t i = counts.size(); i <= level; ++i)
        counts.push_back(std::clamp(at(i).start, 0, mostItems) - (i == level ? 1 : 0));
    counts.resize(level + 1);
    ++counts[level];
    if (at(level).style == LabelLevel::Style::Bullet)
        return QStringLiteral("-");
    if (at(level).style == LabelLevel::Style::None)
        return {};
    QString label = at(level).pattern;
    for (std::size_t i = 0; i <= level; ++i)
        label.replace(QStringLiteral("%%1").arg(i + 1), written(counts[i], at(i).style));
    return label.simplified();
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/odtstyles.h"

#include <algorithm>

namespace filrouge {

namespace {

constexpr int longestOdtChain = 20; // styles of a stranger may go round in circles
constexpr int odtLevels = 10;

LabelLevel::Style odtLabelStyle(const QString& format)
{
    if (format.isEmpty())
        return LabelLevel::Style::None;
    switch (format.front().unicode()) {
    case u'a':
        return LabelLevel::Style::LowerLetter;
    case u'A':
        return LabelLevel::Style::UpperLetter;
    case u'i':
        return LabelLevel::Style::LowerRoman;
    case u'I':
        return LabelLevel::Style::UpperRoman;
    default:
        return LabelLevel::Style::Decimal;
    }
}

/// "%1.%2." for a number that shows two levels.
QString patternOf(const XmlPart& part, int level)
{
    const int shown = std::clamp(part.number(u"display-levels", 1), 1, level);
    QStringList numbers;
    for (int i = level - shown + 1; i <= level; ++i)
        numbers << QStringLiteral("%%1").arg(i);
    return part.attribute(u"num-prefix") + numbers.join(u'.') + part.attribute(u"num-suffix");
}

} // namespace

void OdtStyles::take(const XmlPart& part)
{
    const QStringView name = part.name();
    if (name == u"style") {
        style_ = part.attribute(u"name");
        parents_.insert(style_, part.attribute(u"parent-style-name"));
    } else if (name == u"text-properties" && part.attribute(u"display") == QLatin1String("none")) {
        hidden_.insert(style_, true);
    } else if (name == u"list-style" || name == u"outline-style") {
        list_ = part.attribute(u"name");
    } else if (name == u"list-level-style-bullet" || name == u"list-level-style-number" ||
               name == u"list-level-style-image") {
        const int level = std::clamp(part.number(u"level", 1), 1, odtLevels);
        LabelLevels& levels = lists_[list_];
        levels.resize(std::max(levels.size(), static_cast<std::size_t>(level)));
        LabelLevel& one = levels[static_cast<std::size_t>(level) - 1];
        one.start = part.number(u"start-value", 1);
        one.style = name == u"list-level-style-number" ? odtLabelStyle(part.attribute(u"num-format"))
                                                       : LabelLevel::Style::Bullet;
        if (name == u"list-level-style-number")
            one.pattern = patternOf(part, level);
    }
}

int OdtStyles::heading(const QString& style) const
{
    QString name = style;
    for (int i = 0; i < longestOdtChain && !name.isEmpty(); ++i) {
        if (name == QLatin1String("Title"))
            return 1;
        if (name == QLatin1String("Subtitle"))
            return 2;
        name = parents_.value(name);
    }
    return 0;
}

} // namespace filrouge

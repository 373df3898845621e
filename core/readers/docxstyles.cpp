// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/docxstyles.h"

#include "core/readers/xmlpart.h"

#include <algorithm>

namespace filrouge {

namespace {

constexpr int longestDocxChain = 20; // styles of a stranger may go round in circles
constexpr int docxLevels = 9;

LabelLevel::Style docxLabelStyle(const QString& format)
{
    if (format == QLatin1String("bullet"))
        return LabelLevel::Style::Bullet;
    if (format == QLatin1String("none"))
        return LabelLevel::Style::None;
    if (format == QLatin1String("lowerLetter"))
        return LabelLevel::Style::LowerLetter;
    if (format == QLatin1String("upperLetter"))
        return LabelLevel::Style::UpperLetter;
    if (format == QLatin1String("lowerRoman"))
        return LabelLevel::Style::LowerRoman;
    if (format == QLatin1String("upperRoman"))
        return LabelLevel::Style::UpperRoman;
    return LabelLevel::Style::Decimal;
}

} // namespace

Result<DocxStyles> DocxStyles::read(Package& package, const Relationships& parts)
{
    DocxStyles styles;
    if (const QString part = parts.byType.value(QStringLiteral("styles")); package.has(part))
        FILROUGE_TRY(styles.readStyles(package, part));
    if (const QString part = parts.byType.value(QStringLiteral("numbering")); package.has(part))
        FILROUGE_TRY(styles.readNumbering(package, part));
    return styles;
}

Result<> DocxStyles::readStyles(Package& package, const QString& part)
{
    FILROUGE_TRY_VALUE(reading, XmlPart::open(package, part));
    QString id;
    while (reading.next()) {
        if (!reading.xml().isStartElement())
            continue;
        const QStringView name = reading.name();
        const QString value = reading.attribute(u"val");
        if (name == u"style") {
            id = reading.attribute(u"styleId");
            styles_.insert(id, {});
        } else if (id.isEmpty()) {
            continue;
        } else if (name == u"name" && value.compare(QLatin1String("title"), Qt::CaseInsensitive) == 0) {
            styles_[id].form.heading = 1;
        } else if (name == u"name" && value.compare(QLatin1String("subtitle"), Qt::CaseInsensitive) == 0) {
            styles_[id].form.heading = 2;
        } else if (name == u"basedOn") {
            styles_[id].basedOn = value;
        } else if (name == u"outlineLvl" && reading.number(u"val", docxLevels) < docxLevels) {
            styles_[id].form.heading = std::max(0, reading.number(u"val", 0)) + 1;
        } else if (name == u"numId") {
            styles_[id].form.list = value;
        } else if (name == u"ilvl") {
            styles_[id].form.listLevel = reading.number(u"val", 0);
        }
    }
    return reading.outcome();
}

Result<> DocxStyles::readNumbering(Package& package, const QString& part)
{
    FILROUGE_TRY_VALUE(reading, XmlPart::open(package, part));
    QString pattern;
    QString list;
    std::size_t level = 0;
    while (reading.next()) {
        if (!reading.xml().isStartElement())
            continue;
        const QStringView name = reading.name();
        if (name == u"abstractNum") {
            pattern = reading.attribute(u"abstractNumId");
            list.clear();
        } else if (name == u"num") {
            list = reading.attribute(u"numId");
            pattern.clear();
        } else if (name == u"abstractNumId" && !list.isEmpty()) {
            patternOf_.insert(list, reading.attribute(u"val"));
        }
        if (pattern.isEmpty())
            continue;
        LabelLevels& levels = patterns_[pattern];
        if (name == u"lvl") {
            level = static_cast<std::size_t>(std::clamp(reading.number(u"ilvl", 0), 0, docxLevels - 1));
            levels.resize(std::max(levels.size(), level + 1));
        } else if (level >= levels.size()) {
            continue;
        } else if (name == u"start") {
            levels[level].start = reading.number(u"val", 1);
        } else if (name == u"numFmt") {
            levels[level].style = docxLabelStyle(reading.attribute(u"val"));
        } else if (name == u"lvlText") {
            levels[level].pattern = reading.attribute(u"val");
        }
    }
    return reading.outcome();
}

DocxParagraphForm DocxStyles::form(const QString& style) const
{
    DocxParagraphForm found;
    QString id = style;
    for (int i = 0; i < longestDocxChain && styles_.contains(id); ++i) {
        const Style& one = *styles_.constFind(id);
        if (found.heading == 0)
            found.heading = one.form.heading;
        if (found.list.isEmpty())
            found.list = one.form.list;
        if (found.listLevel < 0)
            found.listLevel = one.form.listLevel;
        id = one.basedOn;
    }
    return found;
}

LabelLevels DocxStyles::levels(const QString& list) const
{
    return patterns_.value(patternOf_.value(list));
}

} // namespace filrouge

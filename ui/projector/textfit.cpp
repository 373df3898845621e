// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/textfit.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextLine>
#include <QTextOption>

#include <cmath>

namespace filrouge {

namespace {

struct Broken final {
    QStringList lines;
    bool whole = true; ///< no word was wider than a line
};

Broken broken(const QString& text, double width, const QFont& font, QTextOption::WrapMode mode)
{
    Broken result;
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, font);
        layout.setTextOption([mode] {
            QTextOption option;
            option.setWrapMode(mode);
            return option;
        }());
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            if (line.naturalTextWidth() > width + 0.5)
                result.whole = false;
            result.lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return result;
}

StageText shapeOf(const QRectF& rect, const StageType& type, int size)
{
    StageText text;
    text.rect = rect;
    text.size = size;
    text.weight = type.weight;
    text.italic = type.italic;
    text.ink = type.ink;
    text.hue = type.hue;
    text.alignment = type.alignment;
    return text;
}

bool fits(const StageText& text, int mostLines)
{
    return text.lines.size() <= mostLines && text.height() <= text.rect.height() + 0.5;
}

} // namespace

QFont stageFont(const QString& family, int size, QFont::Weight weight, bool italic)
{
    QFont font(family);
    font.setPixelSize(size);
    font.setWeight(weight);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double widthOf(const QString& text, const StageType& type, int size)
{
    return QFontMetricsF(stageFont(type.family, size, type.weight, type.italic)).horizontalAdvance(text);
}

StageText setAt(const QString& text, const QRectF& rect, const StageType& type, int size, int mostLines)
{
    StageText set = shapeOf(rect, type, size);
    if (text.trimmed().isEmpty())
        return set;
    const QFont font = stageFont(type.family, size, type.weight, type.italic);
    set.lines = broken(text.trimmed(), rect.width(), font, QTextOption::WrapAtWordBoundaryOrAnywhere).lines;
    const int room = qMax(1, static_cast<int>((rect.height() + 0.5) / set.lineHeight()));
    const int most = qMin(room, mostLines);
    if (set.lines.size() > most) {
        const QString rest = set.lines.mid(most - 1).join(QLatin1Char(' '));
        set.lines = set.lines.mid(0, most - 1);
        set.lines.append(QFontMetricsF(font).elidedText(rest, Qt::ElideRight, rect.width()));
        set.cut = true;
    }
    return set;
}

StageText fitted(const QString& text, const QRectF& rect, const StageType& type, int largest, int least, int mostLines)
{
    const QString trimmed = text.trimmed();
    const auto at = [&](int size) -> std::optional<StageText> {
        StageText set = shapeOf(rect, type, size);
        const Broken lines = broken(
            trimmed, rect.width(), stageFont(type.family, size, type.weight, type.italic), QTextOption::WordWrap);
        set.lines = lines.lines;
        return lines.whole && fits(set, mostLines) ? std::optional(set) : std::nullopt;
    };
    if (trimmed.isEmpty())
        return shapeOf(rect, type, least);
    if (const auto first = at(largest))
        return *first;
    int low = least;
    int high = largest;
    std::optional<StageText> best = at(low);
    while (best && high - low > 1) {
        const int middle = (low + high) / 2;
        if (auto set = at(middle)) {
            best = std::move(set);
            low = middle;
        } else {
            high = middle;
        }
    }
    return best ? *best : setAt(text, rect, type, least, mostLines);
}

} // namespace filrouge

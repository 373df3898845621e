// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/paragraphtext.h"

#include <algorithm>

namespace filrouge {

namespace {

constexpr qsizetype longestTitle = 120;
constexpr int deepestHeading = 6;
constexpr int deepestItem = 8;

QString onOneLine(const QString& text)
{
    QString line = text;
    line.replace(u'\n', u' ');
    return line.trimmed();
}

/// Blanks at the ends of lines say nothing.
QString withoutTrailingBlanks(const QString& text)
{
    QStringList lines = text.split(u'\n');
    for (QString& line : lines)
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
    while (!lines.isEmpty() && lines.back().isEmpty())
        lines.removeLast();
    while (!lines.isEmpty() && lines.front().isEmpty())
        lines.removeFirst();
    return lines.join(u'\n');
}

} // namespace

void ParagraphText::add(Line line, const QString& text)
{
    if (last_ != Line::None) {
        const bool together = line == last_ && (line == Line::Item || line == Line::Row);
        text_ += together ? QLatin1String("\n") : QLatin1String("\n\n");
    }
    text_ += text;
    last_ = line;
}

void ParagraphText::paragraph(const QString& text)
{
    if (const QString kept = withoutTrailingBlanks(text); !kept.isEmpty())
        add(Line::Paragraph, kept);
}

void ParagraphText::heading(int level, const QString& text)
{
    const QString line = onOneLine(text);
    if (line.isEmpty())
        return;
    if (title_.isEmpty())
        title_ = line.simplified();
    add(Line::Heading, QString(std::clamp(level, 1, deepestHeading), u'#') + u' ' + line);
}

void ParagraphText::item(int depth, const QString& label, const QString& text)
{
    if (label.isEmpty())
        paragraph(text);
    else if (const QString kept = withoutTrailingBlanks(text); !kept.isEmpty())
        add(Line::Item, QString(2 * std::clamp(depth, 0, deepestItem), u' ') + label + u' ' + kept.trimmed());
}

void ParagraphText::row(QStringList cells)
{
    for (QString& cell : cells)
        cell = cell.simplified();
    while (!cells.isEmpty() && cells.back().isEmpty())
        cells.removeLast();
    if (!cells.isEmpty())
        add(Line::Row, cells.join(u'\t'));
}

QString ParagraphText::footnoteMark()
{
    return QStringLiteral("[%1]").arg(++marks_);
}

Result<ReadNotes> ParagraphText::finished(FileForm form)
{
    for (qsizetype i = 0; i < footnotes_.size(); ++i)
        add(Line::Item, QStringLiteral("[%1] ").arg(i + 1) + onOneLine(footnotes_[i]));
    ReadNotes notes{cleanedNotes(std::move(text_)), title_, form, std::move(skipped_)};
    if (notes.text.size() > longestNotes)
        return fail(ErrorCode::TooLarge, {}, QStringLiteral("%1 characters").arg(longestNotes));
    if (notes.text.isEmpty())
        return fail(ErrorCode::Malformed, {}, QStringLiteral("there is no text in it"));
    if (notes.title.isEmpty())
        notes.title = titleOf(notes.text);
    return notes;
}

QString cleanedNotes(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
    text.replace(u'\u2028', u'\n').replace(u'\u2029', u'\n');
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept += character;
            kept += text[++i];
        } else if (character.isSurrogate()) {
            kept += QChar(QChar::ReplacementCharacter);
        } else if (character == u'\n' || character == u'\t' ||
                   (character.category() != QChar::Other_Control && character != u'\uFEFF')) {
            kept += character;
        }
    }
    return withoutTrailingBlanks(kept);
}

QString titleOf(const QString& notes)
{
    QString line = notes.section(u'\n', 0, 0).trimmed();
    for (const QString& one : notes.split(u'\n'))
        if (one.startsWith(QLatin1String("# "))) {
            line = one;
            break;
        }
    while (line.startsWith(u'#'))
        line.remove(0, 1);
    line = line.simplified();
    return line.size() <= longestTitle ? line : QString();
}

} // namespace filrouge

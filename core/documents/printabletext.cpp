// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/printabletext.h"

namespace filrouge {

namespace {

// Unicode's Default_Ignorable_Code_Point, as far as people's keyboards and web pages produce them.
bool drawsNothing(char32_t c)
{
    return c == 0x00AD || c == 0x034F || c == 0x061C || c == 0x180E || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || (c >= 0xFE00 && c <= 0xFE0F) ||
           c == 0xFEFF || (c >= 0xE0000 && c <= 0xE0FFF);
}

bool endsLine(char32_t c)
{
    return c == U'\n' || c == U'\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
}

} // namespace

QString printable(const QString& text)
{
    const QList<uint> characters = text.toUcs4();
    QString out;
    out.reserve(text.size());
    bool afterReturn = false;
    for (const char32_t c : characters) {
        if (endsLine(c)) {
            if (c != U'\n' || !afterReturn)
                out += u'\n';
        } else if (c == U'\t') {
            out += u' ';
        } else if (c >= 0xD800 && c <= 0xDFFF) {
            out += QChar(QChar::ReplacementCharacter); // half of a surrogate pair
        } else if (c >= 0x20 && !(c >= 0x7F && c < 0xA0) && !drawsNothing(c)) {
            out += QStringView(QChar::fromUcs4(c));
        }
        afterReturn = c == U'\r';
    }
    return out.normalized(QString::NormalizationForm_C);
}

QStringList paragraphsOf(const QString& text)
{
    QStringList paragraphs;
    for (const QString& line : printable(text).split(u'\n')) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            paragraphs += trimmed;
    }
    return paragraphs;
}

QString abridged(const QString& text, qsizetype most)
{
    QString line = printable(text).simplified();
    if (line.size() <= most)
        return line;
    line.truncate(most - 1);
    if (const qsizetype space = line.lastIndexOf(u' '); space > most / 2)
        line.truncate(space);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line.trimmed() + QChar(0x2026);
}

QString characterName(char32_t character)
{
    return QStringLiteral("%1 U+%2").arg(QString::fromUcs4(&character, 1),
                                         QString::number(uint(character), 16).toUpper().rightJustified(4, u'0'));
}

} // namespace filrouge

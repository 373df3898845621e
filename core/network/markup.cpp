// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/markup.h"

#include <QHash>

#include <array>
#include <utility>

namespace filrouge {

namespace {

constexpr char16_t replacement = 0xFFFD;

/// Marks, embeddings, overrides and isolates of the bidirectional algorithm (UAX #9).
bool turnsReading(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C;
}

/// Characters that HTML does not have (https://html.spec.whatwg.org, 13.2.3.5), and halves of surrogate pairs.
bool isNoText(const QString& text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate())
        return i + 1 >= text.size() || !text[i + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return i == 0 || !text[i - 1].isHighSurrogate();
    const char16_t unit = c.unicode();
    return (unit < 0x20 && unit != u'\n' && unit != u'\t') || (unit >= 0x7F && unit < 0xA0) || unit >= 0xFFFE ||
           (unit >= 0xFDD0 && unit <= 0xFDEF);
}

QString readable(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!turnsReading(text[i].unicode()))
            out += isNoText(text, i) ? QChar(replacement) : text[i];
    }
    return out;
}

} // namespace

QByteArray escaped(const QString& text)
{
    const QByteArray plain = readable(text).toUtf8();
    QByteArray html;
    html.reserve(plain.size() + 16);
    for (const char c : plain) {
        switch (c) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '"':
            html += "&quot;";
            break;
        case '\'':
            html += "&#39;";
            break;
        default:
            html += c;
        }
    }
    return html;
}

QByteArray sentence(const Text& text, Language language)
{
    if (!text.args.isEmpty() || text.n >= 0)
        return escaped(translated(text, language));
    // By address: a text's source is a literal. One memory a thread, so that none waits for another.
    using Place = std::pair<const char*, const char*>;
    thread_local std::array<QHash<Place, QByteArray>, 2> remembered;
    QByteArray& html = remembered[static_cast<std::size_t>(language)][{text.context, text.source}];
    if (html.isNull())
        html = escaped(translated(text, language));
    return html;
}

Markup& Markup::operator<<(const Text& sentence)
{
    html_ += filrouge::sentence(sentence, language_);
    return *this;
}

Markup& Markup::operator<<(const QString& text)
{
    html_ += escaped(text);
    return *this;
}

Markup& Markup::operator<<(int number)
{
    html_ += QByteArray::number(number);
    return *this;
}

Markup& Markup::operator<<(const Markup& other)
{
    html_ += other.html_;
    return *this;
}

Markup& Markup::words(const QString& text)
{
    if (language_ == own_)
        return *this << text;
    html_ += own_ == Language::French ? "<span lang=\"fr\">" : "<span lang=\"en\">";
    return *this << text << "</span>";
}

Markup& Markup::ready(const QByteArray& html)
{
    html_ += html;
    return *this;
}

} // namespace filrouge

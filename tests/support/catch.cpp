// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include <cstdio>

namespace filrouge::tests {

std::string quoted(const QString& text)
{
    if (text.isNull())
        return "QString()";
    std::string out = "\"";
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        const bool pair = unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            out += text.mid(i, 2).toStdString();
            ++i;
        } else if (unit == u'"' || unit == u'\\') {
            out += '\\';
            out += unit.toLatin1();
        } else if (unit == u'\n') {
            out += "\\n";
        } else if (!unit.isPrint() || (unit.isSpace() && unit != u' ')) {
            // Two spaces of different width look alike in a terminal.
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(unit.unicode()));
            out += escape;
        } else {
            out += QString(unit).toStdString();
        }
    }
    return out + '"';
}

std::string quoted(const QByteArray& bytes)
{
    if (bytes.isNull())
        return "QByteArray()";
    std::string out = "\"";
    for (const char byte : bytes) {
        if (byte >= ' ' && byte <= '~' && byte != '"' && byte != '\\') {
            out += byte;
        } else {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\x%02x", static_cast<unsigned>(static_cast<unsigned char>(byte)));
            out += escape;
        }
    }
    return out + '"';
}

std::string described(const Error& error)
{
    return "Error{" + std::to_string(static_cast<int>(error.code)) + ", where " + quoted(error.where) + ", detail " +
           quoted(error.detail) + "}";
}

} // namespace filrouge::tests

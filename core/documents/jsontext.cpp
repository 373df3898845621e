// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/jsontext.h"

#include <QString>

namespace filrouge {

namespace {

/// RFC 8259, section 7: what must be escaped, and nothing else.
QByteArray quoted(const QString& text)
{
    QByteArray quoted = "\"";
    const QByteArray utf8 = text.toUtf8();
    for (const char byte : utf8) {
        switch (byte) {
        case '"':
            quoted += "\\\"";
            break;
        case '\\':
            quoted += "\\\\";
            break;
        case '\n':
            quoted += "\\n";
            break;
        case '\r':
            quoted += "\\r";
            break;
        case '\t':
            quoted += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(byte) < 0x20)
                quoted += "\\u00" + QByteArray(1, byte).toHex();
            else
                quoted += byte;
        }
    }
    return quoted + '"';
}

} // namespace

void JsonText::beginObject()
{
    open('{');
}

void JsonText::endObject()
{
    close('}');
}

void JsonText::beginArray()
{
    open('[');
}

void JsonText::endArray()
{
    close(']');
}

void JsonText::key(const char* name)
{
    separate();
    text_ += quoted(QString::fromLatin1(name)) + ": ";
    afterKey_ = true;
}

void JsonText::value(const QJsonValue& value)
{
    separate();
    if (value.isString())
        text_ += quoted(value.toString());
    else if (value.isBool())
        text_ += value.toBool() ? "true" : "false";
    else if (value.isDouble())
        text_ += QByteArray::number(value.toDouble(), 'g', 17);
    else
        text_ += "null";
}

QByteArray JsonText::take()
{
    Q_ASSERT(depth_ == 0);
    return std::exchange(text_, {}) + '\n';
}

void JsonText::open(char bracket)
{
    separate();
    text_ += bracket;
    ++depth_;
    first_ = true;
}

void JsonText::close(char bracket)
{
    --depth_;
    if (!first_)
        newLine();
    text_ += bracket;
    first_ = false;
}

void JsonText::separate()
{
    if (afterKey_) {
        afterKey_ = false;
        return;
    }
    if (depth_ == 0)
        return;
    if (!first_)
        text_ += ',';
    first_ = false;
    newLine();
}

void JsonText::newLine()
{
    text_ += '\n' + QByteArray(2 * depth_, ' ');
}

} // namespace filrouge

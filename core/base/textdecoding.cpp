// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textdecoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace filrouge {

namespace {

/// UTF-16 without its mark is told by the zero bytes of its Latin letters: none in odd places and half of the even ones
/// at least, or the other way round. A single zero byte tells nothing, and is refused.
std::optional<QStringDecoder::Encoding> utf16Of(const QByteArray& bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return QStringDecoder::Utf16LE;
    if (bytes.startsWith("\xFE\xFF"))
        return QStringDecoder::Utf16BE;
    std::array<qsizetype, 2> zerosIn{};
    for (qsizetype i = bytes.indexOf('\0'); i >= 0; i = bytes.indexOf('\0', i + 1))
        ++zerosIn[static_cast<std::size_t>(i % 2)];
    const qsizetype many = std::max<qsizetype>(1, bytes.size() / 4);
    if (zerosIn[0] == 0 && zerosIn[1] >= many)
        return QStringDecoder::Utf16LE;
    if (zerosIn[1] == 0 && zerosIn[0] >= many)
        return QStringDecoder::Utf16BE;
    return std::nullopt;
}

/// WHATWG Encoding, index windows-1252, for 0x80 to 0x9F; zero: unassigned. All else is Latin 1.
constexpr std::array<char16_t, 32> windows1252{
    u'\u20AC', 0,         u'\u201A', u'\u0192', u'\u201E', u'\u2026', u'\u2020', u'\u2021',
    u'\u02C6', u'\u2030', u'\u0160', u'\u2039', u'\u0152', 0,         u'\u017D', 0,
    0,         u'\u2018', u'\u2019', u'\u201C', u'\u201D', u'\u2022', u'\u2013', u'\u2014',
    u'\u02DC', u'\u2122', u'\u0161', u'\u203A', u'\u0153', 0,         u'\u017E', u'\u0178'};

Result<QString> fromWindows1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t byte = text[i].unicode();
        if (byte < 0x80 || byte > 0x9F)
            continue;
        const char16_t character = windows1252[static_cast<std::size_t>(byte - 0x80)];
        if (character == 0)
            return fail(ErrorCode::NotUtf8, {}, QString::number(i));
        text[i] = character;
    }
    return text;
}

} // namespace

Result<DecodedText> decodedText(const QByteArray& bytes)
{
    if (const auto utf16 = utf16Of(bytes)) {
        QStringDecoder decoder(*utf16);
        const QString text = decoder.decode(bytes);
        if (bytes.size() % 2 != 0 || decoder.hasError() || !text.isValidUtf16() || text.contains(QChar::Null))
            return fail(ErrorCode::NotUtf8, {}, QStringLiteral("0"));
        return DecodedText{text, TextEncoding::Utf16};
    }
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0)
        return fail(ErrorCode::NotUtf8, {}, QString::number(zero));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (!decoder.hasError())
        return DecodedText{text, TextEncoding::Utf8};
    FILROUGE_TRY_VALUE(latin, fromWindows1252(bytes));
    return DecodedText{std::move(latin), TextEncoding::Windows1252};
}

} // namespace filrouge

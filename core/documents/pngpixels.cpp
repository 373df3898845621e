// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pngpixels.h"

#include <QtEndian>

#include <array>

namespace filrouge {

namespace {

constexpr qsizetype signatureSize = 8;
constexpr qsizetype headSize = 13; // of the data of IHDR

// PNG (ISO/IEC 15948) annex D.
constexpr std::array<quint32, 256> remainders = [] {
    std::array<quint32, 256> table{};
    for (quint32 n = 0; n < 256; ++n) {
        quint32 c = n;
        for (int bit = 0; bit < 8; ++bit)
            c = (c & 1U) ? 0xEDB88320U ^ (c >> 1U) : c >> 1U;
        table[n] = c;
    }
    return table;
}();

quint32 checksum(QByteArrayView bytes)
{
    quint32 c = 0xFFFFFFFFU;
    for (const char byte : bytes)
        c = remainders[(c ^ static_cast<uchar>(byte)) & 0xFFU] ^ (c >> 8U);
    return ~c;
}

quint32 wordAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

// Eight bits a channel, grey or colour, one compression, one set of filters, not interlaced.
bool readHead(QByteArrayView head, PngPixels& pixels)
{
    if (head.size() != headSize || wordAt(head, 0) > 0x7FFF || wordAt(head, 4) > 0x7FFF)
        return false;
    pixels.width = static_cast<int>(wordAt(head, 0));
    pixels.height = static_cast<int>(wordAt(head, 4));
    pixels.channels = head[9] == 2 ? 3 : 1;
    return pixels.width > 0 && pixels.height > 0 && head[8] == 8 && (head[9] == 0 || head[9] == 2) && head[10] == 0 &&
           head[11] == 0 && head[12] == 0;
}

} // namespace

std::optional<PngPixels> pngPixels(const QByteArray& png)
{
    if (!png.startsWith("\x89PNG\r\n\x1a\n"))
        return std::nullopt;
    PngPixels pixels;
    const QByteArrayView bytes(png);
    for (qsizetype at = signatureSize; bytes.size() - at >= 12;) {
        const qint64 size = wordAt(bytes, at);
        if (size > bytes.size() - at - 12)
            return std::nullopt;
        const QByteArrayView type = bytes.sliced(at + 4, 4);
        const QByteArrayView data = bytes.sliced(at + 8, static_cast<qsizetype>(size));
        if (wordAt(bytes, at + 8 + size) != checksum(bytes.sliced(at + 4, 4 + static_cast<qsizetype>(size))))
            return std::nullopt;
        at += 12 + static_cast<qsizetype>(size);
        if (type == "IEND")
            return at == bytes.size() && pixels.width > 0 && !pixels.data.empty() ? std::optional(std::move(pixels))
                                                                                  : std::nullopt;
        if (type == "IHDR" ? !readHead(data, pixels) : type != "IDAT" && type != "sRGB")
            return std::nullopt;
        if (type == "IDAT")
            pixels.data.append(data.data(), static_cast<std::size_t>(data.size()));
    }
    return std::nullopt;
}

} // namespace filrouge

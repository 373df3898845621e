// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pictureformat.h"

#include <QtEndian>

#include <functional>

namespace filrouge::detail {

namespace {

const QByteArray pngSignature = QByteArrayLiteral("\x89PNG\r\n\x1a\n");

quint32 wordAt(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

int shortAt(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

struct Chunk final {
    QByteArray type;
    qsizetype offset = 0; ///< of its length field
    qsizetype size = 0;   ///< with length, type and checksum
};

// PNG (ISO/IEC 15948) 5.3: length, type, data, checksum. False when the bytes end inside a chunk.
bool forEachChunk(const QByteArray& png, const std::function<void(const Chunk&)>& visit)
{
    qsizetype at = pngSignature.size();
    while (at < png.size()) {
        if (png.size() - at < 12)
            return false;
        const qint64 size = qint64(wordAt(png, at)) + 12;
        if (size > png.size() - at)
            return false;
        visit({png.mid(at + 4, 4), at, static_cast<qsizetype>(size)});
        at += static_cast<qsizetype>(size);
    }
    return true;
}

bool carriesPicture(const QByteArray& type)
{
    return type == "IHDR" || type == "PLTE" || type == "tRNS" || type == "IDAT" || type == "IEND";
}

std::optional<PictureHead> pngHead(const QByteArray& png)
{
    if (png.size() < 33 || png.mid(12, 4) != "IHDR")
        return std::nullopt;
    const quint32 width = wordAt(png, 16);
    const quint32 height = wordAt(png, 20);
    if (width == 0 || height == 0 || width > 0x7FFFFFFF || height > 0x7FFFFFFF)
        return std::nullopt;
    bool plain = true;
    QByteArray last;
    const bool whole = forEachChunk(png, [&](const Chunk& chunk) {
        plain = plain && last != "IEND" && (carriesPicture(chunk.type) || chunk.type == "sRGB");
        last = chunk.type;
    });
    return PictureHead{
        PictureFormat::Png, QSize(static_cast<int>(width), static_cast<int>(height)), whole && plain && last == "IEND"};
}

// JPEG (ITU-T T.81) B.1.1.3: the frame headers, SOF0 to SOF15 but DHT, JPG and DAC.
bool isFrameHeader(int marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

// APP0 is JFIF, which carries no more than a resolution; every other APPn and COM is metadata of some kind.
bool isMetadata(int marker)
{
    return (marker >= 0xE1 && marker <= 0xEF) || marker == 0xFE;
}

std::optional<PictureHead> jpegHead(const QByteArray& jpeg)
{
    PictureHead head{PictureFormat::Jpeg, {}, jpeg.endsWith("\xFF\xD9")};
    qsizetype at = 2;
    while (at + 4 <= jpeg.size()) {
        if (static_cast<uchar>(jpeg[at]) != 0xFF)
            return std::nullopt;
        const int marker = static_cast<uchar>(jpeg[at + 1]);
        if (marker == 0xFF) { // a fill byte
            ++at;
            continue;
        }
        const int length = shortAt(jpeg, at + 2);
        if (length < 2 || at + 2 + length > jpeg.size())
            return std::nullopt;
        if (isMetadata(marker))
            head.plain = false;
        if (isFrameHeader(marker)) {
            if (length < 8)
                return std::nullopt;
            head.size = QSize(shortAt(jpeg, at + 7), shortAt(jpeg, at + 5));
            const int components = static_cast<uchar>(jpeg[at + 9]);
            if (components != 1 && components != 3)
                head.plain = false;
        }
        if (marker == 0xDA) // the picture itself begins
            break;
        at += 2 + length;
    }
    return head.size.isEmpty() ? std::nullopt : std::optional(head);
}

} // namespace

std::optional<PictureHead> pictureHead(const QByteArray& bytes)
{
    if (bytes.startsWith(pngSignature))
        return pngHead(bytes);
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return jpegHead(bytes);
    return std::nullopt;
}

QByteArray withoutAncillaryChunks(const QByteArray& png)
{
    QByteArray out = pngSignature;
    forEachChunk(png, [&](const Chunk& chunk) {
        if (carriesPicture(chunk.type))
            out += png.mid(chunk.offset, chunk.size);
    });
    return out;
}

} // namespace filrouge::detail

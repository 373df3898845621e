// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/picture.h"

#include "core/base/pictureformat.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QSvgRenderer>

#include <mutex>

namespace filrouge {

namespace {

constexpr qsizetype mostBytes = 40'000'000;
constexpr qint64 mostPixels = 100'000'000;
constexpr int longestSide = 1600;     // px
constexpr int drawnSide = 960;        // px: a portrait of 34 mm at more than 700 dpi
constexpr int decoderMegabytes = 512; // 100 million pixels of four bytes, and some room
constexpr int jpegQuality = 90;
constexpr int roughestQuality = 50; // below, faces get blocks: rather a smaller picture
constexpr int smallestSide = 32;    // px

QSize limited(QSize size)
{
    return qMax(size.width(), size.height()) > longestSide
               ? size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1})
               : size;
}

QByteArray encoded(const QImage& image, const char* format, int quality)
{
    QBuffer buffer;
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    return buffer.open(QIODevice::WriteOnly) && writer.write(image) ? buffer.data() : QByteArray();
}

// Opaque and transparent pictures each in one pixel format, so that the same picture always gives the same bytes.
QImage inOneFormat(const QImage& image)
{
    bool opaque = !image.hasAlphaChannel();
    if (!opaque) {
        const QImage straight = image.convertToFormat(QImage::Format_ARGB32);
        opaque = true;
        for (int y = 0; y < straight.height() && opaque; ++y) {
            const auto* line = reinterpret_cast<const QRgb*>(straight.constScanLine(y));
            opaque = std::all_of(line, line + straight.width(), [](QRgb pixel) { return qAlpha(pixel) == 255; });
        }
    }
    return image.convertToFormat(opaque ? QImage::Format_RGB888 : QImage::Format_ARGB32);
}

Result<Picture> written(QImage image, PictureFormat format)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    image = inOneFormat(image.size() == limited(image.size())
                            ? image
                            : image.scaled(limited(image.size()), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    // The pixels alone: Qt would write their profile, resolution and texts.
    const QImage bare(image.constBits(), image.width(), image.height(), image.bytesPerLine(), image.format());
    const bool png = format == PictureFormat::Png || image.hasAlphaChannel();
    QByteArray bytes =
        png ? detail::withoutAncillaryChunks(encoded(bare, "png", -1)) : encoded(bare, "jpeg", jpegQuality);
    const auto head = detail::pictureHead(bytes);
    if (!head || !head->plain)
        return fail(ErrorCode::Malformed, QStringLiteral("picture"), QStringLiteral("cannot be encoded"));
    return Picture{std::move(bytes), head->format, image.width(), image.height()};
}

/// The middle square, on white, in that size.
QImage middleSquare(const QImage& image, int side)
{
    const int edge = qMin(image.width(), image.height());
    const QRect middle((image.width() - edge) / 2, (image.height() - edge) / 2, edge, edge);
    const QImage small = image.copy(middle).scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage opaque(side, side, QImage::Format_RGB888);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, small);
    return opaque;
}

Result<QImage> decoded(const QByteArray& bytes, const detail::PictureHead& head)
{
    // Qt's own limit is smaller than ours, and one for the whole process.
    static std::once_flag once;
    std::call_once(once, [] { QImageReader::setAllocationLimit(decoderMegabytes); });
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, head.format == PictureFormat::Png ? "png" : "jpeg");
    reader.setAutoTransform(true);
    // JPEG can be decoded at a smaller size, which keeps a camera's picture from filling the memory.
    if (head.format == PictureFormat::Jpeg && head.size != limited(head.size))
        reader.setScaledSize(limited(head.size));
    QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorCode::Malformed, QStringLiteral("picture"), reader.errorString());
    return image;
}

Result<Picture> drawn(const QByteArray& svg)
{
    QSvgRenderer renderer(svg);
    if (!renderer.isValid() || renderer.defaultSize().isEmpty())
        return fail(ErrorCode::Malformed, QStringLiteral("picture"), QStringLiteral("neither PNG, JPEG nor SVG"));
    QImage image(renderer.defaultSize().scaled(drawnSide, drawnSide, Qt::KeepAspectRatio).expandedTo({1, 1}),
                 QImage::Format_RGB32);
    image.fill(Qt::white); // as on paper; without alpha it is read a quarter faster
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    return written(image, PictureFormat::Png);
}

} // namespace

QString Picture::sha256() const
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<Picture> normalisedPicture(const QByteArray& bytes, PictureOrigin origin)
{
    if (bytes.size() > mostBytes)
        return fail(ErrorCode::TooLarge, QStringLiteral("picture"), QStringLiteral("%1 bytes").arg(mostBytes));
    const auto head = detail::pictureHead(bytes);
    if (!head && origin == PictureOrigin::OwnResource)
        return drawn(bytes);
    if (!head)
        return fail(ErrorCode::Malformed, QStringLiteral("picture"), QStringLiteral("neither PNG nor JPEG"));
    if (qint64(head->size.width()) * head->size.height() > mostPixels)
        return fail(ErrorCode::TooLarge, QStringLiteral("picture"), QStringLiteral("%1 pixels").arg(mostPixels));
    // Decoded even when it is kept: a damaged picture is refused now, not when a letter is printed.
    FILROUGE_TRY_VALUE(image, decoded(bytes, *head));
    if (head->plain && head->size == limited(head->size))
        return Picture{bytes, head->format, head->size.width(), head->size.height()};
    return written(std::move(image), head->format);
}

Result<Picture> pictureFromFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::ReadFailed, QFileInfo(path).fileName(), file.errorString());
    auto picture = normalisedPicture(file.read(mostBytes + 1), PictureOrigin::User);
    if (!picture)
        picture.error().where = QFileInfo(path).fileName();
    return picture;
}

Result<Picture> smallSquare(const QByteArray& bytes, int side, qsizetype mostBytes)
{
    FILROUGE_TRY_VALUE(whole, normalisedPicture(bytes, PictureOrigin::User));
    FILROUGE_TRY_VALUE(image, decoded(whole.bytes, {whole.format, QSize(whole.width, whole.height), true}));
    for (int edge = side; edge >= smallestSide; edge = edge * 3 / 4) {
        const QImage square = middleSquare(image, edge);
        for (int quality = jpegQuality; quality >= roughestQuality; quality -= 5) {
            if (QByteArray jpeg = encoded(square, "jpeg", quality); !jpeg.isEmpty() && jpeg.size() <= mostBytes)
                return Picture{std::move(jpeg), PictureFormat::Jpeg, edge, edge};
        }
    }
    return fail(ErrorCode::TooLarge, QStringLiteral("picture"), QStringLiteral("%1 bytes").arg(mostBytes));
}

Result<Picture> storedPicture(const QByteArray& bytes)
{
    const auto head = detail::pictureHead(bytes);
    if (!head)
        return fail(ErrorCode::Malformed, QStringLiteral("picture"), QStringLiteral("neither PNG nor JPEG"));
    return Picture{bytes, head->format, head->size.width(), head->size.height()};
}

} // namespace filrouge

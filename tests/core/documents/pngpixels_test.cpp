// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pngpixels.h"

#include "core/base/pictureformat.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QImage>
#include <QRandomGenerator>
#include <QtEndian>

using namespace filrouge;

namespace {

// As the programme keeps it.
QByteArray png(const QImage& image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "png"));
    return detail::withoutAncillaryChunks(buffer.data());
}

QByteArray png(QImage::Format format)
{
    QImage image(7, 5, QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixelColor(x, y, QColor(40 * x, 50 * y, 9, format == QImage::Format_ARGB32 ? 30 * x : 255));
    }
    return png(image.convertToFormat(format));
}

// Nothing of a damaged stream.
QByteArray pngRowsOf(const PngPixels& pixels)
{
    QByteArray sized(4, '\0'); // Qt's own form has the size before the stream
    qToBigEndian(quint32(pixels.height * (pixels.width * pixels.channels + 1)), sized.data());
    return qUncompress(sized + QByteArray::fromStdString(pixels.data));
}

} // namespace

TEST_CASE("The pixels of a grey or coloured PNG are taken as they are", "[documents]")
{
    for (const auto& [format, channels] : {std::pair(QImage::Format_RGB888, 3), {QImage::Format_Grayscale8, 1}}) {
        const auto pixels = pngPixels(png(format));
        REQUIRE(pixels);
        CHECK(pixels->width == 7);
        CHECK(pixels->height == 5);
        CHECK(pixels->channels == channels);
        CHECK(pngRowsOf(*pixels).size() == 5 * (7 * channels + 1));
    }
}

TEST_CASE("Pixels in many chunks are put together", "[documents]")
{
    QImage noise(300, 200, QImage::Format_RGB888);
    QRandomGenerator random(7);
    for (int y = 0; y < noise.height(); ++y) {
        for (int i = 0; i < 3 * noise.width(); ++i)
            noise.scanLine(y)[i] = uchar(random.generate());
    }
    const QByteArray bytes = png(noise);
    REQUIRE(bytes.count("IDAT") > 1);
    const auto pixels = pngPixels(bytes);
    REQUIRE(pixels);
    CHECK(pngRowsOf(*pixels).size() == 200 * 901);
}

TEST_CASE("A PNG in a form that PDF does not have is left to be decoded", "[documents]")
{
    for (const auto format :
         {QImage::Format_ARGB32, QImage::Format_Indexed8, QImage::Format_Mono, QImage::Format_RGBX64})
        CHECK(!pngPixels(png(format)));
}

TEST_CASE("A damaged PNG is not taken", "[documents]")
{
    const QByteArray good = png(QImage::Format_RGB888);
    REQUIRE(pngPixels(good));
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray changed = good;
        changed[i] = char(changed[i] ^ 0x20);
        INFO(i);
        CHECK(!pngPixels(changed));
        CHECK(!pngPixels(good.left(i)));
    }
    CHECK(!pngPixels(good + "x"));
}

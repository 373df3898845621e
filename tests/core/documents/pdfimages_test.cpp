// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdfwriter.h"

#include "core/base/pictureformat.h"
#include "tests/support/catch.h"
#include "tests/support/pdfcheck.h"

#include <QBuffer>
#include <QImage>
#include <QRandomGenerator>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

using namespace filrouge;

namespace {

QImage drawn(int width, int height, QImage::Format format)
{
    QImage image(width, height, QImage::Format_ARGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixelColor(
                x, y, QColor(3 * x % 256, 5 * y % 256, 70, format == QImage::Format_ARGB32 ? (7 * x) % 256 : 255));
    }
    return image.convertToFormat(format);
}

// As the programme keeps it.
QByteArray stored(const QImage& image, const char* format = "png")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return qstrcmp(format, "png") == 0 ? detail::withoutAncillaryChunks(buffer.data()) : buffer.data();
}

// The pictures of a document of these, 100 mm wide, by the order of their objects, which is that of the pages.
struct Printed final {
    explicit Printed(const QList<QByteArray>& pictures)
    {
        Document document;
        document.title = QStringLiteral("Pictures");
        document.language = QStringLiteral("en-GB");
        document.created = {1518012000000};
        document.blocks.push_back({Heading{1, {Run{document.title}}}});
        for (const QByteArray& picture : pictures)
            document.blocks.push_back({Figure{picture, QStringLiteral("What it shows"), 100, true}});
        const auto written = writePdf(document);
        REQUIRE_OK(written);
        bytes = *written;
        CHECK(tests::failedPdfRules(bytes) == QStringList());
        pdf.processMemoryFile("pictures", bytes.constData(), static_cast<size_t>(bytes.size()));
        for (QPDFObjectHandle& object : pdf.getAllObjects()) {
            if (object.isStream() && object.getDict().getKey("/Subtype").isNameAndEquals("/Image") && !isMask(object))
                images.push_back(object);
        }
    }

    // A picture's opacity is an image too, with nothing but grey.
    bool isMask(QPDFObjectHandle image)
    {
        for (QPDFObjectHandle& object : pdf.getAllObjects()) {
            if (object.isStream() && object.getDict().getKey("/SMask").getObjGen() == image.getObjGen())
                return true;
        }
        return false;
    }

    QByteArray bytes;
    QPDF pdf;
    std::vector<QPDFObjectHandle> images;
};

int number(QPDFObjectHandle image, const char* key)
{
    return image.getDict().getKey(key).getIntValueAsInt();
}

QByteArray bytesOf(QPDFObjectHandle image)
{
    const auto buffer = image.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

QByteArray rowsOf(const QImage& image)
{
    QByteArray rows;
    for (int y = 0; y < image.height(); ++y)
        rows.append(reinterpret_cast<const char*>(image.constScanLine(y)), image.width() * image.depth() / 8);
    return rows;
}

} // namespace

TEST_CASE("Pictures are printed with the pixels they were stored with", "[documents]")
{
    const QImage colour = drawn(120, 90, QImage::Format_RGB888);
    const QImage grey = drawn(60, 80, QImage::Format_Grayscale8);
    Printed printed({stored(colour), stored(grey), stored(colour)});
    REQUIRE(printed.images.size() == 3);
    for (const std::size_t i : {0U, 2U}) {
        CHECK(number(printed.images[i], "/Width") == 120);
        CHECK(number(printed.images[i], "/Height") == 90);
        CHECK(printed.images[i].getDict().getKey("/ColorSpace").getName() == "/DeviceRGB");
        CHECK((bytesOf(printed.images[i]) == rowsOf(colour)));
    }
    CHECK(printed.images[1].getDict().getKey("/ColorSpace").getName() == "/DeviceGray");
    CHECK((bytesOf(printed.images[1]) == rowsOf(grey)));
}

TEST_CASE("Pictures in other forms are printed too, in their places", "[documents]")
{
    const QImage clear = drawn(50, 40, QImage::Format_ARGB32);
    const QImage palette = drawn(30, 20, QImage::Format_Indexed8);
    const QImage colour = drawn(20, 10, QImage::Format_RGB888);
    Printed printed(
        {stored(clear), stored(palette), stored(colour), stored(drawn(90, 70, QImage::Format_RGB888), "jpg")});
    REQUIRE(printed.images.size() == 4);
    CHECK(printed.images[0].getDict().hasKey("/SMask"));
    CHECK(number(printed.images[0], "/Width") == 50);
    CHECK(number(printed.images[1], "/Width") == 30);
    CHECK((bytesOf(printed.images[1]) == rowsOf(palette.convertToFormat(QImage::Format_RGB888))));
    CHECK((bytesOf(printed.images[2]) == rowsOf(colour)));
    CHECK(printed.images[3].getDict().getKey("/Filter").getName() == "/DCTDecode");
    CHECK(number(printed.images[3], "/Width") == 90);
}

TEST_CASE("A picture of a single row is printed and not taken for another", "[documents]")
{
    const QImage row = drawn(2, 1, QImage::Format_RGB888);
    const QImage clearRow = drawn(2, 1, QImage::Format_ARGB32);
    const QImage colour = drawn(20, 10, QImage::Format_RGB888);
    Printed printed({stored(colour), stored(clearRow), stored(row), stored(row, "jpg"), stored(colour)});
    REQUIRE(printed.images.size() == 5);
    CHECK((bytesOf(printed.images[0]) == rowsOf(colour)));
    CHECK(number(printed.images[1], "/Height") == 2);
    CHECK((bytesOf(printed.images[2]) == rowsOf(row)));
    CHECK(number(printed.images[3], "/Height") == 2);
    CHECK((bytesOf(printed.images[4]) == rowsOf(colour)));
}

TEST_CASE("A large picture is brought down to what print shows", "[documents]")
{
    QImage noise(1600, 1200, QImage::Format_RGB888);
    QRandomGenerator random(7);
    for (int y = 0; y < noise.height(); ++y) {
        for (int i = 0; i < 3 * noise.width(); ++i)
            noise.scanLine(y)[i] = uchar(random.generate());
    }
    Printed printed({stored(noise)});
    REQUIRE(printed.images.size() == 1);
    CHECK(number(printed.images[0], "/Width") == 1417); // 100 mm at 360 dots an inch
    CHECK(number(printed.images[0], "/Height") == 1063);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/picture.h"

#include "tests/support/catch.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageWriter>
#include <QtEndian>

using namespace filrouge;

namespace {

QImage painted(int width, int height, QImage::Format format = QImage::Format_RGB888)
{
    QImage image(width, height, format);
    image.fill(QColor(200, 40, 40));
    for (int x = 0; x < width / 2; ++x)
        image.setPixelColor(x, height / 2, QColor(20, 90, 200));
    return image;
}

QByteArray written(const QImage& image, const char* format, const QString& description = {})
{
    QBuffer buffer;
    QImageWriter writer(&buffer, format);
    if (!description.isEmpty())
        writer.setText(QStringLiteral("Description"), description);
    REQUIRE(writer.write(image));
    return buffer.data();
}

Picture normalised(const QByteArray& bytes)
{
    const auto picture = normalisedPicture(bytes, PictureOrigin::User);
    REQUIRE_OK(picture);
    return *picture;
}

const QByteArray svg = R"(<svg xmlns="http://www.w3.org/2000/svg" width="48" height="24" viewBox="0 0 48 24">
<rect width="48" height="24" fill="#0072B2"/></svg>)";

} // namespace

TEST_CASE("A picture brought into form is kept as it is from then on", "[base]")
{
    for (const char* format : {"png", "jpeg"}) {
        INFO(format);
        QImage image = painted(300, 200);
        image.setDotsPerMeterX(3000);
        image.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
        const Picture first = normalised(written(image, format, QStringLiteral("taken at home")));
        CHECK(first.format == (qstrcmp(format, "png") == 0 ? PictureFormat::Png : PictureFormat::Jpeg));
        CHECK(first.width == 300);
        CHECK(first.height == 200);
        CHECK_FALSE(first.bytes.contains("taken at home"));
        CHECK_FALSE(first.bytes.contains("iCCP"));
        CHECK_FALSE(first.bytes.contains("ICC_PROFILE"));
        const Picture second = normalised(first.bytes);
        CHECK(second.bytes == first.bytes);
        CHECK(second.sha256() == first.sha256());
        CHECK(first.sha256().size() == 64);
    }
}

TEST_CASE("The same picture gives the same bytes", "[base]")
{
    const QByteArray bytes = written(painted(400, 100, QImage::Format_ARGB32), "png", QStringLiteral("x"));
    CHECK(normalised(bytes).bytes == normalised(bytes).bytes);
}

TEST_CASE("Colours of another profile are turned into sRGB's", "[base]")
{
    QImage image(20, 20, QImage::Format_RGB888);
    image.fill(QColor(0, 200, 0));
    image.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    const QImage seen = QImage::fromData(normalised(written(image, "png")).bytes);
    CHECK(seen.pixelColor(5, 5) != QColor(0, 200, 0));
    QImage asSrgb = image.convertedToColorSpace(QColorSpace(QColorSpace::SRgb));
    CHECK(seen.pixelColor(5, 5) == asSrgb.pixelColor(5, 5));
}

TEST_CASE("Large pictures are brought down to 1,600 px on the longer side", "[base]")
{
    const Picture wide = normalised(written(painted(3200, 800), "jpeg"));
    CHECK(wide.width == 1600);
    CHECK(wide.height == 400);
    const Picture tall = normalised(written(painted(1, 4000), "png"));
    CHECK(tall.width == 1);
    CHECK(tall.height == 1600);
}

TEST_CASE("Transparency is kept, and is never bought with a JPEG's loss", "[base]")
{
    QImage image(30, 30, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    const Picture picture = normalised(written(image, "png", QStringLiteral("x")));
    CHECK(QImage::fromData(picture.bytes).pixelColor(3, 3).alpha() == 0);
}

TEST_CASE("A drawing is accepted from our own resources only", "[base]")
{
    REQUIRE_FAILS(normalisedPicture(svg, PictureOrigin::User), ErrorCode::Malformed);
    const auto picture = normalisedPicture(svg, PictureOrigin::OwnResource);
    REQUIRE_OK(picture);
    CHECK(picture->width == 960);
    CHECK(picture->height == 480);
    CHECK(QImage::fromData(picture->bytes).pixelColor(400, 200) == QColor(0x00, 0x72, 0xB2));
    CHECK(normalisedPicture(svg, PictureOrigin::OwnResource)->bytes == picture->bytes);
    REQUIRE_FAILS(normalisedPicture("<svg", PictureOrigin::OwnResource), ErrorCode::Malformed);
}

TEST_CASE("What is no picture, or half a picture, is refused", "[base]")
{
    const QByteArray png = written(painted(200, 200), "png");
    const QByteArray jpeg = written(painted(200, 200), "jpeg");
    for (const QByteArray& bytes : {QByteArray(),
                                    QByteArray("GIF89a"),
                                    QByteArray("\x89PNG\r\n\x1a\n"),
                                    png.left(20),
                                    png.left(60),
                                    jpeg.left(3),
                                    jpeg.left(30)}) {
        INFO(bytes.size());
        REQUIRE_FAILS(normalisedPicture(bytes, PictureOrigin::User), ErrorCode::Malformed);
    }
    REQUIRE_FAILS(storedPicture("text"), ErrorCode::Malformed);
    const auto stored = storedPicture(png);
    REQUIRE_OK(stored);
    CHECK(stored->width == 200);
}

TEST_CASE("A picture that claims more pixels than we read is refused unread", "[base]")
{
    QByteArray png = written(painted(10, 10), "png");
    qToBigEndian<quint32>(50'000, png.data() + 16);
    qToBigEndian<quint32>(50'000, png.data() + 20);
    REQUIRE_FAILS(normalisedPicture(png, PictureOrigin::User), ErrorCode::TooLarge);
    REQUIRE_FAILS(normalisedPicture(QByteArray(40'000'001, 'x'), PictureOrigin::User), ErrorCode::TooLarge);
}

TEST_CASE("Bytes behind a picture's end do not stay with it", "[base]")
{
    const Picture clean = normalised(written(painted(50, 50), "png"));
    CHECK_FALSE(normalised(clean.bytes + "secret").bytes.contains("secret"));
    const Picture photo = normalised(written(painted(50, 50), "jpeg"));
    CHECK_FALSE(normalised(photo.bytes + "secret").bytes.contains("secret"));
}

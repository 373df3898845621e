// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/programmejson.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>

namespace filrouge::tests {

/// A folder with a programme.json in it, and whatever is put beside.
class JsonFolder final {
public:
    explicit JsonFolder(const QByteArray& json) { put("programme.json", json); }

    void put(const char* name, const QByteArray& bytes)
    {
        const QString path = folder_.filePath(QString::fromUtf8(name));
        REQUIRE(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    [[nodiscard]] Result<ProgrammeContent> read(PictureOrigin origin = PictureOrigin::User) const
    {
        SeededRandom random(1);
        return readProgrammeJson(folder_.filePath(QStringLiteral("programme.json")), origin, random);
    }

private:
    QTemporaryDir folder_;
};

inline QByteArray document(const QByteArray& lists)
{
    return R"({"format": "filrouge-programme", "version": 1)" + (lists.isEmpty() ? QByteArray() : ", " + lists) + "}";
}

inline QByteArray png()
{
    QImage image(16, 12, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(image.save(&buffer, "PNG"));
    return bytes;
}

} // namespace filrouge::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/programmereading.h"

#include "core/documents/utf8.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

namespace filrouge {

namespace {

constexpr qint64 textLimit = qint64{4} * 1024 * 1024;
constexpr qint64 pictureLimit = qint64{40} * 1024 * 1024;

} // namespace

void ProgrammeReading::fail(ErrorCode code, const QString& path, const QString& detail)
{
    if (!error_)
        error_ = Error{code, path, detail};
}

QString ProgrammeReading::text(const QJsonValue& json, const QString& path)
{
    if (json.isString())
        return json.toString();
    const QJsonObject object = json.toObject();
    if (object.size() != 1 || !object.value(QStringLiteral("file")).isString()) {
        fail(ErrorCode::WrongType, path, QStringLiteral("a text, or {\"file\": \"…\"}"));
        return {};
    }
    const QByteArray bytes = fileBeside(object.value(QStringLiteral("file")).toString(), path, textLimit);
    const Result<QString> text = textFromUtf8(bytes);
    if (!text) {
        fail(text.error().code, path, text.error().detail);
        return {};
    }
    return text->endsWith(QLatin1Char('\n')) ? text->chopped(1) : *text;
}

PictureRef ProgrammeReading::picture(const QJsonValue& json, const QString& path)
{
    if (json.isNull())
        return {};
    if (!json.isString()) {
        fail(ErrorCode::WrongType, path, QStringLiteral("the path of a picture"));
        return {};
    }
    const QByteArray bytes = fileBeside(json.toString(), path, pictureLimit);
    if (failed())
        return {};
    const Result<Picture> picture = normalisedPicture(bytes, origin_);
    if (!picture) {
        fail(picture.error().code, path, picture.error().detail);
        return {};
    }
    const QString sha256 = picture->sha256();
    pictures_.try_emplace(sha256, *picture);
    return PictureRef{sha256};
}

QByteArray ProgrammeReading::fileBeside(const QString& name, const QString& path, qint64 limit)
{
    const QString clean = QDir::cleanPath(name);
    const bool leadsOut = QDir::isAbsolutePath(clean) || clean.startsWith(QLatin1String("..")) ||
                          name.contains(QLatin1Char('\\')) || name.contains(QLatin1Char(':'));
    const QFileInfo info(folder_ + QLatin1Char('/') + clean);
    if (leadsOut || info.isSymLink()) {
        fail(ErrorCode::Invalid, path, QStringLiteral("“%1” is not a file beside").arg(name));
        return {};
    }
    QFile file(info.filePath());
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        fail(ErrorCode::FileMissing, path, name);
        return {};
    }
    if (file.size() > limit) {
        fail(ErrorCode::TooLarge, path, QString::number(limit / (1024 * 1024)));
        return {};
    }
    return file.readAll();
}

} // namespace filrouge

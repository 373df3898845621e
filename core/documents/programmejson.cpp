// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/programmejson.h"

#include "core/documents/jsonkeys.h"
#include "core/documents/programmereading.h"
#include "core/documents/programmeshape.h"
#include "core/documents/programmewriting.h"
#include "core/documents/utf8.h"
#include "core/programme/consistency.h"
#include "core/storage/blobstore.h"
#include "core/storage/programmefile.h"
#include "core/storage/snapshots.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace filrouge {

namespace {

constexpr qint64 jsonLimit = qint64{64} * 1024 * 1024;
constexpr auto formatName = "filrouge-programme";
constexpr int formatVersion = 1;

Result<QJsonObject> readObject(const QString& path)
{
    QFile file(path);
    if (!file.exists() || !QFileInfo(path).isFile())
        return fail(ErrorCode::FileMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::ReadFailed, path, file.errorString());
    if (file.size() > jsonLimit)
        return fail(ErrorCode::TooLarge, path, QString::number(jsonLimit / (1024 * 1024)));
    const QByteArray bytes = file.readAll();
    if (const Result<QString> text = textFromUtf8(bytes); !text)
        return fail(ErrorCode::NotUtf8, path, text.error().detail);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = QByteArrayView(bytes).first(qMin<qsizetype>(error.offset, bytes.size())).count('\n') + 1;
        return fail(ErrorCode::Malformed, path, QStringLiteral("line %1: %2").arg(line).arg(error.errorString()));
    }
    if (!document.isObject())
        return fail(ErrorCode::WrongType, path, QStringLiteral("an object"));
    if (const auto repeated = repeatedKey(bytes))
        return fail(
            ErrorCode::Malformed,
            path,
            QStringLiteral("line %1: the key “%2” stands twice in its object").arg(repeated->line).arg(repeated->key));
    return document.object();
}

/// What makes a JSON file one of ours, and the further files it names.
Result<QStringList> takeHeading(QJsonObject& object, const QString& path)
{
    if (object.take(QStringLiteral("format")).toString() != QLatin1String(formatName))
        return fail(
            ErrorCode::Malformed, path, QStringLiteral("\"format\" is not \"%1\"").arg(QLatin1String(formatName)));
    const QJsonValue version = object.take(QStringLiteral("version"));
    if (version.toInt() > formatVersion)
        return fail(ErrorCode::NewerVersion, path, QString::number(version.toInt()));
    if (version.toInt() != formatVersion)
        return fail(ErrorCode::WrongType, QStringLiteral("version"), QString::number(formatVersion));
    QStringList parts;
    const QJsonValue names = object.take(QStringLiteral("parts"));
    if (!names.isUndefined() && !names.isArray())
        return fail(ErrorCode::WrongType, QStringLiteral("parts"), QStringLiteral("a list"));
    for (const auto& name : names.toArray()) {
        const QString part = name.toString();
        if (part.isEmpty() || part.contains(QLatin1Char('/')) || part.contains(QLatin1Char('\\')))
            return fail(ErrorCode::WrongType, QStringLiteral("parts"), QStringLiteral("names of files beside"));
        parts << part;
    }
    return parts;
}

void readLists(ProgrammeReading& reading, const ListShapes& shape, const QJsonObject& object, const QString& prefix)
{
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry) {
        const bool known = std::any_of(
            shape.begin(), shape.end(), [&](const auto& list) { return entry.key() == QLatin1String(list->name()); });
        if (!known)
            reading.fail(ErrorCode::UnknownKey,
                         entry.key().isEmpty() ? prefix + QStringLiteral("\"\"") : prefix + entry.key(),
                         {});
    }
    for (const auto& list : shape) {
        const auto entry = object.constFind(QLatin1String(list->name()));
        if (entry != object.constEnd() && !reading.failed())
            list->read(reading, *entry, prefix + QLatin1String(list->name()), 0);
    }
}

} // namespace

Result<ProgrammeContent> readContent(ProgrammeFile& file)
{
    ProgrammeContent content;
    FILROUGE_TRY_VALUE(rows, readRows(file.connection()));
    content.rows = std::move(rows);
    for (const PictureRef& picture : picturesIn(content.rows)) {
        FILROUGE_TRY_VALUE(bytes, file.blobs().bytes(picture));
        content.pictures.emplace(picture.sha256, bytes);
    }
    return content;
}

ProgrammeJson writeProgrammeJson(const ProgrammeContent& content)
{
    ProgrammeJson result;
    PictureFiles names;
    for (const auto& [sha256, bytes] : content.pictures) {
        const bool png = bytes.startsWith("\x89PNG");
        const QString name =
            QStringLiteral("pictures/%1.%2").arg(sha256, png ? QStringLiteral("png") : QStringLiteral("jpg"));
        names.emplace(sha256, name);
        result.files.emplace(name, bytes);
    }
    ProgrammeWriting writing(content.rows, names);
    writing.out().beginObject();
    writing.out().key("format");
    writing.out().value(QString::fromLatin1(formatName));
    writing.out().key("version");
    writing.out().value(formatVersion);
    for (const auto& list : programmeShape()) {
        writing.out().key(list->name());
        list->write(writing, 0);
    }
    writing.out().endObject();
    result.json = writing.out().take();
    return result;
}

std::vector<ExportedFile> exportedFiles(ProgrammeJson json, const QString& name)
{
    std::vector<ExportedFile> files;
    for (auto& [picture, bytes] : json.files)
        files.push_back({picture, std::move(bytes)});
    files.push_back({name, std::move(json.json)});
    return files;
}

Result<ProgrammeContent> readProgrammeJson(const QString& path, PictureOrigin origin, Random& random)
{
    const QString folder = QFileInfo(path).path();
    FILROUGE_TRY_VALUE(object, readObject(path));
    FILROUGE_TRY_VALUE(parts, takeHeading(object, path));
    ProgrammeReading reading(folder, origin, random);
    const ListShapes shape = programmeShape();
    readLists(reading, shape, object, {});
    for (const QString& part : parts) {
        if (reading.failed())
            break;
        FILROUGE_TRY_VALUE(lists, readObject(folder + QLatin1Char('/') + part));
        readLists(reading, shape, lists, part + QStringLiteral(": "));
    }
    if (reading.failed())
        return fail(*reading.error());
    if (reading.rows().of<ProgrammeDetails>().size() > 1)
        return fail(ErrorCode::DuplicateId, QStringLiteral("programme"));
    const RowLocator locate = [&](const char* table, std::size_t index) { return reading.placeOf(table, index); };
    FILROUGE_TRY(checkReferences(reading.rows(), locate));
    FILROUGE_TRY(checkConsistency(reading.rows(), locate));

    ProgrammeContent content;
    content.rows = std::move(reading.rows());
    for (const auto& [sha256, picture] : reading.pictures())
        content.pictures.emplace(sha256, picture.bytes);
    return content;
}

Result<> addContent(ProgrammeFile& file, const ProgrammeContent& content)
{
    FILROUGE_TRY_VALUE(present, readRows(file.connection()));
    const bool empty = isEmpty(present);
    if (!empty)
        FILROUGE_TRY(takeSnapshot(file, SnapshotReason::BeforeImport));
    return file.edit(
        FILROUGE_TEXT("Edits", "Import a programme"),
        [&](Edit& edit) -> Result<> {
            for (const auto& [sha256, bytes] : content.pictures) {
                FILROUGE_TRY_VALUE(picture, storedPicture(bytes));
                FILROUGE_TRY(file.blobs().add(edit, picture));
            }
            return addRows(edit, content.rows);
        },
        EditOptions{.undoable = !empty});
}

} // namespace filrouge

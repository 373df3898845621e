// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/officefile.h"

#include "core/readers/xmlpart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace filrouge {

namespace {

tl::unexpected<Error> otherwise(const char* detail)
{
    return fail(ErrorCode::Malformed, {}, QLatin1String(detail));
}

/// Word and Excel of the last century, and what office makes of a document with a password, are compound files.
tl::unexpected<Error> compoundFile(const QByteArray& bytes)
{
    const auto holds = [&](QStringView stream) {
        return bytes.contains(QByteArrayView(reinterpret_cast<const char*>(stream.utf16()), stream.size() * 2));
    };
    if (holds(u"EncryptedPackage"))
        return fail(passwordProtected());
    if (holds(u"WordDocument"))
        return otherwise("it is an old Word document: save it as DOCX or ODT");
    return otherwise("it is an old workbook: save it as XLSX or ODS");
}

/// ODF says for each part whether it is encrypted.
Result<bool> isEncryptedOdf(Package& package)
{
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    if (package.has(QStringLiteral("encrypted-package")))
        return true;
    if (!package.has(manifest))
        return false;
    FILROUGE_TRY_VALUE(part, XmlPart::open(package, manifest));
    while (part.next())
        if (part.isStart(u"encryption-data"))
            return true;
    FILROUGE_TRY(part.outcome());
    return false;
}

Result<OfficeFile> odf(std::unique_ptr<Package> package)
{
    FILROUGE_TRY_VALUE(encrypted, isEncryptedOdf(*package));
    if (encrypted)
        return fail(passwordProtected());
    FILROUGE_TRY_VALUE(mimetype, PackagePart::open(*package, QStringLiteral("mimetype")));
    constexpr qint64 longestType = 1'000;
    FILROUGE_TRY_VALUE(bytes, mimetype.readAll(longestType));
    const QByteArray type = bytes.trimmed();
    const QString content = QStringLiteral("content.xml");
    if (!package->has(content))
        return otherwise("it is damaged or cut off");
    const QByteArray family("application/vnd.oasis.opendocument.");
    if (type == family + "text" || type == family + "text-template")
        return OfficeFile{FileForm::Odt, std::move(package), content};
    if (type == family + "spreadsheet" || type == family + "spreadsheet-template")
        return OfficeFile{FileForm::Ods, std::move(package), content};
    return otherwise("it is neither a text document nor a workbook");
}

Result<OfficeFile> ooxml(std::unique_ptr<Package> package)
{
    FILROUGE_TRY_VALUE(root, relationshipsOf(*package, {}));
    const QString main = root.byType.value(QStringLiteral("officeDocument"));
    if (main.isEmpty() || !package->has(main))
        return otherwise("it is damaged, or no document of an office");
    FILROUGE_TRY_VALUE(part, XmlPart::open(*package, main));
    while (part.next() && !part.xml().isStartElement()) {}
    FILROUGE_TRY(part.outcome());
    if (part.name() == u"document")
        return OfficeFile{FileForm::Docx, std::move(package), main};
    if (part.name() == u"workbook")
        return OfficeFile{FileForm::Xlsx, std::move(package), main};
    return otherwise("it is neither a text document nor a workbook");
}

} // namespace

Result<QByteArray> fileBytes(const QString& path, qint64 most)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::FileMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::ReadFailed, path, file.errorString());
    QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::ReadFailed, path, file.errorString());
    if (bytes.size() > most) {
        constexpr qint64 megabyte = 1'000'000;
        return fail(ErrorCode::TooLarge, path, QStringLiteral("%1 MB").arg(most / megabyte));
    }
    return bytes;
}

Result<OfficeFile> recognised(const QByteArray& bytes, ReadWatch* watch, const PackageLimits& limits)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return compoundFile(bytes);
    if (bytes.startsWith("%PDF"))
        return otherwise("it is a PDF: take the document it was made from");
    if (bytes.startsWith("{\\rtf"))
        return otherwise("it is rich text: save it as DOCX or ODT");
    if (!bytes.startsWith("PK"))
        return OfficeFile{};
    FILROUGE_TRY_VALUE(package, Package::open(bytes, watch, limits));
    if (package->has(QStringLiteral("mimetype")))
        return odf(std::move(package));
    if (package->has(QStringLiteral("_rels/.rels")))
        return ooxml(std::move(package));
    return otherwise("it is an archive: take its files out first");
}

Error inFile(Error error, const QString& path)
{
    if (error.where.isEmpty())
        error.where = path;
    return error;
}

Result<Relationships> relationshipsOf(Package& package, const QString& part)
{
    Relationships found;
    const QString folder = part.contains(u'/') ? part.section(u'/', 0, -2) + u'/' : QString();
    const QString list = folder + QStringLiteral("_rels/") + part.section(u'/', -1) + QStringLiteral(".rels");
    if (!package.has(list))
        return found;
    FILROUGE_TRY_VALUE(reading, XmlPart::open(package, list));
    while (reading.next()) {
        if (!reading.isStart(u"Relationship") || reading.attribute(u"TargetMode") == QLatin1String("External"))
            continue;
        QString target = reading.attribute(u"Target");
        target = target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(folder + target);
        found.byId.insert(reading.attribute(u"Id"), target);
        const QString type = reading.attribute(u"Type").section(u'/', -1);
        if (!found.byType.contains(type))
            found.byType.insert(type, target);
    }
    FILROUGE_TRY(reading.outcome());
    return found;
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/readers/officebuilder.h"

#include "tests/support/catch.h"

#include <zip.h>

#include <QFile>
#include <QTemporaryDir>

namespace filrouge::tests {

namespace {

const QByteArray head("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

QByteArray relationships(const QByteArray& entries)
{
    return head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + entries +
           "</Relationships>";
}

QByteArray relationship(const QByteArray& id, const QByteArray& type, const QByteArray& target)
{
    return "<Relationship Id=\"" + id +
           "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" Target=\"" +
           target + "\"/>";
}

QByteArray odfContent(const QByteArray& kind, const QByteArray& body, const QByteArray& styles)
{
    const auto space = [](const QByteArray& name) {
        return " xmlns:" + name + "=\"urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0\"";
    };
    return head + "<office:document-content" + space("office") + space("text") + space("table") + space("style") +
           " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
           " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
           "<office:automatic-styles>" +
           styles + "</office:automatic-styles><office:body><office:" + kind + ">" + body + "</office:" + kind +
           "></office:body></office:document-content>";
}

} // namespace

QByteArray zipped(const Parts& parts, const Zipping& zipping)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("made.zip"));
    int error = 0;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, &error);
    REQUIRE(archive != nullptr);
    for (const auto& [name, content] : parts) {
        zip_source_t* source =
            zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        const zip_int64_t at = zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
        REQUIRE(at >= 0);
        const auto index = static_cast<zip_uint64_t>(at);
        if (!zipping.password.isEmpty())
            REQUIRE(zip_file_set_encryption(archive, index, ZIP_EM_AES_256, zipping.password.constData()) == 0);
        if (name == zipping.link)
            zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX, zip_uint32_t{0120777} << 16U);
    }
    REQUIRE(zip_close(archive) == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Parts docxParts(const QByteArray& body, const Parts& more)
{
    QByteArray targets;
    for (const auto& [name, content] : more) {
        const QByteArray base = name.mid(name.lastIndexOf('/') + 1);
        targets += relationship("r" + base, base.left(base.indexOf('.')), base);
    }
    Parts parts{{"[Content_Types].xml", head + "<Types/>"},
                {"_rels/.rels", relationships(relationship("r1", "officeDocument", "word/document.xml"))},
                {"word/_rels/document.xml.rels", relationships(targets)},
                {"word/document.xml",
                 head +
                     "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                     " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                     " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><w:body>" +
                     body + "</w:body></w:document>"}};
    parts.insert(parts.end(), more.begin(), more.end());
    return parts;
}

QByteArray docx(const QByteArray& body, const Parts& more)
{
    return zipped(docxParts(body, more));
}

QByteArray odt(const QByteArray& body, const QByteArray& styles)
{
    return zipped(
        {{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", odfContent("text", body, styles)}});
}

QByteArray xlsx(const QByteArray& rows, const QByteArray& after, const QByteArray& workbook, const Parts& more)
{
    const QByteArray space("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
    QByteArray targets = relationship("s1", "worksheet", "worksheets/sheet1.xml");
    QByteArray sheets = "<sheet name=\"Feuille 1\" sheetId=\"1\" r:id=\"s1\"/>";
    for (const auto& [name, content] : more) {
        const QByteArray base = name.mid(name.lastIndexOf('/') + 1);
        const QByteArray stem = base.left(base.indexOf('.'));
        const bool sheet = name.startsWith("xl/worksheets/");
        targets += relationship(stem, sheet ? QByteArray("worksheet") : stem, name.mid(3));
        if (sheet)
            sheets += "<sheet name=\"" + stem + "\" sheetId=\"2\" r:id=\"" + stem + "\"/>";
    }
    Parts parts{
        {"[Content_Types].xml", head + "<Types/>"},
        {"_rels/.rels", relationships(relationship("r1", "officeDocument", "xl/workbook.xml"))},
        {"xl/_rels/workbook.xml.rels", relationships(targets)},
        {"xl/workbook.xml",
         head + "<workbook xmlns=\"" + space +
             "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr " +
             workbook + "/><sheets>" + sheets + "</sheets></workbook>"},
        {"xl/worksheets/sheet1.xml",
         head + "<worksheet xmlns=\"" + space + "\"><sheetData>" + rows + "</sheetData>" + after + "</worksheet>"}};
    parts.insert(parts.end(), more.begin(), more.end());
    return zipped(parts);
}

QByteArray ods(const QByteArray& tables)
{
    return zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                   {"content.xml", odfContent("spreadsheet", tables, {})}});
}

} // namespace filrouge::tests

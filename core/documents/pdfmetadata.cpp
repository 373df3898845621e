// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdfmetadata.h"

#include "core/documents/printabletext.h"

#include <QDateTime>
#include <QXmlStreamWriter>

namespace filrouge {

namespace {

const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString pdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
const QString pdfaid = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");
const QString pdfuaid = QStringLiteral("http://www.aiim.org/pdfua/ns/id/");
const QString extension = QStringLiteral("http://www.aiim.org/pdfa/ns/extension/");
const QString schema = QStringLiteral("http://www.aiim.org/pdfa/ns/schema#");
const QString property = QStringLiteral("http://www.aiim.org/pdfa/ns/property#");

std::string oneLine(const QString& text)
{
    return printable(text).simplified().toStdString();
}

class Packet final {
public:
    explicit Packet(QString* out) : xml_(out) {}

    void write(const PdfMetadata& metadata)
    {
        const std::pair<const QString&, const char*> prefixes[] = {{rdf, "rdf"},
                                                                   {dc, "dc"},
                                                                   {xmp, "xmp"},
                                                                   {pdf, "pdf"},
                                                                   {pdfaid, "pdfaid"},
                                                                   {pdfuaid, "pdfuaid"},
                                                                   {extension, "pdfaExtension"},
                                                                   {schema, "pdfaSchema"},
                                                                   {property, "pdfaProperty"}};
        for (const auto& [uri, prefix] : prefixes)
            xml_.writeNamespace(uri, QString::fromLatin1(prefix));
        xml_.writeStartElement(rdf, QStringLiteral("RDF"));
        xml_.writeStartElement(rdf, QStringLiteral("Description"));
        xml_.writeAttribute(rdf, QStringLiteral("about"), {});
        plain(dc, "format", "application/pdf");
        listed(dc, "language", "Bag", metadata.language);
        listed(dc, "title", "Alt", metadata.title);
        listed(dc, "creator", "Seq", metadata.author);
        listed(dc, "description", "Alt", metadata.subject);
        plain(pdf, "Keywords", metadata.keywords);
        plain(pdf, "Producer", metadata.tool);
        plain(xmp, "CreatorTool", metadata.tool);
        plain(xmp, "CreateDate", metadata.xmpDate);
        plain(xmp, "ModifyDate", metadata.xmpDate);
        plain(xmp, "MetadataDate", metadata.xmpDate);
        plain(pdfaid, "part", "2");
        plain(pdfaid, "conformance", "A");
        plain(pdfuaid, "part", "1");
        writeExtensionSchema();
        xml_.writeEndElement();
        xml_.writeEndElement();
    }

private:
    void plain(const QString& space, const char* name, const std::string& value)
    {
        if (!value.empty())
            xml_.writeTextElement(space, QString::fromLatin1(name), QString::fromStdString(value));
    }

    void listed(const QString& space, const char* name, const char* kind, const std::string& value)
    {
        if (value.empty())
            return;
        xml_.writeStartElement(space, QString::fromLatin1(name));
        xml_.writeStartElement(rdf, QString::fromLatin1(kind));
        xml_.writeStartElement(rdf, QStringLiteral("li"));
        if (qstrcmp(kind, "Alt") == 0)
            xml_.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
        xml_.writeCharacters(QString::fromStdString(value));
        xml_.writeEndElement();
        xml_.writeEndElement();
        xml_.writeEndElement();
    }

    void beginResource(const QString& space, const char* name, const char* kind)
    {
        xml_.writeStartElement(space, QString::fromLatin1(name));
        xml_.writeStartElement(rdf, QString::fromLatin1(kind));
        xml_.writeStartElement(rdf, QStringLiteral("li"));
        xml_.writeAttribute(rdf, QStringLiteral("parseType"), QStringLiteral("Resource"));
    }

    void endResource()
    {
        for (int i = 0; i < 3; ++i)
            xml_.writeEndElement();
    }

    // ISO 19005-2, 6.6.2.3: a property that PDF/A does not know must be described.
    void writeExtensionSchema()
    {
        beginResource(extension, "schemas", "Bag");
        plain(schema, "schema", "PDF/UA identification schema");
        plain(schema, "namespaceURI", pdfuaid.toStdString());
        plain(schema, "prefix", "pdfuaid");
        beginResource(schema, "property", "Seq");
        plain(property, "name", "part");
        plain(property, "valueType", "Integer");
        plain(property, "category", "internal");
        plain(property, "description", "PDF/UA part number");
        endResource();
        endResource();
    }

    QXmlStreamWriter xml_;
};

} // namespace

PdfMetadata metadataOf(const Document& document)
{
    const QDateTime created = QDateTime::fromMSecsSinceEpoch(document.created.ms, Qt::UTC);
    PdfMetadata metadata;
    metadata.title = oneLine(document.title);
    metadata.author = oneLine(document.author);
    metadata.subject = oneLine(document.subject);
    metadata.keywords = oneLine(document.keywords);
    metadata.language = document.language.toStdString();
    metadata.tool = "Fil rouge";
    metadata.infoDate = created.toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
    metadata.xmpDate = created.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss'Z'")).toStdString();
    return metadata;
}

std::string xmpPacket(const PdfMetadata& metadata)
{
    QString body;
    Packet(&body).write(metadata);
    // The packet's own marks (XMP part 1, 7.3): the byte order mark and the identifier are constants.
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">" +
           body.toStdString() + "</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

} // namespace filrouge

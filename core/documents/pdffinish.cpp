// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdffinish.h"

#include "core/documents/artifactfilter.h"

#include <QColorSpace>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cstdlib>
#include <stdexcept>

namespace filrouge {

namespace {

using Object = QPDFObjectHandle;

class Mismatch final : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

const std::string& srgbProfile()
{
    static const std::string profile = QColorSpace(QColorSpace::SRgb).iccProfile().toStdString();
    return profile;
}

void describe(QPDF& pdf, const PdfMetadata& metadata)
{
    Object root = pdf.getRoot();
    root.replaceKey("/Lang", Object::newString(metadata.language));
    root.replaceKey("/MarkInfo", Object::parse("<< /Marked true >>"));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));

    Object info = Object::newDictionary();
    const std::pair<const char*, const std::string&> texts[] = {{"/Title", metadata.title},
                                                                {"/Author", metadata.author},
                                                                {"/Subject", metadata.subject},
                                                                {"/Keywords", metadata.keywords},
                                                                {"/Creator", metadata.tool},
                                                                {"/Producer", metadata.tool}};
    for (const auto& [key, text] : texts) {
        if (!text.empty())
            info.replaceKey(key, Object::newUnicodeString(text));
    }
    info.replaceKey("/CreationDate", Object::newString(metadata.infoDate));
    info.replaceKey("/ModDate", Object::newString(metadata.infoDate));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    Object xmp = pdf.newStream(xmpPacket(metadata));
    xmp.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    xmp.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    root.replaceKey("/Metadata", xmp);

    Object profile = pdf.newStream(srgbProfile());
    profile.getDict().replaceKey("/N", Object::newInteger(3));
    Object intent = Object::parse("<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1)"
                                  " /Info (sRGB IEC61966-2.1) /RegistryName (http://www.color.org) >>");
    intent.replaceKey("/DestOutputProfile", profile);
    Object intents = Object::newArray();
    intents.appendItem(pdf.makeIndirectObject(intent));
    root.replaceKey("/OutputIntents", intents);

    // cairo counts the open bookmarks of the root as if they were closed.
    Object outlines = root.getKey("/Outlines");
    if (outlines.isDictionary() && outlines.getKey("/Count").isInteger())
        outlines.replaceKey("/Count", Object::newInteger(std::llabs(outlines.getKey("/Count").getIntValue())));
}

void addLinkText(Object kid, const QString& text)
{
    if (kid.isArray()) {
        for (const Object& one : kid.getArrayAsVector())
            addLinkText(one, text);
    } else if (kid.isDictionary() && kid.getKey("/Type").isNameAndEquals("/OBJR")) {
        Object annotation = kid.getKey("/Obj");
        annotation.replaceKey("/Contents", Object::newUnicodeString(text.toStdString()));
        annotation.replaceKey("/F", Object::newInteger(4)); // printed
    }
}

void addAttributes(Object node, const Element& element)
{
    if (!element.alternative.isEmpty())
        node.replaceKey("/Alt", Object::newUnicodeString(element.alternative.toStdString()));
    if (!element.scope.empty())
        node.replaceKey("/A", Object::parse("<< /O /Table /Scope /" + element.scope + " >>"));
    if (!element.listNumbering.empty())
        node.replaceKey("/A", Object::parse("<< /O /List /ListNumbering /" + element.listNumbering + " >>"));
    if (!element.box.isEmpty()) {
        Object layout = Object::parse("<< /O /Layout /Placement /Block >>");
        Object box = Object::newArray();
        for (const double edge : {element.box.left(), element.box.top(), element.box.right(), element.box.bottom()})
            box.appendItem(Object::newReal(edge, 2));
        layout.replaceKey("/BBox", box);
        node.replaceKey("/A", layout);
    }
    if (!element.linkText.isEmpty())
        addLinkText(node.getKey("/K"), element.linkText);
}

// cairo's tree in pre-order is the order in which the elements were begun: any other tree means that an element was
// dropped or text was left out of the structure, which no validator notices.
void addStructure(Object node, const std::vector<Element>& elements, std::size_t& next)
{
    if (node.isArray()) {
        for (const Object& kid : node.getArrayAsVector())
            addStructure(kid, elements, next);
        return;
    }
    if (!node.isDictionary() || !node.getKey("/S").isName())
        return; // marked content or an object, not an element
    const std::string type = node.getKey("/S").getName();
    if (next >= elements.size() || type != "/" + elements[next].tag)
        throw Mismatch("element " + std::to_string(next) + " is " + type);
    addAttributes(node, elements[next++]);
    addStructure(node.getKey("/K"), elements, next);
}

void embed(Object image, const PngPixels& pixels)
{
    const std::string width = std::to_string(pixels.width);
    Object dictionary = Object::parse("<< /Type /XObject /Subtype /Image /BitsPerComponent 8 /Width " + width +
                                      " /Height " + std::to_string(pixels.height) + " /ColorSpace " +
                                      (pixels.channels == 1 ? "/DeviceGray" : "/DeviceRGB") + " >>");
    const Object predicted = Object::parse("<< /Predictor 15 /Colors " + std::to_string(pixels.channels) +
                                           " /Columns " + width + " >>"); // 15: each row says which
    image.replaceDict(dictionary);
    image.replaceStreamData(pixels.data, Object::newName("/FlateDecode"), predicted);
}

// A placeholder of cairo's says by its width which picture it stands for. True: it was one.
bool embedPicture(Object image, const std::vector<PngPixels>& pictures)
{
    if (image.getDict().getKey("/Height").getIntValueAsInt() != placeholderHeight)
        return false;
    embed(image, pictures.at(std::size_t(image.getDict().getKey("/Width").getIntValueAsInt()) - 1));
    return true;
}

void repairObjects(QPDF& pdf, const std::vector<PngPixels>& pictures)
{
    std::size_t embedded = 0;
    for (Object& object : pdf.getAllObjects()) {
        if (object.isStream() && object.getDict().getKey("/Subtype").isNameAndEquals("/Image")) {
            // cairo smooths pictures, which PDF/A forbids to ask for.
            object.getDict().removeKey("/Interpolate");
            embedded += embedPicture(object, pictures) ? 1 : 0;
        }
        // cairo leaves the default out, PDF/A and PDF/UA want it said.
        if (object.isDictionary() && object.getKey("/Subtype").isNameAndEquals("/CIDFontType2") &&
            !object.hasKey("/CIDToGIDMap"))
            object.replaceKey("/CIDToGIDMap", Object::newName("/Identity"));
    }
    if (embedded != pictures.size())
        throw Mismatch(std::to_string(embedded) + " pictures");
}

QByteArray finish(const TaggedPages& pages, const PdfMetadata& metadata)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("cairo", pages.pdf.data(), pages.pdf.size());
    describe(pdf, metadata);
    std::size_t next = 0;
    addStructure(pdf.getRoot().getKey("/StructTreeRoot").getKey("/K"), pages.elements, next);
    if (next != pages.elements.size())
        throw Mismatch("only " + std::to_string(next) + " elements");
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        page.getObjectHandle().replaceKey("/Tabs", Object::newName("/S"));
        page.addContentTokenFilter(std::make_shared<ArtifactFilter>());
    }
    repairObjects(pdf, pages.pictures);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setNewlineBeforeEndstream(true);
    writer.setObjectStreamMode(qpdf_o_disable); // they would save 30 kB and take a tenth of a letter's time
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

Result<QByteArray> finishedPdf(const TaggedPages& pages, const PdfMetadata& metadata)
{
    try {
        return finish(pages, metadata);
    } catch (const std::exception& error) {
        return fail(ErrorCode::Damaged, QStringLiteral("pdf"), QString::fromUtf8(error.what()));
    }
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdffinish.h"

#include "core/documents/artifactmarks.h"
#include "core/documents/pdffile.h"
#include "core/documents/pdfsyntax.h"

#include <QColorSpace>

#include <cstdlib>
#include <stdexcept>

namespace filrouge {

namespace {

using pdf::entry;
using pdf::setEntry;
using pdf::textString;

class Mismatch final : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

std::string textOf(const std::string& utf8)
{
    return textString(QString::fromStdString(utf8));
}

void describe(pdf::File& file, const PdfMetadata& metadata)
{
    std::string information;
    const std::pair<const char*, const std::string&> texts[] = {{"/Title", metadata.title},
                                                                {"/Author", metadata.author},
                                                                {"/Subject", metadata.subject},
                                                                {"/Keywords", metadata.keywords},
                                                                {"/Creator", metadata.tool},
                                                                {"/Producer", metadata.tool},
                                                                {"/CreationDate", metadata.infoDate},
                                                                {"/ModDate", metadata.infoDate}};
    for (const auto& [key, text] : texts) {
        if (!text.empty())
            information += std::string(key) + ' ' + textOf(text) + ' ';
    }
    file.information().value = "<< " + information + ">>";

    static const std::string srgb = QColorSpace(QColorSpace::SRgb).iccProfile().toStdString();
    const int profile = file.add({"<< /N 3 /Filter /FlateDecode >>", pdf::deflated(srgb)});
    const int intent = file.add({"<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1)"
                                 " /Info (sRGB IEC61966-2.1) /RegistryName (http://www.color.org)"
                                 " /DestOutputProfile " +
                                 pdf::referenceTo(profile) + " >>"});
    const int xmp = file.add({"<< /Type /Metadata /Subtype /XML >>", xmpPacket(metadata)}); // for all to read: as it is

    std::string& root = file.root().value;
    setEntry(root, "/Lang", textOf(metadata.language));
    setEntry(root, "/MarkInfo", "<< /Marked true >>");
    setEntry(root, "/ViewerPreferences", "<< /DisplayDocTitle true >>");
    setEntry(root, "/Metadata", pdf::referenceTo(xmp));
    setEntry(root, "/OutputIntents", "[" + pdf::referenceTo(intent) + "]");

    // cairo counts the open bookmarks of the root as if they were closed.
    if (const auto bookmarks = pdf::reference(entry(root, "/Outlines"))) {
        std::string& outlines = file.at(bookmarks).value;
        if (const auto count = pdf::integer(entry(outlines, "/Count")))
            setEntry(outlines, "/Count", std::to_string(std::abs(*count)));
    }
}

std::string boxOf(const QRectF& box)
{
    QByteArray text;
    for (const double edge : {box.left(), box.top(), box.right(), box.bottom()})
        text += QByteArray::number(edge, 'f', 2) + ' ';
    return "[" + text.toStdString() + "]";
}

void addAttributes(pdf::File& file, std::string& node, const Element& element)
{
    if (!element.alternative.isEmpty())
        setEntry(node, "/Alt", textString(element.alternative));
    if (!element.scope.empty())
        setEntry(node, "/A", "<< /O /Table /Scope /" + element.scope + " >>");
    if (!element.listNumbering.empty())
        setEntry(node, "/A", "<< /O /List /ListNumbering /" + element.listNumbering + " >>");
    if (!element.box.isEmpty())
        setEntry(node, "/A", "<< /O /Layout /Placement /Block /BBox " + boxOf(element.box) + " >>");
    if (element.linkText.isEmpty())
        return;
    for (const std::string_view kid : pdf::elements(entry(node, "/K"))) {
        if (entry(kid, "/Type") != "/OBJR")
            continue;
        std::string& annotation = file.at(pdf::reference(entry(kid, "/Obj"))).value;
        setEntry(annotation, "/Contents", textString(element.linkText));
        setEntry(annotation, "/F", "4"); // printed
    }
}

// cairo's tree in pre-order is the order in which the elements were begun: any other tree means that an element was
// dropped or text was left out of the structure, which no validator notices.
void addStructure(pdf::File& file, int number, const std::vector<Element>& elements, std::size_t& next)
{
    std::string& node = file.at(number).value;
    const std::string_view type = entry(node, "/S");
    if (next >= elements.size() || type != "/" + elements[next].tag)
        throw Mismatch("element " + std::to_string(next) + " is " + std::string(type));
    std::vector<int> kids; // what else is in it is marked content or an object
    for (const std::string_view kid : pdf::elements(entry(node, "/K"))) {
        if (const auto element = pdf::reference(kid))
            kids.push_back(*element);
    }
    addAttributes(file, node, elements[next++]);
    for (const int kid : kids)
        addStructure(file, kid, elements, next);
}

void addStructure(pdf::File& file, const std::vector<Element>& elements)
{
    std::size_t next = 0;
    const std::string root = file.at(pdf::reference(entry(file.root().value, "/StructTreeRoot"))).value;
    for (const std::string_view kid : pdf::elements(entry(root, "/K")))
        addStructure(file, pdf::reference(kid).value_or(0), elements, next);
    if (next != elements.size())
        throw Mismatch("only " + std::to_string(next) + " elements");
}

void embed(pdf::Object& image, const PngPixels& pixels)
{
    const std::string width = std::to_string(pixels.width);
    const std::string channels = std::to_string(pixels.channels);
    image.value = "<< /Type /XObject /Subtype /Image /BitsPerComponent 8 /Width " + width + " /Height " +
                  std::to_string(pixels.height) + " /ColorSpace " +
                  (pixels.channels == 1 ? "/DeviceGray" : "/DeviceRGB") +
                  " /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors " + channels + " /Columns " + width +
                  " >> >>"; // 15: each row says which
    image.stream = pixels.data;
}

void markArtifacts(pdf::Object& content)
{
    std::optional<std::string> drawn = content.stream;
    if (drawn && entry(content.value, "/Filter") == "/FlateDecode")
        drawn = pdf::inflated(*drawn);
    const auto marked = drawn ? withArtifactsMarked(*drawn) : std::nullopt;
    if (!marked)
        throw Mismatch("content");
    setEntry(content.value, "/Filter", "/FlateDecode");
    content.stream = pdf::deflated(*marked);
}

void repairObjects(pdf::File& file, const std::vector<PngPixels>& pictures)
{
    std::size_t embedded = 0;
    for (pdf::Object& object : file.objects()) {
        const std::string_view subtype = entry(object.value, "/Subtype");
        if (object.stream && subtype == "/Image") {
            // cairo smooths pictures, which PDF/A forbids to ask for.
            pdf::removeEntry(object.value, "/Interpolate");
            if (pdf::integer(entry(object.value, "/Height")) == placeholderHeight) {
                embed(object, pictures.at(std::size_t(pdf::integer(entry(object.value, "/Width")).value_or(0)) - 1));
                ++embedded;
            }
        } else if (subtype == "/CIDFontType2") {
            // cairo leaves the default out, PDF/A and PDF/UA want it said.
            setEntry(object.value, "/CIDToGIDMap", "/Identity");
        } else if (entry(object.value, "/Type") == "/Page") {
            setEntry(object.value, "/Tabs", "/S");
            markArtifacts(file.at(pdf::reference(entry(object.value, "/Contents"))));
        }
    }
    if (embedded != pictures.size())
        throw Mismatch(std::to_string(embedded) + " pictures");
}

QByteArray finish(const TaggedPages& pages, const PdfMetadata& metadata)
{
    std::optional<pdf::File> file = pdf::File::read(pages.pdf);
    if (!file)
        throw Mismatch("objects");
    describe(*file, metadata);
    addStructure(*file, pages.elements);
    repairObjects(*file, pages.pictures);
    return file->written();
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

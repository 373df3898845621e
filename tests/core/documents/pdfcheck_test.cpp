// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfcheck.h"

#include "core/documents/pdfwriter.h"
#include "tests/core/documents/lettersample.h"
#include "tests/support/catch.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <functional>

using namespace filrouge;
using Object = QPDFObjectHandle;

namespace {

const QByteArray& goodLetter()
{
    static const QByteArray pdf = [] {
        Document document = engagementLetterDocument(tests::sampleLetter(Language::French, 4));
        document.blocks.push_back({Paragraph{
            {Run{QStringLiteral("See ")},
             Run{QStringLiteral("the site"), false, false, false, QStringLiteral("https://example.org/it's")}}}});
        return writePdf(document).value();
    }();
    return pdf;
}

QByteArray tampered(const std::function<void(QPDF&)>& change)
{
    QPDF pdf;
    pdf.processMemoryFile("good", goodLetter().constData(), static_cast<size_t>(goodLetter().size()));
    change(pdf);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

// The first object of the file that satisfies the condition.
Object first(QPDF& pdf, const std::function<bool(Object)>& wanted)
{
    for (Object& object : pdf.getAllObjects()) {
        if (wanted(object))
            return object;
    }
    throw std::runtime_error("no such object");
}

Object element(QPDF& pdf, const char* type)
{
    return first(pdf, [type](Object one) { return one.isDictionary() && one.getKey("/S").isNameAndEquals(type); });
}

Object font(QPDF& pdf, const char* key)
{
    return first(pdf, [key](Object one) {
        return one.isDictionary() && one.getKey("/Type").isNameAndEquals("/Font") && one.hasKey(key);
    });
}

Object annotation(QPDF& pdf)
{
    return first(pdf, [](Object one) { return one.isDictionary() && one.getKey("/Subtype").isNameAndEquals("/Link"); });
}

QPDFPageObjectHelper page(QPDF& pdf)
{
    return QPDFPageDocumentHelper(pdf).getAllPages().front();
}

void append(QPDF& pdf, const char* content)
{
    page(pdf).addPageContents(pdf.newStream(content), false);
}

void replaceXmp(QPDF& pdf, const std::string& what, const std::string& with)
{
    Object metadata = pdf.getRoot().getKey("/Metadata");
    const auto buffer = metadata.getStreamData();
    std::string xmp(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
    const auto at = xmp.find(what);
    REQUIRE(at != std::string::npos);
    metadata.replaceStreamData(xmp.replace(at, what.size(), with), Object::newNull(), Object::newNull());
}

struct Tampering final {
    const char* rule;
    std::function<void(QPDF&)> change;
};

const std::vector<Tampering>& tamperings()
{
    static const std::vector<Tampering> all{
        {"language", [](QPDF& pdf) { pdf.getRoot().removeKey("/Lang"); }},
        {"marked", [](QPDF& pdf) { pdf.getRoot().replaceKey("/MarkInfo", Object::parse("<< /Marked false >>")); }},
        {"display-title", [](QPDF& pdf) { pdf.getRoot().removeKey("/ViewerPreferences"); }},
        {"no-action", [](QPDF& pdf) { pdf.getRoot().replaceKey("/OpenAction", Object::newDictionary()); }},
        {"bookmarks", [](QPDF& pdf) { pdf.getRoot().removeKey("/Outlines"); }},
        {"bookmark-count",
         [](QPDF& pdf) { pdf.getRoot().getKey("/Outlines").replaceKey("/Count", Object::newInteger(-3)); }},
        {"xmp-readable", [](QPDF& pdf) { pdf.getRoot().removeKey("/Metadata"); }},
        {"xmp-pdfua", [](QPDF& pdf) { replaceXmp(pdf, "<pdfuaid:part>1<", "<pdfuaid:part>3<"); }},
        {"xmp-pdfa", [](QPDF& pdf) { replaceXmp(pdf, "<pdfaid:conformance>A<", "<pdfaid:conformance>B<"); }},
        {"xmp-extension", [](QPDF& pdf) { replaceXmp(pdf, "<pdfaExtension:schemas>", "<pdfaExtension:other>"); }},
        {"title", [](QPDF& pdf) { pdf.getTrailer().getKey("/Info").removeKey("/Title"); }},
        {"title-agrees",
         [](QPDF& pdf) { pdf.getTrailer().getKey("/Info").replaceKey("/Title", Object::newString("Another")); }},
        {"info-date",
         [](QPDF& pdf) { pdf.getTrailer().getKey("/Info").replaceKey("/ModDate", Object::newString("2018-02-07")); }},
        {"output-intent", [](QPDF& pdf) { pdf.getRoot().removeKey("/OutputIntents"); }},
        {"structure", [](QPDF& pdf) { pdf.getRoot().removeKey("/StructTreeRoot"); }},
        {"all-marked", [](QPDF& pdf) { append(pdf, "\n0 0 m 10 10 l S\n"); }},
        {"marks-nested", [](QPDF& pdf) { append(pdf, "\n/Artifact BMC\n"); }},
        {"marks-nested", [](QPDF& pdf) { append(pdf, "\n/Artifact BMC /P <</MCID 0>> BDC EMC EMC\n"); }},
        {"mark-parent", [](QPDF& pdf) { append(pdf, "\n/P <</MCID 9999>> BDC EMC\n"); }},
        {"tab-order", [](QPDF& pdf) { page(pdf).getObjectHandle().removeKey("/Tabs"); }},
        {"page-parents", [](QPDF& pdf) { page(pdf).getObjectHandle().removeKey("/StructParents"); }},
        {"link-contents", [](QPDF& pdf) { annotation(pdf).removeKey("/Contents"); }},
        {"link-parent", [](QPDF& pdf) { annotation(pdf).removeKey("/StructParent"); }},
        {"link-printed", [](QPDF& pdf) { annotation(pdf).replaceKey("/F", Object::newInteger(2)); }},
        {"standard-type", [](QPDF& pdf) { element(pdf, "/P").replaceKey("/S", Object::newName("/Paragraph")); }},
        {"no-empty-element", [](QPDF& pdf) { element(pdf, "/P").removeKey("/K"); }},
        {"nesting", [](QPDF& pdf) { element(pdf, "/LI").replaceKey("/S", Object::newName("/P")); }},
        {"one-title", [](QPDF& pdf) { element(pdf, "/H1").replaceKey("/S", Object::newName("/P")); }},
        {"heading-order", [](QPDF& pdf) { element(pdf, "/H1").replaceKey("/S", Object::newName("/H2")); }},
        {"figure-alt", [](QPDF& pdf) { element(pdf, "/Figure").removeKey("/Alt"); }},
        {"figure-box", [](QPDF& pdf) { element(pdf, "/Figure").removeKey("/A"); }},
        {"header-scope", [](QPDF& pdf) { element(pdf, "/TH").removeKey("/A"); }},
        {"list-numbering", [](QPDF& pdf) { element(pdf, "/L").removeKey("/A"); }},
        {"regular-table", [](QPDF& pdf) { element(pdf, "/TR").getKey("/K").eraseItem(0); }},
        {"no-mixture", [](QPDF& pdf) { element(pdf, "/Table").getKey("/K").appendItem(Object::newInteger(0)); }},
        {"no-interpolation",
         [](QPDF& pdf) {
             first(pdf,
                   [](Object one) {
                       return one.isStream() && one.getDict().getKey("/Subtype").isNameAndEquals("/Image");
                   })
                 .getDict()
                 .replaceKey("/Interpolate", Object::newBool(true));
         }},
        {"font-unicode", [](QPDF& pdf) { font(pdf, "/ToUnicode").removeKey("/ToUnicode"); }},
        {"font-embedded",
         [](QPDF& pdf) { font(pdf, "/FontDescriptor").replaceKey("/FontDescriptor", Object::newDictionary()); }},
        {"font-cid-map",
         [](QPDF& pdf) {
             first(pdf, [](Object one) {
                 return one.isDictionary() && one.getKey("/Subtype").isNameAndEquals("/CIDFontType0");
             }).replaceKey("/Subtype", Object::newName("/CIDFontType2"));
         }},
    };
    return all;
}

} // namespace

TEST_CASE("The PDF checker passes what the writer makes and a copy that nothing was changed in", "[documents]")
{
    CHECK(tests::failedPdfRules(goodLetter()) == QStringList());
    CHECK(tests::failedPdfRules(tampered([](QPDF&) {})) == QStringList());
}

TEST_CASE("The PDF checker fails each rule that is broken", "[documents]")
{
    for (const Tampering& tampering : tamperings()) {
        INFO(tampering.rule);
        const QStringList failed = tests::failedPdfRules(tampered(tampering.change));
        INFO(failed.join(u'\n').toStdString());
        CHECK(failed.filter(QRegularExpression(QStringLiteral("^%1:").arg(QLatin1String(tampering.rule)))).size() > 0);
    }
}

TEST_CASE("The PDF checker reports what is no PDF, is encrypted or is of another version", "[documents]")
{
    CHECK(tests::failedPdfRules("no pdf").first().startsWith(QStringLiteral("readable:")));
    QByteArray older = goodLetter();
    older.replace(0, 8, "%PDF-1.4");
    CHECK(tests::failedPdfRules(older).filter(QStringLiteral("version:")).size() == 1);
    QByteArray broken = goodLetter();
    broken.replace(broken.lastIndexOf("startxref"), 12, "startxref\n1\n");
    CHECK(tests::failedPdfRules(broken).filter(QRegularExpression(QStringLiteral("^(well-formed|readable):"))).size() >
          0);
}

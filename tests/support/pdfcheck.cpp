// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfcheck.h"

#include "tests/support/pdfcontentcheck.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <map>
#include <set>
#include <string>

namespace filrouge::tests {

namespace {

using Object = QPDFObjectHandle;

const std::set<std::string> standardTypes{
    "Document",  "Part",  "Art",   "Sect",      "Div",  "BlockQuote", "Caption", "TOC",    "TOCI",    "Index",
    "NonStruct", "P",     "H",     "H1",        "H2",   "H3",         "H4",      "H5",     "H6",      "L",
    "LI",        "Lbl",   "LBody", "Table",     "TR",   "TH",         "TD",      "THead",  "TBody",   "TFoot",
    "Span",      "Quote", "Note",  "Reference", "Code", "Link",       "Annot",   "Figure", "Formula", "Form"};

const std::map<std::string, std::set<std::string>> parentsOf{{"LI", {"L"}},
                                                             {"Lbl", {"LI"}},
                                                             {"LBody", {"LI"}},
                                                             {"TR", {"Table", "THead", "TBody", "TFoot"}},
                                                             {"TH", {"TR"}},
                                                             {"TD", {"TR"}},
                                                             {"THead", {"Table"}},
                                                             {"TBody", {"Table"}},
                                                             {"TFoot", {"Table"}}};

bool isTrue(Object object)
{
    return object.isBool() && object.getBoolValue();
}

bool hasText(Object object)
{
    return object.isString() && !object.getUTF8Value().empty();
}

class Checker final {
public:
    explicit Checker(const QByteArray& bytes)
    {
        pdf_.setSuppressWarnings(true);
        pdf_.processMemoryFile("checked", bytes.constData(), static_cast<size_t>(bytes.size()));
        root_ = pdf_.getRoot();
    }

    QStringList run()
    {
        checkFile();
        checkMetadata();
        checkColour();
        Object tree = root_.getKey("/StructTreeRoot");
        expect(tree.isDictionary(), "structure");
        if (tree.isDictionary()) {
            readParents(tree.getKey("/ParentTree"));
            checkPages();
            checkElement(tree.getKey("/K"), "StructTreeRoot");
            expect(titles_ == 1, "one-title", std::to_string(titles_));
        }
        for (Object& object : pdf_.getAllObjects())
            checkObject(object);
        expect(pdf_.getWarnings().empty(), "well-formed");
        return failures_;
    }

private:
    void expect(bool holds, const char* rule, const std::string& where = {})
    {
        if (!holds)
            failures_ += QString::fromStdString(std::string(rule) + ": " + where);
    }

    void checkFile()
    {
        expect(pdf_.getPDFVersion() == "1.7", "version", pdf_.getPDFVersion());
        expect(!pdf_.isEncrypted(), "not-encrypted");
        expect(pdf_.getTrailer().hasKey("/ID"), "file-id");
        expect(hasText(root_.getKey("/Lang")), "language");
        expect(isTrue(root_.getKeyIfDict("/MarkInfo").getKeyIfDict("/Marked")), "marked");
        expect(isTrue(root_.getKeyIfDict("/ViewerPreferences").getKeyIfDict("/DisplayDocTitle")), "display-title");
        for (const char* key : {"/AA", "/OpenAction", "/XFA"})
            expect(!root_.hasKey(key), "no-action", key);
        Object outlines = root_.getKey("/Outlines");
        expect(outlines.isDictionary(), "bookmarks");
        if (outlines.isDictionary() && outlines.hasKey("/Count"))
            expect(outlines.getKey("/Count").getIntValue() > 0, "bookmark-count");
    }

    void checkMetadata()
    {
        Object metadata = root_.getKey("/Metadata");
        expect(metadata.isStream() && !metadata.getDict().hasKey("/Filter"), "xmp-readable");
        std::string xmp;
        if (metadata.isStream()) {
            const auto buffer = metadata.getStreamData();
            xmp.assign(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
        }
        const auto says = [&](const std::string& words) { return xmp.find(words) != std::string::npos; };
        expect(says("<pdfuaid:part>1<"), "xmp-pdfua");
        expect(says("<pdfaid:part>2<") && says("<pdfaid:conformance>A<"), "xmp-pdfa");
        expect(says("<pdfaExtension:schemas>") && says("http://www.aiim.org/pdfua/ns/id/"), "xmp-extension");
        Object info = pdf_.getTrailer().getKey("/Info");
        const Object title = info.getKeyIfDict("/Title");
        expect(hasText(title), "title");
        expect(hasText(title) && says(">" + escaped(Object(title).getUTF8Value()) + "<"), "title-agrees");
        for (const char* key : {"/CreationDate", "/ModDate"}) {
            Object date = info.getKeyIfDict(key);
            expect(date.isString() && date.getStringValue().rfind("D:", 0) == 0, "info-date", key);
        }
    }

    static std::string escaped(const std::string& text)
    {
        return QString::fromStdString(text).toHtmlEscaped().toStdString();
    }

    void checkColour()
    {
        Object intents = root_.getKey("/OutputIntents");
        bool good = intents.isArray() && intents.getArrayNItems() == 1;
        if (good) {
            Object intent = intents.getArrayItem(0);
            Object profile = intent.getKey("/DestOutputProfile");
            good = intent.getKey("/S").isNameAndEquals("/GTS_PDFA1") && profile.isStream() &&
                   profile.getDict().getKey("/N").isInteger() && profile.getDict().getKey("/N").getIntValue() == 3 &&
                   profile.getStreamData()->getSize() > 128;
        }
        expect(good, "output-intent");
    }

    void readParents(Object node)
    {
        if (!node.isDictionary())
            return;
        if (Object kids = node.getKey("/Kids"); kids.isArray()) {
            for (const Object& kid : kids.getArrayAsVector())
                readParents(kid);
        }
        if (Object numbers = node.getKey("/Nums"); numbers.isArray()) {
            for (int i = 0; i + 1 < numbers.getArrayNItems(); i += 2)
                parents_[numbers.getArrayItem(i).getIntValueAsInt()] = numbers.getArrayItem(i + 1);
        }
    }

    void checkPages()
    {
        int number = 0;
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf_).getAllPages()) {
            const std::string where = "page " + std::to_string(++number);
            Object object = page.getObjectHandle();
            PdfContentCheck content;
            page.parseContents(&content);
            expect(content.unmarked() == 0, "all-marked", where);
            expect(content.wellNested(), "marks-nested", where);
            expect(object.getKey("/Tabs").isNameAndEquals("/S"), "tab-order", where);
            Object own = object.getKey("/StructParents");
            const bool known = own.isInteger() && parents_.count(own.getIntValueAsInt()) > 0;
            expect(known, "page-parents", where);
            for (const int mark : content.marks()) {
                Object element = known ? parents_[own.getIntValueAsInt()].getArrayItem(mark) : Object::newNull();
                expect(element.isDictionary() && element.getKey("/S").isName(), "mark-parent", where);
            }
            if (Object annotations = object.getKey("/Annots"); annotations.isArray()) {
                for (Object annotation : annotations.getArrayAsVector()) {
                    expect(hasText(annotation.getKey("/Contents")), "link-contents", where);
                    expect(annotation.getKey("/StructParent").isInteger(), "link-parent", where);
                    expect(annotation.getKey("/F").isInteger() && (annotation.getKey("/F").getIntValue() & 4),
                           "link-printed",
                           where);
                }
            }
        }
    }

    void checkElement(Object node, const std::string& parent)
    {
        if (node.isArray()) {
            for (const Object& kid : node.getArrayAsVector())
                checkElement(kid, parent);
            return;
        }
        if (!node.isDictionary() || !node.getKey("/S").isName())
            return;
        const std::string type = node.getKey("/S").getName().substr(1);
        expect(standardTypes.count(type) > 0, "standard-type", type);
        expect(node.hasKey("/K"), "no-empty-element", type);
        if (const auto allowed = parentsOf.find(type); allowed != parentsOf.end())
            expect(allowed->second.count(parent) > 0, "nesting", type + " in " + parent);
        Object attributes = node.getKey("/A");
        if (type.size() == 2 && type[0] == 'H' && type[1] >= '1' && type[1] <= '6') {
            const int level = type[1] - '0';
            titles_ += level == 1 ? 1 : 0;
            expect(level <= lastLevel_ + 1, "heading-order", type);
            lastLevel_ = level;
        }
        if (type == "Figure") {
            expect(hasText(node.getKey("/Alt")), "figure-alt");
            Object box = attributes.getKeyIfDict("/BBox");
            expect(box.isArray() && box.getArrayNItems() == 4, "figure-box");
        }
        if (type == "TH")
            expect(attributes.getKeyIfDict("/Scope").isName(), "header-scope");
        if (type == "L")
            expect(attributes.getKeyIfDict("/ListNumbering").isName(), "list-numbering");
        if (type == "TR")
            checkRow(node);
        checkMixture(node.getKey("/K"), type);
        checkElement(node.getKey("/K"), type);
    }

    void checkRow(Object row)
    {
        Object kids = row.getKey("/K");
        const int cells = kids.isArray() ? kids.getArrayNItems() : 1;
        Object table = row.getKey("/P");
        while (table.isDictionary() && !table.getKey("/S").isNameAndEquals("/Table"))
            table = table.getKey("/P");
        const QPDFObjGen id = table.getObjGen();
        const auto [first, isNew] = columns_.try_emplace(id, cells);
        expect(isNew || first->second == cells, "regular-table", std::to_string(cells));
    }

    // Text right beside elements: the sign of a writer that may lose some of it.
    void checkMixture(Object kids, const std::string& type)
    {
        if (!kids.isArray() || type == "Link")
            return;
        bool text = false;
        bool elements = false;
        for (Object kid : kids.getArrayAsVector()) {
            const bool element = kid.isDictionary() && kid.getKey("/S").isName();
            (element ? elements : text) = true;
        }
        expect(!(text && elements), "no-mixture", type);
    }

    void checkObject(Object object)
    {
        Object dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary())
            return;
        expect(!isTrue(dictionary.getKey("/Interpolate")), "no-interpolation");
        if (object.isStream())
            expect(!dictionary.getKey("/Filter").isNameAndEquals("/LZWDecode"), "no-lzw");
        if (!dictionary.getKey("/Type").isNameAndEquals("/Font"))
            return;
        const std::string kind = dictionary.getKey("/Subtype").getName();
        const std::string name =
            dictionary.getKey("/BaseFont").isName() ? dictionary.getKey("/BaseFont").getName() : "";
        const bool descendant = kind == "/CIDFontType0" || kind == "/CIDFontType2";
        if (!descendant)
            expect(dictionary.hasKey("/ToUnicode"), "font-unicode", name);
        if (kind == "/CIDFontType2")
            expect(dictionary.hasKey("/CIDToGIDMap"), "font-cid-map", name);
        if (kind != "/Type0" && kind != "/Type3") {
            Object descriptor = dictionary.getKey("/FontDescriptor");
            expect(descriptor.isDictionary() && (descriptor.hasKey("/FontFile") || descriptor.hasKey("/FontFile2") ||
                                                 descriptor.hasKey("/FontFile3")),
                   "font-embedded",
                   name);
        }
    }

    QPDF pdf_;
    Object root_;
    QStringList failures_;
    std::map<int, Object> parents_;
    std::map<QPDFObjGen, int> columns_;
    int lastLevel_ = 0;
    int titles_ = 0;
};

} // namespace

QStringList failedPdfRules(const QByteArray& pdf)
{
    try {
        return Checker(pdf).run();
    } catch (const std::exception& error) {
        return {QStringLiteral("readable: ") + QString::fromUtf8(error.what())};
    }
}

} // namespace filrouge::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdffile.h"

#include "core/documents/pdfsyntax.h"
#include "tests/support/catch.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

using namespace filrouge;

namespace {

// A file with a plain cross-reference table, by another hand.
std::string plainFile(int objects)
{
    QPDF pdf;
    pdf.emptyPDF();
    QPDFObjectHandle list = QPDFObjectHandle::newArray();
    for (int i = 0; i < objects; ++i)
        list.appendItem(pdf.makeIndirectObject(QPDFObjectHandle::newString("text (" + std::to_string(i) + " ")));
    pdf.getRoot().replaceKey("/List", pdf.makeIndirectObject(list));
    pdf.getRoot().replaceKey("/Data", pdf.newStream("endstream endobj \n stream"));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Title (x) >>")));
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace

TEST_CASE("A PDF read and written again is another form of the same", "[documents]")
{
    for (const int objects : {0, 1, 199, 450}) { // in none, one and several object streams
        INFO(objects);
        auto file = pdf::File::read(plainFile(objects));
        REQUIRE(file);
        pdf::setEntry(file->root().value, "/Added", pdf::referenceTo(file->add({"(new)"})));
        pdf::setEntry(file->root().value, "/Stored", pdf::referenceTo(file->add({"<< >>", std::string("\0\n", 2)})));
        const QByteArray written = file->written();
        CHECK(written == file->written());

        QPDF again;
        again.setSuppressWarnings(true);
        again.processMemoryFile("written", written.constData(), static_cast<size_t>(written.size()));
        QPDFObjectHandle root = again.getRoot();
        REQUIRE(root.getKey("/List").getArrayNItems() == objects);
        for (int i = 0; i < objects; ++i)
            CHECK(root.getKey("/List").getArrayItem(i).getStringValue() == "text (" + std::to_string(i) + " ");
        CHECK(root.getKey("/Added").getStringValue() == "new");
        CHECK(root.getKey("/Stored").getStreamData()->getSize() == 2);
        const auto data = root.getKey("/Data").getRawStreamData();
        CHECK(std::string(reinterpret_cast<const char*>(data->getBuffer()), data->getSize()) ==
              "endstream endobj \n stream");
        CHECK(again.getTrailer().getKey("/Info").getKey("/Title").getStringValue() == "x");
        CHECK(again.getPDFVersion() == "1.7");
        CHECK(again.getWarnings().empty());
    }
}

TEST_CASE("A length said in an object of its own is said in the stream's dictionary", "[documents]")
{
    const std::string text =
        "%PDF-1.5\n1 0 obj\n<< /Root 2 0 R >>\nendobj\n2 0 obj\n<< /Length 3 0 R\n >>\nstream\nabcd\n"
        "endstream\nendobj\n3 0 obj\n   4\nendobj\n";
    const auto place = [&](const char* what) {
        const std::string digits = std::to_string(text.find(what));
        return std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
    };
    const std::string bytes = text + "xref\n0 4\n0000000000 65535 f \n" + place("1 0 obj") + place("2 0 obj") +
                              place("3 0 obj") + "trailer\n<< /Size 4 /Root 1 0 R /Info 1 0 R >>\nstartxref\n" +
                              std::to_string(text.size()) + "\n%%EOF\n";
    auto file = pdf::File::read(bytes);
    REQUIRE(file);
    CHECK(file->at(2).stream == "abcd");
    CHECK(pdf::entry(file->at(2).value, "/Length").empty());
    CHECK_THROWS_AS(file->at(3), std::out_of_range);
    CHECK_THROWS_AS(file->at(4), std::out_of_range);
    CHECK_THROWS_AS(file->at(std::nullopt), std::out_of_range);
    std::string longer = bytes;
    longer.replace(longer.find("   4\n"), 5, "4000\n");
    CHECK(!pdf::File::read(longer));
}

TEST_CASE("What is no PDF with a plain table is refused", "[documents]")
{
    const std::string good = plainFile(3);
    CHECK(pdf::File::read(good));
    CHECK(!pdf::File::read({}));
    CHECK(!pdf::File::read("startxref"));
    CHECK(!pdf::File::read("xref\n0 2147483647\nstartxref\n0\n"));
    for (std::size_t size = 1; size < good.size() - 8; size += 7)
        CHECK(!pdf::File::read(good.substr(0, size)));
    std::string moved = good;
    moved.insert(9, "\n\n\n\n\n");
    CHECK(!pdf::File::read(moved));
    auto file = pdf::File::read(good);
    CHECK(!pdf::File::read(file->written().toStdString())); // a stream in place of the table
}

TEST_CASE("Streams are packed and unpacked", "[documents]")
{
    for (const std::string& plain : {std::string("x"), std::string(1'000'000, 'x'), plainFile(90)})
        CHECK(pdf::inflated(pdf::deflated(plain)) == plain);
    CHECK(!pdf::inflated("no zlib stream"));
    CHECK(!pdf::inflated(""));
}

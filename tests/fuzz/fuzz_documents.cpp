// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/readnotes.h"
#include "core/readers/readtable.h"

#include <zip.h>

#include <cstdlib>
#include <vector>

// Documents as they are brought in: notes and tables. The first byte chooses the form: 0 is a file as it is, of any
// form; the others put what follows into the one part of a sound package that matters, past the checksums that would
// keep most of what libFuzzer makes out.

using namespace filrouge;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

const QByteArray rootRelationships(
    "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"d/main.xml\"/></Relationships>");
const QByteArray relationships(
    "<Relationships><Relationship Id=\"s\" Type=\"x/worksheet\" Target=\"worksheets/s.xml\"/><Relationship Id=\"t\" "
    "Type=\"x/sharedStrings\" Target=\"strings.xml\"/><Relationship Id=\"n\" Type=\"x/numbering\" "
    "Target=\"numbering.xml\"/></Relationships>");
const QByteArray workbook("<workbook><sheets><sheet name=\"1\" id=\"s\"/></sheets></workbook>");

struct Part final {
    const char* name;
    QByteArray content;
};

QByteArray zipped(const std::vector<Part>& parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    demand(target != nullptr);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    demand(archive != nullptr);
    for (const Part& part : parts) {
        zip_source_t* source =
            zip_source_buffer(archive, part.content.constData(), static_cast<zip_uint64_t>(part.content.size()), 0);
        const zip_int64_t at = zip_file_add(archive, part.name, source, 0);
        demand(at >= 0);
        demand(zip_set_file_compression(archive, static_cast<zip_uint64_t>(at), ZIP_CM_STORE, 0) == 0);
    }
    demand(zip_close(archive) == 0);
    demand(zip_source_open(target) == 0);
    demand(zip_source_seek(target, 0, SEEK_END) == 0);
    QByteArray bytes(zip_source_tell(target), Qt::Uninitialized);
    demand(zip_source_seek(target, 0, SEEK_SET) == 0);
    demand(zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(bytes.size())) == bytes.size());
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

QByteArray documentOf(int form, const QByteArray& content)
{
    switch (form) {
    case 1: // DOCX; beginning with the styles of its lists
    case 2:
        return zipped({{"_rels/.rels", rootRelationships},
                       {"d/_rels/main.xml.rels", relationships},
                       {"d/main.xml", form == 1 ? content : QByteArray("<document/>")},
                       {"d/numbering.xml", form == 2 ? content : QByteArray("<numbering/>")}});
    case 3:
        return zipped({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", content}});
    case 4: // XLSX; its sheet, or the texts that cells share
    case 5:
        return zipped({{"_rels/.rels", rootRelationships},
                       {"d/_rels/main.xml.rels", relationships},
                       {"d/main.xml", workbook},
                       {"d/strings.xml", form == 5 ? content : QByteArray("<sst><si><t>a</t></si></sst>")},
                       {"d/worksheets/s.xml",
                        form == 4 ? content : QByteArray("<sheetData><c t=\"s\"><v>0</v></c></sheetData>")}});
    case 6:
        return zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", content}});
    default:
        return content;
    }
}

void readBoth(const QByteArray& bytes)
{
    if (const auto notes = readNotes(bytes)) {
        demand(!notes->text.isEmpty() && notes->text.size() <= longestNotes);
        demand(notes->text.isValidUtf16() && !notes->text.contains(QChar::Null) && !notes->text.contains(u'\r'));
        // What came out of an office document is a text that reads as itself.
        const auto again = readNotes(notes->text.toUtf8());
        demand(!again || again->text == notes->text);
    }
    const TableLimits limits;
    if (const auto read = readTable(bytes)) {
        demand(!read->table.rows.empty() && read->table.rows.size() <= static_cast<std::size_t>(limits.rows));
        for (const QStringList& row : read->table.rows)
            demand(row.size() <= read->table.columns() && row.size() <= limits.columns);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    readBoth(documentOf(data[0] % 7, bytes));
    return 0;
}

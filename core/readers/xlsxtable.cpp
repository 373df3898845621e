// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/sheetcells.h"
#include "core/readers/sheetdates.h"
#include "core/readers/workbooks.h"
#include "core/readers/xmlpart.h"

#include <algorithm>

namespace filrouge {

namespace {

constexpr std::size_t mostStrings = 1'000'000;
constexpr std::size_t mostFormats = 100'000;
constexpr qint64 excelRows = 1'048'576; // rows that Excel has

struct Workbook final {
    QStringList names;
    QStringList parts;
    SheetCalendar calendar = SheetCalendar::From1900;
    std::vector<QString> strings;
    std::vector<NumberForm> forms; ///< by the number of a cell's style
};

Result<> readSheets(Package& package, const QString& part, const Relationships& targets, Workbook& book)
{
    FILROUGE_TRY_VALUE(reading, XmlPart::open(package, part));
    while (reading.next()) {
        if (reading.isStart(u"workbookPr")) {
            const QString since1904 = reading.attribute(u"date1904");
            if (since1904 == QLatin1String("1") || since1904 == QLatin1String("true"))
                book.calendar = SheetCalendar::From1904;
        } else if (reading.isStart(u"sheet")) {
            const QString target = targets.byId.value(reading.attribute(u"id"));
            if (!target.contains(QLatin1String("worksheets/")) && !package.has(target))
                continue; // a sheet of another kind
            book.names << reading.attribute(u"name");
            book.parts << target;
        }
    }
    return reading.outcome();
}

/// All texts that cells share. A phonetic reading is no part of one.
Result<> readStrings(Package& package, const QString& part, Workbook& book)
{
    FILROUGE_TRY_VALUE(reading, XmlPart::open(package, part));
    bool inText = false;
    while (reading.next()) {
        if (reading.isStart(u"si")) {
            if (book.strings.size() == mostStrings)
                return fail(ErrorCode::TooLarge, {}, QStringLiteral("%1 cells").arg(mostStrings));
            book.strings.emplace_back();
        } else if (reading.isStart(u"rPh")) {
            reading.skipElement();
        } else if (reading.name() == u"t" && !reading.xml().isCharacters()) {
            inText = reading.xml().isStartElement();
        } else if (reading.xml().isCharacters() && inText && !book.strings.empty()) {
            book.strings.back() += reading.xml().text();
        }
    }
    return reading.outcome();
}

Result<> readForms(Package& package, const QString& part, Workbook& book)
{
    FILROUGE_TRY_VALUE(reading, XmlPart::open(package, part));
    QHash<int, NumberForm> own;
    bool ofCells = false;
    while (reading.next()) {
        if (reading.isStart(u"numFmt"))
            own.insert(reading.number(u"numFmtId", 0), numberForm(reading.attribute(u"formatCode")));
        else if (reading.name() == u"cellXfs" && !reading.xml().isCharacters())
            ofCells = reading.xml().isStartElement();
        else if (ofCells && reading.isStart(u"xf") && book.forms.size() < mostFormats) {
            const int number = reading.number(u"numFmtId", 0);
            book.forms.push_back(own.contains(number) ? own.value(number) : numberForm(number));
        }
    }
    return reading.outcome();
}

Result<Workbook> readWorkbook(Package& package, const QString& part)
{
    Workbook book;
    FILROUGE_TRY_VALUE(targets, relationshipsOf(package, part));
    FILROUGE_TRY(readSheets(package, part, targets, book));
    if (const QString strings = targets.byType.value(QStringLiteral("sharedStrings")); package.has(strings))
        FILROUGE_TRY(readStrings(package, strings, book));
    if (const QString styles = targets.byType.value(QStringLiteral("styles")); package.has(styles))
        FILROUGE_TRY(readForms(package, styles, book));
    return book;
}

/// "BC12": row 11, column 54 from 0; -1 where the name does not say.
struct CellName final {
    qint64 row = -1;
    qint64 column = -1;
};

CellName cellNamed(const QString& name)
{
    constexpr int alphabet = 26;
    CellName cell;
    qint64 column = 0;
    qsizetype at = 0;
    for (; at < name.size() && name[at] >= u'A' && name[at] <= u'Z' && column < excelRows; ++at)
        column = column * alphabet + (name[at].unicode() - u'A' + 1);
    cell.column = column - 1;
    bool isNumber = false;
    const qint64 row = name.mid(at).toLongLong(&isNumber);
    if (isNumber && row >= 1 && row <= excelRows)
        cell.row = row - 1;
    return cell;
}

class SheetReader final {
public:
    SheetReader(const Workbook& book, const TableLimits& limits) : book_(book), cells_(limits) {}

    Result<> read(Package& package, const QString& name)
    {
        FILROUGE_TRY_VALUE(part, XmlPart::open(package, name));
        while (part.next()) {
            if (part.xml().isStartElement()) {
                begin(part);
            } else if (part.xml().isCharacters() && inValue_) {
                value_ += part.xml().text();
            } else if (part.isEnd(u"v") || part.isEnd(u"t")) {
                inValue_ = false;
            } else if (part.isEnd(u"c")) {
                FILROUGE_TRY(place());
            }
        }
        return part.outcome();
    }

    [[nodiscard]] SheetCells& cells() { return cells_; }

private:
    void begin(XmlPart& part)
    {
        const QStringView name = part.name();
        if (name == u"row") {
            const int number = part.number(u"r", -1);
            row_ = number >= 1 ? number - 1 : row_ + 1;
            column_ = -1;
        } else if (name == u"c") {
            const CellName named = cellNamed(part.attribute(u"r"));
            row_ = named.row >= 0 ? named.row : row_;
            column_ = named.column >= 0 ? named.column : column_ + 1;
            type_ = part.attribute(u"t");
            style_ = static_cast<std::size_t>(std::max(0, part.number(u"s", 0)));
            value_.clear();
            formula_ = false;
        } else if (name == u"f") {
            formula_ = true;
        } else if (name == u"v" || name == u"t") {
            inValue_ = true;
        } else if (name == u"rPh") {
            part.skipElement();
        } else if (name == u"mergeCell") {
            const CellName first = cellNamed(part.attribute(u"ref").section(u':', 0, 0));
            cells_.leaveOut(
                SkippedKind::MergedCells, std::max<qint64>(0, first.row), std::max<qint64>(0, first.column));
        }
    }

    Result<> place()
    {
        if (row_ < 0)
            row_ = 0;
        if (value_.isEmpty() && formula_ && type_ != QLatin1String("str"))
            cells_.leaveOut(SkippedKind::EmptyFormulas, row_, column_);
        if (type_ == QLatin1String("e")) {
            cells_.leaveOut(SkippedKind::ErrorCells, row_, column_);
            return {};
        }
        QString text = meaning();
        text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        return cells_.set(row_, column_, text);
    }

    QString meaning()
    {
        if (type_ == QLatin1String("s")) {
            bool isNumber = false;
            const qulonglong at = value_.toULongLong(&isNumber);
            return isNumber && at < book_.strings.size() ? book_.strings[at] : QString();
        }
        if (type_ == QLatin1String("b"))
            return value_ == QLatin1String("1") ? QStringLiteral("yes") : QStringLiteral("no");
        if (!type_.isEmpty() && type_ != QLatin1String("n"))
            return value_; // its own text, or an ISO date
        bool isNumber = false;
        const double number = value_.toDouble(&isNumber);
        if (!isNumber)
            return value_;
        const NumberForm form = style_ < book_.forms.size() ? book_.forms[style_] : NumberForm::Plain;
        if (form == NumberForm::Plain)
            return plainNumber(number);
        const QString date = dateFromSerial(number, form, book_.calendar);
        if (!date.isEmpty())
            return date;
        cells_.leaveOut(SkippedKind::UnreadableDates, row_, column_);
        return plainNumber(number);
    }

    const Workbook& book_;
    SheetCells cells_;
    qint64 row_ = -1;
    qint64 column_ = -1;
    QString type_;
    std::size_t style_ = 0;
    QString value_;
    bool formula_ = false;
    bool inValue_ = false;
};

} // namespace

Result<ReadTable> xlsxTable(const OfficeFile& file, const QString& sheet, const TableLimits& limits)
{
    FILROUGE_TRY_VALUE(book, readWorkbook(*file.package, file.mainPart));
    if (book.names.isEmpty())
        return fail(ErrorCode::Malformed, {}, QStringLiteral("there is no sheet in it"));
    const auto wanted = sheet.isEmpty() ? qsizetype{0} : book.names.indexOf(sheet);
    if (wanted < 0)
        return fail(ErrorCode::NotFound, sheet);
    for (qsizetype i = wanted; i < book.parts.size(); ++i) {
        SheetReader reader(book, limits);
        FILROUGE_TRY(reader.read(*file.package, book.parts[i]));
        const bool last = !sheet.isEmpty() || i + 1 == book.parts.size();
        if (reader.cells().isEmpty() && !last)
            continue; // the first that holds something
        FILROUGE_TRY_VALUE(table, reader.cells().finished());
        ReadTable read;
        read.table = std::move(table);
        read.form = FileForm::Xlsx;
        read.sheets = book.names;
        read.sheet = static_cast<int>(i);
        read.skipped = std::move(reader.cells().skipped());
        return read;
    }
    return fail(ErrorCode::NotFound, sheet);
}

} // namespace filrouge

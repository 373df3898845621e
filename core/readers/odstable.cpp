// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/sheetcells.h"
#include "core/readers/workbooks.h"
#include "core/readers/xmlpart.h"

#include <QRegularExpression>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int calcRows = 1'048'576; // rows that a spreadsheet has

/// "PT09H30M00S" as 09:30; empty for another text.
QString timeFrom(const QString& duration)
{
    static const QRegularExpression pattern(QStringLiteral("\\APT(\\d{1,5})H(\\d{1,2})M(?:\\d+(?:[.,]\\d+)?S)?\\z"));
    const QRegularExpressionMatch match = pattern.match(duration);
    return match.hasMatch() ? QStringLiteral("%1:%2").arg(match.captured(1), match.captured(2)) : QString();
}

/// One sheet of content.xml, or the names of all of them.
class OdsReader final {
public:
    /// `sheet`: its name; empty: the first that holds something.
    OdsReader(QString sheet, const TableLimits& limits) : sheet_(std::move(sheet)), limits_(limits), cells_(limits) {}

    QStringList names;
    int taken = -1; ///< which of them was read

    Result<> read(XmlPart& part)
    {
        while (part.next()) {
            if (part.xml().isStartElement()) {
                FILROUGE_TRY(begin(part));
            } else if (part.xml().isEndElement()) {
                FILROUGE_TRY(end(part));
            } else if (part.xml().isCharacters() && inParagraph_) {
                text_ += part.xml().text();
            }
        }
        return part.outcome();
    }

    [[nodiscard]] SheetCells& cells() { return cells_; }

private:
    Result<> begin(XmlPart& part)
    {
        const QStringView name = part.name();
        if (name == u"annotation" || name == u"shapes" || name == u"forms" || name == u"tracked-changes") {
            part.skipElement();
        } else if (name == u"table") {
            beginTable(part);
        } else if (!reading_) {
            return {};
        } else if (name == u"table-row") {
            column_ = 0;
            rowTimes_ = std::clamp(part.number(u"number-rows-repeated", 1), 1, calcRows);
        } else if (name == u"table-cell" || name == u"covered-table-cell") {
            beginCell(part);
        } else if (name == u"p" && inCell_) {
            if (!text_.isEmpty())
                text_ += u'\n';
            inParagraph_ = true;
        } else if (inParagraph_ && name == u"s") {
            text_ += QString(std::clamp(part.number(u"c", 1), 1, 1'000), u' ');
        } else if (inParagraph_ && (name == u"tab" || name == u"line-break")) {
            text_ += name == u"tab" ? u'\t' : u'\n';
        }
        return {};
    }

    void beginTable(XmlPart& part)
    {
        if (reading_) // a table within a cell
            return part.skipElement();
        names << part.attribute(u"name");
        const bool wanted = sheet_.isEmpty() ? cells_.isEmpty() : names.back() == sheet_ && taken < 0;
        if (!wanted)
            return part.skipElement();
        taken = static_cast<int>(names.size()) - 1;
        cells_ = SheetCells(limits_);
        reading_ = true;
        row_ = 0;
    }

    void beginCell(const XmlPart& part)
    {
        inCell_ = true;
        text_.clear();
        covered_ = part.name() == u"covered-table-cell";
        cellTimes_ = std::clamp(part.number(u"number-columns-repeated", 1), 1, calcRows);
        type_ = part.attribute(u"value-type");
        isError_ = false;
        for (const QXmlStreamAttribute& one : part.xml().attributes()) // calcext has one of the same name
            if (one.name() == u"value-type" && one.value() == u"error")
                isError_ = true;
        value_ = type_ == QLatin1String("date")      ? part.attribute(u"date-value")
                 : type_ == QLatin1String("time")    ? part.attribute(u"time-value")
                 : type_ == QLatin1String("boolean") ? part.attribute(u"boolean-value")
                 : type_ == QLatin1String("string")  ? part.attribute(u"string-value")
                                                     : part.attribute(u"value");
        if (part.number(u"number-columns-spanned", 1) > 1 || part.number(u"number-rows-spanned", 1) > 1)
            cells_.leaveOut(SkippedKind::MergedCells, row_, column_);
        if (type_.isEmpty() && !part.attribute(u"formula").isEmpty())
            cells_.leaveOut(SkippedKind::EmptyFormulas, row_, column_);
    }

    Result<> end(const XmlPart& part)
    {
        const QStringView name = part.name();
        if (!reading_)
            return {};
        if (name == u"p") {
            inParagraph_ = false;
        } else if (name == u"table-cell" || name == u"covered-table-cell") {
            inCell_ = false;
            if (isError_)
                cells_.leaveOut(SkippedKind::ErrorCells, row_, column_);
            else if (!covered_) // what a merged cell hides is not shown, and not read
                FILROUGE_TRY(cells_.fill(row_, column_, meaning(), rowTimes_, cellTimes_));
            column_ += cellTimes_;
        } else if (name == u"table-row") {
            row_ += rowTimes_;
        } else if (name == u"table") {
            reading_ = false;
        }
        return {};
    }

    [[nodiscard]] QString meaning() const
    {
        if (type_ == QLatin1String("date"))
            return value_.left(16).replace(u'T', u' ').remove(QStringLiteral(" 00:00"));
        if (type_ == QLatin1String("time"))
            return timeFrom(value_).isEmpty() ? text_ : timeFrom(value_);
        if (type_ == QLatin1String("boolean"))
            return value_ == QLatin1String("true") ? QStringLiteral("yes") : QStringLiteral("no");
        if (type_ == QLatin1String("string") || type_.isEmpty())
            return text_.isEmpty() ? value_ : text_;
        bool isNumber = false;
        const double number = value_.toDouble(&isNumber);
        return isNumber ? plainNumber(number) : text_;
    }

    const QString sheet_;
    const TableLimits limits_;
    SheetCells cells_;
    qint64 row_ = 0;
    qint64 column_ = 0;
    int rowTimes_ = 1;
    int cellTimes_ = 1;
    QString type_;
    QString value_;
    QString text_;
    bool reading_ = false;
    bool inCell_ = false;
    bool inParagraph_ = false;
    bool covered_ = false;
    bool isError_ = false;
};

} // namespace

Result<ReadTable> odsTable(const OfficeFile& file, const QString& sheet, const TableLimits& limits)
{
    FILROUGE_TRY_VALUE(part, XmlPart::open(*file.package, file.mainPart));
    OdsReader reader(sheet, limits);
    FILROUGE_TRY(reader.read(part));
    if (reader.taken < 0)
        return sheet.isEmpty()
                   ? Result<ReadTable>(fail(ErrorCode::Malformed, {}, QStringLiteral("there is no sheet in it")))
                   : Result<ReadTable>(fail(ErrorCode::NotFound, sheet));
    FILROUGE_TRY_VALUE(table, reader.cells().finished());
    ReadTable read;
    read.table = std::move(table);
    read.form = FileForm::Ods;
    read.sheets = reader.names;
    read.sheet = reader.taken;
    read.skipped = std::move(reader.cells().skipped());
    return read;
}

} // namespace filrouge

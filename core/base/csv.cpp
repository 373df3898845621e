// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <atomic>
#include <optional>
#include <tuple>

namespace filrouge {

namespace {

constexpr std::array separators{u';', u',', u'\t'};

/// How many rows say which separator it is.
constexpr std::size_t guessedFrom = 50;

tl::unexpected<Error> tooLarge(const QString& limit)
{
    return fail(ErrorCode::TooLarge, {}, limit);
}

Result<DecodedText> decoded(const QByteArray& bytes)
{
    for (const char* workbook : {"PK\x03\x04", "\xD0\xCF\x11\xE0"}) // xlsx and ods; xls
        if (bytes.startsWith(workbook))
            return fail(ErrorCode::Malformed, {}, QStringLiteral("this is a workbook: save its sheet as CSV"));
    return decodedText(bytes);
}

/// Cuts a text, whose lines end with line feeds, into rows and cells.
class CsvCutter final {
public:
    CsvCutter(QStringView text, QChar separator, const TableLimits& limits,
              const std::atomic<bool>* cancelled = nullptr)
        : text_(text),
          separator_(separator),
          limits_(limits),
          cancelled_(cancelled)
    {}

    /// Up to `most` rows; what was cut before an error stays in rows().
    Result<> cut(std::size_t most)
    {
        while (at_ < text_.size() && rows_.size() < most) {
            if (rows_.size() == static_cast<std::size_t>(limits_.rows))
                return tooLarge(QStringLiteral("%1 rows").arg(limits_.rows));
            if (cancelled_ != nullptr && *cancelled_)
                return fail(ErrorCode::Cancelled, {});
            rows_.emplace_back();
            if (!atLineEnd())
                FILROUGE_TRY(cutRow());
            ++at_; // the line feed
        }
        return {};
    }

    [[nodiscard]] std::vector<QStringList>& rows() { return rows_; }
    /// A quotation mark within an unquoted cell: allowed, but most often a sign of the wrong separator.
    [[nodiscard]] bool hasStrayQuotes() const { return strayQuotes_; }

private:
    [[nodiscard]] bool atLineEnd() const { return at_ >= text_.size() || text_[at_] == u'\n'; }
    [[nodiscard]] bool atQuotationMark() const { return at_ < text_.size() && text_[at_] == u'"'; }

    Result<> cutRow()
    {
        for (int column = 1;; ++column) {
            FILROUGE_TRY_VALUE(cell, atQuotationMark() ? cutQuoted(column) : Result<QString>(cutPlain()));
            FILROUGE_TRY(keep(std::move(cell), column));
            if (atLineEnd())
                return {};
            ++at_; // the separator
        }
    }

    QString cutPlain()
    {
        const qsizetype from = at_;
        while (!atLineEnd() && text_[at_] != separator_)
            ++at_;
        const QStringView cell = text_.mid(from, at_ - from);
        strayQuotes_ = strayQuotes_ || cell.contains(u'"');
        return cell.toString();
    }

    Result<QString> cutQuoted(int column)
    {
        QString cell;
        for (;;) {
            const qsizetype from = at_ + 1;
            at_ = text_.indexOf(u'"', from);
            if (at_ < 0) {
                at_ = text_.size();
                return failAt(row(), column, QStringLiteral("a quotation mark is never closed"));
            }
            cell += text_.mid(from, at_ - from);
            ++at_;
            if (!atQuotationMark())
                break;
            cell += u'"'; // doubled, it stands for itself
        }
        if (!atLineEnd() && text_[at_] != separator_)
            return failAt(row(), column, QStringLiteral("a quotation mark within a quoted cell must be doubled"));
        return cell;
    }

    Result<> keep(QString cell, int column)
    {
        if (cell.size() > limits_.cellCharacters)
            return failAt(row(), column, QStringLiteral("more than %1 characters").arg(limits_.cellCharacters));
        if (rows_.size() == 1 && column > limits_.columns)
            return tooLarge(QStringLiteral("%1 columns").arg(limits_.columns));
        if (rows_.size() > 1 && column > rows_.front().size()) {
            if (rows_.front().isEmpty())
                return failAt(1, 0, QStringLiteral("the first row, which names the columns, is empty"));
            if (!cell.isEmpty())
                return failAt(row(), column, QStringLiteral("more cells than in the first row"));
            return {};
        }
        if (++cells_ > limits_.cells)
            return tooLarge(QStringLiteral("%1 cells").arg(limits_.cells));
        rows_.back().append(std::move(cell));
        return {};
    }

    [[nodiscard]] qsizetype row() const { return static_cast<qsizetype>(rows_.size()); }

    QStringView text_;
    QChar separator_;
    const TableLimits& limits_;
    const std::atomic<bool>* cancelled_;
    qsizetype at_ = 0;
    int cells_ = 0;
    bool strayQuotes_ = false;
    std::vector<QStringList> rows_;
};

/// Quotation marks where they belong, then most rows as wide as the first, then most columns, then the order above.
QChar guessedSeparator(const QString& text, const TableLimits& limits)
{
    QChar best = u',';
    std::tuple<bool, std::ptrdiff_t, qsizetype> bestScore{false, 0, 0};
    for (const QChar separator : separators) {
        CsvCutter cutter(text, separator, limits);
        const bool cut = cutter.cut(guessedFrom).has_value(); // otherwise it will be said, with the separator taken
        const std::vector<QStringList>& rows = cutter.rows();
        if (rows.empty() || rows.front().size() < 2)
            continue;
        const qsizetype width = rows.front().size();
        const auto alike = std::ranges::count_if(rows, [&](const QStringList& row) { return row.size() == width; });
        if (const std::tuple score{cut && !cutter.hasStrayQuotes(), alike, width}; score > bestScore) {
            best = separator;
            bestScore = score;
        }
    }
    return best;
}

/// Excel's first line "sep=;", which no spreadsheet shows as a row. Takes it out.
std::optional<QChar> takeSeparatorLine(QString& text)
{
    const bool named =
        text.startsWith(QLatin1String("sep=")) && text.size() >= 5 && (text.size() == 5 || text[5] == u'\n');
    if (!named || std::ranges::find(separators, text[4]) == separators.end())
        return std::nullopt;
    const QChar separator = text[4];
    text.remove(0, 6);
    return separator;
}

} // namespace

Result<CsvTable> readCsv(const QByteArray& bytes, const TableLimits& limits, const std::atomic<bool>* cancelled)
{
    if (bytes.size() > limits.bytes)
        return tooLarge(QStringLiteral("%1 bytes").arg(limits.bytes));
    FILROUGE_TRY_VALUE(file, decoded(bytes));
    QString& text = file.text;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
    const std::optional<QChar> named = takeSeparatorLine(text);
    const QChar separator = named ? *named : guessedSeparator(text, limits);
    CsvCutter cutter(text, separator, limits, cancelled);
    FILROUGE_TRY(cutter.cut(static_cast<std::size_t>(limits.rows) + 1));
    CsvTable table{{std::move(cutter.rows())}, separator, file.encoding};
    while (!table.rows.empty() && table.rows.back().isEmpty())
        table.rows.pop_back();
    if (table.rows.empty())
        return fail(ErrorCode::Malformed, {}, QStringLiteral("there is nothing in it"));
    return table;
}

Result<CsvTable> readCsvFile(const QString& path, const TableLimits& limits)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::FileMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::ReadFailed, path, file.errorString());
    // Not by its size, which a pipe does not have; and no more than decides.
    const QByteArray bytes = file.read(limits.bytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::ReadFailed, path, file.errorString());
    Result<CsvTable> table = readCsv(bytes, limits);
    if (!table && table.error().where.isEmpty())
        return fail(table.error().code, path, table.error().detail);
    return table;
}

QString csvCell(QString cell)
{
    // A spreadsheet computes what begins like this.
    if (!cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell[0]))
        cell.prepend(u'\'');
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QByteArray writeCsv(const std::vector<QStringList>& rows)
{
    QString text(QChar::ByteOrderMark);
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells << csvCell(cell);
        text += cells.join(u';') + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

} // namespace filrouge

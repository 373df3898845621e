// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

namespace filrouge {

namespace {

constexpr std::array separators{u';', u',', u'\t'};

/// How many rows say which separator it is.
constexpr std::size_t guessedFrom = 50;

struct DecodedCsv final {
    QString text;
    CsvEncoding encoding = CsvEncoding::Utf8;
};

tl::unexpected<Error> tooLarge(const QString& limit)
{
    return fail(ErrorCode::TooLarge, {}, limit);
}

/// UTF-16 without its mark is told by the zero bytes of its Latin letters: none in odd places and half of the even ones
/// at least, or the other way round. A single zero byte tells nothing, and is refused.
std::optional<QStringDecoder::Encoding> utf16Of(const QByteArray& bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return QStringDecoder::Utf16LE;
    if (bytes.startsWith("\xFE\xFF"))
        return QStringDecoder::Utf16BE;
    std::array<qsizetype, 2> zerosIn{};
    for (qsizetype i = bytes.indexOf('\0'); i >= 0; i = bytes.indexOf('\0', i + 1))
        ++zerosIn[static_cast<std::size_t>(i % 2)];
    const qsizetype many = std::max<qsizetype>(1, bytes.size() / 4);
    if (zerosIn[0] == 0 && zerosIn[1] >= many)
        return QStringDecoder::Utf16LE;
    if (zerosIn[1] == 0 && zerosIn[0] >= many)
        return QStringDecoder::Utf16BE;
    return std::nullopt;
}

/// WHATWG Encoding, index windows-1252, for 0x80 to 0x9F; zero: unassigned. All else is Latin 1.
constexpr std::array<char16_t, 32> windows1252{
    u'\u20AC', 0,         u'\u201A', u'\u0192', u'\u201E', u'\u2026', u'\u2020', u'\u2021',
    u'\u02C6', u'\u2030', u'\u0160', u'\u2039', u'\u0152', 0,         u'\u017D', 0,
    0,         u'\u2018', u'\u2019', u'\u201C', u'\u201D', u'\u2022', u'\u2013', u'\u2014',
    u'\u02DC', u'\u2122', u'\u0161', u'\u203A', u'\u0153', 0,         u'\u017E', u'\u0178'};

Result<QString> fromWindows1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t byte = text[i].unicode();
        if (byte < 0x80 || byte > 0x9F)
            continue;
        const char16_t character = windows1252[static_cast<std::size_t>(byte - 0x80)];
        if (character == 0)
            return fail(ErrorCode::NotUtf8, {}, QString::number(i));
        text[i] = character;
    }
    return text;
}

Result<DecodedCsv> decoded(const QByteArray& bytes)
{
    for (const char* workbook : {"PK\x03\x04", "\xD0\xCF\x11\xE0"}) // xlsx and ods; xls
        if (bytes.startsWith(workbook))
            return fail(ErrorCode::Malformed, {}, QStringLiteral("this is a workbook: save its sheet as CSV"));
    if (const auto utf16 = utf16Of(bytes)) {
        QStringDecoder decoder(*utf16);
        const QString text = decoder.decode(bytes);
        if (bytes.size() % 2 != 0 || decoder.hasError() || !text.isValidUtf16() || text.contains(QChar::Null))
            return fail(ErrorCode::NotUtf8, {}, QStringLiteral("0"));
        return DecodedCsv{text, CsvEncoding::Utf16};
    }
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0)
        return fail(ErrorCode::NotUtf8, {}, QString::number(zero));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (!decoder.hasError())
        return DecodedCsv{text, CsvEncoding::Utf8};
    FILROUGE_TRY_VALUE(latin, fromWindows1252(bytes));
    return DecodedCsv{std::move(latin), CsvEncoding::Windows1252};
}

/// Cuts a text, whose lines end with line feeds, into rows and cells.
class CsvCutter final {
public:
    CsvCutter(QStringView text, QChar separator, const CsvLimits& limits)
        : text_(text),
          separator_(separator),
          limits_(limits)
    {}

    /// Up to `most` rows; what was cut before an error stays in rows().
    Result<> cut(std::size_t most)
    {
        while (at_ < text_.size() && rows_.size() < most) {
            if (rows_.size() == static_cast<std::size_t>(limits_.rows))
                return tooLarge(QStringLiteral("%1 rows").arg(limits_.rows));
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
            return tooLarge(QStringLiteral("%1 characters in a cell").arg(limits_.cellCharacters));
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
    const CsvLimits& limits_;
    qsizetype at_ = 0;
    int cells_ = 0;
    bool strayQuotes_ = false;
    std::vector<QStringList> rows_;
};

/// Quotation marks where they belong, then most rows as wide as the first, then most columns, then the order above.
QChar guessedSeparator(const QString& text, const CsvLimits& limits)
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

tl::unexpected<Error> failAt(qsizetype row, qsizetype column, QString detail)
{
    return fail(ErrorCode::BadCell,
                column > 0 ? QStringLiteral("row %1, column %2").arg(row).arg(column)
                           : QStringLiteral("row %1").arg(row),
                std::move(detail));
}

Result<CsvTable> readCsv(const QByteArray& bytes, const CsvLimits& limits)
{
    if (bytes.size() > limits.bytes)
        return tooLarge(QStringLiteral("%1 bytes").arg(limits.bytes));
    FILROUGE_TRY_VALUE(file, decoded(bytes));
    QString& text = file.text;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
    const std::optional<QChar> named = takeSeparatorLine(text);
    const QChar separator = named ? *named : guessedSeparator(text, limits);
    CsvCutter cutter(text, separator, limits);
    FILROUGE_TRY(cutter.cut(static_cast<std::size_t>(limits.rows) + 1));
    CsvTable table{separator, file.encoding, std::move(cutter.rows())};
    while (!table.rows.empty() && table.rows.back().isEmpty())
        table.rows.pop_back();
    if (table.rows.empty())
        return fail(ErrorCode::Malformed, {}, QStringLiteral("there is nothing in it"));
    return table;
}

Result<CsvTable> readCsvFile(const QString& path, const CsvLimits& limits)
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

} // namespace filrouge

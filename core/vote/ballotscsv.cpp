// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/ballotscsv.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace filrouge {

namespace {

/// What heads the column of letters.
constexpr std::array ballotHeads{"ballot", "bulletin"};
/// What a blank vote is called there; the last two as the minutes print it.
constexpr std::array blankWords{"-", "blank", "blanc", "blank vote", "vote blanc"};

template <std::size_t size>
bool isOneOf(const std::array<const char*, size>& words, const QString& cell)
{
    return std::ranges::any_of(
        words, [&](const char* word) { return cell.compare(QLatin1String(word), Qt::CaseInsensitive) == 0; });
}

QString trimmedCell(const CsvTable& table, std::size_t row, int column)
{
    return table.cell(row, column).trimmed();
}

const char* example(VoteMethod method)
{
    switch (method) {
    case VoteMethod::Single:
        break;
    case VoteMethod::Approval:
        return "ACF";
    case VoteMethod::Dots:
        return "A3C2";
    }
    return "A";
}

/// Whole numbers from 0 of at most three digits; nothing otherwise.
std::optional<int> number(const QString& cell)
{
    if (cell.isEmpty() || cell.size() > 3 ||
        !std::ranges::all_of(cell, [](QChar digit) { return digit >= u'0' && digit <= u'9'; }))
        return std::nullopt;
    return cell.toInt();
}

class BallotsReader final {
public:
    BallotsReader(const CsvTable& table, VoteMethod method, const BallotLimits& limits)
        : table_(table),
          form_{method, mostOptions, true, limits}
    {}

    Result<CsvBallots> read()
    {
        lettered_ = isOneOf(ballotHeads, trimmedCell(table_, 0, 0));
        FILROUGE_TRY(readOptions());
        if (read_.named)
            form_.options = static_cast<int>(read_.options.size());
        for (row_ = 1; row_ < table_.rows.size(); ++row_) {
            if (table_.rows[row_].isEmpty())
                return refuse(0,
                              QStringLiteral("an empty line, where a blank vote is written %1")
                                  .arg(lettered_ ? QStringLiteral("-") : QStringLiteral("0")));
            FILROUGE_TRY_VALUE(marks, lettered_ ? lettersOf() : marksOf());
            FILROUGE_TRY(checkLimits(marks));
            FILROUGE_TRY_VALUE(content, form_.content(marks));
            read_.ballots.append(content);
        }
        nameByLetters();
        return read_;
    }

private:
    [[nodiscard]] tl::unexpected<Error> refuse(int column, const QString& what) const
    {
        return failAt(static_cast<qsizetype>(row_) + 1, column, what);
    }

    Result<> readOptions()
    {
        QSet<QString> names;
        for (int column = lettered_ ? 1 : 0; column < table_.columns(); ++column) {
            const QString name = trimmedCell(table_, 0, column);
            if (name.isEmpty())
                return refuse(column + 1, QStringLiteral("the name of an option is missing"));
            if (!lettered_ && markOf(name))
                return refuse(column + 1,
                              QStringLiteral("“%1” is a mark, where the first row names the options").arg(name));
            // With letters, two of the same name are still two.
            if (!lettered_ && names.contains(name))
                return refuse(column + 1, QStringLiteral("two options are called “%1”").arg(name));
            if (read_.options.size() == mostOptions)
                return refuse(column + 1, QStringLiteral("26 options at most"));
            names.insert(name);
            read_.options.append(name);
        }
        read_.named = !read_.options.isEmpty();
        return {};
    }

    [[nodiscard]] std::optional<int> markOf(const QString& cell) const
    {
        if (form_.method != VoteMethod::Dots && cell.compare(QLatin1String("x"), Qt::CaseInsensitive) == 0)
            return 1;
        const auto given = number(cell);
        return given && (form_.method == VoteMethod::Dots || *given <= 1) ? given : std::nullopt;
    }

    /// One column an option.
    [[nodiscard]] Result<BallotMarks> marksOf() const
    {
        BallotMarks marks(static_cast<std::size_t>(form_.options), 0);
        for (int column = 0; column < form_.options; ++column) {
            const QString cell = trimmedCell(table_, row_, column);
            if (cell.isEmpty())
                continue;
            const auto mark = markOf(cell);
            if (!mark)
                return refuse(column + 1,
                              form_.method == VoteMethod::Dots
                                  ? QStringLiteral("“%1” is not a number of points").arg(cell.left(40))
                                  : QStringLiteral("“%1” is not a mark, such as 1 or 0").arg(cell.left(40)));
            marks[static_cast<std::size_t>(column)] = *mark;
        }
        return marks;
    }

    /// One column with letters, in any order and case, with spaces.
    Result<BallotMarks> lettersOf()
    {
        BallotMarks marks(static_cast<std::size_t>(form_.options), 0);
        for (int column = 1; column < table_.rows[row_].size(); ++column)
            if (!trimmedCell(table_, row_, column).isEmpty())
                return refuse(column + 1, QStringLiteral("only the first column holds ballots"));
        const QString cell = trimmedCell(table_, row_, 0);
        if (isOneOf(blankWords, cell))
            return marks;
        const auto unreadable = [&] {
            return refuse(1,
                          cell.isEmpty()
                              ? QStringLiteral("an empty line, where a blank vote is written %1").arg(QChar(u'-'))
                              : QStringLiteral("“%1” is no ballot of this method, such as %2")
                                    .arg(cell.left(40), QLatin1String(example(form_.method))));
        };
        QString letters = cell.toUpper();
        letters.remove(u' ');
        for (qsizetype at = 0; at < letters.size();) {
            const auto option = optionPosition(letters.mid(at++, 1));
            if (!option)
                return unreadable();
            if (*option >= form_.options)
                return refuse(1, QStringLiteral("there is no option %1").arg(optionLetter(*option)));
            const qsizetype from = at;
            while (at < letters.size() && letters[at] >= u'0' && letters[at] <= u'9')
                ++at;
            const bool pointed = at > from;
            const auto given = pointed ? number(letters.mid(from, at - from)) : std::optional(1);
            int& mark = marks[static_cast<std::size_t>(*option)];
            if (!given || *given == 0 || pointed != (form_.method == VoteMethod::Dots))
                return unreadable();
            if (mark > 0)
                return refuse(1, QStringLiteral("option %1 is there twice").arg(optionLetter(*option)));
            mark = *given;
            lastOption_ = std::max(lastOption_, *option);
        }
        return letters.isEmpty() ? Result<BallotMarks>(unreadable()) : Result<BallotMarks>(marks);
    }

    /// In the order of objection(), with row and column instead of a voter's name for it.
    [[nodiscard]] Result<> checkLimits(const BallotMarks& marks) const
    {
        int sum = 0;
        for (int option = 0; option < form_.options; ++option) {
            const int given = marks[static_cast<std::size_t>(option)];
            sum += given;
            if (given > form_.mostOnOne())
                return refuse(
                    lettered_ ? 1 : option + 1,
                    QStringLiteral("%1 points on one option, more than %2").arg(given).arg(form_.mostOnOne()));
        }
        if (sum > form_.mostMarks())
            return refuse(lettered_ ? 1 : 0,
                          (form_.method == VoteMethod::Dots ? QStringLiteral("%1 points in all, more than %2")
                                                            : QStringLiteral("%1 options are marked, more than %2"))
                              .arg(sum)
                              .arg(form_.mostMarks()));
        return {};
    }

    void nameByLetters()
    {
        for (int option = 0; !read_.named && option <= lastOption_; ++option)
            read_.options.append(optionLetter(option));
    }

    const CsvTable& table_;
    BallotForm form_;
    bool lettered_ = false;
    std::size_t row_ = 0;
    int lastOption_ = 0;
    CsvBallots read_;
};

} // namespace

Result<CsvBallots> ballotsFrom(const CsvTable& table, VoteMethod method, const BallotLimits& limits)
{
    if (!limits.inRange())
        return fail(ErrorCode::Invalid, QStringLiteral("limits"), QStringLiteral("within their ranges"));
    return BallotsReader(table, method, limits).read();
}

QByteArray ballotsCsv(const QStringList& options, const QStringList& ballots)
{
    QStringList heads{QStringLiteral("ballot")};
    for (int position = 0; position < options.size(); ++position)
        heads.append(csvCell(options[position].trimmed().isEmpty() ? optionLetter(position) : options[position]));
    QString text = QChar(QChar::ByteOrderMark) + heads.join(u';') + QStringLiteral("\r\n");
    for (const QString& ballot : ballots)
        text += (ballot.isEmpty() ? QString::fromLatin1(blankWords[1]) : ballot) + QStringLiteral("\r\n");
    return text.toUtf8();
}

} // namespace filrouge

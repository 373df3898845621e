// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/papertotals.h"

#include <numeric>

namespace filrouge {

namespace {

/// In 64 bits: figures come from a keyboard.
qint64 sumOf(const std::vector<int>& totals)
{
    return std::accumulate(totals.begin(), totals.end(), qint64(0));
}

Text tooManyIn(const BallotForm& form, int ballots, qint64 sum)
{
    const QString most = QString::number(qint64(ballots) * form.mostMarks());
    const QString found = QString::number(sum);
    switch (form.method) {
    case VoteMethod::Single:
        break;
    case VoteMethod::Approval:
        return FILROUGE_TEXT(
            "Paper", "%n ballot(s) can hold %1 approvals at most, and %2 are entered.", {most, found}, ballots);
    case VoteMethod::Dots:
        return FILROUGE_TEXT(
            "Paper", "%n ballot(s) can hold %1 points at most, and %2 are entered.", {most, found}, ballots);
    }
    return FILROUGE_TEXT("Paper", "There are %n ballot(s), and %1 are entered.", {found}, ballots);
}

Text tooFewIn(VoteMethod method, int ballots, qint64 sum)
{
    if (method == VoteMethod::Single)
        return FILROUGE_TEXT("Paper", "There are %n ballot(s), and %1 are entered.", {QString::number(sum)}, ballots);
    return FILROUGE_TEXT(
        "Paper",
        "%n ballot(s) that are neither blank nor spoiled mark something each, and only %1 are entered.",
        {QString::number(sum)},
        ballots);
}

} // namespace

std::optional<Text> totalsObjection(const BallotForm& form, const std::vector<int>& totals, int ballots,
                                    const QStringList& names)
{
    Q_ASSERT(totals.size() == static_cast<std::size_t>(form.options));
    const qint64 mostOfOne = qint64(ballots) * form.mostOnOne();
    const qint64 sum = sumOf(totals);
    if (form.method != VoteMethod::Single)
        for (int option = 0; option < form.options; ++option)
            if (const int total = totals[static_cast<std::size_t>(option)]; total > mostOfOne)
                return FILROUGE_TEXT("Paper",
                                     "%n ballot(s) can give %1 at most %2, and %3 are entered.",
                                     {names.value(option), QString::number(mostOfOne), QString::number(total)},
                                     ballots);
    if (sum > qint64(ballots) * form.mostMarks())
        return tooManyIn(form, ballots, sum);
    if (sum < ballots)
        return tooFewIn(form.method, ballots, sum);
    return std::nullopt;
}

Result<QStringList> ballotsWithTotals(const BallotForm& form, const std::vector<int>& totals, int ballots)
{
    if (totals.size() != static_cast<std::size_t>(form.options) || totalsObjection(form, totals, ballots, {}))
        return fail(ErrorCode::Invalid, QStringLiteral("totals"), QStringLiteral("not of so many ballots"));
    // Dealt like cards, option after option: no ballot then has two marks more than another, and no option comes back
    // to a ballot before it has been to all.
    std::vector<BallotMarks> hands(static_cast<std::size_t>(ballots),
                                   BallotMarks(static_cast<std::size_t>(form.options), 0));
    std::size_t next = 0;
    for (std::size_t option = 0; option < totals.size(); ++option) {
        for (int left = totals[option]; left > 0; --left) {
            ++hands[next][option];
            next = (next + 1) % hands.size();
        }
    }
    QStringList contents;
    for (const BallotMarks& marks : hands) {
        FILROUGE_TRY_VALUE(content, form.content(marks));
        contents.append(content);
    }
    return contents;
}

} // namespace filrouge

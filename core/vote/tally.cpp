// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/tally.h"

#include <QCryptographicHash>

#include <algorithm>

namespace filrouge {

std::vector<int> Tally::chosen() const
{
    std::vector<OptionTally> sorted;
    std::ranges::copy_if(options, std::back_inserter(sorted), &OptionTally::chosen);
    std::ranges::stable_sort(sorted, {}, &OptionTally::rank);
    std::vector<int> positions;
    std::ranges::transform(sorted, std::back_inserter(positions), &OptionTally::option);
    return positions;
}

Result<Tally> tally(const CountingRule& rule, const QStringList& options, const QStringList& ballots)
{
    switch (rule.method) {
    case VoteMethod::Single:
        return tallySingleChoice(rule, options, ballots);
    case VoteMethod::Approval:
        return tallyApproval(rule, options, ballots);
    case VoteMethod::Dots:
        return tallyDots(rule, options, ballots);
    }
    return fail(ErrorCode::Invalid, QStringLiteral("method"));
}

std::vector<LotNumber> drawLots(const std::vector<int>& options, const QString& seed)
{
    const QString published = seed.trimmed().normalized(QString::NormalizationForm_C);
    std::vector<LotNumber> numbers;
    for (const int option : options) {
        const QByteArray text = (published + optionLetter(option)).toUtf8();
        numbers.push_back(
            {option, QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex())});
    }
    std::ranges::sort(numbers, {}, &LotNumber::sha256);
    return numbers;
}

} // namespace filrouge

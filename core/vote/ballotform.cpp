// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/ballotform.h"

#include <algorithm>
#include <numeric>

namespace filrouge {

namespace {

/// The number written at `at`, which moves behind it: 1 to 99 without leading zeros, otherwise 0.
int pointsAt(const QString& content, qsizetype& at)
{
    int points = 0;
    for (int digits = 0; digits < 2 && at < content.size(); ++digits, ++at) {
        const char16_t digit = content[at].unicode();
        if (digit < u'0' || digit > u'9' || (digit == u'0' && digits == 0))
            break;
        points = points * 10 + (digit - u'0');
    }
    return points;
}

int sum(const BallotMarks& marks)
{
    return std::accumulate(marks.begin(), marks.end(), 0);
}

} // namespace

QString optionLetter(int position)
{
    Q_ASSERT(position >= 0 && position < mostOptions);
    return QChar(static_cast<char16_t>(u'A' + position));
}

std::optional<int> optionPosition(const QString& letter)
{
    if (letter.size() != 1 || letter[0] < u'A' || letter[0] > u'Z')
        return std::nullopt;
    return letter[0].unicode() - u'A';
}

bool BallotLimits::inRange() const
{
    return mostApprovals >= 1 && mostApprovals <= mostOptions && points >= 1 && points <= mostPoints &&
           mostOnOne >= 1 && mostOnOne <= points;
}

int BallotForm::mostMarks() const
{
    switch (method) {
    case VoteMethod::Single:
        break;
    case VoteMethod::Approval:
        return limits.mostApprovals;
    case VoteMethod::Dots:
        return limits.points;
    }
    return 1;
}

int BallotForm::mostOnOne() const
{
    return method == VoteMethod::Dots ? limits.mostOnOne : 1;
}

std::optional<BallotMarks> BallotForm::marks(const QString& content) const
{
    BallotMarks marks(static_cast<std::size_t>(options), 0);
    int last = -1;
    for (qsizetype at = 0; at < content.size();) {
        const auto position = optionPosition(content.mid(at++, 1));
        if (!position || *position <= last || *position >= options)
            return std::nullopt;
        last = *position;
        const int given = method == VoteMethod::Dots ? pointsAt(content, at) : 1;
        if (given < 1 || given > mostOnOne())
            return std::nullopt;
        marks[static_cast<std::size_t>(last)] = given;
    }
    if (sum(marks) > mostMarks() || (content.isEmpty() && !blankAllowed))
        return std::nullopt;
    return marks;
}

Result<QString> BallotForm::content(const BallotMarks& marks) const
{
    QStringList letters;
    for (int position = 0; position < options; ++position)
        letters.append(optionLetter(position));
    if (const auto objection = this->objection(marks, letters))
        return fail(ErrorCode::Invalid, QStringLiteral("marks"), QLatin1String(objection->source));
    QString content;
    for (int position = 0; position < options; ++position) {
        const int given = marks[static_cast<std::size_t>(position)];
        if (given == 0)
            continue;
        content += letters[position];
        if (method == VoteMethod::Dots)
            content += QString::number(given);
    }
    return content;
}

std::optional<Text> BallotForm::objection(const BallotMarks& marks, const QStringList& names) const
{
    const bool dots = method == VoteMethod::Dots;
    if (marks.size() != static_cast<std::size_t>(options) ||
        std::ranges::any_of(marks, [&](int given) { return given < 0 || given > (dots ? mostPoints : 1); }))
        return FILROUGE_TEXT("Ballot", "This ballot cannot be read: fill it in again.");
    const int placed = sum(marks);
    const QString surplus = QString::number(placed - mostMarks());
    if (placed == 0 && !blankAllowed)
        return dots ? FILROUGE_TEXT("Ballot", "There is no blank vote: place a point at least.")
                    : FILROUGE_TEXT("Ballot", "There is no blank vote: choose a persona.");
    if (dots) {
        const auto over = std::ranges::find_if(marks, [&](int given) { return given > limits.mostOnOne; });
        if (over != marks.end())
            return FILROUGE_TEXT("Ballot",
                                 "You may give a persona %n point(s) at most: %1 has %2.",
                                 {names.value(over - marks.begin()), QString::number(*over)},
                                 limits.mostOnOne);
    }
    if (placed <= mostMarks())
        return std::nullopt;
    switch (method) {
    case VoteMethod::Single:
        break;
    case VoteMethod::Approval:
        return FILROUGE_TEXT("Ballot",
                             "You may tick %n persona(s) at most, and have ticked %1: untick %2.",
                             {QString::number(placed), surplus},
                             limits.mostApprovals);
    case VoteMethod::Dots:
        return FILROUGE_TEXT("Ballot",
                             "You have %n point(s), and have placed %1: take %2 back.",
                             {QString::number(placed), surplus},
                             limits.points);
    }
    return FILROUGE_TEXT("Ballot", "You have chosen %n persona(s): choose one only.", {}, placed);
}

} // namespace filrouge

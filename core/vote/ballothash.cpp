// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/ballothash.h"

#include "core/vote/ballotform.h"

#include <QCryptographicHash>

#include <algorithm>

namespace filrouge {

namespace {

QString oneLine(QString value)
{
    value.replace(u'\\', QStringLiteral("\\\\"));
    value.replace(u'\n', QStringLiteral("\\n"));
    return value.normalized(QString::NormalizationForm_C);
}

QString hexadecimalHash(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

class CanonicalText final {
public:
    explicit CanonicalText(const char* kind) { line(QStringLiteral("filrouge %1 1").arg(QLatin1String(kind))); }

    void line(const QString& text) { text_ += text + u'\n'; }
    void line(const QString& name, const QString& value) { line(name + QStringLiteral(": ") + oneLine(value)); }
    [[nodiscard]] const QString& text() const { return text_; }

private:
    QString text_;
};

} // namespace

QString definitionText(const VoteDefinition& definition)
{
    const CountingRule& rule = definition.rule;
    CanonicalText text("vote");
    text.line(QStringLiteral("question"), definition.question);
    text.line(QStringLiteral("method"), QString::fromLatin1(word(rule.method)));
    if (rule.method == VoteMethod::Approval)
        text.line(QStringLiteral("most approvals"), QString::number(rule.limits.mostApprovals));
    if (rule.method == VoteMethod::Dots) {
        text.line(QStringLiteral("points"), QString::number(rule.limits.points));
        text.line(QStringLiteral("most on one"), QString::number(rule.limits.mostOnOne));
    }
    text.line(QStringLiteral("seats"), QString::number(rule.seats));
    text.line(QStringLiteral("ties"), QString::fromLatin1(word(rule.tieRule)));
    if (rule.tieRule == TieRule::Lot)
        text.line(QStringLiteral("lot seed"), rule.lotSeed.trimmed());
    text.line(QStringLiteral("blank votes"), definition.blankAllowed ? QStringLiteral("yes") : QStringLiteral("no"));
    if (definition.changeable)
        text.line(QStringLiteral("ballots may be changed"), QStringLiteral("yes"));
    if (definition.admission == Admission::OpenRoom)
        text.line(QStringLiteral("admission"), QString::fromLatin1(word(definition.admission)));
    for (int position = 0; position < definition.options.size(); ++position)
        text.line(optionLetter(position), definition.options[position]);
    text.line(QStringLiteral("roll"), rollHash(definition.roll));
    return text.text();
}

QString definitionHash(const VoteDefinition& definition)
{
    return hexadecimalHash(definitionText(definition));
}

QString rollHash(std::span<const ParticipantId> roll)
{
    std::vector<ParticipantId> sorted(roll.begin(), roll.end());
    std::ranges::sort(sorted);
    CanonicalText text("roll");
    for (const ParticipantId participant : sorted)
        text.line(QString::number(participant.value));
    return hexadecimalHash(text.text());
}

QString ballotsHash(QStringList codes, QStringList ballots)
{
    codes.sort();
    ballots.sort();
    CanonicalText text("ballots");
    text.line(QStringLiteral("codes"), QString::number(codes.size()));
    for (const QString& code : std::as_const(codes))
        text.line(code);
    text.line(QStringLiteral("ballots"), QString::number(ballots.size()));
    for (const QString& ballot : std::as_const(ballots))
        text.line(ballot.isEmpty() ? QStringLiteral("-") : ballot);
    return hexadecimalHash(text.text());
}

} // namespace filrouge

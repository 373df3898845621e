// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persona/personarules.h"

#include "core/base/foldedtext.h"
#include "core/field/fieldrules.h"

#include <QRegularExpression>

#include <algorithm>

namespace filrouge {

Result<> validate(const Persona& persona)
{
    FILROUGE_TRY(requireText(persona.firstName, "first_name"));
    if (persona.age)
        FILROUGE_TRY(requireWithin(*persona.age, 0, 120, "age"));
    return requireWithin(persona.hue, 0, hueCount - 1, "hue");
}

Result<> validate(const Statement& statement)
{
    return requireText(statement.text, "text");
}

Result<> validate(const JourneyStep& step)
{
    FILROUGE_TRY(requireText(step.title, "title"));
    return requireWithin(step.emotion, -2, 2, "emotion");
}

Result<> validate(const ChallengeQuestion& question)
{
    FILROUGE_TRY(requireText(question.text, "text"));
    FILROUGE_TRY(requireSaneDate(question.horizon, "horizon"));
    return requireSaneDate(question.writtenOn, "written_on");
}

Result<> validate(const ChallengeLetter& letter)
{
    return requireSaneDate(letter.writtenOn, "written_on");
}

Result<> validate(const Difficulty& difficulty)
{
    return requireText(difficulty.title + difficulty.text, "title");
}

Result<> validate(const Expectation& expectation)
{
    return requireText(expectation.text, "text");
}

QString badgeLetter(int position)
{
    // Counting without a zero: after Z comes AA, not BA.
    QString letters;
    for (int rest = position; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

int nextHue(const std::vector<Persona>& personas)
{
    std::array<int, hueCount> uses{};
    for (const Persona& persona : personas)
        if (persona.hue >= 0 && persona.hue < hueCount)
            ++uses[static_cast<std::size_t>(persona.hue)];
    return static_cast<int>(std::min_element(uses.begin(), uses.end()) - uses.begin());
}

namespace {

/// Its words alone, with one space before, between and behind them.
QString wordsOf(const QString& text)
{
    QString words = folded(text);
    std::ranges::replace_if(
        words, [](QChar character) { return !character.isLetterOrNumber(); }, QChar(u' '));
    return u' ' + words.simplified() + u' ';
}

} // namespace

bool isQuotedFrom(const QString& quotation, const QString& said)
{
    static const QRegularExpression left(QStringLiteral("\\[?\\(?(…|\\.\\.\\.)\\)?\\]?"));
    const QString whole = wordsOf(said);
    qsizetype from = 0;
    for (const QString& part : quotation.split(left)) {
        const QString words = wordsOf(part);
        if (words.trimmed().isEmpty())
            continue;
        const qsizetype at = whole.indexOf(words, from);
        if (at < 0)
            return false;
        from = at + words.size() - 1;
    }
    return true;
}

VerbatimOrigin verbatimOrigin(const Persona& persona, const std::optional<Evidence>& source)
{
    if (persona.verbatim.trimmed().isEmpty())
        return VerbatimOrigin::Empty;
    if (!source || persona.verbatimEvidence != source->id)
        return VerbatimOrigin::Unsourced;
    if (source->kind != EvidenceKind::Verbatim)
        return VerbatimOrigin::NotAQuotation;
    if (source->voice != Voice::User)
        return VerbatimOrigin::ActorPerception;
    return isQuotedFrom(persona.verbatim, source->text) ? VerbatimOrigin::UserSaid : VerbatimOrigin::OtherWords;
}

} // namespace filrouge

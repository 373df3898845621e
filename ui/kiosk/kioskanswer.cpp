// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskanswer.h"

#include "core/vote/ballotwords.h"

#include <algorithm>
#include <numeric>

namespace filrouge {

namespace {

/// What is listed one under the other; more runs on.
constexpr qsizetype mostLines = 6;

QString said(const Text& text, Language language)
{
    return typeset(translated(text, language), language);
}

} // namespace

KioskAnswer::KioskAnswer(const KioskBallot& ballot, std::optional<BallotMarks> marks)
    : ballot_(ballot),
      marks_(std::move(marks))
{}

QStringList KioskAnswer::names() const
{
    QStringList names;
    for (const KioskPersona& persona : ballot_.personas)
        names.append(persona.name);
    return names;
}

int KioskAnswer::placed() const
{
    return marks_ ? std::accumulate(marks_->begin(), marks_->end(), 0) : 0;
}

bool KioskAnswer::isBallot() const
{
    return marks_ && !ballot_.form.objection(*marks_, names());
}

bool KioskAnswer::isBlank() const
{
    return isBallot() && placed() == 0;
}

std::optional<KioskPersona> KioskAnswer::one() const
{
    if (ballot_.form.method != VoteMethod::Single || !isBallot() || isBlank())
        return std::nullopt;
    return ballot_.personas.at(static_cast<std::size_t>(std::ranges::find(*marks_, 1) - marks_->begin()));
}

QString KioskAnswer::guidance(Language language) const
{
    const BallotForm& form = ballot_.form;
    if (form.method == VoteMethod::Single || !marks_)
        return {};
    if (const auto objection = form.objection(*marks_, names()); objection && placed() > 0)
        return said(*objection, language);
    QStringList sentences{said(ballotInstruction(form), language)};
    if (placed() > 0)
        sentences.append(said(marksLeft(form, *marks_), language));
    else if (form.blankAllowed)
        sentences.append(said(form.method == VoteMethod::Dots ? FILROUGE_TEXT("Kiosk", "To place none is a blank vote.")
                                                              : FILROUGE_TEXT("Kiosk", "To tick none is a blank vote."),
                              language));
    return sentences.join(QStringLiteral("  "));
}

Text KioskAnswer::heading() const
{
    if (isBlank())
        return FILROUGE_TEXT("Kiosk", "You choose the blank vote");
    if (const auto persona = one())
        return FILROUGE_TEXT("Kiosk", "You choose %1, %2", {persona->letter, persona->name});
    return ballot_.form.method == VoteMethod::Dots ? FILROUGE_TEXT("Kiosk", "You give %n point(s)", {}, placed())
                                                   : FILROUGE_TEXT("Kiosk", "You tick %n persona(s)", {}, placed());
}

QString KioskAnswer::list(Language language) const
{
    if (!marks_ || ballot_.form.method == VoteMethod::Single)
        return {};
    QStringList lines;
    for (std::size_t i = 0; i < marks_->size(); ++i) {
        if ((*marks_)[i] == 0)
            continue;
        const KioskPersona& persona = ballot_.personas[i];
        const QString name = persona.letter + QStringLiteral(". ") + persona.name;
        lines.append(ballot_.form.method == VoteMethod::Dots
                         ? said(FILROUGE_TEXT("Kiosk", "%1: %n point(s)", {name}, (*marks_)[i]), language)
                         : typeset(name, language));
    }
    return lines.join(lines.size() > mostLines ? QStringLiteral("  ·  ") : QStringLiteral("\n"));
}

} // namespace filrouge

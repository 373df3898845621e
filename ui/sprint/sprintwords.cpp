// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/sprintwords.h"

#include "core/sprint/sprintwords.h"
#include "ui/shell/page.h"

namespace filrouge {

QString SprintWords::stage(CardStage stage)
{
    return Desk::say(wordsFor(stage));
}

QString SprintWords::decision(Decision decision)
{
    return Desk::say(wordsFor(decision));
}

QString SprintWords::state(SprintState state)
{
    switch (state) {
    case SprintState::Planned:
        break;
    case SprintState::Running:
        return tr("Running");
    case SprintState::Closed:
        return tr("Closed");
    }
    return tr("Planned");
}

QStringList SprintWords::parts()
{
    return {tr("Service user"),
            tr("Front-line officer"),
            tr("Local manager"),
            tr("Coach in service design"),
            tr("Coach in user relations"),
            tr("Coach in digital")};
}

QString SprintWords::lacking(const std::vector<TeamPart>& parts)
{
    const QString all[] = {tr("service users", "what a team lacks"),
                           tr("front-line officers", "what a team lacks"),
                           tr("local managers", "what a team lacks"),
                           tr("a coach in service design", "what a team lacks"),
                           tr("a coach in user relations", "what a team lacks"),
                           tr("a coach in digital", "what a team lacks")};
    QStringList words;
    for (const TeamPart part : parts)
        words << all[static_cast<std::size_t>(part)];
    return words.join(QStringLiteral(", "));
}

QString SprintWords::shortDay(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

QString SprintWords::sprint(const Sprint& sprint)
{
    const bool sameYear = sprint.startsOn.year() == sprint.endsOn.year();
    const QString first = sameYear ? sprint.startsOn.toString(QStringLiteral("dd/MM")) : shortDay(sprint.startsOn);
    return tr("Sprint %1, %2 – %3").arg(sprint.number).arg(first, shortDay(sprint.endsOn));
}

QString SprintWords::event(const CardEvent& event, const std::map<SprintId, int>& numbers)
{
    const auto known = event.sprint ? numbers.find(*event.sprint) : numbers.end();
    const bool inSprint = known != numbers.end();
    switch (event.kind) {
    case CardEventKind::Created:
        return inSprint ? tr("Written in sprint %1, as: %2").arg(known->second).arg(stage(event.stage))
                        : tr("Written, as: %1").arg(stage(event.stage));
    case CardEventKind::Moved:
        if (event.stage != event.cameFrom)
            return tr("From “%1” to “%2”").arg(stage(event.cameFrom), stage(event.stage));
        return inSprint ? tr("Taken into sprint %1").arg(known->second) : tr("Taken out of its sprint");
    case CardEventKind::Decided: {
        const QString decided = event.decision == Decision::Open ? tr("Decided") : decision(event.decision);
        return event.note.trimmed().isEmpty()
                   ? decided
                   : tr("%1: %2", "what was decided, why").arg(decided, event.note.simplified());
    }
    case CardEventKind::Reopened:
        return tr("Open again, as: %1").arg(stage(event.stage));
    case CardEventKind::CarriedOver:
        return inSprint ? tr("Carried over into sprint %1").arg(known->second)
                        : tr("Carried over: it waits for a sprint");
    case CardEventKind::Iterated:
        break;
    }
    return tr("Begun as a new iteration");
}

} // namespace filrouge

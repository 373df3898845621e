// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/commands/chosenseminar.h"
#include "core/documents/programmejson.h"
#include "core/programme/programme.h"
#include "core/seminar/participantimport.h"
#include "ui/messages/details.h"
#include "ui/messages/messages.h"

#include <algorithm>
#include <span>

namespace filrouge {

namespace {

/// Of a list with a mistake in every row, as many as help.
constexpr std::size_t mostProblemsSaid = 20;

Result<> importJson(const Invocation& invocation, CommandContext& context)
{
    // The JSON first: most of what can be wrong is there, and the programme need not even be opened.
    FILROUGE_TRY_VALUE(content, readProgrammeJson(invocation.files[1], PictureOrigin::User, context.random));
    FILROUGE_TRY_VALUE(programme,
                       Programme::open(invocation.files[0], {context.clock, context.random, context.snapshotFolder}));
    return addContent(programme->file(), content);
}

Text said(const Error& error, const CommandContext& context)
{
    return messageFor(withDetailIn(error, context.console.language()));
}

Text verdictOf(const ListPlanLine& line)
{
    switch (line.verdict) {
    case ListVerdict::New:
        break;
    case ListVerdict::Known:
        return FILROUGE_TEXT("Commands", "known already, added to the roll");
    case ListVerdict::OnRoll:
        return FILROUGE_TEXT("Commands", "on the roll already");
    case ListVerdict::Repeated:
        return FILROUGE_TEXT("Commands", "stands further up in the list");
    }
    return FILROUGE_TEXT("Commands", "new");
}

void show(const ListPlan& plan, Console& console)
{
    for (const ListPlanLine& line : plan.lines) {
        QStringList words{line.person.name, line.person.organisation, console.in(verdictOf(line))};
        words.removeAll(QString());
        console.sayPlain(QStringLiteral("  %1  %2").arg(line.person.row, 4).arg(words.join(QStringLiteral(" · "))));
    }
    if (!plan.newOrganisations.isEmpty())
        console.say(
            FILROUGE_TEXT("Commands", "New organisations: %1", {plan.newOrganisations.join(QStringLiteral(", "))}));
}

CommandOutcome importParticipants(const Invocation& invocation, CommandContext& context)
{
    Console& console = context.console;
    const auto table = readCsvFile(invocation.files[1]);
    if (!table)
        return tl::make_unexpected(said(table.error(), context));
    const QString map = invocation.option("map");
    const auto mapping = map.isEmpty() ? guessedMapping(*table) : mappingFromText(map, *table);
    if (!mapping)
        return tl::make_unexpected(
            FILROUGE_TEXT("Commands", "--map: %1", {detailIn(mapping.error().detail, console.language())}));
    const auto programme =
        Programme::open(invocation.files[0], {context.clock, context.random, context.snapshotFolder});
    if (!programme)
        return tl::make_unexpected(said(programme.error(), context));
    const auto seminar = chosenSeminar(**programme, invocation, context);
    if (!seminar)
        return tl::make_unexpected(seminar.error());

    ParticipantImport import((*programme)->file());
    const ParticipantList list = readParticipants(*table, *mapping);
    const auto plan = import.plan(seminar->id, list);
    if (!plan)
        return tl::make_unexpected(said(plan.error(), context));
    if (!plan->problems.empty()) {
        for (const Error& problem : std::span(plan->problems).first(std::min(plan->problems.size(), mostProblemsSaid)))
            console.complain(said(problem, context));
        return tl::make_unexpected(FILROUGE_TEXT("Commands",
                                                 "%n problem(s) in %1: nothing was imported.",
                                                 {invocation.files[1]},
                                                 static_cast<int>(plan->problems.size())));
    }
    show(*plan, console);
    if (invocation.has("dry-run")) {
        console.say(FILROUGE_TEXT("Commands", "%n people would be added to “%1”.", {seminar->title}, plan->added()));
        return {};
    }
    if (const auto imported = import.import(seminar->id, list); !imported)
        return tl::make_unexpected(said(imported.error(), context));
    console.say(FILROUGE_TEXT("Commands", "%n people added to “%1”.", {seminar->title}, plan->added()));
    return {};
}

CommandOutcome run(const Invocation& invocation, CommandContext& context)
{
    const QString what = invocation.has("what") ? invocation.option("what") : QStringLiteral("json");
    if (what == QLatin1String("participants"))
        return importParticipants(invocation, context);
    if (what != QLatin1String("json"))
        return tl::make_unexpected(FILROUGE_TEXT("Commands", "--what takes json or participants, not “%1”.", {what}));
    if (const Result<> imported = importJson(invocation, context); !imported)
        return tl::make_unexpected(said(imported.error(), context));
    context.console.say(FILROUGE_TEXT("Commands", "Imported into %1", {invocation.files[0]}));
    return {};
}

} // namespace

Command importCommand()
{
    return {"import",
            FILROUGE_TEXT("Commands",
                          "reads a programme’s JSON, or a list of participants (CSV), into a programme file: all of it "
                          "or nothing"),
            {QT_TRANSLATE_NOOP("CommandLine", "FILE"), QT_TRANSLATE_NOOP("CommandLine", "JSON-OR-CSV")},
            {},
            {"what", "map", "seminar"},
            run,
            {"dry-run"}};
}

} // namespace filrouge

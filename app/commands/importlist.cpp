// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/importlist.h"

#include "app/commands/chosenseminar.h"
#include "core/field/immersionimport.h"
#include "core/field/interviewimport.h"
#include "core/field/peopleimport.h"
#include "core/programme/programme.h"
#include "core/readers/readtable.h"
#include "core/seminar/participantimport.h"
#include "ui/messages/details.h"

#include <algorithm>
#include <span>

namespace filrouge {

namespace {

/// Of a list with a mistake in every row, as many as help.
constexpr std::size_t mostProblemsSaid = 20;

QString valueSaid(const ListValue& value, const Console& console)
{
    if (const auto* text = std::get_if<QString>(&value))
        return text->simplified();
    if (const auto* words = std::get_if<Text>(&value))
        return words->isEmpty() ? QString() : console.in(*words);
    if (const auto* date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    return std::get<QTime>(value).toString(QStringLiteral("HH:mm"));
}

/// What a row is told by: its name or title and the two fields that say most beside.
std::array<std::size_t, 3> tellingFields(const ListSchema& schema)
{
    constexpr std::size_t organisation = 3; // of people
    constexpr std::size_t place = 3;        // of interviews and immersions
    return schema.names ? std::array<std::size_t, 3>{0, organisation, organisation}
                        : std::array<std::size_t, 3>{0, 1, place};
}

void show(const TablePlan& plan, const ListSchema& schema, Console& console)
{
    constexpr qsizetype longest = 60;
    const auto fields = tellingFields(schema);
    for (const TablePlanLine& line : plan.lines) {
        QStringList words;
        for (const std::size_t field : fields)
            words << valueSaid(line.values[field], console).left(longest);
        words.removeDuplicates();
        words.removeAll(QString());
        // The console's sentences begin large, a word in a list does not.
        words << console.in(schema.words.outcomes[static_cast<std::size_t>(line.verdict)]).toLower();
        console.sayPlain(QStringLiteral("  %1  %2").arg(line.row, 4).arg(words.join(QStringLiteral(" · "))));
    }
    const QString comma = QStringLiteral(", ");
    if (!plan.newCommunes.isEmpty())
        console.say(FILROUGE_TEXT("Commands", "New communes: %1", {plan.newCommunes.join(comma)}));
    if (!plan.newOrganisations.isEmpty())
        console.say(FILROUGE_TEXT("Commands", "New organisations: %1", {plan.newOrganisations.join(comma)}));
    if (!plan.newPeople.isEmpty())
        console.say(FILROUGE_TEXT("Commands", "New people: %1", {plan.newPeople.join(comma)}));
    for (const Text& remark : plan.remarks)
        console.say(remark);
}

tl::expected<std::unique_ptr<TableImport>, Text> importOf(const QString& what, Programme& programme,
                                                          const Invocation& invocation, CommandContext& context)
{
    if (what == QLatin1String("participants")) {
        const auto seminar = chosenSeminar(programme, invocation, context);
        if (!seminar)
            return tl::make_unexpected(seminar.error());
        return std::make_unique<RollImport>(programme.file(), seminar->id);
    }
    if (what == QLatin1String("interviews"))
        return std::make_unique<InterviewImport>(programme.file());
    if (what == QLatin1String("immersions"))
        return std::make_unique<ImmersionImport>(programme.file());
    return std::make_unique<PeopleImport>(programme.file());
}

CommandOutcome refuse(const TablePlan& plan, const Invocation& invocation, CommandContext& context)
{
    for (const Error& problem : std::span(plan.problems).first(std::min(plan.problems.size(), mostProblemsSaid)))
        context.console.complain(context.console.said(problem));
    return tl::make_unexpected(FILROUGE_TEXT("Commands",
                                             "%n problem(s) in %1: nothing was imported.",
                                             {invocation.files[1]},
                                             static_cast<int>(plan.problems.size())));
}

} // namespace

bool isListKind(const QString& what)
{
    return what == QLatin1String("participants") || what == QLatin1String("interviews") ||
           what == QLatin1String("immersions") || what == QLatin1String("people");
}

CommandOutcome importList(const QString& what, const Invocation& invocation, CommandContext& context)
{
    Console& console = context.console;
    // The list first: most of what can be wrong is there, and the programme need not even be opened.
    const auto read = readTableFile(invocation.files[1], invocation.option("sheet"));
    if (!read)
        return tl::make_unexpected(context.console.said(read.error()));
    if (invocation.has("sheet") && read->sheets.isEmpty())
        return tl::make_unexpected(FILROUGE_TEXT("Commands", "“%1” has no sheets.", {invocation.files[1]}));
    const auto programme =
        Programme::open(invocation.files[0], {context.clock, context.random, context.snapshotFolder});
    if (!programme)
        return tl::make_unexpected(context.console.said(programme.error()));
    const auto import = importOf(what, **programme, invocation, context);
    if (!import)
        return tl::make_unexpected(import.error());
    const ListSchema& schema = (*import)->schema();
    const QString map = invocation.option("map");
    const auto mapping = map.isEmpty() ? Result<ListMapping>(guessedMapping(schema, read->table))
                                       : mappingFromText(map, schema, read->table);
    if (!mapping)
        return tl::make_unexpected(
            FILROUGE_TEXT("Commands", "--map: %1", {detailIn(mapping.error().detail, console.language())}));
    const auto plan = (*import)->plan(read->table, *mapping);
    if (!plan)
        return tl::make_unexpected(context.console.said(plan.error()));
    if (!plan->problems.empty())
        return refuse(*plan, invocation, context);
    show(*plan, schema, console);
    for (Skipped skipped : read->skipped) {
        skipped.where = detailIn(skipped.where, console.language());
        console.say(sentenceOf(skipped));
    }
    Text outcome = invocation.has("dry-run") ? schema.words.wouldBe : schema.words.imported;
    outcome.n = plan->added();
    if (!invocation.has("dry-run"))
        if (const auto imported = (*import)->import(read->table, *mapping); !imported)
            return tl::make_unexpected(context.console.said(imported.error()));
    console.say(outcome);
    return {};
}

} // namespace filrouge

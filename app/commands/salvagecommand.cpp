// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/programme/programme.h"

namespace filrouge {

namespace {

void sayLosses(const SalvagedTable& table, Console& console)
{
    const auto say = [&](const Text& text) { console.sayPlain(QStringLiteral("  - ") + console.in(text)); };
    if (table.refused + table.dangling > 0)
        say(FILROUGE_TEXT("Commands", "%1: %n row(s) lost.", {table.name}, table.refused + table.dangling));
    if (table.cleared > 0)
        say(FILROUGE_TEXT("Commands",
                          "%1: %n row(s) named something that is lost, and name nothing now.",
                          {table.name},
                          table.cleared));
    if (table.brokeOff)
        say(FILROUGE_TEXT("Commands", "%1: a part could not be read; nobody knows how much was in it.", {table.name}));
}

CommandOutcome runSalvage(const Invocation& invocation, CommandContext& context)
{
    const QString& fresh = invocation.files[1];
    Console& console = context.console;
    const auto report = Programme::salvage(
        invocation.files[0], fresh, console.language(), {context.clock, context.random, context.snapshotFolder});
    if (!report)
        return tl::make_unexpected(console.said(report.error()));
    console.say(FILROUGE_TEXT("Commands", "%n row(s) could be read, and are in %1", {fresh}, report->kept()));
    if (!report->programmeFound)
        console.say(FILROUGE_TEXT("Commands", "The programme’s name and its targets are lost: enter them again."));
    for (const SalvagedTable& table : report->tables)
        sayLosses(table, console);
    if (report->isComplete())
        console.say(FILROUGE_TEXT("Commands", "Nothing is missing."));
    return {};
}

} // namespace

Command salvageCommand()
{
    return {"salvage",
            FILROUGE_TEXT("Commands",
                          "puts what can still be read of a damaged file into a new one, and says what is lost"),
            {QT_TRANSLATE_NOOP("CommandLine", "FILE"), QT_TRANSLATE_NOOP("CommandLine", "NEW-FILE")},
            {},
            {},
            runSalvage};
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/programme/consistency.h"
#include "core/programme/programme.h"
#include "core/storage/filecheck.h"
#include "ui/messages/details.h"

namespace filrouge {

namespace {

struct Findings {
    ProgrammeRows rows;
    QStringList faults;
    bool recovered = false;
};

Result<Findings> examine(const QString& path, CommandContext& context)
{
    FILROUGE_TRY_VALUE(programme,
                       Programme::openForReading(path, {context.clock, context.random, context.snapshotFolder}));
    Findings findings;
    findings.recovered = programme->file().wasRecovered();
    FILROUGE_TRY_VALUE(faults, findFaults(programme->file().connection()));
    findings.faults = faults;
    FILROUGE_TRY_VALUE(rows, readRows(programme->file().connection()));
    findings.rows = std::move(rows);
    Result<> rules = checkReferences(findings.rows);
    if (rules) // the rules over the whole follow every reference
        rules = checkConsistency(findings.rows);
    if (!rules)
        findings.faults << rules.error().where + QStringLiteral(": ") +
                               detailIn(rules.error().detail, context.console.language());
    return findings;
}

template <class Row>
int count(const Findings& findings)
{
    return static_cast<int>(findings.rows.of<Row>().size());
}

CommandOutcome runCheck(const Invocation& invocation, CommandContext& context)
{
    const QString& path = invocation.files.first();
    const Result<Findings> findings = examine(path, context);
    if (!findings)
        return tl::make_unexpected(context.console.said(findings.error()));
    Console& console = context.console;
    if (findings->recovered)
        console.say(FILROUGE_TEXT("Commands", "A change that a crash had cut short was undone."));
    console.say(FILROUGE_TEXT("Commands", "%n interview(s)", {}, count<Interview>(*findings)));
    console.say(FILROUGE_TEXT("Commands", "%n immersion(s)", {}, count<Immersion>(*findings)));
    console.say(FILROUGE_TEXT("Commands", "%n piece(s) of evidence", {}, count<Evidence>(*findings)));
    console.say(FILROUGE_TEXT("Commands", "%n irritant(s)", {}, count<Irritant>(*findings)));
    console.say(FILROUGE_TEXT("Commands", "%n persona(s)", {}, count<Persona>(*findings)));
    console.say(FILROUGE_TEXT("Commands", "%n participant(s)", {}, count<Participant>(*findings)));
    console.say(FILROUGE_TEXT("Commands", "%n engagement letter(s)", {}, count<EngagementLetter>(*findings)));
    for (const QString& fault : findings->faults)
        console.sayPlain(QStringLiteral("  - ") + fault);
    if (!findings->faults.isEmpty())
        return tl::make_unexpected(FILROUGE_TEXT("Commands",
                                                 "%n fault(s) found: restore the latest snapshot of the file, or see "
                                                 "what filrouge salvage can read.",
                                                 {},
                                                 static_cast<int>(findings->faults.size())));
    console.say(FILROUGE_TEXT("Commands", "The file is sound: %1", {path}));
    return {};
}

} // namespace

Command checkCommand()
{
    return {"check",
            FILROUGE_TEXT("Commands", "examines a programme file from end to end and says what is in it"),
            {QT_TRANSLATE_NOOP("CommandLine", "FILE")},
            {},
            {},
            runCheck};
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/commands/importlist.h"
#include "app/commands/importnotes.h"
#include "core/documents/programmejson.h"
#include "core/programme/programme.h"

namespace filrouge {

namespace {

Result<> importJson(const Invocation& invocation, CommandContext& context)
{
    // The JSON first: most of what can be wrong is there, and the programme need not even be opened.
    FILROUGE_TRY_VALUE(content, readProgrammeJson(invocation.files[1], PictureOrigin::User, context.random));
    FILROUGE_TRY_VALUE(programme,
                       Programme::open(invocation.files[0], {context.clock, context.random, context.snapshotFolder}));
    return addContent(programme->file(), content);
}

CommandOutcome importProgramme(const Invocation& invocation, CommandContext& context)
{
    if (const Result<> imported = importJson(invocation, context); !imported)
        return tl::make_unexpected(context.console.said(imported.error()));
    context.console.say(FILROUGE_TEXT("Commands", "Imported into %1", {invocation.files[0]}));
    return {};
}

/// An option that means nothing here is a mistake of whoever typed it.
CommandOutcome refuseOptions(const Invocation& invocation, std::initializer_list<const char*> options)
{
    for (const char* option : options)
        if (invocation.has(option))
            return tl::make_unexpected(FILROUGE_TEXT(
                "Commands", "--%1 does not go with --what %2.", {QLatin1String(option), invocation.option("what")}));
    return {};
}

CommandOutcome runImport(const Invocation& invocation, CommandContext& context)
{
    const QString what = invocation.has("what") ? invocation.option("what") : QStringLiteral("json");
    if (what == QLatin1String("notes")) {
        if (auto fits = refuseOptions(invocation, {"map", "sheet", "seminar"}); !fits)
            return fits;
        return importNotes(invocation, context);
    }
    if (invocation.files.size() != 2)
        return tl::make_unexpected(FILROUGE_TEXT("Commands", "Only notes come from several files at once."));
    if (what == QLatin1String("json")) {
        if (auto fits = refuseOptions(invocation, {"map", "sheet", "seminar", "as", "dry-run"}); !fits)
            return fits;
        return importProgramme(invocation, context);
    }
    if (auto fits = refuseOptions(invocation, {"as"}); !fits)
        return fits;
    if (isListKind(what))
        return importList(what, invocation, context);
    return tl::make_unexpected(FILROUGE_TEXT(
        "Commands", "--what takes json, participants, interviews, immersions, people or notes, not “%1”.", {what}));
}

} // namespace

Command importCommand()
{
    return {"import",
            FILROUGE_TEXT("Commands",
                          "reads a programme’s JSON, a list (CSV, XLSX, ODS) or notes (TXT, MD, DOCX, ODT) into a "
                          "programme file: all of it or nothing"),
            {QT_TRANSLATE_NOOP("CommandLine", "FILE"), QT_TRANSLATE_NOOP("CommandLine", "WHAT-TO-READ")},
            {},
            {"what", "map", "sheet", "as", "seminar"},
            runImport,
            {"dry-run"},
            true};
}

} // namespace filrouge

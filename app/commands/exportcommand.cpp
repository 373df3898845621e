// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/commands/exportballots.h"
#include "app/commands/exportsheets.h"
#include "core/documents/letterfiles.h"
#include "core/documents/newfolder.h"
#include "core/documents/programmejson.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/messages/details.h"
#include "ui/messages/messages.h"

namespace filrouge {

namespace {

Result<int> exportLetters(Programme& programme, const QString& folder, CommandContext& context)
{
    FILROUGE_TRY_VALUE(letters, programme.services().engagementLetters.read().all());
    std::vector<EngagementLetterContent> contents;
    for (const EngagementLetter& letter : letters) {
        FILROUGE_TRY_VALUE(content,
                           engagementLetterContent(programme, letter.id, context.clock.now(), Signed::AsDrawn));
        contents.push_back(std::move(content));
    }
    FILROUGE_TRY_VALUE(files, engagementLetterFiles(contents, Signed::AsDrawn, [&](int number) {
                           context.console.progress(number,
                                                    static_cast<int>(contents.size()),
                                                    FILROUGE_TEXT("Commands", "An engagement letter is laid out."));
                           return true;
                       }));
    for (const LetterFile& file : files)
        FILROUGE_TRY(writeFile(folder + QLatin1Char('/') + file.name, file.pdf));
    return static_cast<int>(files.size());
}

Result<int> exportJson(Programme& programme, const QString& folder)
{
    FILROUGE_TRY_VALUE(content, readContent(programme.file()));
    const ProgrammeJson json = writeProgrammeJson(content);
    if (!json.files.empty())
        FILROUGE_TRY(makeFolder(folder + QStringLiteral("/pictures")));
    // The pictures first: a programme.json never names one that is not there yet.
    for (const auto& [name, bytes] : json.files)
        FILROUGE_TRY(writeFile(folder + QLatin1Char('/') + name, bytes));
    FILROUGE_TRY(writeFile(folder + QStringLiteral("/programme.json"), json.json));
    return static_cast<int>(json.files.size()) + 1;
}

Result<int> exportTo(const Invocation& invocation, CommandContext& context)
{
    FILROUGE_TRY_VALUE(
        programme, Programme::open(invocation.files.first(), {context.clock, context.random, context.snapshotFolder}));
    const QString folder = invocation.option("to");
    FILROUGE_TRY(makeFolder(folder));
    return invocation.option("what") == QLatin1String("json") ? exportJson(*programme, folder)
                                                              : exportLetters(*programme, folder, context);
}

CommandOutcome run(const Invocation& invocation, CommandContext& context)
{
    const QString what = invocation.option("what");
    if (what == QLatin1String("voting-slips"))
        return exportVotingSlips(invocation, context);
    if (what == QLatin1String("paper-ballots"))
        return exportPaperBallots(invocation, context);
    if (what == QLatin1String("ballots"))
        return exportBallots(invocation, context);
    if (what != QLatin1String("json") && what != QLatin1String("engagement-letters"))
        return tl::make_unexpected(
            FILROUGE_TEXT("Commands",
                          "--what takes engagement-letters, voting-slips, paper-ballots, ballots or json, not “%1”.",
                          {what}));
    const Result<int> written = exportTo(invocation, context);
    if (!written)
        return tl::make_unexpected(messageFor(withDetailIn(written.error(), context.console.language())));
    context.console.say(
        *written == 0 ? FILROUGE_TEXT("Commands", "There is no engagement letter in this programme yet.")
                      : FILROUGE_TEXT("Commands", "%n file(s) written to %1", {invocation.option("to")}, *written));
    return {};
}

} // namespace

Command exportCommand()
{
    return {
        "export",
        FILROUGE_TEXT("Commands",
                      "writes the engagement letters, voting slips or paper ballots as accessible PDFs, the ballots "
                      "of counted votes as CSV, or the whole programme as JSON"),
        {QT_TRANSLATE_NOOP("CommandLine", "FILE")},
        {"what", "to"},
        {"seminar", "address", "copies"},
        run,
        {"anew"}};
}

} // namespace filrouge

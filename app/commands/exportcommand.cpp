// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/commands/exportballots.h"
#include "app/commands/exportsheets.h"
#include "core/documents/letterfiles.h"
#include "core/documents/programmejson.h"
#include "core/documents/promisestandingsource.h"
#include "core/documents/sprintboardsource.h"
#include "core/documents/sprintreviewsource.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"

#include <algorithm>
#include <array>

namespace filrouge {

namespace {

Result<std::vector<ExportedFile>> letterFiles(Programme& programme, CommandContext& context)
{
    FILROUGE_TRY_VALUE(letters, programme.services().engagementLetters.read().all());
    std::vector<EngagementLetterContent> contents;
    for (const EngagementLetter& letter : letters) {
        FILROUGE_TRY_VALUE(content,
                           engagementLetterContent(programme, letter.id, context.clock.now(), Signed::AsDrawn));
        contents.push_back(std::move(content));
    }
    return engagementLetterFiles(contents, Signed::AsDrawn, [&](int number) {
        context.console.progress(
            number, static_cast<int>(contents.size()), FILROUGE_TEXT("Commands", "An engagement letter is laid out."));
        return true;
    });
}

/// One file a content, each under a name of its own; `step` is said after each.
template <class Content>
Result<std::vector<ExportedFile>> filesOf(const Result<std::vector<Content>>& contents,
                                          Result<ExportedFile> (*fileOf)(const Content&), const Text& step,
                                          CommandContext& context)
{
    FILROUGE_TRY(contents);
    std::vector<ExportedFile> files;
    for (const Content& content : *contents) {
        FILROUGE_TRY_VALUE(file, fileOf(content));
        files.push_back(std::move(file));
        context.console.progress(static_cast<int>(files.size()), static_cast<int>(contents->size()), step);
    }
    giveDistinctNames(files);
    return files;
}

Result<std::vector<ExportedFile>> promiseFiles(Programme& programme, CommandContext& context)
{
    return filesOf(promiseStandingContents(programme, context.clock.now(), context.clock.today()),
                   promiseStandingFile,
                   FILROUGE_TEXT("Commands", "The follow-up of a letter is laid out."),
                   context);
}

Result<std::vector<ExportedFile>> reviewFiles(Programme& programme, CommandContext& context)
{
    return filesOf(sprintReviewContents(programme, context.clock.now()),
                   sprintReviewFile,
                   FILROUGE_TEXT("Commands", "The review of a sprint is laid out."),
                   context);
}

Result<std::vector<ExportedFile>> boardFiles(Programme& programme, CommandContext& context)
{
    return filesOf(sprintBoardContents(programme, context.clock.now()),
                   sprintBoardFile,
                   FILROUGE_TEXT("Commands", "The board of a sprint is laid out."),
                   context);
}

Result<std::vector<ExportedFile>> jsonFiles(Programme& programme, CommandContext& /*context*/)
{
    FILROUGE_TRY_VALUE(content, readContent(programme.file()));
    return exportedFiles(writeProgrammeJson(content), QStringLiteral("programme.json"));
}

/// What only reads the programme, each by the word that --what takes for it.
struct Printing final {
    const char* what;
    Result<std::vector<ExportedFile>> (*files)(Programme&, CommandContext&);
    Text none; ///< when there is nothing to write
};

std::array<Printing, 5> printings()
{
    const Text letters = FILROUGE_TEXT("Commands", "There is no engagement letter in this programme yet.");
    return {Printing{"engagement-letters", letterFiles, letters},
            Printing{"promises", promiseFiles, letters},
            Printing{"sprint-reviews",
                     reviewFiles,
                     FILROUGE_TEXT("Commands", "No sprint of this programme has begun or has a review yet.")},
            Printing{"sprint-boards",
                     boardFiles,
                     FILROUGE_TEXT("Commands", "No sprint of this programme has begun or has a card yet.")},
            Printing{"json", jsonFiles, {}}};
}

Result<int> exportTo(const Invocation& invocation, const Printing& printing, CommandContext& context)
{
    FILROUGE_TRY_VALUE(
        programme,
        Programme::openForReading(invocation.files.first(), {context.clock, context.random, context.snapshotFolder}));
    FILROUGE_TRY_VALUE(files, printing.files(*programme, context));
    FILROUGE_TRY(writeFiles(invocation.option("to"), files));
    return static_cast<int>(files.size());
}

CommandOutcome runExport(const Invocation& invocation, CommandContext& context)
{
    const QString what = invocation.option("what");
    if (what == QLatin1String("voting-slips"))
        return exportVotingSlips(invocation, context);
    if (what == QLatin1String("paper-ballots"))
        return exportPaperBallots(invocation, context);
    if (what == QLatin1String("ballots"))
        return exportBallots(invocation, context);
    const std::array<Printing, 5> known = printings();
    const auto printing =
        std::ranges::find_if(known, [&](const Printing& one) { return what == QLatin1String(one.what); });
    if (printing == known.end())
        return tl::make_unexpected(
            FILROUGE_TEXT("Commands",
                          "--what takes engagement-letters, promises, sprint-reviews, sprint-boards, voting-slips, "
                          "paper-ballots, ballots or json, not “%1”.",
                          {what}));
    const Result<int> written = exportTo(invocation, *printing, context);
    if (!written)
        return tl::make_unexpected(context.console.said(written.error()));
    context.console.say(
        *written == 0 ? printing->none
                      : FILROUGE_TEXT("Commands", "%n file(s) written to %1", {invocation.option("to")}, *written));
    return {};
}

} // namespace

Command exportCommand()
{
    return {
        "export",
        FILROUGE_TEXT("Commands",
                      "writes the engagement letters, where their promises stand, the reviews of sprints (one A4 "
                      "each), their boards for the wall (A3), voting slips or paper ballots as accessible PDFs, the "
                      "ballots of counted votes as CSV, or the whole programme as JSON"),
        {QT_TRANSLATE_NOOP("CommandLine", "FILE")},
        {"what", "to"},
        {"seminar", "address", "copies"},
        runExport,
        {"anew"}};
}

} // namespace filrouge

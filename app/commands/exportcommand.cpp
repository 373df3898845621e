// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/letterfiles.h"
#include "app/newfolder.h"
#include "core/documents/programmejson.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/messages/details.h"
#include "ui/messages/messages.h"

#include <QSet>

namespace filrouge {

namespace {

Result<int> exportLetters(Programme& programme, const QString& folder, CommandContext& context)
{
    FILROUGE_TRY_VALUE(letters, programme.services().engagementLetters.read().all());
    // All of them made before the first is written: a letter that cannot be printed stops the export, not half of it.
    std::vector<LetterFile> files;
    QSet<QString> names;
    for (const EngagementLetter& letter : letters) {
        context.console.progress(static_cast<int>(files.size()) + 1,
                                 static_cast<int>(letters.size()),
                                 FILROUGE_TEXT("Commands", "An engagement letter is laid out."));
        FILROUGE_TRY_VALUE(file, engagementLetterFile(programme, letter.id, context.clock));
        // Two personas of the same first name.
        const QString stem = file.name.chopped(4);
        for (int copy = 2; names.contains(file.name); ++copy)
            file.name = QStringLiteral("%1-%2.pdf").arg(stem).arg(copy);
        names.insert(file.name);
        files.push_back(std::move(file));
    }
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
    if (what != QLatin1String("json") && what != QLatin1String("engagement-letters"))
        return tl::make_unexpected(
            FILROUGE_TEXT("Commands", "--what takes engagement-letters or json, not “%1”.", {what}));
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
        FILROUGE_TEXT("Commands", "writes the engagement letters as accessible PDFs, or the whole programme as JSON"),
        {QT_TRANSLATE_NOOP("CommandLine", "FILE")},
        {"what", "to"},
        {},
        run};
}

} // namespace filrouge

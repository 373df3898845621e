// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/documents/newprogramme.h"
#include "core/documents/sample.h"

#include <QFileInfo>

namespace filrouge {

namespace {

CommandOutcome runNew(const Invocation& invocation, CommandContext& context)
{
    const QString sample = invocation.option("sample");
    if (!sample.isEmpty() && !sampleNames().contains(sample))
        return tl::make_unexpected(FILROUGE_TEXT(
            "Commands", "There is no sample “%1”; there is: %2.", {sample, sampleNames().join(QStringLiteral(", "))}));
    const QString& path = invocation.files.first();
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return tl::make_unexpected(
            FILROUGE_TEXT("Commands", "There is no folder for “%1”: make it first, or correct the path.", {path}));
    if (const Result<> made =
            makeProgrammeFile(path, sample, context.console.language(), context.clock, context.random);
        !made)
        return tl::make_unexpected(context.console.said(made.error()));
    context.console.say(sample.isEmpty()
                            ? FILROUGE_TEXT("Commands", "A new, empty programme: %1", {path})
                            : FILROUGE_TEXT("Commands", "A new programme from the sample “%1”: %2", {sample, path}));
    return {};
}

} // namespace

Command newCommand()
{
    return {"new",
            FILROUGE_TEXT("Commands", "makes a new programme file, empty or from a sample"),
            {QT_TRANSLATE_NOOP("CommandLine", "FILE")},
            {},
            {"sample"},
            runNew};
}

} // namespace filrouge

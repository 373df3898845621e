// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/details.h"
#include "app/messages.h"
#include "core/documents/sample.h"
#include "core/programme/programme.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace filrouge {

namespace {

Result<> makeProgramme(const QString& path, const QString& sample, CommandContext& context)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    if (QFileInfo::exists(target))
        return fail(ErrorCode::FileExists, target);
    // With its sample in it or not at all: filled beside, renamed when complete.
    const QString beside = target + QStringLiteral(".part");
    QFile::remove(beside);
    auto removeBeside = qScopeGuard([&] { QFile::remove(beside); });
    {
        FILROUGE_TRY_VALUE(programme,
                           Programme::create(beside, context.console.language(), {context.clock, context.random}));
        if (!sample.isEmpty()) {
            FILROUGE_TRY_VALUE(content, readSample(sample, context.random));
            FILROUGE_TRY(addContent(programme->file(), content));
        }
    }
    if (!QFile::rename(beside, target))
        return fail(ErrorCode::WriteFailed, target);
    removeBeside.dismiss();
    return {};
}

CommandOutcome run(const Invocation& invocation, CommandContext& context)
{
    const QString sample = invocation.option("sample");
    if (!sample.isEmpty() && !sampleNames().contains(sample))
        return tl::make_unexpected(FILROUGE_TEXT(
            "Commands", "There is no sample “%1”; there is: %2.", {sample, sampleNames().join(QStringLiteral(", "))}));
    const QString& path = invocation.files.first();
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return tl::make_unexpected(
            FILROUGE_TEXT("Commands", "There is no folder for “%1”: make it first, or correct the path.", {path}));
    if (const Result<> made = makeProgramme(path, sample, context); !made)
        return tl::make_unexpected(messageFor(withDetailIn(made.error(), context.console.language())));
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
            run};
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/documents/programmejson.h"
#include "core/programme/programme.h"
#include "ui/messages/details.h"
#include "ui/messages/messages.h"

namespace filrouge {

namespace {

Result<> import(const Invocation& invocation, CommandContext& context)
{
    // The JSON first: most of what can be wrong is there, and the programme need not even be opened.
    FILROUGE_TRY_VALUE(content, readProgrammeJson(invocation.files[1], PictureOrigin::User, context.random));
    FILROUGE_TRY_VALUE(programme,
                       Programme::open(invocation.files[0], {context.clock, context.random, context.snapshotFolder}));
    return addContent(programme->file(), content);
}

CommandOutcome run(const Invocation& invocation, CommandContext& context)
{
    if (const Result<> imported = import(invocation, context); !imported)
        return tl::make_unexpected(messageFor(withDetailIn(imported.error(), context.console.language())));
    context.console.say(FILROUGE_TEXT("Commands", "Imported into %1", {invocation.files[0]}));
    return {};
}

} // namespace

Command importCommand()
{
    return {"import",
            FILROUGE_TEXT("Commands", "reads a programme’s JSON into a programme file: all of it or nothing"),
            {QT_TRANSLATE_NOOP("CommandLine", "FILE"), QT_TRANSLATE_NOOP("CommandLine", "JSON")},
            {},
            {},
            run};
}

} // namespace filrouge

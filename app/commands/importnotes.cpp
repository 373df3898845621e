// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/importnotes.h"

#include "core/field/notesimport.h"
#include "core/programme/programme.h"

#include <QFileInfo>

#include <algorithm>

namespace filrouge {

namespace {

/// The target's title in it.
Text outcomeOf(const NotesPlanLine& line, NotesKind kind)
{
    const QStringList title{line.title};
    switch (line.verdict) {
    case NotesVerdict::New:
        return kind == NotesKind::Interviews ? FILROUGE_TEXT("Commands", "new interview “%1”", title)
                                             : FILROUGE_TEXT("Commands", "new immersion “%1”", title);
    case NotesVerdict::Filled:
        return FILROUGE_TEXT("Commands", "notes of “%1”", title);
    case NotesVerdict::Added:
        return FILROUGE_TEXT("Commands", "added to the notes of “%1”", title);
    case NotesVerdict::There:
        break;
    }
    return FILROUGE_TEXT("Commands", "in “%1” already", title);
}

} // namespace

CommandOutcome importNotes(const Invocation& invocation, CommandContext& context)
{
    Console& console = context.console;
    const QString as = invocation.option("as");
    if (!as.isEmpty() && as != QLatin1String("interviews") && as != QLatin1String("immersions"))
        return tl::make_unexpected(FILROUGE_TEXT("Commands", "--as takes interviews or immersions, not “%1”.", {as}));
    std::vector<NotesFile> files;
    int refused = 0;
    for (const QString& path : invocation.files.mid(1)) {
        auto notes = readNotesFile(path);
        if (!notes) {
            console.complain(context.console.said(notes.error()));
            ++refused;
            continue;
        }
        const QString name = QFileInfo(path).fileName();
        const NotesKind kind = as.isEmpty() ? notesKindCalled(name).value_or(NotesKind::Interviews)
                               : as == QLatin1String("interviews") ? NotesKind::Interviews
                                                                   : NotesKind::Immersions;
        files.push_back({name, std::move(*notes), kind});
    }
    if (refused > 0)
        return tl::make_unexpected(
            FILROUGE_TEXT("Commands", "%n file(s) cannot be read: nothing was imported.", {}, refused));
    const auto programme =
        Programme::open(invocation.files[0], {context.clock, context.random, context.snapshotFolder});
    if (!programme)
        return tl::make_unexpected(context.console.said(programme.error()));
    NotesImport import((*programme)->file());
    const bool only = invocation.has("dry-run");
    const auto lines = only ? import.plan(files) : import.import(files);
    if (!lines)
        return tl::make_unexpected(context.console.said(lines.error()));
    for (std::size_t i = 0; i < files.size(); ++i) {
        console.sayPlain(
            QStringLiteral("  %1 · %2").arg(files[i].name, console.in(outcomeOf((*lines)[i], files[i].kind))));
        for (const Skipped& skipped : files[i].notes.skipped)
            console.sayPlain(QStringLiteral("      ") + console.in(sentenceOf(skipped)));
    }
    const auto taken = static_cast<int>(
        std::ranges::count_if(*lines, [](const NotesPlanLine& line) { return line.verdict != NotesVerdict::There; }));
    console.say(only ? FILROUGE_TEXT("Commands", "The notes of %n file(s) would be imported.", {}, taken)
                     : FILROUGE_TEXT("Commands", "The notes of %n file(s) imported.", {}, taken));
    return {};
}

} // namespace filrouge

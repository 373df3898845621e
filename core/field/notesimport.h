// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/notessource.h"
#include "core/readers/readnotes.h"
#include "core/storage/programmefile.h"

#include <QDate>

namespace filrouge {

enum class NotesKind { Interviews, Immersions };

/// Notes on their way in, and where they are to go.
struct NotesFile final {
    QString name; ///< of the file, without its folder
    ReadNotes notes;
    NotesKind kind = NotesKind::Interviews;
    /// Chosen by somebody: an existing one of that kind, or with an empty source a new one. Nothing: as it is evident.
    std::optional<NotesSource> chosen = std::nullopt;
};

enum class NotesVerdict {
    New,    ///< an interview or immersion of its own
    Filled, ///< into one that has no notes yet
    Added,  ///< after the notes that one has already
    There   ///< the same notes are there already: skipped
};

struct NotesPlanLine final {
    NotesVerdict verdict = NotesVerdict::New;
    NotesSource target; ///< Filled, Added and There
    QString title;      ///< of the target, or of the new one
    QDate heldOn;       ///< of a new one; may be none

    friend bool operator==(const NotesPlanLine&, const NotesPlanLine&) = default;
};

/// Notes of the field team into interviews and immersions. A file goes to one whose title its name or its first line
/// has, or that was the only one on its date; otherwise it becomes a new one.
class NotesImport final {
public:
    explicit NotesImport(ProgrammeFile& file) : file_(file) {}

    /// For each file, in their order. Changes nothing. NotFound: a chosen one is gone.
    [[nodiscard]] Result<std::vector<NotesPlanLine>> plan(const std::vector<NotesFile>& files) const;
    /// All of them, after a snapshot, in one step that can be undone, or nothing. How many were taken is what is not
    /// There.
    [[nodiscard]] Result<std::vector<NotesPlanLine>> import(const std::vector<NotesFile>& files);

private:
    [[nodiscard]] Result<> store(const std::vector<NotesFile>& files, const std::vector<NotesPlanLine>& lines) const;

    ProgrammeFile& file_;
};

/// "2018-01-12 Limogne - entretien.docx" is of an interview; "Immersion …", "Observation …" of the other kind;
/// nothing: its name does not say.
[[nodiscard]] std::optional<NotesKind> notesKindCalled(const QString& fileName);

} // namespace filrouge

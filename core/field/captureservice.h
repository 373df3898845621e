// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/irritantrepository.h"
#include "core/field/notestext.h"
#include "core/storage/programmefile.h"

#include <QStringList>

namespace filrouge {

/// A line of field notes on its way into the file: a piece of evidence, and the line of the notes it stands in.
struct CapturedPiece final {
    EvidenceId id; ///< none: a new line, the last one of the notes
    QString text;  ///< on one line, not empty
    EvidenceKind kind = EvidenceKind::Verbatim;
    Voice voice = Voice::User;
    QString speaker;
    /// False while its end may still be to come: theme and irritants stay as they are, for a name that is half typed
    /// must not become one, and a new line is not recorded yet.
    bool finished = true;
    QString theme; ///< empty: none
    QStringList irritants;
};

/// Notes taken line by line. What a line says and what the notes say there is the same, anchored, and written in one
/// edit.
class CaptureService final {
public:
    explicit CaptureService(ProgrammeFile& file);

    /// Writes the line into notes and evidence, and makes the theme and the irritants that nobody has named before.
    /// A line whose place is lost, or that never had one, changes its evidence alone. Steps with the same `mergeKey`
    /// are one to undo.
    [[nodiscard]] Result<Evidence> put(const NotesSource& source, const CapturedPiece& piece,
                                       const QString& mergeKey = {});
    /// The last line of these notes, as it was typed, if it was put there and never finished: whoever took it was cut
    /// short, or an undone line has come back. Errors: NotFound for notes that are gone.
    [[nodiscard]] Result<std::optional<Evidence>> underWay(const NotesSource& source) const;
    /// Takes the line out of the evidence and out of the notes.
    [[nodiscard]] Result<> remove(EvidenceId id);

private:
    [[nodiscard]] Result<Evidence> write(Edit& edit, const NotesSource& source, const CapturedPiece& piece);
    [[nodiscard]] Result<std::optional<ThemeId>> themeNamed(Edit& edit, const QString& name);
    [[nodiscard]] Result<> setIrritants(Edit& edit, EvidenceId piece, const QStringList& titles);

    ProgrammeFile& file_;
    NotesText notes_;
    EvidenceRepository evidence_;
    IrritantRepository irritants_;
    ThemeRepository themes_;
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/notestext.h"

#include "core/field/anchor.h"

namespace filrouge {

Result<QString> NotesText::of(const NotesSource& source) const
{
    if (source.interview) {
        FILROUGE_TRY_VALUE(interview, interviews_.find(*source.interview));
        return std::move(interview.notes);
    }
    FILROUGE_TRY_VALUE(immersion, immersions_.find(source.immersion.value_or(ImmersionId())));
    return std::move(immersion.notes);
}

Result<std::vector<Evidence>> NotesText::evidenceOf(const NotesSource& source) const
{
    return source.interview ? evidence_.of(*source.interview) : evidence_.of(source.immersion.value_or(ImmersionId()));
}

Result<> NotesText::replace(Edit& edit, const NotesSource& source, const QString& notes, EvidenceId untouched) const
{
    QString before;
    if (source.interview) {
        FILROUGE_TRY_VALUE(interview, interviews_.find(*source.interview));
        before = std::exchange(interview.notes, notes);
        FILROUGE_TRY(interviews_.update(edit, interview));
    } else {
        FILROUGE_TRY_VALUE(immersion, immersions_.find(source.immersion.value_or(ImmersionId())));
        before = std::exchange(immersion.notes, notes);
        FILROUGE_TRY(immersions_.update(edit, immersion));
    }
    return follow(edit, source, before, notes, untouched);
}

Result<> NotesText::follow(Edit& edit, const NotesSource& source, const QString& before, const QString& after,
                           EvidenceId untouched) const
{
    if (before == after)
        return {};
    FILROUGE_TRY_VALUE(evidence, evidenceOf(source));
    std::erase_if(evidence, [&](const Evidence& piece) { return piece.id == untouched; });
    for (const Evidence& piece : followNotes(evidence, before, after))
        FILROUGE_TRY(evidence_.update(edit, piece));
    return {};
}

} // namespace filrouge

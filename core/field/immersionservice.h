// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/immersionrepository.h"
#include "core/field/notestext.h"
#include "core/storage/programmefile.h"

namespace filrouge {

/// Immersions: half-days spent in a reception place.
class ImmersionService final {
public:
    explicit ImmersionService(ProgrammeFile& file);

    [[nodiscard]] const ImmersionRepository& read() const { return immersions_; }

    [[nodiscard]] Result<Immersion> add(const Immersion& immersion);
    /// When the notes are other ones, the anchors of the evidence follow them, or are marked lost.
    [[nodiscard]] Result<> update(const Immersion& immersion, const QString& mergeKey = {});
    [[nodiscard]] Result<> updateNotes(ImmersionId id, const QString& notes, const QString& mergeKey = {});
    /// With its evidence and its pictures, and all that linked to these.
    [[nodiscard]] Result<> remove(ImmersionId id);

private:
    ProgrammeFile& file_;
    ImmersionRepository immersions_;
    NotesText notes_;
};

} // namespace filrouge

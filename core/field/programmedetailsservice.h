// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/programmedetailsrepository.h"
#include "core/storage/programmefile.h"

namespace filrouge {

// The services of this room: every use case validates first, is one undoable edit, and returns what was stored.
// `mergeKey` names a field being typed in: successive updates with the same key are undone as one.

/// What the programme is called, where it takes place, what it aims at, which words it uses.
class ProgrammeDetailsService final {
public:
    explicit ProgrammeDetailsService(ProgrammeFile& file) : file_(file), programme_(file.connection()) {}

    [[nodiscard]] const ProgrammeDetailsRepository& read() const { return programme_; }
    /// As of today.
    [[nodiscard]] Result<FieldProgress> progress() const;

    /// All but id and uuid, which a programme keeps for good.
    [[nodiscard]] Result<ProgrammeDetails> update(ProgrammeDetails details, const QString& mergeKey = {});
    /// Calls `term` by another name from now on; an empty wording goes back to the product's own.
    [[nodiscard]] Result<> setWording(const QString& term, const QString& wording);

private:
    ProgrammeFile& file_;
    ProgrammeDetailsRepository programme_;
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/evidencerepository.h"
#include "core/field/irritantrepository.h"
#include "core/field/notestext.h"
#include "core/storage/programmefile.h"

namespace filrouge {

/// What the field work brought back, and the irritants it speaks of. Linking twice is no error, unlinking what is not
/// linked is (NotFound).
class EvidenceService final {
public:
    explicit EvidenceService(ProgrammeFile& file);

    [[nodiscard]] const EvidenceRepository& read() const { return evidence_; }
    [[nodiscard]] const NotesText& notes() const { return notes_; }

    /// Stores the piece and links it, in one edit. Without a time it is stamped with the clock's. Invalid also when its
    /// anchor does not lie within the notes of its source.
    [[nodiscard]] Result<Evidence> record(Evidence evidence, const std::vector<IrritantId>& irritants = {});
    [[nodiscard]] Result<> update(const Evidence& evidence, const QString& mergeKey = {});
    [[nodiscard]] Result<> remove(EvidenceId id);
    /// Several at once, in one edit.
    [[nodiscard]] Result<> update(const std::vector<Evidence>& evidence);
    [[nodiscard]] Result<> remove(const std::vector<EvidenceId>& ids);
    [[nodiscard]] Result<> link(const std::vector<EvidenceId>& evidence, IrritantId irritant);
    [[nodiscard]] Result<> link(EvidenceId evidence, IrritantId irritant);
    [[nodiscard]] Result<> unlink(EvidenceId evidence, IrritantId irritant);

private:
    Result<> checkAnchor(const Evidence& evidence) const;

    ProgrammeFile& file_;
    EvidenceRepository evidence_;
    IrritantRepository irritants_;
    NotesText notes_;
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/lettersheetreader.h"
#include "core/storage/programmefile.h"

namespace filrouge {

/// Engagement letters themselves. Here and in the services of their parts every change is one undo step; Invalid: see
/// engagementrules.h; NotFound; `mergeKey`: see EditOptions.
class EngagementLetterService final {
public:
    explicit EngagementLetterService(ProgrammeFile& file);

    [[nodiscard]] const EngagementLetterRepository& read() const { return letters_; }
    /// Everything about one letter: for views, for completenessOf() and for documents.
    [[nodiscard]] Result<LetterSheet> sheet(EngagementLetterId id) const { return sheets_.read(id); }

    /// Conflict (where: persona) when the persona has one already.
    [[nodiscard]] Result<EngagementLetter> add(const EngagementLetter& letter);
    /// Stays with its persona, whatever the row says.
    [[nodiscard]] Result<> update(EngagementLetter letter, const QString& mergeKey = {});
    /// With its promises and signatories. What people contributed stays among the evidence: it was said.
    [[nodiscard]] Result<> remove(EngagementLetterId id);

private:
    Result<QString> personaName(PersonaId persona) const;

    ProgrammeFile& file_;
    EngagementLetterRepository letters_;
    PersonaRepository personas_;
    LetterSheetReader sheets_;
};

} // namespace filrouge

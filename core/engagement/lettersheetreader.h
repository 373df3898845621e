// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagementletterrepository.h"
#include "core/engagement/lettersheet.h"
#include "core/field/evidencerepository.h"
#include "core/field/territoryrepository.h"
#include "core/persona/challengeletterrepository.h"
#include "core/persona/personarepository.h"

namespace filrouge {

/// Gathers a letter's sheet from the rooms it draws on.
class LetterSheetReader final {
public:
    explicit LetterSheetReader(Connection& connection);

    /// NotFound without such a letter.
    [[nodiscard]] Result<LetterSheet> read(EngagementLetterId id) const;

private:
    Result<> readChallenge(LetterSheet& sheet) const;
    Result<> readPromises(LetterSheet& sheet) const;
    Result<> readContributions(LetterSheet& sheet) const;
    Result<> readSignatories(LetterSheet& sheet) const;
    Result<QString> nameOf(const std::optional<OrganisationId>& organisation) const;

    EngagementLetterRepository letters_;
    OrganisationRepository organisations_;
    PersonRepository people_;
    EvidenceRepository evidence_;
    PersonaRepository personas_;
    ChallengeLetterRepository challenges_;
};

} // namespace filrouge

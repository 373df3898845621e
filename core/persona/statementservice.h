// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/persona/personarepository.h"
#include "core/storage/programmefile.h"

namespace filrouge {

/// What a persona's sheet says, and what it rests on. Each kind has an order of its own. Linking twice is no error,
/// unlinking what is not linked is (NotFound).
class StatementService final {
public:
    explicit StatementService(ProgrammeFile& file) : file_(file), personas_(file.connection()) {}

    /// Last of its kind.
    [[nodiscard]] Result<Statement> add(Statement statement);
    /// Stays with its persona. Of another kind now, it goes to the end of that kind.
    [[nodiscard]] Result<> update(Statement statement, const QString& mergeKey = {});
    [[nodiscard]] Result<> move(StatementId id, int position);
    [[nodiscard]] Result<> remove(StatementId id);

    [[nodiscard]] Result<> linkEvidence(StatementId statement, EvidenceId evidence);
    [[nodiscard]] Result<> unlinkEvidence(StatementId statement, EvidenceId evidence);
    [[nodiscard]] Result<> linkIrritant(StatementId statement, IrritantId irritant);
    [[nodiscard]] Result<> unlinkIrritant(StatementId statement, IrritantId irritant);
    /// What rested on the one rests on the other: before an irritant is merged into another.
    [[nodiscard]] Result<> replaceIrritant(IrritantId irritant, IrritantId by);

private:
    Result<> closeGaps(Edit& edit, PersonaId persona, StatementKind kind);

    ProgrammeFile& file_;
    PersonaRepository personas_;
};

} // namespace filrouge

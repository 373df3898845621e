// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/aggregaterepository.h"
#include "core/persona/persona.h"
#include "core/persona/support.h"

#include <unordered_map>

namespace filrouge {

/// Personas in the order of the wall, with their statements, what these rest on, and their journey.
class PersonaRepository final : public AggregateRepository<Persona> {
public:
    explicit PersonaRepository(Connection& connection);
    [[nodiscard]] static AggregateSchema schema();

    [[nodiscard]] Result<std::vector<Persona>> all() const { return rows_.all("position"); }
    /// In their order, kind after kind (by the kind's word in the file).
    [[nodiscard]] Result<std::vector<Statement>> statements(PersonaId persona) const;
    [[nodiscard]] Result<std::vector<Statement>> statements(PersonaId persona, StatementKind kind) const;
    [[nodiscard]] Result<std::vector<JourneyStep>> journey(PersonaId persona) const;
    [[nodiscard]] Result<std::vector<StatementEvidence>> evidenceLinks(PersonaId persona) const;
    [[nodiscard]] Result<std::vector<StatementIrritant>> irritantLinks(PersonaId persona) const;

    /// Every statement of the persona has its entry.
    [[nodiscard]] Result<std::unordered_map<StatementId, StatementSupport>> statementSupport(PersonaId persona) const;
    /// Every persona has its entry.
    [[nodiscard]] Result<std::unordered_map<PersonaId, PersonaSupport>> support() const;
    /// How many of a persona's statements rest on nothing; no entry: none.
    [[nodiscard]] Result<std::unordered_map<PersonaId, int>> unsupportedStatements() const;
    /// The sentences of all personas that rest on it, in the order of the wall; each once.
    [[nodiscard]] Result<std::vector<RestingSentence>> restingOn(EvidenceId evidence) const;
    [[nodiscard]] Result<std::vector<RestingSentence>> restingOn(IrritantId irritant) const;

    [[nodiscard]] const RowStore<Persona>& store() const { return rows_; }
    [[nodiscard]] const RowStore<Statement>& statementStore() const { return statements_; }
    [[nodiscard]] const RowStore<StatementEvidence>& evidenceLinkStore() const { return evidenceLinks_; }
    [[nodiscard]] const RowStore<StatementIrritant>& irritantLinkStore() const { return irritantLinks_; }
    [[nodiscard]] const RowStore<JourneyStep>& journeyStore() const { return journey_; }

private:
    RowStore<Statement> statements_;
    RowStore<StatementEvidence> evidenceLinks_;
    RowStore<StatementIrritant> irritantLinks_;
    RowStore<JourneyStep> journey_;
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/picture.h"
#include "core/persona/personarepository.h"
#include "core/storage/programmefile.h"

namespace filrouge {

// The services of this room: every use case validates first, is one undoable edit, and returns what was stored.
// Positions follow adding, moving and removing; updates keep them. `mergeKey` names a field being typed in: successive
// updates with the same key are undone as one.

/// The wall of personas. What a sheet says is StatementService's and JourneyService's.
class PersonaService final {
public:
    explicit PersonaService(ProgrammeFile& file) : file_(file), personas_(file.connection()) {}

    [[nodiscard]] const PersonaRepository& read() const { return personas_; }

    /// A new persona at the end of the wall, in the next free colour.
    [[nodiscard]] Result<Persona> addNamed(const QString& firstName);
    /// The persona as given, at the end of the wall. NotFound when the programme does not keep its portrait.
    [[nodiscard]] Result<Persona> add(Persona persona);
    [[nodiscard]] Result<> update(Persona persona, const QString& mergeKey = {});
    [[nodiscard]] Result<> move(PersonaId id, int position);
    /// With its sheet and its letters. StillUsed when a vote was about it: the minutes would name nobody.
    [[nodiscard]] Result<> remove(PersonaId id);

    [[nodiscard]] Result<> setPortrait(PersonaId id, const Picture& portrait, const QString& alternativeText);
    [[nodiscard]] Result<> clearPortrait(PersonaId id);

private:
    Result<> requirePortrait(const Persona& persona) const;

    ProgrammeFile& file_;
    PersonaRepository personas_;
};

} // namespace filrouge

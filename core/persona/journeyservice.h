// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/persona/personarepository.h"
#include "core/storage/programmefile.h"

namespace filrouge {

/// A persona's journey, step by step, with the emotion at each.
class JourneyService final {
public:
    explicit JourneyService(ProgrammeFile& file) : file_(file), personas_(file.connection()) {}

    /// At the end of the journey.
    [[nodiscard]] Result<JourneyStep> add(JourneyStep step);
    /// Stays with its persona and at its place.
    [[nodiscard]] Result<> update(JourneyStep step, const QString& mergeKey = {});
    [[nodiscard]] Result<> move(JourneyStepId id, int position);
    [[nodiscard]] Result<> remove(JourneyStepId id);

private:
    ProgrammeFile& file_;
    PersonaRepository personas_;
};

} // namespace filrouge

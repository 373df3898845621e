// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/programmejson.h"

namespace filrouge {

/// The programmes that come with Fil rouge, by the name the command line uses.
[[nodiscard]] QStringList sampleNames();

/// A sample, through the same reader as any programme's JSON. NotFound: no such name.
[[nodiscard]] Result<ProgrammeContent> readSample(const QString& name, Random& random);

/// How likely a ballot is for whom: for the demo's ballots, which are drawn and not decreed.
struct SampleOdds final {
    std::map<PersonaId, int> weights; ///< relative, 0 or more
    int blank = 0;
};

[[nodiscard]] Result<SampleOdds> readSampleOdds(const QString& name);

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/programmejson.h"

namespace filrouge::bench {

/// The programme every benchmark of size runs on: a hundred times the sample. Same seed, same programme.
struct LargeProgramme final {
    int interviews = 3'000;
    int immersions = 1'000;
    int evidence = 60'000;
    int irritants = 2'000;
    int cards = 0;      ///< on the board of one running sprint; 0: the sample's own
    int cardEvents = 0; ///< in the history of all cards
    quint64 seed = 2018;
};

/// Grows the sample to that size: its people, places and personas as they are, its interviews, immersions, irritants
/// and evidence many times over with texts put together from its own sentences, so that words are as frequent as in
/// real notes. The cards of a board stand in each column in turn, in the lanes of
/// its team's solutions.
[[nodiscard]] Result<ProgrammeContent> largeProgramme(const LargeProgramme& size);

} // namespace filrouge::bench

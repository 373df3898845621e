// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/sprintboarddocument.h"
#include "core/documents/sprintreviewdocument.h"

namespace filrouge::tests {

/// Sprint 2 of a team, of two weeks from 12 March 2018, with the sprints before and after it and no card.
[[nodiscard]] SprintSheet sampleSprint(Language language);

/// A card of that sprint, its key the next number; kept cards are decided, and so on.
[[nodiscard]] SprintCard sampleCard(SprintSheet& sheet, const QString& title, CardStage stage,
                                    Decision decision = Decision::Open);

/// A field test of that card, held on 20 March 2018 by eight people.
[[nodiscard]] FieldTest sampleTest(const Card& card);

/// A sprint with a card of every kind: kept, adjusted and dropped, tested and open, carried in and out.
[[nodiscard]] SprintSheet busySprint(Language language);

/// The same with as many more cards as asked, each tested and kept.
[[nodiscard]] SprintSheet overfullSprint(Language language, int cards);

} // namespace filrouge::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persona/challengeletter.h"
#include "core/persona/persona.h"
#include "core/storage/rowstoredefinition.h"

namespace filrouge {

template class RowStore<ChallengeLetter>;
template class RowStore<ChallengeQuestion>;
template class RowStore<Difficulty>;
template class RowStore<DifficultyIrritant>;
template class RowStore<Expectation>;
template class RowStore<JourneyStep>;
template class RowStore<Persona>;
template class RowStore<Statement>;
template class RowStore<StatementEvidence>;
template class RowStore<StatementIrritant>;

} // namespace filrouge

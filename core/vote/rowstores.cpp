// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowstoredefinition.h"
#include "core/vote/vote.h"
#include "core/vote/voteresult.h"

namespace filrouge {

template class RowStore<PublishedBallot>;
template class RowStore<PublishedCode>;
template class RowStore<Vote>;
template class RowStore<VoteEvent>;
template class RowStore<VoteOption>;
template class RowStore<VoteTally>;
template class RowStore<VoteTurnout>;

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/engagementletter.h"
#include "core/engagement/promise.h"
#include "core/engagement/promiseprogress.h"
#include "core/storage/rowstoredefinition.h"

namespace filrouge {

template class RowStore<Contribution>;
template class RowStore<EngagementLetter>;
template class RowStore<Promise>;
template class RowStore<PromiseDifficulty>;
template class RowStore<PromiseProgress>;
template class RowStore<Signatory>;

} // namespace filrouge

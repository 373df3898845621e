// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seminar/seminar.h"
#include "core/storage/rowstoredefinition.h"

namespace filrouge {

template class RowStore<Activity>;
template class RowStore<Participant>;
template class RowStore<Seminar>;

} // namespace filrouge

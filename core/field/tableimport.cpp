// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/tableimport.h"

#include <algorithm>

namespace filrouge {

int TablePlan::count(ListVerdict verdict) const
{
    return static_cast<int>(std::ranges::count(lines, verdict, &TablePlanLine::verdict));
}

} // namespace filrouge

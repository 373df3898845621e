// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/tableimport.h"

#include <algorithm>

namespace filrouge {

std::vector<Error> TablePlan::faults() const
{
    std::vector<Error> left = problems;
    std::erase_if(left, [this](const Error& problem) {
        return std::ranges::find(questions, std::optional(problem), &ListQuestion::objection) != questions.end();
    });
    return left;
}

int TablePlan::count(ListVerdict verdict) const
{
    return static_cast<int>(std::ranges::count(lines, verdict, &TablePlanLine::verdict));
}

} // namespace filrouge

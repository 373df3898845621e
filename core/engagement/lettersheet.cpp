// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/lettersheet.h"

#include <algorithm>

namespace filrouge {

void numberPromises(LetterSheet& sheet)
{
    for (NumberedPromise& promise : sheet.promises)
        promise.number = 0;
    int next = 1;
    const auto number = [&next](NumberedPromise& promise) {
        if (promise.number == 0)
            promise.number = next++;
    };
    for (const NumberedDifficulty& numbered : sheet.difficulties)
        for (NumberedPromise& promise : sheet.promises)
            if (std::find(promise.answers.begin(), promise.answers.end(), numbered.difficulty.id) !=
                promise.answers.end())
                number(promise);
    for (NumberedPromise& promise : sheet.promises)
        number(promise);
}

} // namespace filrouge

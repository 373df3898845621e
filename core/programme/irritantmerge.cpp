// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/irritantmerge.h"

namespace filrouge {

Result<> mergeIrritants(ProgrammeFile& file, Services& services, IrritantId into, const std::vector<IrritantId>& others)
{
    const IrritantRepository& irritants = services.irritants.read();
    FILROUGE_TRY_VALUE(kept, irritants.find(into));
    std::vector<Irritant> gone;
    for (const IrritantId other : others) {
        FILROUGE_TRY_VALUE(found, irritants.find(other));
        gone.push_back(found);
    }
    return file.edit(AffinityService::mergeLabel(kept, gone), [&](Edit&) -> Result<> {
        for (const IrritantId other : others) {
            if (other == into)
                continue; // refused below
            FILROUGE_TRY(services.statements.replaceIrritant(other, into));
            FILROUGE_TRY(services.challengeLetters.replaceIrritant(other, into));
        }
        return services.affinity.merge(into, others);
    });
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/democast.h"

#include "core/persona/personarules.h"

namespace filrouge {

QString DemoCast::nextBallot(const std::vector<BallotOption>& options, bool blankAllowed)
{
    std::vector<quint64> weights;
    quint64 total = blankAllowed ? static_cast<quint64>(odds_.blank) : 0;
    for (const BallotOption& option : options) {
        const auto weight = odds_.weights.find(option.option.persona);
        weights.push_back(weight == odds_.weights.end() ? 1 : static_cast<quint64>(weight->second));
        total += weights.back();
    }
    quint64 drawn = random_.below(total);
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (drawn < weights[i])
            return badgeLetter(options[i].option.position);
        drawn -= weights[i];
    }
    return {};
}

} // namespace filrouge

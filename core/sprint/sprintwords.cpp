// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sprint/sprintwords.h"

namespace filrouge {

Text wordsFor(CardStage stage)
{
    switch (stage) {
    case CardStage::Idea:
        break;
    case CardStage::MockUp:
        return FILROUGE_TEXT("CardStage", "Mock-up");
    case CardStage::FieldTest:
        return FILROUGE_TEXT("CardStage", "Field test");
    case CardStage::Lessons:
        return FILROUGE_TEXT("CardStage", "Lessons");
    case CardStage::Decided:
        return FILROUGE_TEXT("CardStage", "Decided");
    }
    return FILROUGE_TEXT("CardStage", "Idea");
}

Text wordsFor(Decision decision)
{
    switch (decision) {
    case Decision::Open:
        break;
    case Decision::Keep:
        return FILROUGE_TEXT("Decision", "Kept");
    case Decision::Adjust:
        return FILROUGE_TEXT("Decision", "Adjusted");
    case Decision::Drop:
        return FILROUGE_TEXT("Decision", "Dropped");
    }
    return FILROUGE_TEXT("Decision", "Not decided");
}

} // namespace filrouge

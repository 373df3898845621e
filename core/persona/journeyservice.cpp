// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persona/journeyservice.h"

#include "core/base/shortened.h"
#include "core/field/order.h"
#include "core/persona/personarules.h"

namespace filrouge {

Result<JourneyStep> JourneyService::add(JourneyStep step)
{
    FILROUGE_TRY(validate(step));
    return file_.edit(FILROUGE_TEXT("Edits", "Add journey step “%1”", {shortened(step.title)}),
                      [&](Edit& edit) -> Result<JourneyStep> {
                          FILROUGE_TRY_VALUE(siblings, personas_.journey(step.persona));
                          step.position = static_cast<int>(siblings.size());
                          return personas_.journeyStore().insert(edit, step);
                      });
}

Result<> JourneyService::update(JourneyStep step, const QString& mergeKey)
{
    FILROUGE_TRY(validate(step));
    return file_.edit(FILROUGE_TEXT("Edits", "Edit journey step “%1”", {shortened(step.title)}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY_VALUE(stored, personas_.journeyStore().find(step.id));
                          step.persona = stored.persona;
                          step.position = stored.position;
                          return personas_.journeyStore().update(edit, step);
                      },
                      {.mergeKey = mergeKey});
}

Result<> JourneyService::move(JourneyStepId id, int position)
{
    FILROUGE_TRY_VALUE(step, personas_.journeyStore().find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Move journey step “%1”", {shortened(step.title)}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY_VALUE(siblings, personas_.journey(step.persona));
                          return renumber(edit, personas_.journeyStore(), moved(siblings, id, position));
                      });
}

Result<> JourneyService::remove(JourneyStepId id)
{
    FILROUGE_TRY_VALUE(step, personas_.journeyStore().find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove journey step “%1”", {shortened(step.title)}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY(personas_.journeyStore().removeById(edit, id));
                          FILROUGE_TRY_VALUE(rest, personas_.journey(step.persona));
                          return renumber(edit, personas_.journeyStore(), rest);
                      });
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/immersionservice.h"

#include "core/base/shortened.h"
#include "core/field/fieldrules.h"

namespace filrouge {

ImmersionService::ImmersionService(ProgrammeFile& file)
    : file_(file),
      immersions_(file.connection()),
      notes_(file.connection())
{}

Result<Immersion> ImmersionService::add(const Immersion& immersion)
{
    FILROUGE_TRY(validate(immersion));
    return file_.edit(FILROUGE_TEXT("Edits", "Add immersion “%1”", {shortened(immersion.title)}),
                      [&](Edit& edit) { return immersions_.insert(edit, immersion); });
}

Result<> ImmersionService::update(const Immersion& immersion, const QString& mergeKey)
{
    FILROUGE_TRY(validate(immersion));
    return file_.edit(FILROUGE_TEXT("Edits", "Edit immersion “%1”", {shortened(immersion.title)}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY_VALUE(before, immersions_.find(immersion.id));
                          FILROUGE_TRY(immersions_.update(edit, immersion));
                          return notes_.follow(edit, {.immersion = immersion.id}, before.notes, immersion.notes);
                      },
                      {.mergeKey = mergeKey});
}

Result<> ImmersionService::updateNotes(ImmersionId id, const QString& notes, const QString& mergeKey)
{
    FILROUGE_TRY_VALUE(immersion, immersions_.find(id));
    immersion.notes = notes;
    return update(immersion, mergeKey);
}

Result<> ImmersionService::remove(ImmersionId id)
{
    FILROUGE_TRY_VALUE(immersion, immersions_.find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove immersion “%1”", {shortened(immersion.title)}),
                      [&](Edit& edit) { return immersions_.remove(edit, id); });
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/irritantservice.h"

#include "core/base/shortened.h"
#include "core/field/fieldrules.h"
#include "core/field/order.h"

namespace filrouge {

IrritantService::IrritantService(ProgrammeFile& file)
    : file_(file),
      irritants_(file.connection()),
      themes_(file.connection())
{}

Result<Irritant> IrritantService::add(Irritant irritant)
{
    FILROUGE_TRY(validate(irritant));
    return file_.edit(FILROUGE_TEXT("Edits", "Add pain point “%1”", {shortened(irritant.title)}),
                      [&](Edit& edit) -> Result<Irritant> {
                          FILROUGE_TRY_VALUE(count, irritants_.count());
                          irritant.position = count;
                          return irritants_.insert(edit, irritant);
                      });
}

Result<> IrritantService::update(Irritant irritant, const QString& mergeKey)
{
    FILROUGE_TRY(validate(irritant));
    return file_.edit(FILROUGE_TEXT("Edits", "Edit pain point “%1”", {shortened(irritant.title)}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY_VALUE(stored, irritants_.find(irritant.id));
                          irritant.position = stored.position;
                          return irritants_.update(edit, irritant);
                      },
                      {.mergeKey = mergeKey});
}

Result<> IrritantService::move(IrritantId id, int position)
{
    FILROUGE_TRY_VALUE(irritant, irritants_.find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Move pain point “%1”", {shortened(irritant.title)}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY_VALUE(all, irritants_.all());
                          return renumber(edit, irritants_.store(), moved(all, id, position));
                      });
}

Result<> IrritantService::remove(IrritantId id)
{
    FILROUGE_TRY_VALUE(irritant, irritants_.find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove pain point “%1”", {shortened(irritant.title)}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY(irritants_.remove(edit, id));
                          FILROUGE_TRY_VALUE(all, irritants_.all());
                          return renumber(edit, irritants_.store(), all);
                      });
}

Result<Theme> IrritantService::addTheme(Theme theme)
{
    FILROUGE_TRY(validate(theme));
    return file_.edit(FILROUGE_TEXT("Edits", "Add theme “%1”", {shortened(theme.name)}),
                      [&](Edit& edit) -> Result<Theme> {
                          FILROUGE_TRY_VALUE(count, themes_.count());
                          theme.position = count;
                          return themes_.insert(edit, theme);
                      });
}

Result<> IrritantService::updateTheme(Theme theme, const QString& mergeKey)
{
    FILROUGE_TRY(validate(theme));
    return file_.edit(FILROUGE_TEXT("Edits", "Edit theme “%1”", {shortened(theme.name)}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY_VALUE(stored, themes_.find(theme.id));
                          theme.position = stored.position;
                          return themes_.update(edit, theme);
                      },
                      {.mergeKey = mergeKey});
}

Result<> IrritantService::moveTheme(ThemeId id, int position)
{
    FILROUGE_TRY_VALUE(theme, themes_.find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Move theme “%1”", {shortened(theme.name)}), [&](Edit& edit) -> Result<> {
        FILROUGE_TRY_VALUE(all, themes_.all());
        return renumber(edit, themes_.store(), moved(all, id, position));
    });
}

Result<> IrritantService::removeTheme(ThemeId id)
{
    FILROUGE_TRY_VALUE(theme, themes_.find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove theme “%1”", {shortened(theme.name)}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY(themes_.remove(edit, id));
                          FILROUGE_TRY_VALUE(all, themes_.all());
                          return renumber(edit, themes_.store(), all);
                      });
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persona/personaservice.h"

#include "core/base/shortened.h"
#include "core/field/order.h"
#include "core/persona/personarules.h"
#include "core/storage/blobstore.h"

namespace filrouge {

Result<> PersonaService::requirePortrait(const Persona& persona) const
{
    if (persona.portrait.isEmpty())
        return {};
    FILROUGE_TRY_VALUE(kept, file_.blobs().contains(persona.portrait));
    return kept ? Result<>() : fail(ErrorCode::NotFound, QStringLiteral("portrait"), persona.portrait.sha256);
}

Result<Persona> PersonaService::addNamed(const QString& firstName)
{
    FILROUGE_TRY_VALUE(all, personas_.all());
    Persona persona;
    persona.firstName = firstName;
    persona.hue = nextHue(all);
    return add(persona);
}

Result<Persona> PersonaService::add(Persona persona)
{
    FILROUGE_TRY(validate(persona));
    FILROUGE_TRY(requirePortrait(persona));
    return file_.edit(FILROUGE_TEXT("Edits", "Add persona “%1”", {shortened(persona.firstName)}),
                      [&](Edit& edit) -> Result<Persona> {
                          FILROUGE_TRY_VALUE(count, personas_.count());
                          persona.position = count;
                          return personas_.insert(edit, persona);
                      });
}

Result<> PersonaService::update(Persona persona, const QString& mergeKey)
{
    FILROUGE_TRY(validate(persona));
    FILROUGE_TRY(requirePortrait(persona));
    return file_.edit(FILROUGE_TEXT("Edits", "Edit persona “%1”", {shortened(persona.firstName)}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY_VALUE(stored, personas_.find(persona.id));
                          persona.position = stored.position;
                          return personas_.update(edit, persona);
                      },
                      {.mergeKey = mergeKey});
}

Result<> PersonaService::move(PersonaId id, int position)
{
    FILROUGE_TRY_VALUE(persona, personas_.find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Move persona “%1”", {shortened(persona.firstName)}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY_VALUE(all, personas_.all());
                          return renumber(edit, personas_.store(), moved(all, id, position));
                      });
}

Result<> PersonaService::remove(PersonaId id)
{
    FILROUGE_TRY_VALUE(persona, personas_.find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove persona “%1”", {shortened(persona.firstName)}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY(personas_.remove(edit, id));
                          FILROUGE_TRY_VALUE(all, personas_.all());
                          return renumber(edit, personas_.store(), all);
                      });
}

Result<> PersonaService::setPortrait(PersonaId id, const Picture& portrait, const QString& alternativeText)
{
    FILROUGE_TRY_VALUE(persona, personas_.find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Change the portrait of “%1”", {shortened(persona.firstName)}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY_VALUE(reference, file_.blobs().add(edit, portrait));
                          persona.portrait = reference;
                          persona.portraitAlt = alternativeText;
                          return personas_.update(edit, persona);
                      });
}

Result<> PersonaService::clearPortrait(PersonaId id)
{
    FILROUGE_TRY_VALUE(persona, personas_.find(id));
    persona.portrait = {};
    persona.portraitAlt.clear();
    return file_.edit(FILROUGE_TEXT("Edits", "Remove the portrait of “%1”", {shortened(persona.firstName)}),
                      [&](Edit& edit) { return personas_.update(edit, persona); });
}

} // namespace filrouge

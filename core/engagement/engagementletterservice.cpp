// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/engagementletterservice.h"

#include "core/base/shortened.h"
#include "core/engagement/engagementrules.h"

namespace filrouge {

EngagementLetterService::EngagementLetterService(ProgrammeFile& file)
    : file_(file),
      letters_(file.connection()),
      personas_(file.connection()),
      sheets_(file.connection())
{}

Result<QString> EngagementLetterService::personaName(PersonaId persona) const
{
    FILROUGE_TRY_VALUE(found, personas_.find(persona));
    return shortened(found.firstName);
}

Result<EngagementLetter> EngagementLetterService::add(const EngagementLetter& letter)
{
    FILROUGE_TRY(validate(letter));
    FILROUGE_TRY_VALUE(name, personaName(letter.persona));
    FILROUGE_TRY_VALUE(already, letters_.answering(letter.persona));
    if (already)
        return fail(
            ErrorCode::Conflict, QStringLiteral("persona"), QStringLiteral("the persona has an engagement letter"));
    return file_.edit(FILROUGE_TEXT("Edits", "Add the engagement letter to %1", {name}),
                      [&](Edit& edit) { return letters_.insert(edit, letter); });
}

Result<> EngagementLetterService::update(EngagementLetter letter, const QString& mergeKey)
{
    FILROUGE_TRY_VALUE(stored, letters_.find(letter.id));
    letter.persona = stored.persona;
    FILROUGE_TRY(validate(letter));
    FILROUGE_TRY_VALUE(promises, letters_.promises(letter.id));
    FILROUGE_TRY(validateDates(letter, promises));
    FILROUGE_TRY_VALUE(name, personaName(letter.persona));
    return file_.edit(FILROUGE_TEXT("Edits", "Edit the engagement letter to %1", {name}),
                      [&](Edit& edit) { return letters_.update(edit, letter); },
                      {.mergeKey = mergeKey});
}

Result<> EngagementLetterService::remove(EngagementLetterId id)
{
    FILROUGE_TRY_VALUE(letter, letters_.find(id));
    FILROUGE_TRY_VALUE(name, personaName(letter.persona));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove the engagement letter to %1", {name}),
                      [&](Edit& edit) { return letters_.remove(edit, id); });
}

} // namespace filrouge

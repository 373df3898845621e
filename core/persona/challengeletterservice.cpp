// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persona/challengeletterservice.h"

#include "core/base/shortened.h"
#include "core/field/order.h"
#include "core/persona/personarules.h"

namespace filrouge {

ChallengeLetterService::ChallengeLetterService(ProgrammeFile& file)
    : file_(file),
      letters_(file.connection()),
      personas_(file.connection()),
      programme_(file.connection())
{}

Result<ChallengeLetter> ChallengeLetterService::begin(PersonaId persona)
{
    FILROUGE_TRY_VALUE(writer, personas_.find(persona));
    FILROUGE_TRY_VALUE(programme, programme_.details());
    const Text addressee =
        programme.territory.isEmpty()
            ? FILROUGE_TEXT("ChallengeLetter", "To those who run our public services")
            : FILROUGE_TEXT("ChallengeLetter", "To those who run our public services – %1", {programme.territory});
    ChallengeLetter letter;
    letter.persona = persona;
    letter.addressee = translated(addressee, programme.language);
    letter.place = programme.place;
    letter.writtenOn = file_.environment().clock.today();
    letter.salutation = translated(FILROUGE_TEXT("ChallengeLetter", "Dear Sir or Madam,"), programme.language);
    letter.closing =
        translated(FILROUGE_TEXT("ChallengeLetter", "I look forward to hearing what you will do."), programme.language);
    letter.signature = writer.firstName;
    return add(letter);
}

Result<ChallengeLetter> ChallengeLetterService::add(const ChallengeLetter& letter)
{
    FILROUGE_TRY(validate(letter));
    FILROUGE_TRY_VALUE(writer, personas_.find(letter.persona));
    FILROUGE_TRY_VALUE(existing, letters_.of(letter.persona));
    if (existing)
        return fail(ErrorCode::Conflict, QStringLiteral("persona"), QStringLiteral("a persona has at most one letter"));
    return file_.edit(FILROUGE_TEXT("Edits", "Add the letter from “%1”", {shortened(writer.firstName)}),
                      [&](Edit& edit) { return letters_.insert(edit, letter); });
}

Result<> ChallengeLetterService::update(ChallengeLetter letter, const QString& mergeKey)
{
    FILROUGE_TRY(validate(letter));
    FILROUGE_TRY_VALUE(stored, letters_.find(letter.id));
    FILROUGE_TRY_VALUE(writer, personas_.find(stored.persona));
    letter.persona = stored.persona;
    return file_.edit(FILROUGE_TEXT("Edits", "Edit the letter from “%1”", {shortened(writer.firstName)}),
                      [&](Edit& edit) { return letters_.update(edit, letter); },
                      {.mergeKey = mergeKey});
}

Result<> ChallengeLetterService::remove(ChallengeLetterId id)
{
    FILROUGE_TRY_VALUE(letter, letters_.find(id));
    FILROUGE_TRY_VALUE(writer, personas_.find(letter.persona));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove the letter from “%1”", {shortened(writer.firstName)}),
                      [&](Edit& edit) { return letters_.remove(edit, id); });
}

} // namespace filrouge

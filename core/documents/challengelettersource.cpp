// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/challengelettersource.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/storage/blobstore.h"

namespace filrouge {

Result<ChallengeLetterContent> challengeLetterContent(Programme& programme, ChallengeLetterId id, Instant created)
{
    Services& services = programme.services();
    const ChallengeLetterRepository& letters = services.challengeLetters.read();
    FILROUGE_TRY_VALUE(letter, letters.find(id));
    FILROUGE_TRY_VALUE(persona, services.personas.read().find(letter.persona));
    FILROUGE_TRY_VALUE(details, services.details.read().details());
    FILROUGE_TRY_VALUE(question, services.challengeQuestions.read().current());
    FILROUGE_TRY_VALUE(difficulties, letters.difficulties(id));
    FILROUGE_TRY_VALUE(expectations, letters.expectations(id));

    ChallengeLetterContent content;
    content.programme = details;
    content.persona = persona;
    content.letter = letter;
    content.difficulties = difficulties;
    content.expectations = expectations;
    content.created = created;
    content.version = created.local().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    if (question)
        content.question = question->text;
    if (!persona.portrait.isEmpty()) {
        FILROUGE_TRY_VALUE(bytes, programme.file().blobs().bytes(persona.portrait));
        content.portrait = bytes;
    }
    return content;
}

} // namespace filrouge

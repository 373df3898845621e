// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/lettersheetreader.h"

#include <algorithm>

namespace filrouge {

LetterSheetReader::LetterSheetReader(Connection& connection)
    : letters_(connection),
      organisations_(connection),
      people_(connection),
      evidence_(connection),
      personas_(connection),
      challenges_(connection)
{}

Result<LetterSheet> LetterSheetReader::read(EngagementLetterId id) const
{
    LetterSheet sheet;
    FILROUGE_TRY_VALUE(letter, letters_.find(id));
    sheet.letter = std::move(letter);
    FILROUGE_TRY_VALUE(persona, personas_.find(sheet.letter.persona));
    sheet.persona = std::move(persona);
    FILROUGE_TRY(readChallenge(sheet));
    FILROUGE_TRY(readPromises(sheet));
    FILROUGE_TRY(readContributions(sheet));
    FILROUGE_TRY(readSignatories(sheet));
    return sheet;
}

Result<> LetterSheetReader::readChallenge(LetterSheet& sheet) const
{
    FILROUGE_TRY_VALUE(challenge, challenges_.of(sheet.persona.id));
    if (!challenge)
        return {};
    sheet.challenge = std::move(challenge);
    FILROUGE_TRY_VALUE(difficulties, challenges_.difficulties(sheet.challenge->id));
    for (Difficulty& difficulty : difficulties)
        sheet.difficulties.push_back({static_cast<int>(sheet.difficulties.size()) + 1, std::move(difficulty), false});
    return {};
}

Result<> LetterSheetReader::readPromises(LetterSheet& sheet) const
{
    FILROUGE_TRY_VALUE(promises, letters_.promises(sheet.letter.id));
    FILROUGE_TRY_VALUE(answers, letters_.answers(sheet.letter.id));
    for (Promise& promise : promises) {
        FILROUGE_TRY_VALUE(ownerName, nameOf(promise.owner));
        sheet.promises.push_back({1, std::move(promise), {}, std::move(ownerName)});
    }
    for (NumberedDifficulty& numbered : sheet.difficulties) {
        for (NumberedPromise& promise : sheet.promises) {
            const PromiseDifficulty answer{promise.promise.id, numbered.difficulty.id};
            if (std::find(answers.begin(), answers.end(), answer) == answers.end())
                continue;
            promise.answers.push_back(numbered.difficulty.id);
            numbered.answered = true;
        }
    }
    numberPromises(sheet);
    return {};
}

Result<> LetterSheetReader::readContributions(LetterSheet& sheet) const
{
    FILROUGE_TRY_VALUE(contributions, letters_.contributions(sheet.letter.id));
    for (const Contribution& contribution : contributions) {
        FILROUGE_TRY_VALUE(words, evidence_.find(contribution.evidence));
        sheet.contributions.push_back({contribution, std::move(words)});
    }
    return {};
}

Result<> LetterSheetReader::readSignatories(LetterSheet& sheet) const
{
    FILROUGE_TRY_VALUE(signatories, letters_.signatories(sheet.letter.id));
    for (const Signatory& signatory : signatories) {
        FILROUGE_TRY_VALUE(person, people_.find(signatory.person));
        FILROUGE_TRY_VALUE(organisation, nameOf(signatory.organisation ? signatory.organisation : person.organisation));
        sheet.signatories.push_back({signatory, person.name, std::move(organisation)});
    }
    return {};
}

Result<QString> LetterSheetReader::nameOf(const std::optional<OrganisationId>& organisation) const
{
    if (!organisation)
        return QString();
    FILROUGE_TRY_VALUE(found, organisations_.find(*organisation));
    return found.name;
}

} // namespace filrouge

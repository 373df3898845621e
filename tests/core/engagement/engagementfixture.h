// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/contributionservice.h"
#include "core/engagement/engagementletterservice.h"
#include "core/engagement/engagementschema.h"
#include "core/engagement/promiseservice.h"
#include "core/engagement/signatoryservice.h"
#include "core/field/fieldschema.h"
#include "core/field/territoryservice.h"
#include "core/persona/challengeletterservice.h"
#include "core/persona/personaschema.h"
#include "core/persona/personaservice.h"
#include "core/seminar/seminarschema.h"
#include "core/seminar/seminarservice.h"
#include "tests/support/programmefixture.h"

namespace filrouge::tests {

/// A programme with two personas, each with a challenge letter; Sarah's has three difficulties and is answered by an
/// engagement letter written at the seminar. The programme's horizon is the end of 2018.
class EngagementFixture final {
public:
    EngagementFixture()
    {
        sarah = persona("Sarah", {"Vos horaires", "Vos calculs", "Vos courriers"}, difficulties);
        roseline = persona("Roseline", {"Le bus"}, others);

        Organisation office;
        office.name = QStringLiteral("Caisse d’allocations familiales du Lot");
        const auto storedOffice = territory.addOrganisation(office);
        REQUIRE_OK(storedOffice);
        owner = storedOffice->id;
        amelie = person("Amélie Vidal");
        bruno = person("Bruno Delpech");

        Seminar made;
        made.title = QStringLiteral("Séminaire d’orientation");
        const auto storedSeminar = SeminarService(programme.file()).add(made);
        REQUIRE_OK(storedSeminar);
        seminar = storedSeminar->id;

        EngagementLetter answer;
        answer.persona = sarah;
        answer.seminar = seminar;
        answer.writtenOn = QDate(2018, 2, 7);
        answer.salutation = QStringLiteral("Chère Sarah,");
        const auto storedLetter = letters.add(answer);
        REQUIRE_OK(storedLetter);
        letter = *storedLetter;
        (void)programme.takeChanges();
    }

    [[nodiscard]] PersonId person(const char* name)
    {
        Person made;
        made.name = QString::fromUtf8(name);
        made.organisation = owner;
        const auto stored = territory.addPerson(made);
        REQUIRE_OK(stored);
        return stored->id;
    }
    [[nodiscard]] PersonaId persona(const char* name, std::initializer_list<const char*> titles,
                                    std::vector<DifficultyId>& numbered)
    {
        const auto made = PersonaService(programme.file()).addNamed(QString::fromUtf8(name));
        REQUIRE_OK(made);
        const auto challenge = challenges.begin(made->id);
        REQUIRE_OK(challenge);
        for (const char* title : titles) {
            Difficulty difficulty;
            difficulty.letter = challenge->id;
            difficulty.title = QString::fromUtf8(title);
            const auto stored = challenges.addDifficulty(difficulty);
            REQUIRE_OK(stored);
            numbered.push_back(stored->id);
        }
        return made->id;
    }
    /// A promise of the letter, stored without being noticed.
    [[nodiscard]] Promise promised(const char* title, const std::vector<DifficultyId>& answers = {})
    {
        Promise made;
        made.letter = letter.id;
        made.title = QString::fromUtf8(title);
        const auto stored = promises.add(made, answers);
        REQUIRE_OK(stored);
        (void)programme.takeChanges();
        return *stored;
    }
    [[nodiscard]] LetterSheet sheet()
    {
        const auto read = letters.sheet(letter.id);
        REQUIRE_OK(read);
        return *read;
    }
    [[nodiscard]] Change letterUpdated() const { return {Kind::EngagementLetter, Operation::Updated, letter.id.value}; }
    [[nodiscard]] Change challengeUpdated()
    {
        const auto challenge = challenges.read().of(sarah);
        REQUIRE_OK(challenge);
        return {Kind::ChallengeLetter, Operation::Updated, (*challenge)->id.value};
    }

    ProgrammeFixture programme{fieldSchema(), personaSchema(), seminarSchema(), engagementSchema()};
    TerritoryService territory{programme.file()};
    EvidenceService evidence{programme.file()};
    ChallengeLetterService challenges{programme.file()};
    EngagementLetterService letters{programme.file()};
    PromiseService promises{programme.file()};
    ContributionService contributions{programme.file(), evidence};
    SignatoryService signatories{programme.file()};
    std::vector<DifficultyId> difficulties; ///< of Sarah's challenge letter
    std::vector<DifficultyId> others;       ///< of Roseline's
    PersonaId sarah;
    PersonaId roseline;
    OrganisationId owner;
    PersonId amelie;
    PersonId bruno;
    SeminarId seminar;
    EngagementLetter letter;
};

} // namespace filrouge::tests

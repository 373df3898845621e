// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/lettertabs.h"

#include "core/programme/services.h"

#include <algorithm>
#include <set>

namespace filrouge {

namespace {

Result<std::set<PersonaId>> chosenPersonas(Services& services)
{
    std::set<PersonaId> chosen;
    FILROUGE_TRY_VALUE(seminars, services.seminars.read().all());
    for (const Seminar& seminar : seminars) {
        FILROUGE_TRY_VALUE(here, services.votes.chosen(seminar.id));
        chosen.insert(here.begin(), here.end());
    }
    return chosen;
}

Result<LetterTab> tabOf(const Persona& persona, EngagementLetterId letter, const EngagementLetterRepository& letters)
{
    LetterTab tab{persona, letter};
    FILROUGE_TRY_VALUE(difficulties, letters.difficultiesOf(persona.id));
    FILROUGE_TRY_VALUE(answers, letters.answers(letter));
    tab.difficulties = static_cast<int>(difficulties.size());
    tab.answered = static_cast<int>(std::ranges::count_if(difficulties, [&](DifficultyId difficulty) {
        return std::ranges::find(answers, difficulty, &PromiseDifficulty::difficulty) != answers.end();
    }));
    return tab;
}

} // namespace

Result<std::vector<LetterTab>> letterTabs(Services& services)
{
    const EngagementLetterRepository& letters = services.engagementLetters.read();
    FILROUGE_TRY_VALUE(personas, services.personas.read().all());
    FILROUGE_TRY_VALUE(begun, letters.all());
    FILROUGE_TRY_VALUE(chosen, chosenPersonas(services));
    std::vector<LetterTab> tabs;
    for (const Persona& persona : personas) {
        const auto letter = std::ranges::find(begun, persona.id, &EngagementLetter::persona);
        if (letter != begun.end()) {
            FILROUGE_TRY_VALUE(tab, tabOf(persona, letter->id, letters));
            tabs.push_back(std::move(tab));
        } else if (chosen.contains(persona.id)) {
            tabs.push_back({persona, std::nullopt});
        }
    }
    return tabs;
}

Result<std::vector<Persona>> personasWithoutLetter(Services& services)
{
    FILROUGE_TRY_VALUE(personas, services.personas.read().all());
    FILROUGE_TRY_VALUE(begun, services.engagementLetters.read().all());
    FILROUGE_TRY_VALUE(chosen, chosenPersonas(services));
    std::erase_if(personas, [&](const Persona& persona) {
        return std::ranges::find(begun, persona.id, &EngagementLetter::persona) != begun.end();
    });
    std::ranges::stable_partition(personas, [&](const Persona& persona) { return chosen.contains(persona.id); });
    return personas;
}

Result<EngagementLetterId> beginLetter(Services& services, PersonaId persona, QDate today)
{
    EngagementLetter letter;
    letter.persona = persona;
    letter.writtenOn = today;
    FILROUGE_TRY_VALUE(seminars, services.seminars.read().all());
    if (!seminars.empty()) {
        const Seminar& seminar = seminars.front();
        letter.seminar = seminar.id;
        letter.place = seminar.place;
        if (seminar.heldOn.isValid())
            letter.writtenOn = seminar.heldOn;
    }
    FILROUGE_TRY_VALUE(added, services.engagementLetters.add(letter));
    return added.id;
}

} // namespace filrouge

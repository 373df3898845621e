// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/consistency.h"

#include "core/programme/rowfault.h"
#include "core/programme/rowtable.h"
#include "core/programme/sprintconsistency.h"

#include <map>
#include <set>

namespace filrouge {

namespace {

Result<> oneCurrentQuestion(const ProgrammeRows& rows, const RowLocator& locate)
{
    const auto& questions = rows.of<ChallengeQuestion>();
    std::size_t current = 0;
    for (std::size_t i = 0; i < questions.size(); ++i)
        if (questions[i].current && ++current > 1)
            return broken(locate, i, questions[i], "current", "another challenge question is current already");
    if (!questions.empty() && current == 0)
        return broken(
            locate, questions.size() - 1, questions.back(), "current", "one challenge question must be current");
    return {};
}

Result<> promisesFitTheirLetters(const ProgrammeRows& rows, const RowLocator& locate)
{
    std::map<EngagementLetterId, const EngagementLetter*> letters;
    for (const EngagementLetter& letter : rows.of<EngagementLetter>())
        letters.emplace(letter.id, &letter);
    std::map<ChallengeLetterId, PersonaId> sender;
    for (const ChallengeLetter& letter : rows.of<ChallengeLetter>())
        sender.emplace(letter.id, letter.persona);
    std::map<DifficultyId, PersonaId> asks;
    for (const Difficulty& difficulty : rows.of<Difficulty>())
        asks.emplace(difficulty.id, sender[difficulty.letter]);

    std::map<PromiseId, PersonaId> promisedTo;
    const auto& promises = rows.of<Promise>();
    for (std::size_t i = 0; i < promises.size(); ++i) {
        const EngagementLetter& letter = *letters.at(promises[i].letter);
        promisedTo.emplace(promises[i].id, letter.persona);
        if (promises[i].dueOn.isValid() && letter.writtenOn.isValid() && promises[i].dueOn < letter.writtenOn)
            return broken(locate, i, promises[i], "due_on", "due before the letter's date");
    }
    const auto& answers = rows.of<PromiseDifficulty>();
    for (std::size_t i = 0; i < answers.size(); ++i)
        if (promisedTo[answers[i].promise] != asks[answers[i].difficulty])
            return broken(locate, i, answers[i], "difficulty", "a difficulty of another persona's letter");
    const auto& contributions = rows.of<Contribution>();
    for (std::size_t i = 0; i < contributions.size(); ++i)
        if (letters.at(contributions[i].letter)->persona != asks[contributions[i].difficulty])
            return broken(locate, i, contributions[i], "difficulty", "a difficulty of another persona's letter");
    return {};
}

} // namespace

Result<> checkConsistency(const ProgrammeRows& rows, const RowLocator& locate)
{
    FILROUGE_TRY(eachOnce<ChallengeLetter>(
        rows, locate, &ChallengeLetter::persona, "persona", "this persona has a challenge letter already"));
    FILROUGE_TRY(eachOnce<EngagementLetter>(
        rows, locate, &EngagementLetter::persona, "persona", "this persona has an engagement letter already"));
    FILROUGE_TRY(eachOnce<Participant>(
        rows,
        locate,
        [](const Participant& one) { return std::pair(one.seminar, one.person); },
        "person",
        "this person is on the roll already"));
    FILROUGE_TRY(oneCurrentQuestion(rows, locate));
    FILROUGE_TRY(promisesFitTheirLetters(rows, locate));
    return checkSprints(rows, locate);
}

std::vector<PictureRef> picturesIn(const ProgrammeRows& rows)
{
    std::set<QString> hashes;
    for (const auto& table : rowTables())
        for (std::size_t field = 0; field < table->fields().size(); ++field)
            if (table->fields()[field].type == FieldType::Picture)
                for (std::size_t row = 0; row < table->size(rows); ++row)
                    if (const QVariant hash = table->value(rows, row, field); !hash.isNull())
                        hashes.insert(hash.toString());
    std::vector<PictureRef> pictures;
    pictures.reserve(hashes.size());
    for (const QString& hash : hashes)
        pictures.push_back(PictureRef{hash});
    return pictures;
}

} // namespace filrouge

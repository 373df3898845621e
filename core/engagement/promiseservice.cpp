// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/promiseservice.h"

#include "core/base/shortened.h"
#include "core/engagement/engagementrules.h"

#include <algorithm>

namespace filrouge {

namespace {

/// How the undo menu names a promise; one just begun has no title yet.
Text labelled(const char* withTitle, const char* without, const Promise& promise)
{
    const QString title = shortened(promise.title);
    return title.isEmpty() ? Text{"Edits", without} : Text{"Edits", withTitle, {title}};
}

} // namespace

PromiseService::PromiseService(ProgrammeFile& file)
    : file_(file),
      letters_(file.connection()),
      programme_(file.connection())
{}

Result<> PromiseService::checkAnswers(const EngagementLetter& letter, const std::vector<DifficultyId>& answers) const
{
    FILROUGE_TRY_VALUE(difficulties, letters_.difficultiesOf(letter.persona));
    for (const DifficultyId answered : answers)
        FILROUGE_TRY(validateDifficulty(answered, difficulties));
    return {};
}

Result<Promise> PromiseService::add(Promise promise, const std::vector<DifficultyId>& answers)
{
    FILROUGE_TRY_VALUE(letter, letters_.find(promise.letter));
    if (promise.dueOn.isNull()) {
        FILROUGE_TRY_VALUE(programme, programme_.details());
        if (letter.writtenOn.isNull() || programme.horizon >= letter.writtenOn)
            promise.dueOn = programme.horizon;
    }
    FILROUGE_TRY(validate(promise));
    FILROUGE_TRY(validateDates(promise, letter));
    FILROUGE_TRY(checkAnswers(letter, answers));
    return file_.edit(
        labelled(QT_TRANSLATE_NOOP("Edits", "Add promise “%1”"), QT_TRANSLATE_NOOP("Edits", "Add a promise"), promise),
        [&](Edit& edit) -> Result<Promise> {
            FILROUGE_TRY_VALUE(added, letters_.append(edit, promise));
            for (const DifficultyId answered : answers)
                FILROUGE_TRY(letters_.link(edit, PromiseDifficulty{added.id, answered}));
            return added;
        });
}

Result<> PromiseService::update(Promise promise, const QString& mergeKey)
{
    FILROUGE_TRY_VALUE(stored, letters_.find(promise.id));
    promise.letter = stored.letter;
    promise.position = stored.position;
    FILROUGE_TRY_VALUE(letter, letters_.find(promise.letter));
    FILROUGE_TRY(validate(promise));
    FILROUGE_TRY(validateDates(promise, letter));
    return file_.edit(labelled(QT_TRANSLATE_NOOP("Edits", "Edit promise “%1”"),
                               QT_TRANSLATE_NOOP("Edits", "Edit a promise"),
                               promise),
                      [&](Edit& edit) { return letters_.update(edit, promise); },
                      {.mergeKey = mergeKey});
}

Result<> PromiseService::remove(PromiseId id)
{
    FILROUGE_TRY_VALUE(promise, letters_.find(id));
    return file_.edit(labelled(QT_TRANSLATE_NOOP("Edits", "Remove promise “%1”"),
                               QT_TRANSLATE_NOOP("Edits", "Remove a promise"),
                               promise),
                      [&](Edit& edit) { return letters_.remove(edit, id); });
}

Result<> PromiseService::move(PromiseId id, int to)
{
    FILROUGE_TRY_VALUE(promise, letters_.find(id));
    return file_.edit(labelled(QT_TRANSLATE_NOOP("Edits", "Move promise “%1”"),
                               QT_TRANSLATE_NOOP("Edits", "Move a promise"),
                               promise),
                      [&](Edit& edit) { return letters_.move(edit, id, to); });
}

Result<> PromiseService::setAnswers(PromiseId id, const std::vector<DifficultyId>& answers)
{
    FILROUGE_TRY_VALUE(promise, letters_.find(id));
    FILROUGE_TRY_VALUE(letter, letters_.find(promise.letter));
    FILROUGE_TRY(checkAnswers(letter, answers));
    FILROUGE_TRY_VALUE(before, letters_.answers(id));
    return file_.edit(labelled(QT_TRANSLATE_NOOP("Edits", "Change what promise “%1” answers"),
                               QT_TRANSLATE_NOOP("Edits", "Change what a promise answers"),
                               promise),
                      [&](Edit& edit) -> Result<> {
                          for (const PromiseDifficulty& answer : before)
                              if (std::find(answers.begin(), answers.end(), answer.difficulty) == answers.end())
                                  FILROUGE_TRY(letters_.unlink(edit, answer));
                          for (const DifficultyId answered : answers)
                              FILROUGE_TRY(letters_.link(edit, PromiseDifficulty{id, answered}));
                          return {};
                      });
}

Result<> PromiseService::linkDifficulty(PromiseId id, DifficultyId difficulty)
{
    FILROUGE_TRY_VALUE(promise, letters_.find(id));
    FILROUGE_TRY_VALUE(letter, letters_.find(promise.letter));
    FILROUGE_TRY(checkAnswers(letter, {difficulty}));
    return file_.edit(labelled(QT_TRANSLATE_NOOP("Edits", "Let promise “%1” answer a difficulty"),
                               QT_TRANSLATE_NOOP("Edits", "Let a promise answer a difficulty"),
                               promise),
                      [&](Edit& edit) {
                          return letters_.link(edit, PromiseDifficulty{id, difficulty});
                      });
}

Result<> PromiseService::unlinkDifficulty(PromiseId id, DifficultyId difficulty)
{
    FILROUGE_TRY_VALUE(promise, letters_.find(id));
    return file_.edit(labelled(QT_TRANSLATE_NOOP("Edits", "Promise “%1” no longer answers a difficulty"),
                               QT_TRANSLATE_NOOP("Edits", "A promise no longer answers a difficulty"),
                               promise),
                      [&](Edit& edit) {
                          return letters_.unlink(edit, PromiseDifficulty{id, difficulty});
                      });
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
// ChallengeLetterService: the numbered difficulties and the expectations of a letter.
#include "core/persona/challengeletterservice.h"

#include "core/base/shortened.h"
#include "core/field/order.h"
#include "core/persona/personarules.h"

namespace filrouge {

namespace {

QString nameOf(const Difficulty& difficulty)
{
    return shortened(difficulty.title.trimmed().isEmpty() ? difficulty.text : difficulty.title);
}

} // namespace

Result<Difficulty> ChallengeLetterService::addDifficulty(Difficulty difficulty)
{
    FILROUGE_TRY(validate(difficulty));
    return file_.edit(FILROUGE_TEXT("Edits", "Add difficulty “%1”", {nameOf(difficulty)}),
                      [&](Edit& edit) -> Result<Difficulty> {
                          FILROUGE_TRY_VALUE(siblings, letters_.difficulties(difficulty.letter));
                          difficulty.position = static_cast<int>(siblings.size());
                          return letters_.difficultyStore().insert(edit, difficulty);
                      });
}

Result<> ChallengeLetterService::updateDifficulty(Difficulty difficulty, const QString& mergeKey)
{
    FILROUGE_TRY(validate(difficulty));
    return file_.edit(FILROUGE_TEXT("Edits", "Edit difficulty “%1”", {nameOf(difficulty)}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY_VALUE(stored, letters_.difficultyStore().find(difficulty.id));
                          difficulty.letter = stored.letter;
                          difficulty.position = stored.position;
                          return letters_.difficultyStore().update(edit, difficulty);
                      },
                      {.mergeKey = mergeKey});
}

Result<> ChallengeLetterService::moveDifficulty(DifficultyId id, int position)
{
    FILROUGE_TRY_VALUE(difficulty, letters_.difficultyStore().find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Move difficulty “%1”", {nameOf(difficulty)}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY_VALUE(siblings, letters_.difficulties(difficulty.letter));
                          return renumber(edit, letters_.difficultyStore(), moved(siblings, id, position));
                      });
}

Result<> ChallengeLetterService::removeDifficulty(DifficultyId id)
{
    FILROUGE_TRY_VALUE(difficulty, letters_.difficultyStore().find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove difficulty “%1”", {nameOf(difficulty)}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY(letters_.difficultyStore().removeById(edit, id));
                          FILROUGE_TRY_VALUE(rest, letters_.difficulties(difficulty.letter));
                          return renumber(edit, letters_.difficultyStore(), rest);
                      });
}

Result<> ChallengeLetterService::linkIrritant(DifficultyId difficulty, IrritantId irritant)
{
    FILROUGE_TRY_VALUE(named, letters_.difficultyStore().find(difficulty));
    return file_.edit(FILROUGE_TEXT("Edits", "Link a pain point to “%1”", {nameOf(named)}), [&](Edit& edit) {
        return letters_.irritantLinkStore().link(edit, {difficulty, irritant});
    });
}

Result<> ChallengeLetterService::unlinkIrritant(DifficultyId difficulty, IrritantId irritant)
{
    FILROUGE_TRY_VALUE(named, letters_.difficultyStore().find(difficulty));
    return file_.edit(FILROUGE_TEXT("Edits", "Unlink a pain point from “%1”", {nameOf(named)}), [&](Edit& edit) {
        return letters_.irritantLinkStore().remove(edit, {difficulty, irritant});
    });
}

Result<> ChallengeLetterService::replaceIrritant(IrritantId irritant, IrritantId by)
{
    return file_.edit(FILROUGE_TEXT("Edits", "Replace a pain point"), [&](Edit& edit) -> Result<> {
        const RowStore<DifficultyIrritant>& links = letters_.irritantLinkStore();
        FILROUGE_TRY_VALUE(speaking, links.where("irritant", irritant.value));
        for (const DifficultyIrritant& link : speaking) {
            FILROUGE_TRY(links.link(edit, {link.difficulty, by}));
            FILROUGE_TRY(links.remove(edit, link));
        }
        return {};
    });
}

Result<Expectation> ChallengeLetterService::addExpectation(Expectation expectation)
{
    FILROUGE_TRY(validate(expectation));
    return file_.edit(FILROUGE_TEXT("Edits", "Add expectation “%1”", {shortened(expectation.text)}),
                      [&](Edit& edit) -> Result<Expectation> {
                          FILROUGE_TRY_VALUE(siblings, letters_.expectations(expectation.letter));
                          expectation.position = static_cast<int>(siblings.size());
                          return letters_.expectationStore().insert(edit, expectation);
                      });
}

Result<> ChallengeLetterService::updateExpectation(Expectation expectation, const QString& mergeKey)
{
    FILROUGE_TRY(validate(expectation));
    return file_.edit(FILROUGE_TEXT("Edits", "Edit expectation “%1”", {shortened(expectation.text)}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY_VALUE(stored, letters_.expectationStore().find(expectation.id));
                          expectation.letter = stored.letter;
                          expectation.position = stored.position;
                          return letters_.expectationStore().update(edit, expectation);
                      },
                      {.mergeKey = mergeKey});
}

Result<> ChallengeLetterService::moveExpectation(ExpectationId id, int position)
{
    FILROUGE_TRY_VALUE(expectation, letters_.expectationStore().find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Move expectation “%1”", {shortened(expectation.text)}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY_VALUE(siblings, letters_.expectations(expectation.letter));
                          return renumber(edit, letters_.expectationStore(), moved(siblings, id, position));
                      });
}

Result<> ChallengeLetterService::removeExpectation(ExpectationId id)
{
    FILROUGE_TRY_VALUE(expectation, letters_.expectationStore().find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove expectation “%1”", {shortened(expectation.text)}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY(letters_.expectationStore().removeById(edit, id));
                          FILROUGE_TRY_VALUE(rest, letters_.expectations(expectation.letter));
                          return renumber(edit, letters_.expectationStore(), rest);
                      });
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persona/challengequestionservice.h"

#include "core/base/shortened.h"
#include "core/field/order.h"
#include "core/persona/personarules.h"

namespace filrouge {

Result<> ChallengeQuestionService::setCurrent(Edit& edit, ChallengeQuestionId id)
{
    FILROUGE_TRY_VALUE(all, questions_.all());
    for (ChallengeQuestion& question : all) {
        if (question.current == (question.id == id))
            continue;
        question.current = !question.current;
        FILROUGE_TRY(questions_.update(edit, question));
    }
    return {};
}

Result<ChallengeQuestion> ChallengeQuestionService::add(ChallengeQuestion question)
{
    FILROUGE_TRY(validate(question));
    return file_.edit(FILROUGE_TEXT("Edits", "Add a version of the challenge question"),
                      [&](Edit& edit) -> Result<ChallengeQuestion> {
                          FILROUGE_TRY_VALUE(count, questions_.count());
                          question.position = count;
                          question.current = question.current || count == 0;
                          FILROUGE_TRY_VALUE(stored, questions_.insert(edit, question));
                          if (stored.current)
                              FILROUGE_TRY(setCurrent(edit, stored.id));
                          return stored;
                      });
}

Result<> ChallengeQuestionService::update(ChallengeQuestion question, const QString& mergeKey)
{
    FILROUGE_TRY(validate(question));
    return file_.edit(FILROUGE_TEXT("Edits", "Edit the challenge question"),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY_VALUE(stored, questions_.find(question.id));
                          question.current = stored.current;
                          question.position = stored.position;
                          return questions_.update(edit, question);
                      },
                      {.mergeKey = mergeKey});
}

Result<> ChallengeQuestionService::makeCurrent(ChallengeQuestionId id)
{
    FILROUGE_TRY(questions_.find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Choose the challenge question"),
                      [&](Edit& edit) { return setCurrent(edit, id); });
}

Result<> ChallengeQuestionService::move(ChallengeQuestionId id, int position)
{
    FILROUGE_TRY(questions_.find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Move a version of the challenge question"), [&](Edit& edit) -> Result<> {
        FILROUGE_TRY_VALUE(all, questions_.all());
        return renumber(edit, questions_.store(), moved(all, id, position));
    });
}

Result<> ChallengeQuestionService::remove(ChallengeQuestionId id)
{
    FILROUGE_TRY_VALUE(question, questions_.find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove a version of the challenge question"),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY(questions_.remove(edit, id));
                          FILROUGE_TRY_VALUE(rest, questions_.all());
                          FILROUGE_TRY(renumber(edit, questions_.store(), rest));
                          if (question.current && !rest.empty())
                              FILROUGE_TRY(setCurrent(edit, rest.back().id));
                          return {};
                      });
}

} // namespace filrouge

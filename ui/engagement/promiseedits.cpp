// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/promiseedits.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"

#include <algorithm>

namespace filrouge {

PromiseId PromiseEdits::add(const LetterSheet& sheet, const LetterPlace& place) const
{
    Promise promise;
    promise.letter = sheet.letter.id;
    std::vector<DifficultyId> answers;
    if (place.part == LetterPlace::Part::Difficulty)
        answers.push_back(place.difficulty);
    const auto added = desk_.programme.services().promises.add(promise, answers);
    return desk_.report(added) ? added->id : PromiseId{};
}

bool PromiseEdits::move(const LetterSheet& sheet, PromiseId promise, PromiseId before) const
{
    const auto placeOf = [&](PromiseId id) {
        const auto found =
            std::ranges::find_if(sheet.promises, [id](const NumberedPromise& one) { return one.promise.id == id; });
        return static_cast<int>(found - sheet.promises.begin());
    };
    const int from = placeOf(promise);
    int to = placeOf(before); // beyond the end without one
    if (from < to)
        --to; // it leaves a gap before it
    return from == to || desk_.report(desk_.programme.services().promises.move(promise, to));
}

bool PromiseEdits::send(const LetterSheet& sheet, PromiseId promise, const LetterPlace& from,
                        const LetterPlace& to) const
{
    const auto found = std::ranges::find_if(
        sheet.promises, [promise](const NumberedPromise& one) { return one.promise.id == promise; });
    if (found == sheet.promises.end() || from == to)
        return false;
    std::vector<DifficultyId> answers = found->answers;
    if (to.part == LetterPlace::Part::Others)
        answers.clear();
    else if (from.part == LetterPlace::Part::Difficulty)
        std::erase(answers, from.difficulty);
    if (to.part == LetterPlace::Part::Difficulty && std::ranges::find(answers, to.difficulty) == answers.end())
        answers.push_back(to.difficulty);
    return desk_.report(desk_.programme.services().promises.setAnswers(promise, answers));
}

bool PromiseEdits::remove(PromiseId promise) const
{
    return desk_.report(desk_.programme.services().promises.remove(promise));
}

} // namespace filrouge

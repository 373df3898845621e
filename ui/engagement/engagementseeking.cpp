// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/engagementpage.h"
#include "ui/engagement/placelist.h"

#include <algorithm>
#include <utility>

// The page finds: where in a letter words stand that somebody sought.

namespace filrouge {

namespace {

/// The field of a promise that has the words, as it is named in the file; nullptr: none has.
const char* fieldWith(const Promise& promise, const SearchWords& words)
{
    const std::pair<const char*, QString Promise::*> fields[]{{"title", &Promise::title},
                                                              {"description", &Promise::description},
                                                              {"deliverable", &Promise::deliverable},
                                                              {"target", &Promise::target},
                                                              {"indicator", &Promise::indicator},
                                                              {"baseline", &Promise::baseline},
                                                              {"means", &Promise::means},
                                                              {"derogation", &Promise::derogation},
                                                              {"subject_to", &Promise::subjectTo}};
    for (const auto& [name, field] : fields)
        if (!words.in(promise.*field, 1).empty())
            return name;
    return nullptr;
}

} // namespace

Item EngagementPage::itemAtHand() const
{
    if (!sheet_)
        return {};
    return {Kind::EngagementLetter, sheet_->letter.id.value};
}

void EngagementPage::markSought(const SearchWords& words)
{
    if (!words.isEmpty())
        comeTo(words);
    Page::markSought(words);
}

bool EngagementPage::comeTo(const SearchWords& words)
{
    if (!sheet_)
        return false;
    using Part = LetterPlace::Part;
    const auto has = [&words](const QString& text) { return !words.in(text, 1).empty(); };
    for (const NumberedPromise& numbered : sheet_->promises)
        if (const char* field = fieldWith(numbered.promise, words)) {
            goTo({FindingKind::Promise, numbered.promise.id.value, field, {}});
            return true;
        }
    const EngagementLetter& letter = sheet_->letter;
    if (has(letter.salutation) || has(letter.opening) || has(letter.place)) {
        choosePlace({Part::Opening});
        return true;
    }
    if (has(letter.closing) || std::ranges::any_of(sheet_->signatories, [&has](const NamedSignatory& each) {
            return has(each.signatory.role);
        })) {
        choosePlace({Part::Closing});
        return true;
    }
    for (const NumberedDifficulty& numbered : sheet_->difficulties)
        if (has(numbered.difficulty.title) || has(numbered.difficulty.text)) {
            choosePlace({Part::Difficulty, numbered.difficulty.id});
            return true;
        }
    return false;
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/rulewords.h"

#include "core/vote/ballotwords.h"

namespace filrouge {

Text tieSentence(const CountingRule& rule)
{
    switch (rule.tieRule) {
    case TieRule::RunOff:
        return rule.method == VoteMethod::Single
                   ? FILROUGE_TEXT("Minutes", "A tie for the last places is settled by a run-off among those tied.")
                   : FILROUGE_TEXT("Minutes",
                                   "A tie for the last places is settled by a run-off among those tied, in which each "
                                   "voter names one.");
    case TieRule::KeepAll:
        return FILROUGE_TEXT("Minutes", "In a tie for the last places, all those tied are chosen.");
    case TieRule::Lot:
        break;
    }
    return FILROUGE_TEXT("Minutes",
                         "A tie for the last places is settled by lot, with a seed published before the vote: %1",
                         {rule.lotSeed});
}

Text changeSentence()
{
    return FILROUGE_TEXT("Minutes",
                         "Until the vote closes, whoever voted from a phone may change the ballot, with its tracking "
                         "code.");
}

std::vector<Text> ruleSentences(const CountingRule& rule, const BallotForm& form)
{
    std::vector<Text> sentences{
        methodSentence(form),
        FILROUGE_TEXT("Minutes", "%n persona(s) to be chosen.", {}, rule.seats),
        tieSentence(rule),
        form.blankAllowed
            ? FILROUGE_TEXT("Minutes", "A blank vote is possible: it counts as a vote and chooses nobody.")
            : FILROUGE_TEXT("Minutes", "There is no blank vote.")};
    if (form.changeable)
        sentences.push_back(changeSentence());
    return sentences;
}

} // namespace filrouge

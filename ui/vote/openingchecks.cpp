// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote/openingchecks.h"

namespace filrouge {

namespace {

OpeningCheck checkRoll(const OpeningFacts& facts)
{
    if (facts.present == 0)
        return {OpeningSubject::Roll, false, true, FILROUGE_TEXT("OpeningChecks", "Nobody has signed in yet.")};
    return {OpeningSubject::Roll,
            true,
            true,
            FILROUGE_TEXT("OpeningChecks", "%n people have signed in and may vote.", {}, facts.present)};
}

/// What more personas on the ballot, or fewer marks, would mend.
std::optional<Text> methodFault(const Vote& vote, qsizetype options)
{
    switch (vote.method) {
    case VoteMethod::Single:
        return std::nullopt;
    case VoteMethod::Approval:
        if (vote.mostApprovals > options)
            return FILROUGE_TEXT("OpeningChecks", "One may tick more personas than there are on the ballot.");
        return std::nullopt;
    case VoteMethod::Dots:
        break;
    }
    if (vote.points > vote.mostOnOne * options)
        return FILROUGE_TEXT("OpeningChecks", "There are more points than can be given to the personas on the ballot.");
    return std::nullopt;
}

Text readyQuestion(const Vote& vote, int options)
{
    const QStringList seats{QString::number(vote.seats)};
    switch (vote.method) {
    case VoteMethod::Single:
        break;
    case VoteMethod::Approval:
        return FILROUGE_TEXT(
            "OpeningChecks", "%n personas on the ballot, %1 to be chosen by approval.", seats, options);
    case VoteMethod::Dots:
        return FILROUGE_TEXT("OpeningChecks", "%n personas on the ballot, %1 to be chosen by points.", seats, options);
    }
    return FILROUGE_TEXT("OpeningChecks", "%n personas on the ballot, %1 to be chosen.", seats, options);
}

OpeningCheck checkQuestion(const OpeningFacts& facts)
{
    const auto missing = [](const Text& sentence) {
        return OpeningCheck{OpeningSubject::Question, false, true, sentence};
    };
    if (!facts.vote)
        return missing(FILROUGE_TEXT("OpeningChecks", "The vote is not set up yet."));
    if (facts.otherVoteUnderWay)
        return missing(FILROUGE_TEXT("OpeningChecks", "Another vote is under way: close and reveal it first."));
    if (facts.vote->question.trimmed().isEmpty())
        return missing(FILROUGE_TEXT("OpeningChecks", "The vote has no question."));
    if (facts.options.size() < 2)
        return missing(FILROUGE_TEXT("OpeningChecks", "Put two personas or more on the ballot."));
    if (facts.vote->seats >= facts.options.size())
        return missing(FILROUGE_TEXT("OpeningChecks", "Choose fewer personas than there are on the ballot."));
    if (const auto wrong = methodFault(*facts.vote, facts.options.size()))
        return missing(*wrong);
    return {OpeningSubject::Question, true, true, readyQuestion(*facts.vote, static_cast<int>(facts.options.size()))};
}

OpeningCheck checkTieRule(const OpeningFacts& facts)
{
    const auto met = [](const Text& sentence) { return OpeningCheck{OpeningSubject::TieRule, true, true, sentence}; };
    if (!facts.vote)
        return {OpeningSubject::TieRule, false, true, FILROUGE_TEXT("OpeningChecks", "The tie rule is not set yet.")};
    switch (facts.vote->tieRule) {
    case TieRule::RunOff:
        return met(FILROUGE_TEXT("OpeningChecks", "Ties: a run-off."));
    case TieRule::KeepAll:
        return met(FILROUGE_TEXT("OpeningChecks", "Ties: all who are tied are chosen."));
    case TieRule::Lot:
        break;
    }
    if (facts.vote->lotSeed.trimmed().isEmpty())
        return {OpeningSubject::TieRule,
                false,
                true,
                FILROUGE_TEXT("OpeningChecks", "A lot needs a seed that the room sees beforehand.")};
    if (!facts.seedSeen)
        return {OpeningSubject::TieRule,
                false,
                true,
                FILROUGE_TEXT("OpeningChecks",
                              "Show the vote to the room first: it must have seen the seed of the lot, %1.",
                              {facts.vote->lotSeed.trimmed()})};
    return met(FILROUGE_TEXT("OpeningChecks", "Ties: a lot, with the seed %1.", {facts.vote->lotSeed.trimmed()}));
}

OpeningCheck checkPhones(const OpeningFacts& facts)
{
    const auto said = [](bool met, const Text& sentence) {
        return OpeningCheck{OpeningSubject::Phones, met, false, sentence};
    };
    if (!facts.phones)
        return said(false, FILROUGE_TEXT("OpeningChecks", "Phones are off: people vote at the kiosk and on paper."));
    if (!facts.phonesTrouble.isEmpty())
        return said(false, FILROUGE_TEXT("OpeningChecks", "Phones: %1", {facts.phonesTrouble}));
    if (facts.vote && facts.vote->admission == Admission::OpenRoom)
        return said(true, FILROUGE_TEXT("OpeningChecks", "Phones are on: one ballot for each phone in the room."));
    if (facts.withoutSlip > 0)
        return said(
            false,
            FILROUGE_TEXT(
                "OpeningChecks", "Phones are on, and %n people have no voting slip yet.", {}, facts.withoutSlip));
    return said(true, FILROUGE_TEXT("OpeningChecks", "Phones are on, and everybody has a voting slip."));
}

} // namespace

std::vector<OpeningCheck> openingChecks(const OpeningFacts& facts)
{
    return {checkRoll(facts),
            checkQuestion(facts),
            checkTieRule(facts),
            checkPhones(facts),
            {OpeningSubject::Rehearsal,
             !facts.rehearsed.isEmpty(),
             false,
             facts.rehearsed.isEmpty()
                 ? FILROUGE_TEXT("OpeningChecks", "Not rehearsed: try screen, kiosk and paper once, on a copy.")
                 : FILROUGE_TEXT("OpeningChecks", "Rehearsed: %1.", {facts.rehearsed})},
            {OpeningSubject::Projector,
             facts.projector,
             false,
             facts.projector      ? FILROUGE_TEXT("OpeningChecks", "The projector is on the second screen.")
             : facts.projectorOff ? FILROUGE_TEXT("OpeningChecks", "The projector is off: the room sees nothing yet.")
                                  : FILROUGE_TEXT("OpeningChecks", "No second screen: the room sees a window.")}};
}

std::optional<Text> reasonNotToOpen(const std::vector<OpeningCheck>& checks)
{
    for (const OpeningCheck& check : checks)
        if (check.required && !check.met)
            return check.sentence;
    return std::nullopt;
}

} // namespace filrouge

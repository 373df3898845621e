// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persona/personarules.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/vote/ballotwords.h"
#include "ui/vote/scenesource.h"

#include <algorithm>

// What the room sees of the vote itself: how many, and after the reveal what.

namespace filrouge {

namespace {

constexpr int shownOfAHash = 16;

/// Its beginning, in groups one can compare by eye.
QString shortHash(const QString& hash)
{
    QStringList groups;
    for (int at = 0; at < qMin(shownOfAHash, static_cast<int>(hash.size())); at += 4)
        groups << hash.mid(at, 4);
    return groups.join(QLatin1Char(' '));
}

Text headingOf(const Vote& vote)
{
    switch (vote.method) {
    case VoteMethod::Single:
        break;
    case VoteMethod::Approval:
        return FILROUGE_TEXT("Scenes", "Result, in approvals");
    case VoteMethod::Dots:
        return FILROUGE_TEXT("Scenes", "Result, in points");
    }
    return vote.runOffOf ? FILROUGE_TEXT("Scenes", "Result of the run-off") : FILROUGE_TEXT("Scenes", "Result");
}

QString clockTime(Instant instant)
{
    return instant.local().time().toString(QStringLiteral("HH:mm"));
}

} // namespace

QString SceneSource::marked(const QString& sentence) const
{
    return rehearsal_ ? in(FILROUGE_TEXT("Scenes", "Rehearsal, nothing counts: %1", {sentence})) : sentence;
}

QString SceneSource::ruleOf(const Vote& vote, int options) const
{
    if (options == 0)
        return {};
    const QString seats = in(FILROUGE_TEXT("Scenes", "%n persona(s) will be chosen.", {}, vote.seats));
    const bool single = vote.method == VoteMethod::Single;
    const Text tie =
        vote.tieRule == TieRule::RunOff
            ? single
                  ? FILROUGE_TEXT("Scenes", "A tie for the last place is settled by a run-off.")
                  : FILROUGE_TEXT("Scenes", "A tie for the last place is settled by a run-off, each voter naming one.")
        : vote.tieRule == TieRule::KeepAll
            ? FILROUGE_TEXT("Scenes", "If there is a tie for the last place, all who are tied are chosen.")
            : FILROUGE_TEXT(
                  "Scenes", "A tie for the last place is settled by lot. Its seed: %1", {vote.lotSeed.trimmed()});
    QStringList sentences{seats, in(tie)};
    if (!single)
        sentences.prepend(in(methodSentence(ballotForm(vote, static_cast<std::size_t>(options)))));
    if (vote.changeable)
        sentences.append(
            in(FILROUGE_TEXT("Scenes", "Until the vote closes, you can change your ballot on your phone.")));
    return sentences.join(QLatin1Char(' '));
}

std::optional<JoinStrip> SceneSource::joinStrip(const Vote& vote) const
{
    const bool over =
        vote.state == VoteState::Closed || vote.state == VoteState::Revealed || vote.state == VoteState::Annulled;
    if (!join_ || over)
        return std::nullopt;
    JoinStrip strip;
    const bool wifi = !join_->wifi.name.isEmpty();
    if (wifi) {
        const auto code = qrCode(wifiPayload(join_->wifi));
        if (!code)
            return std::nullopt;
        QStringList lines{join_->wifi.name};
        if (!join_->wifi.password.isEmpty())
            lines << join_->wifi.password;
        strip.steps.push_back({in(FILROUGE_TEXT("Scenes", "1. The room’s Wi-Fi")), *code, lines});
    }
    const auto page = qrCode(pageAddress(join_->page));
    if (!page)
        return std::nullopt;
    // As it is typed: a browser adds the rest.
    const QStringList address{QString::fromLatin1(hostOf(join_->page))};
    strip.steps.push_back(
        {wifi ? in(FILROUGE_TEXT("Scenes", "2. The voting page")) : in(FILROUGE_TEXT("Scenes", "The voting page")),
         *page,
         address});
    const QString codes =
        vote.admission == Admission::Codes
            ? in(FILROUGE_TEXT("Scenes", "Your code is on your slip."))
            : in(FILROUGE_TEXT("Scenes", "One ballot for each phone: a weaker guarantee than personal codes."));
    strip.note = codes + QLatin1Char(' ') +
                 in(FILROUGE_TEXT("Scenes", "No Internet is normal: stay connected, turn mobile data off."));
    return strip;
}

Scene SceneSource::turnout(VoteId id, const VoteMoment& moment) const
{
    const auto vote = services().votes.vote(id);
    if (!vote)
        return BlackScene{};
    const auto options = services().votes.options(id);
    TurnoutScene scene;
    scene.question = own(vote->question);
    scene.rule = ruleOf(*vote, options ? static_cast<int>(options->size()) : 0);
    scene.lastCallLabel = in(FILROUGE_TEXT("Scenes", "Last call"));
    scene.voted = moment.turnout.voted;
    scene.present = moment.turnout.rollSize;
    scene.label = in(FILROUGE_TEXT("Scenes", "have voted"));
    scene.counting = true;
    scene.join = joinStrip(*vote);
    switch (vote->state) {
    case VoteState::Open:
        scene.lastCall = moment.lastCall;
        scene.state = in(FILROUGE_TEXT("Scenes", "The vote is open."));
        scene.verify = in(FILROUGE_TEXT("Scenes",
                                        "Box empty, sealed at %1. Fingerprint of question, rule and roll: %2",
                                        {clockTime(vote->openedAt), shortHash(vote->definitionHash)}));
        break;
    case VoteState::Closed:
        scene.state = in(FILROUGE_TEXT(
            "Scenes", "The vote is closed. The box has been sealed since %1.", {clockTime(vote->closedAt)}));
        scene.rule.clear();
        scene.verify = in(FILROUGE_TEXT("Scenes", "Fingerprint of the ballots: %1", {shortHash(vote->ballotsHash)}));
        break;
    case VoteState::Revealed:
        scene.state = in(FILROUGE_TEXT("Scenes", "The result has been revealed."));
        if (const auto result = services().votes.result(id)) {
            scene.voted = result->turnout.voted;
            scene.present = result->turnout.rollSize;
        }
        break;
    case VoteState::Annulled:
        scene.counting = false;
        scene.rule.clear();
        scene.state = in(FILROUGE_TEXT("Scenes", "This vote was annulled."));
        break;
    case VoteState::Draft:
    case VoteState::Rehearsal:
        scene.counting = false;
        scene.state = vote->runOffOf ? in(FILROUGE_TEXT("Scenes", "The run-off is about to begin."))
                                     : in(FILROUGE_TEXT("Scenes", "The vote is about to begin."));
        break;
    }
    scene.state = marked(scene.state);
    return scene;
}

QString SceneSource::explanation(const VoteResult& result) const
{
    const QStringList names = namesOf(result.options);
    const auto named = [&](const std::vector<int>& options) {
        QStringList list;
        for (const int option : options)
            list << own(names[option]);
        return list.join(QStringLiteral(", "));
    };
    const Tally& tally = result.tally;
    QString voted = in(FILROUGE_TEXT(
        "Scenes", "%n of %1 have voted.", {QString::number(result.turnout.rollSize)}, result.turnout.voted));
    switch (tally.outcome) {
    case Outcome::Settled:
        return voted;
    case Outcome::NothingChosen:
        return voted + QLatin1Char(' ') + in(FILROUGE_TEXT("Scenes", "No ballot names a persona, so none is chosen."));
    case Outcome::TieKept:
        return in(FILROUGE_TEXT(
            "Scenes", "%1 are tied for the last place: as announced, all of them are chosen.", {named(tally.tied)}));
    case Outcome::RunOffNeeded:
        return in(FILROUGE_TEXT(
            "Scenes", "%1 are tied for the last place: as announced, a run-off will settle it.", {named(tally.tied)}));
    case Outcome::SettledByLot: {
        std::vector<int> drawn;
        for (int i = 0; i < tally.seatsLeft && i < static_cast<int>(tally.lot.size()); ++i)
            drawn.push_back(tally.lot[static_cast<std::size_t>(i)].option);
        return in(FILROUGE_TEXT("Scenes",
                                "%1 are tied for the last place: as announced, a lot has settled it for %2.",
                                {named(tally.tied), named(drawn)}));
    }
    }
    return voted;
}

Scene SceneSource::result(VoteId id)
{
    const auto result = services().votes.result(id); // Conflict before the reveal
    if (!result)
        return turnout(id, {});
    RevealScene scene;
    scene.heading = marked(in(headingOf(result->vote)));
    scene.question = own(result->vote.question);
    // A blank vote is a ballot: beside bars of approvals or points it would be measured by another yardstick.
    if (result->vote.method == VoteMethod::Single)
        scene.blankLabel = in(FILROUGE_TEXT("Scenes", "Blank votes"));
    scene.blank = result->tally.blank;
    scene.chosenWord = in(FILROUGE_TEXT("Scenes", "chosen"));
    scene.explanation = explanation(*result);
    if (scene.blankLabel.isEmpty() && scene.blank > 0)
        scene.explanation += QLatin1Char(' ') + in(FILROUGE_TEXT("Scenes", "%n vote(s) are blank.", {}, scene.blank));
    for (const OptionTally& total : result->tally.options) {
        const BallotOption& option = result->options[static_cast<std::size_t>(total.option)];
        RevealBar bar;
        if (const auto one = persona(option.option.persona.value))
            bar.persona = staged(*one);
        bar.persona.letter = badgeLetter(option.option.position); // as on the ballot
        bar.persona.name = own(option.name);
        bar.ballots = total.total;
        bar.chosen = total.chosen;
        scene.bars.push_back(std::move(bar));
    }
    return scene;
}

Scene SceneSource::chosen()
{
    const auto day = seminar();
    if (!day)
        return BlackScene{};
    const auto ids = services().votes.chosen(day->id);
    const auto all = services().personas.read().all();
    if (!ids || !all || ids->empty())
        return BlackScene{};
    ChosenScene scene;
    scene.heading = marked(in(ids->size() == 1 ? FILROUGE_TEXT("Scenes", "The persona chosen")
                                               : FILROUGE_TEXT("Scenes", "The personas chosen")));
    for (const PersonaId id : *ids)
        if (const auto one = persona(id.value))
            scene.chosen.push_back(staged(*one));
    if (const auto held = static_cast<int>(all->size() - scene.chosen.size()); held > 0)
        scene.note =
            in(FILROUGE_TEXT("Scenes", "%n persona(s) are held over: nothing of what they say is lost.", {}, held));
    return scene;
}

} // namespace filrouge

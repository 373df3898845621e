// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voteserving.h"

#include "app/resultlines.h"
#include "app/terminalcode.h"
#include "core/network/joincode.h"
#include "core/network/networkwords.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"

#include <algorithm>

namespace filrouge {

namespace {

constexpr int lookInterval = 1'000; // ms between two looks at turnout and network
constexpr quint64 manyWrong = 50;   // codes mistyped by a room; more is somebody who tries

/// To a word that does not fit the vote as it is.
Text notNow(VoteState state)
{
    switch (state) {
    case VoteState::Draft:
    case VoteState::Rehearsal:
        break;
    case VoteState::Open:
        return FILROUGE_TEXT("Serve", "Not now: the vote is open.");
    case VoteState::Closed:
        return FILROUGE_TEXT("Serve", "Not now: the vote is closed.");
    case VoteState::Revealed:
        return FILROUGE_TEXT("Serve", "Not now: the vote has been counted.");
    case VoteState::Annulled:
        return FILROUGE_TEXT("Serve", "Not now: the vote was annulled.");
    }
    return FILROUGE_TEXT("Serve", "Not now: the vote is not open yet.");
}

} // namespace

VoteServing::VoteServing(Programme& programme, Seminar seminar, CommandContext& context)
    : programme_(programme),
      services_(programme.services()),
      seminar_(std::move(seminar)),
      context_(context),
      station_(programme.file(), [] { return std::make_unique<SystemRandom>(); }),
      host_(programme, station_, context.clock)
{
    lookout_.setInterval(lookInterval);
    connect(&lookout_, &QTimer::timeout, this, &VoteServing::lookAround);
    connect(&host_, &RoomHost::conditionChanged, this, [this](NetworkCondition condition) {
        context_.console.say(networkSentence(condition, host_.target()));
    });
}

VoteServing::~VoteServing() = default;

CommandOutcome VoteServing::start(const PhoneTarget& place)
{
    const auto refused = [&](const Error& error) { return tl::make_unexpected(context_.console.said(error)); };
    const auto report = station_.resume();
    if (!report)
        return refused(report.error());
    if (!report->interrupted.empty())
        return refused(report->interrupted.front().error);
    auto vote = findVote();
    if (!vote)
        return refused(vote.error());
    if (!*vote)
        return tl::make_unexpected(FILROUGE_TEXT("Serve", "There is no vote in this seminar: prepare one first."));
    vote_ = std::move(*vote);
    // Before anybody can ask: a phone that sends its ballot again must not be told that there is no vote.
    if (const Result<> shown = host_.show(vote_->id); !shown)
        return refused(shown.error());
    if (const Result<> started = host_.start(place); !started)
        return tl::make_unexpected(startSentence(started.error(), place));
    sayPlace({});
    context_.console.say(selfCheckSentence(checkReachable(host_.target()), host_.target()));
    saySlips();
    sayState();
    lookout_.start();
    return {};
}

/// The one under way, otherwise the next, otherwise the last.
Result<std::optional<Vote>> VoteServing::findVote() const
{
    FILROUGE_TRY_VALUE(votes, services_.votes.votes(seminar_.id));
    for (const VoteState state : {VoteState::Open, VoteState::Closed, VoteState::Draft}) {
        const auto found = std::ranges::find(votes, state, &Vote::state);
        if (found != votes.end())
            return *found;
    }
    const auto last =
        std::find_if(votes.rbegin(), votes.rend(), [](const Vote& vote) { return vote.state == VoteState::Revealed; });
    return last == votes.rend() ? std::nullopt : std::optional(*last);
}

void VoteServing::sayPlace(const QString& /*rest*/)
{
    const QString address = pageAddress(host_.target());
    if (const auto code = qrCode(address))
        for (const QString& line : terminalLines(*code))
            context_.console.sayPlain(line);
    context_.console.say(networkSentence(host_.condition(), host_.target()));
}

void VoteServing::saySlips()
{
    if (vote_->admission == Admission::OpenRoom) {
        context_.console.say(FILROUGE_TEXT("Serve", "An open room: whoever scans the code has one ballot."));
        return;
    }
    const auto stock = station_.slips().stock(seminar_.id);
    if (!stock) {
        tell(stock.error());
        return;
    }
    context_.console.say(
        FILROUGE_TEXT("Serve", "%n person(s) have a voting slip.", {}, static_cast<int>(stock->holders.size())));
    if (!stock->without.empty())
        context_.console.say(
            FILROUGE_TEXT("Serve",
                          "%n person(s) have none yet: quit, and print them with “filrouge export FILE "
                          "--what voting-slips --to DIR --address %1”.",
                          {pageAddress(host_.target())},
                          static_cast<int>(stock->without.size())));
}

void VoteServing::sayState()
{
    Console& console = context_.console;
    console.say(FILROUGE_TEXT("Serve", "The question: “%1”", {vote_->question}));
    switch (vote_->state) {
    case VoteState::Draft:
    case VoteState::Rehearsal:
        console.say(FILROUGE_TEXT("Serve",
                                  "The vote is not open yet. Type “open” when the room is ready, “help” for "
                                  "everything else."));
        break;
    case VoteState::Open:
        console.say(FILROUGE_TEXT("Serve",
                                  "The vote is open. Type “close” when everybody has voted, “help” for "
                                  "everything else."));
        sayTurnout({});
        break;
    case VoteState::Closed:
        console.say(FILROUGE_TEXT("Serve",
                                  "The vote is closed and its box sealed. Type “reveal” to count it, or "
                                  "“reopen”."));
        sayTurnout({});
        break;
    case VoteState::Revealed:
    case VoteState::Annulled:
        console.say(FILROUGE_TEXT("Serve", "The vote is over, and phones show its result. Type “quit” to end."));
        break;
    }
}

void VoteServing::sayTurnout(const QString& /*rest*/)
{
    const Turnout& turnout = host_.turnout();
    toldTurnout_ = turnout;
    context_.console.say(FILROUGE_TEXT("Serve",
                                       "%n of %1 have voted (phones %2, kiosk %3, paper %4).",
                                       {QString::number(turnout.rollSize),
                                        QString::number(turnout.on(Channel::Phone)),
                                        QString::number(turnout.on(Channel::Kiosk)),
                                        QString::number(turnout.on(Channel::Paper))},
                                       turnout.voted));
}

/// Says what has changed since it was last said.
void VoteServing::lookAround()
{
    if (vote_->state == VoteState::Open && host_.turnout() != toldTurnout_)
        sayTurnout({});
    const ServerFigures figures = host_.figures();
    if (figures.ballotsFailed > toldFigures_.ballotsFailed)
        context_.console.say(FILROUGE_TEXT("Serve",
                                           "%n ballot(s) could not be stored: see whether the disk is full. Their "
                                           "voters were told, and can send them again.",
                                           {},
                                           static_cast<int>(figures.ballotsFailed - toldFigures_.ballotsFailed)));
    if (figures.wrongCodes >= toldFigures_.wrongCodes + manyWrong)
        context_.console.say(FILROUGE_TEXT("Serve",
                                           "Somebody is trying out codes: %n wrong one(s). They are slowed down, and "
                                           "everybody else can vote.",
                                           {},
                                           static_cast<int>(figures.wrongCodes)));
    else if (figures.ballotsFailed == toldFigures_.ballotsFailed)
        return;
    toldFigures_ = figures;
}

void VoteServing::tell(const Error& error)
{
    if (error.code == ErrorCode::Conflict && error.detail == QLatin1String(word(vote_->state)))
        context_.console.complain(notNow(vote_->state));
    else
        context_.console.complain(context_.console.said(error));
}

bool VoteServing::done(const Result<>& result)
{
    if (!result) {
        tell(result.error());
        return false;
    }
    auto vote = services_.votes.vote(vote_->id);
    if (vote)
        vote_ = std::move(*vote);
    const Result<> shown = host_.show(vote_->id);
    if (!shown)
        tell(shown.error());
    return shown.has_value();
}

std::optional<RollLine> VoteServing::participantCalled(const QString& name)
{
    const auto roll = services_.roll.read().roll(seminar_.id);
    if (!roll) {
        tell(roll.error());
        return std::nullopt;
    }
    std::vector<RollLine> found;
    for (const RollLine& line : *roll) {
        if (line.person.name.compare(name, Qt::CaseInsensitive) == 0)
            return line;
        if (!name.isEmpty() && line.person.name.contains(name, Qt::CaseInsensitive))
            found.push_back(line);
    }
    if (found.size() == 1)
        return found.front();
    QStringList names;
    for (const RollLine& line : found)
        names << line.person.name;
    context_.console.complain(
        found.empty()
            ? FILROUGE_TEXT("Serve", "Nobody called “%1” is on the roll.", {name})
            : FILROUGE_TEXT("Serve", "Several people are called “%1”: %2.", {name, names.join(QStringLiteral(", "))}));
    return std::nullopt;
}

} // namespace filrouge

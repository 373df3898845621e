// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roomhost.h"

#include "app/roomquestion.h"
#include "core/base/random.h"
#include "core/network/joincode.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/vote/pollingstation.h"

namespace filrouge {

namespace {

constexpr int shortestPause = 50; // ms between two states

RoomPhase phaseOf(VoteState state)
{
    switch (state) {
    case VoteState::Draft:
        return RoomPhase::Waiting;
    case VoteState::Rehearsal:
        return RoomPhase::Rehearsal;
    case VoteState::Open:
        return RoomPhase::Open;
    case VoteState::Closed:
        return RoomPhase::Closed;
    case VoteState::Revealed:
        return RoomPhase::Revealed;
    case VoteState::Annulled:
        break;
    }
    return RoomPhase::NoVote;
}

} // namespace

RoomHost::RoomHost(Programme& programme, PollingStation& station, const Clock& clock)
    : programme_(programme),
      station_(station),
      clock_(clock)
{
    // Greater than those of an earlier run, which phones may remember.
    state_.number = static_cast<quint64>(std::max<qint64>(clock.now().ms, 1));
    timer_.setSingleShot(true);
    timer_.setInterval(shortestPause);
    connect(&timer_, &QTimer::timeout, this, &RoomHost::publish);
}

RoomHost::~RoomHost() = default;

Result<> RoomHost::start(const PhoneTarget& place, const ServerLimits& limits)
{
    stop();
    FILROUGE_TRY_VALUE(
        server, HttpServer::start({place.address, place.port}, limits, std::make_unique<SystemRandom>(), clock_));
    server_ = std::move(server);
    target_ = {place.address, server_->port()};
    state_.address = hostOf(target_);
    watch_ = std::make_unique<NetworkWatch>(*server_, target_.address);
    connect(watch_.get(), &NetworkWatch::conditionChanged, this, &RoomHost::conditionChanged);
    publish();
    return {};
}

void RoomHost::stop()
{
    watch_.reset();
    server_.reset();
}

NetworkCondition RoomHost::condition() const
{
    return watch_ ? watch_->condition() : NetworkCondition::Listening;
}

Result<> RoomHost::show(std::optional<VoteId> vote)
{
    FILROUGE_TRY_VALUE(details, programme_.services().details.read().details());
    state_.programme = details.name;
    state_.language = details.language;
    state_.result.reset();
    state_.publishedCodes.clear();
    if (vote) {
        FILROUGE_TRY(readVote(*vote));
    } else {
        state_.phase = RoomPhase::NoVote;
        state_.question.reset();
        state_.codes.reset();
        followBox(nullptr);
    }
    publish();
    return {};
}

Result<> RoomHost::readVote(VoteId id)
{
    FILROUGE_TRY_VALUE(vote, programme_.services().votes.vote(id));
    FILROUGE_TRY_VALUE(question, roomQuestion(programme_, id));
    FILROUGE_TRY_VALUE(codes, station_.codeBook(id));
    const bool lastCall = state_.phase == RoomPhase::LastCall && vote.state == VoteState::Open;
    state_.phase = lastCall ? RoomPhase::LastCall : phaseOf(vote.state);
    if (rehearsal_ && state_.phase == RoomPhase::Open)
        state_.phase = RoomPhase::Rehearsal;
    state_.admission = vote.admission;
    state_.codes = std::move(codes);
    state_.question = std::make_shared<const RoomQuestion>(std::move(question));
    const auto box = station_.box(id);
    followBox(box ? *box : nullptr);
    if (vote.state == VoteState::Revealed)
        FILROUGE_TRY(readResult(id));
    return {};
}

Result<> RoomHost::readResult(VoteId id)
{
    FILROUGE_TRY_VALUE(result, programme_.services().votes.result(id));
    FILROUGE_TRY_VALUE(codes, VoteRepository(programme_.file().connection()).publishedCodes(id));
    state_.turnout = result.turnout;
    state_.result = std::move(result.tally);
    state_.publishedCodes = std::move(codes);
    return {};
}

void RoomHost::followBox(BallotBox* box)
{
    if (box_)
        box_->disconnect(this);
    box_ = box;
    state_.voted.reset();
    if (box == nullptr) {
        state_.turnout = {};
        return;
    }
    state_.turnout = box->turnout();
    connect(box, &BallotBox::turnoutChanged, this, [this](const Turnout& turnout) {
        state_.turnout = turnout;
        publishSoon();
        Q_EMIT turnoutChanged(turnout);
    });
}

void RoomHost::announceEnd(Instant at)
{
    const RoomPhase open = rehearsal_ ? RoomPhase::Rehearsal : RoomPhase::Open;
    if (state_.phase != open && state_.phase != RoomPhase::LastCall)
        return;
    state_.phase = at ? RoomPhase::LastCall : open;
    state_.lastCallEnds = at;
    publish();
}

void RoomHost::showText(ShownText text)
{
    if (text == state_.shown)
        return;
    state_.shown = std::move(text);
    publishSoon();
}

void RoomHost::publishSoon()
{
    if (!timer_.isActive())
        timer_.start();
}

void RoomHost::publish()
{
    timer_.stop();
    if (!server_)
        return;
    ++state_.number;
    if (box_)
        state_.voted = std::make_shared<const QSet<ParticipantId>>(box_->voters());
    server_->publish(std::make_shared<const RoomState>(state_), box_ ? box_->inbox() : nullptr);
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/network/serverloop.h"

#include <boost/asio/post.hpp>

#include <algorithm>

// What the loop does with requests.

namespace filrouge {

namespace {

namespace asio = boost::asio;
using std::chrono::steady_clock;

/// Not the phone's fault: there is no room, or the disk fails.
bool couldNotStore(ErrorCode code)
{
    return code == ErrorCode::DiskFull || code == ErrorCode::WriteFailed || code == ErrorCode::ReadFailed ||
           code == ErrorCode::Damaged || code == ErrorCode::ReadOnly;
}

} // namespace

Response ServerLoop::refusalFor(RefusalKind kind, std::string_view acceptLanguage)
{
    ++now_.refused;
    return refusal(kind, acceptLanguage, *state_);
}

bool ServerLoop::setAsideBody(std::size_t bytes)
{
    if (bodies_ + bytes > limits_.bodies)
        return false;
    bodies_ += bytes;
    return true;
}

void ServerLoop::serve(const Connected& connection)
{
    const Request request = connection->request();
    const bool guessable = triesShortCode(request.method, request.target);
    if (guessable && !gate_.opens(connection->address(), steady_clock::now())) {
        keepWaiting(connection);
        return;
    }
    look(connection, guessable);
}

void ServerLoop::look(const Connected& connection, bool guessable)
{
    Request request = connection->request();
    request.now = clock_.now();
    for (quint64& drawn : request.chance)
        drawn = random_->next();
    Handled handled = handle(request, *state_);
    if (auto* post = std::get_if<BallotPost>(&handled)) {
        carry(connection, std::move(*post));
        return;
    }
    auto& response = std::get<Response>(handled);
    if (response.codeUnknown) {
        ++now_.wrongCodes;
        if (guessable)
            gate_.countWrong(connection->address(), steady_clock::now());
    }
    if (response.listens && listeners_.size() >= limits_.listeners) {
        connection->refuse(RefusalKind::Busy);
        return;
    }
    ++now_.requests;
    connection->finish(std::move(response));
}

void ServerLoop::keepWaiting(const Connected& connection)
{
    const auto ofOne = static_cast<std::size_t>(std::ranges::count(
        slowed_, connection->address(), [](const Connected& waiting) { return waiting->address(); }));
    if (slowed_.size() >= limits_.guesses.waiting || ofOne >= limits_.guesses.waitingOfOne)
        connection->refuse(RefusalKind::TooManyTries);
    else
        slowed_.push_back(connection);
}

/// In no order: whoever fills the line has no place in front of it, and whoever left it uses up nobody's turn.
void ServerLoop::serveWaiting(Moment now)
{
    random_->shuffle(slowed_);
    std::vector<Connected> still;
    for (Connected& connection : std::exchange(slowed_, {})) {
        if (connection->phase() != PhoneConnection::Phase::Answering)
            continue;
        if (connection->hasLeft())
            connection->close();
        else if (gate_.opens(connection->address(), now))
            look(connection, true);
        else if (now - connection->since() > limits_.guesses.patience)
            connection->refuse(RefusalKind::TooManyTries);
        else
            still.push_back(std::move(connection));
    }
    slowed_ = std::move(still);
}

void ServerLoop::carry(const Connected& connection, BallotPost post)
{
    if (courier_.underWay() >= limits_.ballots) {
        connection->refuse(RefusalKind::Busy);
        return;
    }
    const quint64 ticket = ++lastTicket_;
    ballots_.emplace(ticket, connection);
    courier_.take(ticket, std::move(post));
    if (sendPlanned_)
        return;
    sendPlanned_ = true;
    // Behind what has arrived already: that shares the commit.
    asio::post(io_, [this] {
        sendPlanned_ = false;
        courier_.send();
    });
}

void ServerLoop::deliver()
{
    for (const BallotCourier::Delivery& delivery : courier_.collect()) {
        const auto waiting = ballots_.find(delivery.ticket);
        if (delivery.outcome)
            ++now_.ballots;
        else if (couldNotStore(delivery.outcome.error().code))
            ++now_.ballotsFailed;
        if (waiting == ballots_.end())
            continue;
        const Connected connection = std::move(waiting->second);
        ballots_.erase(waiting);
        ++now_.requests;
        connection->finish(answer(delivery.post, delivery.outcome, *state_));
    }
}

} // namespace filrouge

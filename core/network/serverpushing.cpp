// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/serverloop.h"

#include <boost/asio/post.hpp>

#include <algorithm>

// How listeners learn of a new state: at most every pushInterval, a few at a time so that ballots come in between, and
// whoever has not taken the last one yet is passed over until it has.

namespace filrouge {

namespace {

namespace asio = boost::asio;
using boost::system::error_code;
using std::chrono::steady_clock;

} // namespace

void ServerLoop::addListener(const Connected& connection)
{
    connection->listenerPlace = listeners_.size();
    listeners_.push_back(connection);
    announceTo(*connection);
}

void ServerLoop::removeListener(const PhoneConnection& connection)
{
    const std::size_t place = connection.listenerPlace;
    if (place >= listeners_.size() || listeners_[place].get() != &connection)
        return;
    listeners_.back()->listenerPlace = place;
    std::swap(listeners_[place], listeners_.back());
    listeners_.pop_back();
}

void ServerLoop::announceTo(const PhoneConnection& listener)
{
    if (listener.toldNumber() < state_->number)
        announce();
}

void ServerLoop::announce()
{
    if (pushing_ || stopping_)
        return;
    pushing_ = true;
    pusher_.expires_at(std::max(lastPush_ + limits_.pushInterval, steady_clock::now()));
    pusher_.async_wait([this](const error_code& error) {
        if (!error && !stopping_)
            beginPush();
    });
}

void ServerLoop::beginPush()
{
    lastPush_ = steady_clock::now();
    event_ = std::make_shared<const QByteArray>(eventFor(*state_, clock_.now()));
    eventNumber_ = state_->number;
    pushNext_ = 0;
    pushSome();
}

void ServerLoop::pushSome()
{
    const std::size_t end = std::min(pushNext_ + limits_.pushesAtOnce, listeners_.size());
    for (; pushNext_ < end; ++pushNext_)
        if (listeners_[pushNext_]->toldNumber() < eventNumber_)
            listeners_[pushNext_]->push(event_, eventNumber_);
    if (pushNext_ < listeners_.size()) {
        asio::post(io_, [this] { pushSome(); });
        return;
    }
    pushing_ = false;
    event_.reset();
    // Newer still, or passed over because the one before it had taken another's place. Who is busy asks by itself.
    const bool again = std::ranges::any_of(listeners_, [&](const Connected& listener) {
        return !listener->isBusy() && listener->toldNumber() < state_->number;
    });
    if (again)
        announce();
}

void ServerLoop::beat(Moment now)
{
    if (now - lastBeat_ < limits_.heartbeat)
        return;
    lastBeat_ = now;
    const auto comment = std::make_shared<const QByteArray>(":\n\n");
    for (const Connected& listener : listeners_)
        listener->push(comment, listener->toldNumber());
}

} // namespace filrouge

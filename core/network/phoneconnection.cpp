// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/phoneconnection.h"

#include "core/network/serverloop.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/write.hpp>

namespace filrouge {

namespace {

namespace asio = boost::asio;
using boost::system::error_code;
using std::chrono::milliseconds;

constexpr milliseconds partingTime{2'000};
constexpr std::size_t mostDiscarded = 64 << 10;

} // namespace

PhoneConnection::PhoneConnection(Socket socket, std::string address, ServerLoop& loop)
    : socket_(std::move(socket)),
      address_(std::move(address)),
      loop_(loop),
      reader_(loop.limits().request)
{}

void PhoneConnection::start()
{
    error_code ignored;
    socket_.set_option(asio::ip::tcp::no_delay(true), ignored);
    if (const int bytes = loop_.limits().sendBuffer; bytes > 0)
        socket_.set_option(asio::socket_base::send_buffer_size(bytes), ignored);
    enter(Phase::Idle, loop_.limits().idleTime);
    awaitBytes();
}

void PhoneConnection::enter(Phase phase, milliseconds patience)
{
    phase_ = phase;
    since_ = std::chrono::steady_clock::now();
    deadline_ = patience.count() > 0 ? since_ + patience : Moment::max();
}

void PhoneConnection::awaitBytes()
{
    const std::span<char> space = reader_.space();
    socket_.async_read_some(asio::buffer(space.data(), space.size()),
                            [self = shared_from_this()](const error_code& error, std::size_t count) {
                                if (self->phase_ != Phase::Idle && self->phase_ != Phase::Reading)
                                    return; // its time was up meanwhile
                                if (error)
                                    self->close();
                                else
                                    self->goOn(self->reader_.received(count));
                            });
}

void PhoneConnection::goOn(RequestReader::Progress progress)
{
    if (progress == RequestReader::Progress::HeadRead) {
        body_ = reader_.declaredBody();
        if (!loop_.setAsideBody(body_)) {
            body_ = 0;
            refuse(RefusalKind::Busy);
            return;
        }
        progress = reader_.read();
    }
    switch (progress) {
    case RequestReader::Progress::Complete:
        enter(Phase::Answering, milliseconds(0));
        loop_.serve(shared_from_this());
        return;
    case RequestReader::Progress::Refused:
        refuse(reader_.refusedFor());
        return;
    case RequestReader::Progress::HeadRead:
    case RequestReader::Progress::NeedsMore:
        break;
    }
    if (reader_.begun()) {
        // Both from the first byte: a byte now and then moves neither.
        if (phase_ == Phase::Idle) {
            enter(Phase::Reading, loop_.limits().headTime);
            requestBegan_ = since_;
        }
        if (reader_.headRead())
            deadline_ = requestBegan_ + loop_.limits().requestTime;
    }
    awaitBytes();
}

void PhoneConnection::finish(Response response)
{
    if (phase_ == Phase::Closed)
        return;
    const bool headOnly = reader_.headRead() && reader_.asksForHeadOnly();
    const bool closes = response.closes || !reader_.headRead() || !reader_.keepsAlive() || loop_.isStopping();
    const AfterAnswer after = response.listens && !headOnly ? AfterAnswer::Listens
                              : closes                      ? AfterAnswer::Closes
                                                            : AfterAnswer::StaysOpen;
    if (after == AfterAnswer::Listens)
        told_ = loop_.stateNumber(); // what the response was made of, whatever comes while it is written
    response_ = std::move(response);
    write(after, headOnly);
}

void PhoneConnection::refuse(RefusalKind kind)
{
    finish(loop_.refusalFor(kind, reader_.acceptLanguage()));
}

void PhoneConnection::write(AfterAnswer after, bool headOnly)
{
    releaseBody();
    enter(Phase::Writing, loop_.limits().writeTime);
    head_ = responseHead(response_, after);
    const std::array buffers{
        asio::const_buffer(head_.data(), head_.size()),
        asio::const_buffer(response_.body.constData(), headOnly ? 0 : static_cast<std::size_t>(response_.body.size()))};
    asio::async_write(
        socket_, buffers, [self = shared_from_this(), after](const error_code& error, std::size_t /*count*/) {
            if (self->phase_ != Phase::Writing)
                return;
            if (error)
                self->close();
            else
                self->written(after);
        });
}

void PhoneConnection::written(AfterAnswer after)
{
    response_ = {};
    head_ = {};
    switch (after) {
    case AfterAnswer::Closes:
        part();
        return;
    case AfterAnswer::Listens:
        listen();
        return;
    case AfterAnswer::StaysOpen:
        break;
    }
    reader_.next();
    enter(Phase::Idle, loop_.limits().idleTime);
    goOn(reader_.read());
}

void PhoneConnection::listen()
{
    enter(Phase::Listening, milliseconds(0));
    loop_.addListener(shared_from_this());
    watchListener();
}

/// What a listener sends is of no interest, but its end is.
void PhoneConnection::watchListener()
{
    socket_.async_read_some(asio::buffer(ignored_),
                            [self = shared_from_this()](const error_code& error, std::size_t count) {
                                if (self->phase_ != Phase::Listening)
                                    return;
                                self->discarded_ += count;
                                if (error || self->discarded_ > mostDiscarded)
                                    self->close();
                                else
                                    self->watchListener();
                            });
}

void PhoneConnection::push(const Event& event, quint64 number)
{
    if (phase_ != Phase::Listening || event_)
        return;
    event_ = event;
    told_ = number;
    deadline_ = std::chrono::steady_clock::now() + loop_.limits().listenerTime;
    asio::async_write(socket_,
                      asio::const_buffer(event_->constData(), static_cast<std::size_t>(event_->size())),
                      [self = shared_from_this()](const error_code& error, std::size_t /*count*/) {
                          self->event_.reset();
                          if (self->phase_ != Phase::Listening)
                              return;
                          if (error) {
                              self->close();
                              return;
                          }
                          self->since_ = std::chrono::steady_clock::now();
                          self->deadline_ = Moment::max();
                          self->loop_.announceTo(*self);
                      });
}

void PhoneConnection::checkDeadline(Moment now)
{
    if (now < deadline_)
        return;
    if (phase_ == Phase::Reading)
        refuse(RefusalKind::TooSlow);
    else
        close();
}

/// Closing with bytes unread resets the connection, and the other side would never see what it was told.
void PhoneConnection::part()
{
    error_code error;
    socket_.shutdown(asio::socket_base::shutdown_send, error);
    if (error) {
        close();
        return;
    }
    enter(Phase::Parting, partingTime);
    discard();
}

void PhoneConnection::discard()
{
    socket_.async_read_some(asio::buffer(ignored_),
                            [self = shared_from_this()](const error_code& error, std::size_t count) {
                                if (self->phase_ != Phase::Parting)
                                    return;
                                self->discarded_ += count;
                                if (error || self->discarded_ > mostDiscarded)
                                    self->close();
                                else
                                    self->discard();
                            });
}

void PhoneConnection::close()
{
    if (phase_ == Phase::Closed)
        return;
    releaseBody();
    phase_ = Phase::Closed;
    error_code ignored;
    socket_.close(ignored);
    loop_.forget(*this);
}

bool PhoneConnection::hasLeft()
{
    error_code error;
    char next = 0;
    socket_.non_blocking(true, error);
    socket_.receive(asio::buffer(&next, 1), asio::socket_base::message_peek, error);
    return error && error != asio::error::would_block && error != asio::error::try_again;
}

void PhoneConnection::releaseBody()
{
    loop_.giveBackBody(body_);
    body_ = 0;
}

} // namespace filrouge

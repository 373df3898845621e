// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/requestreader.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <algorithm>
#include <array>
#include <cstring>
#include <iterator>
#include <optional>

namespace filrouge {

namespace {

namespace http = boost::beast::http;

constexpr std::size_t firstCapacity = 1'024; // what a phone's request takes
constexpr std::string_view partField = "Fil-Rouge-Part";

std::string_view view(boost::beast::string_view text)
{
    return {text.data(), text.size()};
}

} // namespace

struct RequestReader::Parser final {
    using Message = http::request_parser<http::string_body>;

    void restart(const RequestLimits& limits)
    {
        message.emplace();
        message->header_limit(static_cast<std::uint32_t>(limits.head));
        message->body_limit(limits.body);
    }

    [[nodiscard]] std::string_view field(http::field name) const { return view(message->get()[name]); }

    std::optional<Message> message;
};

RequestReader::RequestReader(const RequestLimits& limits) : limits_(limits), parser_(std::make_unique<Parser>())
{
    parser_->restart(limits_);
}

RequestReader::~RequestReader() = default;

std::span<char> RequestReader::space()
{
    if (begin_ > 0) {
        std::memmove(buffer_.get(), buffer_.get() + begin_, end_ - begin_);
        end_ -= begin_;
        begin_ = 0;
    }
    // A head that fills the limit has been refused before; a body is taken out as it comes.
    if (end_ == capacity_) {
        const std::size_t capacity = capacity_ == 0 ? std::min(firstCapacity, limits_.head + 1) : capacity_ * 2;
        std::unique_ptr<char[]> buffer(new char[capacity]);
        if (end_ > 0)
            std::memcpy(buffer.get(), buffer_.get(), end_);
        buffer_ = std::move(buffer);
        capacity_ = capacity;
    }
    return {buffer_.get() + end_, capacity_ - end_};
}

RequestReader::Progress RequestReader::received(std::size_t count)
{
    end_ += count;
    return read();
}

RequestReader::Progress RequestReader::read()
{
    if (refused_)
        return Progress::Refused;
    return headRead() ? readBody() : readHead();
}

RequestReader::Progress RequestReader::readHead()
{
    // Some put an empty line between two requests (RFC 9112, 2.2).
    while (head_ == 0 && begin_ < end_ && (buffer_[begin_] == '\r' || buffer_[begin_] == '\n'))
        ++begin_;
    if (begin_ == end_) {
        begin_ = end_ = 0;
        return Progress::NeedsMore;
    }
    if (head_ == 0 && lineTooLong())
        return refuse(RefusalKind::LineTooLong);
    boost::beast::error_code error;
    const std::size_t taken =
        parser_->message->put(boost::asio::const_buffer(buffer_.get() + begin_, end_ - begin_), error);
    consume(taken);
    // The parser takes field by field, and its own limit is only for what it is given at once.
    head_ += taken;
    const bool needsMore = error == http::error::need_more;
    if (head_ > limits_.head || (needsMore && head_ + (end_ - begin_) >= limits_.head) ||
        error == http::error::header_limit)
        return refuse(RefusalKind::HeadTooLarge);
    if (needsMore)
        return Progress::NeedsMore;
    if (error == http::error::body_limit)
        return refuse(RefusalKind::BodyTooLarge);
    if (error || !parser_->message->is_header_done())
        return refuse(RefusalKind::Malformed);
    return checkedHead();
}

RequestReader::Progress RequestReader::checkedHead()
{
    const auto& fields = parser_->message->get();
    if (std::distance(fields.begin(), fields.end()) > limits_.fields)
        return refuse(RefusalKind::HeadTooLarge);
    // Two of one of these, and two programs along the way may believe different ones.
    constexpr std::array once{http::field::host,
                              http::field::origin,
                              http::field::content_type,
                              http::field::content_length,
                              http::field::accept_language,
                              http::field::cookie};
    const bool twice = std::ranges::any_of(once, [&](http::field name) { return fields.count(name) > 1; });
    if (twice || fields.count(boost::beast::string_view(partField.data(), partField.size())) > 1)
        return refuse(RefusalKind::Malformed);
    // Forms say how long they are.
    if (fields.count(http::field::transfer_encoding) > 0)
        return refuse(RefusalKind::Malformed);
    if (parser_->message->is_done())
        return Progress::Complete;
    return Progress::HeadRead;
}

RequestReader::Progress RequestReader::readBody()
{
    boost::beast::error_code error;
    while (!parser_->message->is_done() && begin_ < end_) {
        consume(parser_->message->put(boost::asio::const_buffer(buffer_.get() + begin_, end_ - begin_), error));
        if (error == http::error::need_more)
            break;
        if (error)
            return refuse(RefusalKind::Malformed);
    }
    return parser_->message->is_done() ? Progress::Complete : Progress::NeedsMore;
}

void RequestReader::next()
{
    parser_->restart(limits_);
    head_ = 0;
    if (begin_ == end_) {
        begin_ = end_ = 0;
        if (capacity_ > firstCapacity) { // thousands of connections wait idle
            buffer_.reset();
            capacity_ = 0;
        }
    }
}

bool RequestReader::begun() const
{
    return begin_ < end_ || head_ > 0;
}

bool RequestReader::headRead() const
{
    return parser_->message->is_header_done();
}

std::size_t RequestReader::declaredBody() const
{
    return static_cast<std::size_t>(parser_->message->content_length().value_or(0));
}

Request RequestReader::request() const
{
    const auto& message = parser_->message->get();
    Request request;
    request.method = view(message.method_string());
    request.target = view(message.target());
    request.host = parser_->field(http::field::host);
    request.origin = parser_->field(http::field::origin);
    request.contentType = parser_->field(http::field::content_type);
    request.acceptLanguage = parser_->field(http::field::accept_language);
    request.cookie = parser_->field(http::field::cookie);
    request.part = view(message[boost::beast::string_view(partField.data(), partField.size())]);
    request.body = message.body();
    return request;
}

bool RequestReader::keepsAlive() const
{
    return !refused_ && parser_->message->keep_alive();
}

bool RequestReader::asksForHeadOnly() const
{
    return parser_->message->get().method() == http::verb::head;
}

std::string_view RequestReader::acceptLanguage() const
{
    return parser_->field(http::field::accept_language);
}

RequestReader::Progress RequestReader::refuse(RefusalKind kind)
{
    refused_ = true;
    refusedFor_ = kind;
    return Progress::Refused;
}

bool RequestReader::lineTooLong() const
{
    const std::string_view waiting(buffer_.get() + begin_, end_ - begin_);
    const std::size_t length = waiting.substr(0, limits_.line + 2).find("\r\n");
    return length == std::string_view::npos && waiting.size() >= limits_.line + 2;
}

void RequestReader::consume(std::size_t count)
{
    begin_ += count;
    if (begin_ == end_)
        begin_ = end_ = 0;
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/handle.h"
#include "core/network/serverlimits.h"

#include <memory>
#include <span>

namespace filrouge {

/// Takes a connection's bytes apart into requests, one after the other, within limits. Knows no socket and no time.
/// Keeps at most the limits' head of bytes beside the body it is reading.
class RequestReader final {
public:
    enum class Progress {
        NeedsMore,
        HeadRead, ///< and a body is announced: declaredBody() says how much; read() goes on with it
        Complete,
        Refused, ///< see refusedFor(); nothing can be read any more
    };

    explicit RequestReader(const RequestLimits& limits);
    ~RequestReader();
    RequestReader(RequestReader&&) = delete;

    /// Where the next bytes go; never empty. Valid until the next call.
    [[nodiscard]] std::span<char> space();
    /// `count` bytes were put there.
    [[nodiscard]] Progress received(std::size_t count);
    /// Goes on with what is there already.
    [[nodiscard]] Progress read();
    /// Forgets the complete request; read() then goes on with what came after it.
    void next();

    /// Whether anything of a request has come.
    [[nodiscard]] bool begun() const;
    [[nodiscard]] bool headRead() const;
    [[nodiscard]] std::size_t declaredBody() const;
    [[nodiscard]] RefusalKind refusedFor() const { return refusedFor_; }

    /// Of a complete request; views until next(). `now` and `chance` are not filled.
    [[nodiscard]] Request request() const;
    /// Whether the connection may stay open after the answer.
    [[nodiscard]] bool keepsAlive() const;
    [[nodiscard]] bool asksForHeadOnly() const;
    /// As far as it was read.
    [[nodiscard]] std::string_view acceptLanguage() const;

private:
    struct Parser;

    [[nodiscard]] Progress readHead();
    [[nodiscard]] Progress readBody();
    [[nodiscard]] Progress checkedHead();
    [[nodiscard]] Progress refuse(RefusalKind kind);
    [[nodiscard]] bool lineTooLong() const;
    void consume(std::size_t count);

    const RequestLimits limits_;
    std::unique_ptr<Parser> parser_;
    std::unique_ptr<char[]> buffer_;
    std::size_t capacity_ = 0;
    std::size_t begin_ = 0; ///< of what is not read yet
    std::size_t end_ = 0;
    std::size_t head_ = 0; ///< bytes of the head that were read
    RefusalKind refusedFor_ = RefusalKind::Malformed;
    bool refused_ = false;
};

} // namespace filrouge

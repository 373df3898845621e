// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/markup.h"
#include "core/network/response.h"
#include "core/network/visit.h"

namespace filrouge {

/// What a page is, for its script: a newer page of another kind takes this one's place.
enum class PageKind { Front, Waiting, Ballot, Review, Receipt, Voted, Closed, Result, Letters, Letter, Notice };

template <>
struct Choices<PageKind> {
    static constexpr std::array names{
        "front", "waiting", "ballot", "review", "receipt", "voted", "closed", "result", "letters", "letter", "notice"};
};

/// One page, before its head and foot.
struct WebPage final {
    explicit WebPage(PageKind pageKind, const Visit& visit)
        : kind(pageKind),
          title(visit.language, visit.state.language),
          main(visit.language, visit.state.language)
    {}

    PageKind kind;
    Markup title; ///< of the window, and for who listens: no elements
    Markup main;
    int status = 200;
    /// Without its script the page asks again by itself, as there is something to come.
    bool waits = false;
    bool codeUnknown = false;
    bool closes = false;
};

/// The page as much of it as was asked for, with every header.
[[nodiscard]] Response pageResponse(const Visit& visit, const WebPage& page);

/// 303: the phone asks for `to` instead.
[[nodiscard]] Response redirect(const QByteArray& to);

/// What is no page; with the headers for safety.
[[nodiscard]] Response plainResponse(int status, const QByteArray& contentType, const QByteArray& body);

} // namespace filrouge

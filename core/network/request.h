// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <array>
#include <string_view>

namespace filrouge {

/// One HTTP request, as the server has read it within its limits. Views into the connection's own buffers: valid only
/// while handle() runs. A header that was not sent is empty; one of these that was sent twice is refused by the server
/// (RefusalKind::Malformed) before it gets here.
struct Request final {
    std::string_view method; ///< as sent: "GET"
    std::string_view target; ///< as sent: path and query, not decoded
    std::string_view host;
    std::string_view origin;
    std::string_view contentType;
    std::string_view acceptLanguage;
    std::string_view cookie;
    std::string_view part; ///< of the header Fil-Rouge-Part, with which the page's script asks for what changed only
    std::string_view body;

    Instant now;
    /// Drawn afresh by the server from the system's generator: what a page needs of chance (a tracking code, a phone's
    /// own address in an open room), so that handle() stays pure.
    std::array<quint64, 3> chance{};
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/network/request.h"
#include "core/network/response.h"
#include "core/network/roomstate.h"

#include <variant>

// All that phones can ask, as pure functions of a request and the room's state. Callable from any thread.
//
//   GET  /              where to type a code; in an open room, sends the phone to an address of its own
//   POST /              code=...                     to that voter's page
//   GET  /c/<code>      that voter's page: waiting, ballot, already voted, closed or result
//   POST /c/<code>      ballot -> review -> ballot box
//   GET  /letters, /letters/<A>                      the challenge letters
//   GET  /events        state numbers as they come (server-sent events); GET /state.json the newest
//
// A voter's page keeps nothing on the phone but its address, so that a phone that slept, reloaded or changed networks
// finds its state again, two people can vote from one phone, and no choice is stored anywhere.

namespace filrouge {

/// A ballot on its way: the server gives `cast` to the box without waiting, then asks answer() for the response.
struct BallotPost final {
    CastRequest cast;

    // What answer() needs of the request.
    QString voter; ///< the code in the address of the voter's page
    Language language = Language::French;
    bool languageChosen = false;
    bool part = false; ///< the page's script asked
    Instant at;
    QString freshCode; ///< another tracking code, should the one in `cast` be taken: to be tried instead
};

using Handled = std::variant<Response, BallotPost>;

[[nodiscard]] Handled handle(const Request& request, const RoomState& state);

/// What the voter is told once the box has answered. `done` as BallotBox::cast() gives it.
[[nodiscard]] Response answer(const BallotPost& post, const Result<>& done, const RoomState& state);

/// What the server has to refuse before handle() can read it.
enum class RefusalKind {
    Malformed,    ///< 400: not HTTP, or a header twice
    TooSlow,      ///< 408
    BodyTooLarge, ///< 413
    LineTooLong,  ///< 414
    HeadTooLarge, ///< 431
    TooManyTries, ///< 429: wrong codes
    Busy,         ///< 503, with Retry-After
};
/// `acceptLanguage`: as far as it was read. Every refusal but TooManyTries and Busy closes the connection.
[[nodiscard]] Response refusal(RefusalKind kind, std::string_view acceptLanguage, const RoomState& state);

/// One server-sent event: "id: <number>\ndata: {...}\n\n".
[[nodiscard]] QByteArray eventFor(const RoomState& state, Instant now);

} // namespace filrouge

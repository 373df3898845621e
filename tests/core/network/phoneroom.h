// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/handle.h"
#include "core/vote/votingcode.h"
#include "tests/support/catch.h"

#include <string>

namespace filrouge::tests {

/// A room with an open vote on four personas, three voters with codes, and one who asks.
class PhoneRoom final {
public:
    explicit PhoneRoom(RoomPhase phase = RoomPhase::Open);

    RoomState state;
    RoomQuestion question; ///< publish() shows what was changed in it
    std::vector<VotingCode> codes;

    void publish();
    void markVoted(int voter);
    [[nodiscard]] static ParticipantId voter(int number) { return ParticipantId(1000 + number); }
    /// "/c/" and the QR code's form of that voter's code.
    [[nodiscard]] std::string page(int number = 0) const;

    /// A request as a phone sends it; members are views into what the caller keeps.
    [[nodiscard]] static Request get(std::string_view target);
    [[nodiscard]] static Request post(std::string_view target, std::string_view body);

    /// What comes back when it must be a response.
    [[nodiscard]] Response response(const Request& request) const;
    [[nodiscard]] Response read(std::string_view target) const { return response(get(target)); }
    [[nodiscard]] Response send(std::string_view target, std::string_view body) const
    {
        return response(post(target, body));
    }
};

/// Empty when there is no such header, and the test fails when it is there twice.
[[nodiscard]] QByteArray header(const Response& response, const char* name);

/// What stands between <main ...> and </main>, tags taken out, spaces as one.
[[nodiscard]] QString mainText(const Response& response);
/// What stands in <h1>, likewise.
[[nodiscard]] QString heading(const Response& response);
/// Of <main data-kind="...">.
[[nodiscard]] QString kindOf(const Response& response);
/// Of the first input with that name.
[[nodiscard]] QString inputValue(const Response& response, const char* name);

} // namespace filrouge::tests

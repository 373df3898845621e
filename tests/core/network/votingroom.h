// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/httpserver.h"
#include "core/network/simulatedphones.h"
#include "core/vote/ballotbox.h"
#include "core/vote/votingcode.h"

#include <QTemporaryDir>

namespace filrouge::tests {

/// A vote under way at a server of its own on the loopback network: a box, codes for everybody, eight personas.
class VotingRoom final {
public:
    explicit VotingRoom(int voters, const ServerLimits& limits = {}, bool changeable = false);
    /// With another ballot or for another room; in an open one nobody has a code.
    explicit VotingRoom(const BallotBoxSetup& setup, const ServerLimits& limits = {});
    ~VotingRoom();

    [[nodiscard]] quint16 port() const { return server_->port(); }
    [[nodiscard]] HttpServer& server() { return *server_; }
    [[nodiscard]] BallotBox& box() { return *box_; }
    [[nodiscard]] QString boxFile() const { return folder_.filePath(QStringLiteral("box.urn")); }
    [[nodiscard]] const VotingCode& codeOf(int voter) const { return codes_[static_cast<std::size_t>(voter - 1)]; }
    [[nodiscard]] PhoneTarget target() const { return {QStringLiteral("127.0.0.1"), port()}; }
    [[nodiscard]] const BallotForm& form() const { return form_; }
    /// The ballot of that voter, as the demo's phones cast it: for the option at `position`; -1: blank.
    [[nodiscard]] SimulatedVoter voter(int number, int position) const;

    /// The same room under the next number, after `change`.
    void publish(const std::function<void(RoomState&)>& change = [](RoomState&) {});
    void closeServer() { server_.reset(); }
    void closeBox() { box_.reset(); }

private:
    QTemporaryDir folder_;
    BallotForm form_;
    SystemClock clock_;
    std::vector<VotingCode> codes_;
    std::unique_ptr<BallotBox> box_;
    RoomState state_;
    std::unique_ptr<HttpServer> server_;
};

/// "step=confirm…": a ballot that has been checked, under that tracking code.
[[nodiscard]] QByteArray confirmation(const QString& content, const QString& trackingCode);

} // namespace filrouge::tests

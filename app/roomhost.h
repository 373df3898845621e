// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/httpserver.h"
#include "core/network/networkwatch.h"
#include "core/network/simulatedphones.h"
#include "core/vote/voterepository.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace filrouge {

class BallotBox;
class PollingStation;
class Programme;

/// Keeps the room's pages: turns what the programme and the polling station say into the RoomState phones see, and
/// publishes each new one at the server, twenty times a second at most. Answers to phones do not wait for it.
///
/// Belongs to the programme's thread, whose event loop runs.
class RoomHost final : public QObject {
    Q_OBJECT

public:
    /// All three outlive it.
    RoomHost(Programme& programme, PollingStation& station, const Clock& clock);
    ~RoomHost() override;

    /// Puts the pages on the network, as show() has left them: show() first. Port 0: any that is free; target() says
    /// which. Errors: HttpServer::start()'s.
    [[nodiscard]] Result<> start(const PhoneTarget& place, const ServerLimits& limits = {});
    /// Every page says that nothing counts. Before show().
    void setRehearsal() { rehearsal_ = true; }
    void stop();
    [[nodiscard]] bool isOn() const { return server_ != nullptr; }
    [[nodiscard]] const PhoneTarget& target() const { return target_; }

    /// What the room is about from now on. Call it again whenever that vote, its slips or the roll have changed: it is
    /// read anew. Nothing: no vote. Errors: those of the file, NotFound.
    [[nodiscard]] Result<> show(std::optional<VoteId> vote);
    /// Still open, but only until then; never: taken back.
    void announceEnd(Instant at);
    /// What the projector shows, in words.
    void showText(ShownText text);

    [[nodiscard]] const Turnout& turnout() const { return state_.turnout; }
    [[nodiscard]] ServerFigures figures() const { return server_ ? server_->figures() : ServerFigures(); }
    [[nodiscard]] NetworkCondition condition() const;

Q_SIGNALS:
    void turnoutChanged(const filrouge::Turnout& turnout);
    void conditionChanged(filrouge::NetworkCondition condition);

private:
    [[nodiscard]] Result<> readVote(VoteId id);
    [[nodiscard]] Result<> readResult(VoteId id);
    void followBox(BallotBox* box);
    void publishSoon();
    void publish();

    Programme& programme_;
    PollingStation& station_;
    const Clock& clock_;
    PhoneTarget target_;
    RoomState state_;
    bool rehearsal_ = false;
    QPointer<BallotBox> box_;
    std::unique_ptr<HttpServer> server_;
    std::unique_ptr<NetworkWatch> watch_;
    QTimer timer_;
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/roomhost.h"
#include "core/network/selfcheck.h"
#include "ui/phones/networkpanel.h"
#include "ui/shell/page.h"
#include "ui/vote/phonesonstage.h"

#include <QFutureWatcher>

namespace filrouge {

class DocumentExport;
class PresenterPage;
struct VotingSlip;

/// The pages for phones beside the window: put on the network and taken off it, about the vote of the day, in step with
/// what the stage shows. What it knows it tells the stage and, with shown(), whoever prepares.
class PhoneDesk final : public QObject {
    Q_OBJECT

public:
    enum class Run { Real, Rehearsal };

    /// Desk and station outlive it.
    PhoneDesk(const Desk& desk, PollingStation& station, Run run = Run::Real);
    ~PhoneDesk() override;

    /// The stage it serves, which outlives it or is left before it goes.
    void follow(PresenterPage& stage);
    void start(const PhoneTarget& target);
    /// For phones that are simulated on this computer: the room is not told of an address it cannot reach.
    void startHere();
    void stop();
    [[nodiscard]] bool isOn() const { return host_.isOn(); }
    /// Phones of the room can come.
    [[nodiscard]] bool isInRoom() const { return isOn() && !hereOnly_; }
    [[nodiscard]] const PhoneTarget& target() const { return host_.target(); }
    void setWifi(const WifiAccess& access);
    [[nodiscard]] const WifiAccess& wifi() const { return wifi_; }
    /// Codes were made or made void.
    void readSlips();
    /// A lost slip: the next spare one, or a new one as PDF when none is left.
    void giveSlip(ParticipantId who, QWidget* over);
    [[nodiscard]] bool isSaving() const;
    /// The window speaks another language now.
    void retranslate() { tell(); }

Q_SIGNALS:
    void shown(const filrouge::NetworkShown& shown);
    /// It went on or off the network; for the next start.
    void moved();

private:
    void showVote();
    void check();
    void tell();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString trouble() const;
    void saveSlip(VotingSlip slip, QWidget* over);

    Desk desk_;
    PollingStation& station_;
    RoomHost host_;
    DocumentExport* export_;
    PresenterPage* stage_ = nullptr;
    SeminarId seminar_;
    WifiAccess wifi_;
    int withoutSlip_ = 0;
    bool hereOnly_ = false;
    std::optional<Text> failure_; ///< why the pages could not be put on the network
    std::optional<SelfCheckOutcome> reached_;
    QFutureWatcher<SelfCheckOutcome> checking_;
    ShownText shown_; ///< by the projector
    QTimer telling_;
    QTimer reading_;
    QTimer looking_;
};

} // namespace filrouge

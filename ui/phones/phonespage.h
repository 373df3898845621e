// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/joincode.h"
#include "ui/phones/networkpanel.h"
#include "ui/shell/page.h"

class QGridLayout;

namespace filrouge {

class JoinPreview;
class PollingStation;
class SlipsPanel;
class WifiFields;
struct Vote;

/// What is prepared so that people vote from their phones: the network, the room's Wi-Fi, voting slips and paper
/// ballots. It switches nothing by itself.
class PhonesPage final : public Page {
    Q_OBJECT

public:
    PhonesPage(const Desk& desk, PollingStation& station, NetworkWatch::Source interfaces);

    void show(const NetworkShown& shown);
    void show(SeminarId seminar, const std::optional<Vote>& vote);
    /// The network it was on the last time.
    void propose(const PhoneTarget& target) { network_->propose(target); }
    [[nodiscard]] bool isSaving() const;

Q_SIGNALS:
    void startWanted(const filrouge::PhoneTarget& target);
    void stopWanted();
    void wifiChanged(const filrouge::WifiAccess& access);
    void slipsChanged();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showCodes();
    void showSlips();

    NetworkShown shown_;
    WifiAccess wifi_;
    SeminarId seminar_;
    std::shared_ptr<const Vote> vote_;
    QGridLayout* grid_;
    QWidget* previews_;
    NetworkPanel* network_;
    WifiFields* wifiFields_;
    SlipsPanel* slips_;
    TextLabel* wifiTitle_;
    JoinPreview* wifiCode_;
    TextLabel* pageTitle_;
    JoinPreview* pageCode_;
    TextLabel* pageAddress_;
};

} // namespace filrouge

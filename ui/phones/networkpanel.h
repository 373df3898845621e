// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/networkwatch.h"
#include "core/network/simulatedphones.h"
#include "ui/widgets/textlabel.h"

#include <QTimer>

#include <vector>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace filrouge {

/// What the network does for the vote, in the window's language.
struct NetworkShown final {
    bool on = false; ///< the pages are on the network
    PhoneTarget target;
    QString sentence; ///< how it stands, and what to do when something is wrong
    bool trouble = false;
    int phones = 0; ///< that have found the page

    friend bool operator==(const NetworkShown&, const NetworkShown&) = default;
};

/// On which network the pages for phones are, and whether they are reached.
class NetworkPanel final : public QWidget {
    Q_OBJECT

public:
    /// `interfaces`: what networks this computer is on; asked every few seconds while it is in sight.
    NetworkPanel(const UiTheme& theme, NetworkWatch::Source interfaces, QWidget* parent = nullptr);

    void show(const NetworkShown& shown);
    /// Proposed the next time; without an address nothing is changed.
    void propose(const PhoneTarget& target);
    void retranslate();

Q_SIGNALS:
    void startWanted(const filrouge::PhoneTarget& target);
    void stopWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void look();
    void fill();
    void showState();
    [[nodiscard]] PhoneTarget chosen() const;

    NetworkWatch::Source interfaces_;
    NetworkShown shown_;
    std::vector<LanAddress> addresses_;
    QTimer looking_;
    TextLabel* title_;
    TextLabel* state_;
    TextLabel* networkLabel_;
    QComboBox* network_;
    TextLabel* portLabel_;
    QSpinBox* port_;
    QPushButton* switch_;
    QPushButton* help_;
    TextLabel* advice_;
};

} // namespace filrouge

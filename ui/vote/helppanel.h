// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seminar/roll.h"
#include "ui/widgets/textlabel.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace filrouge {

/// One who is in the room, and whether that one has voted.
struct HelpedPerson final {
    ParticipantId id;
    QString name;
    QString organisation;
    bool voted = false;
};

/// "Help someone": finds a person and leads to a new slip, to the kiosk or to paper.
class HelpPanel final : public QWidget {
    Q_OBJECT

public:
    explicit HelpPanel(const UiTheme& theme, QWidget* parent = nullptr);

    /// Asked for only when somebody is looked for.
    void setPeople(const std::vector<HelpedPerson>& people);
    /// Whether people vote with slips, so that one can be lost.
    void setSlips(bool slips);
    void retranslate();

Q_SIGNALS:
    void peopleWanted();
    void slipWanted(filrouge::ParticipantId who);
    /// 0: nobody in particular.
    void kioskWanted(filrouge::ParticipantId who);
    void paperWanted(filrouge::ParticipantId who);

private:
    void filter();
    void enableActions();
    [[nodiscard]] ParticipantId selected() const;

    std::vector<HelpedPerson> people_;
    TextLabel* title_;
    QLineEdit* find_;
    QListWidget* found_;
    QPushButton* slip_;
    QPushButton* kiosk_;
    QPushButton* paper_;
};

} // namespace filrouge

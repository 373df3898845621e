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

/// "Help someone": finds a person and leads to the kiosk or to paper.
class HelpPanel final : public QWidget {
    Q_OBJECT

public:
    explicit HelpPanel(const UiTheme& theme, QWidget* parent = nullptr);

    /// Asked for only when somebody is looked for.
    void setPeople(const std::vector<HelpedPerson>& people);
    void retranslate();

Q_SIGNALS:
    void peopleWanted();
    /// 0: nobody in particular.
    void kioskWanted(filrouge::ParticipantId who);
    void paperWanted(filrouge::ParticipantId who);

private:
    void filter();
    [[nodiscard]] ParticipantId selected() const;

    std::vector<HelpedPerson> people_;
    TextLabel* title_;
    QLineEdit* find_;
    QListWidget* found_;
    QPushButton* kiosk_;
    QPushButton* paper_;
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sprint/labpage.h"

class QPushButton;

namespace filrouge {

class NameChoice;
class TeamForm;

/// The teams of the lab: from the workgroup of a persona or by hand, and whom each of them lacks.
class TeamsPage final : public LabPage {
    Q_OBJECT

public:
    explicit TeamsPage(const Desk& desk);

Q_SIGNALS:
    void boardWanted(filrouge::TeamId team);

protected:
    void retranslate() override;
    void read() override;
    void readNames() override;
    void showDetail(const Item& item) override;
    void focusDetail() override;
    void remove(const Item& item) override;
    void move(const Item& item, int places) override;
    [[nodiscard]] bool notices(const Changes& changes) const override;

private:
    void addFor(PersonaId persona);
    void add();

    QPushButton* new_;
    NameChoice* forPersona_;
    TeamForm* form_;
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tabbedpage.h"

namespace filrouge {

class SolutionsPage;
class SprintPage;
class TeamsPage;

/// The station Build: the boards of the sprints, the teams, and the solutions that answer promises.
class BuildPage final : public TabbedPage {
    Q_OBJECT

public:
    explicit BuildPage(const Desk& desk);

    [[nodiscard]] SprintPage& board() { return *board_; }
    [[nodiscard]] TeamsPage& teams() { return *teams_; }
    [[nodiscard]] SolutionsPage& solutions() { return *solutions_; }

protected:
    void retranslate() override;
    [[nodiscard]] Page* pageOf(Kind kind) const override;

private:
    SprintPage* board_;
    TeamsPage* teams_;
    SolutionsPage* solutions_;
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QTabWidget;

namespace filrouge {

class SolutionsPage;
class SprintPage;
class TeamsPage;

/// The station Build: the boards of the sprints, the teams, and the solutions that answer promises.
class BuildPage final : public Page {
    Q_OBJECT

public:
    explicit BuildPage(const Desk& desk);

    [[nodiscard]] SprintPage& board() { return *board_; }
    [[nodiscard]] TeamsPage& teams() { return *teams_; }
    [[nodiscard]] SolutionsPage& solutions() { return *solutions_; }

    void showItem(Kind kind, qint64 id) override;
    [[nodiscard]] Item itemAtHand() const override;
    void markSought(const SearchWords& words) override;
    bool goBack() override;
    /// The tab, and where one is in each of them.
    [[nodiscard]] QString whereabouts() const override;
    void comeBackTo(const QString& place) override;

protected:
    void retranslate() override;

private:
    [[nodiscard]] Page* at(int tab) const;
    [[nodiscard]] Page* pageOf(Kind kind) const;

    QTabWidget* tabs_;
    SprintPage* board_;
    TeamsPage* teams_;
    SolutionsPage* solutions_;
};

} // namespace filrouge

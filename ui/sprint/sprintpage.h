// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changes.h"
#include "ui/shell/page.h"
#include "ui/sprint/sprintboard.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace filrouge {

class BoardHead;
class BoardModel;
class CardPane;
class EmptyState;
class ReviewForm;
class SprintBoardView;
class SprintPane;
class TextLabel;

/// The board of a team's sprint, or of every team's sprint of the day, with the chosen card or the sprint itself
/// beside it.
class SprintPage final : public Page {
    Q_OBJECT

public:
    explicit SprintPage(const Desk& desk);
    ~SprintPage() override;

    /// A card, a sprint or a field test; of a team its board.
    void showItem(Kind kind, qint64 id) override;
    void markSought(const SearchWords& words) override;
    /// The field test that the keyboard is in, else the chosen card.
    [[nodiscard]] Item itemAtHand() const override;
    bool goBack() override;
    void takeKeyboard() override;
    [[nodiscard]] QString whereabouts() const override;
    void comeBackTo(const QString& place) override;

Q_SIGNALS:
    /// The room is to see that sprint's board.
    void sprintForRoom(filrouge::SprintId sprint);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// What stands beside the board.
    enum Side { CardSide, SprintSide, ReviewSide };

    void layOut();
    void connectParts();
    // Reading
    void notice(const Changes& changes);
    void read();
    bool settleScope();
    void showChoices();
    void showLanes();
    void sayFigures();
    void showSprintPane();
    [[nodiscard]] QStringList warnings() const;
    [[nodiscard]] Lanes lanes() const;
    [[nodiscard]] int undecided() const;
    // What is done
    void showTeam(std::optional<TeamId> team);
    void showSprint(std::optional<SprintId> sprint);
    void choose(CardId card);
    void open(CardId card);
    void openSprint(bool plan);
    void openReview();
    void showCard(CardId card);
    void move(CardId id, CardStage stage, int lane, CardId before);
    void add();
    void sayItWentOn(const BoardCard& card);
    void remove(CardId card);
    void showMenu(CardId card, QPoint at);
    void filter();
    void arrange();
    void bringIntoView(QWidget* part);

    BoardScope scope_;
    bool waiting_ = false; ///< the cards that wait for a sprint are wanted, not those of one
    Lanes wanted_ = Lanes::None;
    SprintBoard board_;
    std::vector<Sprint> sprints_; ///< of the team
    CardId card_;
    bool stale_ = true; ///< changed while nobody saw it
    bool read_ = false;
    QWidget* body_;
    QComboBox* team_;
    QComboBox* sprint_;
    QComboBox* laneChoice_;
    QLineEdit* filter_;
    QLineEdit* new_;
    QPushButton* toSprint_;
    QPushButton* toPlan_;
    QPushButton* toReview_;
    QPushButton* toRoom_;
    TextLabel* figures_;
    TextLabel* warning_;
    BoardModel* model_;
    SprintBoardView* view_;
    BoardHead* head_;
    QStackedWidget* side_;
    CardPane* cardPane_;
    SprintPane* sprintPane_;
    ReviewForm* review_;
    EmptyState* empty_;
};

} // namespace filrouge

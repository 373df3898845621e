// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changes.h"
#include "ui/engagement/followup.h"
#include "ui/shell/page.h"

#include <array>

class QComboBox;
class QGridLayout;
class QPushButton;
class QScrollArea;

namespace filrouge {

class EmptyState;
class ExportStrip;
class FollowUpList;
class FollowUpModel;
class ProgressPane;
class TextLabel;

/// Promise tracking: every promise on a board by where it stands, of one persona or of all, with its dated entries
/// beside it.
class FollowUpPage final : public Page {
    Q_OBJECT

public:
    explicit FollowUpPage(const Desk& desk);

    /// A persona: the board shows its promises alone.
    void showItem(Kind kind, qint64 id) override;
    /// Chooses the promise of that letter whose entries have the words; false: none has.
    bool comeTo(EngagementLetterId letter, const SearchWords& words);
    /// Its letter.
    [[nodiscard]] Item itemAtHand() const override;
    bool goBack() override;
    void takeKeyboard() override;
    [[nodiscard]] QString whereabouts() const override;
    void comeBackTo(const QString& place) override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void connectParts();
    void read();
    void readPersonas();
    void showPersona(PersonaId persona);
    void choose(PromiseId promise);
    void note(PromiseId promise, PromiseStatus status);
    void step(PromiseId promise, int by);
    void goToNeighbour(int from, int by);
    void exportStandings();
    void sayFigures();
    void arrange();
    [[nodiscard]] const FollowUp* followed(PromiseId promise) const;

    PersonaId persona_; ///< none: all of them
    PromiseId promise_;
    bool stale_ = true; ///< changed while nobody saw it
    QGridLayout* top_;
    TextLabel* title_;
    QComboBox* whose_;
    TextLabel* figures_;
    QPushButton* export_;
    ExportStrip* exportStrip_;
    QWidget* board_;
    QScrollArea* columns_; ///< side by side
    std::array<TextLabel*, followUpColumns> heads_{};
    std::array<FollowUpList*, followUpColumns> lists_{};
    FollowUpModel* model_;
    ProgressPane* pane_;
    EmptyState* empty_;
};

} // namespace filrouge

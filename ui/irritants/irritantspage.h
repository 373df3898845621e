// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changes.h"
#include "ui/irritants/evidencelines.h"
#include "ui/shell/page.h"
#include "ui/widgets/textlabel.h"

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace filrouge {

class BoardView;
class EmptyState;
class EvidenceTray;
class IrritantActions;
class IrritantCards;
class IrritantDetail;
class TargetChooser;
class ThemeColumn;

/// The affinity board (requirement U1): evidence that is still to sort, the irritants under their themes, and the one
/// that is open beside them. Nothing is read before somebody looks.
class IrritantsPage final : public Page {
    Q_OBJECT

public:
    explicit IrritantsPage(const Desk& desk);
    ~IrritantsPage() override;

    /// An irritant opens beside the board; a theme's column gets the keyboard.
    void showItem(Kind kind, qint64 id) override;
    /// What a theme covers may be folded.
    void markSought(const SearchWords& words) override;
    [[nodiscard]] Item itemAtHand() const override;
    bool goBack() override;
    void takeKeyboard() override;
    /// The irritant that is looked at.
    [[nodiscard]] QString whereabouts() const override;
    void comeBackTo(const QString& place) override;

    [[nodiscard]] BoardView& board() { return *board_; }
    [[nodiscard]] EvidenceTray& tray() { return *tray_; }
    [[nodiscard]] IrritantDetail& detail() { return *detail_; }

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead();
    void connectColumn(ThemeColumn* column);
    void connectLists();
    void reopen();
    void apply(const Changes& changes);
    void catchUp();
    void showThemes();
    void showEmptiness();
    void open(IrritantId id);
    void closeDetail();
    void hideDetail();
    void arrange();
    // What keys and drops ask for
    void pressedOn(ThemeColumn& column, int key);
    void pressedInTray(int key);
    void pressedInDetail(int key);
    void showMenu(ThemeColumn& column, QPoint globalPos);
    void dropped(std::optional<ThemeId> theme, const std::vector<EvidenceId>& evidence, IrritantId onto,
                 IrritantId from);
    void add(std::optional<ThemeId> theme, const std::vector<EvidenceId>& evidence);
    void askLink(const std::vector<EvidenceId>& evidence, IrritantId from);
    void linkMarkedTo(IrritantId irritant);
    void merge(IrritantId into);
    void askMerge(IrritantId other);
    void split();
    void remove(IrritantId id);
    [[nodiscard]] std::optional<ThemeId> themeOf(const std::vector<EvidenceId>& evidence) const;

    std::optional<ThemeId> soughtTheme_; ///< what was last asked for, if it was a theme
    EvidenceReading reading_;
    IrritantCards* cards_;
    IrritantActions* actions_;
    EmptyState* empty_;
    QStackedWidget* views_;
    QWidget* head_;
    QBoxLayout* headRow_ = nullptr;
    TextLabel* title_;
    QLineEdit* search_;
    QPushButton* new_;
    QPushButton* newTheme_;
    TargetChooser* chooser_;
    EvidenceTray* tray_;
    BoardView* board_;
    IrritantDetail* detail_;
    bool read_ = false;
    std::vector<Change> missed_; ///< while nobody looked
    IrritantId wanted_;          ///< to be selected once it is read
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sprint/boardlayout.h"
#include "ui/sprint/boardmodel.h"
#include "ui/theme/uitheme.h"

#include <QListView>

namespace filrouge {

/// The cards of a board in their columns and lanes. Arrows walk; Alt with them carries the card to the column beside or
/// past its neighbour; Enter goes to what is written about it, Insert writes a new one, Delete removes. A card that is
/// dragged leaves its outline where it stood until it is let go; Escape takes it back there. What is asked for is told,
/// not done.
class SprintBoardView final : public QListView {
    Q_OBJECT

public:
    SprintBoardView(const UiTheme& theme, BoardModel& model);

    [[nodiscard]] CardId current() const { return model_.idAt(currentIndex()); }
    /// The lane of the card that has the keyboard; -1: none has.
    [[nodiscard]] int currentLane() const;
    /// Brings the card into view as the current one; false: it is not there, or hidden.
    bool select(CardId card);
    /// Cards are not carried from lane to lane.
    void setLanesFixed(bool fixed) { lanesFixed_ = fixed; }
    /// Where a column stands in the viewport.
    [[nodiscard]] int columnLeft(CardStage stage) const;
    [[nodiscard]] int columnWidth() const { return layout_.columnWidth(); }

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void doItemsLayout() override;
    void keyboardSearch(const QString& typed) override;

Q_SIGNALS:
    void chosen(filrouge::CardId card);
    void opened(filrouge::CardId card);
    /// To that stage and lane, before that card; no card: behind the last one there.
    void moveWanted(filrouge::CardId card, filrouge::CardStage stage, int lane, filrouge::CardId before);
    void removeWanted(filrouge::CardId card);
    void newWanted();
    void menuWanted(filrouge::CardId card, QPoint globalPos);
    /// Columns stand elsewhere, or are wider.
    void columnsPlaced();

protected:
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex& index) const override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// Where a card that is let go would stand.
    struct Landing final {
        int lane = -1; ///< -1: nowhere
        int stage = 0;
        int place = 0; ///< among the cards that show there

        friend bool operator==(const Landing&, const Landing&) = default;
    };

    [[nodiscard]] QModelIndex indexOf(int row) const;
    [[nodiscard]] int placeOf(const QModelIndex& index) const;
    [[nodiscard]] Landing landingAt(QPoint point, CardId carried) const;
    void showLanding(const Landing& landing);
    void findCurrent();
    void carrySideways(int columns);
    void carryBy(int places);
    void carryToLane(const BoardCard& card, int lane);
    void paintLane(QPainter& painter, int lane, const QRect& visible) const;
    void paintCard(QPainter& painter, int row) const;
    void paintLanding(QPainter& painter) const;

    const UiTheme& theme_;
    BoardModel& model_;
    BoardLayout layout_;
    CardId carried_; ///< being dragged from here
    Landing landing_;
    bool lanesFixed_ = false;
};

} // namespace filrouge

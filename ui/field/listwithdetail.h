// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/field/itemdetail.h"
#include "ui/field/listmodel.h"

#include <QTimer>

#include <memory>

class QAction;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace filrouge {

class BulkPane;
class DuplicateLine;
class EmptyState;
class GivingColumns;
class ListHead;

/// A list with the detail of its current line beside it; where there is little room, one or the other. What all lists
/// of the field work have in common: filter, order, several at once, duplicates, and the keys for them.
class ListWithDetail final : public QWidget {
    Q_OBJECT

public:
    /// The detail belongs to this widget.
    ListWithDetail(const Desk& desk, std::unique_ptr<ListSource> source, ItemDetail* detail, QWidget* parent = nullptr);
    ~ListWithDetail() override;

    [[nodiscard]] Kind kind() const { return source_->kind(); }
    /// That line, whatever is filtered, and its detail; 0: the list as it is.
    void showItem(qint64 id);
    [[nodiscard]] qint64 current() const { return current_; }
    void addItem();
    /// One step back: from the detail to the list, then from the filter; false: there was none.
    bool goBack();
    void takeKeyboard();
    [[nodiscard]] ItemDetail& detail() { return *detail_; }

    /// Columns, order, filter and the place of the splitter.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    void wanted(filrouge::Kind kind, qint64 id);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void buildTable();
    void connectParts();
    void makeActions();
    void read();
    void apply(const Changes& changes);
    void retranslate();
    void arrange();
    void showContent();
    void showSelection();
    void findDuplicates();
    void showDuplicate();
    void selectAgain();
    /// That row and no other, whatever keys are held down.
    void selectOnly(int row);
    [[nodiscard]] std::vector<qint64> selected() const;
    void enterDetail();
    void leaveDetail();
    void removeSelected();
    void mergeSelected();
    void merge(qint64 kept, qint64 gone);
    void tellApart(ListSource::Likely pair);
    void setForAll(std::size_t edit, qint64 value);
    void showMenu(QPoint at);
    [[nodiscard]] const ListSource::Likely* likenessOf(qint64 id, int* more) const;
    /// What is perhaps one: the selected line and another, or the two that are selected.
    [[nodiscard]] const ListSource::Likely* likelyAtHand() const;

    const Desk desk_;
    std::unique_ptr<ListSource> source_;
    ListModel model_;
    ItemDetail* detail_;
    ListHead* head_;
    QStackedWidget* outer_;
    EmptyState* empty_;
    QSplitter* splitter_;
    QTableView* table_;
    GivingColumns* columns_ = nullptr;
    EmptyState* nothing_; ///< the filter lets nothing through
    QStackedWidget* tableOrNothing_;
    QStackedWidget* side_;
    QScrollArea* scroll_;
    DuplicateLine* duplicate_;
    BulkPane* bulk_;
    TextLabel* none_;
    QAction* open_;
    QAction* remove_;
    QAction* merge_;
    QAction* apart_;
    QTimer duplicatesSoon_;
    std::vector<ListSource::Likely> likely_;
    std::vector<qint64> selection_; ///< kept over a reset of the model
    qint64 current_ = 0;
    bool resetting_ = false;
    bool read_ = false;
    bool inDetail_ = false; ///< where there is room for one of the two
};

} // namespace filrouge

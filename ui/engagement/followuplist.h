// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engagement/followupmodel.h"
#include "ui/theme/uitheme.h"

#include <QListView>

namespace filrouge {

/// One column of the board. A promise dropped on it stands there from today on. Left and right go to the columns
/// beside, Alt with them notes the status before or after, Enter goes to what is written about the promise.
class FollowUpList final : public QListView {
    Q_OBJECT

public:
    FollowUpList(const UiTheme& theme, FollowUpColumn column, FollowUpModel& model);

    [[nodiscard]] FollowUpFilter& filter() { return *filter_; }
    /// The promise that has the keyboard in this column; nullptr: none.
    [[nodiscard]] const FollowUp* current() const;
    /// False: it does not stand here.
    bool select(PromiseId promise);

Q_SIGNALS:
    void chosen(filrouge::PromiseId promise);
    void opened(filrouge::PromiseId promise);
    void dropped(filrouge::PromiseId promise, filrouge::FollowUpColumn onto);
    /// -1: the status before, 1: the one after.
    void stepWanted(filrouge::PromiseId promise, int step);
    void neighbourWanted(int step);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setCarriedOver(bool over);

    const UiTheme& theme_;
    FollowUpFilter* filter_;
    bool carriedOver_ = false;
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changes.h"
#include "core/thread/trace.h"
#include "ui/shell/page.h"

#include <vector>

class QPushButton;

namespace filrouge {

class TextLabel;
class ThreadModel;
class ThreadTree;

/// The red thread through one item (requirement X2): up to the voices it rests on, down to the promises that answer it
/// and to what was tried for them in the field, with the gaps named. Enter opens the knot in its room, Escape goes
/// back.
class ThreadPage final : public Page {
    Q_OBJECT

public:
    explicit ThreadPage(const Desk& desk);

    /// An item that the thread runs through.
    void showItem(Kind kind, qint64 id) override;
    /// The knot that has the keyboard; without one the item itself.
    [[nodiscard]] Item itemAtHand() const override;
    /// To the thread one came from, or out of the page.
    bool goBack() override;
    void takeKeyboard() override;

Q_SIGNALS:
    void left();

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void foldButGaps();
    bool unfoldGaps(const QModelIndex& knot);
    void open(const QModelIndex& index);
    void copy();
    void restyle();

    Trace trace_;
    std::vector<Item> trail_; ///< threads one came through, the one that shows last
    bool stale_ = false;      ///< changed while nobody saw it
    QPushButton* back_;
    QPushButton* copy_;
    TextLabel* what_;
    TextLabel* words_;
    TextLabel* details_;
    TextLabel* sum_;
    ThreadModel* model_;
    ThreadTree* tree_;
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <memory>
#include <vector>

class QStackedWidget;
class QTabBar;

namespace filrouge {

class ItemDetail;
class ListSource;
class ListWithDetail;
class ReadingOrder;

/// A page of lists of the field work: one, or several behind tabs.
class FieldPage : public Page {
    Q_OBJECT

public:
    /// An item of one of the lists: its line and its detail; id 0: that list.
    void showItem(Kind kind, qint64 id) override;
    [[nodiscard]] bool has(Kind kind) const;
    /// The item, with the place in its notes that a piece of evidence was taken from.
    void showEvidence(Kind kind, qint64 id, EvidenceId evidence);
    [[nodiscard]] Item itemAtHand() const override;
    bool goBack() override;
    void takeKeyboard() override;
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

protected:
    explicit FieldPage(const Desk& desk);

    void addList(std::unique_ptr<ListSource> source, ItemDetail* detail);
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] QTabBar& tabs() { return *tabs_; }

private:
    void arrange();
    [[nodiscard]] ListWithDetail* current() const;
    [[nodiscard]] ListWithDetail* listOf(Kind kind) const;

    QTabBar* tabs_;
    QStackedWidget* stack_;
    ReadingOrder* order_ = nullptr;
    std::vector<ListWithDetail*> lists_;
};

} // namespace filrouge

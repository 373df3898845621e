// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changes.h"
#include "ui/shell/page.h"
#include "ui/sprint/lablist.h"

#include <QList>

class QScrollArea;

namespace filrouge {

class EmptyState;
class TextLabel;

/// A page of the lab: a list, and beside it what is written about the line that is chosen.
class LabPage : public Page {
    Q_OBJECT

public:
    void showItem(Kind kind, qint64 id) override;
    [[nodiscard]] Item itemAtHand() const override { return at_; }
    bool goBack() override;
    void takeKeyboard() override;
    [[nodiscard]] QString whereabouts() const override;
    void comeBackTo(const QString& place) override;

protected:
    explicit LabPage(const Desk& desk);

    /// In the order they are read; the page calls read() then.
    void build(const QList<QWidget*>& buttons, QWidget* detail);
    /// The lines as the file has them, then show().
    virtual void read() = 0;
    /// The detail of that item; id 0: of none.
    virtual void showDetail(const Item& item) = 0;
    virtual void focusDetail() = 0;
    virtual void remove(const Item& item) = 0;
    virtual void move(const Item& item, int places) = 0;
    /// Whether an edit touched what stands here.
    [[nodiscard]] virtual bool notices(const Changes& changes) const = 0;
    /// Called before read() when names in fields may be others.
    virtual void readNames() = 0;

    void show(const std::vector<LabLine>& lines);
    void choose(const Item& item);
    [[nodiscard]] const Item& chosen() const { return at_; }
    [[nodiscard]] LabList& list() { return *list_; }
    [[nodiscard]] TextLabel& title() { return *title_; }
    [[nodiscard]] EmptyState& empty() { return *empty_; }
    [[nodiscard]] TextLabel& nothingChosen() { return *nothing_; }
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void connectParts();
    void readAnew();
    void arrange();

    Item at_;
    bool stale_ = true; ///< changed while nobody saw it
    TextLabel* title_;
    LabList* list_;
    QScrollArea* scroll_;
    TextLabel* nothing_;
    EmptyState* empty_;
    QWidget* body_;
    QWidget* detail_ = nullptr;
};

} // namespace filrouge

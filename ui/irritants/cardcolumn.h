// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/irritants/irritantcards.h"
#include "ui/theme/uitheme.h"
#include "ui/widgets/keyedrows.h"

#include <QListView>

namespace filrouge {

/// The irritants of one theme, as a list of cards.
class CardRows final : public KeyedRows<IrritantCard> {
    Q_OBJECT

public:
    using KeyedRows::KeyedRows;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override { return {mimeType}; }
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] IrritantId idAt(int row) const; ///< nobody's when the row is not there

    /// A card being carried: the irritant's key in digits.
    static const QString mimeType;

protected:
    [[nodiscard]] qint64 keyOf(const IrritantCard& card) const override { return card.irritant.id.value; }
};

/// A column of cards. Evidence may be dropped on a card or beside them, a card on another or between them; what is
/// dropped and what keys ask for is told, not done.
class CardColumn final : public QListView {
    Q_OBJECT

public:
    explicit CardColumn(const UiTheme& theme);

    void show(const std::vector<IrritantCard>& cards);
    void select(IrritantId id);
    [[nodiscard]] IrritantId selected() const;
    [[nodiscard]] const CardRows& rows() const { return rows_; }
    /// What stands there while there is no card.
    void setHint(const QString& hint);

    void keyboardSearch(const QString& typed) override;

Q_SIGNALS:
    /// Enter: to work on it.
    void openWanted(filrouge::IrritantId id);
    /// A click: to look at it.
    void pointedAt(filrouge::IrritantId id);
    /// The keyboard has come to that card.
    void passedTo(filrouge::IrritantId id);
    /// To stand before that card, or last.
    void moveWanted(filrouge::IrritantId id, filrouge::IrritantId before);
    void mergeWanted(filrouge::IrritantId into, filrouge::IrritantId other);
    /// Onto no card: a new irritant is wanted. `from`: under which irritant it was until now, if it was carried away
    /// from there.
    void evidenceDropped(const std::vector<filrouge::EvidenceId>& evidence, filrouge::IrritantId onto,
                         filrouge::IrritantId from);
    /// The column beside; `carry`: with the card.
    void sidewaysWanted(int columns, bool carry);
    /// A letter, Space or Delete, for the card that has the keyboard.
    void keyPressed(int key);
    void contextMenuWanted(QPoint globalPos);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    /// Where something let go there would land: on that card, or before that row.
    struct Landing {
        int onto = -1;
        int before = -1;

        friend bool operator==(const Landing&, const Landing&) = default;
    };

    [[nodiscard]] Landing landingAt(QPoint point, const QMimeData& carried) const;
    void showLanding(const Landing& landing);
    void moveBy(int rows);
    void restyle();

    const UiTheme& theme_;
    CardRows rows_;
    Landing landing_;
    QString hint_;
};

} // namespace filrouge

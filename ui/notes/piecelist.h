// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notes/piece.h"
#include "ui/theme/uitheme.h"
#include "ui/widgets/keyedrows.h"

#include <QStyledItemDelegate>

namespace filrouge {

/// The pieces of evidence of some notes, those whose place is lost first, then as they stand there.
class PieceRows final : public KeyedRows<Piece> {
    Q_OBJECT

public:
    using KeyedRows::KeyedRows;

    void show(std::vector<Piece> pieces);
    [[nodiscard]] const Piece* find(EvidenceId id) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

protected:
    [[nodiscard]] qint64 keyOf(const Piece& piece) const override { return piece.evidence.id.value; }
};

/// A card a piece: who speaks, two lines of its words, what it speaks of. All are of one height: long lists scroll.
class PieceDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    PieceDelegate(const UiTheme& theme, const PieceRows& rows, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const UiTheme& theme_;
    const PieceRows& rows_;
};

} // namespace filrouge

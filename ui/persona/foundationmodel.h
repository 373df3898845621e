// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/persona/foundation.h"
#include "ui/theme/uitheme.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace filrouge {

/// Pieces of evidence and irritants in a narrow column.
class FoundationModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Rows that were there stay: what has the keyboard keeps it.
    void show(const std::vector<Foundation>& foundations);
    [[nodiscard]] const std::vector<Foundation>& foundations() const { return foundations_; }
    [[nodiscard]] const Foundation& at(int row) const { return foundations_[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Evidence can be carried to a sentence.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

    /// Who speaks, or how heavy the irritant weighs.
    [[nodiscard]] static QString headline(const Foundation& foundation);
    /// Where it comes from, or whose voices it holds.
    [[nodiscard]] static QString footline(const Foundation& foundation);

private:
    std::vector<Foundation> foundations_;
};

class FoundationDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    FoundationDelegate(const UiTheme& theme, const FoundationModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const UiTheme& theme_;
    const FoundationModel& model_;
};

} // namespace filrouge

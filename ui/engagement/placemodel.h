// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/lettersheet.h"
#include "ui/engagement/letterplace.h"

#include <QAbstractListModel>

namespace filrouge {

struct PlaceRow final {
    LetterPlace place;
    int number = 0; ///< of a difficulty
    QString title;
    int promises = 0;

    friend bool operator==(const PlaceRow&, const PlaceRow&) = default;
};

/// A letter as the list of its places, from the opening to the signatures.
class PlaceModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole };
    using QAbstractListModel::QAbstractListModel;

    /// Rows come, go and change by their place.
    void show(const LetterSheet& sheet);
    void clear();
    /// The words depend on the language.
    void retranslate();

    [[nodiscard]] const PlaceRow& row(int row) const { return rows_[static_cast<std::size_t>(row)]; }
    /// -1: not there.
    [[nodiscard]] int rowOf(const LetterPlace& place) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// "unanswered", "2 promises": empty for what wants no answer.
    [[nodiscard]] static QString pill(const PlaceRow& row);
    [[nodiscard]] static QString title(const PlaceRow& row);

private:
    void become(const std::vector<PlaceRow>& rows);

    std::vector<PlaceRow> rows_;
};

} // namespace filrouge

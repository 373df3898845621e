// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/searchwords.h"
#include "ui/theme/uitheme.h"

#include <QStyledItemDelegate>

namespace filrouge {

class SearchModel;

/// Draws the rows of a SearchModel: the words that were sought stand out in titles and excerpts. Texts are drawn as
/// they are, never as markup.
class SearchDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    SearchDelegate(const UiTheme& theme, const SearchModel& model, QObject* parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QRect& row, const QModelIndex& index) const;

    const UiTheme& theme_;
    const SearchModel& model_;
};

/// What of a text fits into that width so that the first place of the words shows: its end is cut, and its beginning
/// where it must be. `most`: how many characters fit.
[[nodiscard]] QString cutAround(const QString& text, const SearchWords& words, int most);

} // namespace filrouge

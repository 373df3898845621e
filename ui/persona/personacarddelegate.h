// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"

#include <QStyledItemDelegate>

class QListView;

namespace filrouge {

class PersonaWallModel;

/// Draws a card of the wall: the hue and the letter, first the face, then the name, what is said, what it rests on.
class PersonaCardDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    PersonaCardDelegate(const UiTheme& theme, const PersonaWallModel& model, QListView* view);

    /// How many cards stand side by side in that width; a card may be a little narrower or wider than it would be.
    [[nodiscard]] static int columnsIn(const UiTheme& theme, int width);
    /// A card with the gap around it, when `columns` of them share that width.
    [[nodiscard]] static QSize cellSize(const UiTheme& theme, int width, int columns);
    /// What is left empty beside the first column, so that cards begin where the header's text does.
    [[nodiscard]] static int margin(const UiTheme& theme);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const UiTheme& theme_;
    const PersonaWallModel& model_;
};

} // namespace filrouge

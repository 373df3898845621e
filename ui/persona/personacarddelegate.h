// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"

#include <QStyledItemDelegate>

namespace filrouge {

class PersonaWallModel;

/// Draws a card of the wall: the hue and the letter, first the face, then the name, what is said, what it rests on.
class PersonaCardDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    PersonaCardDelegate(const UiTheme& theme, const PersonaWallModel& model, QObject* parent = nullptr);

    /// A card with the gap around it.
    [[nodiscard]] static QSize cellSize(const UiTheme& theme);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const UiTheme& theme_;
    const PersonaWallModel& model_;
};

} // namespace filrouge

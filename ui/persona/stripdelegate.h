// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"

#include <QStyledItemDelegate>

namespace filrouge {

class PersonaWallModel;

/// A persona in the narrow strip beside the sheet: the face, the letter, the name.
class StripDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    StripDelegate(const UiTheme& theme, const PersonaWallModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const UiTheme& theme_;
    const PersonaWallModel& model_;
};

} // namespace filrouge

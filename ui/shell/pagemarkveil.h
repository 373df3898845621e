// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/searchwords.h"
#include "ui/theme/uitheme.h"

#include <QWidget>

#include <vector>

class QAbstractItemView;
class QLabel;
class QModelIndex;

namespace filrouge {

/// Lies over a list or a label and draws an edge around what has the words that were sought. It takes no mouse.
class PageMarkVeil final : public QWidget {
    Q_OBJECT

public:
    /// Belongs to the view or the label.
    PageMarkVeil(const UiTheme& theme, SearchWords words, QAbstractItemView& view);
    PageMarkVeil(const UiTheme& theme, SearchWords words, QLabel& label);

    /// Scrolls a list so that its current row shows, when that has the words. False: nothing with the words shows.
    bool reveal() const;
    /// Around what, in its own coordinates.
    [[nodiscard]] std::vector<QRect> marked() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void lieOver();
    [[nodiscard]] bool has(const QModelIndex& index) const;

    const UiTheme& theme_;
    SearchWords words_;
    QWidget& under_;
    QAbstractItemView* view_ = nullptr;
};

} // namespace filrouge

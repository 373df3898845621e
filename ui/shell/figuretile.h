// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/thread/threadfigures.h"
#include "ui/theme/uitheme.h"

#include <QAbstractButton>

namespace filrouge {

/// A number that is also the way to what it counts: large, its label under it, and a thin bar towards the target.
class FigureTile final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureTile(const UiTheme& theme, QWidget* parent = nullptr);

    void show(const Progress& progress, const QString& label);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const UiTheme& theme_;
    Progress progress_;
};

} // namespace filrouge

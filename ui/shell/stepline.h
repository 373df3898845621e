// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"
#include "ui/widgets/wrappedheight.h"

#include <QAbstractButton>

namespace filrouge {

/// A sentence that leads somewhere: it wraps, and says with a chevron that it can be followed.
class StepLine final : public QAbstractButton {
    Q_OBJECT

public:
    explicit StepLine(const UiTheme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect textBox(int width) const;

    const UiTheme& theme_;
    WrappedHeight heights_;
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"
#include "ui/widgets/wrappedheight.h"

#include <QLabel>

namespace filrouge {

enum class TextTone { Ink, Muted, Thread, Warning };

/// A plain text in one of the theme's sizes that follows the theme. It wraps and never interprets markup.
class TextLabel final : public QLabel {
    Q_OBJECT

public:
    TextLabel(const UiTheme& theme, TextSize size, QFont::Weight weight = QFont::Normal, TextTone tone = TextTone::Ink,
              QWidget* parent = nullptr);

    void setTextSize(TextSize size);

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;

private:
    void restyle();

    const UiTheme& theme_;
    TextSize size_;
    QFont::Weight weight_;
    TextTone tone_;
    WrappedHeight heights_;
};

} // namespace filrouge

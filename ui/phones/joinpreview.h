// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/qrcode.h"
#include "ui/theme/uitheme.h"

#include <QWidget>

namespace filrouge {

/// A code to scan, black on white whatever the theme, to try with one's own phone.
class JoinPreview final : public QWidget {
    Q_OBJECT

public:
    explicit JoinPreview(const UiTheme& theme, QWidget* parent = nullptr);

    /// `words`: what it opens, for those who do not see it.
    void show(const QrCode& code, const QString& words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] const QrCode& code() const { return code_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const UiTheme& theme_;
    QrCode code_;
};

} // namespace filrouge

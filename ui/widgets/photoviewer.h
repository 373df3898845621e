// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"
#include "ui/theme/uitheme.h"

#include <QDialog>
#include <QPixmap>

#include <functional>
#include <vector>

namespace filrouge {

struct Photo final {
    PictureRef content;
    QString caption;
};

/// One photo as large as the window has room for; the arrows go to the others, Escape closes.
class PhotoViewer final : public QDialog {
    Q_OBJECT

public:
    /// Its bytes; empty: they are not there, and somebody has said so.
    using Read = std::function<QByteArray(const PictureRef& content)>;

    PhotoViewer(const UiTheme& theme, std::vector<Photo> photos, int first, Read read, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void showPhoto(int at);

    const UiTheme& theme_;
    Read read_;
    std::vector<Photo> photos_;
    int at_ = 0;
    QPixmap picture_;
};

} // namespace filrouge

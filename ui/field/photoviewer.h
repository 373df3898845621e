// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/fieldwork.h"
#include "ui/shell/page.h"

#include <QDialog>
#include <QPixmap>

#include <vector>

namespace filrouge {

/// One photo as large as the window has room for; the arrows go to the others, Escape closes.
class PhotoViewer final : public QDialog {
    Q_OBJECT

public:
    PhotoViewer(const Desk& desk, std::vector<Attachment> photos, int first, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void showPhoto(int at);

    Desk desk_;
    std::vector<Attachment> photos_;
    int at_ = 0;
    QPixmap picture_;
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"

#include <QAbstractButton>
#include <QPixmap>

namespace filrouge {

/// The portrait, a button: pressed, or a picture dropped on it, it asks for another one; Delete for none.
class PortraitBox final : public QAbstractButton {
    Q_OBJECT

public:
    PortraitBox(const UiTheme& theme, int side, QWidget* parent = nullptr);

    void show(const QPixmap& portrait, const QString& name, int hue);
    void setHint(const QString& hint);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void fileDropped(const QString& path);
    void removeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void resize();

    const UiTheme& theme_;
    int side_;
    QPixmap portrait_;
    QString name_;
    QString hint_;
    int hue_ = 0;
    bool carried_ = false; ///< a file is held over it
};

} // namespace filrouge

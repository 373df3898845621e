// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/fieldwork.h"
#include "ui/shell/page.h"

#include <QAbstractButton>
#include <QPixmap>

namespace filrouge {

class FieldText;

/// A small picture, a button: pressed, it is enlarged; Delete removes it, Alt with an arrow moves it, as a drag does.
class PhotoThumb final : public QAbstractButton {
    Q_OBJECT

public:
    explicit PhotoThumb(const UiTheme& theme, QWidget* parent = nullptr);

    void show(const QPixmap& picture);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removeWanted();
    /// By so many places.
    void moveWanted(int by);
    void dragBegun();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    const UiTheme& theme_;
    QPixmap picture_;
    QPoint pressedAt_;
};

/// A photo with its caption, which is also its alternative text.
class PhotoCard final : public QWidget {
    Q_OBJECT

public:
    PhotoCard(const Desk& desk, const Attachment& attachment, QWidget* parent = nullptr);

    void show(const Attachment& attachment);
    void setPicture(const QPixmap& picture);
    [[nodiscard]] const Attachment& attachment() const { return attachment_; }
    [[nodiscard]] PhotoThumb* thumb() const { return thumb_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void retranslate();

    Desk desk_;
    Attachment attachment_;
    PhotoThumb* thumb_;
    FieldText* caption_;
};

} // namespace filrouge

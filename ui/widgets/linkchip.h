// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"

#include <QAbstractButton>

namespace filrouge {

/// A name that something is linked to: pressed, it opens; Delete, or the cross at its end, takes it away.
class LinkChip final : public QAbstractButton {
    Q_OBJECT

public:
    explicit LinkChip(const UiTheme& theme, QWidget* parent = nullptr);

    void show(qint64 id, const QString& name);
    [[nodiscard]] qint64 id() const { return id_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] QRect cross() const;
    void retranslate();

    const UiTheme& theme_;
    qint64 id_ = 0;
};

} // namespace filrouge

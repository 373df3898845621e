// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/lettersheet.h"
#include "ui/theme/uitheme.h"

#include <QAbstractButton>

namespace filrouge {

/// A promise in three glances: its number and title, then deliverable, lead organisation and date in one line, what is
/// missing of them in red. Open, it is only the head of its form.
class PromiseHeader final : public QAbstractButton {
    Q_OBJECT

public:
    explicit PromiseHeader(const UiTheme& theme);

    /// `elsewhere`: the numbers of other difficulties it answers.
    void show(const NumberedPromise& promise, const QStringList& elsewhere);
    void setOpen(bool open);
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The pointer takes the promise away.
    void dragged();
    void menuWanted(QPoint at);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Part final {
        QString text;
        bool missing = false;
    };
    void describe();
    [[nodiscard]] QString shownTitle() const;
    [[nodiscard]] QRect titleRect(int width) const;
    /// Returns where they end; draws them when there is a painter.
    int layLines(int width, QPainter* painter) const;

    const UiTheme& theme_;
    NumberedPromise promise_;
    QStringList elsewhere_;
    std::vector<Part> parts_;
    bool open_ = false;
    QPoint pressedAt_;
};

} // namespace filrouge

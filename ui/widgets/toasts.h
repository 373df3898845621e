// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace filrouge {

/// One line at the foot of a window: what was done, with a way back, or what went wrong. A toast that tells of a
/// fault stays until it is closed; another goes after eight seconds, never while the pointer or the keyboard is in it.
/// The keyboard goes back to where it came from.
class Toasts final : public QFrame {
    Q_OBJECT

public:
    Toasts(const UiTheme& theme, QWidget* window);

    void say(const QString& sentence);
    void offer(const QString& sentence, const QString& action, std::function<void()> run);
    void complain(const QString& sentence);
    void hideToast();
    [[nodiscard]] QString sentence() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void present(const QString& sentence, const QString& action, std::function<void()> run, bool fault);
    void place();
    void retranslate();

    const UiTheme& theme_;
    QLabel* text_;
    QPushButton* action_;
    QPushButton* close_;
    std::function<void()> run_;
    QPointer<QWidget> cameFrom_; ///< had the keyboard before the toast
    QTimer leave_;
    bool fault_ = false;
};

} // namespace filrouge

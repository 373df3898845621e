// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/textlabel.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace filrouge {

/// What is to be answered before something is done that stands in the minutes.
struct ReasonAsked final {
    QString question;
    QString consequence; ///< said under it; may be empty
    QString action;      ///< what the button says that does it
    QString reason = {}; ///< to begin with
};

/// Asks for a reason where one is, in words, instead of asking in a dialog whether one is sure. Enter in the field goes
/// on to the button, a second Enter presses it; Escape leaves everything as it is. Hidden while nothing is asked.
class ReasonField final : public QWidget {
    Q_OBJECT

public:
    explicit ReasonField(const UiTheme& theme, QWidget* parent = nullptr);

    void ask(const ReasonAsked& asked);
    /// The same question in another language; the words typed so far stay.
    void rename(const ReasonAsked& asked);
    void cancel();
    [[nodiscard]] bool isAsking() const { return !isHidden(); }

Q_SIGNALS:
    void given(const QString& reason);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void give();

    TextLabel* question_;
    TextLabel* consequence_;
    QLineEdit* reason_;
    QPushButton* action_;
    QPushButton* keep_;
};

} // namespace filrouge

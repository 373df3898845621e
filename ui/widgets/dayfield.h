// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"
#include "ui/widgets/pendingedits.h"

#include <QDate>
#include <QLineEdit>

#include <functional>

namespace filrouge {

/// A day, typed as people write days: in the file on Enter, when the focus leaves and before any command, not before,
/// for half a date is none. Escape takes the typing back; what is no day stays, marked, until it is one.
class DayField final : public QLineEdit {
    Q_OBJECT

public:
    /// Puts the day (null: none) into the file; false: it was refused.
    using Store = std::function<bool(QDate day)>;

    DayField(const UiTheme& theme, PendingEdits& pending, Store store, QWidget* parent = nullptr);

    /// What the file says.
    void show(QDate stored);
    void setPrompt(const QString& placeholder, const QString& accessibleName);
    void flush();

Q_SIGNALS:
    /// The text is no day; `sentence` says so.
    void refused(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle(bool wrong);

    const UiTheme& theme_;
    Store store_;
    QDate stored_;
    PendingEdits::Claim claim_;
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"
#include "ui/widgets/pendingedits.h"

#include <QLineEdit>

namespace filrouge {

/// A value in one line, typed as people write it: in the file on Enter, when the focus leaves and before any command,
/// not before, for half of it is none. Escape takes the typing back; what cannot be understood stays, marked, until it
/// can be.
class EntryField : public QLineEdit {
    Q_OBJECT

public:
    void setPrompt(const QString& placeholder, const QString& accessibleName);
    void flush();
    /// Drops what is typed and was not understood: the field belongs to another item from now on.
    void forget();

Q_SIGNALS:
    /// What is typed is not understood; `sentence` says so.
    void refused(const QString& sentence);

protected:
    EntryField(const UiTheme& theme, PendingEdits& pending, QWidget* parent);

    enum class Taken { Stored, Kept, NotUnderstood };
    /// Puts what is typed into the file. Kept: it was understood, and refused there.
    virtual Taken take(const QString& typed) = 0;
    /// What the file says, as a text.
    [[nodiscard]] virtual QString storedText() const = 0;
    [[nodiscard]] virtual QString complaint(const QString& typed) const = 0;
    /// The file says something else; typing goes first.
    void showStored();

    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle(bool wrong);

    const UiTheme& theme_;
    PendingEdits::Claim claim_;
};

} // namespace filrouge

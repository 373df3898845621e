// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entryfield.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace filrouge {

EntryField::EntryField(const UiTheme& theme, PendingEdits& pending, QWidget* parent)
    : QLineEdit(parent),
      theme_(theme),
      claim_(pending, [this] { flush(); })
{
    setTextMargins(4, 0, 4, 0);
    connect(this, &QLineEdit::returnPressed, this, [this] { flush(); });
    connect(this, &QLineEdit::textEdited, this, [this] { restyle(false); });
    connect(&theme_, &UiTheme::changed, this, [this] { restyle(false); });
}

void EntryField::showStored()
{
    if (!isModified())
        setText(storedText());
}

void EntryField::setPrompt(const QString& placeholder, const QString& accessibleName)
{
    setPlaceholderText(placeholder);
    setAccessibleName(accessibleName);
}

void EntryField::flush()
{
    if (!isModified())
        return;
    setModified(false);
    switch (take(text())) {
    case Taken::Stored:
        showStored();
        return;
    case Taken::Kept:
        setModified(true);
        return;
    case Taken::NotUnderstood:
        setModified(true);
        restyle(true);
        Q_EMIT refused(complaint(text().trimmed()));
        return;
    }
}

void EntryField::forget()
{
    setModified(false);
    restyle(false);
    showStored();
}

void EntryField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isModified()) {
        forget();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void EntryField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        flush();
}

void EntryField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showStored();
}

void EntryField::restyle(bool wrong)
{
    QPalette palette;
    if (wrong) {
        palette.setColor(QPalette::Base, theme_.tokens().warning);
        palette.setColor(QPalette::Text, theme_.tokens().onWarning);
    }
    setPalette(palette);
}

} // namespace filrouge

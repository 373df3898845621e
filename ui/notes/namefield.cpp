// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/namefield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QStringListModel>

namespace filrouge {

NameField::NameField(const UiTheme& theme, Names names, QWidget* parent)
    : QLineEdit(parent),
      names_(std::move(names)),
      offered_(new QStringListModel(this)),
      completer_(new QCompleter(offered_, this))
{
    completer_->setCaseSensitivity(Qt::CaseInsensitive);
    completer_->setFilterMode(Qt::MatchContains);
    setCompleter(completer_);
    setTextMargins(theme.px(2), 0, theme.px(2), 0);
    connect(completer_, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& name) {
        take(name);
    });
}

void NameField::show(const QString& stored)
{
    const bool typed = isTyped();
    stored_ = stored;
    if (typed)
        return;
    setText(stored);
    setCursorPosition(0);
}

void NameField::forget()
{
    setModified(false);
    setText(stored_);
}

void NameField::setPrompt(const QString& placeholder, const QString& accessibleName)
{
    setPlaceholderText(placeholder);
    setToolTip(placeholder); // whole, where the field is narrow
    setAccessibleName(accessibleName);
}

// What was chosen among the names offered counts as typed too.
bool NameField::isTyped() const
{
    return isModified() || text() != stored_;
}

void NameField::take(const QString& name)
{
    forget();
    Q_EMIT taken(name.simplified());
}

void NameField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        offered_->setStringList(names_());
}

void NameField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && takesOnLeaving_ && isTyped())
        take(text());
}

void NameField::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter) {
        completer_->popup()->hide();
        if (isTyped())
            take(text());
        Q_EMIT entered();
        return;
    }
    if (event->key() == Qt::Key_Escape && isTyped()) {
        forget();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace filrouge

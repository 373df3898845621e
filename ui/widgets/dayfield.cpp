// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dayfield.h"

#include "ui/widgets/daytext.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace filrouge {

namespace {

Language shownLanguage()
{
    return QLocale().language() == QLocale::French ? Language::French : Language::English;
}

} // namespace

DayField::DayField(const UiTheme& theme, PendingEdits& pending, Store store, QWidget* parent)
    : QLineEdit(parent),
      theme_(theme),
      store_(std::move(store)),
      claim_(pending, [this] { flush(); })
{
    setTextMargins(4, 0, 4, 0);
    connect(this, &QLineEdit::returnPressed, this, [this] { flush(); });
    connect(this, &QLineEdit::textEdited, this, [this] { restyle(false); });
    connect(&theme_, &UiTheme::changed, this, [this] { restyle(false); });
}

void DayField::show(QDate stored)
{
    const bool typing = isModified();
    stored_ = stored;
    if (!typing)
        setText(longDate(stored, shownLanguage()));
}

void DayField::setPrompt(const QString& placeholder, const QString& accessibleName)
{
    setPlaceholderText(placeholder);
    setAccessibleName(accessibleName);
}

void DayField::flush()
{
    if (!isModified())
        return;
    const auto day = dayFromText(text(), shownLanguage());
    if (!day) {
        restyle(true);
        Q_EMIT refused(tr("“%1” is not a day: write it like 31/12/2018.").arg(text().trimmed()));
        return;
    }
    setModified(false);
    if (*day == stored_ || store_(*day))
        show(*day);
    else
        setModified(true);
}

void DayField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isModified()) {
        setModified(false);
        restyle(false);
        show(stored_);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DayField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        flush();
}

void DayField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        show(stored_);
}

void DayField::restyle(bool wrong)
{
    QPalette palette;
    if (wrong) {
        palette.setColor(QPalette::Base, theme_.tokens().warning);
        palette.setColor(QPalette::Text, theme_.tokens().onWarning);
    }
    setPalette(palette);
}

} // namespace filrouge

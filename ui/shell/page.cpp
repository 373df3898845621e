// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "ui/messages/details.h"
#include "ui/messages/messages.h"

#include <QEvent>
#include <QLocale>

namespace filrouge {

Language windowLanguage()
{
    return QLocale().language() == QLocale::French ? Language::French : Language::English;
}

QString sentenceFor(const Error& error)
{
    return Desk::say(messageFor(withDetailIn(error, windowLanguage())));
}

QString Desk::say(const Text& text)
{
    return translated(text, windowLanguage());
}

bool Desk::report(const Result<>& outcome) const
{
    if (!outcome)
        complain(outcome.error());
    return outcome.has_value();
}

void Desk::complain(const Error& error) const
{
    toasts.complain(sentenceFor(error));
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "ui/messages/details.h"
#include "ui/messages/messages.h"

#include <QEvent>
#include <QHideEvent>
#include <QLocale>
#include <QShowEvent>
#include <QTabBar>

namespace filrouge {

namespace {

const Page* pageAround(const Page& page)
{
    for (QWidget* around = page.parentWidget(); around != nullptr; around = around->parentWidget())
        if (const auto* found = qobject_cast<Page*>(around))
            return found;
    return nullptr;
}

} // namespace

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

void Page::takeKeyboard()
{
    for (Page* inside : findChildren<Page*>())
        if (inside->isVisible())
            inside->takeKeyboard();
}

// Who goes along the rail, or along the tabs, keeps the keyboard until a page is entered. A page that comes into view
// inside another that was there already has been asked for, not passed.
void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    inView_ = true;
    const QWidget* at = window()->focusWidget();
    const Page* around = pageAround(*this);
    const bool askedFor = around != nullptr && around->inView_ && qobject_cast<const QTabBar*>(at) == nullptr;
    if (askedFor || at == nullptr || !at->isVisible())
        takeKeyboard();
}

void Page::hideEvent(QHideEvent* event)
{
    inView_ = false;
    QWidget::hideEvent(event);
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace filrouge

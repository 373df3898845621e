// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dayfield.h"

#include "ui/widgets/daytext.h"
#include "ui/widgets/keynotes.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QWidgetAction>

namespace filrouge {

namespace {

Language shownLanguage()
{
    return QLocale().language() == QLocale::French ? Language::French : Language::English;
}

} // namespace

DayField::DayField(const UiTheme& theme, PendingEdits& pending, Store store, QWidget* parent)
    : EntryField(theme, pending, parent),
      store_(std::move(store)),
      calendar_(addAction(theme.icon("view-calendar"), TrailingPosition))
{
    connect(calendar_, &QAction::triggered, this, [this] { openCalendar(); });
    connect(&theme, &UiTheme::changed, this, [this, &theme] { calendar_->setIcon(theme.icon("view-calendar")); });
    retranslate();
}

void DayField::show(QDate stored)
{
    stored_ = stored;
    showStored();
}

void DayField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F4 && event->modifiers() == Qt::NoModifier && !isReadOnly())
        openCalendar();
    else
        EntryField::keyPressEvent(event);
}

// What is picked takes the place of what was typed.
void DayField::pick(QDate day)
{
    forget();
    if (day != stored_ && store_(day))
        show(day);
}

void DayField::openCalendar()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (stored_.isValid())
        calendar->setSelectedDate(stored_);
    auto* shown = new QWidgetAction(menu);
    shown->setDefaultWidget(calendar);
    menu->addAction(shown);
    for (const auto chosen : {&QCalendarWidget::activated, &QCalendarWidget::clicked})
        connect(calendar, chosen, menu, [this, menu](QDate day) {
            if (!menu->isVisible()) // Enter and a click tell it twice
                return;
            menu->close();
            pick(day);
        });
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

void DayField::changeEvent(QEvent* event)
{
    EntryField::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DayField::retranslate()
{
    calendar_->setText(tr("Pick from the calendar"));
    calendar_->setToolTip(tr("Pick from the calendar (F4)"));
    noteKeys(this, {{{Qt::Key_F4}, tr("A date: pick it from the calendar")}});
}

EntryField::Taken DayField::take(const QString& typed)
{
    const auto day = dayFromText(typed, shownLanguage());
    if (!day)
        return Taken::NotUnderstood;
    if (*day != stored_ && !store_(*day))
        return Taken::Kept;
    stored_ = *day;
    return Taken::Stored;
}

QString DayField::storedText() const
{
    return longDate(stored_, shownLanguage());
}

QString DayField::complaint(const QString& typed) const
{
    return tr("“%1” is not a day: write it like 31/12/2018.").arg(typed);
}

} // namespace filrouge

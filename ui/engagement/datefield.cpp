// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/datefield.h"

#include "ui/widgets/textlabel.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QFocusEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

namespace filrouge {

DateField::DateField(const UiTheme& theme, PendingEdits& pending, const DayField::Store& store)
    : theme_(theme),
      store_(store),
      field_(new DayField(theme, pending,
                          [this](QDate day) {
                              problem_->hide();
                              return store_(day);
                          })),
      calendar_(new QToolButton),
      problem_(new TextLabel(theme, TextSize::Small, QFont::DemiBold, TextTone::Thread))
{
    calendar_->setAutoRaise(true);
    connect(calendar_, &QToolButton::clicked, this, [this] { openCalendar(); });
    connect(field_, &QLineEdit::textEdited, problem_, &QWidget::hide);
    connect(field_, &DayField::refused, this, [this](const QString& sentence) {
        problem_->setText(sentence);
        problem_->show();
    });
    field_->installEventFilter(this);
    field_->setTextMargins(theme.px(3), 0, 0, 0);
    problem_->hide();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(theme.px(2), theme.px(2), 0, theme.px(2));
    grid->setSpacing(2);
    grid->addWidget(field_, 0, 0);
    grid->addWidget(calendar_, 0, 1);
    grid->addWidget(problem_, 1, 0, 1, 2);
    const auto restyle = [this] { calendar_->setIcon(theme_.icon("view-calendar")); };
    connect(&theme_, &UiTheme::changed, this, restyle);
    restyle();
    retranslate();
}

void DateField::show(QDate day)
{
    day_ = day;
    if (!field_->isModified())
        problem_->hide();
    field_->show(day);
}

bool DateField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == field_ && event->type() == QEvent::FocusIn)
        Q_EMIT focusGained();
    return QWidget::eventFilter(watched, event);
}

void DateField::setPrompt(const QString& placeholder, const QString& accessibleName)
{
    field_->setPrompt(placeholder, accessibleName);
    calendar_->setAccessibleName(tr("Pick from the calendar: %1").arg(accessibleName));
}

void DateField::openCalendar()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget;
    if (day_.isValid())
        calendar->setSelectedDate(day_);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::activated, menu, [this, menu](QDate day) {
        menu->close();
        if (store_(day))
            show(day);
    });
    connect(calendar, &QCalendarWidget::clicked, menu, [this, menu](QDate day) {
        menu->close();
        if (store_(day))
            show(day);
    });
    menu->popup(calendar_->mapToGlobal(QPoint(0, calendar_->height())));
    calendar->setFocus();
}

// Not by a focus proxy: Tab would stop at the whole before its parts, wherever it was made.
void DateField::focusInEvent(QFocusEvent* event)
{
    field_->setFocus(event->reason());
}

void DateField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DateField::retranslate()
{
    calendar_->setToolTip(tr("Pick from the calendar"));
}

} // namespace filrouge

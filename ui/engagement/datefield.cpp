// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/datefield.h"

#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QFocusEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace filrouge {

DateField::DateField(const UiTheme& theme, PendingEdits& pending, const DayField::Store& store)
    : field_(new DayField(theme, pending,
                          [this, store](QDate day) {
                              problem_->hide();
                              return store(day);
                          })),
      problem_(new TextLabel(theme, TextSize::Small, QFont::DemiBold, TextTone::Thread))
{
    connect(field_, &QLineEdit::textEdited, problem_, &QWidget::hide);
    connect(field_, &DayField::refused, this, [this](const QString& sentence) {
        problem_->setText(sentence);
        problem_->show();
    });
    field_->installEventFilter(this);
    field_->setTextMargins(theme.px(3), 0, 0, 0);
    problem_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(2), theme.px(2), 0, theme.px(2));
    column->setSpacing(2);
    column->addWidget(field_);
    column->addWidget(problem_);
}

void DateField::show(QDate day)
{
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
}

// Not by a focus proxy: Tab would stop at the whole before its parts, wherever it was made.
void DateField::focusInEvent(QFocusEvent* event)
{
    field_->setFocus(event->reason());
}

} // namespace filrouge

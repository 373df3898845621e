// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrappedchoice.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QMouseEvent>

namespace filrouge {

WrappedChoice::WrappedChoice(const UiTheme& theme, QAbstractButton* button, QWidget* parent)
    : QWidget(parent),
      button_(button),
      words_(new TextLabel(theme, TextSize::Body))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(button_, 0, Qt::AlignTop);
    row->addWidget(words_, 1);
}

void WrappedChoice::setText(const QString& text)
{
    words_->setText(text);
    button_->setAccessibleName(text);
}

void WrappedChoice::mousePressEvent(QMouseEvent* event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
}

void WrappedChoice::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    button_->setFocus(Qt::MouseFocusReason);
    button_->click();
}

} // namespace filrouge

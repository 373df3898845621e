// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote/reasonfield.h"

#include "ui/vote/stageactions.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr int longestReason = 300; // a sentence of the minutes, not a report

} // namespace

ReasonField::ReasonField(const UiTheme& theme, QWidget* parent)
    : QWidget(parent),
      question_(new TextLabel(theme, TextSize::Body, QFont::DemiBold)),
      consequence_(new TextLabel(theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      reason_(new QLineEdit),
      action_(new StageButton),
      keep_(new StageButton)
{
    reason_->setObjectName(QStringLiteral("reasonText"));
    action_->setObjectName(QStringLiteral("reasonGiven"));
    keep_->setObjectName(QStringLiteral("reasonKept"));
    reason_->setMaxLength(longestReason);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(6);
    column->addWidget(question_);
    column->addWidget(reason_);
    column->addWidget(consequence_);
    auto* row = new QHBoxLayout;
    row->addWidget(action_);
    row->addWidget(keep_);
    row->addStretch();
    column->addLayout(row);
    connect(reason_, &QLineEdit::textChanged, this, [this](const QString& text) {
        action_->setEnabled(!text.trimmed().isEmpty());
    });
    connect(reason_, &QLineEdit::returnPressed, this, [this] {
        if (action_->isEnabled())
            action_->setFocus();
    });
    connect(action_, &QPushButton::clicked, this, [this] { give(); });
    connect(keep_, &QPushButton::clicked, this, [this] { cancel(); });
    hide();
    retranslate();
}

void ReasonField::ask(const ReasonAsked& asked)
{
    reason_->setText(asked.reason);
    action_->setEnabled(!asked.reason.trimmed().isEmpty());
    rename(asked);
    show();
    reason_->setFocus();
    reason_->selectAll();
}

void ReasonField::rename(const ReasonAsked& asked)
{
    question_->setText(asked.question);
    reason_->setAccessibleName(asked.question);
    consequence_->setText(asked.consequence);
    consequence_->setVisible(!asked.consequence.isEmpty());
    action_->setText(asked.action);
    action_->setAccessibleDescription(asked.consequence);
}

void ReasonField::cancel()
{
    if (isHidden())
        return;
    hide();
    reason_->clear();
    Q_EMIT cancelled();
}

void ReasonField::give()
{
    const QString reason = reason_->text().simplified();
    hide();
    reason_->clear();
    Q_EMIT given(reason);
}

void ReasonField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) // of the field, which took it
        QWidget::keyPressEvent(event);
}

void ReasonField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReasonField::retranslate()
{
    keep_->setText(tr("Leave it"));
    keep_->setToolTip(tr("Nothing is changed (Esc)"));
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/paperstyle.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace filrouge {

EmptyState::EmptyState(const UiTheme& theme, QWidget* parent)
    : QWidget(parent),
      title_(new TextLabel(theme, TextSize::Title, QFont::DemiBold)),
      explanation_(new TextLabel(theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      action_(new QPushButton),
      other_(new QPushButton)
{
    makePrimary(action_);
    other_->setObjectName(QStringLiteral("otherAction"));
    other_->hide();
    connect(action_, &QPushButton::clicked, this, &EmptyState::activated);
    connect(other_, &QPushButton::clicked, this, &EmptyState::otherActivated);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(action_);
    actions->addWidget(other_);
    actions->addStretch(1);
    auto* column = new QVBoxLayout;
    column->setSpacing(12);
    column->addWidget(title_);
    column->addWidget(explanation_);
    column->addLayout(actions);
    auto* box = new QWidget;
    box->setLayout(column);
    const auto fit = [box, &theme] { box->setMaximumWidth(theme.px(560)); };
    connect(&theme, &UiTheme::changed, box, fit);
    fit();
    auto* outer = new QVBoxLayout(this);
    // Aligned, it would be given the width of its hint and the height of another: its text would be cut.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(box, 1000);
    middle->addStretch(1);
    outer->addStretch(2);
    outer->addLayout(middle);
    outer->addStretch(3);
}

void EmptyState::setTexts(const QString& title, const QString& explanation, const QString& action)
{
    title_->setText(title);
    explanation_->setText(explanation);
    action_->setText(action);
    action_->setVisible(!action.isEmpty());
}

void EmptyState::setOtherAction(const QString& action)
{
    other_->setText(action);
    other_->setVisible(!action.isEmpty());
}

} // namespace filrouge

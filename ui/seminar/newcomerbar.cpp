// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seminar/newcomerbar.h"

#include "ui/theme/paperstyle.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace filrouge {

NewcomerBar::NewcomerBar(const UiTheme& theme, QWidget* parent)
    : QWidget(parent),
      title_(new TextLabel(theme, TextSize::Body, QFont::DemiBold)),
      name_(new QLineEdit),
      organisation_(new QLineEdit),
      add_(new QPushButton),
      close_(new QPushButton)
{
    makePrimary(add_);
    auto* fields = new QHBoxLayout;
    fields->addWidget(name_, 3);
    fields->addWidget(organisation_, 3);
    fields->addWidget(add_);
    fields->addWidget(close_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(4);
    column->addWidget(title_);
    column->addLayout(fields);
    connect(name_, &QLineEdit::returnPressed, this, [this] { submit(); });
    connect(organisation_, &QLineEdit::returnPressed, this, [this] { submit(); });
    connect(add_, &QPushButton::clicked, this, [this] { submit(); });
    connect(close_, &QPushButton::clicked, this, &NewcomerBar::closed);
    connect(name_, &QLineEdit::textChanged, this, [this](const QString& text) {
        add_->setEnabled(!text.trimmed().isEmpty());
    });
    add_->setEnabled(false);
    retranslate();
}

void NewcomerBar::askWalkIn(const QString& name, const QStringList& organisations)
{
    absent_.clear();
    name_->setText(name);
    organisation_->clear();
    auto* completer = new QCompleter(organisations, organisation_);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    organisation_->setCompleter(completer); // deletes the one before
    organisation_->show();
    retranslate();
    show();
    (name.isEmpty() ? name_ : organisation_)->setFocus();
}

void NewcomerBar::askSubstitute(const QString& absent)
{
    absent_ = absent;
    name_->clear();
    organisation_->clear();
    organisation_->hide();
    retranslate();
    show();
    name_->setFocus();
}

void NewcomerBar::submit()
{
    if (add_->isEnabled())
        Q_EMIT entered(name_->text().simplified(), organisation_->text().simplified());
}

void NewcomerBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void NewcomerBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NewcomerBar::retranslate()
{
    title_->setText(absent_.isEmpty() ? tr("A walk-in signs in") : tr("Who comes instead of %1?").arg(absent_));
    name_->setPlaceholderText(tr("Name"));
    name_->setAccessibleName(absent_.isEmpty() ? tr("Name of the walk-in") : tr("Name of the substitute"));
    organisation_->setPlaceholderText(tr("Organisation, if any"));
    organisation_->setAccessibleName(tr("Organisation of the walk-in"));
    add_->setText(absent_.isEmpty() ? tr("Sign in") : tr("Substitute"));
    add_->setToolTip(tr("Enter"));
    close_->setText(tr("Close"));
    close_->setToolTip(tr("Escape"));
}

} // namespace filrouge

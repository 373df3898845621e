// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phones/wififields.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace filrouge {

WifiFields::WifiFields(const UiTheme& theme, QWidget* parent)
    : QWidget(parent),
      title_(new TextLabel(theme, TextSize::Large, QFont::DemiBold)),
      note_(new TextLabel(theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      nameLabel_(new TextLabel(theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      name_(new QLineEdit),
      passwordLabel_(new TextLabel(theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      password_(new QLineEdit),
      hidden_(new QCheckBox),
      fault_(new TextLabel(theme, TextSize::Body, QFont::Normal, TextTone::Warning))
{
    name_->setObjectName(QStringLiteral("wifiName"));
    password_->setObjectName(QStringLiteral("wifiPassword"));
    hidden_->setObjectName(QStringLiteral("wifiHidden"));
    fault_->setObjectName(QStringLiteral("wifiFault"));
    fault_->setVisible(false);
    nameLabel_->setBuddy(name_);
    passwordLabel_->setBuddy(password_);
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(2);
    grid->addWidget(nameLabel_, 0, 0);
    grid->addWidget(passwordLabel_, 0, 1);
    grid->addWidget(name_, 1, 0);
    grid->addWidget(password_, 1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(title_);
    column->addWidget(note_);
    column->addLayout(grid);
    column->addWidget(hidden_);
    column->addWidget(fault_);
    connect(name_, &QLineEdit::editingFinished, this, [this] { read(); });
    connect(password_, &QLineEdit::editingFinished, this, [this] { read(); });
    connect(hidden_, &QCheckBox::toggled, this, [this] { read(); });
    retranslate();
}

void WifiFields::read()
{
    WifiAccess access{name_->text().trimmed(), password_->text(), hidden_->isChecked()};
    const Result<> valid = access.name.isEmpty() ? Result<>() : validate(access);
    fault_->setVisible(!valid);
    if (!valid) {
        fault_->setText(valid.error().where == QLatin1String("password")
                            ? tr("A Wi-Fi password has 8 to 63 characters; leave it empty for an open network.")
                            : tr("The name of a Wi-Fi has 32 characters at most."));
        access = {};
    }
    if (access.name.isEmpty())
        access = {};
    if (access == told_)
        return;
    told_ = access;
    Q_EMIT changed(access);
}

void WifiFields::retranslate()
{
    title_->setText(tr("The room’s Wi-Fi"));
    note_->setText(tr("Shown on the projector as a code to scan, and kept nowhere: it is gone when this window closes. "
                      "Leave it empty if people are on it already."));
    nameLabel_->setText(tr("Name"));
    passwordLabel_->setText(tr("Password"));
    name_->setAccessibleName(tr("Name of the room’s Wi-Fi"));
    password_->setAccessibleName(tr("Password of the room’s Wi-Fi"));
    hidden_->setText(tr("The network does not show its name"));
    if (fault_->isVisibleTo(this))
        read();
}

} // namespace filrouge

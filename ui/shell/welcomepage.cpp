// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomepage.h"

#include "ui/theme/paperstyle.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QListWidget>
#include <QListWidgetItem>
#include <QPushButton>
#include <QVBoxLayout>

namespace filrouge {

WelcomePage::WelcomePage(const UiTheme& theme, QWidget* parent)
    : QWidget(parent),
      title_(new TextLabel(theme, TextSize::Display, QFont::DemiBold)),
      explanation_(new TextLabel(theme, TextSize::Large, QFont::Normal, TextTone::Muted)),
      new_(new QPushButton),
      sample_(new QPushButton),
      open_(new QPushButton),
      recentTitle_(new TextLabel(theme, TextSize::Large, QFont::DemiBold)),
      recent_(new QListWidget)
{
    makePrimary(new_);
    recent_->setFrameStyle(QFrame::NoFrame);
    recent_->setMaximumHeight(theme.px(240));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    for (QPushButton* button : {new_, sample_, open_})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* column = new QVBoxLayout;
    column->setSpacing(12);
    column->addWidget(title_);
    column->addWidget(explanation_);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addSpacing(24);
    column->addWidget(recentTitle_);
    column->addWidget(recent_);
    auto* box = new QWidget;
    box->setLayout(column);
    box->setMaximumWidth(theme.px(720));
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(box, 4);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(3);

    connect(new_, &QPushButton::clicked, this, &WelcomePage::newWanted);
    connect(sample_, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    connect(open_, &QPushButton::clicked, this, &WelcomePage::openWanted);
    connect(recent_, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT fileWanted(item->data(Qt::UserRole).toString());
    });
    connect(recent_, &QListWidget::itemClicked, recent_, &QListWidget::itemActivated);
    retranslate();
}

void WelcomePage::showRecent(const QStringList& paths)
{
    recent_->clear();
    for (const QString& path : paths) {
        const QFileInfo info(path);
        auto* item = new QListWidgetItem(
            info.completeBaseName() + QStringLiteral(" – ") + QDir::toNativeSeparators(info.absolutePath()), recent_);
        item->setData(Qt::UserRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
    }
    recent_->setVisible(!paths.isEmpty());
    recentTitle_->setVisible(!paths.isEmpty());
}

void WelcomePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WelcomePage::retranslate()
{
    title_->setText(QStringLiteral("Fil rouge"));
    explanation_->setText(tr("From what people said to what was promised and tried. A programme is one file on this "
                             "computer: everything you type is in it at once."));
    new_->setText(tr("New programme…"));
    sample_->setText(tr("Look at the sample…"));
    open_->setText(tr("Open…"));
    recentTitle_->setText(tr("Go on with"));
    recent_->setAccessibleName(recentTitle_->text());
}

} // namespace filrouge

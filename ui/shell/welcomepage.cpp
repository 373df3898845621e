// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomepage.h"

#include "ui/shell/linedelegate.h"
#include "ui/theme/paperstyle.h"

#include <QAbstractItemView>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace filrouge {

WelcomePage::WelcomePage(const UiTheme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      title_(new TextLabel(theme, TextSize::Display, QFont::DemiBold)),
      explanation_(new TextLabel(theme, TextSize::Large, QFont::Normal, TextTone::Muted)),
      new_(new QPushButton),
      sample_(new QPushButton),
      open_(new QPushButton),
      recentTitle_(new TextLabel(theme, TextSize::Large, QFont::DemiBold)),
      lines_(new LineModel(this)),
      recent_(new QListView),
      box_(new QWidget)
{
    makePrimary(new_);
    recent_->setModel(lines_);
    recent_->setItemDelegate(new LineDelegate(theme, recent_));
    recent_->setUniformItemSizes(true);
    recent_->setFrameStyle(QFrame::NoFrame);
    recent_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    recent_->viewport()->setAutoFillBackground(false);
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
    box_->setLayout(column);
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(box_, 4);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(3);

    connect(new_, &QPushButton::clicked, this, &WelcomePage::newWanted);
    connect(sample_, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    connect(open_, &QPushButton::clicked, this, &WelcomePage::openWanted);
    connect(recent_, &QAbstractItemView::clicked, recent_, &QAbstractItemView::activated);
    connect(recent_, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT fileWanted(QString(paths_.at(index.row())));
    });
    connect(&theme_, &UiTheme::changed, this, [this] { arrange(); });
    retranslate();
    arrange();
}

void WelcomePage::arrange()
{
    constexpr int mostShown = 5; // the others are scrolled to
    box_->setMaximumWidth(theme_.px(720));
    recent_->setFixedHeight(theme_.px(48) * qMin<int>(mostShown, qMax<int>(1, static_cast<int>(paths_.size()))));
}

void WelcomePage::showRecent(const QStringList& paths)
{
    paths_ = paths;
    std::vector<Line> lines;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        lines.push_back({Kind::Programme, 0, info.completeBaseName(), QDir::toNativeSeparators(info.absolutePath())});
    }
    lines_->setLines(std::move(lines));
    if (!paths.isEmpty())
        recent_->setCurrentIndex(lines_->index(0));
    arrange();
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote/rehearsalstrip.h"

#include "ui/vote/stageactions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>

namespace filrouge {

RehearsalStrip::RehearsalStrip(const UiTheme& theme, QWidget* parent)
    : QFrame(parent),
      theme_(theme),
      text_(new QLabel),
      others_(new StageButton),
      end_(new StageButton)
{
    others_->setObjectName(QStringLiteral("othersVote"));
    end_->setObjectName(QStringLiteral("endRehearsal"));
    text_->setObjectName(QStringLiteral("rehearsal"));
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    row->addWidget(text_, 1);
    row->addWidget(others_);
    row->addWidget(end_);
    connect(others_, &QPushButton::clicked, this, &RehearsalStrip::othersWanted);
    connect(end_, &QPushButton::clicked, this, &RehearsalStrip::endWanted);
    connect(&theme_, &UiTheme::changed, this, [this] { restyle(); });
    restyle();
    retranslate();
}

void RehearsalStrip::setWaiting(int voters)
{
    waiting_ = voters;
    retranslate();
}

void RehearsalStrip::retranslate()
{
    text_->setText(tr("Rehearsal on a copy of the programme: nothing counts, and nothing of it is kept."));
    setAccessibleName(text_->text());
    others_->setText(tr("Let the %n others vote", nullptr, waiting_));
    others_->setToolTip(tr("Ballots by chance, as if sent by phone, for everybody who has not voted"));
    others_->setVisible(waiting_ > 0);
    end_->setText(tr("End the rehearsal"));
    end_->setToolTip(tr("Throws the copy away; that it was rehearsed is noted for the minutes"));
}

void RehearsalStrip::restyle()
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, theme_.tokens().onThread);
    text_->setPalette(palette);
    QFont font = theme_.font(TextSize::Body, QFont::DemiBold);
    text_->setFont(font);
}

void RehearsalStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme_.tokens().thread);
}

} // namespace filrouge

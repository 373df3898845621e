// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote/stagebar.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace filrouge {

namespace {

constexpr qint64 onTime = 60; // seconds: less is nobody's concern

int wholeMinutes(qint64 seconds)
{
    return static_cast<int>((qAbs(seconds) + 59) / 60);
}

} // namespace

StageBar::StageBar(const UiTheme& theme, QWidget* parent)
    : QWidget(parent),
      clock_(new TextLabel(theme, TextSize::Heading, QFont::DemiBold)),
      left_(new TextLabel(theme, TextSize::Body)),
      lateness_(new TextLabel(theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      network_(new TextLabel(theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      projector_(new TextLabel(theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      open_(new QPushButton)
{
    setMinimumHeight(theme.px(56));
    connect(&theme, &UiTheme::changed, this, [this, &theme] { setMinimumHeight(theme.px(56)); });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(theme.px(20));
    clock_->setWordWrap(false);
    clock_->setObjectName(QStringLiteral("clock"));
    left_->setObjectName(QStringLiteral("timeLeft"));
    lateness_->setObjectName(QStringLiteral("lateness"));
    network_->setObjectName(QStringLiteral("network"));
    network_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    network_->setVisible(false);
    projector_->setObjectName(QStringLiteral("projector"));
    projector_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(clock_);
    row->addWidget(left_, 3);
    row->addWidget(lateness_, 2);
    row->addWidget(network_, 2);
    row->addWidget(projector_, 2);
    row->addWidget(open_);
    connect(open_, &QPushButton::clicked, this, &StageBar::projectorWanted);
    retranslate();
}

void StageBar::show(const StageTimes& times)
{
    if (times == times_)
        return;
    times_ = times;
    clock_->setText(times.now.toString(QStringLiteral("HH:mm")));
    if (times.activity.isEmpty())
        left_->setText(QString());
    else if (!times.left)
        left_->setText(times.activity);
    else if (*times.left >= 0)
        left_->setText(tr("%1: %n minute(s) left", nullptr, wholeMinutes(*times.left)).arg(times.activity));
    else
        left_->setText(tr("%1: %n minute(s) over", nullptr, wholeMinutes(*times.left)).arg(times.activity));
    if (!times.lateness)
        lateness_->setText(QString());
    else if (*times.lateness >= onTime)
        lateness_->setText(tr("%n minute(s) late", nullptr, wholeMinutes(*times.lateness)));
    else if (*times.lateness <= -onTime)
        lateness_->setText(tr("%n minute(s) ahead", nullptr, wholeMinutes(*times.lateness)));
    else
        lateness_->setText(tr("On time"));
}

void StageBar::show(ProjectorPlace place)
{
    place_ = place;
    showProjector();
}

void StageBar::showNetwork(const QString& words)
{
    network_->setText(words);
    network_->setVisible(!words.isEmpty());
}

void StageBar::showProjector()
{
    switch (place_) {
    case ProjectorPlace::Hidden:
        projector_->setText(tr("The projector is off"));
        break;
    case ProjectorPlace::Screen:
        projector_->setText(tr("Projector on the second screen"));
        break;
    case ProjectorPlace::Window:
        projector_->setText(tr("Projector in a window: no second screen"));
        break;
    case ProjectorPlace::Lost:
        projector_->setText(tr("The second screen is gone"));
        break;
    }
    open_->setVisible(place_ == ProjectorPlace::Hidden);
}

void StageBar::retranslate()
{
    open_->setText(tr("Open the projector"));
    open_->setToolTip(tr("Full-screen on the second screen, in a window without one"));
    const StageTimes times = std::exchange(times_, {});
    show(times);
    showProjector();
}

} // namespace filrouge

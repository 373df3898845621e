// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote/stageactions.h"

#include "ui/theme/paperstyle.h"

#include <QBoxLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMargins>
#include <QResizeEvent>

namespace filrouge {

namespace {

constexpr int flatPadding = 10; // as the style gives it to a button with many words

}

QSize StageButton::sizeHint() const
{
    QSize hint = QPushButton::sizeHint();
    if (isFlat())
        hint.setWidth(qMin(hint.width(), fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 2 * flatPadding));
    return hint;
}

void StageButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space)
        event->ignore();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->isAutoRepeat() ? event->accept() : click();
    else
        QPushButton::keyPressEvent(event);
}

void StageButton::keyReleaseEvent(QKeyEvent* event)
{
    event->ignore();
}

StageActions::StageActions(const UiTheme& theme, QWidget* parent)
    : QWidget(parent),
      rows_(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      way_(new QHBoxLayout),
      deed_(new QHBoxLayout),
      black_(new StageButton),
      back_(new StageButton),
      forward_(new StageButton),
      reason_(new TextLabel(theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      primary_(new StageButton)
{
    makePrimary(primary_);
    primary_->setObjectName(QStringLiteral("primary"));
    const auto measure = [this, &theme] {
        setMinimumHeight(theme.px(72));
        primary_->setMinimumHeight(theme.px(48));
    };
    measure();
    connect(&theme, &UiTheme::changed, this, measure);
    reason_->setObjectName(QStringLiteral("reason"));
    reason_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    black_->setCheckable(true);
    black_->setAutoDefault(false);
    rows_->setContentsMargins(16, 0, 16, 0);
    for (QBoxLayout* row : {rows_, static_cast<QBoxLayout*>(way_), static_cast<QBoxLayout*>(deed_)})
        row->setSpacing(theme.px(8));
    way_->addWidget(black_);
    way_->addWidget(back_);
    way_->addWidget(forward_);
    deed_->addWidget(reason_, 1);
    deed_->addWidget(primary_);
    rows_->addLayout(way_);
    rows_->addLayout(deed_, 1);
    connect(black_, &QPushButton::clicked, this, [this] { Q_EMIT pressed(StageKey::Black); });
    connect(back_, &QPushButton::clicked, this, [this] { Q_EMIT pressed(StageKey::Back); });
    connect(forward_, &QPushButton::clicked, this, [this] { Q_EMIT pressed(StageKey::Forward); });
    connect(primary_, &QPushButton::clicked, this, [this] {
        switch (shown_.offer) {
        case StageOffer::SetUp:
            Q_EMIT setUpWanted();
            break;
        case StageOffer::Again:
            Q_EMIT againWanted();
            break;
        case StageOffer::Open:
        case StageOffer::LastCall:
        case StageOffer::Close:
            Q_EMIT pressed(StageKey::Vote);
            break;
        case StageOffer::Reveal:
            Q_EMIT pressed(StageKey::Reveal);
            break;
        case StageOffer::Show:
            Q_EMIT pressed(StageKey::Forward);
            break;
        }
    });
    retranslate();
}

void StageActions::show(const StageActionsShown& shown)
{
    if (shown == shown_)
        return;
    shown_ = shown;
    retranslate();
}

QSize StageActions::minimumSizeHint() const
{
    const QMargins around = rows_->contentsMargins();
    return {qMax(way_->minimumSize().width(), deed_->minimumSize().width()) + around.left() + around.right(),
            rows_->minimumSize().height()};
}

void StageActions::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// Large letters: the way through the day stands over the one thing to do.
void StageActions::arrange()
{
    const QMargins around = rows_->contentsMargins();
    const int needed =
        way_->minimumSize().width() + deed_->minimumSize().width() + rows_->spacing() + around.left() + around.right();
    const bool narrow = needed > width();
    way_->setAlignment(narrow ? Qt::AlignLeft : Qt::Alignment());
    rows_->setContentsMargins(16, narrow ? 4 : 0, 16, narrow ? 4 : 0);
    rows_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void StageActions::retranslate()
{
    black_->setText(tr("Black screen  B"));
    black_->setToolTip(tr("The room sees black until the next scene (B)"));
    black_->setChecked(shown_.black);
    back_->setText(tr("Back  ←"));
    back_->setToolTip(tr("The scene before (←, Page Up)"));
    back_->setEnabled(!shown_.lastCall);
    forward_->setText(tr("Show next  Space"));
    forward_->setToolTip(tr("Show what stands under “Next” (Space, →, Page Down)"));
    forward_->setEnabled(shown_.hasNext && !shown_.lastCall);
    forward_->setVisible(shown_.offer != StageOffer::Show);
    switch (shown_.offer) {
    case StageOffer::SetUp:
        primary_->setText(tr("Set up the vote"));
        primary_->setToolTip(tr("Question, personas on the ballot, tie rule"));
        break;
    case StageOffer::Again:
        primary_->setText(tr("Hold it again"));
        primary_->setToolTip(tr("A new vote with the same question and personas; the annulled one stays listed"));
        break;
    case StageOffer::Open:
        primary_->setText(tr("Open the vote  V"));
        primary_->setToolTip(tr("Everybody who has signed in may vote from now on (V)"));
        break;
    case StageOffer::LastCall:
        primary_->setText(shown_.armed ? tr("V again: last call") : tr("Last call  V V"));
        primary_->setToolTip(tr("Thirty seconds shown to the room, then the vote is closed (V twice)"));
        break;
    case StageOffer::Close:
        primary_->setText(shown_.armed ? tr("V again: close now") : tr("Close the vote  V V"));
        primary_->setToolTip(tr("Close without waiting for the end of the last call (V twice; Esc takes it back)"));
        break;
    case StageOffer::Reveal:
        primary_->setText(shown_.armed ? tr("R again: reveal") : tr("Reveal result  R R"));
        primary_->setToolTip(tr("Count, and let the bars rise for everyone (R twice)"));
        break;
    case StageOffer::Show:
        primary_->setText(tr("Show next  Space"));
        primary_->setToolTip(tr("Show what stands under “Next” (Space, →, Page Down)"));
        break;
    }
    primary_->setEnabled(shown_.reason.isEmpty() && (shown_.offer != StageOffer::Show || shown_.hasNext));
    const QString lastCall = tr("Esc takes the last call back.");
    reason_->setText(shown_.reason.isEmpty() && shown_.lastCall ? lastCall : shown_.reason);
    arrange();
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote/turnoutpanel.h"

#include "ui/vote/stageactions.h"

#include <QFrame>
#include <QGridLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace filrouge {

TurnoutPanel::TurnoutPanel(const UiTheme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      state_(new TextLabel(theme, TextSize::Large, QFont::DemiBold)),
      count_(new TextLabel(theme, TextSize::Display, QFont::Bold)),
      label_(new TextLabel(theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      runOff_(new StageButton),
      reopen_(new StageButton),
      verify_(new StageButton),
      hashes_(new TextLabel(theme, TextSize::Small, QFont::Normal, TextTone::Muted))
{
    state_->setObjectName(QStringLiteral("state"));
    count_->setObjectName(QStringLiteral("count"));
    count_->setWordWrap(false);
    runOff_->setObjectName(QStringLiteral("runOff"));
    reopen_->setObjectName(QStringLiteral("reopen"));
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    const char* const objects[] = {"phone", "kiosk", "paper", "notYet", "present"};
    for (std::size_t i = 0; i < names_.size(); ++i)
        addRow(grid, names_[i], numbers_[i], objects[i], i + 1 == names_.size());
    verify_->setFlat(true);
    verify_->setCheckable(true);
    hashes_->setVisible(false);
    hashes_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(state_);
    column->addWidget(count_);
    column->addWidget(label_);
    column->addSpacing(8);
    column->addLayout(grid);
    column->addSpacing(8);
    column->addWidget(runOff_);
    column->addWidget(reopen_);
    column->addWidget(verify_, 0, Qt::AlignLeft);
    column->addWidget(hashes_);
    connect(runOff_, &QPushButton::clicked, this, &TurnoutPanel::runOffWanted);
    connect(reopen_, &QPushButton::clicked, this, &TurnoutPanel::reopenWanted);
    connect(verify_, &QPushButton::toggled, hashes_, &QWidget::setVisible);
    retranslate();
}

void TurnoutPanel::addRow(QGridLayout* grid, TextLabel*& name, TextLabel*& number, const char* object, bool sum)
{
    const auto weight = sum ? QFont::DemiBold : QFont::Normal;
    name = new TextLabel(theme_, TextSize::Body, weight);
    number = new TextLabel(theme_, TextSize::Body, QFont::DemiBold);
    number->setObjectName(QLatin1String(object));
    number->setWordWrap(false);
    number->setAlignment(Qt::AlignRight);
    const int row = grid->rowCount();
    if (sum) {
        auto* line = new QFrame;
        line->setFrameStyle(QFrame::HLine | QFrame::Plain);
        grid->addWidget(line, row, 0, 1, 2);
    }
    grid->addWidget(name, row + 1, 0);
    grid->addWidget(number, row + 1, 1);
}

void TurnoutPanel::show(const TurnoutShown& shown)
{
    if (shown == shown_)
        return;
    shown_ = shown;
    retranslate();
}

void TurnoutPanel::retranslate()
{
    const QString time = shown_.since.local().time().toString(QStringLiteral("HH:mm"));
    switch (shown_.state) {
    case VoteState::Open:
        state_->setText(shown_.runOff ? tr("The run-off is open since %1").arg(time)
                                      : tr("The vote is open since %1").arg(time));
        break;
    case VoteState::Closed:
        state_->setText(tr("Closed. The box is sealed since %1").arg(time));
        break;
    default:
        state_->setText(tr("Revealed at %1. The box is destroyed").arg(time));
        break;
    }
    const Turnout& turnout = shown_.turnout;
    count_->setText(QStringLiteral("%1 / %2").arg(turnout.voted).arg(turnout.rollSize));
    label_->setText(tr("have voted", nullptr, turnout.voted));
    const QString names[] = {tr("Phone"), tr("Kiosk"), tr("Paper"), tr("Not yet"), tr("On the roll")};
    const int numbers[] = {turnout.on(Channel::Phone),
                           turnout.on(Channel::Kiosk),
                           turnout.on(Channel::Paper),
                           turnout.rollSize - turnout.voted,
                           turnout.rollSize};
    for (std::size_t i = 0; i < names_.size(); ++i) {
        names_[i]->setText(names[i]);
        numbers_[i]->setText(QString::number(numbers[i]));
    }
    if (shown_.state == VoteState::Closed || shown_.state == VoteState::Revealed)
        names_[3]->setText(tr("Did not vote"));
    runOff_->setText(tr("Prepare the run-off"));
    runOff_->setToolTip(tr("A new vote among those who are tied, with the same roll"));
    runOff_->setVisible(shown_.needsRunOff);
    reopen_->setText(tr("Reopen the vote"));
    reopen_->setToolTip(tr("Unseal the box and go on voting; it stands in the minutes"));
    reopen_->setVisible(shown_.state == VoteState::Closed);
    verify_->setText(tr("Verify"));
    verify_->setToolTip(tr("The fingerprints that stand in the minutes"));
    QStringList hashes;
    if (!shown_.definition.isEmpty())
        hashes << tr("Question, rule and roll: %1").arg(shown_.definition);
    if (!shown_.roll.isEmpty())
        hashes << tr("Roll at closing: %1").arg(shown_.roll);
    if (!shown_.ballots.isEmpty())
        hashes << tr("Ballots: %1").arg(shown_.ballots);
    // A hash has no spaces to wrap at.
    QString all = hashes.join(QLatin1Char('\n'));
    static const QRegularExpression longRun(QStringLiteral("([0-9a-f]{16})"));
    hashes_->setText(all.replace(longRun, QStringLiteral("\\1 ")));
}

} // namespace filrouge

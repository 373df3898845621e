// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote/turnoutpanel.h"

#include "ui/vote/reasonfield.h"
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
      figures_(new QWidget),
      count_(new TextLabel(theme, TextSize::Display, QFont::Bold)),
      label_(new TextLabel(theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      minutes_(new StageButton),
      runOff_(new StageButton),
      reopen_(new StageButton),
      incident_(new StageButton),
      annul_(new StageButton),
      reason_(new ReasonField(theme)),
      verify_(new StageButton),
      hashes_(new TextLabel(theme, TextSize::Small, QFont::Normal, TextTone::Muted))
{
    state_->setObjectName(QStringLiteral("state"));
    count_->setObjectName(QStringLiteral("count"));
    count_->setWordWrap(false);
    minutes_->setObjectName(QStringLiteral("saveMinutes"));
    runOff_->setObjectName(QStringLiteral("runOff"));
    reopen_->setObjectName(QStringLiteral("reopen"));
    incident_->setObjectName(QStringLiteral("noteIncident"));
    annul_->setObjectName(QStringLiteral("annulVote"));
    verify_->setObjectName(QStringLiteral("verify"));
    hashes_->setObjectName(QStringLiteral("verified"));
    auto* figures = new QVBoxLayout(figures_);
    figures->setContentsMargins(0, 0, 0, 8);
    figures->setSpacing(4);
    figures->addWidget(count_);
    figures->addWidget(label_);
    figures->addSpacing(8);
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    const char* const objects[] = {"phone", "kiosk", "paper", "notYet", "present"};
    for (std::size_t i = 0; i < names_.size(); ++i)
        addRow(grid, names_[i], numbers_[i], objects[i], i + 1 == names_.size());
    figures->addLayout(grid);
    verify_->setCheckable(true);
    hashes_->setVisible(false);
    hashes_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(state_);
    column->addWidget(figures_);
    for (QPushButton* button : {minutes_, runOff_, reopen_})
        column->addWidget(button);
    for (QPushButton* quiet : {verify_, incident_, annul_}) {
        quiet->setFlat(true);
        column->addWidget(quiet, 0, Qt::AlignLeft);
        if (quiet == verify_)
            column->addWidget(hashes_);
    }
    column->addWidget(reason_);
    connect(minutes_, &QPushButton::clicked, this, &TurnoutPanel::minutesWanted);
    connect(runOff_, &QPushButton::clicked, this, &TurnoutPanel::runOffWanted);
    connect(reopen_, &QPushButton::clicked, this, &TurnoutPanel::reopenWanted);
    connect(verify_, &QPushButton::toggled, hashes_, &QWidget::setVisible);
    connect(incident_, &QPushButton::clicked, this, [this] { ask(Asking::Incident); });
    connect(annul_, &QPushButton::clicked, this, [this] { ask(Asking::Annulment); });
    connect(reason_, &ReasonField::cancelled, this, [this] {
        (asking_ == Asking::Incident ? incident_ : annul_)->setFocus();
        asking_ = Asking::Nothing;
    });
    connect(reason_, &ReasonField::given, this, [this](const QString& reason) {
        if (std::exchange(asking_, Asking::Nothing) == Asking::Annulment)
            Q_EMIT annulmentWanted(reason);
        else
            Q_EMIT incidentNoted(reason);
    });
    retranslate();
}

void TurnoutPanel::ask(Asking what)
{
    asking_ = what;
    reason_->ask(asked());
}

void TurnoutPanel::askForAnnulment(const QString& reason)
{
    asking_ = Asking::Annulment;
    ReasonAsked about = asked();
    about.reason = reason;
    reason_->ask(about);
}

bool TurnoutPanel::cancelAsking()
{
    const bool asking = reason_->isAsking();
    reason_->cancel();
    return asking;
}

ReasonAsked TurnoutPanel::asked() const
{
    if (asking_ == Asking::Incident)
        return {tr("What happened?"), tr("It stands in the minutes, with the time of now."), tr("Write it down")};
    return {tr("Why is the vote annulled?"),
            tr("The ballots in the box are destroyed and never counted. The minutes keep this vote and your reason."),
            tr("Annul the vote")};
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
    // Whatever was being asked was asked about another state.
    if (shown.state != shown_.state && reason_->isAsking())
        reason_->cancel();
    shown_ = shown;
    retranslate();
}

void TurnoutPanel::retranslateState()
{
    const QString time = shown_.since.local().time().toString(QStringLiteral("HH:mm"));
    QString state;
    switch (shown_.state) {
    case VoteState::Open:
        state =
            shown_.runOff ? tr("The run-off is open since %1").arg(time) : tr("The vote is open since %1").arg(time);
        break;
    case VoteState::Closed:
        state = tr("Closed. The box is sealed since %1").arg(time);
        break;
    case VoteState::Annulled:
        state = tr("Annulled at %1. %2").arg(time, shown_.reason).trimmed();
        break;
    default:
        state = tr("Revealed at %1. The box is destroyed").arg(time);
        break;
    }
    state_->setText(shown_.rehearsal ? tr("Rehearsal. %1").arg(state) : state);
}

void TurnoutPanel::retranslateVerify()
{
    const QString opened = shown_.openedAt.local().time().toString(QStringLiteral("HH:mm"));
    const QString since = shown_.since.local().time().toString(QStringLiteral("HH:mm"));
    // Words first: who wants to know is told what the figures are for.
    QStringList lines{tr("Box empty, sealed at %1, when the vote was opened.").arg(opened)};
    if (!shown_.definition.isEmpty())
        lines << tr("Fingerprint of question, personas, rule and roll: %1").arg(shown_.definition);
    if (shown_.state == VoteState::Closed)
        lines << tr("Closed at %1: no ballot goes in or out until the result is revealed.").arg(since);
    if (!shown_.roll.isEmpty())
        lines << tr("Fingerprint of the roll at closing: %1").arg(shown_.roll);
    if (!shown_.ballots.isEmpty())
        lines << tr("Fingerprint of the ballots: %1").arg(shown_.ballots);
    if (shown_.state == VoteState::Revealed)
        lines << tr("The minutes list the tracking codes and the ballots, each sorted by itself, so that anyone can "
                    "count again.");
    lines << tr("A workshop vote on the facilitator’s laptop, not a political election.");
    // A hash has no spaces to wrap at.
    QString all = lines.join(QLatin1Char('\n'));
    static const QRegularExpression longRun(QStringLiteral("([0-9a-f]{16})"));
    hashes_->setText(all.replace(longRun, QStringLiteral("\\1 ")));
}

void TurnoutPanel::retranslate()
{
    retranslateState();
    retranslateVerify();
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
    const bool underWay = shown_.state == VoteState::Open || shown_.state == VoteState::Closed;
    const bool annulled = shown_.state == VoteState::Annulled;
    if (shown_.state != VoteState::Open)
        names_[3]->setText(tr("Did not vote"));
    figures_->setVisible(!annulled); // its box is gone, uncounted
    minutes_->setText(tr("Save the minutes…"));
    minutes_->setToolTip(tr("As a PDF to print and to sign, for screen readers too"));
    minutes_->setVisible(!underWay && !shown_.rehearsal);
    runOff_->setText(tr("Prepare the run-off"));
    runOff_->setToolTip(tr("A new vote among those who are tied, with the same roll"));
    runOff_->setVisible(shown_.needsRunOff);
    reopen_->setText(tr("Reopen the vote"));
    reopen_->setToolTip(tr("Unseal the box and go on voting; it stands in the minutes"));
    reopen_->setVisible(shown_.state == VoteState::Closed);
    incident_->setText(tr("Note an incident…"));
    incident_->setToolTip(tr("Something the minutes should tell"));
    incident_->setVisible(!shown_.rehearsal);
    annul_->setText(tr("Annul the vote…"));
    annul_->setToolTip(tr("It stays in the minutes, marked, with your reason; it can be held again"));
    annul_->setVisible(underWay && !shown_.rehearsal);
    verify_->setText(tr("Verify"));
    verify_->setToolTip(tr("What anyone can check: the state of the box, and the fingerprints in the minutes"));
    verify_->setVisible(!annulled);
    hashes_->setVisible(verify_->isChecked() && !annulled);
    if (reason_->isAsking())
        reason_->rename(asked());
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote/helppanel.h"

#include "ui/vote/stageactions.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QListWidgetItem>
#include <QPushButton>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr int mostShown = 5;

/// Without accents and case, so that "seb" finds Sébastien.
QString folded(const QString& text)
{
    QString plain;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    for (const QChar one : decomposed)
        if (one.category() != QChar::Mark_NonSpacing)
            plain.append(one.toCaseFolded());
    return plain;
}

} // namespace

HelpPanel::HelpPanel(const UiTheme& theme, QWidget* parent)
    : QWidget(parent),
      title_(new TextLabel(theme, TextSize::Body, QFont::DemiBold)),
      find_(new QLineEdit),
      found_(new QListWidget),
      slip_(new StageButton),
      kiosk_(new StageButton),
      paper_(new StageButton)
{
    find_->setObjectName(QStringLiteral("findPerson"));
    found_->setObjectName(QStringLiteral("foundPeople"));
    slip_->setObjectName(QStringLiteral("newSlip"));
    slip_->setVisible(false);
    kiosk_->setObjectName(QStringLiteral("toKiosk"));
    paper_->setObjectName(QStringLiteral("toPaper"));
    find_->setClearButtonEnabled(true);
    found_->setVisible(false);
    found_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    found_->setMaximumHeight(theme.px(130));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(kiosk_, 1);
    buttons->addWidget(paper_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(title_);
    column->addWidget(find_);
    column->addWidget(found_);
    column->addWidget(slip_);
    column->addLayout(buttons);
    connect(find_, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (!text.trimmed().isEmpty())
            Q_EMIT peopleWanted();
        filter();
    });
    connect(find_, &QLineEdit::returnPressed, this, [this] {
        if (found_->count() > 0)
            found_->setFocus();
    });
    connect(found_, &QListWidget::currentRowChanged, this, [this] { enableActions(); });
    connect(slip_, &QPushButton::clicked, this, [this] {
        if (const ParticipantId who = selected(); who)
            Q_EMIT slipWanted(who);
    });
    connect(kiosk_, &QPushButton::clicked, this, [this] { Q_EMIT kioskWanted(selected()); });
    connect(paper_, &QPushButton::clicked, this, [this] { Q_EMIT paperWanted(selected()); });
    enableActions();
    retranslate();
}

void HelpPanel::setPeople(const std::vector<HelpedPerson>& people)
{
    people_ = people;
}

void HelpPanel::filter()
{
    found_->clear();
    const QString wanted = folded(find_->text().trimmed());
    for (const HelpedPerson& person : people_) {
        if (wanted.isEmpty() || found_->count() == mostShown)
            break;
        if (!folded(person.name).contains(wanted) && !folded(person.organisation).contains(wanted))
            continue;
        const QString state = person.voted ? tr("%1, has voted").arg(person.name) : tr("%1, not yet").arg(person.name);
        auto* item = new QListWidgetItem(state, found_);
        item->setToolTip(person.organisation);
        item->setData(Qt::UserRole, person.id.value);
        item->setData(Qt::UserRole + 1, person.voted);
    }
    if (found_->count() == 0 && !wanted.isEmpty()) {
        auto* nobody = new QListWidgetItem(tr("Nobody of that name has signed in"), found_);
        nobody->setFlags(Qt::NoItemFlags);
    }
    found_->setVisible(!wanted.isEmpty());
    if (found_->count() > 0 && found_->item(0)->flags().testFlag(Qt::ItemIsEnabled))
        found_->setCurrentRow(0);
    enableActions();
}

void HelpPanel::enableActions()
{
    // Nobody in particular may go to the kiosk or to the paper ballots; a slip is somebody's.
    const QListWidgetItem* item = found_->isHidden() ? nullptr : found_->currentItem();
    const bool mayVote = item != nullptr && !item->data(Qt::UserRole + 1).toBool();
    const bool searching = !find_->text().trimmed().isEmpty();
    slip_->setEnabled(mayVote);
    kiosk_->setEnabled(mayVote || !searching);
    paper_->setEnabled(mayVote || !searching);
}

void HelpPanel::setSlips(bool slips)
{
    slip_->setVisible(slips);
}

ParticipantId HelpPanel::selected() const
{
    const QListWidgetItem* item = found_->isHidden() ? nullptr : found_->currentItem();
    return item == nullptr ? ParticipantId() : ParticipantId(item->data(Qt::UserRole).toLongLong());
}

void HelpPanel::retranslate()
{
    title_->setText(tr("Help someone"));
    const int found = found_->currentRow();
    filter();
    if (found >= 0)
        found_->setCurrentRow(found);
    find_->setPlaceholderText(tr("Find a person"));
    find_->setAccessibleName(tr("Find a person who has signed in"));
    found_->setAccessibleName(tr("People found"));
    slip_->setText(tr("New slip"));
    slip_->setToolTip(tr("A lost slip: find the person, and give another; the old one is void"));
    kiosk_->setText(tr("Kiosk"));
    kiosk_->setToolTip(tr("Let this person vote at the kiosk"));
    paper_->setText(tr("Paper"));
    paper_->setToolTip(tr("Enter paper ballots, twice and blind"));
}

} // namespace filrouge

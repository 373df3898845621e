// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/decisionbox.h"

#include "core/programme/services.h"
#include "ui/sprint/sprintwords.h"

#include <QPushButton>

#include <limits>

namespace filrouge {

DecisionBox::DecisionBox(const Desk& desk)
    : PaneForm(desk),
      title_(addSection()),
      standing_(addLine(TextTone::Ink)),
      hint_(addLine()),
      reasonLabel_(nullptr),
      reason_(makeText(FieldText::Lines::Many,
                       [this](const QString& reason) {
                           const QString key = QStringLiteral("card %1 reason").arg(card_.id.value);
                           return this->desk().report(services().cards.noteReason(card_.id, reason, key));
                       })),
      keep_(new QPushButton),
      adjust_(new QPushButton),
      drop_(new QPushButton),
      again_(new QPushButton),
      previousCard_(new QPushButton),
      nextCard_(new QPushButton)
{
    reasonLabel_ = addField(reason_);
    addButtons({keep_, adjust_, drop_, again_, previousCard_, nextCard_});
    connect(keep_, &QPushButton::clicked, this, [this] { decide(Decision::Keep); });
    connect(adjust_, &QPushButton::clicked, this, [this] { decide(Decision::Adjust); });
    connect(drop_, &QPushButton::clicked, this, [this] { decide(Decision::Drop); });
    connect(again_, &QPushButton::clicked, this, [this] { openAgain(); });
    connect(previousCard_, &QPushButton::clicked, this, [this] {
        if (card_.previous)
            Q_EMIT wanted(Kind::Card, card_.previous->value);
    });
    connect(nextCard_, &QPushButton::clicked, this, [this] {
        if (next_)
            Q_EMIT wanted(Kind::Card, next_->id.value);
    });
    retranslate();
}

void DecisionBox::show(const Card& card, const std::optional<Card>& next)
{
    card_ = card;
    next_ = next;
    reason_->show(card.decision == Decision::Open ? card.reason : QString());
    showParts();
}

void DecisionBox::showParts()
{
    const bool open = card_.decision == Decision::Open;
    const QString decision = SprintWords::decision(card_.decision);
    standing_->setText(open || card_.reason.trimmed().isEmpty()
                           ? decision
                           : tr("%1: %2", "a decision and its reason").arg(decision, card_.reason));
    for (QWidget* part : {static_cast<QWidget*>(hint_),
                          static_cast<QWidget*>(reasonLabel_),
                          static_cast<QWidget*>(reason_),
                          static_cast<QWidget*>(keep_),
                          static_cast<QWidget*>(adjust_),
                          static_cast<QWidget*>(drop_)})
        part->setVisible(open);
    again_->setVisible(!open && !next_);
    previousCard_->setText(tr("Iteration %1").arg(card_.iteration - 1));
    nextCard_->setText(tr("Iteration %1").arg(card_.iteration + 1));
    previousCard_->setVisible(card_.previous.has_value());
    nextCard_->setVisible(next_.has_value());
}

void DecisionBox::focusFirst()
{
    (card_.decision == Decision::Open ? keep_ : again_)->setFocus(Qt::OtherFocusReason);
}

void DecisionBox::decide(Decision decision)
{
    settle();
    const QString title = card_.title.simplified();
    const auto next = services().cards.decide(card_.id, decision, reason_->text());
    if (!desk().report(next)) {
        if (decision == Decision::Drop)
            reason_->setFocus(Qt::OtherFocusReason);
        return;
    }
    desk().offerUndo(decision == Decision::Adjust
                         ? tr("“%1” is adjusted: its next iteration is among the mock-ups.").arg(title)
                     : decision == Decision::Keep ? tr("“%1” is kept.").arg(title)
                                                  : tr("“%1” is dropped.").arg(title));
    if (*next)
        Q_EMIT iterated((*next)->id);
}

void DecisionBox::openAgain()
{
    settle();
    const QString title = card_.title.simplified();
    if (desk().report(services().cards.move(card_.id, CardStage::Lessons, std::numeric_limits<int>::max())))
        desk().offerUndo(tr("“%1” is open again.").arg(title));
}

void DecisionBox::retranslate()
{
    title_->setText(tr("Decision"));
    hint_->setText(tr("To keep or adjust it, somebody must have tried it: a field test with its day and what was seen. "
                      "To drop it, say why."));
    reasonLabel_->setText(tr("Why"));
    reason_->setPrompt(tr("In one sentence, for those who read the review"), tr("Reason of the decision"));
    keep_->setText(tr("Keep"));
    adjust_->setText(tr("Adjust"));
    adjust_->setToolTip(tr("Opens the next iteration of the card, among the mock-ups"));
    drop_->setText(tr("Drop"));
    again_->setText(tr("Open it again"));
    previousCard_->setToolTip(tr("Opens the iteration before"));
    nextCard_->setToolTip(tr("Opens the iteration after"));
    showParts();
}

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/difficultypane.h"

#include <QEvent>
#include <QVBoxLayout>

namespace filrouge {

DifficultyPane::DifficultyPane(const Desk& desk)
    : heading_(new TextLabel(desk.theme, TextSize::Body, QFont::DemiBold, TextTone::Muted)),
      words_(new TextLabel(desk.theme, TextSize::Title)),
      contributions_(new ContributionList(desk)),
      answerTitle_(new TextLabel(desk.theme, TextSize::Large, QFont::DemiBold)),
      unanswered_(new TextLabel(desk.theme, TextSize::Body, QFont::DemiBold, TextTone::Thread)),
      promises_(new PromiseList(desk))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(8));
    column->addWidget(heading_);
    column->addWidget(words_);
    column->addSpacing(desk.theme.px(8));
    column->addWidget(contributions_);
    column->addSpacing(desk.theme.px(8));
    column->addWidget(answerTitle_);
    column->addWidget(unanswered_);
    column->addWidget(promises_);
    column->addStretch();
}

void DifficultyPane::show(const LetterSheet& sheet, const LetterPlace& place,
                          const std::vector<NameChoice::Name>& organisations)
{
    place_ = place;
    number_ = 0;
    difficultyTitle_.clear();
    told_.clear();
    for (const NumberedDifficulty& numbered : sheet.difficulties)
        if (numbered.difficulty.id == place.difficulty) {
            number_ = numbered.number;
            difficultyTitle_ = numbered.difficulty.title.simplified();
            told_ = numbered.difficulty.text.trimmed();
        }
    const bool difficulty = place.part == LetterPlace::Part::Difficulty;
    contributions_->setVisible(difficulty);
    if (difficulty)
        contributions_->show(sheet, place.difficulty);
    promises_->show(sheet, place, organisations);
    count_ = static_cast<int>(promises_->ids().size());
    retranslate();
}

void DifficultyPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DifficultyPane::retranslate()
{
    const bool difficulty = place_.part == LetterPlace::Part::Difficulty;
    if (!difficulty) {
        heading_->setText(tr("Other promises"));
        words_->setText(tr("Promises that answer no difficulty"));
    } else if (told_.isEmpty() || difficultyTitle_.isEmpty()) {
        heading_->setText(tr("Difficulty %1").arg(number_));
        words_->setText(told_.isEmpty() ? difficultyTitle_ : told_);
    } else {
        heading_->setText(tr("Difficulty %1 · %2").arg(QString::number(number_), difficultyTitle_));
        words_->setText(told_);
    }
    answerTitle_->setText(tr("What we promise"));
    unanswered_->setText(difficulty ? tr("No promise answers this difficulty yet.") : tr("There is none."));
    unanswered_->setVisible(count_ == 0);
}

} // namespace filrouge

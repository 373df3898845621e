// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/answersheet.h"

#include "ui/kiosk/ballotcards.h"
#include "ui/kiosk/pointcards.h"
#include "ui/kiosk/tickcards.h"

#include <QResizeEvent>
#include <QSizePolicy>

namespace filrouge {

namespace {

constexpr int gap = 8;
constexpr QSize largestCard{620, 250};

} // namespace

void AnswerSheet::setAnswers(std::vector<QWidget*> answers, double ratio)
{
    answers_ = std::move(answers);
    ratio_ = ratio;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void AnswerSheet::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (answers_.empty())
        return;
    const CardGrid grid =
        cardGrid(static_cast<int>(answers_.size()), size(), gap, largestCard * qMax(1.0, height() / 560.0), ratio_);
    const int wide = grid.columns * (grid.card.width() + gap) - gap;
    const int high = grid.rows * (grid.card.height() + gap) - gap;
    const QPoint origin((width() - wide) / 2, (height() - high) / 2);
    for (std::size_t i = 0; i < answers_.size(); ++i) {
        const int column = static_cast<int>(i) % grid.columns;
        const int row = static_cast<int>(i) / grid.columns;
        answers_[i]->setGeometry(
            {origin + QPoint(column * (grid.card.width() + gap), row * (grid.card.height() + gap)), grid.card});
    }
}

AnswerSheet* newAnswerSheet(const UiTheme& theme, const KioskBallot& ballot)
{
    switch (ballot.form.method) {
    case VoteMethod::Single:
        break;
    case VoteMethod::Approval:
        return new TickCards(theme, ballot);
    case VoteMethod::Dots:
        return new PointCards(theme, ballot);
    }
    return new BallotCards(theme, ballot);
}

} // namespace filrouge

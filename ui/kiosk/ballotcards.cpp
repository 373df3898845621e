// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/ballotcards.h"

#include <QRadioButton>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QSizePolicy>

namespace filrouge {

namespace {

constexpr int gap = 8;
constexpr QSize largestCard{620, 250};

} // namespace

BallotCards::BallotCards(const UiTheme& theme, const KioskBallot& ballot, QWidget* parent)
    : QWidget(parent),
      hasBlank_(ballot.blankAllowed)
{
    for (const KioskPersona& persona : ballot.personas)
        cards_.push_back(new PersonaCard(theme, persona, this));
    if (hasBlank_)
        cards_.push_back(new PersonaCard(theme, {}, this));
    for (PersonaCard* card : cards_)
        connect(card, &QRadioButton::toggled, this, &BallotCards::choiceChanged);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BallotCards::setBlankTexts(const QString& name, const QString& explanation)
{
    if (hasBlank_)
        cards_.back()->setTexts(name, explanation);
}

int BallotCards::chosen() const
{
    for (std::size_t i = 0; i < cards_.size(); ++i)
        if (cards_[i]->isChecked())
            return static_cast<int>(i);
    return -1;
}

bool BallotCards::choose(const QString& letter)
{
    for (PersonaCard* card : cards_)
        if (!letter.isEmpty() && card->letter() == letter) {
            card->setChecked(true);
            card->setFocus();
            return true;
        }
    return false;
}

void BallotCards::clear()
{
    for (PersonaCard* card : cards_) {
        const QSignalBlocker quiet(card);
        card->setAutoExclusive(false); // of exclusive ones, one would always stay
        card->setChecked(false);
        card->setDown(false);
        card->clearFocus();
    }
    for (PersonaCard* card : cards_)
        card->setAutoExclusive(true);
    if (!cards_.empty())
        cards_.front()->setFocus();
    Q_EMIT choiceChanged();
}

void BallotCards::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (cards_.empty())
        return;
    const CardGrid grid =
        cardGrid(static_cast<int>(cards_.size()), size(), gap, largestCard * qMax(1.0, height() / 560.0));
    const int wide = grid.columns * (grid.card.width() + gap) - gap;
    const int high = grid.rows * (grid.card.height() + gap) - gap;
    const QPoint origin((width() - wide) / 2, (height() - high) / 2);
    for (std::size_t i = 0; i < cards_.size(); ++i) {
        const int column = static_cast<int>(i) % grid.columns;
        const int row = static_cast<int>(i) / grid.columns;
        cards_[i]->setGeometry(
            {origin + QPoint(column * (grid.card.width() + gap), row * (grid.card.height() + gap)), grid.card});
    }
}

} // namespace filrouge

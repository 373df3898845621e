// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/tickcards.h"

#include "ui/kiosk/cardpainting.h"

#include <QPaintEvent>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace filrouge {

namespace {

constexpr double tickCardRatio = 2.4;

} // namespace

TickCard::TickCard(const UiTheme& theme, KioskPersona persona, QWidget* parent)
    : QCheckBox(parent),
      theme_(theme),
      persona_(std::move(persona))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(persona_.letter + QStringLiteral(". ") + persona_.name);
    setAccessibleDescription(persona_.tagline);
}

bool TickCard::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

void TickCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintCard(painter, theme_, rect(), persona_, {CardMark::Box, isChecked(), isDown(), hasFocus(), 0});
}

TickCards::TickCards(const UiTheme& theme, const KioskBallot& ballot, QWidget* parent) : AnswerSheet(parent)
{
    for (const KioskPersona& persona : ballot.personas) {
        auto* card = new TickCard(theme, persona, this);
        connect(card, &QCheckBox::toggled, this, &TickCards::choiceChanged);
        cards_.push_back(card);
    }
    setAnswers({cards_.begin(), cards_.end()}, tickCardRatio);
}

std::optional<BallotMarks> TickCards::marks() const
{
    BallotMarks marks;
    for (const TickCard* card : cards_)
        marks.push_back(card->isChecked() ? 1 : 0);
    return marks;
}

bool TickCards::choose(const QString& letter)
{
    const auto card = std::ranges::find(cards_, letter, &TickCard::letter);
    if (card == cards_.end())
        return false;
    (*card)->toggle();
    (*card)->setFocus();
    return true;
}

void TickCards::clear()
{
    for (TickCard* card : cards_) {
        const QSignalBlocker quiet(card);
        card->setChecked(false);
        card->setDown(false);
    }
    focusAnswer();
    Q_EMIT choiceChanged();
}

void TickCards::focusAnswer()
{
    if (cards_.empty())
        return;
    const auto ticked = std::ranges::find_if(cards_, [](const TickCard* card) { return card->isChecked(); });
    (ticked == cards_.end() ? cards_.front() : *ticked)->setFocus();
}

} // namespace filrouge

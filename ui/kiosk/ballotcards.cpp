// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/ballotcards.h"

#include <QRadioButton>
#include <QSignalBlocker>

namespace filrouge {

namespace {

constexpr double ballotCardRatio = 2.4;

} // namespace

BallotCards::BallotCards(const UiTheme& theme, const KioskBallot& ballot, QWidget* parent)
    : AnswerSheet(parent),
      hasBlank_(ballot.form.blankAllowed)
{
    for (const KioskPersona& persona : ballot.personas)
        cards_.push_back(new PersonaCard(theme, persona, this));
    if (hasBlank_)
        cards_.push_back(new PersonaCard(theme, {}, this));
    for (PersonaCard* card : cards_)
        connect(card, &QRadioButton::toggled, this, &BallotCards::choiceChanged);
    setAnswers({cards_.begin(), cards_.end()}, ballotCardRatio);
}

void BallotCards::setLanguage(Language language)
{
    const auto say = [&](const Text& text) { return typeset(translated(text, language), language); };
    if (hasBlank_)
        cards_.back()->setTexts(say(FILROUGE_TEXT("Kiosk", "Blank vote")),
                                say(FILROUGE_TEXT("Kiosk", "Counts as a vote and chooses nobody.")));
}

std::optional<BallotMarks> BallotCards::marks() const
{
    const int at = chosen();
    if (at < 0)
        return std::nullopt;
    BallotMarks marks(cards_.size() - (hasBlank_ ? 1 : 0), 0);
    if (static_cast<std::size_t>(at) < marks.size())
        marks[static_cast<std::size_t>(at)] = 1;
    return marks;
}

void BallotCards::focusAnswer()
{
    if (!cards_.empty())
        cards_[static_cast<std::size_t>(qMax(0, chosen()))]->setFocus();
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

} // namespace filrouge

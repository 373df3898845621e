// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/personacard.h"

#include <QWidget>

#include <vector>

namespace filrouge {

/// Every answer on one screen. Arrows go from card to card, Space or a touch chooses, a letter chooses its persona.
class BallotCards final : public QWidget {
    Q_OBJECT

public:
    BallotCards(const UiTheme& theme, const KioskBallot& ballot, QWidget* parent = nullptr);

    void setBlankTexts(const QString& name, const QString& explanation);
    /// The place of what is chosen: personas in order, then the blank vote; nothing: -1.
    [[nodiscard]] int chosen() const;
    [[nodiscard]] const std::vector<PersonaCard*>& cards() const { return cards_; }
    /// Chooses the persona of that letter; false: there is none.
    bool choose(const QString& letter);
    /// Nothing is chosen, and the keyboard stands on the first card.
    void clear();

Q_SIGNALS:
    void choiceChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    std::vector<PersonaCard*> cards_;
    bool hasBlank_;
};

} // namespace filrouge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/answersheet.h"
#include "ui/kiosk/personacard.h"

namespace filrouge {

/// One persona, or the blank vote. Arrows go from card to card, Space or a touch chooses, a letter chooses its persona.
class BallotCards final : public AnswerSheet {
    Q_OBJECT

public:
    BallotCards(const UiTheme& theme, const KioskBallot& ballot, QWidget* parent = nullptr);

    /// The place of what is chosen: personas in order, then the blank vote; nothing: -1.
    [[nodiscard]] int chosen() const;
    [[nodiscard]] const std::vector<PersonaCard*>& cards() const { return cards_; }

    [[nodiscard]] std::optional<BallotMarks> marks() const override;
    bool choose(const QString& letter) override;
    void clear() override;
    void focusAnswer() override;
    void setLanguage(Language language) override;

private:
    std::vector<PersonaCard*> cards_;
    bool hasBlank_;
};

} // namespace filrouge

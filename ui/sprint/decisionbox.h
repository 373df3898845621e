// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sprint/card.h"
#include "ui/sprint/paneform.h"

class QPushButton;

namespace filrouge {

/// What becomes of a card: kept, adjusted (its next iteration opens) or dropped, and why. Whether it may be is said by
/// the service, in its own sentence.
class DecisionBox final : public PaneForm {
    Q_OBJECT

public:
    explicit DecisionBox(const Desk& desk);

    /// `next`: the iteration that adjusts it.
    void show(const Card& card, const std::optional<Card>& next);
    /// The keyboard goes to the first way to decide, or to the reason.
    void focusFirst();

Q_SIGNALS:
    /// The iteration that was opened.
    void iterated(filrouge::CardId card);

protected:
    void retranslate() override;

private:
    void decide(Decision decision);
    void openAgain();
    void showParts();

    Card card_;
    std::optional<Card> next_;
    TextLabel* title_;
    TextLabel* standing_;
    TextLabel* hint_;
    TextLabel* reasonLabel_;
    FieldText* reason_;
    QPushButton* keep_;
    QPushButton* adjust_;
    QPushButton* drop_;
    QPushButton* again_;
    QPushButton* previousCard_;
    QPushButton* nextCard_;
};

} // namespace filrouge

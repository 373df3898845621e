// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sprint/card.h"
#include "core/sprint/fieldtest.h"
#include "core/storage/changes.h"
#include "ui/sprint/paneform.h"
#include "ui/widgets/photoimport.h"

#include <vector>

class QPushButton;

namespace filrouge {

class CardForm;
class DecisionBox;
class EmptyState;
class FieldTestForm;
class PictureRow;

/// All that is written about one card, beside its board: what it says, its field tests, what was decided, its pictures
/// and its history.
class CardPane final : public PaneForm {
    Q_OBJECT

public:
    explicit CardPane(const Desk& desk);

    /// No id: no card is chosen.
    void show(CardId card);
    [[nodiscard]] CardId shown() const { return card_.id; }
    /// Reads again what an edit touched.
    void apply(const Changes& changes);
    void reopen();
    void focusTitle();
    void focusDecision();
    /// That test, brought to the keyboard.
    void focusTest(FieldTestId test);
    /// The one that the keyboard is in; no id: it is elsewhere.
    [[nodiscard]] FieldTestId testAtHand() const;

Q_SIGNALS:
    /// Something about the card has to be in sight.
    void showWanted(QWidget* part);

protected:
    void retranslate() override;

private:
    void build();
    void read();
    void showTests(const std::vector<FieldTest>& tests);
    void showHistory();
    void addTest();
    void remove();

    Card card_;
    PhotoImport import_; ///< goes on for the card it was asked for, whatever is shown
    EmptyState* empty_;
    QWidget* about_; ///< all that needs a card
    CardForm* form_;
    TextLabel* testsTitle_;
    TextLabel* noTests_;
    QVBoxLayout* testList_;
    std::vector<FieldTestForm*> tests_;
    QPushButton* addTest_;
    DecisionBox* decision_;
    TextLabel* picturesTitle_;
    PictureRow* pictures_;
    TextLabel* reading_;
    TextLabel* historyTitle_;
    TextLabel* history_;
    QPushButton* remove_;
};

} // namespace filrouge
